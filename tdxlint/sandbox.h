/* SPDX-License-Identifier: GPL-2.0-only */
/* A sandbox, bubblewrap's, for what reads or runs the code of a stranger. */
#ifndef TDXLINT_SANDBOX_H
#define TDXLINT_SANDBOX_H

#include "util.h"

struct sandbox {
	bool on;		/* else programs run as they are */
	struct strings readable, writable;	/* folders and files, absolute */
	struct strings instead;	/* pairs: a folder, and the writable one shown in its place */
};

/* Is bubblewrap there, and may it do its work here? */
bool sandbox_works(void);

/*
 * Begin the command line of a program that is to run in it: no network, no
 * home, and of the file system no more than the compilers and what is named.
 * Without a sandbox, nothing is added.
 */
void sandbox_begin(const struct sandbox *box, struct strings *argv, const char *dir);

void sandbox_free(struct sandbox *box);

#endif
