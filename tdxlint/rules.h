/* SPDX-License-Identifier: GPL-2.0-only */
/* The rules, as people are told of them. */
#ifndef TDXLINT_RULES_H
#define TDXLINT_RULES_H

#include <stddef.h>

struct rule {
	const char *name;	/* firmware-deref */
	const char *says;	/* one line, no full stop */
	const char *why;	/* a paragraph or more */
	const char *bad;	/* C, lines */
	const char *good;	/* C, lines */
	const char *found_by;
	const char *const *sources;
};

extern const struct rule rules[];
extern const size_t nr_rules;

/* By its name, with or without "firmware-"; NULL if there is none. */
const struct rule *find_rule(const char *name);

#endif
