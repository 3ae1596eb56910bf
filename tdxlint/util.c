// SPDX-License-Identifier: GPL-2.0-only
/* Memory, text, files and errors. */
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
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

char *xasprintf(const char *fmt, ...)
{
	va_list ap;
	char *s;

	va_start(ap, fmt);
	if (vasprintf(&s, fmt, ap) < 0)
		s = NULL;
	va_end(ap);
	return checked(s);
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
	if (vasprintf(&s, fmt, ap) < 0)
		s = NULL;
	va_end(ap);
	checked(s);
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
			if (strncmp(last, "../", 3)) {
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

int read_stream(FILE *f, struct buf *b, size_t max)
{
	char chunk[65536];
	size_t n;

	buf_add(b, "", 0);
	while ((n = fread(chunk, 1, sizeof(chunk), f)) > 0) {
		if (b->len + n > max)
			return -EFBIG;
		buf_add(b, chunk, n);
	}
	return ferror(f) ? -(errno ? errno : EIO) : 0;
}

int read_file(const char *path, struct buf *b, size_t max)
{
	struct stat st;
	FILE *f;
	int err;

	f = fopen(path, "re");
	if (!f)
		return -errno;
	if (!fstat(fileno(f), &st) && S_ISDIR(st.st_mode))
		err = -EISDIR;
	else
		err = read_stream(f, b, max);
	fclose(f);
	return err;
}

int write_file(const char *path, const void *data, size_t len)
{
	char *tmp = xasprintf("%s.XXXXXX", path);
	int fd, err = 0;
	FILE *f;

	fd = mkostemp(tmp, O_CLOEXEC);
	if (fd < 0) {
		err = -errno;
		free(tmp);
		return err;
	}
	f = fdopen(fd, "w");
	if (!f || fwrite(data, 1, len, f) != len || fchmod(fd, 0644))
		err = -errno;
	if (f ? fclose(f) : close(fd))
		err = err ? err : -errno;
	if (!err && rename(tmp, path))
		err = -errno;
	if (err)
		unlink(tmp);
	free(tmp);
	return err;
}

int make_dirs(const char *path)
{
	char *s = xstrdup(path), *p;
	int err = 0;

	for (p = s + 1; *p && !err; p++) {
		if (*p != '/')
			continue;
		*p = '\0';
		if (mkdir(s, 0777) && errno != EEXIST)
			err = -errno;
		*p = '/';
	}
	if (!err && mkdir(s, 0777) && errno != EEXIST)
		err = -errno;
	if (!err && !is_dir(s))
		err = -ENOTDIR;
	free(s);
	return err;
}

static int remove_one(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	(void)ftw;
	/* A folder without its write bit does not let go of what is in it. */
	if (type == FTW_DP)
		return rmdir(path) ? -errno : 0;
	if (type == FTW_DNR) {
		if (chmod(path, st->st_mode | 0700))
			return -errno;
		return remove_tree(path);
	}
	return unlink(path) ? -errno : 0;
}

int remove_tree(const char *path)
{
	struct stat st;
	int err;

	if (lstat(path, &st))
		return errno == ENOENT ? 0 : -errno;
	if (!S_ISDIR(st.st_mode))
		return unlink(path) ? -errno : 0;
	err = nftw(path, remove_one, 32, FTW_DEPTH | FTW_PHYS);
	return err == -1 ? -errno : err;
}

bool is_dir(const char *path)
{
	struct stat st;

	return !stat(path, &st) && S_ISDIR(st.st_mode);
}

bool is_file(const char *path)
{
	struct stat st;

	return !stat(path, &st) && S_ISREG(st.st_mode);
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
	return isatty(fileno(f)) && term && strcmp(term, "dumb");
}
