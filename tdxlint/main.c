// SPDX-License-Identifier: GPL-2.0-only
/*
 * tdxlint: type safety for TDX pages in the Linux kernel.
 *
 * The driver: it runs the checkers, reads what they say, and reports. What a
 * command does is in its own file; this one only finds it.
 */
#include <argp.h>
#include <locale.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "commands.h"
#include "output.h"
#include "run.h"
#include "tools.h"

struct cmd {
	const char *name;
	const char *does;
	int (*run)(int argc, char **argv);
};

static const struct cmd cmds[] = {
	{ "gate",	"run all engines on a kernel, and prove that they ran", cmd_gate },
	{ "check",	"check one file: Kbuild's CHECK=", cmd_check },
	{ "patch",	"report what a series of patches brings in", cmd_patch },
	{ "audit",	"list all that a kernel does with firmware pages", cmd_audit },
	{ "report",	"merge what the engines printed and report it", cmd_report },
	{ "explain",	"say what a rule means", cmd_explain },
	{ "cflags",	"print the flags that load the GCC plugin", cmd_cflags },
};

static void print_help(void)
{
	unsigned int i;

	fputs("Usage: tdxlint COMMAND [OPTION...]\n"
	      "Type safety for TDX pages in the Linux kernel.\n\n", stdout);
	for (i = 0; i < ARRAY_SIZE(cmds); i++)
		printf("  %-9s %s\n", cmds[i].name, cmds[i].does);
	fputs("\n  --version  versions of tdxlint and of the engines that it finds\n"
	      "  --help     this text; \"tdxlint COMMAND --help\" for a command's own\n\n"
	      "Exit status: 0 all checked and nothing found, 1 findings, 2 could not check.\n",
	      stdout);
}

/* The first line of what a program says of its version, NULL if it does not run. */
static char *version_line(const char *program)
{
	char *argv[] = { (char *)program, (char *)"--version", NULL };
	struct buf out = { 0 };
	char *line = NULL;

	if (!run_program(argv, NULL, &out))
		line = clean_text(out.s, strcspn(out.s, "\n"));
	free(out.s);
	return line;
}

static void print_engine(const char *engine, char *path, const char *program, const char *else_do)
{
	char *line = program ? version_line(program) : NULL;

	if (path && line)
		printf("%-11s %s (%s)\n", engine, line, path);
	else if (path)
		printf("%-11s %s\n", engine, path);
	else
		printf("%-11s not there; %s\n", engine, else_do);
	free(line);
	free(path);
}

static void print_version(void)
{
	char *cc = getenv("CC"), *why, *path, *engine;
	int major;

	puts("tdxlint " TDXLINT_VERSION);
	major = gcc_major(cc && *cc ? cc : "gcc", &why);
	free(why);
	path = major > 0 ? find_plugin(major, NULL) : NULL;
	engine = major > 0 ? xasprintf("for GCC %d", major) : xstrdup("no GCC");
	if (path)
		printf("%-11s %s %s (%s)\n", "plugin", TDXLINT_VERSION, engine, path);
	else
		printf("%-11s %s: not there; \"make plugin\" builds it\n", "plugin", engine);
	free(engine);
	free(path);
	path = find_sparse(NULL);
	print_engine("sparse", path, path, "\"make sparse\" builds it");
	path = find_rules(NULL);
	print_engine("coccinelle", path, can_run("spatch") ? "spatch" : NULL,
		     "the rules belong beside the program");
}

/* How far a word is from a command's name, for a hint: letters in common in front. */
static size_t likeness(const char *a, const char *b)
{
	size_t n = 0;

	while (a[n] && a[n] == b[n])
		n++;
	return n;
}

static const char *nearest(const char *word)
{
	const struct cmd *best = &cmds[0];
	unsigned int i;

	for (i = 1; i < ARRAY_SIZE(cmds); i++)
		if (likeness(word, cmds[i].name) > likeness(word, best->name))
			best = &cmds[i];
	return likeness(word, best->name) ? best->name : NULL;
}

/* A hook of git's runs us with another repository in the environment than the kernel's. */
static void forget_repository(void)
{
	static const char *const names[] = {
		"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_NAMESPACE",
		"GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_PREFIX",
		"GIT_DIFF_OPTS", "GIT_EXTERNAL_DIFF",
	};
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(names); i++)
		unsetenv(names[i]);
}

int main(int argc, char **argv)
{
	const char *word = argc > 1 ? argv[1] : "--help", *hint;
	unsigned int i;
	char *name;

	setlocale(LC_CTYPE, "");
	/* A reader that goes away ("| head") is an error to report, not a death. */
	signal(SIGPIPE, SIG_IGN);
	argp_err_exit_status = EXIT_UNCHECKED;
	forget_repository();

	if (!strcmp(word, "--help") || !strcmp(word, "-h") || !strcmp(word, "help")) {
		if (argc > 2 && *word == 'h') {
			char *turned[] = { argv[0], argv[2], (char *)"--help", NULL };

			return main(3, turned);
		}
		print_help();
		return argc > 1 ? EXIT_CLEAN : EXIT_UNCHECKED;
	}
	if (!strcmp(word, "--version") || !strcmp(word, "-V")) {
		print_version();
		return EXIT_CLEAN;
	}
	for (i = 0; i < ARRAY_SIZE(cmds); i++) {
		if (strcmp(cmds[i].name, word) != 0)
			continue;
		name = xasprintf("tdxlint %s", word);
		argv[1] = name;
		program_invocation_name = name;
		i = (unsigned int)cmds[i].run(argc - 1, argv + 1);
		free(name);
		return (int)i;
	}
	hint = nearest(word);
	error("unknown command '%s'; %s%s%s\"tdxlint --help\" lists them", word,
	      hint ? "did you mean '" : "", hint ? hint : "", hint ? "'? " : "");
	return EXIT_UNCHECKED;
}
