// SPDX-License-Identifier: GPL-2.0-only
/*
 * Run the plugin and sparse. What they said is kept under the hash of all that
 * it depends on: the source as preprocessed for that engine, the flags, and the
 * tools themselves.
 */
#include <stdlib.h>
#include <string.h>

#include "run.h"
#include "tools.h"
#include "units.h"
#include "verdict.h"

#define MAX_PREPROCESSED	(256UL << 20)
#define MAX_SAID		(16UL << 20)
#define UNIT_SECONDS		300

/* The tools in a few bytes, once a run. */
static const char *tools(const struct tree *t, unsigned int engine)
{
	static char *ids[2];
	struct strings argv = { 0 };
	struct buf b = { 0 }, out = { 0 };
	char *words, *word, *save = NULL;

	if (ids[engine])
		return ids[engine];
	words = xstrdup(t->cc);
	for (word = strtok_r(words, " ", &save); word; word = strtok_r(NULL, " ", &save))
		strings_add(&argv, word);
	strings_add(&argv, "-v");
	run_program(argv.s, NULL, &out);
	feed(&b, out.s, out.len);
	feed_file(&b, engine ? t->sparse : t->plugin);
	ids[engine] = digest(&b);
	strings_free(&argv);
	free(words);
	free(out.s);
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

enum { PLUGIN, SPARSE };

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

static bool recall(struct question *q, const struct tree *t)
{
	struct buf b = { 0 };

	if (!q->key || !recall_verdict(t, q->key, &b))
		return false;
	q->unit->said[q->engine] = b.s;
	return true;
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
			const char *id = tools(t, q[i].engine);

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

/* Take an answer; a failed engine's is kept for people, and not in the cache. */
static void take_answer(struct question *q, struct job *job, const struct tree *t)
{
	struct unit *u = q->unit;
	unsigned int e = q->engine;
	struct findings f = { 0 };

	read_findings(&f, job->out.s, job->out.len, ENGINE_UNKNOWN, 0, NULL);
	if (job->timed_out)
		u->failed[e] = xasprintf("took more than %d s", UNIT_SECONDS);
	else if (job->cut)
		u->failed[e] = xstrdup("says more than can be read");
	else if (job->status < 0 || job->status > 1)
		u->failed[e] = xasprintf("the engine ended with status %d", job->status);
	else if (job->status && !f.n)
		u->failed[e] = xstrdup("the engine failed without a reason");
	else if (q->key && !f.nr_problems)
		keep_verdict(t, q->key, job->out.s, job->out.len);
	/* What is kept is a string. */
	u->said[e] = xstrndup(job->out.s, job->out.len);
	free(job->out.s);
	free_findings(&f);
}

static void ask(struct question *q, size_t n, const struct tree *t)
{
	struct question **open = xcalloc(n, sizeof(struct question *));
	struct job *jobs = xcalloc(n, sizeof(*jobs));
	size_t i, left = 0;

	preprocess(q, n, t);
	for (i = 0; i < n; i++) {
		if (recall(&q[i], t))
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
}

static void forget(struct unit *u)
{
	unsigned int e;

	for (e = 0; e < 2; e++) {
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
		for (e = 0; e < 2; e++)
			q[n++] = (struct question){ .unit = &u->v[i], .engine = e };
	}
	ask(q, n, t);
	progress_done();
	free(q);
}

/* The line of each mark "canary: RULE ENGINE,ENGINE" must have been flagged by each. */
static void check_marks(struct findings *f, const struct findings *found, const char *text)
{
	char rule[64], engines[64], *lines = xstrdup(text), *line, *rest = lines, *mark;
	unsigned int number = 0, e, planted = 0;
	size_t i;
	bool hit;

	while ((line = strsep(&rest, "\n"))) {
		number++;
		mark = strstr(line, "canary: ");
		if (!mark || sscanf(mark, "canary: %63s %63s", rule, engines) != 2)
			continue;
		for (e = 0; e < 2; e++) {
			if (!strstr(engines, engine_name((enum engine)e)))
				continue;
			planted++;
			for (i = 0, hit = false; i < found->n; i++)
				hit |= found->v[i].at.line == number &&
				       !strcmp(found->v[i].rule, rule) &&
				       (found->v[i].makers & maker_bit((enum engine)e, 0));
			if (!hit)
				add_problem(f, (enum engine)e, "the canary's %s was not flagged: "
					    "the engine does not check", rule);
		}
	}
	if (!planted)
		add_problem(f, ENGINE_UNKNOWN, "the canary has no known misuse in it");
	free(lines);
}

void check_canary(struct findings *f, const struct unit *like, const struct tree *t)
{
	struct unit copy = { .object = like->object, .source = like->source, .args = like->args };
	char *canary = find_script("canary.c", NULL);
	struct units all = { .v = &copy, .n = 1 };
	struct question q[2] = {
		{ .unit = &copy, .engine = PLUGIN, .stand_in = canary },
		{ .unit = &copy, .engine = SPARSE, .stand_in = canary },
	};
	struct findings found = { 0 };
	struct buf text = { 0 };

	if (!canary || read_file(canary, &text, 1 << 20))
		die("canary.c is not beside tdxlint; build or install it anew");
	ask(q, 2, t);
	unit_findings(&found, &all, t);
	/* With the headers of some units it has errors of its own; what counts is the marks. */
	check_marks(f, &found, text.s);
	forget(&copy);
	free_findings(&found);
	free(text.s);
	free(canary);
}
