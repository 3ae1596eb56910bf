/* SPDX-License-Identifier: GPL-2.0-only */
/* Apply the patches of a series to a tree, one after the other. */
#ifndef TDXLINT_TRIAL_H
#define TDXLINT_TRIAL_H

#include "series.h"
#include "tree.h"

/* A file of t->src that a patch changed: its content before and after, NULL: there was none. */
struct change {
	char *name, *before, *after;
};

struct changes {
	struct change *v;
	size_t n, room;
};

/*
 * Apply a patch to the kernel as it was named, the typed series on top if the
 * kernel needs it, and put the outcome into t->src. Ends the program when one
 * of them does not apply.
 */
void apply_patch(struct tree *t, const struct patch *p, size_t number, struct changes *c);

/*
 * The same for n patches from number "first" on, ahead of their time: "seen" is
 * called with the tree as each leaves it. The tree is as before then, and
 * apply_patch() takes what was made of it.
 */
void apply_ahead(struct tree *t, const struct series *series, size_t first, size_t n,
		 void (*seen)(void *data), void *data);
void forget_steps(const struct tree *t);

const struct change *find_change(const struct changes *c, const char *name);
void free_changes(struct changes *c);

/*
 * The line of the kernel as it was named, for a line of t->src: not the same
 * where the typed series has changed the file.
 */
unsigned int own_line(struct tree *t, const char *file, unsigned int line);

#endif
