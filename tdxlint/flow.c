// SPDX-License-Identifier: GPL-2.0-only
/* Run the Coccinelle rules, through run-rules, which knows how and proves that they ran. */
#include <stdlib.h>
#include <string.h>

#include "run.h"
#include "tools.h"
#include "units.h"
#include "verdict.h"

#define RULES_SECONDS	1200
#define MAX_SOURCE	(256UL << 20)

/* All that the rules read: themselves, the files, and the headers beside these. */
static char *flow_key(const struct strings *files, const struct tree *t)
{
	const char *id = rules_id();
	struct strings folders = { 0 };
	struct buf b = { 0 };
	char *path, *key;
	size_t i;

	feed(&b, id, strlen(id));
	strings_add(&folders, "arch/x86/include/asm");
	for (i = 0; i < files->n; i++) {
		path = xasprintf("%s/%s", t->src, files->s[i]);
		feed(&b, files->s[i], strlen(files->s[i]));
		feed_file(&b, path);
		free(path);
		strings_own(&folders, xstrndup(files->s[i], strrchr(files->s[i], '/') ?
			(size_t)(strrchr(files->s[i], '/') - files->s[i]) : 0));
	}
	strings_sort(&folders);
	for (i = 0; i < folders.n; i++) {
		path = xasprintf("%s/%s", t->src, folders.s[i]);
		feed_folder(&b, path, ".h");
		free(path);
	}
	key = digest(&b);
	strings_free(&folders);
	free(b.s);
	return key;
}

/* run-rules says a line for each thing that it did not check. */
static void take_gaps(struct findings *f, const char *out, int status)
{
	size_t before = f->nr_problems;
	const char *line, *next;
	char *why;

	for (line = out; line && *line; line = next ? next + 1 : NULL) {
		next = strchr(line, '\n');
		why = clean_text(line, strcspn(line, "\n"));
		if (strstr(why, ": not checked: ") || starts_with(why, "run-rules: "))
			add_problem(f, ENGINE_COCCINELLE, "%s", why);
		free(why);
	}
	if (before == f->nr_problems)
		add_problem(f, ENGINE_COCCINELLE, "the rules ended with status %d", status);
}

/* run-rules in a mode (may be NULL), on files of a folder. Its status; free *out. */
static int run_rules(const struct tree *t, const char *mode, const char *kernel,
		     const struct strings *files, const char *folder, struct buf *out)
{
	char *rules = find_rules(NULL), *list = xasprintf("%s/asked", folder);
	struct sandbox box = t->box;
	struct strings argv = { 0 };
	struct buf text = { 0 };
	struct job job = { 0 };
	size_t i;

	if (!rules)
		die("the Coccinelle rules are not beside tdxlint; build or install it anew");
	if (!can_run("spatch"))
		die("spatch is not there, and the rules need it; apt-get install coccinelle");
	for (i = 0; i < files->n; i++)
		buf_printf(&text, "%s\n", files->s[i]);
	if (make_dirs(folder) || write_file(list, text.s, text.len))
		die("cannot write to %s; is the disk full?", folder);

	/* A sandbox of its own: it sees what the others see and the files, and writes to one folder. */
	box.readable = box.writable = (struct strings){ 0 };
	for (i = 0; i < t->box.readable.n; i++)
		strings_add(&box.readable, t->box.readable.s[i]);
	strings_add(&box.readable, kernel);
	strings_add(&box.writable, folder);
	sandbox_begin(&box, &argv, "/");
	strings_own(&argv, xasprintf("%s/run-rules", rules));
	if (mode)
		strings_add(&argv, mode);
	strings_add(&argv, kernel);
	strings_own(&argv, xasprintf("%u", t->jobs));
	strings_add(&argv, list);
	strings_add(&argv, folder);
	job.argv = argv.s;
	job.limited = true;
	job.timeout = RULES_SECONDS;
	job.max_output = MAX_SAID;
	progress("applying the Coccinelle rules");
	run_jobs(&job, 1, 1, NULL);
	progress_done();
	*out = job.out;
	strings_free(&box.readable);
	strings_free(&box.writable);
	strings_free(&argv);
	free(text.s);
	free(rules);
	free(list);
	return job.timed_out ? EXIT_UNCHECKED : job.status;
}

int apply_rules(const struct tree *t, const struct strings *files, const char *folder,
		struct buf *out)
{
	return run_rules(t, NULL, t->src, files, folder, out);
}

/*
 * Files that have no answer yet, each with its text at that time: excerpts/N/ has
 * those of one state of the tree. Answers are kept under "keys", of the same order.
 */
