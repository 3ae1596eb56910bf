// SPDX-License-Identifier: GPL-2.0-only
/*
 * Findings of several engines become one list: a misuse that several engines
 * flag, or one engine in every unit that includes a header, is one finding.
 */
#include <stdlib.h>
#include <string.h>

#include "finding.h"

static const char *const names[NR_ENGINES] = {
	[ENGINE_PLUGIN]		= "plugin",
	[ENGINE_SPARSE]		= "sparse",
	[ENGINE_COCCINELLE]	= "coccinelle",
};

const char *engine_name(enum engine e)
{
	return e < NR_ENGINES ? names[e] : "";
}

enum engine engine_by_name(const char *name, size_t len)
{
	unsigned int i;

	for (i = 0; i < NR_ENGINES; i++)
		if (strlen(names[i]) == len && !memcmp(names[i], name, len))
			return (enum engine)i;
	return ENGINE_UNKNOWN;
}

char *engine_names(uint64_t makers, const char *between)
{
	struct buf b = { 0 };
	unsigned int i;

	buf_add(&b, "", 0);
	for (i = 0; i < NR_ENGINES; i++)
		if (makers & (1ULL << i))
			buf_printf(&b, "%s%s", b.len ? between : "", names[i]);
	return b.s;
}

uint64_t maker_bit(enum engine e, unsigned int log)
{
	if (e < NR_ENGINES)
		return 1ULL << e;
	return 1ULL << (NR_ENGINES + log % (64 - NR_ENGINES));
}

void add_problem(struct findings *f, enum engine engine, const char *fmt, ...)
{
	va_list ap;
	char *what;

	va_start(ap, fmt);
	if (vasprintf(&what, fmt, ap) < 0)
		what = xstrdup("out of memory");
	va_end(ap);
	GROW(f->problems, f->problems_room, f->nr_problems);
	f->problems[f->nr_problems++] = (struct problem){ engine, what };
}

void free_finding(struct finding *f)
{
	size_t i;

	for (i = 0; i < f->nr_notes; i++) {
		free(f->notes[i].at.file);
		free(f->notes[i].text);
	}
	free(f->notes);
	free(f->at.file);
	free(f->rule);
	free(f->message);
}

void free_findings(struct findings *f)
{
	size_t i;

	for (i = 0; i < f->n; i++)
		free_finding(&f->v[i]);
	for (i = 0; i < f->nr_problems; i++)
		free(f->problems[i].what);
	free(f->v);
	free(f->problems);
	*f = (struct findings){ 0 };
}

void copy_finding(struct findings *to, const struct finding *from)
{
	struct finding *f;
	size_t i;

	GROW(to->v, to->room, to->n);
	f = &to->v[to->n++];
	*f = *from;
	f->at.file = xstrdup(from->at.file);
	f->rule = xstrdup(from->rule);
	f->message = xstrdup(from->message);
	f->notes = xcalloc(from->nr_notes, sizeof(*f->notes));
	f->notes_room = from->nr_notes;
	for (i = 0; i < from->nr_notes; i++) {
		f->notes[i] = from->notes[i];
		f->notes[i].at.file = xstrdup(from->notes[i].at.file);
		f->notes[i].text = xstrdup(from->notes[i].text);
	}
}

static int compare_numbers(uint64_t a, uint64_t b)
{
	return a < b ? -1 : a > b;
}

static int compare_groups(const struct finding *a, const struct finding *b)
{
	int d = a->patch < b->patch ? -1 : a->patch > b->patch;

	d = d ? d : strcmp(a->at.file, b->at.file);
	d = d ? d : compare_numbers(a->at.line, b->at.line);
	return d ? d : strcmp(a->rule, b->rule);
}

/* Findings that may be one stand together; the engine to quote comes first. */
static int compare_for_merge(const void *pa, const void *pb)
{
	const struct finding *a = pa, *b = pb;
	int d = compare_groups(a, b);

	d = d ? d : compare_numbers(a->at.column, b->at.column);
	d = d ? d : compare_numbers(a->makers & -a->makers, b->makers & -b->makers);
	return d ? d : strcmp(a->message, b->message);
}

static int compare_for_print(const void *pa, const void *pb)
{
	const struct finding *a = pa, *b = pb;
	int d = a->patch < b->patch ? -1 : a->patch > b->patch;

	d = d ? d : strcmp(a->at.file, b->at.file);
	d = d ? d : compare_numbers(a->at.line, b->at.line);
	d = d ? d : compare_numbers(a->at.column, b->at.column);
	d = d ? d : strcmp(a->rule, b->rule);
	return d ? d : strcmp(a->message, b->message);
}

static uint64_t distance(const struct finding *a, const struct finding *b)
{
	return a->at.column < b->at.column ? b->at.column - a->at.column :
					     a->at.column - b->at.column;
}

/* "from" says the same as "into": keep the words of the engine that leads. */
static void absorb(struct finding *into, struct finding *from)
{
	uint64_t makers = into->makers | from->makers;
	enum severity severity = from->severity < into->severity ? from->severity : into->severity;
	struct finding swap;

	if ((from->makers & -from->makers) < (into->makers & -into->makers)) {
		swap = *into;
		*into = *from;
		*from = swap;
	}
	into->makers = makers;
	into->severity = severity;
	free_finding(from);
}

void merge_findings(struct findings *f)
{
	size_t i, j, n = 0, group = 0;
	struct finding *at, *best;

	if (!f->n)
		return;
	qsort(f->v, f->n, sizeof(*f->v), compare_for_merge);

	/* The same place: one finding, also when one engine says it twice. */
	for (i = 0; i < f->n; i++) {
		if (n && !compare_groups(&f->v[n - 1], &f->v[i]) &&
		    f->v[n - 1].at.column == f->v[i].at.column)
			absorb(&f->v[n - 1], &f->v[i]);
		else
			f->v[n++] = f->v[i];
	}
	f->n = n;

	/*
	 * The same line: engines differ in the column that they name, so two
	 * findings are one when no engine made both; the nearest one is meant.
	 */
	for (i = 0, n = 0; i < f->n; i++) {
		at = &f->v[i];
		if (n && compare_groups(&f->v[n - 1], at))
			group = n;
		best = NULL;
		for (j = group; j < n; j++)
			if (!(f->v[j].makers & at->makers) &&
			    (!best || distance(&f->v[j], at) < distance(best, at)))
				best = &f->v[j];
		if (best)
			absorb(best, at);
		else
			f->v[n++] = *at;
	}
	f->n = n;
	qsort(f->v, f->n, sizeof(*f->v), compare_for_print);
}

int findings_status(const struct findings *f)
{
	if (f->n)
		return EXIT_FINDINGS;
	return f->nr_problems ? EXIT_UNCHECKED : EXIT_CLEAN;
}
