/* SPDX-License-Identifier: GPL-2.0-only */
/* Which line of an older text a line of a newer one was. */
#ifndef TDXLINT_LINEMAP_H
#define TDXLINT_LINEMAP_H

#include "util.h"

struct linemap {
	struct {
		unsigned int old_start, old_lines, new_start, new_lines;
	} *v;
	size_t n, room;
};

void linemap_build(struct linemap *m, const char *older, const char *newer);
/* *same says that the line is unchanged; else the nearest one is returned. From 1. */
unsigned int linemap_older(const struct linemap *m, unsigned int line, bool *same);
void linemap_free(struct linemap *m);

/* A line of a text, its white space made single blanks; new memory. From 1. */
char *line_of(const char *text, unsigned int line);

#endif