static struct {
	struct strings names, keys;
	struct strings failed;		/* keys of what cannot be answered: not asked again */
	unsigned int states;
} waiting;

static void excerpt(const struct tree *t, const char *name)
{
	char *from = below(t->src, name);
	char *to = xasprintf("%s/trial/excerpts/%u/%s", t->dir, waiting.states, name);
	char *folder = xstrdup(to);
	struct buf b = { 0 };

	*strrchr(folder, '/') = '\0';
	if (is_file(from) && (read_file(from, &b, MAX_SOURCE) || make_dirs(folder) ||
			      write_file(to, b.s, b.len)))
		die("cannot write %s; is the disk full?", to);
	free(b.s);
	free(folder);
	free(from);
	free(to);
}

static char *file_key(const char *kind, const char *name, const struct tree *t)
{
	const char *id = rules_id();
	char *path = below(t->src, name), *key;
	struct buf b = { 0 };

	feed(&b, id, strlen(id));
	feed(&b, kind, strlen(kind));
	feed(&b, name, strlen(name));
	feed_file(&b, path);
	key = digest(&b);
	free(path);
	free(b.s);
	return key;
}

/* What comes out of a sandbox is a stranger's word: no other file of ours is read for it. */
static bool is_in_source(const struct tree *t, const char *name)
{
	char *path = below(t->src, name), *real = realpath(path, NULL), *top = realpath(t->src, NULL);
	bool inside = real && top && starts_with(real, top) && real[strlen(top)] == '/' && is_file(real);

	free(path);
	free(real);
	free(top);
	return inside;
}

/* The files that the rules look at, their keys, in the same order; false: run-rules cannot tell. */
static bool rule_files(const struct tree *t, const struct strings *files, struct strings *names,
		       struct strings *keys)
{
	char *folder = xasprintf("%s/trial/rules", t->dir), *line, *save = NULL, *kind;
	struct buf out = { 0 };
	bool told = !run_rules(t, "--files", t->src, files, folder, &out) && out.len;

	kind = told ? strtok_r(out.s, "\n", &save) : NULL;
	while (told && (line = strtok_r(NULL, "\n", &save))) {
		told = is_in_source(t, line);
		if (told) {
			strings_add(names, line);
			strings_own(keys, file_key(kind, line, t));
		}
	}
	free(out.s);
	free(folder);
	return told;
}

static void wait_for(const struct tree *t, const struct strings *names, const struct strings *keys)
{
	size_t before = waiting.names.n;
	struct buf b = { 0 };
	size_t i;

	for (i = 0; i < names->n; i++) {
		if (strings_has(&waiting.keys, keys->s[i]) ||
		    strings_has(&waiting.failed, keys->s[i]))
			continue;
		if (recall_verdict(t, keys->s[i], &b)) {
			free(b.s);
			b = (struct buf){ 0 };
			continue;
		}
		excerpt(t, names->s[i]);
		strings_add(&waiting.keys, keys->s[i]);
		strings_own(&waiting.names, xasprintf("%u/%s", waiting.states, names->s[i]));
	}
	if (waiting.names.n != before) {
		excerpt(t, "arch/x86/include/asm/tdx.h");
		waiting.states++;
	}
}

/* Has a line begin with N/PATH: and then a number, or else the reason that it was not checked? */
static const char *line_about(const char *line, const char *name, bool *gap)
{
	size_t n = strlen(name);

	if (strncmp(line, name, n) != 0 || line[n] != ':')
		return NULL;
	*gap = starts_with(line + n, ": not checked: ");
	return strchr(line, '/') + 1;
}

static void share_answers(const struct tree *t, const struct buf *out, int status)
{
	bool *failed = xcalloc(waiting.names.n, sizeof(*failed)), gap, lost, any;
	struct buf *said = xcalloc(waiting.names.n, sizeof(*said));
	const char *line, *next, *text;
	size_t i;

	lost = status != EXIT_CLEAN && status != EXIT_FINDINGS && status != EXIT_UNCHECKED;
	any = status != EXIT_UNCHECKED;
	for (line = out->len ? out->s : NULL; line && *line; line = next ? next + 1 : NULL) {
		next = strchr(line, '\n');
		for (i = 0; i < waiting.names.n; i++) {
			text = line_about(line, waiting.names.s[i], &gap);
			if (!text)
				continue;
			if (gap)
				failed[i] = any = true;
			else
				buf_printf(&said[i], "%.*s\n", (int)strcspn(text, "\n"), text);
			break;
		}
		/* What is said of none of them may be about all. */
		if (i == waiting.names.n)
			lost = true;
	}
	for (i = 0; i < waiting.names.n; i++) {
		if (failed[i] || lost || !any)
			strings_add(&waiting.failed, waiting.keys.s[i]);
		else
			keep_verdict(t, waiting.keys.s[i], said[i].len ? said[i].s : "", said[i].len);
		free(said[i].s);
	}
	free(said);
	free(failed);
}

