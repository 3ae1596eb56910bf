/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The text of a source line.
 *
 * Mechanism: GCC reads a file that a location names. Of preprocessed input, and of a
 * source with "#line" in it, the locations name lines that are elsewhere, with the
 * columns of what was read; so that they are looked up in the input itself, by its
 * markers, "# LINE FILE" and "#line LINE FILE".
 *
 * To debug: compile what gcc -E printed, in another folder.
 */
#include "firmware_plugin.h"

/* The input, whole; empty if it cannot be read again. */
static char *input;
static bool input_is_read, input_has_markers;

static void read_input(void)
{
	FILE *f = num_in_fnames ? fopen(in_fnames[0], "r") : NULL;
	long length;

	input_is_read = true;
	if (!f)
		return;
	if (!fseek(f, 0, SEEK_END) && (length = ftell(f)) > 0 && !fseek(f, 0, SEEK_SET)) {
		input = XNEWVEC(char, length + 1);
		input[fread(input, 1, length, f)] = 0;
	}
	fclose(f);
}

static const char *skip_blanks(const char *at)
{
	return at + strspn(at, " \t");
}

/* What a marker says of the line that follows it. */
struct marker {
	int line;
	const char *file;	/* up to the next quote; NULL if it stays the same */
};

static bool is_marker(const char *at, struct marker *m)
{
	char *end;

	at = skip_blanks(at);
	if (*at != '#')
		return false;
	at = skip_blanks(at + 1);
	if (!strncmp(at, "line", 4))
		at = skip_blanks(at + 4);
	if (!ISDIGIT(*at))
		return false;
	m->line = strtol(at, &end, 10);
	at = skip_blanks(end);
	m->file = *at == '"' ? at + 1 : NULL;
	return true;
}

static bool names(const struct marker *m, const char *file)
{
	size_t n = strlen(file);

	return !strncmp(m->file, file, n) && m->file[n] == '"';
}

/* What the input has at that line of FILE; in a source, only if nothing else has it. */
static const char *input_line(const char *file, int line, size_t *length)
{
	bool is_source = text_has_columns();
	bool here = is_source && !strcmp(file, in_fnames[0]);
	const char *at, *end, *found = NULL;
	int number = 1;
	struct marker m;

	for (at = input; at; at = *end ? end + 1 : NULL) {
		end = strchrnul(at, '\n');
		if (is_marker(at, &m)) {
			number = m.line;
			here = m.file ? names(&m, file) : here;
			continue;
		}
		if (here && number == line && (is_source || end != at)) {
			if (found)
				return NULL;
			found = at;
			*length = end - at;
			if (!is_source)
				break;
		}
		number++;
	}
	return found;
}

static bool input_names(const char *file)
{
	const char *at;
	struct marker m;

	if (!strcmp(file, in_fnames[0]))
		return true;
	for (at = input; at; at = strchr(at, '\n')) {
		at += *at == '\n';
		if (is_marker(at, &m) && m.file && names(&m, file))
			return true;
	}
	return false;
}

static void look_for_markers(void)
{
	const char *at;
	struct marker m;

	read_input();
	for (at = input; at && !input_has_markers; at = strchr(at, '\n')) {
		at += *at == '\n';
		input_has_markers = is_marker(at, &m);
	}
}

/* Without its end; NULL if it cannot be read. */
const char *text_of_line(const char *file, int line, size_t *length)
{
	if (!input_is_read)
		look_for_markers();
	if (input_has_markers && (!text_has_columns() || input_names(file)))
		return input_line(file, line, length);
	if (!text_has_columns())
		return NULL;
	return source_line(file, line, length);
}

/* Nothing is looked for once all is read; the back end can have the memory. */
void text_forget(void)
{
	XDELETEVEC(input);
	input = NULL;
	input_is_read = input_has_markers = false;
}

/* Do columns tell two constructs of one line apart? */
bool text_has_columns(void)
{
	return !cpp_get_options(parse_in)->preprocessed;
}
