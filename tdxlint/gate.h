/* SPDX-License-Identifier: GPL-2.0-only */
/* One run of the gate. */
#ifndef TDXLINT_GATE_H
#define TDXLINT_GATE_H

#include "output.h"
#include "units.h"

struct gate {
	struct tree tree;
	struct units units;		/* in scope; the last one is the canary */
	struct buf canary;		/* the text of canary.c */
	struct findings found;		/* findings, and all that was not checked */
	struct findings unconverted;	/* in a stock tree, what the typed series is for */
	struct strings unbuilt;		/* files that speak of TDX pages, and that nothing compiled */
	unsigned int planted;		/* known misuses in the canary, one for each engine it is for */
	struct strings missed;		/* those that were not flagged, as ENGINE:RULE */
	const char *version;		/* of the kernel */
	double began;
};

/* The canary's name for the Coccinelle rules, which see files of the tree. */
#define CANARY_PLANT	"arch/x86/kvm/vmx/tdxlint_canary.c"

static inline struct unit *gate_canary(const struct gate *g)
{
	return &g->units.v[g->units.n - 1];
}

/* Fill in "unbuilt". */
void find_unbuilt(struct gate *g);

/* Apply the Coccinelle rules to the units that have no answer of theirs yet. */
void ask_rules(struct gate *g);

/* What the overlay names and the kernel does not have was renamed: nobody looks at it any more. */
void judge_overlay(struct gate *g);

/* One reason may hold for many units: it is said once. */
void add_problem_once(struct findings *f, enum engine e, const char *what);

/* Make one list of what the engines said, and of what they did not. */
void judge_answers(struct gate *g);

/* The report: findings, a table of units, the canary, PASS or FAIL. */
void print_gate(const struct gate *g, enum format format);

#endif
