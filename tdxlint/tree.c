// SPDX-License-Identifier: GPL-2.0-only
/*
 * The copy of a kernel that patches are tried on. It lies in the user's cache:
 * the kernel that was named is only read, and nothing in its .git changes.
 *
 *	<cache>/tdxlint/patch/<name>-<hash>-<n>/
 *		lock		held while a run uses the folder
 *		kdir, index	a commit, when a range was named
 *		src, obj	the copy and its O=
 *		record		command lines of the compiler
 *		saved		files of src that the run has changed, as they were
 *		cache		verdicts of engines
 *		trial		a run's own: gone after it
 *
 * A run that was killed leaves "saved" and "trial"; the next one puts back the
 * one and removes the other, before anything else.
 *
 * The gate's copy lies in <cache>/tdxlint/gate/<name>-<hash>/, the same but for
 * what only patches need; gate.c says what else is there.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "run.h"
#include "tools.h"
#include "tree.h"
#include "verdict.h"

char *below(const char *dir, const char *name)
{
	return xasprintf("%s/%s", dir, name);
}

/* nftw() takes no data. */
static const char *restore_from, *restore_to;

static int restore_one(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	char *to;

	(void)ftw;
	if (type != FTW_F && type != FTW_SL)
		return 0;
	to = xasprintf("%s%s", restore_to, path + strlen(restore_from));
	/* An empty file without permissions: there was none. */
	if (!(st->st_mode & 0777))
		unlink(to);
	else if (rename(path, to))
		error("cannot put %s back: %s; remove %s", to, strerror(errno), restore_from);
	free(to);
	return 0;
}

/* Give src the files back that a run changed, with their times. */
static void restore(struct tree *t)
{
	char *saved = below(t->dir, "saved"), *trial = below(t->dir, "trial");

	if (is_dir(saved)) {
		restore_from = saved;
		restore_to = t->src;
		nftw(saved, restore_one, 32, FTW_PHYS);
		remove_tree(saved);
	}
	remove_tree(trial);
	free(saved);
	free(trial);
}

static void restore_hook(void *data)
{
	struct tree *t = data;

	if (t->dir)
		restore(t);
}

void change_file(struct tree *t, const char *name, const char *from)
{
	char *to = below(t->src, name), *saved = xasprintf("%s/saved/%s", t->dir, name);
	char *folder = xstrdup(saved);
	struct buf b = { 0 };
	struct stat st;
	int fd;

	*strrchr(folder, '/') = '\0';
	if (make_dirs(folder))
		goto full;
	if (lstat(saved, &st)) {
		if (lstat(to, &st)) {
			fd = open(saved, O_WRONLY | O_CREAT | O_CLOEXEC, 0);
			if (fd < 0)
				goto full;
			close(fd);
		} else if (!S_ISREG(st.st_mode)) {
			die("%s is no plain file in this kernel; such a patch is not applied", name);
		} else if (rename(to, saved)) {
			goto full;
		}
	} else {
		unlink(to);
	}
	free(folder);
	folder = xstrdup(to);
	*strrchr(folder, '/') = '\0';
	if (from && (read_file(from, &b, 64UL << 20) || make_dirs(folder) ||
		     write_file(to, b.s, b.len) || copy_mode(from, to)))
		goto full;
	free(b.s);
	free(folder);
	free(saved);
	free(to);
	return;
full:
	die("cannot write %s; is the disk full? a run needs 4 GB in %s", to, t->dir);
}

