// SPDX-License-Identifier: GPL-2.0-only
/*
 * What no unit in scope is made of, and yet speaks of TDX pages: the type rules have
 * not seen it, because the configuration does not build it. grep knows how to find
 * words in some ten thousand files.
 */
#include <stdlib.h>
#include <string.h>

#include "gate.h"
#include "run.h"

/* All that can hold a handle includes asm/tdx.h, or names a handle that it was given. */
static const char words[] =
	"^[[:space:]]*#[[:space:]]*include[[:space:]]*<asm/tdx\\.h>|\\<(tdx_page_t|__firmware|tdr_page|"
	"tdcs_pages|tdvpr_page|tdcx_pages|external_spt|tdh_(mng|vp|mem|phymem)_[a-z_]+)\\>";

static bool is_source(const struct units *u, const char *name)
{
	size_t i;

	for (i = 0; i < u->n; i++)
		if (!strcmp(u->v[i].source, name))
			return true;
	return false;
}

void find_unbuilt(struct gate *g)
{
	char *argv[] = {
		(char *)"grep", (char *)"-rlE", (char *)"--include=*.c", (char *)"--exclude=tdxlint_*",
		(char *)"-e", (char *)words, (char *)"arch/x86", (char *)"drivers/virt/coco", NULL,
	};
	struct buf out = { 0 };
	char *line, *save = NULL;

	/* 2: a folder is not there, which is no reason to be silent about the other. */
	if (run_program(argv, g->tree.src, &out) > 2)
		die("cannot look through %s: %s; is grep there?", g->tree.src, out.s);
	for (line = strtok_r(out.s, "\n", &save); line; line = strtok_r(NULL, "\n", &save))
		if (ends_with(line, ".c") && !is_source(&g->units, line))
			strings_add(&g->unbuilt, line);
	strings_sort(&g->unbuilt);
	free(out.s);
}
