/* SPDX-License-Identifier: GPL-2.0-only */
/* What the engines found, and what they could not check. */
#ifndef TDXLINT_FINDING_H
#define TDXLINT_FINDING_H

#include <stdint.h>

#include "util.h"

/* In the order of whose words and columns are taken when several agree. */
enum engine {
	ENGINE_PLUGIN,
	ENGINE_SPARSE,
	ENGINE_COCCINELLE,
	NR_ENGINES,
	ENGINE_UNKNOWN = NR_ENGINES,
};

enum severity { SEVERITY_ERROR, SEVERITY_WARNING };

struct place {
	char *file;
	unsigned int line, column, end_column;	/* from 1; 0: not known */
};

struct note {
	struct place at;
	char *text;
};

struct finding {
	struct place at;
	enum severity severity;
	char *rule;		/* firmware-deref */
	char *message;		/* without the rule */
	struct note *notes;
	size_t nr_notes, notes_room;
	/*
	 * Who made it: a bit for each engine, and above them a bit for each
	 * log whose engine is not known.
	 */
	uint64_t makers;
	int patch;		/* of a series, from 0; -1: no patch */
	size_t id;		/* for who compares lists; 0: none */
	unsigned int own_line;	/* in the tree as it was named; 0: the same */
};

/* Something that could not be checked. */
struct problem {
	enum engine engine;
	char *what;
};

struct findings {
	struct finding *v;
	size_t n, room;
	struct problem *problems;
	size_t nr_problems, problems_room;
};

const char *engine_name(enum engine e);
/* NR_ENGINES, which is ENGINE_UNKNOWN, for a name that is none. */
enum engine engine_by_name(const char *name, size_t len);
/* "plugin, sparse": new memory, empty when no engine is known. */
char *engine_names(uint64_t makers, const char *between);

/* The bit of an engine, or of log number "log" when the engine is not known. */
uint64_t maker_bit(enum engine e, unsigned int log);

/*
 * Read what an engine printed. "strip" (may be NULL) is a folder that is cut
 * from the start of paths. A line that is no finding and no failure of the
 * engine is not ours: it is skipped.
 */
void read_findings(struct findings *f, const char *text, size_t len, enum engine engine,
		   unsigned int log, const char *strip);
void add_problem(struct findings *f, enum engine engine, const char *fmt, ...) __printf(3, 4);

/* One misuse is one finding, whoever saw it; then in order of place. */
void merge_findings(struct findings *f);
void free_findings(struct findings *f);
void free_finding(struct finding *f);
void copy_finding(struct findings *to, const struct finding *from);

/* The exit status that goes with them. */
int findings_status(const struct findings *f);

#endif
