// SPDX-License-Identifier: GPL-2.0-only
/* Files and folders. */
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "util.h"

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

int copy_mode(const char *from, const char *to)
{
	struct stat st;

	if (stat(from, &st) || chmod(to, st.st_mode & 0100 ? 0755 : 0644))
		return -errno;
	return 0;
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
