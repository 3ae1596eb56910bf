// SPDX-License-Identifier: GPL-2.0-only
/* The patches of an mbox, a mail or a plain diff. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "mime.h"
#include "series.h"

static const char *line_at(const char *s, const char *end)
{
	const char *newline = memchr(s, '\n', (size_t)(end - s));

	return newline ? newline + 1 : end;
}

/* "Name: ..." as a mail's header has it. */
static bool is_header(const char *s, const char *end)
{
	const char *p = s;

	while (p < end && (isalnum((unsigned char)*p) || *p == '-'))
		p++;
	return p > s && p < end && *p == ':';
}

/*
 * A "From " line begins a mail where a header line follows; in the text of a
 * mail that is not so.
 */
static bool begins_mail(const char *s, const char *end)
{
	return end - s > 5 && !memcmp(s, "From ", 5) && is_header(line_at(s, end), end);
}

/* Lines that end in CR LF all through were sent so; the kernel's files were not. */
static void drop_crlf(struct buf *b)
{
	size_t i, n = 0, lines = 0, crlf = 0;

	for (i = 0; i < b->len; i++) {
		if (b->s[i] != '\n')
			continue;
		lines++;
		crlf += i && b->s[i - 1] == '\r';
	}
	if (!crlf || crlf < lines)
		return;
	for (i = 0; i < b->len; i++)
		if (b->s[i] != '\r' || i + 1 == b->len || b->s[i + 1] != '\n')
			b->s[n++] = b->s[i];
	b->len = n;
	b->s[n] = '\0';
}

static bool line_starts(const char *s, const char *end, const char *with)
{
	size_t n = strlen(with);

	return (size_t)(end - s) >= n && !memcmp(s, with, n);
}

/* Where the diff begins: "diff --git", or "--- file" before "+++ file". */
static const char *find_diff(const char *s, const char *end)
{
	const char *next;

	for (; s < end; s = next) {
		next = line_at(s, end);
		if (line_starts(s, end, "diff --git "))
			return s;
		if (line_starts(s, end, "--- ") && line_starts(next, end, "+++ "))
			return s;
	}
	return NULL;
}

/* The number in "[PATCH v2 3/12] ...": 0 when there is none. */
static unsigned int patch_number(const char *subject)
{
	const char *open = strchr(subject, '['), *slash, *s;

	if (!open)
		return 0;
	for (slash = strchr(open, '/'); slash && slash < strchrnul(open, ']');
	     slash = strchr(slash + 1, '/')) {
		if (!isdigit((unsigned char)slash[1]))
			continue;
		for (s = slash; s > open && isdigit((unsigned char)s[-1]);)
			s--;
		if (s < slash && slash - s <= 6)
			return (unsigned int)strtoul(s, NULL, 10);
	}
	return 0;
}

static char *joined(char *a, char *b)
{
	char *s = a && *a && b && *b ? xasprintf("%s, %s", a, b) : xstrdup(a && *a ? a : b ? b : "");

	free(a);
	free(b);
	return s;
}

static void free_patch(struct patch *p)
{
	free(p->info.subject);
	free(p->info.from);
	free(p->info.to);
	free(p->info.date);
	free(p->info.message_id);
	free(p->info.diff);
	free(p->info.path);
	free(p->machinery);
	strings_free(&p->files);
}

void free_series(struct series *s)
{
	while (s->n)
		free_patch(&s->v[--s->n]);
	free(s->v);
	free(s->base);
	*s = (struct series){ 0 };
}

/* The same mail twice, as from two lists, is one; NULL or what is wrong. */
static char *add_patch(struct series *s, struct patch *p)
{
	size_t i;

	for (i = 0; p->info.message_id && i < s->n; i++) {
		if (!s->v[i].info.message_id ||
		    strcmp(s->v[i].info.message_id, p->info.message_id) != 0)
			continue;
		if (strcmp(s->v[i].info.diff, p->info.diff) != 0)
			return xasprintf("%s: two different patches have the Message-ID %s; "
					 "remove the wrong one", p->info.path, p->info.message_id);
		free_patch(p);
		return NULL;
	}
	if (s->n == MAX_PATCHES)
		return xasprintf("%s: more than %d patches; check the series in parts",
				 p->info.path, MAX_PATCHES);
	GROW(s->v, s->room, s->n);
	s->v[s->n++] = *p;
	return NULL;
}