/* The files of a commit in a folder of ours; git's objects are read, nothing is written there. */
static void check_out(struct tree *t, const char *kernel, const char *commit)
{
	char *stamp = below(t->dir, "commit"), *folder = below(t->dir, "kdir");
	char *index = below(t->dir, "index"), *lock = below(t->dir, "index.lock");
	char *ask[] = { (char *)"git", (char *)"-C", (char *)kernel, (char *)"rev-parse",
			(char *)"--absolute-git-dir", NULL };
	char *git_dir, *work_tree = xasprintf("--work-tree=%s", folder);
	struct buf was = { 0 }, out = { 0 };
	char *argv[] = { (char *)"env", NULL, (char *)"git", NULL, work_tree, (char *)"-c",
			 (char *)"core.hooksPath=/dev/null", (char *)"-c", (char *)"core.fsmonitor=",
			 (char *)"read-tree", (char *)"--reset", (char *)"-u", (char *)commit, NULL };

	read_file(stamp, &was, 4096);
	if (was.s && !strcmp(was.s, commit))
		goto out;
	progress("checking out %.12s", commit);
	/* A check-out that was interrupted tells git nothing true. */
	if (!was.s) {
		remove_tree(folder);
		unlink(index);
	}
	unlink(stamp);
	unlink(lock);
	if (run_program(ask, NULL, &out) || make_dirs(folder))
		die("%s is no git repository, and commits were named", kernel);
	out.s[strcspn(out.s, "\n")] = '\0';
	git_dir = xasprintf("--git-dir=%s", out.s);
	free(out.s);
	argv[1] = xasprintf("GIT_INDEX_FILE=%s", index);
	argv[3] = git_dir;
	if (run_program(argv, NULL, &out))
		die("cannot check out %.12s: %s", commit, last_words(out.s));
	if (write_file(stamp, commit, strlen(commit)))
		die("cannot write %s; is the disk full?", stamp);
	free(git_dir);
	free(argv[1]);
out:
	free(was.s);
	free(out.s);
	free(stamp);
	free(folder);
	free(index);
	free(lock);
	free(work_tree);
}

static int is_version(const struct dirent *entry)
{
	return entry->d_name[0] >= '0' && entry->d_name[0] <= '9';
}

/* The series for this kernel, or the newest: it may apply as it is. New memory. */
static char *series_for(const char *kernel)
{
	char *wrappers = find_wrappers(NULL), *path = below(kernel, "Makefile"), *folder;
	struct dirent **entries;
	struct buf b = { 0 };
	int version = 0, level = 0, i, n;
	const char *s;

	if (!wrappers)
		die("the typed series is not beside tdxlint; build or install it anew");
	if (read_file(path, &b, 1 << 20))
		die("%s is no kernel source tree; name the folder that holds its top Makefile", kernel);
	s = strstr(b.s, "VERSION = ");
	version = s ? number_at(s + strlen("VERSION = ")) : 0;
	s = strstr(b.s, "\nPATCHLEVEL = ");
	level = s ? number_at(s + strlen("\nPATCHLEVEL = ")) : 0;
	folder = xasprintf("%s/%d.%d", wrappers, version, level);
	if (!is_dir(folder)) {
		n = scandir(wrappers, &entries, is_version, versionsort);
		if (n <= 0)
			die("%s holds no series; build or install tdxlint anew", wrappers);
		free(folder);
		folder = below(wrappers, entries[n - 1]->d_name);
		for (i = 0; i < n; i++)
			free(entries[i]);
		free(entries);
	}
	free(b.s);
	free(path);
	free(wrappers);
	return folder;
}

/* Make t->src. Returns false with the reason, for people, in "why". */
static bool sync_tree(struct tree *t, char **why)
{
	char *script = find_script("sync-tree", NULL), *text;
	char *series = t->overlay ? xstrdup("-") : series_for(t->source);
	char *argv[] = { script, t->source, t->dir, series, NULL };
	struct buf out = { 0 };
	bool good;

	if (!script)
		die("sync-tree is not beside tdxlint; build or install it anew");
	progress("copying %s", t->source);
	good = !run_program(argv, NULL, &out);
	while (out.len && out.s[out.len - 1] == '\n')
		out.s[--out.len] = '\0';
	if (!good) {
		/* Several lines, as one. */
		for (text = out.s; (text = strchr(text, '\n')); text++)
			*text = ' ';
		text = clean_text(out.s, out.len);
		*why = xasprintf("cannot copy %s: %s%s", t->source, text,
				 !*text || strstr(text, "No space left")
				 ? "; is the disk full? a run needs 3 GB" : "");
		free(text);
	}
	if (good && ends_with(out.s, "series"))
		t->series = series;
	else
		free(series);
	free(out.s);
	free(script);
	return good;
}

