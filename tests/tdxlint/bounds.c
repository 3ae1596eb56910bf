// SPDX-License-Identifier: GPL-2.0-only
/*
 * bounds PROCESSES PAGES COMMAND: the driver's run_jobs() alone, with a command in
 * the sandbox that may have so much. Prints what the command said, and its status.
 */
#include <stdlib.h>

#include "run.h"
#include "sandbox.h"

int main(int argc, char **argv)
{
	struct sandbox box = { .on = true };
	struct strings words = { 0 };
	struct job job = { .limited = true, .timeout = 300 };

	if (argc != 4)
		die("usage: bounds PROCESSES PAGES COMMAND");
	watch_bounds.processes = (unsigned long)number_at(argv[1]);
	watch_bounds.pages = (unsigned long)number_at(argv[2]);
	sandbox_begin(&box, &words, "/");
	strings_add(&words, "sh");
	strings_add(&words, "-c");
	strings_add(&words, argv[3]);
	job.argv = words.s;
	run_jobs(&job, 1, 1, NULL);
	printf("%s%d\n", job.out.s, job.status);
	free(job.out.s);
	strings_free(&words);
	return EXIT_CLEAN;
}
