// SPDX-License-Identifier: GPL-2.0-only
/*
 * tdxlint check: what Kbuild runs as CHECK= on each file.
 *
 * The arguments are sparse's and go to the patched sparse as they are, so that
 * scripts/checker-valid.sh and whoever reads sparse's warnings see no
 * difference. A file that speaks of TDX pages is also given to the Coccinelle
 * rules, and for it what sparse could not read is an error.
 */
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "commands.h"
#include "output.h"
#include "run.h"
#include "tools.h"

#define MAX_SOURCE	(64UL << 20)

static const char help[] =
	"Usage: tdxlint check SPARSE-OPTION... FILE\n"
	"  or:  tdxlint check --rules FILE...\n"
	"Check one file, for Kbuild: make C=1 CHECK=\"tdxlint check\" (C=2: all files).\n\n"
	"The options go to the patched sparse, which prints as sparse does. A file that\n"
	"speaks of TDX pages is also given to the Coccinelle rules. With --rules, the\n"
	"rules alone, on files of one kernel.\n\n"
	"Exit status: 0 no misuse, 1 misuse, 2 the file could not be checked; with 1 and\n"
	"2, make stops.\n";

/* Does the file speak of pages? One that cannot be read is not checked: the end. */
static bool is_about_pages(const char *file)
{
	struct buf b = { 0 };
	int err = read_file(file, &b, MAX_SOURCE);
	bool found;

	if (err)
		die("cannot read %s: %s; name a C file of less than %lu MB", file, strerror(-err),
		    MAX_SOURCE >> 20);
	drop_nuls(&b);
	found = speaks_of_pages(b.s);
	free(b.s);
	return found;
}

static bool is_source(const char *argument)
{
	return *argument != '-' && ends_with(argument, ".c");
}

/* Sparse on the file; what it says is passed on. */
static void check_with_sparse(struct findings *f, char **argv)
{
	size_t said = f->n + f->nr_problems;
	struct buf out = { 0 };
	int status;

	status = run_program(argv, NULL, &out);
	fwrite(out.s, 1, out.len, stderr);
	read_findings(f, out.s, out.len, ENGINE_SPARSE, 0, NULL);
	/* It also ends with 1 for an error; then it has named one. */
	if (status < 0 || status > 1 || (status == 1 && said == f->n + f->nr_problems))
		add_problem(f, ENGINE_SPARSE, "%s: sparse ended with status %d", argv[0], status);
	free(out.s);
}

/* As Kbuild names a file, for whoever clicks on it. New memory. */
static char *own_name(const char *file, const struct strings *names, char *const *sources,
		      const char *kernel)
{
	size_t i;

	for (i = 0; i < names->n; i++)
		if (!strcmp(file, names->s[i]))
			return xstrdup(sources[i]);
	return *file == '/' ? xstrdup(file) : xasprintf("%s/%s", kernel, file);
}

/* The rules on files of one kernel: run-rules wants that and a list of them. */
static void check_with_rules(struct findings *f, const char *rules, char *const *sources, size_t n)
{
	const char *scratch = scratch_folder();
	char *kernel = kernel_of(sources[0]), *real;
	char *list = xasprintf("%s/list", scratch), *script = xasprintf("%s/run-rules", rules);
	char *out_dir = xasprintf("%s/out", scratch), *name;
	char *argv[] = { script, NULL, (char *)"2", list, out_dir, NULL };
	struct strings names = { 0 };
	struct buf out = { 0 }, text = { 0 };
	size_t before = f->nr_problems, i;
	struct findings all = { 0 };
	int status;

	for (i = 0; i < n; i++) {
		real = realpath(sources[i], NULL);
		if (!real)
			die("cannot find %s", sources[i]);
		/* A module of its own lies in no kernel: its folder will do. */
		if (!kernel)
			kernel = xstrndup(real, (size_t)(strrchr(real, '/') - real));
		if (!starts_with(real, kernel) || real[strlen(kernel)] != '/')
			die("%s does not lie in %s; check the files of one kernel at once",
			    sources[i], kernel);
		strings_add(&names, real + strlen(kernel) + 1);
		buf_printf(&text, "%s\n", real + strlen(kernel) + 1);
		free(real);
	}
	argv[1] = kernel;
	if (write_file(list, text.s, text.len))
		die("cannot write %s; is the disk full?", list);

	status = run_program(argv, NULL, &out);
	read_findings(&all, out.s, out.len, ENGINE_COCCINELLE, 0, NULL);
	for (i = 0; i < all.n; i++) {
		name = own_name(all.v[i].at.file, &names, sources, kernel);
		free(all.v[i].at.file);
		all.v[i].at.file = name;
		copy_finding(f, &all.v[i]);
	}
	for (i = 0; i < all.nr_problems; i++)
		add_problem(f, ENGINE_COCCINELLE, "%s", all.problems[i].what);
	if (status != 0 && status != 1 && before == f->nr_problems)
		add_problem(f, ENGINE_COCCINELLE, "%s: the rules did not run to their end",
			    sources[0]);
	free_findings(&all);
	strings_free(&names);
	free(out.s);
	free(text.s);
	free(kernel);
	free(list);
	free(script);
	free(out_dir);
}

