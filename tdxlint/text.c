// SPDX-License-Identifier: GPL-2.0-only
/* Text and paths from strangers. */
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "util.h"

#define MAX_ESCAPE	2048	/* bytes: OSC 8 carries a link */

/* Length of the UTF-8 character at s, 0 if it is none (Unicode 15, table 3-7). */
static size_t utf8_length(const unsigned char *s, size_t len)
{
	unsigned char low = 0x80, high = 0xbf;
	size_t n, i;

	if (s[0] < 0x80)
		return 1;
	if (s[0] >= 0xc2 && s[0] <= 0xdf)
		n = 2;
	else if ((s[0] & 0xf0) == 0xe0)
		n = 3;
	else if (s[0] >= 0xf0 && s[0] <= 0xf4)
		n = 4;
	else
		return 0;
	if (n > len)
		return 0;
	if (s[0] == 0xe0)
		low = 0xa0;
	else if (s[0] == 0xed)
		high = 0x9f;
	else if (s[0] == 0xf0)
		low = 0x90;
	else if (s[0] == 0xf4)
		high = 0x8f;
	if (s[1] < low || s[1] > high)
		return 0;
	for (i = 2; i < n; i++)
		if ((s[i] & 0xc0) != 0x80)
			return 0;
	return n;
}

/* Length of the terminal's escape sequence at s (ECMA-48: CSI, OSC), 0 if none. */
static size_t escape_length(const unsigned char *s, size_t len)
{
	size_t i;

	if (len < 2 || s[0] != 0x1b)
		return 0;
	/* One that has no end is none; nor is it looked for to the text's end each time. */
	if (len > MAX_ESCAPE)
		len = MAX_ESCAPE;
	if (s[1] == '[') {
		for (i = 2; i < len; i++)
			if (s[i] >= 0x40 && s[i] <= 0x7e)
				return i + 1;
	} else if (s[1] == ']') {
		for (i = 2; i < len; i++) {
			if (s[i] == 0x07)
				return i + 1;
			if (s[i] == 0x1b && i + 1 < len && s[i + 1] == '\\')
				return i + 2;
		}
	}
	return 0;
}

char *clean_text(const char *text, size_t len)
{
	const unsigned char *s = (const unsigned char *)text;
	struct buf b = { 0 };
	size_t n;

	buf_add(&b, "", 0);
	while (len) {
		n = escape_length(s, len);
		if (!n) {
			n = utf8_length(s, len);
			/* U+0080 to U+009F are control characters as well. */
			if (!n || (s[0] < 0x20 && s[0] != '\t') || s[0] == 0x7f ||
			    (s[0] == 0xc2 && s[1] < 0xa0)) {
				buf_puts(&b, "\xef\xbf\xbd");
				n = n ? n : 1;
			} else {
				buf_add(&b, s, n);
			}
		}
		s += n;
		len -= n;
	}
	return b.s;
}

int number_at(const char *s)
{
	unsigned long n = strtoul(s, NULL, 10);

	return n > INT_MAX ? INT_MAX : (int)n;
}

void normalise_path(char *path)
{
	char *from = *path == '/' ? path + 1 : path, *to = from, *part = from, *last;
	size_t n;
	bool more;

	for (more = true; more; part += n + 1) {
		n = strcspn(part, "/");
		more = part[n];
		if (!n || (n == 1 && *part == '.'))
			continue;
		if (n == 2 && part[0] == '.' && part[1] == '.' && to > from) {
			for (last = to - 1; last > from && last[-1] != '/';)
				last--;
			if (strncmp(last, "../", 3) != 0) {
				to = last;
				continue;
			}
		}
		/* "to" never overtakes "part": at most it writes the slash read last. */
		memmove(to, part, n);
		to += n;
		if (more)
			*to++ = '/';
	}
	if (to > from && to[-1] == '/')
		to--;
	*to = '\0';
}

void drop_nuls(struct buf *b)
{
	size_t i;

	for (i = 0; i < b->len; i++)
		if (!b->s[i])
			b->s[i] = ' ';
}

bool speaks_of_pages(const char *text)
{
	static const char *const words[] = {
		"tdx", "tdh_", "tdr", "tdcs", "tdcx", "tdvp", "sept", "external_spt", "__firmware",
	};
	size_t i;

	for (i = 0; i < ARRAY_SIZE(words); i++)
		if (strcasestr(text, words[i]))
			return true;
	return false;
}
