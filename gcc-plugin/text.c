/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The text of a source line.
 *
 * Mechanism: GCC reads a file that a location names. Of preprocessed input the
 * locations name files that need not be there, with the columns of what was
 * preprocessed; so that the lines are looked up in the input itself, by its
 * "# LINE FILE" markers.
 *
 * To debug: compile what gcc -E printed, in another folder.
 */
#include "firmware_plugin.h"

/* The preprocessed input, whole; empty if it cannot be read again. */
static char *input;
static size_t input_length;
static bool input_is_read;

static void read_input(void)
{
	FILE *f = num_in_fnames ? fopen(in_fnames[0], "r") : NULL;
	long length;

	input_is_read = true;
	if (!f)
		return;
	if (!fseek(f, 0, SEEK_END) && (length = ftell(f)) > 0 && !fseek(f, 0, SEEK_SET)) {
		input = XNEWVEC(char, length + 1);
		input_length = fread(input, 1, length, f);
		input[input_length] = 0;
	}
	fclose(f);
}

/* Is this "# LINE "FILE" ..."? Then *NUMBER is the line that follows it. */
static bool is_marker(const char *at, const char *file, int *number, bool *here)
{
	size_t n = strlen(file);
	char *end;

	if (strncmp(at, "# ", 2) || !ISDIGIT(at[2]))
		return false;
	*number = strtol(at + 2, &end, 10);
	if (end[0] != ' ' || end[1] != '"')
		return false;
	*here = !strncmp(end + 2, file, n) && end[2 + n] == '"';
	return true;
}

static const char *input_line(const char *file, int line, size_t *length)
{
	const char *at, *end;
	bool here = false;
	int number = 0;

	if (!input_is_read)
		read_input();
	for (at = input; at && *at; at = end + 1) {
		end = strchrnul(at, '\n');
		if (*at == '#' && is_marker(at, file, &number, &here))
			;
		else if (here && number == line && end != at) {
			*length = end - at;
			return at;
		} else {
			number++;
		}
		if (!*end)
			break;
	}
	*length = 0;
	return NULL;
}

/* Without its end; NULL if it cannot be read. */
const char *text_of_line(const char *file, int line, size_t *length)
{
	if (cpp_get_options(parse_in)->preprocessed)
		return input_line(file, line, length);
	return source_line(file, line, length);
}

/* Do columns tell two constructs of one line apart? */
bool text_has_columns(void)
{
	return !cpp_get_options(parse_in)->preprocessed;
}
