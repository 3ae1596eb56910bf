// SPDX-License-Identifier: GPL-2.0-only
/*
 * Read a mail (RFC 5322, 2045 to 2047). It comes from a stranger: every length
 * is bounded by the mail's own, and nothing is believed.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "mime.h"

#define MAX_DEPTH	8	/* of parts in parts */
#define MAX_HEADER	16384	/* bytes of one header line, unfolded: the rest is not read */

/* Length of the line at s, its line end included. */
static size_t line_length(const char *s, size_t len)
{
	const char *end = memchr(s, '\n', len);

	return end ? (size_t)(end - s) + 1 : len;
}

static bool is_blank(const char *s, size_t n)
{
	return n == 0 || *s == '\n' || (n >= 2 && s[0] == '\r' && s[1] == '\n');
}

size_t mail_body(const char *mail, size_t len)
{
	size_t at = 0, n;

	while (at < len) {
		n = line_length(mail + at, len - at);
		if (is_blank(mail + at, n))
			return at + n;
		at += n;
	}
	return len;
}

/* The value of a header line as it stands, unfolded; NULL: not there. */
static char *raw_header(const char *mail, size_t len, const char *name)
{
	size_t at = 0, n, size = strlen(name), end = mail_body(mail, len);
	struct buf b = { 0 };
	bool on = false;

	while (at < end) {
		const char *line = mail + at;

		n = line_length(line, end - at);
		at += n;
		if (*line == ' ' || *line == '\t') {
			if (!on)
				continue;
			buf_puts(&b, " ");
		} else if (on) {
			break;
		} else if (n > size && line[size] == ':' && !strncasecmp(line, name, size)) {
			on = true;
			line += size + 1;
			n -= size + 1;
		} else {
			continue;
		}
		while (n && isspace((unsigned char)*line)) {
			line++;
			n--;
		}
		while (n && isspace((unsigned char)line[n - 1]))
			n--;
		buf_add(&b, line, b.len + n > MAX_HEADER ? MAX_HEADER - b.len : n);
		if (b.len == MAX_HEADER)
			break;
	}
	return b.s;
}

