// SPDX-License-Identifier: GPL-2.0-only
/*
 * Run programs. Their output comes through pipes; a signal to us is acted on
 * where we wait for them, so that no clean-up runs in a signal handler.
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "jobserver.h"
#include "run.h"

static volatile sig_atomic_t caught;

static const int signals[] = { SIGINT, SIGTERM, SIGHUP };

static struct {
	void (*run)(void *);
	void *data;
} hooks[8];
static unsigned int nr_hooks;

static void note_signal(int sig)
{
	caught = sig;
}

static void run_hooks(void)
{
	while (nr_hooks) {
		nr_hooks--;
		hooks[nr_hooks].run(hooks[nr_hooks].data);
	}
}

void at_end(void (*hook)(void *), void *data)
{
	if (!nr_hooks)
		atexit(run_hooks);
	if (nr_hooks == ARRAY_SIZE(hooks))
		die("too much to clean up; this is a defect of tdxlint");
	hooks[nr_hooks].run = hook;
	hooks[nr_hooks++].data = data;
}

void catch_signals(void)
{
	struct sigaction sa = { .sa_handler = note_signal };
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(signals); i++)
		sigaction(signals[i], &sa, NULL);
}

/* Nothing was found to be right, and nothing stays behind. */
static void __attribute__((noreturn)) end_by_signal(void)
{
	die("interrupted; run it again, it goes on where it was");
}

#define LEAST_MEMORY	(2UL << 30)	/* spatch has been seen with that */
#define MOST_MEMORY	(8UL << 30)

/* Half of the machine's, within these bounds. */
static rlim_t memory_limit(void)
{
	rlim_t half = (rlim_t)sysconf(_SC_PHYS_PAGES) * (rlim_t)sysconf(_SC_PAGESIZE) / 2;

	return half < LEAST_MEMORY ? LEAST_MEMORY : half > MOST_MEMORY ? MOST_MEMORY : half;
}

static void set_limit(__rlimit_resource_t what, rlim_t most)
{
	const struct rlimit r = { most, most };

	setrlimit(what, &r);
}

void limit_memory(void)
{
	set_limit(RLIMIT_AS, memory_limit());
}

/* More than any translation unit of a kernel takes, and less than the machine has. */
static void limit(unsigned int seconds)
{
	limit_memory();
	set_limit(RLIMIT_FSIZE, 1UL << 30);
	set_limit(RLIMIT_CORE, 0);
	set_limit(RLIMIT_NPROC, 4096);
	/* What has the processor for so long is no slow machine's. */
	if (seconds)
		set_limit(RLIMIT_CPU, seconds / 4 + 1);
}

static void start(struct job *job)
{
	int fds[2], devnull;
	sigset_t none;

	job->began = now();
	job->fd = -1;
	job->pid = -1;
	buf_add(&job->out, "", 0);
	if (pipe2(fds, O_CLOEXEC)) {
		job->status = -errno;
		return;
	}
	fflush(NULL);
	job->pid = fork();
	if (job->pid < 0) {
		job->status = -errno;
		close(fds[0]);
		close(fds[1]);
		return;
	}
	if (!job->pid) {
		setpgid(0, 0);
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		signal(SIGPIPE, SIG_DFL);
		sigemptyset(&none);
		sigprocmask(SIG_SETMASK, &none, NULL);
		devnull = open("/dev/null", O_RDONLY);
		if (devnull < 0 || dup2(devnull, STDIN_FILENO) < 0 ||
		    dup2(fds[1], STDOUT_FILENO) < 0 || dup2(fds[1], STDERR_FILENO) < 0 ||
		    (job->dir && chdir(job->dir))) {
			dprintf(fds[1], "cannot start in %s\n", job->dir ? job->dir : ".");
			_exit(127);
		}
		if (job->limited)
			limit(job->timeout);
		execvp(job->argv[0], job->argv);
		dprintf(STDERR_FILENO, "cannot run %s: %s\n", job->argv[0], strerror(errno));
		_exit(127);
	}
	setpgid(job->pid, job->pid);
	close(fds[1]);
	job->fd = fds[0];
}

/* Its output is at its end, and so is it, nearly always. */
static void finish(struct job *job)
{
	const struct timespec pause = { .tv_nsec = 500000 };
	int status = 0;
	pid_t got;

	close(job->fd);
	job->fd = -1;
	while (!(got = waitpid(job->pid, &status, WNOHANG)) || (got < 0 && errno == EINTR)) {
		if (caught || (job->timeout && now() - job->began > job->timeout)) {
			job->timed_out = !caught;
			kill(-job->pid, SIGKILL);
		}
		nanosleep(&pause, NULL);
	}
	if (got < 0)
		die("cannot wait for %s: %s", job->argv[0], strerror(errno));
	/* What it left running holds files that we want to remove. */
	kill(-job->pid, SIGKILL);
	job->timed_out |= WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU;
	if (job->took_too_much)
		buf_printf(&job->out, "\ntook %s\n", job->took_too_much);
	job->status = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
	job->took = now() - job->began;
}

