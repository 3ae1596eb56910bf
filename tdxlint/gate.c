// SPDX-License-Identifier: GPL-2.0-only
/*
 * tdxlint gate: all engines on all of a kernel's TDX code.
 *
 * The scope is what Kbuild's own dependency files say includes asm/tdx.h. Each
 * unit is given to the plugin and to sparse with the command line that Kbuild
 * compiled it with, and to the Coccinelle rules; and with them goes the canary,
 * because silence says nothing of an engine that did not run.
 *
 *	<cache>/tdxlint/gate/<name>-<hash>/
 *		lock		held while a run uses the folder
 *		kernel		what was named
 *		src, obj	the copy, typed, and its O=
 *		record		command lines of the compiler
 *		canary.c	known misuses
 *		results		answers of engines, a file for each unit and engine
 *		rules		logs of the Coccinelle rules
 *
 * What did not change since the last run is not done again: the copy, the build,
 * an engine's answer about a unit.
 */
#include <argp.h>
#include <git2.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "answers.h"
#include "commands.h"
#include "gate.h"
#include "jobserver.h"
#include "run.h"
#include "tools.h"

static const char doc[] =
	"Gate the kernel KDIR: run the GCC plugin, sparse and the Coccinelle rules on every file "
	"that includes asm/tdx.h, and prove with known misuses that they ran. A stock kernel gets "
	"the typed series first, or with --stock is taken as it is. O=DIR: with the configuration "
	"of that build; else with the smallest that has all of TDX.\v"
	"KDIR and DIR are only read. Exit status: 0 PASS, 1 findings, 2 something could not be "
	"checked.";

static const struct argp_option options[] = {
	{ "directory", 'C', "KDIR", 0, "the kernel (else .)", 0 },
	{ "stock", 's', NULL, 0, "a stock kernel as it is: an overlay names the pages", 0 },
	{ "format", 'f', "FORMAT", 0, "text, json, sarif or github", 0 },
	{ "cc", 'c', "GCC", 0, "the compiler; else $CC, else gcc", 0 },
	{ "jobs", 'j', "N", 0, "run so many processes at once", 0 },
	{ 0 }
};

struct arguments {
	enum format format;
	const char *kernel, *cc, *build;
	unsigned int jobs;
	bool stock;
};

static error_t parse(int key, char *arg, struct argp_state *state)
{
	struct arguments *a = state->input;

	switch (key) {
	case 'C':
		a->kernel = arg;
		return 0;
	case 's':
		a->stock = true;
		return 0;
	case 'f':
		a->format = parse_format(arg);
		if (a->format == FORMAT_MAIL)
			argp_error(state, "a mail answers a patch; use text, json, sarif or github");
		return 0;
	case 'c':
		a->cc = arg;
		return 0;
	case 'j':
		a->jobs = parse_jobs(arg, state);
		return 0;
	case ARGP_KEY_ARG:
		if (!starts_with(arg, "O=") || !arg[2])
			argp_error(state, "'%s' is not O=DIR; the kernel is named with -C", arg);
		a->build = arg + 2;
		return 0;
	}
	return ARGP_ERR_UNKNOWN;
}

static const struct argp argp = { options, parse, "[O=DIR]", doc, NULL, NULL, NULL };

/* A line "NAME = VALUE" of the top Makefile; new memory, "" if it is not there. */
static char *make_variable(const char *makefile, const char *name)
{
	char *line = xasprintf("\n%s =", name);
	const char *at = strstr(makefile, line);
	char *value = xstrdup("");

	if (at) {
		at += strlen(line);
		at += strspn(at, " ");
		free(value);
		value = xstrndup(at, strcspn(at, "\n"));
	}
	free(line);
	return value;
}

/* "7.3.4-rc1", from the top Makefile; new memory, NULL: it is no kernel's. */
static char *kernel_version(const char *kernel)
{
	static const char *const names[] = { "VERSION", "PATCHLEVEL", "SUBLEVEL", "EXTRAVERSION" };
	char *path = below(kernel, "Makefile"), *value;
	struct buf b = { 0 }, version = { 0 };
	unsigned int i;

	if (!read_file(path, &b, 1 << 20) && strstr(b.s, "\nPATCHLEVEL = ")) {
		for (i = 0; i < ARRAY_SIZE(names); i++) {
			value = make_variable(b.s, names[i]);
			buf_printf(&version, "%s%s", i && i < 3 && *value ? "." : "", value);
			free(value);
		}
	}
	free(b.s);
	free(path);
	return version.s;
}

/* The kernel that was named, or the end with what to name instead. New memory. */
static char *must_find_kernel(struct gate *g, const char *named)
{
	static const char *const parts[] = { "Kbuild", "include/linux/compiler_types.h" };
	/* 6.8 starts the TDX module; KVM runs guests with it from 6.16 on. */
	static const struct { const char *file, *where; } hosts[] = {
		{ "arch/x86/virt/vmx/tdx/tdx.c", "" }, { "arch/x86/kvm/vmx/tdx.c", " in KVM" },
	};
	char *kernel = realpath(named, NULL), *path;
	unsigned int i;

	if (!kernel || !is_dir(kernel))
		die("%s is no folder; name the top of a kernel source tree with -C, or with KDIR= for make",
		    named);
	g->version = kernel_version(kernel);
	for (i = 0; i < ARRAY_SIZE(parts); i++) {
		path = below(kernel, parts[i]);
		if (!g->version || !is_file(path))
			die("%s is no kernel source tree; name the folder that holds its top Makefile",
			    kernel);
		free(path);
	}
	for (i = 0; i < ARRAY_SIZE(hosts); i++) {
		path = below(kernel, hosts[i].file);
		if (!is_file(path))
			die("%s, Linux %s, has no TDX host code%s (%s); name a kernel that has: from 7.2 on all "
			    "is there", kernel, g->version, hosts[i].where, hosts[i].file);
		free(path);
	}
	return kernel;
}

