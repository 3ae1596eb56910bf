// SPDX-License-Identifier: GPL-2.0-only
/*
 * The Coccinelle rules run on all units at once, and check the headers beside
 * them as files of their own. Here each unit gets its part of what they said: its
 * own lines, those about a header beside it, and those about nothing in particular.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "gate.h"
#include "run.h"
#include "verdict.h"

#define ENGINE	ENGINE_COCCINELLE

static bool same_folder(const char *a, size_t n, const char *b)
{
	const char *slash_a = memrchr(a, '/', n), *slash_b = strrchr(b, '/');

	return slash_a && slash_b && slash_a - a == slash_b - b &&
	       !memcmp(a, b, (size_t)(slash_a - a));
}

/* Who a line about a file, of n bytes, is for: its unit; else those beside it; else all. */
static void find_owners(const struct gate *g, const bool *asked, const char *file, size_t n,
			bool *owns)
{
	const struct unit *u;
	unsigned int pass;
	bool any = false;
	size_t i;

	for (pass = 0; pass < 3 && !any; pass++) {
		for (i = 0; i < g->units.n; i++) {
			u = &g->units.v[i];
			owns[i] = asked[i] &&
				  (pass == 0 ? strlen(u->source) == n && !memcmp(u->source, file, n) :
				   pass == 1 ? u != gate_canary(g) && same_folder(file, n, u->source) :
					       true);
			any |= owns[i];
		}
	}
}

static void share_out(struct gate *g, const bool *asked, const char *out)
{
	struct buf *parts = xcalloc(g->units.n, sizeof(*parts));
	bool *owns = xcalloc(g->units.n, sizeof(*owns));
	const char *line, *next;
	size_t i;

	for (line = out; line && *line; line = next ? next + 1 : NULL) {
		next = strchr(line, '\n');
		find_owners(g, asked, line, strcspn(line, ":\n"), owns);
		for (i = 0; i < g->units.n; i++)
			if (owns[i])
				buf_printf(&parts[i], "%.*s\n", (int)strcspn(line, "\n"), line);
	}
	for (i = 0; i < g->units.n; i++)
		if (asked[i])
			g->units.v[i].said[ENGINE] = parts[i].s ? parts[i].s : xstrdup("");
	free(parts);
	free(owns);
}

/* What is no finding in a stock tree lies in a file of its own; as the plugin says it, it is a note. */
static void add_unconverted(const struct gate *g, const char *folder, struct buf *out)
{
	static const char mark[] = ": error: ";
	char *path = below(folder, "unconverted");
	const char *at, *s;
	struct buf b = { 0 };

	if (g->tree.overlay && !read_file(path, &b, MAX_SAID)) {
		for (s = b.s; (at = strstr(s, mark)); s = at + strlen(mark)) {
			buf_add(out, s, (size_t)(at - s));
			buf_puts(out, ": note: unconverted: ");
		}
		buf_puts(out, s);
	}
	free(b.s);
	free(path);
}

static void remove_plant(void *path)
{
	unlink(path);
	free(path);
}

void ask_rules(struct gate *g)
{
	char *folder = below(g->tree.dir, "rules"), *plant = below(g->tree.src, CANARY_PLANT);
	bool *asked = xcalloc(g->units.n, sizeof(*asked));
	struct strings files = { 0 };
	struct buf out = { 0 };
	size_t i, before;
	int status;

	for (i = 0; i < g->units.n; i++) {
		asked[i] = !g->units.v[i].said[ENGINE];
		if (asked[i])
			strings_add(&files, g->units.v[i].source);
	}
	if (!files.n)
		goto out;
	/* With every run goes the canary, and it does not stay. */
	at_end(remove_plant, xstrdup(plant));
	if (write_file(plant, g->canary.s, g->canary.len))
		die("cannot write %s; is the disk full?", plant);
	i = g->units.n - 1;
	if (!asked[i])
		strings_add(&files, CANARY_PLANT);
	asked[i] = true;
	free(g->units.v[i].said[ENGINE]);

	status = apply_rules(&g->tree, &files, folder, &out);
	unlink(plant);
	add_unconverted(g, folder, &out);
	share_out(g, asked, out.s);
	before = g->found.nr_problems;
	for (i = 0; i < g->units.n; i++)
		read_answer(&g->found, &g->units.v[i], ENGINE, &g->tree);
	/* A failure that names nothing is everybody's. */
	for (i = 0; i < g->units.n; i++)
		if (asked[i] && status != EXIT_CLEAN && status != EXIT_FINDINGS &&
		    before == g->found.nr_problems)
			g->units.v[i].failed[ENGINE] =
				xasprintf("the Coccinelle rules ended with status %d; see %s", status,
					  folder);
	free_findings(&g->found);
out:
	strings_free(&files);
	free(out.s);
	free(asked);
	free(plant);
	free(folder);
}