/* Politely at first: make then removes what it has made by half. */
static void kill_all(struct job *jobs, size_t n)
{
	const struct timespec pause = { .tv_nsec = 10000000 };
	unsigned int tries;
	size_t i;
	bool left;

	for (tries = 0, left = true; left && tries < 300; tries++) {
		left = false;
		for (i = 0; i < n; i++) {
			if (jobs[i].fd < 0)
				continue;
			if (!tries)
				kill(-jobs[i].pid, SIGTERM);
			waitpid(jobs[i].pid, NULL, WNOHANG);
			left |= !kill(-jobs[i].pid, 0);
		}
		if (left)
			nanosleep(&pause, NULL);
	}
	for (i = 0; i < n; i++) {
		if (jobs[i].fd < 0)
			continue;
		kill(-jobs[i].pid, SIGKILL);
		waitpid(jobs[i].pid, NULL, 0);
	}
}

/* Take what is there; false at its end. */
static bool take_output(struct job *job)
{
	char chunk[65536];
	ssize_t n = read(job->fd, chunk, sizeof(chunk));

	if (n < 0)
		return errno == EINTR || errno == EAGAIN;
	if (n > 0 && (!job->max_output || job->out.len + (size_t)n <= job->max_output)) {
		buf_add(&job->out, chunk, (size_t)n);
	} else if (n > 0) {
		/* Nobody wants the rest of what is too large to be read. */
		job->cut = true;
		kill(-job->pid, SIGKILL);
	}
	if (n > 0 && job->heard)
		job->heard(job);
	return n > 0;
}

#define WATCH_MS	250	/* between two looks at what the jobs take */

void run_jobs(struct job *jobs, size_t n, unsigned int parallel,
	      void (*done)(const struct job *job, size_t finished, size_t n))
{
	struct pollfd *fds = xcalloc(parallel, sizeof(*fds));
	struct job **who = xcalloc(parallel, sizeof(struct job *));
	size_t next = 0, finished = 0, running = 0, i;
	double watched = 0;
	struct job *job;

	for (i = 0; i < n; i++)
		jobs[i].fd = -1;
	while (finished < n) {
		while (running < parallel && next < n && !caught) {
			if (running && jobserver_flags() && !jobserver_take())
				break;
			start(&jobs[next]);
			if (jobs[next].fd < 0) {
				finished++;
			} else {
				who[running] = &jobs[next];
				fds[running++] = (struct pollfd){ jobs[next].fd, POLLIN, 0 };
			}
			next++;
		}
		/* A signal between this test and poll() waits no longer than that. */
		if (caught) {
			kill_all(jobs, next);
			end_by_signal();
		}
		if (poll(fds, running, jobserver_flags() ? 100 : WATCH_MS) < 0 && errno != EINTR)
			die("cannot wait for programs: %s", strerror(errno));
		if (now() - watched > WATCH_MS / 1000.0) {
			watch_jobs(who, running);
			watched = now();
		}
		for (i = 0; i < running;) {
			job = who[i];
			if (job->timeout && now() - job->began > job->timeout && !job->timed_out) {
				job->timed_out = true;
				kill(-job->pid, SIGKILL);
			}
			if (!fds[i].revents || take_output(job)) {
				fds[i++].revents = 0;
				continue;
			}
			finish(job);
			finished++;
			running--;
			fds[i] = fds[running];
			who[i] = who[running];
			jobserver_keep(running ? running - 1 : 0);
			if (done)
				done(job, finished, n);
		}
	}
	free(fds);
	free(who);
}

int run_program(char *const argv[], const char *dir, struct buf *out)
{
	struct job job = { .argv = (char **)argv, .dir = dir };

	run_jobs(&job, 1, 1, NULL);
	if (out)
		*out = job.out;
	else
		free(job.out.s);
	return job.status;
}

char *find_program(const char *name)
{
	const char *path = getenv("PATH");
	char *list, *dir, *save = NULL, *s = NULL;

	list = xstrdup(path ? path : "/usr/bin:/bin");
	for (dir = strtok_r(list, ":", &save); dir && !s; dir = strtok_r(NULL, ":", &save)) {
		s = xasprintf("%s/%s", dir, name);
		if (access(s, X_OK) || !is_file(s)) {
			free(s);
			s = NULL;
		}
	}
	free(list);
	return s;
}

bool can_run(const char *program)
{
	char *path;

	if (strchr(program, '/'))
		return !access(program, X_OK) && is_file(program);
	path = find_program(program);
	free(path);
	return path != NULL;
}

static void remove_scratch(void *folder)
{
	remove_tree(folder);
	free(folder);
}

const char *scratch_folder(void)
{
	const char *tmp = getenv("TMPDIR");
	char *folder = xasprintf("%s/tdxlint-XXXXXX", tmp && *tmp == '/' ? tmp : "/tmp");

	if (!mkdtemp(folder))
		die("cannot make a folder in %s: %s; set TMPDIR to one that can be written",
		    tmp ? tmp : "/tmp", strerror(errno));
	catch_signals();
	at_end(remove_scratch, folder);
	return folder;
}
