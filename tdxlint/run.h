/* SPDX-License-Identifier: GPL-2.0-only */
/* Running other programs, and leaving nothing behind. */
#ifndef TDXLINT_RUN_H
#define TDXLINT_RUN_H

#include "util.h"

/*
 * A program to run: fill in the first part, the second is the answer. It runs
 * in a process group of its own, which does not outlive us.
 */
struct job {
	char **argv;		/* argv[0] is looked up in PATH */
	const char *dir;	/* where; NULL: here */
	unsigned int timeout;	/* seconds, then it is killed; 0: none */
	size_t max_output;	/* beyond it is killed; 0: no bound */
	bool limited;		/* in memory, files, processes and processor time */
	void (*heard)(const struct job *job);	/* hears of each piece of output; may be NULL */

	struct buf out;		/* stdout and stderr together; free out.s */
	int status;		/* exit status, 128 + signal, or -errno: not started */
	bool timed_out, cut;	/* killed for its time; for its output */
	const char *took_too_much;	/* killed for what its sandbox had in all: what; else NULL */
	double took;		/* seconds */

	pid_t pid;		/* the rest is run_jobs()' own */
	int fd;
	double began;
};

/* Run them all, "parallel" at a time; "done" (may be NULL) hears of each. */
void run_jobs(struct job *jobs, size_t n, unsigned int parallel,
	      void (*done)(const struct job *job, size_t finished, size_t n));

/*
 * What one sandbox has in all; pages: 0 stands for three quarters of the machine's.
 * Kill each of these jobs that is limited, sandboxed and has more.
 */
extern struct watch_bounds {
	unsigned long processes, pages;
} watch_bounds;
void watch_jobs(struct job *const *jobs, size_t n);

/*
 * Run one program to its end. What it prints goes to *out, or where our own
 * goes when out is NULL. Returns its status as in struct job.
 */
int run_program(char *const argv[], const char *dir, struct buf *out);

/* From here on, we and each program that we run have half of the machine's memory at most. */
void limit_memory(void);

/* A program in PATH, or a path that can be executed. */
bool can_run(const char *program);
/* Where PATH finds it; new memory, NULL: nowhere. */
char *find_program(const char *name);

/*
 * End what a run that was killed has left at work: each process that has
 * "NAME=value" in its environment, as what we start has, and nobody else.
 */
void end_leftovers(const char *variable);

/*
 * From here on, a signal that ends us first kills what we run and calls the
 * hooks of at_end(), as exit() does. What has begun a critical section ends
 * it first: no hook sees it half done.
 */
void catch_signals(void);
void at_end(void (*hook)(void *), void *data);

/* A folder of our own in $TMPDIR that is gone when we are. */
const char *scratch_folder(void);

#endif
