// SPDX-License-Identifier: GPL-2.0-only
/* tdxlint report: engine logs in, one list of findings out. */
#include <argp.h>
#include <stdlib.h>
#include <string.h>

#include "commands.h"
#include "output.h"

#define MAX_LOG	(1UL << 30)

static const char doc[] =
	"Read what the plugin, sparse and the Coccinelle rules printed (- is standard input), "
	"make one list of it, and report it. ENGINE= says who wrote a log: plugin, sparse or "
	"coccinelle.\v"
	"Exit status: 0 nothing found, 1 findings, 2 a log cannot be read, or tells of a file "
	"that could not be checked.";

static const struct argp_option options[] = {
	{ "format", 'f', "FORMAT", 0, FORMATS, 0 },
	{ "directory", 'C', "DIR", 0, "the top of the tree: cut from paths, read for quotes", 0 },
	{ 0 }
};

struct arguments {
	struct output output;
	char *root;
	struct strings logs;
};

static error_t parse(int key, char *arg, struct argp_state *state)
{
	struct arguments *a = state->input;

	switch (key) {
	case 'f':
		a->output.format = parse_format(arg);
		return 0;
	case 'C':
		free(a->root);
		a->root = realpath(arg, NULL);
		if (!a->root || !is_dir(a->root))
			die("-C %s is no folder; name the top of the kernel tree", arg);
		return 0;
	case ARGP_KEY_ARG:
		strings_add(&a->logs, arg);
		return 0;
	case ARGP_KEY_NO_ARGS:
		argp_error(state, "name a log, or - for standard input");
		return 0;
	}
	return ARGP_ERR_UNKNOWN;
}

static const struct argp argp = { options, parse, "[ENGINE=]LOG...", doc, NULL, NULL, NULL };

static void read_log(struct findings *f, const char *name, unsigned int number, const char *root)
{
	enum engine engine = ENGINE_UNKNOWN;
	const char *equals = strchr(name, '=');
	struct buf b = { 0 };
	int err;

	if (equals) {
		engine = engine_by_name(name, (size_t)(equals - name));
		if (engine != ENGINE_UNKNOWN)
			name = equals + 1;
	}
	if (!strcmp(name, "-"))
		err = read_stream(stdin, &b, MAX_LOG);
	else
		err = read_file(name, &b, MAX_LOG);
	if (err)
		die("cannot read %s: %s; name a log that an engine wrote, or -", name,
		    strerror(-err));
	read_findings(f, b.s, b.len, engine, number, root);
	free(b.s);
}

int cmd_report(int argc, char **argv)
{
	struct arguments a = { .output.file = stdout };
	struct findings f = { 0 };
	unsigned int i;
	int status;

	argp_parse(&argp, argc, argv, 0, NULL, &a);
	a.output.root = a.root;
	for (i = 0; i < a.logs.n; i++)
		read_log(&f, a.logs.s[i], i, a.root);
	merge_findings(&f);
	print_findings(&f, &a.output);
	status = findings_status(&f);
	free_findings(&f);
	strings_free(&a.logs);
	free(a.root);
	return status;
}