static int hex_digit(int c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c = tolower(c);
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Quoted-printable; with "word", the form in header lines, where _ is a blank. */
static void decode_quoted(struct buf *out, const char *s, size_t len, bool word)
{
	size_t i, blanks;
	char c;

	for (i = 0; i < len; i++) {
		c = s[i];
		if (c == '=' && i + 2 < len && hex_digit(s[i + 1]) >= 0 && hex_digit(s[i + 2]) >= 0) {
			c = (char)(hex_digit(s[i + 1]) * 16 + hex_digit(s[i + 2]));
			i += 2;
		} else if (c == '=' && !word) {
			/* A soft line end; a mailer may have put blanks behind it. */
			for (blanks = i + 1; blanks < len && strchr(" \t\r", s[blanks]) && s[blanks];)
				blanks++;
			if (blanks < len && s[blanks] == '\n') {
				i = blanks;
				continue;
			}
		} else if (c == '_' && word) {
			c = ' ';
		}
		buf_add(out, &c, 1);
	}
}

static void decode_base64(struct buf *out, const char *s, size_t len)
{
	static const char digits[] =
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	unsigned int bits = 0, n = 0;
	const char *digit;
	char c;
	size_t i;

	for (i = 0; i < len && s[i] != '='; i++) {
		digit = s[i] ? strchr(digits, s[i]) : NULL;
		if (!digit)
			continue;
		bits = (bits << 6 | (unsigned int)(digit - digits)) & 0xffffff;
		n += 6;
		if (n >= 8) {
			n -= 8;
			c = (char)(bits >> n & 0xff);
			buf_add(out, &c, 1);
		}
	}
}

/* Header text with its encoded words, =?charset?B?...?=, decoded. */
static char *decode_words(const char *s)
{
	const char *charset, *kind, *text, *end;
	struct buf b = { 0 };
	char *clean;

	buf_add(&b, "", 0);
	while (*s) {
		if (s[0] == '=' && s[1] == '?' && (charset = strchr(s + 2, '?')) && charset[1] &&
		    charset[2] == '?' && (end = strstr(charset + 3, "?="))) {
			kind = charset + 1;
			text = charset + 3;
			if (tolower((unsigned char)*kind) == 'b')
				decode_base64(&b, text, (size_t)(end - text));
			else
				decode_quoted(&b, text, (size_t)(end - text), true);
			s = end + 2;
			/* Blanks between two encoded words are not meant. */
			end = s + strspn(s, " \t");
			if (end[0] == '=' && end[1] == '?')
				s = end;
			continue;
		}
		buf_add(&b, s++, 1);
	}
	clean = clean_text(b.s, b.len);
	free(b.s);
	return clean;
}

char *mail_header(const char *mail, size_t len, const char *name)
{
	char *raw = raw_header(mail, len, name), *value;

	if (!raw)
		return NULL;
	value = decode_words(raw);
	free(raw);
	return value;
}

bool is_flowed(const char *mail, size_t len)
{
	char *type = raw_header(mail, len, "Content-Type");
	bool flowed = type && strcasestr(type, "format=flowed");

	free(type);
	return flowed;
}

/* A parameter of a header line, as in boundary="xyz"; new memory, or NULL. */
static char *parameter(const char *value, const char *name)
{
	size_t size = strlen(name);
	const char *s, *end;

	for (s = strchr(value, ';'); s; s = strchr(s, ';')) {
		s++;
		s += strspn(s, " \t");
		if (strncasecmp(s, name, size) != 0 || s[size] != '=')
			continue;
		s += size + 1;
		if (*s == '"') {
			end = strchr(++s, '"');
			return end ? xstrndup(s, (size_t)(end - s)) : NULL;
		}
		return xstrndup(s, strcspn(s, "; \t"));
	}
	return NULL;
}

static void part_text(struct buf *out, const char *part, size_t len, unsigned int depth);

/* The parts between the boundary lines. */
static void multipart_text(struct buf *out, const char *body, size_t len, const char *boundary,
			   unsigned int depth)
{
	size_t at = 0, n, size = strlen(boundary), start = 0;
	bool in = false;

	while (at < len) {
		n = line_length(body + at, len - at);
		if (n >= size + 2 && body[at] == '-' && body[at + 1] == '-' &&
		    !memcmp(body + at + 2, boundary, size)) {
			if (in)
				part_text(out, body + start, at - start, depth + 1);
			in = !(n >= size + 4 && body[at + 2 + size] == '-' &&
			       body[at + 3 + size] == '-');
			start = at + n;
		}
		at += n;
	}
	/* The last boundary got lost on the way. */
	if (in && start < len)
		part_text(out, body + start, len - start, depth + 1);
}

static void part_text(struct buf *out, const char *part, size_t len, unsigned int depth)
{
	char *type = raw_header(part, len, "Content-Type");
	char *encoding = raw_header(part, len, "Content-Transfer-Encoding");
	size_t at = mail_body(part, len);
	char *boundary = type ? parameter(type, "boundary") : NULL;

	if (type && !strncasecmp(type, "multipart/", 10) && boundary && *boundary) {
		if (depth < MAX_DEPTH)
			multipart_text(out, part + at, len - at, boundary, depth);
	} else if (!type || (!strncasecmp(type, "text/", 5) && strncasecmp(type, "text/html", 9)) ||
		   strcasestr(type, "patch") || strcasestr(type, "diff") ||
		   !strncasecmp(type, "application/octet-stream", 24)) {
		if (out->len && out->s[out->len - 1] != '\n')
			buf_puts(out, "\n");
		if (encoding && !strcasecmp(encoding, "base64"))
			decode_base64(out, part + at, len - at);
		else if (encoding && !strcasecmp(encoding, "quoted-printable"))
			decode_quoted(out, part + at, len - at, false);
		else
			buf_add(out, part + at, len - at);
	}
	free(boundary);
	free(type);
	free(encoding);
}

void mail_text(struct buf *out, const char *mail, size_t len)
{
	buf_add(out, "", 0);
	part_text(out, mail, len, 0);
}
