/* SPDX-License-Identifier: GPL-2.0-only */
/* A series of patches, as a stranger sent it. */
#ifndef TDXLINT_SERIES_H
#define TDXLINT_SERIES_H

#include "output.h"

#define MAX_SERIES	(128UL << 20)	/* bytes of all its mails */
#define MAX_DIFF	(16UL << 20)	/* bytes of one patch */
#define MAX_PATCHES	5000
#define MAX_FILES	20000		/* that a series touches */

struct patch {
	struct patch_info info;
	unsigned int number;		/* of "[PATCH 2/6]"; 0: not numbered */
	struct strings files;		/* that it changes, adds and removes */
	char *machinery;		/* one that the build would run; NULL: none */
	bool flowed;			/* by a mailer that may have broken lines anew */
};

struct series {
	struct patch *v;
	size_t n, room;
	char *base;	/* the commit that a range starts from; NULL: the tree as it is */
};

/*
 * Add the patches of an mbox, a mail or a plain diff. Mails without a diff
 * (cover letters, replies) are passed over. Returns NULL, or what is wrong with
 * it, for people; free it.
 */
char *read_mbox(struct series *s, const char *text, size_t len, const char *name);

/*
 * A diff with a "diff --git" line for each file, also where quilt or diff(1) wrote
 * none: there, the first folder of a path goes. The diff ends in a NUL. New memory.
 */
char *as_git_diff(const char *diff, size_t size);

/* Order by number, and refuse what is no one series. NULL, or what is wrong. */
char *order_series(struct series *s);

/* List the files of a patch; refuse what no patch of ours does. NULL, or why. */
char *inspect_patch(struct patch *p);

/*
 * SERIES as on the command line: an mbox, patch files, a folder of them, "-",
 * or a range of commits of the kernel. Ends the program when it is unusable.
 */
void read_series(struct series *s, char *const *arguments, size_t n, const char *kernel);

void free_series(struct series *s);

#endif
