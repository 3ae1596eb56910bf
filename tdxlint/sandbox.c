// SPDX-License-Identifier: GPL-2.0-only
/*
 * bubblewrap's command line. The file system starts out empty; /usr and what a
 * compiler needs of /etc are added to it, so that neither an #include of a
 * file with secrets nor a build step finds one.
 */
#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

#include "run.h"
#include "sandbox.h"

static void add(struct strings *argv, const char *a, const char *b, const char *c)
{
	strings_add(argv, a);
	if (b)
		strings_add(argv, b);
	if (c)
		strings_add(argv, c);
}

/* /bin and the like: links into /usr, or folders on an older system. */
static void add_system(struct strings *argv)
{
	static const char *const folders[] = {
		"/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32",
	};
	static const char *const files[] = {
		"/etc/alternatives", "/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/ld.so.conf.d",
	};
	char target[PATH_MAX];
	unsigned int i;
	ssize_t n;

	add(argv, "--ro-bind", "/usr", "/usr");
	for (i = 0; i < ARRAY_SIZE(folders); i++) {
		n = readlink(folders[i], target, sizeof(target) - 1);
		if (n > 0) {
			target[n] = '\0';
			add(argv, "--symlink", target, folders[i]);
		} else if (is_dir(folders[i])) {
			add(argv, "--ro-bind", folders[i], folders[i]);
		}
	}
	for (i = 0; i < ARRAY_SIZE(files); i++)
		add(argv, "--ro-bind-try", files[i], files[i]);
}

/*
 * What shell scripts of a build use. /dev/zero and /dev/random are no files to have
 * an end: an #include of one keeps a compiler busy for as long as it may run.
 */
static void add_devices(struct strings *argv)
{
	add(argv, "--tmpfs", "/dev", NULL);
	add(argv, "--dev-bind", "/dev/null", "/dev/null");
	add(argv, "--symlink", "/proc/self/fd", "/dev/fd");
	add(argv, "--symlink", "/proc/self/fd/0", "/dev/stdin");
	add(argv, "--symlink", "/proc/self/fd/1", "/dev/stdout");
	add(argv, "--symlink", "/proc/self/fd/2", "/dev/stderr");
}

void sandbox_begin(const struct sandbox *box, struct strings *argv, const char *dir)
{
	size_t i;

	if (!box->on)
		return;
	add(argv, "bwrap", "--unshare-all", "--die-with-parent");
	add(argv, "--new-session", "--clearenv", NULL);
	add(argv, "--setenv", "PATH", "/usr/local/bin:/usr/bin:/bin");
	add(argv, "--setenv", "LC_ALL", "C");
	add(argv, "--setenv", "HOME", "/tmp");
	add(argv, "--proc", "/proc", NULL);
	add_devices(argv);
	add(argv, "--tmpfs", "/tmp", NULL);
	add_system(argv);
	for (i = 0; i < box->readable.n; i++)
		add(argv, "--ro-bind", box->readable.s[i], box->readable.s[i]);
	for (i = 0; i < box->writable.n; i++)
		add(argv, "--bind", box->writable.s[i], box->writable.s[i]);
	for (i = 0; i + 1 < box->instead.n; i += 2)
		add(argv, "--bind", box->instead.s[i + 1], box->instead.s[i]);
	if (dir)
		add(argv, "--chdir", dir, NULL);
	strings_add(argv, "--");
}

bool sandbox_works(void)
{
	struct sandbox box = { .on = true };
	struct strings argv = { 0 };
	struct buf out = { 0 };
	int status;

	if (!can_run("bwrap"))
		return false;
	sandbox_begin(&box, &argv, "/");
	strings_add(&argv, "true");
	status = run_program(argv.s, NULL, &out);
	strings_free(&argv);
	free(out.s);
	return !status;
}

void sandbox_free(struct sandbox *box)
{
	strings_free(&box->readable);
	strings_free(&box->writable);
	strings_free(&box->instead);
}
