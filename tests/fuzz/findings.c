// SPDX-License-Identifier: GPL-2.0-only
/*
 * Fuzz the reader of what engines print, the merge, and every form of report; what
 * is JSON must be readable as JSON.
 */
#include <jansson.h>
#include <stdlib.h>

#include "output.h"

static void check_json(const char *text, size_t len)
{
	json_t *root = json_loadb(text, len, JSON_REJECT_DUPLICATES, NULL);

	if (!root)
		abort();
	json_decref(root);
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);
int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	struct output o = { 0 };
	struct findings f = { 0 };
	char *text;
	size_t len;

	read_findings(&f, (const char *)data, size / 2, ENGINE_PLUGIN, 0, "/src");
	read_findings(&f, (const char *)data + size / 2, size - size / 2, ENGINE_UNKNOWN, 1, NULL);
	merge_findings(&f);
	for (o.format = FORMAT_TEXT; o.format <= FORMAT_MAIL; o.format++) {
		o.file = open_memstream(&text, &len);
		if (!o.file)
			abort();
		print_findings(&f, &o);
		fclose(o.file);
		if (o.format == FORMAT_JSON || o.format == FORMAT_SARIF)
			check_json(text, len);
		free(text);
	}
	free_findings(&f);
	return 0;
}
