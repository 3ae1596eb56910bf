// SPDX-License-Identifier: GPL-2.0-only
/* Memory, strings, errors, progress. */
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "util.h"

static void *checked(void *p)
{
	if (!p)
		die("out of memory; close something, or check fewer files at once");
	return p;
}

void *xmalloc(size_t size)
{
	return checked(malloc(size ? size : 1));
}

void *xcalloc(size_t n, size_t size)
{
	return checked(calloc(n ? n : 1, size));
}

void *xreallocarray(void *p, size_t n, size_t size)
{
	return checked(reallocarray(p, n ? n : 1, size));
}

char *xstrdup(const char *s)
{
	return checked(strdup(s));
}

char *xstrndup(const char *s, size_t n)
{
	return checked(strndup(s, n));
}

static char * __attribute__((format(printf, 1, 0))) xvasprintf(const char *fmt, va_list ap)
{
	char *s;

	return checked(vasprintf(&s, fmt, ap) < 0 ? NULL : s);
}

char *xasprintf(const char *fmt, ...)
{
	va_list ap;
	char *s;

	va_start(ap, fmt);
	s = xvasprintf(fmt, ap);
	va_end(ap);
	return s;
}

void grow(void *p, size_t *room, size_t n, size_t size)
{
	void *old;

	if (n < *room)
		return;
	memcpy(&old, p, sizeof(old));
	*room = *room ? *room * 2 : 8;
	old = xreallocarray(old, *room, size);
	memcpy(p, &old, sizeof(old));
}

void buf_add(struct buf *b, const void *data, size_t len)
{
	if (b->room - b->len <= len) {
		b->room = (b->len + len + 1) * 2;
		b->s = xreallocarray(b->s, b->room, 1);
	}
	if (len)
		memcpy(b->s + b->len, data, len);
	b->len += len;
	b->s[b->len] = '\0';
}

void buf_puts(struct buf *b, const char *s)
{
	buf_add(b, s, strlen(s));
}

void buf_printf(struct buf *b, const char *fmt, ...)
{
	va_list ap;
	char *s;

	va_start(ap, fmt);
	s = xvasprintf(fmt, ap);
	va_end(ap);
	buf_puts(b, s);
	free(s);
}

void strings_own(struct strings *l, char *s)
{
	GROW(l->s, l->room, l->n + 1);
	l->s[l->n++] = s;
	l->s[l->n] = NULL;
}

void strings_add(struct strings *l, const char *s)
{
	strings_own(l, xstrdup(s));
}

static int compare_strings(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

void strings_sort(struct strings *l)
{
	size_t i, n = 0;

	if (!l->n)
		return;
	qsort(l->s, l->n, sizeof(*l->s), compare_strings);
	for (i = 0; i < l->n; i++) {
		if (n && !strcmp(l->s[i], l->s[n - 1]))
			free(l->s[i]);
		else
			l->s[n++] = l->s[i];
	}
	l->n = n;
	l->s[n] = NULL;
}

bool strings_has(const struct strings *l, const char *s)
{
	size_t i;

	for (i = 0; i < l->n; i++)
		if (!strcmp(l->s[i], s))
			return true;
	return false;
}

static int compare_key(const void *key, const void *entry)
{
	return strcmp(key, *(char *const *)entry);
}

bool strings_find(const struct strings *sorted, const char *s)
{
	return sorted->n && bsearch(s, sorted->s, sorted->n, sizeof(*sorted->s), compare_key);
}

void strings_free(struct strings *l)
{
	while (l->n)
		free(l->s[--l->n]);
	free(l->s);
	*l = (struct strings){ 0 };
}

static void __attribute__((format(printf, 2, 0)))
say(const char *kind, const char *fmt, va_list ap)
{
	progress_done();
	fflush(stdout);
	fprintf(stderr, "tdxlint: %s: ", kind);
	vfprintf(stderr, fmt, ap);
	fputc('\n', stderr);
}

void error(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say("error", fmt, ap);
	va_end(ap);
}

void die(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say("error", fmt, ap);
	va_end(ap);
	exit(EXIT_UNCHECKED);
}

bool starts_with(const char *s, const char *prefix)
{
	return !strncmp(s, prefix, strlen(prefix));
}

bool ends_with(const char *s, const char *suffix)
{
	size_t n = strlen(s), m = strlen(suffix);

	return n >= m && !strcmp(s + n - m, suffix);
}

double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static bool progress_shown;

void progress(const char *fmt, ...)
{
	va_list ap;

	if (!isatty(STDERR_FILENO))
		return;
	fputs("\r\033[K", stderr);
	va_start(ap, fmt);
	vfprintf(stderr, fmt, ap);
	va_end(ap);
	fflush(stderr);
	progress_shown = true;
}

void progress_done(void)
{
	if (progress_shown)
		fputs("\r\033[K", stderr);
	progress_shown = false;
}

bool wants_colour(FILE *f)
{
	const char *no = getenv("NO_COLOR"), *term = getenv("TERM");

	if (no && *no)
		return false;
	return isatty(fileno(f)) && term && strcmp(term, "dumb") != 0;
}
