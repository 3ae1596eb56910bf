/* SPDX-License-Identifier: GPL-2.0-only */
/* Memory, text and errors: what every file of the driver uses. */
#ifndef TDXLINT_UTIL_H
#define TDXLINT_UTIL_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/* What tdxlint exits with, everywhere. */
enum {
	EXIT_CLEAN	= 0,	/* everything checked, nothing found */
	EXIT_FINDINGS	= 1,
	EXIT_UNCHECKED	= 2,	/* something could not be checked: never a pass */
};

#define ARRAY_SIZE(a)	(sizeof(a) / sizeof((a)[0]))
#define __printf(f, a)	__attribute__((format(printf, f, a)))

/* Out of memory ends the program with EXIT_UNCHECKED: there is no other way on. */
void *xmalloc(size_t size);
void *xcalloc(size_t n, size_t size);
void *xreallocarray(void *p, size_t n, size_t size);
char *xstrdup(const char *s);
char *xstrndup(const char *s, size_t n);
char *xasprintf(const char *fmt, ...) __printf(1, 2);

/* Room for one more element of an array that grows: *p of *room elements, n in use. */
void grow(void *p, size_t *room, size_t n, size_t size);
#define GROW(array, room, n)	grow(&(array), &(room), (n), sizeof(*(array)))

/* A string that grows. Free buf.s; an empty one may be NULL. */
struct buf {
	char *s;
	size_t len, room;
};

void buf_add(struct buf *b, const void *data, size_t len);
void buf_puts(struct buf *b, const char *s);
void buf_printf(struct buf *b, const char *fmt, ...) __printf(2, 3);

/* A list of strings that it owns, always with a NULL at its end. */
struct strings {
	char **s;
	size_t n, room;
};

void strings_add(struct strings *l, const char *s);
void strings_own(struct strings *l, char *s);
void strings_sort(struct strings *l);		/* and drop duplicates */
bool strings_has(const struct strings *l, const char *s);
/* The same of a list that strings_sort() has sorted, in less time. */
bool strings_find(const struct strings *sorted, const char *s);
void strings_free(struct strings *l);

/* "tdxlint: error: ..." on stderr; the text says what to do next. */
void error(const char *fmt, ...) __printf(1, 2);
void die(const char *fmt, ...) __printf(1, 2) __attribute__((noreturn));

bool starts_with(const char *s, const char *prefix);
bool ends_with(const char *s, const char *suffix);

/*
 * Make text from a stranger fit to print: control characters and what is no
 * UTF-8 become U+FFFD, escape sequences of terminals go. Returns new memory.
 */
char *clean_text(const char *s, size_t len);

/* A compiler passes over NUL bytes in a source: a blank for each, so that no text ends at one. */
void drop_nuls(struct buf *b);

/* The decimal number that text begins with, 0 if none; what is larger than an int is INT_MAX. */
int number_at(const char *s);

/*
 * Does a text have one of the words without which no rule can match? More texts
 * have one than are about TDX: "no" is certain. coccinelle/run-rules is stricter.
 */
bool speaks_of_pages(const char *text);

/* Take "." and "x/.." out of a path, by its text alone, in place. */
void normalise_path(char *path);

/* The whole of a file. Returns 0 or -errno; -EFBIG beyond max. Free b->s. */
int read_file(const char *path, struct buf *b, size_t max);
int read_stream(FILE *f, struct buf *b, size_t max);
/* Through a new name and rename(): a reader sees the old or the new. 0 or -errno. */
int write_file(const char *path, const void *data, size_t len);
/* Make "to" a program if "from" is one, else no program; 0 or -errno. */
int copy_mode(const char *from, const char *to);
/* mkdir -p; 0 or -errno. */
int make_dirs(const char *path);
/* rm -rf, never through a symlink; 0 or -errno of the first failure. */
int remove_tree(const char *path);
bool is_dir(const char *path);
bool is_file(const char *path);

double now(void);		/* seconds, monotonic */

/* Progress on stderr when that is a terminal; NULL wipes the line. */
void progress(const char *fmt, ...) __printf(1, 2);
void progress_done(void);
/* Colour on this stream? A terminal, not a dumb one, and NO_COLOR unset. */
bool wants_colour(FILE *f);

#endif
