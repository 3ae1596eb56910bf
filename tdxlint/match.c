// SPDX-License-Identifier: GPL-2.0-only
/* Which finding of the tree before a patch is which of the tree after it. */
#include <stdlib.h>
#include <string.h>

#include "linemap.h"
#include "match.h"

char *source_text(const struct tree *t, const char *name)
{
	char *path = xasprintf("%s/%s", t->src, name);
	struct buf b = { 0 };

	if (read_file(path, &b, 64UL << 20)) {
		free(b.s);
		b.s = NULL;
	}
	drop_nuls(&b);
	free(path);
	return b.s;
}

static const char *text_of(const struct tree *t, const struct changes *c, const char *file, bool before,
			  char **own)
{
	const struct change *change = find_change(c, file);

	*own = NULL;
	if (change)
		return before ? change->before : change->after;
	return *own = source_text(t, file);
}

static bool same_words(const struct tree *t, const struct changes *c, const struct finding *old,
		       const struct finding *new)
{
	char *a, *b, *own_a, *own_b;
	bool same;

	a = line_of(text_of(t, c, old->at.file, true, &own_a), old->at.line);
	b = line_of(text_of(t, c, new->at.file, false, &own_b), new->at.line);
	same = *a && !strcmp(a, b);
	free(a);
	free(b);
	free(own_a);
	free(own_b);
	return same;
}

/* Was it there before, on this very line? */
static bool same_line(const struct linemap *map, bool changed, const struct finding *old,
		      const struct finding *new)
{
	unsigned int line = new->at.line;
	bool same = true;

	if (strcmp(old->at.file, new->at.file) != 0 || strcmp(old->rule, new->rule) != 0)
		return false;
	if (changed)
		line = linemap_older(map, line, &same);
	return same && line == old->at.line;
}

/* Hand the old finding's origin on to what it is now. */
static void inherit(struct finding *new, struct finding *old, bool *gone, bool *known)
{
	new->patch = old->patch;
	new->id = old->id;
	*gone = false;
	*known = true;
}

void match_findings(struct findings *old, struct findings *new, const struct changes *c,
		    const struct tree *t, bool *gone, bool *known)
{
	const struct change *change;
	struct linemap map;
	size_t i, j;

	for (i = 0; i < new->n; i++) {
		change = find_change(c, new->v[i].at.file);
		map = (struct linemap){ 0 };
		if (change && change->before && change->after)
			linemap_build(&map, change->before, change->after);
		for (j = 0; j < old->n && !known[i]; j++)
			if (gone[j] && same_line(&map, !!change, &old->v[j], &new->v[i]))
				inherit(&new->v[i], &old->v[j], &gone[j], &known[i]);
		linemap_free(&map);
	}
	/* Moved, indented anew, or carried to another file: the same words. */
	for (i = 0; i < new->n; i++)
		for (j = 0; j < old->n && !known[i]; j++)
			if (gone[j] && !strcmp(old->v[j].rule, new->v[i].rule) &&
			    same_words(t, c, &old->v[j], &new->v[i]))
				inherit(&new->v[i], &old->v[j], &gone[j], &known[i]);
}
