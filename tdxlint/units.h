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
	struct strings depends;	/* all that it is made of, as Kbuild's .cmd names it */
	bool broken;		/* it does not compile: what it is made of is not known */
	char *said[NR_ENGINES];	/* what an engine printed; NULL: not asked yet */
	char *failed[NR_ENGINES];	/* why it could not be checked; NULL: it was */
	double took[NR_ENGINES];	/* seconds */
	char *key[NR_ENGINES];	/* of the kept answer; NULL: there is none to keep */
};

struct units {
	struct unit *v;
	size_t n, room;
};

/*
 * Add the units of the kernel that one of the files is part of and that
 * include asm/tdx.h, or whose source it is, and those that one of the headers is
 * part of (may be NULL); without files, all that include asm/tdx.h. Units that are
 * there already stay as they are.
 */
void find_units(struct units *u, const struct tree *t, const struct strings *files,
		const struct strings *headers);

/*
 * Ask both engines about the units whose bit is set. What was asked before,
 * with the same preprocessed source, flags and tools, is not asked again.
 */
void check_units(struct units *u, const bool *which, const struct tree *t);

/*
 * Ask the plugin and sparse about the units that have no answer of theirs yet.
 * For who keeps answers himself: no cache is asked.
 */
void ask_units(struct units *u, const struct tree *t);

/* Hashes of what the compiler, and of what the plugin or sparse with it, consists of. */
const char *compiler_id(const struct tree *t);
const char *engine_id(const struct tree *t, unsigned int engine);

/* What an engine said of a unit, added to a list. */
void read_answer(struct findings *f, const struct unit *u, enum engine e, const struct tree *t);
/* All that the engines said, as one list. */
void unit_findings(struct findings *f, const struct units *u, const struct tree *t);

/* A unit like another one, with canary.c as its source. Free it with free_unit(). */
struct unit canary_unit(const struct unit *like, const char *canary);
/*
 * The line of each mark "canary: RULE ENGINE,ENGINE" in the canary must be among
 * what was found, by each of the engines whose bit is set. What is not is added
 * to "missed" as ENGINE:RULE; returns how many were planted.
 */
unsigned int check_marks(struct strings *missed, const struct findings *found, const char *canary,
			 uint64_t engines);
/* The known misuses of canary.c, with the flags of a unit. Adds a problem if one is missed. */
void check_canary(struct findings *f, const struct unit *like, const struct tree *t);

/*
 * The Coccinelle rules on files of the source tree, through run-rules. Returns
 * all that it printed and its status; free *out. "folder" (below t->dir) gets its logs.
 */
int apply_rules(const struct tree *t, const struct strings *files, const char *folder,
		struct buf *out);
/*
 * What the rules say of a file is kept under its text. expect_flow() remembers the
 * text, as it is now, of each file that check_flow() will be asked about and that has
 * no answer yet; ask_waiting() runs the rules on all of these at once, and keeps
 * their answers. An answer that it cannot get, check_flow() asks for again.
 */
void expect_flow(const struct strings *files, const struct tree *t);
void ask_waiting(const struct tree *t);
/* What the rules find in files of the source tree, and the headers beside them; asked or kept. */
void check_flow(struct findings *f, const struct strings *files, const struct tree *t);

void free_unit(struct unit *u);
void free_units(struct units *u);

#endif
