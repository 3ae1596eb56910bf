// SPDX-License-Identifier: GPL-2.0-only
/*
 * tdxlint patch: what a series brings in, patch by patch.
 *
 * The engines judge the tree before the series and after each patch. A finding
 * that was there before, on a line that the patch only moved, is not the
 * patch's; one that is gone was fixed by it.
 */
#include <argp.h>
#include <git2.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "commands.h"
#include "match.h"
#include "trial.h"
#include "units.h"

static const char doc[] =
	"Check a series of patches for the kernel KDIR, and report only what the series brings "
	"in. SERIES is an mbox, patch files, a folder of them, - for standard input, or a "
	"range of commits.\v"
	"KDIR is only read: patches are tried on a copy, in a sandbox (bubblewrap). Exit "
	"status: 0 nothing brought in, 1 findings, 2 could not check.";

static const struct argp_option options[] = {
	{ "directory", 'C', "KDIR", 0, "the kernel that the series is for (else .)", 0 },
	{ "format", 'f', "FORMAT", 0, FORMATS, 0 },
	{ "cc", 'c', "GCC", 0, "the compiler; else $CC, else gcc", 0 },
	{ "jobs", 'j', "N", 0, "run so many engines at once", 0 },
	{ "trust", 't', NULL, 0, "run what the series changes in the build without a sandbox", 0 },
	{ 0 }
};

struct arguments {
	enum format format;
	const char *kernel, *cc;
	unsigned int jobs;
	bool trust;
	struct strings series;
};

static error_t parse(int key, char *arg, struct argp_state *state)
{
	struct arguments *a = state->input;

	switch (key) {
	case 'C':
		a->kernel = arg;
		return 0;
	case 'f':
		a->format = parse_format(arg);
		return 0;
	case 'c':
		a->cc = arg;
		return 0;
	case 'j':
		a->jobs = parse_jobs(arg, state);
		return 0;
	case 't':
		a->trust = true;
		return 0;
	case ARGP_KEY_ARG:
		strings_add(&a->series, arg);
		return 0;
	case ARGP_KEY_NO_ARGS:
		argp_error(state, "name a series: an mbox, patches, a folder, - or a range of commits");
		return 0;
	}
	return ARGP_ERR_UNKNOWN;
}

static const struct argp argp = { options, parse, "SERIES...", doc, NULL, NULL, NULL };

/* Static: what cleans up at the end of the program looks at it. */
static struct tree tree;

struct run {
	struct series series;
	struct units units;
	struct strings files;		/* that the series touches */
	struct strings headers;		/* of these, headers that it speaks of TDX pages in */
	struct findings state;		/* what is found now; "patch" tells who brought it in */
	struct findings report, fixed;
	struct strings told;		/* problems, each once */
	bool canary_seen;		/* with the flags and headers as they are now */
};

/* The word that makes a file one in which a handle can be misused. */
static bool speaks_of_handles(const char *text)
{
	static const char *const words[] = {
		"tdx_page_t", "__firmware", "tdr_page", "tdcs_pages", "tdvpr_page", "tdcx_pages",
		"external_spt", "tdh_",
	};
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(words); i++)
		if (strstr(text, words[i]))
			return true;
	return false;
}

/* Does a unit that includes asm/tdx.h, and so knows what is a handle, have this source? */
static bool knows_handles(const struct units *u, const char *source)
{
	size_t i;

	for (i = 0; i < u->n; i++)
		if (u->v[i].source && !strcmp(u->v[i].source, source) &&
		    strings_find(&u->v[i].files, "arch/x86/include/asm/tdx.h"))
			return true;
	return false;
}

/* The touched files that a flow rule can find something in. */
static void flow_files(const struct run *r, struct strings *list)
{
	size_t i;
	char *text;

	for (i = 0; i < r->files.n; i++) {
		if (!ends_with(r->files.s[i], ".c") && !ends_with(r->files.s[i], ".h"))
			continue;
		text = source_text(&tree, r->files.s[i]);
		if (text && (speaks_of_pages(text) || knows_handles(&r->units, r->files.s[i])))
			strings_add(list, r->files.s[i]);
		free(text);
	}
}

