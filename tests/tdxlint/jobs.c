// SPDX-License-Identifier: GPL-2.0-only
/*
 * jobs N PARALLEL COMMAND [die]: the driver's run_jobs() alone, below whatever
 * jobserver MAKEFLAGS names. Exit status: as the driver's, 3 without a jobserver.
 */
#include <stdlib.h>
#include <string.h>

#include "jobserver.h"
#include "run.h"

int main(int argc, char **argv)
{
	char *shell[] = { (char *)"sh", (char *)"-c", NULL, NULL };
	unsigned int i, n, failed = 0;
	struct job *jobs;

	if (argc < 4)
		die("usage: jobs N PARALLEL COMMAND [die]");
	catch_signals();
	if (!jobserver_open())
		return 3;
	n = (unsigned int)number_at(argv[1]);
	jobs = xcalloc(n, sizeof(*jobs));
	shell[2] = argv[3];
	for (i = 0; i < n; i++)
		jobs[i].argv = shell;
	run_jobs(jobs, n, (unsigned int)number_at(argv[2]), NULL);
	for (i = 0; i < n; i++) {
		failed += jobs[i].status != 0;
		free(jobs[i].out.s);
	}
	free(jobs);
	/* What a job has taken is still taken, until the end. */
	if (argc > 4 && jobserver_take())
		die("told to");
	return failed ? EXIT_FINDINGS : EXIT_CLEAN;
}
