// SPDX-License-Identifier: GPL-2.0-only
/* Lines through a change, by libgit2's diff. */
#include <ctype.h>
#include <git2.h>
#include <stdlib.h>
#include <string.h>

#include "linemap.h"

static int note_hunk(const git_diff_delta *delta, const git_diff_hunk *h, void *data)
{
	struct linemap *m = data;

	(void)delta;
	GROW(m->v, m->room, m->n);
	m->v[m->n].old_start = (unsigned int)h->old_start;
	m->v[m->n].old_lines = (unsigned int)h->old_lines;
	m->v[m->n].new_start = (unsigned int)h->new_start;
	m->v[m->n].new_lines = (unsigned int)h->new_lines;
	/* git names the line before, where there is none. */
	m->v[m->n].old_start += !h->old_lines;
	m->v[m->n].new_start += !h->new_lines;
	m->n++;
	return 0;
}

void linemap_build(struct linemap *m, const char *older, const char *newer)
{
	git_diff_options options;

	git_diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION);
	options.context_lines = 0;
	options.flags = GIT_DIFF_FORCE_TEXT;
	if (git_diff_buffers(older, strlen(older), "a", newer, strlen(newer), "a", &options, NULL,
			     NULL, note_hunk, NULL, m))
		die("cannot compare two versions of a file: %s", git_error_last()->message);
}

unsigned int linemap_older(const struct linemap *m, unsigned int line, bool *same)
{
	unsigned int old_end = 1, new_end = 1, in;
	size_t i;

	*same = true;
	for (i = 0; i < m->n && line >= m->v[i].new_start; i++) {
		old_end = m->v[i].old_start + m->v[i].old_lines;
		new_end = m->v[i].new_start + m->v[i].new_lines;
		if (line >= new_end)
			continue;
		*same = false;
		in = line - m->v[i].new_start;
		if (in >= m->v[i].old_lines)
			in = m->v[i].old_lines ? m->v[i].old_lines - 1 : 0;
		return m->v[i].old_start + in ? m->v[i].old_start + in : 1;
	}
	return line - new_end + old_end;
}

void linemap_free(struct linemap *m)
{
	free(m->v);
	*m = (struct linemap){ 0 };
}

char *line_of(const char *text, unsigned int line)
{
	struct buf b = { 0 };
	bool blank = false;

	buf_add(&b, "", 0);
	while (text && --line && (text = strchr(text, '\n')))
		text++;
	for (; text && *text && *text != '\n'; text++) {
		if (isspace((unsigned char)*text)) {
			blank = b.len;
			continue;
		}
		if (blank)
			buf_puts(&b, " ");
		blank = false;
		buf_add(&b, text, 1);
	}
	return b.s;
}
