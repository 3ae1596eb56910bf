// SPDX-License-Identifier: GPL-2.0-only
/* An audit as lines for people and editors, and as JSON. */
#include <jansson.h>
#include <stdlib.h>

#include "audit.h"

static void print_life(const struct audit *a, unsigned int kind)
{
	size_t i;

	printf("%s:", page_names[kind]);
	for (i = 0; i < NR_STAGES; i++) {
		printf("%s %s %zu", i ? "," : "", stages[i].past,
		       count_sites(a, 1U << kind, stages[i].category));
		if (stages[i].category == SITE_DONATE)
			printf(" (%s)", donating_leaves[kind]);
	}
	putchar('\n');
}

/* The sites of one set of kinds. */
static void print_group(const struct audit *a, unsigned int kinds)
{
	const struct site *s;
	char *text = kinds_text(kinds, ", ");
	bool any = false;
	size_t i;

	for (i = 0; i < a->sites.n; i++) {
		s = &a->sites.v[i];
		if (s->kinds != kinds)
			continue;
		if (!any)
			printf("\n%s\n", text);
		any = true;
		free(text);
		text = categories_text(s->categories, ",");
		printf("%s:%u:%u: %s: %s%s%s\n", s->file, s->line, s->column, text, s->what,
		       *s->in ? " in " : "", s->in);
	}
	free(text);
}

void print_audit_text(const struct audit *a)
{
	unsigned int kinds;
	size_t i;

	printf("Linux %s, %s: %zu sites in %zu files\n\n", a->version,
	       a->typed ? "typed" : "not typed", a->sites.n, a->files.n);
	for (kinds = 0; kinds < PAGE_KINDS; kinds++)
		print_life(a, kinds);
	/* One kind at a time, then helpers that serve several, then the rest. */
	for (kinds = 0; kinds < PAGE_KINDS; kinds++)
		print_group(a, 1U << kinds);
	for (kinds = 1; kinds < 1U << PAGE_KINDS; kinds++)
		if (kinds & (kinds - 1))
			print_group(a, kinds);
	print_group(a, 0);
	putchar('\n');
	for (i = 0; i < a->read.n; i++)
		printf("%s\n", a->read.s[i]);
	for (i = 0; i < a->problems.n; i++)
		printf("not read: %s\n", a->problems.s[i]);
}

static json_t *names(unsigned int bits, const char *const *list, size_t n)
{
	json_t *array = json_array();
	size_t i;

	for (i = 0; i < n; i++)
		if (bits & (1U << i))
			json_array_append_new(array, json_string(list[i]));
	return array;
}

static json_t *strings_json(const struct strings *l)
{
	json_t *array = json_array();
	size_t i;

	for (i = 0; i < l->n; i++)
		json_array_append_new(array, json_string(l->s[i]));
	return array;
}

static json_t *site_json(const struct site *s)
{
	return json_pack("{s:s, s:i, s:i, s:s, s:o, s:o, s:s, s:s}", "file", s->file, "line",
			 (int)s->line, "column", (int)s->column, "function", s->in, "kinds",
			 names(s->kinds, page_names, PAGE_KINDS), "categories",
			 names(s->categories, site_names, SITE_CATEGORIES), "what", s->what, "text",
			 s->text ? s->text : "");
}

void print_audit_json(const struct audit *a)
{
	json_t *root, *lives = json_object(), *life, *sites = json_array();
	unsigned int kind, stage;
	size_t i;

	for (kind = 0; kind < PAGE_KINDS; kind++) {
		life = json_pack("{s:s}", "donated_by", donating_leaves[kind]);
		for (stage = 0; stage < NR_STAGES; stage++)
			json_object_set_new(life, stages[stage].past,
				json_integer((json_int_t)count_sites(a, 1U << kind,
								     stages[stage].category)));
		json_object_set_new(lives, page_names[kind], life);
	}
	for (i = 0; i < a->sites.n; i++)
		json_array_append_new(sites, site_json(&a->sites.v[i]));
	root = json_pack("{s:s, s:b, s:o, s:o, s:o, s:o, s:o}", "version", a->version, "typed",
			 a->typed, "files", strings_json(&a->files), "read", strings_json(&a->read),
			 "lives", lives, "sites", sites, "unread", strings_json(&a->problems));
	if (!root || json_dumpf(root, stdout, JSON_INDENT(2)))
		die("cannot write the report; is the disk full?");
	putchar('\n');
	json_decref(root);
}
