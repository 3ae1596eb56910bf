// SPDX-License-Identifier: GPL-2.0-only
/* tdxlint explain: what a rule means. */
#include <argp.h>
#include <stdio.h>

#include "commands.h"
#include "rules.h"
#include "util.h"

static const char doc[] =
	"Say what a rule means, with a wrong and a right example and its sources. Without a "
	"rule, list them all.\v"
	"A rule is named as in a message, with or without \"firmware-\".";

static error_t parse(int key, char *arg, struct argp_state *state)
{
	const char **name = state->input;

	if (key != ARGP_KEY_ARG)
		return ARGP_ERR_UNKNOWN;
	if (*name)
		argp_error(state, "name one rule");
	*name = arg;
	return 0;
}

static const struct argp argp = { NULL, parse, "[RULE]", doc, NULL, NULL, NULL };

static void print_rule(const struct rule *r, bool colour)
{
	size_t i;

	printf("%s%s%s: %s\n\n%s\n", colour ? "\033[1m" : "", r->name, colour ? "\033[m" : "",
	       r->says, r->why);
	printf("Wrong:\n\n%s\nRight:\n\n%s\nFound by: %s\n\nSources:\n", r->bad, r->good, r->found_by);
	for (i = 0; r->sources[i]; i++)
		printf("  %s\n", r->sources[i]);
}

int cmd_explain(int argc, char **argv)
{
	const struct rule *rule;
	const char *name = NULL;
	size_t i;

	argp_parse(&argp, argc, argv, 0, NULL, &name);
	if (!name) {
		for (i = 0; i < nr_rules; i++)
			printf("%-19s %s\n", rules[i].name, rules[i].says);
		return EXIT_CLEAN;
	}
	rule = find_rule(name);
	if (!rule) {
		error("there is no rule '%s'; \"tdxlint explain\" lists them", name);
		return EXIT_UNCHECKED;
	}
	print_rule(rule, wants_colour(stdout));
	return EXIT_CLEAN;
}
