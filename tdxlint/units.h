/* SPDX-License-Identifier: GPL-2.0-only */
/* Translation units, and what the engines say of them. */
#ifndef TDXLINT_UNITS_H
#define TDXLINT_UNITS_H

#include "finding.h"
#include "tree.h"

struct unit {
	char *object;		/* arch/x86/kvm/vmx/tdx.o */
	char *source;		/* arch/x86/kvm/vmx/tdx.c */
	struct strings args;	/* the compiler and its flags, less what writes files */
	struct strings files;	/* of the source tree, that it is made of */
	char *said[2];		/* by the plugin, by sparse; NULL: not asked yet */
	char *failed[2];	/* why it could not be checked; NULL: it was */
};

struct units {
	struct unit *v;
	size_t n, room;
};

/*
 * Add the units of the kernel that one of the files is part of and that
 * include asm/tdx.h, or whose source it is; without files, all that include
 * asm/tdx.h. Units that are there already stay as they are.
 */
void find_units(struct units *u, const struct tree *t, const struct strings *files);

/*
 * Ask both engines about the units whose bit is set. What was asked before,
 * with the same preprocessed source, flags and tools, is not asked again.
 */
void check_units(struct units *u, const bool *which, const struct tree *t);

/* All that the engines said, as one list. */
void unit_findings(struct findings *f, const struct units *u, const struct tree *t);

/* The known misuses of canary.c, with the flags of a unit. Adds a problem if one is missed. */
void check_canary(struct findings *f, const struct unit *like, const struct tree *t);

/* The Coccinelle rules on files of the source tree. */
void check_flow(struct findings *f, const struct strings *files, const struct tree *t);

void free_units(struct units *u);

#endif
