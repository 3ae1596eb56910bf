/* SPDX-License-Identifier: GPL-2.0-only */
/* Where the engines are, and how other programs are run. */
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
char *find_script(const char *name, struct strings *tried);	/* of tdxlint/ */

/* The major version of a GCC, -1 if it is none ("why" then says what it is). */
int gcc_major(const char *cc, char **why);

/*
 * Run a program to its end. argv[0] is looked up in PATH. "dir" may be NULL.
 * What it prints goes to *out (stdout and stderr together) when out is not
 * NULL. Returns its exit status, 128 + signal, or -errno if it cannot start.
 */
int run_program(char *const argv[], const char *dir, struct buf *out);

/* A program in PATH, or a path that can be executed. */
bool can_run(const char *program);

#endif
