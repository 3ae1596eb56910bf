// SPDX-License-Identifier: GPL-2.0-only
/* Find the engines. */
#include <ctype.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "run.h"
#include "tools.h"

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

char *find_wrappers(struct strings *tried)
{
	static const char *const candidates[] = {
		"wrappers", "../lib/tdxlint/wrappers", "../share/tdxlint/wrappers", NULL
	};

	return find_below(candidates, true, tried);
}

char *find_overlay(struct strings *tried)
{
	static const char *const candidates[] = {
		"overlay/tdx-7.x.overlay", "../share/tdxlint/overlay/tdx-7.x.overlay", NULL
	};

	return find_below(candidates, false, tried);
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
	if (status == 127)
		*why = clean_text(out.s, strcspn(out.s, "\n"));
	else if (status)
		*why = xasprintf("it ends with status %d", status);
	else if (strstr(out.s, "#define __clang__"))
		*why = xstrdup("it is Clang, and the plugin loads into GCC");
	else if ((word = strstr(out.s, "#define __GNUC__ ")) &&
		 isdigit((unsigned char)word[strlen("#define __GNUC__ ")]))
		major = number_at(word + strlen("#define __GNUC__ "));
	else
		*why = xstrdup("it is no GCC");
out:
	free(out.s);
	free(words);
	strings_free(&argv);
	return major;
}

char *kernel_of(const char *file)
{
	char *folder = realpath(file, NULL), *slash, *sign;
	bool found;

	while (folder && (slash = strrchr(folder, '/')) && slash != folder) {
		*slash = '\0';
		sign = xasprintf("%s/include/linux/compiler_types.h", folder);
		found = is_file(sign);
		free(sign);
		if (found)
			return folder;
	}
	free(folder);
	return NULL;
}
