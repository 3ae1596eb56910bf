// SPDX-License-Identifier: GPL-2.0-only
/*
 * Diffs that quilt and diff(1) write have no "diff --git" line, and many kernel
 * patches are sent so. They get one here, because libgit2 reads no other.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "series.h"

/* Where in the diff we are. */
struct cursor {
	const char *at, *end;
	unsigned long removed, added;	/* lines that the hunk has still to come */
	bool in_header;			/* between "diff --git" and its first hunk */
};

static size_t line_length(const char *s, const char *end)
{
	const char *newline = memchr(s, '\n', (size_t)(end - s));

	return newline ? (size_t)(newline - s) + 1 : (size_t)(end - s);
}

static bool line_is(const struct cursor *c, size_t len, const char *start)
{
	return len >= strlen(start) && !memcmp(c->at, start, strlen(start));
}

/* The count in "-12,34"; 1 where there is none. Moves *s behind it. */
static unsigned long read_count(const char **s)
{
	unsigned long n;
	char *after;

	(*s)++;
	*s += strspn(*s, "0123456789");
	if (**s != ',' || !isdigit((unsigned char)(*s)[1]))
		return 1;
	n = strtoul(*s + 1, &after, 10);
	*s = after;
	return n;
}

/* "@@ -1,2 +3,4 @@" */
static void read_hunk(struct cursor *c, const char *line)
{
	const char *s = line + strlen("@@ ");

	c->in_header = false;
	c->removed = c->added = 0;
	if (*s != '-')
		return;
	c->removed = read_count(&s);
	if (s[0] == ' ' && s[1] == '+') {
		s++;
		c->added = read_count(&s);
	}
}

/* A line of a hunk: what it counts for. */
static void count_line(struct cursor *c)
{
	if (*c->at != '+' && *c->at != '\\' && c->removed)
		c->removed--;
	if (*c->at != '-' && *c->at != '\\' && c->added)
		c->added--;
}

/*
 * The path in "--- a/path<tab>time", without its first folder, as "patch -p1" has
 * it; NULL: there is no such file on this side. New memory.
 */
static char *read_path(const char *line, size_t len, bool *none)
{
	const char *s = line + 4, *end = line + len, *tab, *slash;

	while (end > s && isspace((unsigned char)end[-1]))
		end--;
	tab = memchr(s, '\t', (size_t)(end - s));
	/* What diff(1) says of a file that is not there: as old as time. */
	*none = tab && (memmem(tab, (size_t)(end - tab), "1970-01-01 ", 11) ||
			memmem(tab, (size_t)(end - tab), "1969-12-31 ", 11));
	end = tab ? tab : end;
	if ((size_t)(end - s) == strlen("/dev/null") && !memcmp(s, "/dev/null", strlen("/dev/null"))) {
		*none = true;
		return NULL;
	}
	slash = memchr(s, '/', (size_t)(end - s));
	return slash ? xstrndup(slash + 1, (size_t)(end - slash) - 1) : NULL;
}

/* "--- a/x" and "+++ b/x", with the line that git begins them with. False: these are no paths. */
static bool add_header(struct buf *out, const char *minus, size_t minus_len, const char *plus,
		       size_t plus_len)
{
	bool created, removed;
	char *old = read_path(minus, minus_len, &created), *new = read_path(plus, plus_len, &removed);
	const char *path = old && !created ? old : new ? new : old;
	bool good = path && *path && !(created && removed);

	if (good) {
		/* A path with "/dev/null" against it names the other side. */
		buf_printf(out, "diff --git a/%s b/%s\n%s", path, removed ? path : new ? new : path,
			   created ? "new file mode 100644\n" :
			   removed ? "deleted file mode 100644\n" : "");
		buf_printf(out, "--- %s%s\n", created ? "" : "a/", created ? "/dev/null" : path);
		buf_printf(out, "+++ %s%s\n", removed ? "" : "b/",
			   removed ? "/dev/null" : new ? new : path);
	}
	free(old);
	free(new);
	return good;
}

char *as_git_diff(const char *diff, size_t size)
{
	struct cursor c = { .at = diff, .end = diff + size };
	struct buf out = { 0 };
	const char *next;
	size_t len, next_len;

	buf_add(&out, "", 0);
	for (; c.at < c.end; c.at += len) {
		len = line_length(c.at, c.end);
		next = c.at + len;
		next_len = next < c.end ? line_length(next, c.end) : 0;
		if (c.removed || c.added) {
			count_line(&c);
		} else if (line_is(&c, len, "diff --git ")) {
			c.in_header = true;
		} else if (line_is(&c, len, "@@ ")) {
			read_hunk(&c, c.at);
		} else if (!c.in_header && line_is(&c, len, "--- ") && next_len >= 4 &&
			   !memcmp(next, "+++ ", 4) && add_header(&out, c.at, len, next, next_len)) {
			len += next_len;
			continue;
		}
		buf_add(&out, c.at, len);
	}
	return out.s;
}
