/* SPDX-License-Identifier: GPL-2.0-only */
/* Where the engines are, and the kernel is. */
#ifndef TDXLINT_TOOLS_H
#define TDXLINT_TOOLS_H

#include "util.h"

/*
 * Paths of our own parts, beside the program: in the build folder, or below the
 * prefix that it is installed in. New memory; NULL when it is not there. The
 * places that were looked at are added to "tried" (may be NULL).
 */
char *find_plugin(int gcc_major, struct strings *tried);
char *find_sparse(struct strings *tried);
char *find_rules(struct strings *tried);	/* the folder of the .cocci files */
char *find_wrappers(struct strings *tried);	/* the folder of the typed series */
char *find_overlay(struct strings *tried);	/* the file for stock kernels */
char *find_script(const char *name, struct strings *tried);	/* of tdxlint/ */

/* The major version of a GCC, -1 if it is none ("why" then says what it is). */
int gcc_major(const char *cc, char **why);

/* The top of the kernel tree that a file lies in; new memory, NULL: in none. */
char *kernel_of(const char *file);

#endif
