// SPDX-License-Identifier: GPL-2.0-only
/*
 * A run that is killed cannot end the build that it has started, whose makes and
 * compilers go on, in folders that the next run takes for its own.
 */
#include <ctype.h>
#include <dirent.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "run.h"

#define MAX_ENVIRONMENT	(4UL << 20)
#define TRIES		100	/* of 50 ms */

static bool has_variable(pid_t pid, const char *variable)
{
	char *path = xasprintf("/proc/%d/environ", (int)pid);
	struct buf b = { 0 };
	const char *s;
	bool has = false;

	/* One that is gone, or not ours, cannot be read. */
	if (!read_file(path, &b, MAX_ENVIRONMENT))
		for (s = b.s; s < b.s + b.len && !has; s += strlen(s) + 1)
			has = !strcmp(s, variable);
	free(b.s);
	free(path);
	return has;
}

/* How many there are. */
static unsigned int kill_them(const char *variable)
{
	DIR *proc = opendir("/proc");
	const struct dirent *entry;
	unsigned int n = 0;
	pid_t pid;

	while (proc && (entry = readdir(proc))) {
		pid = isdigit((unsigned char)entry->d_name[0]) ? number_at(entry->d_name) : 0;
		if (pid <= 0 || pid == getpid() || !has_variable(pid, variable))
			continue;
		kill(pid, SIGKILL);
		n++;
	}
	if (proc)
		closedir(proc);
	return n;
}

void end_leftovers(const char *variable)
{
	const struct timespec pause = { .tv_nsec = 50000000 };
	unsigned int i;

	for (i = 0; i < TRIES; i++) {
		if (!kill_them(variable))
			return;
		nanosleep(&pause, NULL);
	}
	die("what an earlier run left at work does not end; look for %s in /proc/*/environ", variable);
}