/* What cannot be checked, said once: patch 0 is the tree before the series. */
static void take_problems(struct run *r, const struct findings *f, size_t patch)
{
	size_t i;

	for (i = 0; i < f->nr_problems; i++) {
		if (strings_has(&r->told, f->problems[i].what))
			continue;
		strings_add(&r->told, f->problems[i].what);
		if (patch)
			add_problem(&r->report, f->problems[i].engine, "patch %zu: %s", patch,
				    f->problems[i].what);
		else
			add_problem(&r->report, f->problems[i].engine, "before the series: %s",
				    f->problems[i].what);
	}
}

/* Whose flags and headers the canary gets: KVM's, where it is among the units. */
static const struct unit *canary_like(const struct run *r)
{
	size_t i;

	for (i = 0; i + 1 < r->units.n; i++)
		if (!strcmp(r->units.v[i].source, "arch/x86/kvm/vmx/tdx.c"))
			break;
	return &r->units.v[i];
}

/*
 * A header can take the meaning from __firmware, a Makefile can silence an engine:
 * then what the canary said before does not count any more.
 */
static void doubt_canary(struct run *r, const struct patch *p)
{
	size_t i;

	for (i = 0; i < p->files.n && r->canary_seen && r->units.n; i++)
		if (ends_with(p->files.s[i], ".h") &&
		    strings_find(&canary_like(r)->files, p->files.s[i]))
			r->canary_seen = false;
}

/* After the build was changed, each set of flags that a unit has is asked once. */
static void check_flags(struct run *r, struct findings *now)
{
	struct strings seen = { 0 };
	struct buf flags = { 0 };
	const struct unit *u;
	size_t i, j;

	for (i = 0; i < r->units.n; i++) {
		u = &r->units.v[i];
		flags.len = 0;
		buf_puts(&flags, "");
		for (j = 0; j < u->args.n; j++)
			if (!starts_with(u->args.s[j], "-DKBUILD_") &&
			    !starts_with(u->args.s[j], "-D__KBUILD_") && !ends_with(u->args.s[j], ".c"))
				buf_printf(&flags, "%s\n", u->args.s[j]);
		if (strings_has(&seen, flags.s))
			continue;
		strings_add(&seen, flags.s);
		check_canary(now, u, &tree);
	}
	r->canary_seen = true;
	strings_free(&seen);
	free(flags.s);
}

/* Judge the tree as it is now. */
static void judge(struct run *r, const bool *which, struct findings *now, size_t patch)
{
	struct strings list = { 0 };
	size_t i;

	check_units(&r->units, which, &tree);
	unit_findings(now, &r->units, &tree);
	flow_files(r, &list);
	check_flow(now, &list, &tree);
	strings_free(&list);
	if (!r->canary_seen && r->units.n)
		check_canary(now, canary_like(r), &tree);
	r->canary_seen = r->units.n;
	/* Later on, nobody can tell any more. */
	for (i = 0; i < now->n; i++)
		now->v[i].own_line = own_line(&tree, now->v[i].at.file, now->v[i].at.line);
	take_problems(r, now, patch);
}

/* Take the places in a finding back to the kernel as it was named. */
static void own_places(struct finding *f)
{
	size_t i;

	f->at.line = f->own_line;
	for (i = 0; i < f->nr_notes; i++)
		f->notes[i].at.line = own_line(&tree, f->notes[i].at.file, f->notes[i].at.line);
}

