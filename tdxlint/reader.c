// SPDX-License-Identifier: GPL-2.0-only
/*
 * Read what GCC, sparse and spatch print:
 *
 *	file:line: error: message [rule]
 *	file:line:col: warning: message [rule]
 *	file:line:col-col: error: message [rule]		spatch
 *	file:line:col: note: text				follows its finding
 *	file:line:col:    text					the same, of sparse
 *
 * The text is hostile: it quotes source and names files of a stranger. What is
 * kept has passed clean_text().
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "finding.h"

/* No compiler counts further, and a stranger may. */
static unsigned int read_number(const char **s)
{
	unsigned long n = 0;

	while (isdigit((unsigned char)**s)) {
		if (n < 100000000)
			n = n * 10 + (unsigned long)(**s - '0');
		(*s)++;
	}
	return (unsigned int)n;
}

/* Read "file:line[:col[-col]]: "; returns what follows, or NULL. at->file is new. */
static const char *read_place(const char *line, struct place *at)
{
	const char *colon, *s;

	for (colon = strchr(line, ':'); colon; colon = strchr(colon + 1, ':')) {
		s = colon + 1;
		if (colon == line || !isdigit((unsigned char)*s))
			continue;
		at->line = read_number(&s);
		if (*s != ':')
			continue;
		s++;
		at->column = at->end_column = 0;
		if (isdigit((unsigned char)*s)) {
			at->column = read_number(&s);
			if (*s == '-') {
				s++;
				at->end_column = read_number(&s);
			}
			if (*s++ != ':')
				continue;
		}
		if (*s != ' ')
			continue;
		if (!at->line)		/* the file as a whole */
			at->line = 1;
		at->file = xstrndup(line, (size_t)(colon - line));
		return s + 1;
	}
	return NULL;
}

static void strip_folder(struct place *at, const char *folder)
{
	size_t len = folder ? strlen(folder) : 0;
	char *s = at->file;

	if (len && starts_with(s, folder) && s[len] == '/')
		memmove(s, s + len + 1, strlen(s + len));
	normalise_path(s);
}

/* The rule that ends a message; "text" then ends before it. NULL: none. */
static char *take_rule(char *text)
{
	size_t len = strlen(text);
	char *open, *s;

	while (len && isspace((unsigned char)text[len - 1]))
		text[--len] = '\0';
	if (!len || text[len - 1] != ']')
		return NULL;
	open = strrchr(text, '[');
	if (!open || !starts_with(open, "[firmware-"))
		return NULL;
	for (s = open + 1; *s != ']'; s++)
		if (!islower((unsigned char)*s) && *s != '-')
			return NULL;
	text[len - 1] = '\0';
	s = xstrdup(open + 1);
	while (open > text && isspace((unsigned char)open[-1]))
		open--;
	*open = '\0';
	return s;
}

static void add_note(struct finding *f, struct place at, const char *text)
{
	GROW(f->notes, f->notes_room, f->nr_notes);
	f->notes[f->nr_notes++] = (struct note){ at, xstrdup(text) };
}

/* An engine that says this has not checked the file to its end. */
static bool is_failure(const char *line)
{
	static const char *const signs[] = {
		": internal compiler error: ", ": fatal error: ", "EXN:", "Fatal error: exception",
		"Segmentation fault", "Killed", "Out of memory", "timeout:", ": not checked: ",
		"not checked: ",
	};
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(signs); i++)
		if (signs[i][0] == ':' ? !!strstr(line, signs[i]) : starts_with(line, signs[i]))
			return true;
	return false;
}

struct reader {
	struct findings *to;
	enum engine engine;
	unsigned int log;
	const char *strip;
	ssize_t last;		/* the finding that a note belongs to, or -1 */
	size_t first;		/* the first finding of this engine's text */
	struct note *errors;	/* that name no rule */
	size_t nr_errors, errors_room;
};

/*
 * A misuse can be an error of C as well, as a member of an opaque page is: said
 * on the line of a finding, it is no part that was not checked. What ends the
 * engine always is.
 */
static bool is_consequence(const struct reader *r, const struct place *at, const char *text)
{
	size_t i;

	if (!starts_with(text, "error: "))
		return false;
	for (i = r->first; i < r->to->n; i++)
		if (r->to->v[i].at.line == at->line && !strcmp(r->to->v[i].at.file, at->file))
			return true;
	return false;
}

static void read_line(struct reader *r, const char *line)
{
	struct place at = { 0 };
	enum engine engine = r->engine;
	const char *text;
	struct finding *f;
	char *message, *rule;
	bool error = false;

	text = read_place(line, &at);
	if (!text) {
		message = xstrdup(line);
		rule = take_rule(message);
		/* A finding without a place is not to get lost. */
		if (is_failure(line) || (rule && (strstr(line, "error: ") ||
						  strstr(line, "warning: "))))
			add_problem(r->to, engine, "%s", line);
		free(message);
		free(rule);
		return;
	}
	strip_folder(&at, r->strip);

	/* Of a stock tree: an entry of a list, and nobody's note. */
	if (starts_with(text, "note: unconverted: ")) {
		r->last = -1;
		goto skip;
	}
	if (starts_with(text, "note: ") || *text == ' ') {
		text += *text == ' ' ? strspn(text, " ") : strlen("note: ");
		if (r->last >= 0 && *text)
			add_note(&r->to->v[r->last], at, text);
		else
			free(at.file);
		return;
	}
	r->last = -1;
	if (starts_with(text, "error: ") || starts_with(text, "fatal error: ") ||
	    starts_with(text, "internal compiler error: "))
		error = true;
	else if (!starts_with(text, "warning: "))
		goto skip;

	message = xstrdup(strstr(text, ": ") + 2);
	rule = take_rule(message);
	if (!rule) {
		/* A warning of its own is none of our business, a stop is. */
		free(message);
		if (!error)
			goto skip;
		GROW(r->errors, r->errors_room, r->nr_errors);
		r->errors[r->nr_errors++] = (struct note){ at, xstrdup(text) };
		return;
	}
	if (engine == ENGINE_UNKNOWN && at.end_column)
		engine = ENGINE_COCCINELLE;
	GROW(r->to->v, r->to->room, r->to->n);
	r->last = (ssize_t)r->to->n;
	f = &r->to->v[r->to->n++];
	*f = (struct finding){
		.at = at,
		.severity = error ? SEVERITY_ERROR : SEVERITY_WARNING,
		.rule = rule,
		.message = message,
		.makers = maker_bit(engine, r->log),
		.patch = -1,
	};
	return;
skip:
	free(at.file);
}

void read_findings(struct findings *to, const char *text, size_t len, enum engine engine,
		   unsigned int log, const char *strip)
{
	struct reader r = {
		.to = to, .engine = engine, .log = log, .strip = strip, .last = -1, .first = to->n,
	};
	const char *end;
	char *line;
	size_t n, i;

	while (len) {
		end = memchr(text, '\n', len);
		n = end ? (size_t)(end - text) : len;
		line = clean_text(text, n && text[n - 1] == '\r' ? n - 1 : n);
		read_line(&r, line);
		free(line);
		n += end ? 1 : 0;
		text += n;
		len -= n;
	}
	for (i = 0; i < r.nr_errors; i++) {
		if (!is_consequence(&r, &r.errors[i].at, r.errors[i].text))
			add_problem(to, engine, "%s:%u: %s", r.errors[i].at.file,
				    r.errors[i].at.line, r.errors[i].text);
		free(r.errors[i].at.file);
		free(r.errors[i].text);
	}
	free(r.errors);
}
