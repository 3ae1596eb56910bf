// SPDX-License-Identifier: GPL-2.0-only
/*
 * Findings as a mail that answers the patch: the hunk is quoted, and what is
 * wrong stands under the line that it is about.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "output.h"
#include "rules.h"

#define CONTEXT	3	/* lines of source around a finding that has no patch */

static void print_remark(FILE *out, const struct finding *f)
{
	const struct rule *rule = find_rule(f->rule);
	char *message = message_with_engines(f);
	size_t i;

	fprintf(out, "%s [%s]\n", message, f->rule);
	free(message);
	for (i = 0; i < f->nr_notes; i++)
		fprintf(out, "  %s:%u: %s\n", f->notes[i].at.file, f->notes[i].at.line,
			f->notes[i].text);
	if (rule)
		fprintf(out, "(%s: %s; \"tdxlint explain %s\" has more)\n", rule->name, rule->says,
			rule->name);
}

/* One line of a text that is split by hand; NULL at its end. New memory. */
static char *next_line(const char **text)
{
	const char *end;
	char *line;
	size_t len;

	if (!**text)
		return NULL;
	end = strchr(*text, '\n');
	len = end ? (size_t)(end - *text) : strlen(*text);
	line = clean_text(*text, len && (*text)[len - 1] == '\r' ? len - 1 : len);
	*text += len + (end ? 1 : 0);
	return line;
}

/* A hunk that a finding may stand in. */
struct hunk {
	struct strings lines;	/* from its "@@" on */
	char *file;
	unsigned int start, count;	/* of the new file */
};

static bool in_hunk(const struct finding *f, const struct hunk *h)
{
	return !strcmp(f->at.file, h->file) && f->at.line >= h->start &&
	       f->at.line - h->start < h->count;
}

/* Quote a hunk with the remarks of its findings; tick them off in "told". */
static void print_hunk(FILE *out, const struct hunk *h, const struct findings *f, int patch,
		       bool *told, bool *header)
{
	unsigned int line = h->start;
	bool any = false;
	size_t i, j;

	for (i = 0; i < f->n; i++)
		any |= f->v[i].patch == patch && !told[i] && in_hunk(&f->v[i], h);
	if (!any)
		return;
	if (!*header)
		fprintf(out, "> --- a/%s\n> +++ b/%s\n", h->file, h->file);
	*header = true;
	for (i = 0; i < h->lines.n; i++) {
		fprintf(out, "> %s\n", h->lines.s[i]);
		if (!i || (h->lines.s[i][0] != '+' && h->lines.s[i][0] != ' ' && h->lines.s[i][0]))
			continue;
		any = false;
		for (j = 0; j < f->n; j++) {
			if (f->v[j].patch != patch || told[j] || !in_hunk(&f->v[j], h) ||
			    f->v[j].at.line != line)
				continue;
			fputc('\n', out);
			print_remark(out, &f->v[j]);
			told[j] = any = true;
		}
		if (any)
			fputc('\n', out);
		line++;
	}
}

/* "start,count" of a hunk; the count is left out when it is 1. Returns what follows, or NULL. */
static const char *read_range(const char *s, unsigned int *start, unsigned int *count)
{
	if (!isdigit((unsigned char)*s))
		return NULL;
	*start = (unsigned int)number_at(s);
	*count = 1;
	s += strspn(s, "0123456789");
	if (*s != ',')
		return s;
	if (!isdigit((unsigned char)s[1]))
		return NULL;
	*count = (unsigned int)number_at(s + 1);
	return s + 1 + strspn(s + 1, "0123456789");
}

static void free_hunk(struct hunk *h)
{
	strings_free(&h->lines);
	free(h->file);
	*h = (struct hunk){ 0 };
}

