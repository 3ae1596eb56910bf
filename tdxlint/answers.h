/* SPDX-License-Identifier: GPL-2.0-only */
/* What the engines said of each unit of a tree, kept beside it for the next gate. */
#ifndef TDXLINT_ANSWERS_H
#define TDXLINT_ANSWERS_H

#include "units.h"

/*
 * Give each unit the answers that still hold: those to the same command line, by
 * the same tools, about files that nobody has written since.
 */
void recall_answers(struct units *u, const struct tree *t);

/* Keep what the engines answered. A unit that was not checked has no answer to keep. */
void keep_answers(const struct units *u, const struct tree *t);

#endif
