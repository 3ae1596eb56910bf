// SPDX-License-Identifier: GPL-2.0-only
/* What the gate prints: findings, a table of units and engines, the canary, PASS or FAIL. */
#include <stdlib.h>
#include <string.h>

#include "gate.h"
#include "run.h"

/* Did an engine that the tree has something for answer about each unit? */
static bool has_engine(const struct gate *g, enum engine e)
{
	return e != ENGINE_SPARSE || g->tree.sparse;
}

void add_problem_once(struct findings *f, enum engine e, const char *what)
{
	size_t i;

	for (i = 0; i < f->nr_problems; i++)
		if (f->problems[i].engine == e && !strcmp(f->problems[i].what, what))
			return;
	add_problem(f, e, "%s", what);
}

/*
 * In a stock tree, where a page meets its bare type is a note of the plugin's, and
 * goes on a list of its own.
 */
static void read_unconverted(struct findings *f, const struct unit *u, enum engine e,
			     const struct tree *t)
{
	static const char mark[] = "note: unconverted: ";
	const char *at, *s = u->said[e];
	struct buf b = { 0 };

	if (!t->overlay || !s)
		return;
	for (; (at = strstr(s, mark)); s = at + strlen(mark)) {
		buf_add(&b, s, (size_t)(at - s));
		buf_puts(&b, "warning: ");
	}
	buf_puts(&b, s);
	read_findings(f, b.s, b.len, e, 0, t->src);
	free(b.s);
}

static void judge_unit(struct gate *g, const struct unit *u, enum engine e)
{
	struct findings f = { 0 };
	size_t i;

	if (!u->said[e])
		add_problem(&f, e, "%s: there is no answer", u->source);
	read_answer(&f, u, e, &g->tree);
	for (i = 0; i < f.n; i++)
		copy_finding(&g->found, &f.v[i]);
	for (i = 0; i < f.nr_problems; i++)
		add_problem_once(&g->found, e, f.problems[i].what);
	free_findings(&f);
	read_unconverted(&f, u, e, &g->tree);
	for (i = 0; i < f.n; i++)
		if (f.v[i].severity == SEVERITY_WARNING)
			copy_finding(&g->unconverted, &f.v[i]);
	free_findings(&f);
}

static void judge_canary(struct gate *g)
{
	struct findings f = { 0 };
	uint64_t engines = 0;
	unsigned int e;
	size_t i;

	for (e = 0; e < NR_ENGINES; e++) {
		if (!has_engine(g, (enum engine)e))
			continue;
		engines |= maker_bit((enum engine)e, 0);
		read_answer(&f, gate_canary(g), (enum engine)e, &g->tree);
		read_unconverted(&f, gate_canary(g), (enum engine)e, &g->tree);
	}
	merge_findings(&f);
	g->planted = check_marks(&g->missed, &f, g->canary.s, engines);
	if (!g->planted)
		strings_add(&g->missed, "none is planted");
	for (i = 0; i < g->missed.n; i++)
		add_problem(&g->found, ENGINE_UNKNOWN,
			    "the canary's %s was not flagged: the engine does not check",
			    g->missed.s[i]);
	free_findings(&f);
}

/* Does the plugin, which is the same compiler, say as well what is wrong with an object? */
static bool is_explained(const struct gate *g, const char *object)
{
	struct findings f = { 0 };
	bool explained = false;
	size_t i;

	for (i = 0; i + 1 < g->units.n && !explained; i++) {
		if (strcmp(g->units.v[i].object, object) != 0)
			continue;
		read_answer(&f, &g->units.v[i], ENGINE_PLUGIN, &g->tree);
		explained = f.n || f.nr_problems;
	}
	free_findings(&f);
	return explained;
}

/* An object that is not C, or that the engines did not mind, has not been built all the same. */
static void judge_build(struct gate *g)
{
	bool explained = g->tree.broken.n;
	size_t i;

	for (i = 0; i < g->tree.broken.n; i++)
		explained &= is_explained(g, g->tree.broken.s[i]);
	if (g->tree.build_failed && !explained)
		add_problem(&g->found, ENGINE_UNKNOWN, "the kernel does not build: %s",
			    g->tree.build_failed);
}

/* With a configuration that was asked for, such a file is no part of that kernel. */
static void judge_unbuilt(struct gate *g)
{
	size_t i;

	for (i = 0; i < g->unbuilt.n && !g->tree.config; i++)
		add_problem(&g->found, ENGINE_UNKNOWN, "%s speaks of TDX pages, and the smallest TDX "
			    "configuration does not build it; name one that does with O=",
			    g->unbuilt.s[i]);
}

void judge_answers(struct gate *g)
{
	unsigned int e;
	size_t i;

	for (i = 0; i + 1 < g->units.n; i++)
		for (e = 0; e < NR_ENGINES; e++)
			if (has_engine(g, (enum engine)e))
				judge_unit(g, &g->units.v[i], (enum engine)e);
	if (g->tree.overlay)
		judge_overlay(g);
	judge_build(g);
	judge_unbuilt(g);
	judge_canary(g);
	merge_findings(&g->found);
	merge_findings(&g->unconverted);
}

