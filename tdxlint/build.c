// SPDX-License-Identifier: GPL-2.0-only
/* Configure and build the copy of a kernel, as Kbuild has it. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "run.h"
#include "tools.h"
#include "tree.h"

/* The last words of a build that failed, for people. */
char *last_words(const char *out)
{
	static const char *const signs[] = { "No space left", " error: ", "rror:", "***" };
	const char *at = NULL, *start;
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(signs) && !at; i++)
		at = strstr(out, signs[i]);
	if (!at)
		return xstrdup("it says nothing");
	for (start = at; start > out && start[-1] != '\n';)
		start--;
	return clean_text(start, strcspn(start, "\n"));
}

/* make, with the compiler's command lines kept. Returns its status; free *out. */
static int kmake(struct tree *t, struct buf *out, const struct sandbox *box, char *const *words)
{
	struct strings argv = { 0 };
	struct job job = { 0 };
	char *recorder = find_script("record-cc", NULL);

	if (!recorder)
		die("record-cc is not beside tdxlint; build or install it anew");
	sandbox_begin(box, &argv, t->src);
	/* The kernel's build is its own: nothing of the caller's make in it. */
	strings_add(&argv, "env");
	for (const char *const *name = (const char *const[]){ "MAKEFLAGS", "MFLAGS", "MAKELEVEL",
			"ARCH", "CROSS_COMPILE", "LLVM", "KBUILD_OUTPUT", "KCFLAGS", "CHECK", "CF",
			"TOP", "BUILD", "CACHE", "O", "C", "M", NULL }; *name; name++) {
		strings_add(&argv, "-u");
		strings_add(&argv, *name);
	}
	strings_own(&argv, xasprintf("TDXLINT_RECORD=%s", t->record));
	strings_add(&argv, "make");
	strings_add(&argv, "-C");
	strings_add(&argv, t->src);
	strings_own(&argv, xasprintf("O=%s", t->obj));
	strings_own(&argv, xasprintf("CC=%s %s", recorder, t->cc));
	strings_own(&argv, xasprintf("-j%u", t->jobs));
	while (*words)
		strings_add(&argv, *words++);
	job.argv = argv.s;
	job.limited = box->on;
	job.timeout = box->on ? 1800 : 0;
	run_jobs(&job, 1, 1, NULL);
	*out = job.out;
	strings_free(&argv);
	free(recorder);
	return job.status;
}

#define KMAKE(t, out, box, ...)	kmake(t, out, box, (char *const[]){ __VA_ARGS__, NULL })

static const struct sandbox no_sandbox;

static void must_make(struct tree *t, const char *what, char *const *words)
{
	struct buf out = { 0 };

	progress("%s", what);
	if (kmake(t, &out, &no_sandbox, words))
		die("%s failed: %s (in %s)", what, last_words(out.s), t->dir);
	free(out.s);
}

#define MUST_MAKE(t, what, ...)	must_make(t, what, (char *const[]){ __VA_ARGS__, NULL })

/* The smallest configuration that builds all of the TDX code, host and guest. */
static void configure(struct tree *t)
{
	char *config = below(t->obj, ".config"), *script = below(t->src, "scripts/config");
	char *argv[] = { script, (char *)"--file", config, (char *)"-e", (char *)"64BIT",
		(char *)"-e", (char *)"ACPI", (char *)"-e", (char *)"EFI", (char *)"-e",
		(char *)"EFI_STUB", (char *)"-e", (char *)"HYPERVISOR_GUEST", (char *)"-e",
		(char *)"PARAVIRT", (char *)"-e", (char *)"INTEL_TDX_GUEST", (char *)"-e",
		(char *)"CMA", (char *)"-e", (char *)"VIRTUALIZATION", (char *)"-e",
		(char *)"KVM", (char *)"-e", (char *)"KVM_INTEL", (char *)"-e",
		(char *)"INTEL_TDX_HOST", (char *)"-e", (char *)"GCC_PLUGINS", (char *)"-e",
		(char *)"BUG", (char *)"-e", (char *)"DEBUG_BUGVERBOSE", NULL };
	struct buf out = { 0 }, text = { 0 };

	if (!is_file(config)) {
		MUST_MAKE(t, "configuring", (char *)"tinyconfig");
		if (run_program(argv, NULL, &out)) {
			unlink(config);
			die("scripts/config failed: %s", last_words(out.s));
		}
		free(out.s);
	}
	MUST_MAKE(t, "configuring", (char *)"olddefconfig");
	if (read_file(config, &text, 16 << 20) || !strstr(text.s, "\nCONFIG_INTEL_TDX_HOST=y"))
		die("%s does not build TDX: CONFIG_INTEL_TDX_HOST is off in %s; see there what it "
		    "depends on", t->source, config);
	free(text.s);
	free(config);
	free(script);
}

