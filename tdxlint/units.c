// SPDX-License-Identifier: GPL-2.0-only
/* Find the translation units, from what Kbuild left: .cmd files, and command lines. */
#include <ftw.h>
#include <stdlib.h>
#include <string.h>

#include "units.h"

#define MAX_CMD	(16UL << 20)

/* A path of the compiler's as one below the source tree; NULL: it is not there. New memory. */
static char *in_source(const struct tree *t, const char *path, size_t len)
{
	size_t n = strlen(t->src);
	char *s;

	if (len <= n || memcmp(path, t->src, n) != 0 || path[n] != '/')
		return NULL;
	s = xstrndup(path + n + 1, len - n - 1);
	normalise_path(s);
	return s;
}

/* The command line that record-cc kept, less what writes files. */
static void read_args(struct unit *unit, const struct tree *t, char *text)
{
	char *line, *save = NULL;
	bool skip = false;

	for (line = strtok_r(text, "\n", &save); line; line = strtok_r(NULL, "\n", &save)) {
		if (skip) {
			skip = false;
		} else if (!strcmp(line, "-o")) {
			skip = true;
		} else if (strcmp(line, "-c") != 0 && strcmp(line, "-S") != 0 &&
			   !starts_with(line, "-Wp,-MMD,") && !starts_with(line, "-Wp,-MD,")) {
			strings_add(&unit->args, line);
			if (*line != '-' && ends_with(line, ".c")) {
				free(unit->source);
				unit->source = in_source(t, line, strlen(line));
			}
		}
	}
}

/* The files that a .cmd file names, in its lines "  path \"; those of the source tree apart. */
static void read_files(struct unit *unit, const struct tree *t, const char *text)
{
	const char *line, *next;
	char *file;

	for (line = text; line; line = next ? next + 1 : NULL) {
		next = strchr(line, '\n');
		if (starts_with(line, "  ") && line[2] != ' ' && line[2] != '$') {
			strings_own(&unit->depends, xstrndup(line + 2, strcspn(line + 2, " \n")));
			file = in_source(t, line + 2, strcspn(line + 2, " \n"));
			if (file)
				strings_own(&unit->files, file);
		}
	}
	if (unit->source) {
		strings_add(&unit->files, unit->source);
		strings_own(&unit->depends, xasprintf("%s/%s", t->src, unit->source));
	}
	strings_sort(&unit->files);
}

/* A command line may be older than the file's end. */
static bool is_there(const struct tree *t, const char *source)
{
	char *path = xasprintf("%s/%s", t->src, source);
	bool there = is_file(path);

	free(path);
	return there;
}

/* Both are sorted. */
static bool any_of(const struct strings *files, const struct strings *of)
{
	size_t i;

	for (i = 0; i < files->n; i++)
		if (strings_find(of, files->s[i]))
			return true;
	return false;
}

void free_unit(struct unit *u)
{
	unsigned int i;

	free(u->object);
	free(u->source);
	strings_free(&u->args);
	strings_free(&u->files);
	strings_free(&u->depends);
	for (i = 0; i < NR_ENGINES; i++) {
		free(u->said[i]);
		free(u->failed[i]);
		free(u->key[i]);
	}
}

void free_units(struct units *u)
{
	while (u->n)
		free_unit(&u->v[--u->n]);
	free(u->v);
	*u = (struct units){ 0 };
}

/* nftw() takes no data. */
static struct {
	struct units *units;
	const struct tree *tree;
	const struct strings *files, *headers;
} search;

static bool known(const char *object)
{
	size_t i;

	for (i = 0; i < search.units->n; i++)
		if (!strcmp(search.units->v[i].object, object))
			return true;
	return false;
}

static int look_at_record(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	const struct tree *t = search.tree;
	struct buf args = { 0 }, cmd = { 0 };
	struct unit unit = { 0 };
	char *slash, *cmd_path;
	bool wanted = false;

	(void)st;
	(void)ftw;
	if (type != FTW_F || !ends_with(path, ".args"))
		return 0;
	unit.object = xstrdup(path + strlen(t->record_seen) + 1);
	unit.object[strlen(unit.object) - strlen(".args")] = '\0';
	slash = strrchr(unit.object, '/');
	cmd_path = xasprintf("%s/%.*s.%s.cmd", t->obj_seen,
			     slash ? (int)(slash - unit.object + 1) : 0, unit.object,
			     slash ? slash + 1 : unit.object);
	if (!known(unit.object) && !read_file(path, &args, 1 << 20)) {
		read_args(&unit, t, args.s);
		unit.broken = strings_has(&t->broken, unit.object);
		wanted = unit.broken ||
			 (search.files && unit.source && strings_find(search.files, unit.source));
		/* What did not compile has no .cmd, and is wanted for its source alone. */
		if (!read_file(cmd_path, &cmd, MAX_CMD)) {
			read_files(&unit, t, cmd.s);
			wanted |= strstr(cmd.s, "arch/x86/include/asm/tdx.h") &&
				  (!search.files || any_of(search.files, &unit.files));
			wanted |= search.headers && any_of(search.headers, &unit.files);
		}
		wanted &= unit.args.n && unit.source && is_there(t, unit.source);
	}
	if (wanted) {
		GROW(search.units->v, search.units->room, search.units->n);
		search.units->v[search.units->n++] = unit;
	} else {
		free_unit(&unit);
	}
	free(args.s);
	free(cmd.s);
	free(cmd_path);
	return 0;
}

static int compare_units(const void *pa, const void *pb)
{
	return strcmp(((const struct unit *)pa)->object, ((const struct unit *)pb)->object);
}

void find_units(struct units *u, const struct tree *t, const struct strings *files,
		const struct strings *headers)
{
	search.units = u;
	search.tree = t;
	search.files = files;
	search.headers = headers;
	nftw(t->record_seen, look_at_record, 32, FTW_PHYS);
	if (u->n)
		qsort(u->v, u->n, sizeof(*u->v), compare_units);
}

void read_answer(struct findings *f, const struct unit *u, enum engine e, const struct tree *t)
{
	size_t before = f->nr_problems;

	if (!u->said[e])
		return;
	read_findings(f, u->said[e], strlen(u->said[e]), e, 0, t->src);
	if (u->failed[e] && before == f->nr_problems)
		add_problem(f, e, "%s: %s", u->source, u->failed[e]);
}

void unit_findings(struct findings *f, const struct units *u, const struct tree *t)
{
	unsigned int e;
	size_t i;

	for (i = 0; i < u->n; i++)
		for (e = 0; e < NR_ENGINES; e++)
			read_answer(f, &u->v[i], (enum engine)e, t);
	merge_findings(f);
}