/* What the rules need, or the end. New memory. */
static char *must_find_rules(void)
{
	struct strings tried = { 0 };
	char *rules = find_rules(&tried);

	if (!rules)
		die("the Coccinelle rules are not there (looked for %s, %s and %s); "
		    "build or install tdxlint anew", tried.s[0], tried.s[1], tried.s[2]);
	if (!can_run("spatch"))
		die("spatch is not there, and the rules need it; apt-get install coccinelle");
	strings_free(&tried);
	return rules;
}

/* The rules alone: for a build that has the other engines' verdict already. */
static int check_rules(char *const *sources, size_t n)
{
	struct output output = { .format = FORMAT_TEXT, .file = stderr };
	struct findings f = { 0 };
	char *rules;
	int status;

	if (!n)
		die("name a file: tdxlint check --rules FILE...");
	setenv("LC_ALL", "C", 1);
	rules = must_find_rules();
	check_with_rules(&f, rules, sources, n);
	print_findings(&f, &output);
	status = findings_status(&f);
	free_findings(&f);
	free(rules);
	return status;
}

int cmd_check(int argc, char **argv)
{
	struct output output = { .format = FORMAT_TEXT, .file = stderr };
	struct findings f = { 0 }, from_rules = { 0 };
	struct strings tried = { 0 }, command = { 0 };
	char *sparse, *rules;
	const char *source = NULL;
	int i, status;

	if (argc < 2 || !strcmp(argv[1], "--help") || !strcmp(argv[1], "-?")) {
		fputs(help, argc < 2 ? stderr : stdout);
		return argc < 2 ? EXIT_UNCHECKED : EXIT_CLEAN;
	}
	limit_memory();
	if (!strcmp(argv[1], "--rules"))
		return check_rules(argv + 2, (size_t)argc - 2);
	sparse = find_sparse(&tried);
	if (!sparse)
		die("there is no patched sparse (looked for %s, %s and %s); \"make sparse\" builds it",
		    tried.s[0], tried.s[1], tried.s[2]);
	strings_free(&tried);

	strings_own(&command, sparse);
	for (i = 1; i < argc; i++) {
		strings_add(&command, argv[i]);
		if (is_source(argv[i]))
			source = argv[i];
		else if (*argv[i] != '-' && is_dir(argv[i]))
			die("%s is a folder; name a C file", argv[i]);
	}
	strings_add(&command, "-Wfirmware-error");

	if (!source || !is_about_pages(source)) {
		fflush(NULL);
		signal(SIGPIPE, SIG_DFL);
		execv(sparse, command.s);
		die("cannot run %s; \"make sparse\" builds it anew", sparse);
	}
	setenv("LC_ALL", "C", 1);
	check_with_sparse(&f, command.s);
	strings_free(&command);

	rules = must_find_rules();
	check_with_rules(&from_rules, rules, &(char *){ (char *)source }, 1);
	free(rules);
	print_findings(&from_rules, &output);

	for (i = 0; i < (int)f.nr_problems; i++)
		fprintf(stderr, "not checked by sparse: %s\n", f.problems[i].what);
	status = f.n || from_rules.n ? EXIT_FINDINGS :
		 f.nr_problems || from_rules.nr_problems ? EXIT_UNCHECKED : EXIT_CLEAN;
	free_findings(&f);
	free_findings(&from_rules);
	return status;
}
