/* SPDX-License-Identifier: GPL-2.0-only */
/* A copy of a kernel, built and kept warm, that patches are tried on. */
#ifndef TDXLINT_TREE_H
#define TDXLINT_TREE_H

#include "sandbox.h"

struct tree {
	char *dir;		/* holds all that follows, and is locked */
	char *source;		/* the kernel as named, or its commit: only read */
	char *src;		/* the copy, typed: "source" with the typed series if need be */
	char *obj;		/* its O= */
	char *record;		/* the compiler's command lines */
	char *obj_seen, *record_seen;	/* where these two lie, seen from here */
	char *series;		/* the typed series that was applied; NULL: typed as it is */
	char *cc;
	char *sparse, *plugin;	/* the engines for it; no sparse: there is nothing for it to see */
	char *overlay;		/* says what is a handle in a tree that does not; may be NULL */
	char *config;		/* to build with; NULL: the smallest that has all of TDX */
	bool tolerant;		/* what does not compile is named below, and no end */
	struct strings broken;	/* objects that could not be made */
	char *build_failed;	/* the build's last words; NULL: it did not fail */
	struct strings check_flags;	/* Kbuild's, for sparse */
	struct sandbox box;
	unsigned int jobs;
	bool has_sandbox;
};

/*
 * Make the copy of a kernel ready: the same kernel finds its copy warm, and two
 * runs at once get one each. "commit" (may be NULL) is what to copy instead of
 * the files. Ends the program when that cannot be.
 */
void open_tree(struct tree *t, const char *kernel, const char *commit, const char *cc,
	       unsigned int jobs);

/*
 * The same for the gate: a folder that only one run uses at a time, and what
 * does not compile is no end. t->cc, jobs, config and overlay are filled in;
 * with an overlay the copy is the kernel as it is, typed or not.
 */
void open_gate_tree(struct tree *t, const char *kernel);

/*
 * Build again after the machinery changed, in the sandbox: what a stranger's
 * Makefile writes goes to a folder that is shown in place of t->obj and is
 * thrown away. Returns false when a build step fails; "why" then tells.
 */
bool rebuild_tree(struct tree *t, char **why);

/* Put "from" (NULL: nothing) in the place of a file of t->src, until the end of the run. */
void change_file(struct tree *t, const char *name, const char *from);

void close_tree(struct tree *t);

/* Where we keep what the next run wants again: a folder's name in the user's cache, new memory. */
char *cache_folder(const char *part);

/*
 * Between tree.c and slots.c: fill in t->dir. A patch run takes the first folder for its
 * kernel that no other run has; a gate waits for its own, and hears whether it is new.
 */
void take_slot(struct tree *t, const char *kernel, const char *kind);
bool take_gate_folder(struct tree *t, const char *kernel);

/* Between tree.c and build.c: configure and build, unless nothing changed. */
void build_tree(struct tree *t);
char *below(const char *dir, const char *name);	/* dir/name, new memory */
unsigned long hash_text(const char *s);
/* What a build says went wrong, for people; new memory. */
char *last_words(const char *out);

#endif
