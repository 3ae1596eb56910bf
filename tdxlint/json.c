// SPDX-License-Identifier: GPL-2.0-only
/* Findings as JSON, in a form of our own and as SARIF 2.1.0. */
#include <ctype.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "output.h"
#include "rules.h"

static void add(json_t *object, const char *key, json_t *value)
{
	if (json_object_set_new(object, key, value))
		die("out of memory; close something, or check fewer files at once");
}

static void append(json_t *array, json_t *value)
{
	if (json_array_append_new(array, value))
		die("out of memory; close something, or check fewer files at once");
}

/* What is no UTF-8 became U+FFFD when it was read; arguments have not passed there. */
static json_t *string(const char *s)
{
	char *clean = clean_text(s, strlen(s));
	json_t *value = json_string(clean);

	free(clean);
	return value;
}

static void print(json_t *root, FILE *out)
{
	json_dumpf(root, out, JSON_INDENT(2) | JSON_PRESERVE_ORDER);
	fputc('\n', out);
	json_decref(root);
}

static json_t *engine_list(uint64_t makers)
{
	json_t *list = json_array();
	unsigned int i;

	for (i = 0; i < NR_ENGINES; i++)
		if (makers & (1ULL << i))
			append(list, json_string(engine_name((enum engine)i)));
	return list;
}

static json_t *place(const struct place *at)
{
	json_t *o = json_object();

	add(o, "file", string(at->file));
	add(o, "line", json_integer(at->line));
	if (at->column)
		add(o, "column", json_integer(at->column));
	return o;
}

static json_t *finding(const struct finding *f)
{
	json_t *o = place(&f->at), *notes = json_array(), *note;
	size_t i;

	add(o, "severity", json_string(severity_name(f->severity)));
	add(o, "rule", string(f->rule));
	add(o, "message", string(f->message));
	add(o, "engines", engine_list(f->makers));
	for (i = 0; i < f->nr_notes; i++) {
		note = place(&f->notes[i].at);
		add(note, "message", string(f->notes[i].text));
		append(notes, note);
	}
	add(o, "notes", notes);
	if (f->patch >= 0)
		add(o, "patch", json_integer(f->patch + 1));
	return o;
}

static json_t *finding_list(const struct findings *f)
{
	json_t *list = json_array();
	size_t i;

	for (i = 0; i < f->n; i++)
		append(list, finding(&f->v[i]));
	return list;
}

void print_json(const struct findings *f, const struct output *o)
{
	json_t *root = json_object(), *list, *item;
	size_t i;

	add(root, "tool", json_string("tdxlint"));
	add(root, "version", json_string(TDXLINT_VERSION));
	if (o->patches) {
		list = json_array();
		for (i = 0; i < o->nr_patches; i++) {
			item = json_object();
			add(item, "subject", string(o->patches[i].subject));
			if (o->patches[i].message_id)
				add(item, "message_id", string(o->patches[i].message_id));
			append(list, item);
		}
		add(root, "patches", list);
	}
	add(root, "findings", finding_list(f));
	if (o->fixed)
		add(root, "fixed", finding_list(o->fixed));
	if (o->unconverted)
		add(root, "unconverted", finding_list(o->unconverted));
	list = json_array();
	for (i = 0; i < f->nr_problems; i++) {
		item = json_object();
		if (*engine_name(f->problems[i].engine))
			add(item, "engine", json_string(engine_name(f->problems[i].engine)));
		add(item, "message", string(f->problems[i].what));
		append(list, item);
	}
	add(root, "unchecked", list);
	add(root, "status", json_integer(findings_status(f)));
	print(root, o->file);
}

/* RFC 3986: what may stand in the path of a URI as it is. */
static char *uri(const char *path)
{
	struct buf b = { 0 };

	buf_add(&b, "", 0);
	if (*path == '/')
		buf_puts(&b, "file://");
	for (; *path; path++) {
		if (isalnum((unsigned char)*path) || strchr("-._~/+,@", *path))
			buf_add(&b, path, 1);
		else
			buf_printf(&b, "%%%02X", (unsigned char)*path);
	}
	return b.s;
}

static json_t *text_message(const char *s)
{
	json_t *o = json_object();

	add(o, "text", string(s));
	return o;
}

static json_t *location(const struct place *at, const char *text)
{
	json_t *o = json_object(), *physical = json_object();
	json_t *artifact = json_object(), *region = json_object();
	char *s = uri(at->file);

	add(artifact, "uri", json_string(s));
	if (*at->file != '/')
		add(artifact, "uriBaseId", json_string("SRCROOT"));
	free(s);
	add(region, "startLine", json_integer(at->line));
	if (at->column)
		add(region, "startColumn", json_integer(at->column));
	add(physical, "artifactLocation", artifact);
	add(physical, "region", region);
	add(o, "physicalLocation", physical);
	if (text)
		add(o, "message", text_message(text));
	return o;
}

