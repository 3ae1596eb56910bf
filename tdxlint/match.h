/* SPDX-License-Identifier: GPL-2.0-only */
/* Which finding of the tree before a patch is which of the tree after it. */
#ifndef TDXLINT_MATCH_H
#define TDXLINT_MATCH_H

#include "finding.h"
#include "trial.h"

/*
 * For each new finding that was there before: known[], and patch and id of the
 * old one, whose gone[] is cleared. The caller has set gone[] for all old ones.
 */
void match_findings(struct findings *old, struct findings *new, const struct changes *c,
		    const struct tree *t, bool *gone, bool *known);

/* A file of the copy as it is now; new memory, NULL if there is none. */
char *source_text(const struct tree *t, const char *name);

#endif
