// SPDX-License-Identifier: GPL-2.0-only
/* Run the Coccinelle rules, through run-rules, which knows how and proves that they ran. */
#include <stdlib.h>
#include <string.h>

#include "run.h"
#include "tools.h"
#include "units.h"
#include "verdict.h"

#define RULES_SECONDS	1200

/* All that the rules read: themselves, the files, and the headers beside these. */
static char *flow_key(const char *rules, const struct strings *files, const struct tree *t)
{
	struct strings folders = { 0 };
	struct buf b = { 0 };
	char *path, *key;
	size_t i;

	feed_rules(&b, rules);
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

int apply_rules(const struct tree *t, const struct strings *files, const char *folder,
		struct buf *out)
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

	/* A sandbox of its own: the one that shares its lists with all others, and a folder. */
	box.writable = (struct strings){ 0 };
	strings_add(&box.writable, folder);
	sandbox_begin(&box, &argv, "/");
	strings_own(&argv, xasprintf("%s/run-rules", rules));
	strings_add(&argv, t->src);
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
	strings_free(&box.writable);
	strings_free(&argv);
	free(text.s);
	free(rules);
	free(list);
	return job.timed_out ? EXIT_UNCHECKED : job.status;
}

void check_flow(struct findings *f, const struct strings *files, const struct tree *t)
{
	char *rules = find_rules(NULL), *folder = xasprintf("%s/trial/rules", t->dir), *key;
	struct buf out = { 0 };
	size_t before = f->nr_problems;
	int status;

	if (!rules)
		die("the Coccinelle rules are not beside tdxlint; build or install it anew");
	if (!files->n)
		goto done;
	key = flow_key(rules, files, t);
	if (recall_verdict(t, key, &out)) {
		read_findings(f, out.s, out.len, ENGINE_COCCINELLE, 0, t->src);
	} else {
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
	free(rules);
	free(folder);
}
