// SPDX-License-Identifier: GPL-2.0-only
/*
 * Run the plugin and sparse. What they said is kept under the hash of all that
 * it depends on: the source as preprocessed for that engine, the flags, and the
 * tools themselves.
 */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "run.h"
#include "tools.h"
#include "units.h"
#include "verdict.h"

#define MAX_PREPROCESSED	(256UL << 20)
#define MAX_SAID		(16UL << 20)
#define UNIT_SECONDS		300

/* The engines that are given a command line of the compiler's. */
enum { PLUGIN = ENGINE_PLUGIN, SPARSE = ENGINE_SPARSE };

const char *compiler_id(const struct tree *t)
{
	char *words = xstrdup(t->cc), *word, *save = NULL;
	struct strings argv = { 0 };
	struct buf b = { 0 }, out = { 0 };
	struct stat st;
	static char *id;

	if (id)
		goto out;
	for (word = strtok_r(words, " ", &save); word; word = strtok_r(NULL, " ", &save))
		strings_add(&argv, word);
	strings_add(&argv, "-v");
	run_program(argv.s, NULL, &out);
	feed(&b, out.s, out.len);
	free(out.s);
	out = (struct buf){ 0 };
	/* One of the same version may have been built anew. */
	free(argv.s[argv.n - 1]);
	argv.s[argv.n - 1] = xstrdup("-print-prog-name=cc1");
	if (!run_program(argv.s, NULL, &out)) {
		out.s[strcspn(out.s, "\n")] = '\0';
		if (!stat(out.s, &st))
			buf_printf(&b, "%lld %lld.%09ld", (long long)st.st_size,
				   (long long)st.st_mtim.tv_sec, st.st_mtim.tv_nsec);
	}
	id = digest(&b);
	free(out.s);
	free(b.s);
	strings_free(&argv);
out:
	free(words);
	return id;
}

const char *engine_id(const struct tree *t, unsigned int engine)
{
	static char *ids[2];
	const char *compiler = compiler_id(t);
	struct buf b = { 0 };

	if (ids[engine])
		return ids[engine];
	feed(&b, compiler, strlen(compiler));
	feed_file(&b, engine == SPARSE ? t->sparse : t->plugin);
	if (engine == PLUGIN && t->overlay)
		feed_file(&b, t->overlay);
	ids[engine] = digest(&b);
	free(b.s);
	return ids[engine];
}

/* The compiler's flags, with a source of ours in the place of the unit's own. */
static void add_args(struct strings *argv, const struct unit *u, size_t first, const char *stand_in)
{
	size_t i;

	for (i = first; i < u->args.n; i++) {
		if (stand_in && *u->args.s[i] != '-' && ends_with(u->args.s[i], ".c"))
			strings_add(argv, stand_in);
		else
			strings_add(argv, u->args.s[i]);
	}
}

static void prepare(struct job *job, struct strings *argv, const struct tree *t)
{
	job->argv = argv->s;
	job->dir = t->box.on ? NULL : t->obj;
	job->timeout = UNIT_SECONDS;
	job->limited = true;
}

static void preprocess_command(struct strings *argv, const struct unit *u, unsigned int engine,
			       const struct tree *t, const char *stand_in)
{
	sandbox_begin(&t->box, argv, t->obj);
	add_args(argv, u, 0, stand_in);
	strings_add(argv, "-E");
	/* Macros stay as they are defined and used: that tells as much, in a fifth of the time. */
	strings_add(argv, "-fdirectives-only");
	strings_add(argv, "-Wno-unused-macros");
	strings_add(argv, engine == PLUGIN ? "-DFIRMWARE_PLUGIN" : "-D__CHECKER__");
}

static void engine_command(struct strings *argv, const struct unit *u, unsigned int engine,
			   const struct tree *t, const char *stand_in)
{
	static const char *const flags[] = {
		"-fsyntax-only", "-DFIRMWARE_PLUGIN", "-fno-diagnostics-show-caret",
		"-fdiagnostics-color=never", "-fmax-errors=0",
	};
	size_t i;

	sandbox_begin(&t->box, argv, t->obj);
	if (engine == PLUGIN) {
		add_args(argv, u, 0, stand_in);
		strings_own(argv, xasprintf("-fplugin=%s", t->plugin));
		if (t->overlay)
			strings_own(argv, xasprintf("-fplugin-arg-firmware_plugin-overlay=%s",
						    t->overlay));
		for (i = 0; i < ARRAY_SIZE(flags); i++)
			strings_add(argv, flags[i]);
		return;
	}
	strings_add(argv, t->sparse);
	for (i = 0; i < t->check_flags.n; i++)
		strings_add(argv, t->check_flags.s[i]);
	strings_add(argv, "-Wfirmware-error");
	add_args(argv, u, 1, stand_in);
}