/* From the tree before patch number "patch" (from 1) to the one after it. */
static void compare(struct run *r, struct findings *now, const struct changes *c, size_t patch)
{
	bool *gone = xcalloc(r->state.n, sizeof(bool)), *known = xcalloc(now->n, sizeof(bool));
	struct finding *f;
	size_t i;

	memset(gone, 1, r->state.n);
	match_findings(&r->state, now, c, &tree, gone, known);
	for (i = 0; i < now->n; i++) {
		if (known[i])
			continue;
		now->v[i].patch = (int)patch - 1;
		copy_finding(&r->report, &now->v[i]);
		now->v[i].id = r->report.n;
		own_places(&r->report.v[r->report.n - 1]);
	}
	for (i = 0; i < r->state.n; i++) {
		if (!gone[i])
			continue;
		if (r->state.v[i].patch < 0) {
			copy_finding(&r->fixed, &r->state.v[i]);
			r->fixed.v[r->fixed.n - 1].at.line = r->state.v[i].own_line;
			continue;
		}
		f = &r->report.v[r->state.v[i].id - 1];
		GROW(f->notes, f->notes_room, f->nr_notes);
		f->notes[f->nr_notes++] = (struct note){
			{ xstrdup(f->at.file), f->at.line, f->at.column, 0 },
			xasprintf("gone again with patch %zu; each patch has to be right by itself",
				  patch),
		};
	}
	free(gone);
	free(known);
	free_findings(&r->state);
	r->state = *now;
}

/* So many patches are looked at ahead. */
#define AHEAD	8

static void expect_rules(void *run)
{
	struct strings list = { 0 };

	flow_files(run, &list);
	expect_flow(&list, &tree);
	strings_free(&list);
}

/*
 * A run of the rules takes a second before it looks at a file. So they are asked
 * about what the next patches make of their files at once; their answers are kept,
 * and found when it is a patch's turn.
 */
static void look_ahead(struct run *r, size_t number)
{
	size_t left = r->series.n - number + 1, n = left < AHEAD ? left : AHEAD;

	if ((number - 1) % AHEAD || n < 2)
		return;
	progress("looking ahead, from patch %zu of %zu", number, r->series.n);
	apply_ahead(&tree, &r->series, number, n, expect_rules, r);
	ask_waiting(&tree);
}

/* The units that a patch can have changed, by the files they were made of last. */
static bool *touched_units(const struct run *r, const struct patch *p)
{
	bool *which = xcalloc(r->units.n + 1, sizeof(*which));
	size_t i, j;

	for (i = 0; i < r->units.n; i++) {
		which[i] = !r->units.v[i].said[0];
		for (j = 0; p && j < p->files.n && !which[i]; j++)
			which[i] = strings_find(&r->units.v[i].files, p->files.s[j]);
	}
	return which;
}

static void try_patch(struct run *r, size_t number)
{
	const struct patch *p = &r->series.v[number - 1];
	struct findings now = { 0 };
	struct changes c = { 0 };
	bool *which;
	char *why;

	apply_patch(&tree, p, number, &c);
	if (p->machinery) {
		progress("building patch %zu", number);
		if (!rebuild_tree(&tree, &why)) {
			char *said = xasprintf("the kernel does not build: %s", why);

			add_problem(&now, ENGINE_UNKNOWN, "%s", said);
			free(said);
			free(why);
		}
		/* The flags may be others now, and the files too. */
		free_units(&r->units);
		find_units(&r->units, &tree, NULL, NULL);
		find_units(&r->units, &tree, &r->files, &r->headers);
		check_flags(r, &now);
	}
	doubt_canary(r, p);
	which = touched_units(r, p);
	judge(r, which, &now, number);
	compare(r, &now, &c, number);
	free(which);
	free_changes(&c);
}

/* A file that speaks of handles and that nothing compiled or included was seen by no type rule. */
static void tell_unbuilt(struct run *r)
{
	size_t i, j;
	bool built;
	char *text;

	for (i = 0; i < r->files.n; i++) {
		if (!ends_with(r->files.s[i], ".c") && !ends_with(r->files.s[i], ".h"))
			continue;
		for (j = 0, built = false; j < r->units.n && !built; j++)
			built = strings_find(&r->units.v[j].files, r->files.s[i]);
		text = built ? NULL : source_text(&tree, r->files.s[i]);
		if (text && speaks_of_handles(text))
			add_problem(&r->report, ENGINE_UNKNOWN, "%s speaks of TDX pages, and the TDX "
				    "configuration does not build it", r->files.s[i]);
		free(text);
	}
}

