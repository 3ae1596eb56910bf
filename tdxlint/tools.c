// SPDX-License-Identifier: GPL-2.0-only
/* Find the engines and run programs. */
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tools.h"

extern char **environ;

/* The folder that holds the running program, without a slash at its end. */
static const char *own_folder(void)
{
	static char folder[PATH_MAX];
	ssize_t n;
	char *slash;

	if (*folder)
		return folder;
	n = readlink("/proc/self/exe", folder, sizeof(folder) - 1);
	if (n <= 0)
		die("cannot tell where tdxlint is; is /proc mounted?");
	folder[n] = '\0';
	slash = strrchr(folder, '/');
	if (slash && slash != folder)
		*slash = '\0';
	return folder;
}

/* The first of these, below the program's folder, that is there. */
static char *find_below(const char *const *candidates, bool folder, struct strings *tried)
{
	char *path, *real;

	for (; *candidates; candidates++) {
		path = xasprintf("%s/%s", own_folder(), *candidates);
		if (folder ? is_dir(path) : is_file(path)) {
			real = realpath(path, NULL);
			free(path);
			return real;
		}
		if (tried)
			strings_own(tried, path);
		else
			free(path);
	}
	return NULL;
}

char *find_plugin(int major, struct strings *tried)
{
	char *built = xasprintf("../gcc-plugin/%d/firmware_plugin.so", major);
	char *installed = xasprintf("../lib/tdxlint/%d/firmware_plugin.so", major);
	const char *const candidates[] = { built, installed, NULL };
	char *path = find_below(candidates, false, tried);

	free(built);
	free(installed);
	return path;
}

char *find_sparse(struct strings *tried)
{
	static const char *const candidates[] = {
		"../sparse/0.6.5-rc1/sparse", "../lib/tdxlint/sparse", "tdxlint-sparse", NULL
	};

	return find_below(candidates, false, tried);
}

char *find_rules(struct strings *tried)
{
	static const char *const candidates[] = {
		"coccinelle", "../lib/tdxlint/coccinelle", "../share/tdxlint/coccinelle", NULL
	};

	return find_below(candidates, true, tried);
}

char *find_script(const char *name, struct strings *tried)
{
	char *built = xasprintf("scripts/%s", name);
	char *installed = xasprintf("../lib/tdxlint/%s", name);
	const char *const candidates[] = { built, installed, NULL };
	char *path = find_below(candidates, false, tried);

	free(built);
	free(installed);
	return path;
}

int run_program(char *const argv[], const char *dir, struct buf *out)
{
	posix_spawn_file_actions_t actions;
	posix_spawnattr_t attributes;
	sigset_t signals;
	char chunk[65536];
	int fds[2] = { -1, -1 }, err, status;
	ssize_t n;
	pid_t pid;

	if (out && pipe2(fds, O_CLOEXEC))
		return -errno;
	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
	if (dir)
		posix_spawn_file_actions_addchdir_np(&actions, dir);
	if (out) {
		posix_spawn_file_actions_adddup2(&actions, fds[1], STDOUT_FILENO);
		posix_spawn_file_actions_adddup2(&actions, fds[1], STDERR_FILENO);
	}
	/* What main() ignores is not for others to ignore. */
	posix_spawnattr_init(&attributes);
	sigemptyset(&signals);
	sigaddset(&signals, SIGPIPE);
	posix_spawnattr_setsigdefault(&attributes, &signals);
	posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
	err = posix_spawnp(&pid, argv[0], &actions, &attributes, argv, environ);
	posix_spawnattr_destroy(&attributes);
	posix_spawn_file_actions_destroy(&actions);
	if (out) {
		close(fds[1]);
		buf_add(out, "", 0);
		while (!err && (n = read(fds[0], chunk, sizeof(chunk)))) {
			if (n > 0)
				buf_add(out, chunk, (size_t)n);
			else if (errno != EINTR)
				break;
		}
		close(fds[0]);
	}
	if (err)
		return -err;
	while (waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			return -errno;
	return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

bool can_run(const char *program)
{
	const char *path = getenv("PATH");
	char *list, *dir, *save = NULL, *s;
	bool found = false;

	if (strchr(program, '/'))
		return !access(program, X_OK) && is_file(program);
	list = xstrdup(path ? path : "/usr/bin:/bin");
	for (dir = strtok_r(list, ":", &save); dir && !found; dir = strtok_r(NULL, ":", &save)) {
		s = xasprintf("%s/%s", dir, program);
		found = !access(s, X_OK) && is_file(s);
		free(s);
	}
	free(list);
	return found;
}

int gcc_major(const char *cc, char **why)
{
	/* CC may be "ccache gcc": Kbuild's is. */
	char *words = xstrdup(cc), *save = NULL, *word;
	struct strings argv = { 0 };
	struct buf out = { 0 };
	int major = -1, status;

	for (word = strtok_r(words, " \t", &save); word; word = strtok_r(NULL, " \t", &save))
		strings_add(&argv, word);
	*why = NULL;
	if (!argv.n) {
		*why = xstrdup("no compiler is named");
		goto out;
	}
	strings_add(&argv, "-dM");
	strings_add(&argv, "-E");
	strings_add(&argv, "-xc");
	strings_add(&argv, "/dev/null");
	status = run_program(argv.s, NULL, &out);
	if (status < 0)
		*why = xasprintf("it does not run: %s", strerror(-status));
	else if (status)
		*why = xasprintf("it ends with status %d", status);
	else if (strstr(out.s, "#define __clang__"))
		*why = xstrdup("it is Clang, and the plugin loads into GCC");
	else if ((word = strstr(out.s, "#define __GNUC__ ")) &&
		 isdigit((unsigned char)word[strlen("#define __GNUC__ ")]))
		major = atoi(word + strlen("#define __GNUC__ "));
	else
		*why = xstrdup("it is no GCC");
out:
	free(out.s);
	free(words);
	strings_free(&argv);
	return major;
}
