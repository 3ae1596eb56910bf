// SPDX-License-Identifier: GPL-2.0-only
/* Fuzz the reader of what engines print, the merge, and every form of report. */
#include <stdlib.h>

#include "output.h"

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);
int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	static FILE *null;
	struct output o = { 0 };
	struct findings f = { 0 };

	if (!null)
		null = fopen("/dev/null", "w");
	o.file = null;
	read_findings(&f, (const char *)data, size / 2, ENGINE_PLUGIN, 0, "/src");
	read_findings(&f, (const char *)data + size / 2, size - size / 2, ENGINE_UNKNOWN, 1, NULL);
	merge_findings(&f);
	for (o.format = FORMAT_TEXT; o.format <= FORMAT_MAIL; o.format++)
		print_findings(&f, &o);
	free_findings(&f);
	return 0;
}
