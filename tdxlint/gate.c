// SPDX-License-Identifier: GPL-2.0-only
/*
 * tdxlint gate: all engines on all of a kernel's TDX code.
 *
 * The gate itself is the script beside this file, which Kbuild, make and the
 * engines are easier to drive from. Here its parts are found, in the build
 * folder or where tdxlint is installed, and the arguments checked.
 */
#include <argp.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "commands.h"
#include "output.h"
#include "run.h"
#include "tools.h"
#include "tree.h"

static const char doc[] =
	"Gate the kernel KDIR: run the GCC plugin, sparse and the Coccinelle rules on every file "
	"that includes asm/tdx.h, and prove with known misuses that they ran. O=DIR: with the "
	"configuration of that build; else with the smallest that has all of TDX.\v"
	"KDIR and DIR are only read. Exit status: 0 PASS, 1 findings, 2 something could not be "
	"checked.";

static const struct argp_option options[] = {
	{ "directory", 'C', "KDIR", 0, "the kernel (else .)", 0 },
	{ "format", 'f', "FORMAT", 0, "text, json, sarif or github", 0 },
	{ "cc", 'c', "GCC", 0, "the compiler; else $CC, else gcc", 0 },
	{ "jobs", 'j', "N", 0, "run so many processes at once", 0 },
	{ 0 }
};

struct arguments {
	const char *kernel, *format, *cc, *jobs, *build;
};

static error_t parse(int key, char *arg, struct argp_state *state)
{
	struct arguments *a = state->input;

	switch (key) {
	case 'C':
		a->kernel = arg;
		return 0;
	case 'f':
		if (parse_format(arg) == FORMAT_MAIL)
			argp_error(state, "a mail answers a patch; use text, json, sarif or github");
		a->format = arg;
		return 0;
	case 'c':
		a->cc = arg;
		return 0;
	case 'j':
		parse_jobs(arg, state);
		a->jobs = arg;
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

/* Hand a part's path to the script; without it there is no gate. */
static void hand_over(const char *name, char *path, const char *else_do)
{
	if (!path)
		die("cannot gate: %s", else_do);
	setenv(name, path, 1);
	free(path);
}

static char *rules_script(void)
{
	char *rules = find_rules(NULL), *path = rules ? xasprintf("%s/run-rules", rules) : NULL;

	free(rules);
	return path;
}

int cmd_gate(int argc, char **argv)
{
	struct arguments a = { .kernel = ".", .cc = getenv("CC"), .format = "text" };
	char *script = find_script("gate", NULL), *why;
	int major;

	argp_parse(&argp, argc, argv, 0, NULL, &a);
	if (!a.cc || !*a.cc)
		a.cc = "gcc";
	major = gcc_major(a.cc, &why);
	if (major < 0)
		die("cannot use the compiler '%s': %s; name a GCC, as in --cc=gcc-12", a.cc, why);
	if (!script)
		die("the gate's script is not beside tdxlint; build or install it anew");
	if (!can_run("spatch"))
		die("spatch is not there, and the gate needs it; apt-get install coccinelle");
	hand_over("PLUGIN", find_plugin(major, NULL),
		  "there is no plugin for this GCC; \"make plugin PLUGIN_CC=GCC\" builds it");
	hand_over("SPARSE", find_sparse(NULL),
		  "there is no patched sparse; \"make sparse\" builds it");
	hand_over("RULES", rules_script(),
		  "the Coccinelle rules are not beside tdxlint; build or install it anew");
	hand_over("SERIES", find_wrappers(NULL),
		  "the typed series is not beside tdxlint; build or install it anew");
	hand_over("BUILD", cache_folder(""), "there is no folder to work in");
	hand_over("TDXLINT", realpath("/proc/self/exe", NULL), "/proc is not mounted");
	setenv("CC", a.cc, 1);
	setenv("FORMAT", a.format, 1);
	setenv("O", a.build ? a.build : "", 1);
	if (a.jobs)
		setenv("JOBS", a.jobs, 1);
	else
		unsetenv("JOBS");
	execl(script, "gate", a.kernel, NULL);
	die("cannot run %s: is bash there? apt-get install bash", script);
}