/* The files of the source tree that preprocessed text names. */
static void note_files(struct unit *u, const struct tree *t, const char *text)
{
	struct strings files = { 0 };
	size_t n = strlen(t->src);
	const char *s, *end;
	char *file;

	for (s = strstr(text, "\n# "); s; s = strstr(s + 1, "\n# ")) {
		s += strcspn(s + 3, "\"\n") + 3;
		if (*s != '"')
			continue;
		end = strpbrk(s + 1, "\"\n");
		if (!end)
			break;
		if (strncmp(s + 1, t->src, n) != 0 || s[n + 1] != '/')
			continue;
		file = xstrndup(s + n + 2, (size_t)(end - s) - n - 2);
		normalise_path(file);
		/* The same header over and over: keep the list short. */
		if (files.n && !strcmp(files.s[files.n - 1], file))
			free(file);
		else
			strings_own(&files, file);
	}
	if (u->source)
		strings_add(&files, u->source);
	strings_sort(&files);
	strings_free(&u->files);
	u->files = files;
}

/* A question to an engine about a unit. */
struct question {
	struct unit *unit;
	unsigned int engine;
	const char *stand_in;
	struct strings argv;
	char *key;		/* NULL: cannot be preprocessed, so not kept */
};

static void recall(struct question *q, const struct tree *t)
{
	struct buf b = { 0 };

	if (q->key && recall_verdict(t, q->key, &b))
		q->unit->said[q->engine] = b.s;
}

static const char *what_now;

static void tell(const struct job *job, size_t finished, size_t n)
{
	(void)job;
	progress("%s %zu of %zu", what_now, finished, n);
}

static void preprocess(struct question *q, size_t n, const struct tree *t)
{
	struct job *jobs = xcalloc(n, sizeof(*jobs));
	struct buf b = { 0 };
	size_t i;

	for (i = 0; i < n; i++) {
		preprocess_command(&q[i].argv, q[i].unit, q[i].engine, t, q[i].stand_in);
		prepare(&jobs[i], &q[i].argv, t);
		jobs[i].max_output = MAX_PREPROCESSED;
	}
	what_now = "reading";
	run_jobs(jobs, n, t->jobs, tell);
	for (i = 0; i < n; i++) {
		strings_free(&q[i].argv);
		if (!jobs[i].status && !jobs[i].cut) {
			const char *id = engine_id(t, q[i].engine);

			if (!q[i].stand_in && q[i].engine == PLUGIN)
				note_files(q[i].unit, t, jobs[i].out.s);
			engine_command(&q[i].argv, q[i].unit, q[i].engine, t, q[i].stand_in);
			b.len = 0;
			feed(&b, id, strlen(id));
			feed_strings(&b, &q[i].argv);
			feed(&b, jobs[i].out.s, jobs[i].out.len);
			q[i].key = digest(&b);
			strings_free(&q[i].argv);
		}
		free(jobs[i].out.s);
	}
	free(b.s);
	free(jobs);
}

/* Why an engine failed that names no place: its last line, for people. New memory. */
static char *failure(const char *said)
{
	size_t n = strlen(said);
	char *line, *why;

	while (n && said[n - 1] == '\n')
		n--;
	line = memrchr(said, '\n', n);
	line = clean_text(line ? line + 1 : said, n - (size_t)(line ? line + 1 - said : 0));
	why = *line ? xasprintf("the engine failed: %s", line) :
		      xstrdup("the engine failed without a reason");
	free(line);
	return why;
}

/* Take an answer; a failed engine's is kept for people, and not in the cache. */
static void take_answer(struct question *q, struct job *job, const struct tree *t)
{
	struct unit *u = q->unit;
	unsigned int e = q->engine;
	struct findings f = { 0 };

	read_findings(&f, job->out.s, job->out.len, ENGINE_UNKNOWN, 0, NULL);
	if (job->timed_out)
		u->failed[e] = xasprintf("took more than %d s", UNIT_SECONDS);
	else if (job->took_too_much)
		u->failed[e] = xasprintf("took %s", job->took_too_much);
	else if (job->cut)
		u->failed[e] = xstrdup("says more than can be read");
	else if (job->status < 0 || job->status > 1)
		u->failed[e] = xasprintf("the engine ended with status %d", job->status);
	else if (job->status && !f.n)
		u->failed[e] = failure(job->out.s);
	else if (q->key && !f.nr_problems)
		keep_verdict(t, q->key, job->out.s, job->out.len);
	u->took[e] = job->took;
	/* What is kept is a string. */
	u->said[e] = xstrndup(job->out.s, job->out.len);
	free(job->out.s);
	free_findings(&f);
}