/* The .config of the build that O= names; new memory. */
static char *must_find_config(const char *build)
{
	char *path = below(build, ".config"), *config = realpath(path, NULL);

	if (!config)
		die("O=%s has no .config; name the folder of a configured build", build);
	free(path);
	return config;
}

/* 7.3 turns its checker off for a sparse that it finds too old; Kbuild says so in one line. */
static void must_be_valid(const struct tree *t)
{
	char *script = below(t->src, "scripts/checker-valid.sh");
	struct strings argv = { 0 };
	struct buf out = { 0 };
	size_t i;

	if (!is_file(script) || !t->sparse)
		goto out;
	strings_add(&argv, "sh");
	strings_add(&argv, "-eu");
	strings_add(&argv, script);
	strings_add(&argv, t->sparse);
	for (i = 0; i < t->check_flags.n; i++)
		strings_add(&argv, t->check_flags.s[i]);
	run_program(argv.s, NULL, &out);
	if (!starts_with(out.s, "1\n"))
		die("%s refuses %s as too old (scripts/checker-valid.sh); \"make sparse\" builds one "
		    "that it takes", t->source, t->sparse);
	strings_free(&argv);
	free(out.s);
out:
	free(script);
}

/* The canary, in the gate's folder: answers about it hold wherever tdxlint is. New memory. */
static char *place_canary(struct gate *g)
{
	char *from = find_script(g->tree.overlay ? "canary-stock.c" : "canary.c", NULL);
	char *to = below(g->tree.dir, "canary.c");
	struct buf old = { 0 };

	if (!from || read_file(from, &g->canary, 1 << 20))
		die("the canary is not beside tdxlint; build or install it anew");
	if ((read_file(to, &old, 1 << 20) || strcmp(old.s, g->canary.s) != 0) &&
	    write_file(to, g->canary.s, g->canary.len))
		die("cannot write %s; is the disk full?", to);
	free(old.s);
	free(from);
	return to;
}

/* The units in scope, and the canary with KVM's command line. */
static void find_scope(struct gate *g)
{
	char *canary = place_canary(g);
	struct units *u = &g->units;
	struct unit planted;
	size_t i;

	find_units(u, &g->tree, NULL, NULL);
	for (i = 0; i < u->n; i++)
		if (!strcmp(u->v[i].source, "arch/x86/kvm/vmx/tdx.c"))
			break;
	if (i == u->n)
		die("arch/x86/kvm/vmx/tdx.c was not compiled, so that nothing says how to check it; is "
		    "%s configured for TDX? see %s/.config", g->tree.source, g->tree.obj);
	planted = canary_unit(&u->v[i], canary);
	free(planted.object);
	free(planted.source);
	planted.object = xstrdup("canary");
	planted.source = xstrdup(CANARY_PLANT);
	planted.broken = u->v[i].broken;
	GROW(u->v, u->room, u->n);
	u->v[u->n++] = planted;
	free(canary);
}

int cmd_gate(int argc, char **argv)
{
	struct arguments a = { .kernel = ".", .cc = getenv("CC") };
	static struct gate g;		/* what cleans up at the end looks at it */
	char *kernel;
	int status;

	g.began = now();
	argp_parse(&argp, argc, argv, 0, NULL, &a);
	catch_signals();
	kernel = must_find_kernel(&g, a.kernel);
	if (!can_run("spatch"))
		die("spatch is not there, and the gate needs it; apt-get install coccinelle");
	setenv("LC_ALL", "C", 1);
	git_libgit2_init();
	g.tree.cc = xstrdup(a.cc && *a.cc ? a.cc : "gcc");
	g.tree.jobs = a.jobs ? a.jobs : (unsigned int)sysconf(_SC_NPROCESSORS_ONLN);
	if (!a.jobs)
		jobserver_open();
	g.tree.config = a.build ? must_find_config(a.build) : NULL;
	g.tree.overlay = a.stock ? find_overlay(NULL) : NULL;
	if (a.stock && !g.tree.overlay)
		die("the overlay is not beside tdxlint; build or install it anew");

	open_gate_tree(&g.tree, kernel);
	must_be_valid(&g.tree);
	find_scope(&g);
	find_unbuilt(&g);
	recall_answers(&g.units, &g.tree);
	ask_units(&g.units, &g.tree);
	ask_rules(&g);
	keep_answers(&g.units, &g.tree);
	judge_answers(&g);
	print_gate(&g, a.format);
	status = findings_status(&g.found);

	free_units(&g.units);
	free_findings(&g.found);
	free_findings(&g.unconverted);
	strings_free(&g.missed);
	strings_free(&g.unbuilt);
	close_tree(&g.tree);
	free((void *)g.version);
	free(g.canary.s);
	free(kernel);
	git_libgit2_shutdown();
	return status;
}