static json_t *sarif_rule(const struct rule *r)
{
	json_t *o = json_object(), *help = json_object(), *tags = json_array();
	json_t *properties = json_object(), *defaults = json_object();
	struct buf plain = { 0 }, markdown = { 0 };
	char *name = xstrdup(r->name), *s;
	size_t i;

	add(o, "id", json_string(r->name));
	/* FirmwareDeref: SARIF wants a name that a programmer could use. */
	for (s = name; *s; s++)
		if (s == name || s[-1] == '-')
			*s = (char)toupper((unsigned char)*s);
	for (s = strchr(name, '-'); s; s = strchr(s, '-'))
		memmove(s, s + 1, strlen(s));
	add(o, "name", json_string(name));
	free(name);
	/* Our own text, with line ends in it. */
	add(help, "text", json_string(r->says));
	add(o, "shortDescription", help);
	help = json_object();
	add(help, "text", json_string(r->why));
	add(o, "fullDescription", help);
	help = json_object();
	add(defaults, "level", json_string("error"));
	add(o, "defaultConfiguration", defaults);

	buf_printf(&plain, "%s: %s\n\n%s\nWrong:\n\n%s\nRight:\n\n%s\nSources:\n", r->name, r->says,
		   r->why, r->bad, r->good);
	buf_printf(&markdown, "## %s: %s\n\n%s\nWrong:\n\n```c\n%s```\n\nRight:\n\n```c\n%s```\n\nSources:\n\n",
		   r->name, r->says, r->why, r->bad, r->good);
	for (i = 0; r->sources[i]; i++) {
		buf_printf(&plain, "  %s\n", r->sources[i]);
		buf_printf(&markdown, "- %s\n", r->sources[i]);
	}
	add(help, "text", json_string(plain.s));
	add(help, "markdown", json_string(markdown.s));
	add(o, "help", help);
	free(plain.s);
	free(markdown.s);

	append(tags, json_string("TDX"));
	append(tags, json_string("kernel"));
	add(properties, "tags", tags);
	add(properties, "precision", json_string("high"));
	add(o, "properties", properties);
	return o;
}

/* Where the standard wants each entry once, a compiler may say a note twice. */
static void append_once(json_t *array, json_t *value)
{
	json_t *known;
	size_t i;

	json_array_foreach(array, i, known) {
		if (json_equal(known, value)) {
			json_decref(value);
			return;
		}
	}
	append(array, value);
}

static json_t *sarif_result(const struct finding *f, const struct output *o)
{
	json_t *result = json_object(), *list, *properties = json_object();
	const struct rule *rule = find_rule(f->rule);
	size_t i;

	add(result, "ruleId", string(f->rule));
	if (rule)
		add(result, "ruleIndex", json_integer(rule - rules));
	add(result, "level", json_string(severity_name(f->severity)));
	add(result, "message", text_message(f->message));
	list = json_array();
	append(list, location(&f->at, NULL));
	add(result, "locations", list);
	if (f->nr_notes) {
		list = json_array();
		for (i = 0; i < f->nr_notes; i++)
			append_once(list, location(&f->notes[i].at, f->notes[i].text));
		add(result, "relatedLocations", list);
	}
	add(properties, "engines", engine_list(f->makers));
	if (f->patch >= 0) {
		add(properties, "patch", json_integer(f->patch + 1));
		add(properties, "subject", string(o->patches[f->patch].subject));
	}
	add(result, "properties", properties);
	return result;
}

static json_t *sarif_invocation(const struct findings *f)
{
	json_t *invocation = json_object(), *list = json_array(), *item;
	size_t i;

	for (i = 0; i < f->nr_problems; i++) {
		item = json_object();
		add(item, "level", json_string("error"));
		add(item, "message", text_message(f->problems[i].what));
		append(list, item);
	}
	add(invocation, "executionSuccessful", json_boolean(!f->nr_problems));
	add(invocation, "toolExecutionNotifications", list);
	return invocation;
}

void print_sarif(const struct findings *f, const struct output *o)
{
	json_t *root = json_object(), *runs = json_array(), *run = json_object();
	json_t *tool = json_object(), *driver = json_object(), *list, *bases, *base;
	size_t i;

	add(driver, "name", json_string("tdxlint"));
	add(driver, "version", json_string(TDXLINT_VERSION));
	add(driver, "semanticVersion", json_string(TDXLINT_VERSION));
	list = json_array();
	for (i = 0; i < nr_rules; i++)
		append(list, sarif_rule(&rules[i]));
	add(driver, "rules", list);
	add(tool, "driver", driver);
	add(run, "tool", tool);

	list = json_array();
	append(list, sarif_invocation(f));
	add(run, "invocations", list);

	base = json_object();
	if (o->root && *o->root == '/') {
		char *folder = xasprintf("%s/", o->root), *s = uri(folder);

		add(base, "uri", json_string(s));
		free(s);
		free(folder);
	} else {
		add(base, "description", text_message("the top of the kernel tree"));
	}
	bases = json_object();
	add(bases, "SRCROOT", base);
	add(run, "originalUriBaseIds", bases);
	add(run, "columnKind", json_string("unicodeCodePoints"));

	list = json_array();
	for (i = 0; i < f->n; i++)
		append(list, sarif_result(&f->v[i], o));
	add(run, "results", list);

	append(runs, run);
	add(root, "$schema", json_string("https://json.schemastore.org/sarif-2.1.0.json"));
	add(root, "version", json_string("2.1.0"));
	add(root, "runs", runs);
	print(root, o->file);
}
