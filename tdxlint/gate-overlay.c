// SPDX-License-Identifier: GPL-2.0-only
/*
 * Of a stock kernel: is what the overlay names still there? The plugin says of
 * each unit what it has not met,
 *
 *	cc1: warning: OVERLAY:LINE: 'struct tdx_td' has no field 'tdr'
 *	cc1: note: OVERLAY: not in this translation unit: tdx_td.tdr, tdh_mng_addcx
 *
 * and a name that no unit has met was renamed.
 */
#include <stdlib.h>
#include <string.h>

#include "gate.h"

#define WARNING	"cc1: warning: "
#define UNSEEN	": not in this translation unit: "

static void read_unseen(struct strings *unseen, const char *names)
{
	char *list = xstrndup(names, strcspn(names, "\n")), *name, *save = NULL;

	for (name = strtok_r(list, ", ", &save); name; name = strtok_r(NULL, ", ", &save))
		strings_add(unseen, name);
	free(list);
}

/* What a unit says of the overlay: names it has not met, and what is not as it is named. */
static void read_unit(struct gate *g, const char *said, struct strings *unseen)
{
	const char *line, *next, *at;
	char *what;

	for (line = said; line && *line; line = next ? next + 1 : NULL) {
		next = strchr(line, '\n');
		what = clean_text(line, strcspn(line, "\n"));
		at = strstr(what, UNSEEN);
		if (at)
			read_unseen(unseen, at + strlen(UNSEEN));
		else if (starts_with(what, WARNING) && strstr(what, g->tree.overlay))
			add_problem_once(&g->found, ENGINE_PLUGIN, what + strlen(WARNING));
		free(what);
	}
}

void judge_overlay(struct gate *g)
{
	struct strings left = { 0 }, unseen;
	size_t i, j, n;

	for (i = 0; i + 1 < g->units.n; i++) {
		unseen = (struct strings){ 0 };
		read_unit(g, g->units.v[i].said[ENGINE_PLUGIN], &unseen);
		if (!i) {
			left = unseen;
			continue;
		}
		for (j = 0, n = 0; j < left.n; j++) {
			if (strings_has(&unseen, left.s[j]))
				left.s[n++] = left.s[j];
			else
				free(left.s[j]);
		}
		left.n = n;
		strings_free(&unseen);
	}
	for (i = 0; i < left.n; i++)
		add_problem(&g->found, ENGINE_PLUGIN, "the overlay names %s, and no translation unit has it",
			    left.s[i]);
	strings_free(&left);
}