static char *read_mail(struct series *s, const char *mail, size_t len, const char *name)
{
	struct patch p = { 0 };
	struct buf text = { 0 };
	const char *diff, *end;
	char *wrong = NULL;

	/* "Index: a.c" begins a diff, and looks like the header of a mail. */
	if (is_header(mail, mail + len)) {
		p.info.subject = mail_header(mail, len, "Subject");
		p.info.from = mail_header(mail, len, "From");
	}
	if (p.info.subject || p.info.from) {
		p.info.to = joined(mail_header(mail, len, "To"), mail_header(mail, len, "Cc"));
		p.info.date = mail_header(mail, len, "Date");
		p.info.message_id = mail_header(mail, len, "Message-ID");
		p.flowed = is_flowed(mail, len);
		mail_text(&text, mail, len);
	} else {
		buf_add(&text, mail, len);
	}
	p.info.path = xstrdup(name);
	if (!p.info.subject)
		p.info.subject = xstrdup(name);
	drop_crlf(&text);
	p.number = patch_number(p.info.subject);

	end = text.s + text.len;
	diff = find_diff(text.s, end);
	if (diff && memchr(diff, '\0', (size_t)(end - diff))) {
		wrong = xasprintf("%s: \"%s\" has a NUL byte in its diff; get it again, as plain text",
				  name, p.info.subject);
	} else if (diff && (size_t)(end - diff) > MAX_DIFF) {
		wrong = xasprintf("%s: \"%s\" is larger than %lu MB; no patch to review is",
				  name, p.info.subject, MAX_DIFF >> 20);
	} else if (!diff && p.number && !starts_with(p.info.subject, "Re:")) {
		wrong = xasprintf("%s: \"%s\" has no diff that can be read; get the mail again, in full",
				  name, p.info.subject);
	} else if (diff) {
		p.info.diff = as_git_diff(diff, (size_t)(end - diff));
		wrong = add_patch(s, &p);
		if (!wrong)
			p = (struct patch){ 0 };
	}
	free_patch(&p);
	free(text.s);
	return wrong;
}

char *read_mbox(struct series *s, const char *text, size_t len, const char *name)
{
	const char *end = text + len, *at = text, *next, *mail;
	char *wrong = NULL;

	/* An mbox in CR LF is one mail after the other in CR LF: each for itself. */
	while (at < end && !wrong) {
		mail = begins_mail(at, end) ? line_at(at, end) : at;
		for (next = line_at(mail, end); next < end && !begins_mail(next, end);)
			next = line_at(next, end);
		wrong = read_mail(s, mail, (size_t)(next - mail), name);
		at = next;
	}
	return wrong;
}

static int compare_numbers(const void *pa, const void *pb)
{
	const struct patch *a = pa, *b = pb;

	return a->number < b->number ? -1 : a->number > b->number;
}

char *order_series(struct series *s)
{
	bool numbered = s->n > 1;
	size_t i;

	for (i = 0; i < s->n; i++)
		numbered &= s->v[i].number != 0;
	if (!numbered)
		return NULL;
	qsort(s->v, s->n, sizeof(*s->v), compare_numbers);
	for (i = 1; i < s->n; i++)
		if (s->v[i].number == s->v[i - 1].number)
			return xasprintf("there are two patches %u: \"%s\" and \"%s\"; "
					 "name one version of one series", s->v[i].number,
					 s->v[i - 1].info.subject, s->v[i].info.subject);
	for (i = 0; i < s->n; i++)
		if (s->v[i].number != i + 1)
			return xasprintf("patch %zu of the series is missing; get it whole", i + 1);
	return NULL;
}