/* Run the engines for what has no answer yet. */
static void ask(struct question *q, size_t n, const struct tree *t)
{
	struct question **open = xcalloc(n, sizeof(struct question *));
	struct job *jobs = xcalloc(n, sizeof(*jobs));
	size_t i, left = 0;

	for (i = 0; i < n; i++) {
		if (q[i].unit->said[q[i].engine])
			continue;
		engine_command(&q[i].argv, q[i].unit, q[i].engine, t, q[i].stand_in);
		prepare(&jobs[left], &q[i].argv, t);
		jobs[left].max_output = MAX_SAID;
		open[left++] = &q[i];
	}
	what_now = "checking";
	run_jobs(jobs, left, t->jobs, tell);
	for (i = 0; i < left; i++)
		take_answer(open[i], &jobs[i], t);
	for (i = 0; i < n; i++) {
		strings_free(&q[i].argv);
		free(q[i].key);
	}
	free(open);
	free(jobs);
	progress_done();
}

/* The same, unless the answer is in the cache. */
static void ask_once(struct question *q, size_t n, const struct tree *t)
{
	size_t i;

	preprocess(q, n, t);
	for (i = 0; i < n; i++)
		recall(&q[i], t);
	ask(q, n, t);
}

void ask_units(struct units *u, const struct tree *t)
{
	struct question *q = xcalloc(2 * u->n, sizeof(*q));
	size_t i, n = 0;

	for (i = 0; i < u->n; i++) {
		q[n++] = (struct question){ .unit = &u->v[i], .engine = PLUGIN };
		if (t->sparse)
			q[n++] = (struct question){ .unit = &u->v[i], .engine = SPARSE };
	}
	ask(q, n, t);
	free(q);
}

static void forget(struct unit *u)
{
	unsigned int e;

	for (e = PLUGIN; e <= SPARSE; e++) {
		free(u->said[e]);
		free(u->failed[e]);
		u->said[e] = u->failed[e] = NULL;
	}
}

void check_units(struct units *u, const bool *which, const struct tree *t)
{
	struct question *q = xcalloc(2 * u->n, sizeof(*q));
	size_t i, n = 0;
	unsigned int e;

	for (i = 0; i < u->n; i++) {
		if (!which[i])
			continue;
		forget(&u->v[i]);
		for (e = PLUGIN; e <= SPARSE; e++)
			q[n++] = (struct question){ .unit = &u->v[i], .engine = e };
	}
	ask_once(q, n, t);
	free(q);
}

unsigned int check_marks(struct strings *missed, const struct findings *found, const char *canary,
			 uint64_t engines)
{
	char rule[64], makers[64], *lines = xstrdup(canary), *line, *rest = lines, *mark;
	unsigned int number = 0, e, planted = 0;
	size_t i;
	bool hit;

	while ((line = strsep(&rest, "\n"))) {
		number++;
		mark = strstr(line, "canary: ");
		if (!mark || sscanf(mark, "canary: %63s %63s", rule, makers) != 2)
			continue;
		for (e = 0; e < NR_ENGINES; e++) {
			if (!(engines & maker_bit((enum engine)e, 0)) ||
			    !strstr(makers, engine_name((enum engine)e)))
				continue;
			planted++;
			for (i = 0, hit = false; i < found->n && !hit; i++)
				hit = found->v[i].at.line == number &&
				      !strcmp(found->v[i].rule, rule) &&
				      (found->v[i].makers & maker_bit((enum engine)e, 0));
			if (!hit)
				strings_own(missed, xasprintf("%s:%s", engine_name((enum engine)e),
							      rule));
		}
	}
	free(lines);
	return planted;
}

struct unit canary_unit(const struct unit *like, const char *canary)
{
	struct unit u = { .object = xstrdup(like->object), .source = xstrdup(canary) };
	size_t i;

	add_args(&u.args, like, 0, canary);
	for (i = 0; i < like->depends.n; i++)
		strings_add(&u.depends, like->depends.s[i]);
	strings_add(&u.depends, canary);
	return u;
}

void check_canary(struct findings *f, const struct unit *like, const struct tree *t)
{
	char *canary = find_script("canary.c", NULL);
	struct strings missed = { 0 };
	struct findings found = { 0 };
	struct buf text = { 0 };
	struct unit unit;
	size_t i;

	if (!canary || read_file(canary, &text, 1 << 20))
		die("canary.c is not beside tdxlint; build or install it anew");
	unit = canary_unit(like, canary);
	ask_once((struct question[]){ { .unit = &unit, .engine = PLUGIN },
				      { .unit = &unit, .engine = SPARSE } }, 2, t);
	/* With the headers of some units it has errors of its own; what counts is the marks. */
	unit_findings(&found, &(struct units){ .v = &unit, .n = 1 }, t);
	if (!check_marks(&missed, &found, text.s, maker_bit(ENGINE_PLUGIN, 0) |
						  maker_bit(ENGINE_SPARSE, 0)))
		add_problem(f, ENGINE_UNKNOWN, "the canary has no known misuse in it");
	for (i = 0; i < missed.n; i++)
		add_problem(f, ENGINE_UNKNOWN, "the canary's %s was not flagged: the engine does "
			    "not check", missed.s[i]);
	strings_free(&missed);
	free_unit(&unit);
	free_findings(&found);
	free(text.s);
	free(canary);
}