/* Without a sandbox, nothing of a stranger's is to be run. */
static void refuse_machinery(const struct series *s, bool trust, bool sandbox)
{
	size_t i;

	for (i = 0; i < s->n && !trust && !sandbox; i++)
		if (s->v[i].machinery)
			die("patch %zu, \"%s\", changes %s, which the build runs, and there is no sandbox; "
			    "apt-get install bubblewrap, or say --trust if you trust the sender", i + 1,
			    s->v[i].info.subject, s->v[i].machinery);
}

/* What the series touches. A header may bring handles to units that knew none. */
static void list_files(struct run *r)
{
	const struct patch *p;
	size_t i, j;

	for (i = 0; i < r->series.n; i++) {
		p = &r->series.v[i];
		for (j = 0; j < p->files.n; j++) {
			strings_add(&r->files, p->files.s[j]);
			if (ends_with(p->files.s[j], ".h") && speaks_of_pages(p->info.diff))
				strings_add(&r->headers, p->files.s[j]);
		}
	}
	strings_sort(&r->files);
	strings_sort(&r->headers);
}

static bool has_machinery(const struct series *s)
{
	size_t i;

	for (i = 0; i < s->n; i++)
		if (s->v[i].machinery)
			return true;
	return false;
}

static void report(struct run *r, enum format format)
{
	struct patch_info *infos = xcalloc(r->series.n, sizeof(*infos));
	struct output o = {
		.format = format, .file = stdout, .root = tree.source, .patches = infos,
		.nr_patches = r->series.n, .fixed = &r->fixed,
	};
	size_t i;

	for (i = 0; i < r->series.n; i++)
		infos[i] = r->series.v[i].info;
	progress_done();
	print_findings(&r->report, &o);
	if (format == FORMAT_TEXT)
		fprintf(stderr, "%zu patches, %zu translation units: %zu findings, %zu fixed, "
			"%zu not checked\n", r->series.n, r->units.n, r->report.n, r->fixed.n,
			r->report.nr_problems);
	free(infos);
}

int cmd_patch(int argc, char **argv)
{
	struct arguments a = { .kernel = ".", .cc = getenv("CC") };
	struct run r = { 0 };
	char *kernel, *kernel_file;
	bool *which;
	size_t i;
	int status;

	argp_parse(&argp, argc, argv, 0, NULL, &a);
	if (!a.cc || !*a.cc)
		a.cc = "gcc";
	if (!a.jobs)
		a.jobs = (unsigned int)sysconf(_SC_NPROCESSORS_ONLN);
	kernel = realpath(a.kernel, NULL);
	kernel_file = xasprintf("%s/include/linux/compiler_types.h", kernel ? kernel : "");
	if (!kernel || !is_file(kernel_file))
		die("%s is no kernel source tree; name the folder that holds its top Makefile with -C",
		    a.kernel);
	free(kernel_file);
	git_libgit2_init();

	read_series(&r.series, a.series.s, a.series.n, kernel);
	refuse_machinery(&r.series, a.trust, sandbox_works());
	list_files(&r);

	open_tree(&tree, kernel, r.series.base, a.cc, a.jobs);
	find_units(&r.units, &tree, &r.files, &r.headers);
	/* A Makefile can turn on what is there, and flags can change for all. */
	if (has_machinery(&r.series))
		find_units(&r.units, &tree, NULL, NULL);
	which = touched_units(&r, NULL);
	judge(&r, which, &r.state, 0);
	free(which);
	for (i = 1; i <= r.series.n; i++) {
		look_ahead(&r, i);
		progress("patch %zu of %zu", i, r.series.n);
		try_patch(&r, i);
	}
	forget_steps(&tree);
	tell_unbuilt(&r);
	report(&r, a.format);
	status = findings_status(&r.report);

	close_tree(&tree);
	free_findings(&r.state);
	free_findings(&r.report);
	free_findings(&r.fixed);
	free_units(&r.units);
	free_series(&r.series);
	strings_free(&r.files);
	strings_free(&r.headers);
	strings_free(&r.told);
	strings_free(&a.series);
	free(kernel);
	git_libgit2_shutdown();
	return status;
}
