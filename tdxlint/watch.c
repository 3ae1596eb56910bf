// SPDX-License-Identifier: GPL-2.0-only
/*
 * What a sandboxed job has of processes and memory in all. setrlimit(2) bounds
 * each process by itself, and the number of processes of anybody but root; all that
 * runs in one sandbox is one process namespace, which the kernel tells of each process.
 */
#include <ctype.h>
#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "run.h"

struct watch_bounds watch_bounds = { .processes = 4096 };

/* The process namespace of a process; 0: unknown, or our own. */
static ino_t namespace_of(long pid, ino_t own)
{
	char path[64];
	struct stat st;

	snprintf(path, sizeof(path), "/proc/%ld/ns/pid", pid);
	return stat(path, &st) || st.st_ino == own ? 0 : st.st_ino;
}

/* The FIELD-th number of a file of /proc; 0: it cannot be read. */
static unsigned long read_number(const char *path, int field)
{
	unsigned long n = 0;
	FILE *f = fopen(path, "re");

	if (!f)
		return 0;
	while (field-- && fscanf(f, "%lu", &n) == 1)
		;
	fclose(f);
	return n;
}

static unsigned long pages_of(long pid)
{
	char path[64];

	snprintf(path, sizeof(path), "/proc/%ld/statm", pid);
	return read_number(path, 2);
}

static long first_child(long pid)
{
	char path[96];

	snprintf(path, sizeof(path), "/proc/%ld/task/%ld/children", pid, pid);
	return (long)read_number(path, 1);
}

/* Of each sandbox: its namespace, and what is in it. */
struct crowd {
	ino_t space;
	unsigned long processes, pages;
};

static void count(struct crowd *crowds, size_t n, ino_t own)
{
	DIR *dir = opendir("/proc");
	struct dirent *e;
	ino_t space;
	size_t i;

	while (dir && (e = readdir(dir))) {
		if (!isdigit((unsigned char)e->d_name[0]))
			continue;
		space = namespace_of(atol(e->d_name), own);
		for (i = 0; space && i < n; i++) {
			if (crowds[i].space != space)
				continue;
			crowds[i].processes++;
			crowds[i].pages += pages_of(atol(e->d_name));
		}
	}
	if (dir)
		closedir(dir);
}

void watch_jobs(struct job *const *jobs, size_t n)
{
	struct crowd *crowds = xcalloc(n, sizeof(*crowds));
	ino_t own = namespace_of(getpid(), 0);
	bool any = false;
	long child;
	size_t i;

	for (i = 0; i < n; i++) {
		child = jobs[i]->limited ? first_child(jobs[i]->pid) : 0;
		crowds[i].space = child > 0 ? namespace_of(child, own) : 0;
		any |= crowds[i].space != 0;
	}
	if (any)
		count(crowds, n, own);
	if (!watch_bounds.pages)
		watch_bounds.pages = (unsigned long)sysconf(_SC_PHYS_PAGES) / 4 * 3;
	for (i = 0; i < n; i++) {
		if (crowds[i].processes > watch_bounds.processes)
			jobs[i]->took_too_much = "too many processes at a time";
		else if (crowds[i].pages > watch_bounds.pages)
			jobs[i]->took_too_much = "more than three quarters of the machine's memory";
		else
			continue;
		kill(-jobs[i]->pid, SIGKILL);
	}
	free(crowds);
}
