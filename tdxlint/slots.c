// SPDX-License-Identifier: GPL-2.0-only
/* Which folder of the user's cache a run works in, and that no other run does. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tree.h"

#define MAX_SLOTS	16

/* FNV-1a: to tell folders apart, no more. */
unsigned long hash_text(const char *s)
{
	unsigned long h = 14695981039346656037UL;

	for (; *s; s++)
		h = (h ^ (unsigned char)*s) * 1099511628211UL;
	return h;
}

char *cache_folder(const char *part)
{
	const char *own = getenv("TDXLINT_CACHE"), *xdg = getenv("XDG_CACHE_HOME");
	const char *home = getenv("HOME");

	if (own && *own == '/')
		return xasprintf("%s/%s", own, part);
	if (xdg && *xdg == '/')
		return xasprintf("%s/tdxlint/%s", xdg, part);
	if (home && *home == '/')
		return xasprintf("%s/.cache/tdxlint/%s", home, part);
	die("there is no folder to work in; set TDXLINT_CACHE to one with 4 GB free");
}

/*
 * How the folders begin that are kept for a kernel. Kbuild cannot build below each
 * path: make and the shell take some characters for their own. New memory.
 */
static char *folders_of(const char *part, const char *kernel)
{
	static const char special[] = " \t\n:#%$'\"`\\*?[]{}();&|<>!,";
	char *cache = cache_folder(part), *name = xstrdup(strrchr(kernel, '/') + 1), *s, *folders;

	if (strpbrk(cache, special))
		die("Kbuild cannot build below a path with blanks, colons or the like: %s; set "
		    "TDXLINT_CACHE to another folder", cache);
	while ((s = strpbrk(name, special)))
		*s = '_';
	folders = xasprintf("%s/%.100s", cache, *name ? name : "root");
	free(cache);
	free(name);
	return folders;
}

void take_slot(struct tree *t, const char *kernel, const char *kind)
{
	char *folders = folders_of("patch", kernel), *lock;
	unsigned int i;
	int err, fd;

	for (i = 0; i < MAX_SLOTS; i++) {
		t->dir = xasprintf("%s-%s-%08lx-%u", folders, kind, hash_text(kernel) & 0xffffffff, i);
		err = make_dirs(t->dir);
		if (err)
			die("cannot make %s: %s; set TDXLINT_CACHE to a folder with 4 GB free",
			    t->dir, strerror(-err));
		lock = below(t->dir, "lock");
		fd = open(lock, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
		free(lock);
		if (fd < 0)
			die("cannot write to %s: %s; set TDXLINT_CACHE to a folder with 4 GB free",
			    t->dir, strerror(errno));
		/* The lock lives as long as the program. */
		if (!flock(fd, LOCK_EX | LOCK_NB)) {
			free(folders);
			return;
		}
		close(fd);
		free(t->dir);
	}
	die("%u runs are at work on %s already; wait for one to end", MAX_SLOTS, kernel);
}

/*
 * Wait until nobody else works in the folder; false: whoever did has removed it. The
 * lock lives as long as the program.
 */
static bool lock_folder(const struct tree *t, const char *kernel)
{
	char *path = below(t->dir, "lock");
	struct stat ours, named;
	bool there;
	int fd;

	if (make_dirs(t->dir) || (fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666)) < 0)
		die("cannot write to %s: %s; is the disk full? a gate needs 3 GB; TDXLINT_CACHE names "
		    "another folder", t->dir, strerror(errno));
	if (flock(fd, LOCK_EX | LOCK_NB)) {
		fprintf(stderr, "tdxlint: another gate is at work on %s; waiting for it\n", kernel);
		if (flock(fd, LOCK_EX))
			die("gave up waiting for another gate on %s; run it again, or set TDXLINT_CACHE to "
			    "another folder", kernel);
	}
	there = !fstat(fd, &ours) && !stat(path, &named) && ours.st_ino == named.st_ino;
	if (!there)
		close(fd);
	free(path);
	return there;
}

bool take_gate_folder(struct tree *t, const char *kernel)
{
	char *key = xasprintf("%s %s %s", kernel, t->config ? t->config : "", t->overlay ? "stock" : "");
	char *folders = folders_of("gate", kernel);
	bool there;

	t->dir = xasprintf("%s-%08lx", folders, hash_text(key) & 0xffffffff);
	do {
		there = is_dir(t->dir);
	} while (!lock_folder(t, kernel));
	free(folders);
	free(key);
	return there;
}
