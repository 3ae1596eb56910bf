// SPDX-License-Identifier: GPL-2.0-only
/*
 * tdxlint audit: where a kernel keeps, converts, donates and frees firmware pages.
 *
 * Spatch reads every file that names such a page, built or not, typed or not,
 * and tells how values move (coccinelle/audit/pages.cocci); pages.c follows
 * them, sites.c picks the places.
 */
#include <argp.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "audit.h"
#include "commands.h"
#include "output.h"
#include "run.h"
#include "tools.h"

static const char doc[] =
	"List all that a kernel does with firmware pages: where they are kept, converted, "
	"donated, reclaimed and freed, and each __force. The tree may be stock or typed, built "
	"or not.\v"
	"Exit status: 0 all was read, 2 something could not be read (it is named).";

static const struct argp_option options[] = {
	{ "directory", 'C', "KDIR", 0, "the kernel (else .)", 0 },
	{ "format", 'f', "FORMAT", 0, "text, json or html", 0 },
	{ "jobs", 'j', "N", 0, "run so many processes at once", 0 },
	{ 0 }
};

typedef void print_audit(const struct audit *a);

static const struct {
	const char *name;
	print_audit *print;
} formats[] = {
	{ "text", print_audit_text }, { "json", print_audit_json }, { "html", print_audit_html },
};

struct arguments {
	const char *kernel;
	print_audit *print;
	unsigned int jobs;
};

static error_t parse(int key, char *arg, struct argp_state *state)
{
	struct arguments *a = state->input;
	size_t i;

	switch (key) {
	case 'C':
		a->kernel = arg;
		return 0;
	case 'f':
		for (i = 0; i < ARRAY_SIZE(formats); i++)
			if (!strcmp(formats[i].name, arg))
				a->print = formats[i].print;
		if (!a->print)
			argp_error(state, "unknown format '%s'; use text, json or html", arg);
		return 0;
	case 'j':
		a->jobs = parse_jobs(arg, state);
		return 0;
	}
	return ARGP_ERR_UNKNOWN;
}

static const struct argp argp = { options, parse, "", doc, NULL, NULL, NULL };

const struct stage stages[NR_STAGES] = {
	{ SITE_ALLOCATE, "allocated" }, { SITE_FLUSH, "flushed" }, { SITE_DONATE, "donated" },
	{ SITE_RECLAIM, "reclaimed" }, { SITE_RESET, "reset" }, { SITE_FREE, "freed" },
};

const char *const donating_leaves[PAGE_KINDS] = {
	"TDH.MNG.CREATE", "TDH.MNG.ADDCX", "TDH.VP.CREATE", "TDH.VP.ADDCX", "TDH.MEM.SEPT.ADD",
};

size_t count_sites(const struct audit *a, unsigned int kinds, unsigned int categories)
{
	size_t i, n = 0;

	for (i = 0; i < a->sites.n; i++)
		n += (a->sites.v[i].categories & categories) &&
		     (kinds ? a->sites.v[i].kinds & kinds : !a->sites.v[i].kinds);
	return n;
}

static char *names_of(unsigned int bits, const char *const *names, size_t n, const char *separator)
{
	struct buf b = { 0 };
	size_t i;

	buf_puts(&b, "");
	for (i = 0; i < n; i++)
		if (bits & (1U << i))
			buf_printf(&b, "%s%s", b.len ? separator : "", names[i]);
	return b.s;
}

char *kinds_text(unsigned int kinds, const char *separator)
{
	return kinds ? names_of(kinds, page_names, PAGE_KINDS, separator) : xstrdup("other");
}

char *categories_text(unsigned int categories, const char *separator)
{
	return names_of(categories, site_names, SITE_CATEGORIES, separator);
}

/* What a file that has to do with a page has in it; the words are run-rules' and more. */
static const char words[] =
	"\\b(tdr_page|tdcs_pages?|tdvpr_(page|pa)|tdcx_pages?|external_spt|tdx_page_t|__firmware|"
	"tdh_(mng|vp|mem|phymem)_[a-z_]+)\\b|\\btdx_(clflush_page|quirk_reset_|reclaim_|alloc_page|"
	"free_page|page_to_|phys_to_page)";

/* The files of the tree that name a page, sorted. */
static void find_files(struct audit *a)
{
	static const char *const parts[] = {
		"arch/x86", "block", "crypto", "drivers", "fs", "include", "init", "ipc", "kernel",
		"lib", "mm", "net", "samples", "security", "sound", "virt",
	};
	struct strings argv = { 0 };
	struct buf out = { 0 };
	char *line, *rest, *path;
	size_t i;
	int status;

	strings_add(&argv, "grep");
	strings_add(&argv, "-rlsE");
	strings_add(&argv, "--include=*.[ch]");
	strings_add(&argv, words);
	for (i = 0; i < ARRAY_SIZE(parts); i++) {
		path = xasprintf("%s/%s", a->tree, parts[i]);
		if (is_dir(path))
			strings_add(&argv, parts[i]);
		free(path);
	}
	progress("looking for files that name a firmware page");
	status = run_program(argv.s, a->tree, &out);
	/* What cannot be read is said on the side; grep's status is 2 for it. */
	if (status > 1)
		strings_add(&a->problems, "some files of the tree cannot be read");
	for (rest = out.s; (line = strsep(&rest, "\n"));)
		if (*line)
			strings_add(&a->files, line);
	strings_sort(&a->files);
	strings_free(&argv);
	free(out.s);
}