/* Kbuild's own flags for the checker, from the place where it hands them over. */
static void ask_check_flags(struct tree *t)
{
	static const char mark[] = "tdxlint-checkflags ";
	struct buf out = { 0 };
	char *flags, *end, *word, *save = NULL, *path = below(t->dir, "checkflags");

	if (KMAKE(t, &out, &no_sandbox, (char *)"C=2", (char *)"CHECK=/bin/echo tdxlint-checkflags",
		  (char *)"scripts/mod/empty.o"))
		die("asking Kbuild for its checker flags failed: %s", last_words(out.s));
	flags = strstr(out.s, mark);
	end = flags ? strstr(flags, " -Wp,-M") : NULL;
	if (!end)
		die("%s does not hand its checker flags over; does 'make C=2' work there?", t->source);
	flags += strlen(mark);
	*end = '\0';
	if (write_file(path, flags, strlen(flags)))
		die("cannot write %s; is the disk full?", path);
	for (word = strtok_r(flags, " ", &save); word; word = strtok_r(NULL, " ", &save))
		strings_add(&t->check_flags, word);
	free(path);
	free(out.s);
}

/* A run without a sandbox has built a stranger's series there: begin anew. */
static void drop_tainted(struct tree *t, const char *stamp)
{
	char *tainted = below(t->dir, "tainted");

	if (is_file(tainted)) {
		unlink(stamp);
		if (remove_tree(t->obj) || remove_tree(t->record) || make_dirs(t->obj) ||
		    make_dirs(t->record))
			die("cannot remove %s; do so by hand", t->obj);
		unlink(tainted);
	}
	free(tainted);
}

void build_tree(struct tree *t)
{
	char *stamp = below(t->dir, "built"), *manifest = below(t->dir, "manifest");
	char *origin = below(t->dir, "origin");
	char *flags = below(t->dir, "checkflags"), *word, *save = NULL, *key;
	struct buf was = { 0 }, is = { 0 }, text = { 0 }, out = { 0 };

	drop_tainted(t, stamp);
	/* What was built is what there is to build: no make has to find that out. */
	read_file(manifest, &text, 256UL << 20);
	if (!read_file(origin, &is, 16UL << 20))
		buf_puts(&text, is.s);
	key = xasprintf("%lx %s %s\n", hash_text(text.s ? text.s : ""), t->cc,
			t->series ? t->series : "typed");
	free(text.s);
	text = (struct buf){ 0 };
	read_file(stamp, &was, 65536);
	if (was.s && !strcmp(was.s, key) && !read_file(flags, &text, 65536)) {
		for (word = strtok_r(text.s, " ", &save); word; word = strtok_r(NULL, " ", &save))
			strings_add(&t->check_flags, word);
		goto out;
	}
	unlink(stamp);
	configure(t);
	MUST_MAKE(t, "preparing", (char *)"prepare");
	progress("compiling arch/x86, to learn its command lines");
	if (KMAKE(t, &out, &no_sandbox, (char *)"-k", (char *)"arch/x86/"))
		die("%s does not compile as it is: %s; name a tree that does, or fix that first",
		    t->source, last_words(out.s));
	ask_check_flags(t);
	if (write_file(stamp, key, strlen(key)))
		die("cannot write %s; is the disk full?", stamp);
out:
	free(out.s);
	free(text.s);
	free(is.s);
	free(was.s);
	free(key);
	free(flags);
	free(manifest);
	free(origin);
	free(stamp);
}

bool rebuild_tree(struct tree *t, char **why)
{
	char *trial = below(t->dir, "trial"), *obj = below(trial, "obj");
	char *record = below(trial, "record"), *script;
	char *copy[] = { (char *)"cp", (char *)"-a", t->obj, t->record, trial, NULL };
	struct buf out = { 0 };
	bool good;

	*why = NULL;
	if (t->box.on && !is_dir(obj)) {
		if (make_dirs(trial) || run_program(copy, NULL, &out))
			die("cannot copy %s: %s", t->obj, last_words(out.s));
		free(out.s);
		out = (struct buf){ 0 };
		strings_add(&t->box.instead, t->obj);
		strings_add(&t->box.instead, obj);
		strings_add(&t->box.instead, t->record);
		strings_add(&t->box.instead, record);
		free(t->obj_seen);
		free(t->record_seen);
		t->obj_seen = xstrdup(obj);
		t->record_seen = xstrdup(record);
	} else if (!t->box.on) {
		/* It is not to be trusted any more; the next run builds it anew. */
		char *tainted = below(t->dir, "tainted");

		if (write_file(tainted, "", 0))
			die("cannot write %s; is the disk full?", tainted);
		free(tainted);
	}
	script = find_script("record-cc", NULL);
	if (script && t->box.on && !strings_has(&t->box.readable, script))
		strings_add(&t->box.readable, script);
	free(script);
	good = !KMAKE(t, &out, &t->box, (char *)"olddefconfig", (char *)"prepare");
	if (good) {
		free(out.s);
		out = (struct buf){ 0 };
		good = !KMAKE(t, &out, &t->box, (char *)"-k", (char *)"arch/x86/");
	}
	if (!good)
		*why = last_words(out.s);
	free(out.s);
	free(trial);
	free(obj);
	free(record);
	return good;
}
