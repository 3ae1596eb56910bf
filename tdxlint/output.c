// SPDX-License-Identifier: GPL-2.0-only
/* Findings as text: as compilers print them, and as GitHub wants them. */
#include <stdlib.h>
#include <string.h>

#include "output.h"
#include "rules.h"

enum format parse_format(const char *word)
{
	static const char *const words[] = {
		[FORMAT_TEXT] = "text", [FORMAT_JSON] = "json", [FORMAT_SARIF] = "sarif",
		[FORMAT_GITHUB] = "github", [FORMAT_MAIL] = "mail",
	};
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(words); i++)
		if (!strcmp(words[i], word))
			return (enum format)i;
	die("unknown format '%s'; use " FORMATS, word);
}

const char *severity_name(enum severity s)
{
	return s == SEVERITY_ERROR ? "error" : "warning";
}

char *message_with_engines(const struct finding *f)
{
	char *engines = engine_names(f->makers, ", "), *s;

	s = *engines ? xasprintf("%s (%s)", f->message, engines) : xstrdup(f->message);
	free(engines);
	return s;
}

void print_findings(const struct findings *f, const struct output *o)
{
	switch (o->format) {
	case FORMAT_TEXT:
		print_text(f, o);
		break;
	case FORMAT_JSON:
		print_json(f, o);
		break;
	case FORMAT_SARIF:
		print_sarif(f, o);
		break;
	case FORMAT_GITHUB:
		print_github(f, o);
		break;
	case FORMAT_MAIL:
		print_mail(f, o);
		break;
	}
	fflush(o->file);
	if (ferror(o->file))
		die("cannot write the report; is the reader gone, or the disk full?");
}

static void print_place(FILE *out, const struct place *at)
{
	fprintf(out, "%s:%u:", at->file, at->line);
	if (at->column)
		fprintf(out, "%u:", at->column);
}

static void print_one(const struct finding *f, const struct output *o, const char *severity)
{
	const char *bold = "", *hue = "", *plain = "";
	char *message = message_with_engines(f);
	size_t i;

	if (wants_colour(o->file)) {
		bold = "\033[1m";
		hue = f->severity == SEVERITY_ERROR ? "\033[1;31m" : "\033[1;35m";
		plain = "\033[m";
	}
	fputs(bold, o->file);
	print_place(o->file, &f->at);
	fprintf(o->file, "%s %s%s:%s %s [%s]\n", plain, hue, severity, plain, message, f->rule);
	free(message);
	for (i = 0; i < f->nr_notes; i++) {
		print_place(o->file, &f->notes[i].at);
		fprintf(o->file, " note: %s\n", f->notes[i].text);
	}
}

void print_text(const struct findings *f, const struct output *o)
{
	int patch = -1;
	size_t i;

	for (i = 0; i < f->n; i++) {
		if (f->v[i].patch != patch) {
			patch = f->v[i].patch;
			if (patch >= 0)
				fprintf(o->file, "%sIn patch %d of %zu, \"%s\":\n", i ? "\n" : "",
					patch + 1, o->nr_patches, o->patches[patch].subject);
		}
		print_one(&f->v[i], o, severity_name(f->v[i].severity));
	}
	if (o->fixed && o->fixed->n) {
		fprintf(o->file, "%sFixed by the series:\n", f->n ? "\n" : "");
		for (i = 0; i < o->fixed->n; i++)
			print_one(&o->fixed->v[i], o, "fixed");
	}
	for (i = 0; i < f->nr_problems; i++)
		fprintf(o->file, "not checked%s%s: %s\n", *engine_name(f->problems[i].engine) ?
			" by " : "", engine_name(f->problems[i].engine), f->problems[i].what);
}

/* What GitHub's runner takes back: % CR LF, and : , in a property. */
static void github_escape(FILE *out, const char *s, bool property)
{
	for (; *s; s++) {
		if (*s == '%' || *s == '\r' || *s == '\n' || (property && (*s == ':' || *s == ',')))
			fprintf(out, "%%%02X", (unsigned char)*s);
		else
			fputc(*s, out);
	}
}

void print_github(const struct findings *f, const struct output *o)
{
	const struct rule *rule;
	struct buf text = { 0 };
	char *message;
	size_t i, j;

	for (i = 0; i < f->n; i++) {
		fprintf(o->file, "::%s file=", severity_name(f->v[i].severity));
		github_escape(o->file, f->v[i].at.file, true);
		fprintf(o->file, ",line=%u", f->v[i].at.line);
		if (f->v[i].at.column)
			fprintf(o->file, ",col=%u", f->v[i].at.column);
		rule = find_rule(f->v[i].rule);
		fprintf(o->file, ",title=");
		github_escape(o->file, f->v[i].rule, true);
		fprintf(o->file, "::");
		message = message_with_engines(&f->v[i]);
		buf_puts(&text, message);
		free(message);
		if (rule)
			buf_printf(&text, "\n%s: %s", rule->name, rule->says);
		if (f->v[i].patch >= 0)
			buf_printf(&text, "\nin patch %d, %s", f->v[i].patch + 1,
				   o->patches[f->v[i].patch].subject);
		for (j = 0; j < f->v[i].nr_notes; j++)
			buf_printf(&text, "\n%s:%u: %s", f->v[i].notes[j].at.file,
				   f->v[i].notes[j].at.line, f->v[i].notes[j].text);
		github_escape(o->file, text.s, false);
		fputc('\n', o->file);
		text.len = 0;
	}
	for (i = 0; i < f->nr_problems; i++) {
		fprintf(o->file, "::error title=not checked::");
		github_escape(o->file, f->problems[i].what, false);
		fputc('\n', o->file);
	}
	free(text.s);
}