void ask_waiting(const struct tree *t)
{
	char *folder = xasprintf("%s/trial/rules", t->dir);
	char *excerpts = xasprintf("%s/trial/excerpts", t->dir);
	struct buf out = { 0 };
	int status;

	if (waiting.names.n) {
		status = run_rules(t, "--each", excerpts, &waiting.names, folder, &out);
		share_answers(t, &out, status);
		free(out.s);
	}
	remove_tree(excerpts);
	strings_free(&waiting.names);
	strings_free(&waiting.keys);
	waiting.names = waiting.keys = (struct strings){ 0 };
	waiting.states = 0;
	free(excerpts);
	free(folder);
}

/* What is known of a question that was seen to come: its files' keys, by its own key. */
static struct expected {
	char *question;
	struct strings keys;
} *expected;
static size_t nr_expected, room_expected;

static const struct strings *find_expected(const char *question)
{
	size_t i;

	for (i = 0; i < nr_expected; i++)
		if (!strcmp(expected[i].question, question))
			return &expected[i].keys;
	return NULL;
}

void expect_flow(const struct strings *files, const struct tree *t)
{
	struct strings names = { 0 }, keys = { 0 };
	char *question = files->n ? flow_key(files, t) : NULL;
	struct buf kept = { 0 };

	if (question && !recall_verdict(t, question, &kept) && !find_expected(question) &&
	    rule_files(t, files, &names, &keys)) {
		wait_for(t, &names, &keys);
		GROW(expected, room_expected, nr_expected);
		expected[nr_expected++] = (struct expected){ question, keys };
		question = NULL;
		keys = (struct strings){ 0 };
	}
	strings_free(&names);
	strings_free(&keys);
	free(question);
	free(kept.s);
}

/* What is kept for each of the files, together; false: of one nothing is. */
static bool collect(const struct tree *t, const struct strings *keys, struct buf *out)
{
	struct buf b = { 0 };
	size_t i;

	out->len = 0;
	buf_add(out, "", 0);
	for (i = 0; i < keys->n; i++) {
		if (!recall_verdict(t, keys->s[i], &b))
			return false;
		/* An end of line was added to what was said. */
		buf_add(out, b.s, b.len - 1);
		free(b.s);
		b = (struct buf){ 0 };
	}
	return true;
}

/* From what is kept of each file, asking for what is not. False: the rules must run on all. */
static bool answer_each(const struct tree *t, const char *question, const struct strings *files,
			struct buf *out)
{
	const struct strings *known = find_expected(question);
	struct strings names = { 0 }, keys = { 0 };
	bool told;

	if (known)
		return collect(t, known, out);
	told = rule_files(t, files, &names, &keys);
	if (told) {
		wait_for(t, &names, &keys);
		ask_waiting(t);
		told = collect(t, &keys, out);
	}
	strings_free(&names);
	strings_free(&keys);
	return told;
}

void check_flow(struct findings *f, const struct strings *files, const struct tree *t)
{
	char *folder = xasprintf("%s/trial/rules", t->dir), *key;
	struct buf out = { 0 };
	size_t before = f->nr_problems;
	int status;

	if (!files->n)
		goto done;
	key = flow_key(files, t);
	if (recall_verdict(t, key, &out)) {
		read_findings(f, out.s, out.len, ENGINE_COCCINELLE, 0, t->src);
	} else if (answer_each(t, key, files, &out)) {
		read_findings(f, out.s, out.len, ENGINE_COCCINELLE, 0, t->src);
		keep_verdict(t, key, out.s, out.len);
	} else {
		free(out.s);
		status = apply_rules(t, files, folder, &out);
		read_findings(f, out.s, out.len, ENGINE_COCCINELLE, 0, t->src);
		if ((status == EXIT_CLEAN || status == EXIT_FINDINGS) && before == f->nr_problems)
			keep_verdict(t, key, out.s, out.len);
		else if (before == f->nr_problems)
			take_gaps(f, out.s, status);
	}
	free(key);
	free(out.s);
done:
	merge_findings(f);
	free(folder);
}