static void print_hunks(FILE *out, const char *diff, const struct findings *f, int patch,
			bool *told)
{
	unsigned int old_count = 0, new_count = 0, old_start;
	struct hunk h = { 0 };
	bool header = false;
	char *line, *file = NULL;
	const char *at;

	while ((line = next_line(&diff))) {
		if (old_count || new_count) {
			strings_add(&h.lines, line);
			if (*line != '+' && *line != '\\' && old_count)
				old_count--;
			if (*line != '-' && *line != '\\' && new_count)
				new_count--;
			if (!old_count && !new_count) {
				print_hunk(out, &h, f, patch, told, &header);
				free_hunk(&h);
			}
		} else if (starts_with(line, "+++ b/")) {
			free(file);
			file = xstrdup(line + strlen("+++ b/"));
			file[strcspn(file, "\t")] = '\0';
			header = false;
		} else if (file && starts_with(line, "@@ -")) {
			at = read_range(line + strlen("@@ -"), &old_start, &old_count);
			if (at && starts_with(at, " +"))
				at = read_range(at + strlen(" +"), &h.start, &new_count);
			if (!at || !starts_with(at, " @@")) {
				old_count = new_count = 0;
			} else if (old_count || new_count) {
				h.count = new_count;
				h.file = xstrdup(file);
				strings_add(&h.lines, line);
			}
		}
		free(line);
	}
	free_hunk(&h);
	free(file);
}

/* The lines of the source around a finding. */
static void print_source(FILE *out, const char *root, const struct finding *f)
{
	char *path = root && *f->at.file != '/' ? xasprintf("%s/%s", root, f->at.file) :
						  xstrdup(f->at.file);
	struct buf b = { 0 };
	unsigned int n = 0;
	const char *text;
	char *line;

	fprintf(out, "> %s:%u\n", f->at.file, f->at.line);
	if (!read_file(path, &b, 16 << 20)) {
		for (text = b.s; (line = next_line(&text)); free(line)) {
			n++;
			if (n + CONTEXT < f->at.line)
				continue;
			if (n > f->at.line)
				break;
			fprintf(out, "> %s\n", line);
		}
		free(line);
	}
	free(b.s);
	free(path);
	fputc('\n', out);
	print_remark(out, f);
	fputc('\n', out);
}

static void print_header(FILE *out, const char *name, const char *value)
{
	if (value && *value)
		fprintf(out, "%s: %s\n", name, value);
}

static void print_patch(const struct findings *f, const struct output *o, int patch, bool *told)
{
	const struct patch_info *p = &o->patches[patch];
	bool rest = false;
	size_t i;

	if (o->nr_patches > 1)
		fputs("From tdxlint Thu Jan  1 00:00:00 1970\n", o->file);
	print_header(o->file, "To", p->from);
	print_header(o->file, "Cc", p->to);
	fprintf(o->file, "Subject: %s%s\n", starts_with(p->subject, "Re: ") ? "" : "Re: ",
		p->subject);
	print_header(o->file, "In-Reply-To", p->message_id);
	print_header(o->file, "References", p->message_id);
	fputs("MIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n"
	      "Content-Transfer-Encoding: 8bit\n\n", o->file);
	if (p->date && p->from)
		fprintf(o->file, "On %s, %s wrote:\n", p->date, p->from);
	print_hunks(o->file, p->diff ? p->diff : "", f, patch, told);
	for (i = 0; i < f->n; i++) {
		if (f->v[i].patch != patch || told[i])
			continue;
		if (!rest)
			fputs("\nThis patch also brings in, outside of its hunks:\n\n", o->file);
		rest = true;
		fprintf(o->file, "%s:%u:\n", f->v[i].at.file, f->v[i].at.line);
		print_remark(o->file, &f->v[i]);
		told[i] = true;
	}
	fputc('\n', o->file);
}

void print_mail(const struct findings *f, const struct output *o)
{
	bool *told = xcalloc(f->n, sizeof(*told));
	size_t i;

	for (i = 0; i < f->n; i++) {
		if (told[i])
			continue;
		if (f->v[i].patch >= 0 && (size_t)f->v[i].patch < o->nr_patches)
			print_patch(f, o, f->v[i].patch, told);
		else
			print_source(o->file, o->root, &f->v[i]);
	}
	for (i = 0; i < f->nr_problems; i++)
		fprintf(o->file, "Not checked: %s\n", f->problems[i].what);
	free(told);
}
