// SPDX-License-Identifier: GPL-2.0-only
/* Fuzz the readers of mbox, MIME and diff, and the mail that answers a patch. */
#include <git2.h>
#include <stdlib.h>

#include "series.h"

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);
int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	struct output o = { .format = FORMAT_MAIL };
	static const char log[] = "a.c:1:1: error: x [firmware-deref]\n";
	struct findings f = { 0 };
	struct series s = { 0 };
	static FILE *null;
	char *wrong;
	size_t i;

	if (!null) {
		null = fopen("/dev/null", "w");
		git_libgit2_init();
	}
	o.file = null;
	wrong = read_mbox(&s, (const char *)data, size, "fuzz");
	if (!wrong)
		wrong = order_series(&s);
	for (i = 0; i < s.n && !wrong; i++) {
		wrong = inspect_patch(&s.v[i]);
		read_findings(&f, log, sizeof(log) - 1, ENGINE_PLUGIN, 0, NULL);
		f.v[f.n - 1].patch = 0;
		o.patches = &s.v[i].info;
		o.nr_patches = 1;
		print_findings(&f, &o);
		free_findings(&f);
	}
	free(wrong);
	free_series(&s);
	return 0;
}