/* What the engines may read; what they may write is nothing. */
static void fill_sandbox(struct tree *t)
{
	const char *const parts[] = { t->src, t->obj, t->plugin, t->sparse };
	char *rules = find_rules(NULL), *canary = find_script("canary.c", NULL);
	unsigned int i;

	t->has_sandbox = sandbox_works();
	t->box.on = t->has_sandbox;
	for (i = 0; i < ARRAY_SIZE(parts); i++)
		strings_add(&t->box.readable, parts[i]);
	if (rules)
		strings_add(&t->box.readable, rules);
	if (canary)
		strings_add(&t->box.readable, canary);
	free(rules);
	free(canary);
}

/* The engines, for the compiler that t->cc names. */
static void find_engines(struct tree *t)
{
	char *why;
	int major = gcc_major(t->cc, &why);

	if (major < 0)
		die("cannot use the compiler '%s': %s; name a GCC, as in --cc=gcc-12", t->cc, why);
	t->plugin = find_plugin(major, NULL);
	if (!t->plugin)
		die("there is no plugin for GCC %d; \"make plugin PLUGIN_CC='%s'\" builds it", major,
		    t->cc);
	/* An overlay is the plugin's: sparse would see no handle. */
	if (t->overlay)
		return;
	t->sparse = find_sparse(NULL);
	if (!t->sparse)
		die("there is no patched sparse; \"make sparse\" builds it");
}

/* The folders are ours now: nobody else is to work in them. */
static void name_folders(struct tree *t)
{
	char *leftovers;

	t->src = below(t->dir, "src");
	t->obj = below(t->dir, "obj");
	t->record = below(t->dir, "record");
	t->obj_seen = xstrdup(t->obj);
	t->record_seen = xstrdup(t->record);
	leftovers = xasprintf("TDXLINT_RECORD=%s", t->record);
	end_leftovers(leftovers);
	free(leftovers);
}

static void make_folders(struct tree *t)
{
	if (make_dirs(t->obj) || make_dirs(t->record))
		die("cannot write to %s; is the disk full? a run needs 4 GB", t->dir);
}

void open_tree(struct tree *t, const char *kernel, const char *commit, const char *cc,
	       unsigned int jobs)
{
	char *why;

	t->cc = xstrdup(cc);
	t->jobs = jobs;
	find_engines(t);
	take_slot(t, kernel, commit ? "commit" : "tree");
	name_folders(t);
	restore(t);
	catch_signals();
	at_end(restore_hook, t);
	t->source = commit ? below(t->dir, "kdir") : xstrdup(kernel);
	if (commit)
		check_out(t, kernel, commit);
	make_folders(t);
	if (!sync_tree(t, &why))
		die("%s", why);
	build_tree(t);
	prune_verdicts(t);
	fill_sandbox(t);
}

void open_gate_tree(struct tree *t, const char *kernel)
{
	char *why, *path;
	bool there;

	t->tolerant = true;
	find_engines(t);
	there = take_gate_folder(t, kernel);
	name_folders(t);
	catch_signals();
	t->source = xstrdup(kernel);
	if (!sync_tree(t, &why)) {
		/* A tree that cannot be gated leaves nothing behind. */
		if (!there)
			remove_tree(t->dir);
		die("%s", why);
	}
	make_folders(t);
	path = below(t->dir, "kernel");
	if (write_file(path, kernel, strlen(kernel)))
		die("cannot write %s; is the disk full? a gate needs 3 GB", path);
	free(path);
	build_tree(t);
}

void close_tree(struct tree *t)
{
	if (!t->tolerant)
		restore(t);
	free(t->dir);
	free(t->overlay);
	free(t->config);
	free(t->build_failed);
	strings_free(&t->broken);
	free(t->source);
	free(t->src);
	free(t->obj);
	free(t->record);
	free(t->obj_seen);
	free(t->record_seen);
	free(t->series);
	free(t->cc);
	free(t->sparse);
	free(t->plugin);
	strings_free(&t->check_flags);
	sandbox_free(&t->box);
	*t = (struct tree){ 0 };
}