/* A cell of the table. */
static char *cell(const struct gate *g, const struct unit *u, enum engine e)
{
	struct findings f = { 0 };
	char *s;

	if (!has_engine(g, e))
		return xstrdup("-");
	read_answer(&f, u, e, &g->tree);
	if (!u->said[e] || f.nr_problems)
		s = xstrdup("NOT CHECKED");
	else if (e == ENGINE_COCCINELLE)
		s = xasprintf("%zu", f.n);
	else
		s = xasprintf("%-3zu %5.1f s", f.n, u->took[e]);
	free_findings(&f);
	return s;
}

static void print_table(const struct gate *g)
{
	char *cells[NR_ENGINES];
	int width = (int)strlen("translation unit");
	unsigned int e;
	size_t i;

	for (i = 0; i + 1 < g->units.n; i++)
		if ((int)strlen(g->units.v[i].source) > width)
			width = (int)strlen(g->units.v[i].source);
	printf("%-*s  %-12s  %-12s  %s\n", width, "translation unit", engine_name(ENGINE_PLUGIN),
	       engine_name(ENGINE_SPARSE), engine_name(ENGINE_COCCINELLE));
	for (i = 0; i + 1 < g->units.n; i++) {
		for (e = 0; e < NR_ENGINES; e++)
			cells[e] = cell(g, &g->units.v[i], (enum engine)e);
		printf("%-*s  %-12s  %-12s  %s\n", width, g->units.v[i].source, cells[0], cells[1],
		       cells[2]);
		for (e = 0; e < NR_ENGINES; e++)
			free(cells[e]);
	}
	printf("%zu translation units, each checked by %s: findings, seconds; %.1f s in all\n",
	       g->units.n - 1, g->tree.sparse ? "3 engines" : "2 engines (sparse sees no overlay)",
	       now() - g->began);
}

/* "gcc (Debian 12.2.0-14) 12.2.0"; new memory. */
static char *compiler_name(const struct gate *g)
{
	struct strings argv = { 0 };
	char *words = xstrdup(g->tree.cc), *word, *save = NULL;
	struct buf out = { 0 };

	for (word = strtok_r(words, " ", &save); word; word = strtok_r(NULL, " ", &save))
		strings_add(&argv, word);
	strings_add(&argv, "--version");
	run_program(argv.s, NULL, &out);
	word = clean_text(out.s, strcspn(out.s, "\n"));
	strings_free(&argv);
	free(words);
	free(out.s);
	return word;
}

static void print_unconverted(const struct gate *g)
{
	const struct finding *f;
	size_t i;

	if (!g->unconverted.n)
		return;
	printf("unconverted, %zu places where a page of the TDX module goes by a bare type:\n",
	       g->unconverted.n);
	for (i = 0; i < g->unconverted.n; i++) {
		f = &g->unconverted.v[i];
		printf("  %s:%u: %s [%s]\n", f->at.file, f->at.line, f->message, f->rule);
	}
	puts("");
}

static void print_summary(const struct gate *g, const struct output *o)
{
	bool pass = !g->found.n && !g->found.nr_problems;
	char *compiler = compiler_name(g);
	size_t i;

	printf("kernel %s (%s), %s\n", g->version, g->tree.overlay ? "as it is, with the overlay" :
	       g->tree.series ? "with the typed series" : "typed as it is", compiler);
	free(compiler);
	print_text(&g->found, o);
	if (g->found.n)
		printf("(paths are below %s)\n", g->tree.src);
	if (g->found.n || g->found.nr_problems)
		puts("");
	print_unconverted(g);
	print_table(g);
	for (i = 0; i < g->unbuilt.n && g->tree.config; i++)
		printf("not built with the configuration that was named, and no part of it: %s\n",
		       g->unbuilt.s[i]);
	printf("canary: %zu of %u flagged", g->planted - g->missed.n, g->planted);
	for (i = 0; i < g->missed.n; i++)
		printf("%s %s", i ? "," : "; MISSED", g->missed.s[i]);
	printf("%s\n", g->missed.n ? " - the engine did not check" : "");
	printf("%s: %zu findings, %zu not checked\n", pass ? "PASS" : "FAIL", g->found.n,
	       g->found.nr_problems);
}

void print_gate(const struct gate *g, enum format format)
{
	struct output o = { .format = format, .file = stdout, .root = g->tree.src };

	if (g->tree.overlay)
		o.unconverted = &g->unconverted;
	progress_done();
	if (format != FORMAT_TEXT) {
		print_findings(&g->found, &o);
		return;
	}
	print_summary(g, &o);
	fflush(stdout);
	if (ferror(stdout))
		die("cannot write the report; is the reader gone, or the disk full?");
}
