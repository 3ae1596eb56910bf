// SPDX-License-Identifier: GPL-2.0-only
/* Options that several commands have. */
#include <stdlib.h>

#include "commands.h"

unsigned int parse_jobs(const char *arg, struct argp_state *state)
{
	unsigned long jobs;
	char *end;

	jobs = strtoul(arg, &end, 10);
	if (end == arg || *end || !jobs || jobs > 1024)
		argp_error(state, "-j %s: name a number from 1 to 1024", arg);
	return (unsigned int)jobs;
}
