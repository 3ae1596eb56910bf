// SPDX-License-Identifier: GPL-2.0-only
/*
 * GNU make's jobserver (its manual, "POSIX Jobserver Interaction"): a pipe or a
 * FIFO with a byte in it for each job that may run besides the one that every
 * program has anyway. A byte that was read is put back when its job is over.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "jobserver.h"
#include "run.h"

#define MAX_SLOTS	1024

static int from = -1, to = -1;
static char taken[MAX_SLOTS];
static unsigned int nr_taken;
static char *flags;

void jobserver_keep(unsigned int slots)
{
	while (nr_taken > slots && write(to, &taken[nr_taken - 1], 1) == 1)
		nr_taken--;
}

static void give_all(void *unused)
{
	(void)unused;
	jobserver_keep(0);
}

/* A file description of our own: that of the pipe is shared, and must go on blocking. */
static int open_without_waiting(int fd, int mode)
{
	char *path = xasprintf("/proc/self/fd/%d", fd);
	int own = open(path, mode | O_NONBLOCK | O_CLOEXEC);

	free(path);
	return own;
}

bool jobserver_open(void)
{
	const char *env = getenv("MAKEFLAGS"), *at;
	char path[4096];
	int r, w;

	at = env ? strstr(env, "--jobserver-auth=") : NULL;
	if (!at)
		return false;
	if (sscanf(at, "--jobserver-auth=fifo:%4095s", path) == 1) {
		from = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
		to = open(path, O_WRONLY | O_NONBLOCK | O_CLOEXEC);
	} else if (sscanf(at, "--jobserver-auth=%d,%d", &r, &w) == 2 && r >= 0 && w >= 0) {
		from = open_without_waiting(r, O_RDONLY);
		to = open_without_waiting(w, O_WRONLY);
	}
	/* Make closes it for what it does not know to be a make: "+" tells it. */
	if (from < 0 || to < 0)
		return false;
	flags = xasprintf(" -j %.*s", (int)strcspn(at, " "), at);
	at_end(give_all, NULL);
	return true;
}

bool jobserver_take(void)
{
	if (nr_taken == MAX_SLOTS || read(from, &taken[nr_taken], 1) != 1)
		return false;
	nr_taken++;
	return true;
}

const char *jobserver_flags(void)
{
	return flags;
}
