/* SPDX-License-Identifier: GPL-2.0-only */
/* What an engine said, kept under the hash of all that it depends on. */
#ifndef TDXLINT_VERDICT_H
#define TDXLINT_VERDICT_H

#include "tree.h"

#define MAX_SAID	(16UL << 20)	/* bytes that an engine may print */

/* Collect what a verdict depends on; each piece with its length, so that none run together. */
void feed(struct buf *b, const char *s, size_t len);
void feed_strings(struct buf *b, const struct strings *l);
/* The bytes of a file; ends the program when it cannot be read. */
void feed_file(struct buf *b, const char *path);
/* The names and bytes of a folder's files with this ending, in a fixed order. */
void feed_folder(struct buf *b, const char *folder, const char *ending);
/* All that the Coccinelle rules consist of, spatch included. */
void feed_rules(struct buf *b, const char *rules);
/* The hash of what was collected; new memory. */
char *digest(const struct buf *b);
/* The hash of all that the Coccinelle rules consist of. */
const char *rules_id(void);

bool recall_verdict(const struct tree *t, const char *key, struct buf *text);
/* Empty a cache that has grown large. */
void prune_verdicts(const struct tree *t);
/* A cache that cannot be written costs time, no more. */
void keep_verdict(const struct tree *t, const char *key, const char *text, size_t len);

#endif