/* The share of each file that spatch could parse; a file that it could not is a problem. */
static void measure(struct audit *a, const char *rules, unsigned int jobs)
{
	char *script = xasprintf("%s/run-rules", rules), *out_dir, *list, *number, *line, *rest;
	struct buf text = { 0 }, out = { 0 };
	size_t i;

	out_dir = xasprintf("%s/parse", scratch_folder());
	list = xasprintf("%s/list", scratch_folder());
	number = xasprintf("%u", jobs);
	for (i = 0; i < a->files.n; i++)
		buf_printf(&text, "%s\n", a->files.s[i]);
	if (write_file(list, text.s, text.len))
		die("cannot write %s; is the disk full?", list);
	char *argv[] = { script, (char *)"--coverage", a->tree, number, list, out_dir, NULL };

	run_program(argv, NULL, &out);
	for (rest = out.s; (line = strsep(&rest, "\n"));) {
		if (strstr(line, " lines parsed, "))
			strings_add(&a->read, line);
		else if (*line)
			strings_add(&a->problems, line);
	}
	if (a->read.n < a->files.n && !a->problems.n)
		strings_add(&a->problems, "spatch said nothing of some of the files");
	free(out.s);
	free(text.s);
	free(number);
	free(list);
	free(out_dir);
	free(script);
}

/* Ask spatch for the facts in the files. */
static void ask_facts(struct audit *a, const char *rules, struct facts *facts)
{
	char *macros = xasprintf("%s/macros.h", rules);
	char *file = xasprintf("%s/audit/pages.cocci", rules);
	struct strings argv = { 0 };
	struct job job = { 0 };
	size_t i;

	for (const char *const *word = (const char *const[]){ "spatch", "-D", "report",
			"--very-quiet", "--no-show-diff", "--timeout", "300", "--no-includes",
			"--include-headers", "--disable-worth-trying-opt", "--macro-file-builtins",
			macros, "--sp-file", file, NULL }; *word; word++)
		strings_add(&argv, *word);
	for (i = 0; i < a->files.n; i++)
		strings_add(&argv, a->files.s[i]);
	progress("reading %zu files", a->files.n);
	job = (struct job){ .argv = argv.s, .dir = a->tree, .timeout = 600 };
	run_jobs(&job, 1, 1, NULL);
	/* spatch goes on after a failure, with status 0. */
	if (job.status || strstr(job.out.s ? job.out.s : "", "EXN:"))
		strings_add(&a->problems, "spatch did not come to its end");
	read_facts(facts, job.out.s ? job.out.s : xstrdup(""));
	strings_free(&argv);
	free(file);
	free(macros);
}

static char *version_of(const char *kernel)
{
	char *path = xasprintf("%s/Makefile", kernel), *at;
	static const char *const parts[] = { "VERSION = ", "PATCHLEVEL = ", "SUBLEVEL = " };
	struct buf text = { 0 };
	struct buf b = { 0 };
	size_t i;

	if (!read_file(path, &text, 1 << 20))
		for (i = 0; i < ARRAY_SIZE(parts); i++) {
			at = strstr(text.s, parts[i]);
			if (at)
				buf_printf(&b, "%s%lu", i ? "." : "",
					   strtoul(at + strlen(parts[i]), NULL, 10));
		}
	free(text.s);
	free(path);
	return b.s ? b.s : xstrdup("of unknown version");
}

static bool is_typed(const char *kernel)
{
	char *path = xasprintf("%s/include/linux/compiler_types.h", kernel);
	struct buf text = { 0 };
	bool typed;

	if (read_file(path, &text, 16UL << 20))
		die("%s is no kernel source tree; name the folder that holds its top Makefile with -C",
		    kernel);
	typed = !!strstr(text.s, "__firmware");
	free(text.s);
	free(path);
	return typed;
}

int cmd_audit(int argc, char **argv)
{
	struct arguments args = { .kernel = "." };
	struct facts facts = { 0 };
	struct audit a = { 0 };
	char *rules;
	int status;

	argp_parse(&argp, argc, argv, 0, NULL, &args);
	if (!args.print)
		args.print = print_audit_text;
	if (!args.jobs)
		args.jobs = (unsigned int)sysconf(_SC_NPROCESSORS_ONLN);
	a.tree = realpath(args.kernel, NULL);
	if (!a.tree)
		die("%s is no folder; name a kernel source tree with -C", args.kernel);
	rules = find_rules(NULL);
	if (!rules)
		die("the Coccinelle rules are not beside tdxlint; build or install it anew");
	if (!can_run("spatch"))
		die("spatch is not there, and an audit needs it; apt-get install coccinelle");
	setenv("LC_ALL", "C", 1);
	a.typed = is_typed(a.tree);
	a.version = version_of(a.tree);
	find_files(&a);
	if (a.files.n) {
		measure(&a, rules, args.jobs);
		ask_facts(&a, rules, &facts);
		find_sites(&a.sites, &facts, &a.files, a.tree);
	}
	if (!a.sites.n)
		strings_add(&a.problems, "nothing in this tree names a firmware page; "
			    "a kernel from 7.2 on does");
	progress_done();
	args.print(&a);
	if (fflush(stdout) || ferror(stdout))
		die("cannot write the report; is the disk full?");
	status = a.problems.n ? EXIT_UNCHECKED : EXIT_CLEAN;

	free_sites(&a.sites);
	free_facts(&facts);
	strings_free(&a.files);
	strings_free(&a.read);
	strings_free(&a.problems);
	free(a.version);
	free(a.tree);
	free(rules);
	return status;
}
