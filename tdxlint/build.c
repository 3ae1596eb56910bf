// SPDX-License-Identifier: GPL-2.0-only
/* Configure and build the copy of a kernel, as Kbuild has it. */
#include <ftw.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "jobserver.h"
#include "run.h"
#include "tools.h"
#include "units.h"

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

/* On a terminal, count what is compiled. */
static void count_compiled(const struct job *job)
{
	static size_t seen, count;
	const char *s;

	/* The next program's output begins anew; its last line may not be whole. */
	if (job->out.len < seen)
		seen = count = 0;
	for (s = job->out.s + seen; (s = strstr(s, "\n  CC ")); s++)
		count++;
	seen = job->out.len > 8 ? job->out.len - 8 : 0;
	progress("compiling arch/x86, to learn its command lines: %zu", count);
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
	if (jobserver_flags())
		strings_own(&argv, xasprintf("MAKEFLAGS=%s", jobserver_flags()));
	strings_add(&argv, "make");
	strings_add(&argv, "-C");
	strings_add(&argv, t->src);
	strings_own(&argv, xasprintf("O=%s", t->obj));
	strings_own(&argv, xasprintf("CC=%s %s", recorder, t->cc));
	if (!jobserver_flags())
		strings_own(&argv, xasprintf("-j%u", t->jobs));
	while (*words)
		strings_add(&argv, *words++);
	job.argv = argv.s;
	job.limited = box->on;
	job.timeout = box->on ? 1800 : 0;
	job.heard = !box->on ? count_compiled : NULL;
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

/* Is the symbol on? */
static bool is_on(const char *config, const char *symbol)
{
	char *line = xasprintf("\nCONFIG_%s=", symbol), *at = strstr(config, line);
	bool on = at && (at[strlen(line)] == 'y' || at[strlen(line)] == 'm');

	free(line);
	return on;
}

/*
 * What the smallest TDX configuration leaves out and includes asm/tdx.h: crash.c, the
 * driver for guests, and the series' own tests.
 */
static const char *const further[] = {
	"KEXEC", "CRASH_DUMP", "VIRT_DRIVERS", "TDX_GUEST_DRIVER", "KUNIT", "KUNIT_ALL_TESTS",
};

/* The .config of t->obj: the one that was named, or the smallest that has all of TDX. */
static void write_config(struct tree *t, const char *config)
{
	char *wrappers = find_wrappers(NULL);
	char *script = below(wrappers ? wrappers : "", "tdx-config");
	struct strings argv = { 0 };
	struct buf text = { 0 }, out = { 0 };
	unsigned int i;

	progress("configuring");
	strings_add(&argv, script);
	strings_add(&argv, t->src);
	strings_add(&argv, t->obj);
	for (i = 0; i < ARRAY_SIZE(further); i++) {
		strings_add(&argv, "-e");
		strings_add(&argv, further[i]);
	}
	if (t->config) {
		if (read_file(t->config, &text, 16 << 20))
			die("cannot read %s", t->config);
		if (write_file(config, text.s, text.len))
			die("cannot write %s; is the disk full?", config);
	} else if (run_program(argv.s, NULL, &out)) {
		unlink(config);
		die("cannot configure %s: %s", t->source, last_words(out.s));
	}
	strings_free(&argv);
	free(text.s);
	free(out.s);
	free(wrappers);
	free(script);
}

static bool has_newer_kconfig(const struct tree *t, const char *than)
{
	char *argv[] = {
		(char *)"find", t->src, (char *)"-name", (char *)"Kconfig*", (char *)"-newer",
		(char *)than, (char *)"-print", (char *)"-quit", NULL,
	};
	struct buf out = { 0 };
	bool newer = run_program(argv, NULL, &out) || out.len;

	free(out.s);
	return newer;
}

static void configure(struct tree *t)
{
	static const char *const needed[] = { "INTEL_TDX_HOST", "INTEL_TDX_GUEST", "KVM_INTEL" };
	char *config = below(t->obj, ".config"), *stamp = below(t->dir, "configured");
	struct buf named = { 0 }, was = { 0 }, text = { 0 };
	unsigned int i;

	/* A run that was interrupted leaves a .config that is not the one that was asked for. */
	buf_add(&named, "", 0);
	for (i = 0; i < ARRAY_SIZE(further) && !t->config; i++)
		buf_printf(&named, "%s\n", further[i]);
	if (t->config && read_file(t->config, &named, 16 << 20))
		die("cannot read %s", t->config);
	if (read_file(stamp, &was, 16 << 20) || strcmp(was.s, named.s) != 0 || !is_file(config)) {
		unlink(stamp);
		write_config(t, config);
	}
	/* A Kconfig file that changed may ask what the configuration does not answer. */
	if (!is_file(stamp) || has_newer_kconfig(t, stamp)) {
		MUST_MAKE(t, "configuring", (char *)"olddefconfig");
		if (write_file(stamp, named.s, named.len))
			die("cannot write %s; is the disk full?", stamp);
	}
	if (read_file(config, &text, 16 << 20))
		die("cannot read %s", config);
	for (i = 0; i < ARRAY_SIZE(needed); i++)
		if (!is_on(text.s, needed[i]))
			die("%s does not build TDX: CONFIG_%s is off in %s; see there what it depends on",
			    t->source, needed[i], config);
	free(text.s);
	free(was.s);
	free(named.s);
	free(stamp);
	free(config);
}

/* Kbuild's own flags for the checker, from the place where it hands them over. */
static void ask_check_flags(struct tree *t)
{
	static const char mark[] = "tdxlint-checkflags ";
	struct buf out = { 0 };
	char *flags, *end, *path = below(t->dir, "checkflags");

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
	free(path);
	free(out.s);
}

static void read_check_flags(struct tree *t, const char *path)
{
	char *word, *save = NULL;
	struct buf text = { 0 };

	if (read_file(path, &text, 65536))
		die("cannot read %s", path);
	for (word = strtok_r(text.s, " ", &save); word; word = strtok_r(NULL, " ", &save))
		strings_add(&t->check_flags, word);
	free(text.s);
}

/* Is one of the files that the checker's flags come from newer than what was kept of them? */
static bool are_check_flags_old(const struct tree *t, const char *path)
{
	const struct { const char *dir, *name; } from[] = {
		{ t->src, "Makefile" }, { t->src, "arch/x86/Makefile" },
		{ t->obj, "include/config/auto.conf" },
	};
	struct stat kept, st;
	unsigned int i;
	char *file;
	bool old;

	old = stat(path, &kept) || !kept.st_size;
	for (i = 0; i < ARRAY_SIZE(from) && !old; i++) {
		file = below(from[i].dir, from[i].name);
		old = stat(file, &st) || st.st_mtim.tv_sec >= kept.st_mtim.tv_sec;
		free(file);
	}
	return old;
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

/* nftw() takes no data. */
static const struct tree *half_made_below;

/* An object and its .cmd file: the latter is written last, so that one without it is half made. */
static int drop_if_half_made(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	char *object, *cmd, *slash;
	struct stat made, told;

	(void)st;
	(void)ftw;
	if (type != FTW_F || !ends_with(path, ".args"))
		return 0;
	object = xasprintf("%s/%s", half_made_below->obj, path + strlen(half_made_below->record) + 1);
	object[strlen(object) - strlen(".args")] = '\0';
	slash = strrchr(object, '/');
	cmd = xasprintf("%.*s/.%s.cmd", (int)(slash - object), object, slash + 1);
	if (!stat(object, &made) &&
	    (stat(cmd, &told) || told.st_mtim.tv_sec < made.st_mtim.tv_sec ||
	     (told.st_mtim.tv_sec == made.st_mtim.tv_sec &&
	      told.st_mtim.tv_nsec < made.st_mtim.tv_nsec)))
		unlink(object);
	free(object);
	free(cmd);
	return 0;
}

/* make believes in what a compiler that was killed has left. */
static void drop_half_made(const struct tree *t)
{
	half_made_below = t;
	nftw(t->record, drop_if_half_made, 32, FTW_PHYS);
}

/* The objects that make names where it gives up: "make[4]: *** [FILE:LINE: OBJECT] Error 1". */
static void note_broken(struct tree *t, const char *out)
{
	const char *line, *end, *object;
	char *name;

	for (line = strstr(out, "*** ["); line; line = strstr(line + 1, "*** [")) {
		end = strpbrk(line, "]\n");
		if (!end || *end != ']' || !starts_with(end, "] Error"))
			continue;
		for (object = end; object > line && object[-1] != ' ' && object[-1] != '[';)
			object--;
		name = xstrndup(object, (size_t)(end - object));
		normalise_path(name);
		if (ends_with(name, ".o") || ends_with(name, ".s"))
			strings_own(&t->broken, name);
		else
			free(name);
	}
	strings_sort(&t->broken);
	t->build_failed = last_words(out);
}

/* Where kernel code is that may hold a TDX page. */
static int make_objects(struct tree *t, struct buf *out, const struct sandbox *box)
{
	char drivers[] = "drivers/virt/coco/", *folder = below(t->src, drivers);
	int status;

	status = KMAKE(t, out, box, (char *)"-k", (char *)"arch/x86/", is_dir(folder) ? drivers : NULL);
	free(folder);
	return status;
}

static void compile(struct tree *t)
{
	struct buf out = { 0 };

	progress("compiling arch/x86, to learn its command lines");
	if (make_objects(t, &out, &no_sandbox)) {
		if (t->tolerant && !strstr(out.s, "No space left on device"))
			note_broken(t, out.s);
		if (!t->broken.n)
			die("%s does not compile as it is: %s; name a tree that does, or fix that first",
			    t->source, last_words(out.s));
	}
	free(out.s);
}

/* All that the build depends on, as far as make would not see it. New memory. */
static char *build_key(const struct tree *t)
{
	char *manifest = below(t->dir, "manifest"), *origin = below(t->dir, "origin"), *key;
	struct buf text = { 0 }, more = { 0 };
	unsigned int i;

	read_file(manifest, &text, 256UL << 20);
	if (!read_file(origin, &more, 16UL << 20))
		buf_puts(&text, more.s);
	free(more.s);
	more = (struct buf){ 0 };
	if (t->config && !read_file(t->config, &more, 16 << 20))
		buf_puts(&text, more.s);
	for (i = 0; i < ARRAY_SIZE(further) && !t->config; i++)
		buf_puts(&text, further[i]);
	key = xasprintf("%lx %s %s %s\n", hash_text(text.s ? text.s : ""), t->cc,
			compiler_id(t), t->series ? t->series : "as it is");
	free(text.s);
	free(more.s);
	free(manifest);
	free(origin);
	return key;
}

void build_tree(struct tree *t)
{
	char *stamp = below(t->dir, "built"), *flags = below(t->dir, "checkflags");
	char *key = build_key(t);
	struct buf was = { 0 };

	drop_tainted(t, stamp);
	/* What was built is what there is to build: no make has to find that out. */
	read_file(stamp, &was, 65536);
	if (was.s && !strcmp(was.s, key) && is_file(flags))
		goto out;
	unlink(stamp);
	drop_half_made(t);
	configure(t);
	compile(t);
	if (are_check_flags_old(t, flags))
		ask_check_flags(t);
	/* What did not compile is compiled again. */
	if (!t->build_failed && write_file(stamp, key, strlen(key)))
		die("cannot write %s; is the disk full?", stamp);
out:
	read_check_flags(t, flags);
	free(was.s);
	free(key);
	free(flags);
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
		good = !make_objects(t, &out, &t->box);
	}
	if (!good)
		*why = last_words(out.s);
	free(out.s);
	free(trial);
	free(obj);
	free(record);
	return good;
}
