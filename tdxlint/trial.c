// SPDX-License-Identifier: GPL-2.0-only
/*
 * A stranger's patch is for the kernel as it was named. Where that one is not
 * typed, the typed series goes on top, so that the engines see what the patch
 * means, and the lines in reports are taken back to the named kernel's.
 *
 *	trial/named	the files that the patches so far touch, patched
 *	trial/typed	the files of the typed series, on top of these
 *	trial/steps/N	what patch N, applied ahead of its time, made of these two:
 *			"named" and "src", of the files that it touches
 */
#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "linemap.h"
#include "run.h"
#include "trial.h"

#define MAX_FILE	(64UL << 20)

static char *read_text(const char *folder, const char *name)
{
	char *path = xasprintf("%s/%s", folder, name);
	struct buf b = { 0 };

	if (read_file(path, &b, MAX_FILE)) {
		free(b.s);
		b.s = NULL;
	}
	free(path);
	return b.s;
}

/* Is this, as it stands, a file of the kernel: no link leads out of the tree? */
static bool is_own_file(const char *kernel, const char *name)
{
	char *path = xasprintf("%s/%s", kernel, name), *real = realpath(path, NULL);
	char *top = realpath(kernel, NULL);
	bool own = real && top && starts_with(real, top) && !strcmp(real + strlen(top) + 1, name) &&
		   is_file(real);

	free(path);
	free(real);
	free(top);
	return own;
}

/* A copy of a file as it is, binary or not; a program stays one. */
static void copy_file(const char *from, const char *folder, const char *name)
{
	char *path = xasprintf("%s/%s", folder, name), *parent = xstrdup(path);
	struct buf b = { 0 };
	int err = read_file(from, &b, MAX_FILE);

	if (err)
		die("cannot read %s: %s", from, strerror(-err));
	*strrchr(parent, '/') = '\0';
	if (make_dirs(parent) || write_file(path, b.s, b.len) || copy_mode(from, path))
		die("cannot write %s; is the disk full?", path);
	free(b.s);
	free(parent);
	free(path);
}

/* What a path leads through and is no folder of the kernel's: a link, a file; NULL: none. New memory. */
static char *in_the_way(const char *kernel, const char *name)
{
	const char *slash;
	struct stat st;
	char *path;

	for (slash = strchr(name, '/'); slash; slash = strchr(slash + 1, '/')) {
		path = xasprintf("%s/%.*s", kernel, (int)(slash - name), name);
		if (!lstat(path, &st) && !S_ISDIR(st.st_mode))
			return path;
		free(path);
	}
	return NULL;
}

/* A file that does not exist, exists, or is nothing that a patch of ours changes. */
static void fetch(struct tree *t, const char *to, const char *name)
{
	char *there = xasprintf("%s/%s", t->source, name), *here = xasprintf("%s/%s", to, name);
	char *obstacle = in_the_way(t->source, name);
	struct stat st;

	if (obstacle)
		die("%s lies below %s, which is a link or a file; such a patch is not applied", name,
		    obstacle);
	if (lstat(here, &st) && !lstat(there, &st)) {
		if (!is_own_file(t->source, name))
			die("%s is a link or a folder in %s; such a patch is not applied", name, t->source);
		copy_file(there, to, name);
	}
	free(there);
	free(here);
}

/* git apply to plain files, whatever repository is around; lists them. Free *out. */
static int git_apply(struct tree *t, const char *folder, const char *patch, struct buf *out)
{
	struct sandbox box = t->box;
	struct strings argv = { 0 };
	struct job job = { .dir = folder, .timeout = 120, .limited = true };
	static const char *const words[] = {
		"env", "GIT_DIR=/nonexistent", "GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL=/dev/null",
		"git", "apply", "--whitespace=nowarn", "--numstat", "-z", "--apply",
	};
	unsigned int i;

	box.readable = box.writable = (struct strings){ 0 };
	strings_add(&box.readable, patch);
	strings_add(&box.writable, folder);
	sandbox_begin(&box, &argv, folder);
	for (i = 0; i < ARRAY_SIZE(words); i++)
		strings_add(&argv, words[i]);
	strings_add(&argv, patch);
	job.argv = argv.s;
	run_jobs(&job, 1, 1, NULL);
	*out = job.out;
	strings_free(&argv);
	strings_free(&box.readable);
	strings_free(&box.writable);
	return job.status;
}

/* "error: patch failed: file:line", without the word before. */
static char *first_error(const char *out)
{
	const char *s = strstr(out, "error: ");

	s = s ? s + strlen("error: ") : out;
	return clean_text(s, strcspn(s, "\n"));
}

/*
 * Of a patch we know what libgit2 read in it, and git has its own reader: what it
 * changes beyond that would be on no list of files to check.
 */
static void check_files(const struct buf *out, const struct patch *p, size_t number)
{
	const char *s = out->s, *end = out->s + out->len, *record, *name;

	for (; s < end; s += strlen(s) + 1) {
		/* Warnings, if any, stand before the first record. */
		record = strrchr(s, '\n');
		name = strchr(record ? record + 1 : s, '\t');
		name = name ? strchr(name + 1, '\t') : NULL;
		if (name && !strings_find(&p->files, name + 1))
			die("patch %zu, \"%s\", is read differently by git, which changes %s; "
			    "make it anew with git format-patch", number, p->info.subject, name + 1);
	}
}

/* The typed series: its patches and the files that it touches. */
static struct series typed;
static struct strings typed_files;

static void read_typed(struct tree *t)
{
	size_t i, j;

	if (typed.n || !t->series)
		return;
	read_series(&typed, &t->series, 1, NULL);
	for (i = 0; i < typed.n; i++)
		for (j = 0; j < typed.v[i].files.n; j++)
			strings_add(&typed_files, typed.v[i].files.s[j]);
	strings_sort(&typed_files);
}

/* The typed series on top of what is in trial/named. */
static void apply_typed(struct tree *t, const struct patch *p, size_t number, const char *named)
{
	char *folder = xasprintf("%s/trial/typed", t->dir), *path, *why;
	struct buf out = { 0 };
	size_t i;

	remove_tree(folder);
	if (make_dirs(folder))
		die("cannot write %s; is the disk full?", folder);
	for (i = 0; i < typed_files.n; i++) {
		path = xasprintf("%s/%s", named, typed_files.s[i]);
		if (is_file(path))
			copy_file(path, folder, typed_files.s[i]);
		else if (!strings_find(&p->files, typed_files.s[i]))
			fetch(t, folder, typed_files.s[i]);
		free(path);
	}
	for (i = 0; i < typed.n; i++) {
		path = xstrdup(typed.v[i].info.path);
		if (git_apply(t, folder, path, &out)) {
			why = first_error(out.s);
			die("the typed series does not apply on top of patch %zu, \"%s\": %s; "
			    "base the series on a typed kernel", number, p->info.subject, why);
		}
		free(out.s);
		free(path);
	}
	free(folder);
}

static void apply_now(struct tree *t, const struct patch *p, size_t number, struct changes *c)
{
	char *named = xasprintf("%s/trial/named", t->dir);
	char *typed_folder = xasprintf("%s/trial/typed", t->dir);
	char *file = xasprintf("%s/trial/patch", t->dir), *from, *why;
	struct buf out = { 0 };
	struct change *change;
	struct stat st;
	size_t i;

	read_typed(t);
	if (make_dirs(named) || write_file(file, p->info.diff, strlen(p->info.diff)))
		die("cannot write %s; is the disk full?", file);
	for (i = 0; i < p->files.n; i++)
		fetch(t, named, p->files.s[i]);
	if (git_apply(t, named, file, &out)) {
		why = first_error(out.s);
		die("patch %zu, \"%s\", does not apply to %s: %s; %s", number, p->info.subject,
		    t->source, why, p->flowed ?
		    "the mail is format=flowed, which breaks patches: get it as plain text" :
		    "name the tree that it is for");
	}
	check_files(&out, p, number);
	free(out.s);
	if (t->series)
		apply_typed(t, p, number, named);

	for (i = 0; i < p->files.n; i++) {
		const char *name = p->files.s[i];

		from = xasprintf("%s/%s", strings_find(&typed_files, name) ? typed_folder : named, name);
		GROW(c->v, c->room, c->n);
		change = &c->v[c->n++];
		change->name = xstrdup(name);
		change->before = read_text(t->src, name);
		if (!lstat(from, &st) && !S_ISREG(st.st_mode))
			die("patch %zu, \"%s\", makes %s something else than a plain file; such a patch is "
			    "not applied", number, p->info.subject, name);
		change_file(t, name, is_file(from) ? from : NULL);
		change->after = read_text(t->src, name);
		free(from);
	}
	free(named);
	free(typed_folder);
	free(file);
}

/* Make "to"/name what "from"/name is: a copy, or nothing. */
static void mirror(const char *from, const char *to, const char *name)
{
	char *there = xasprintf("%s/%s", from, name), *here = xasprintf("%s/%s", to, name);

	if (is_file(there))
		copy_file(there, to, name);
	else
		unlink(here);
	free(there);
	free(here);
}

static void put_in_source(struct tree *t, const char *from, const char *name)
{
	char *path = xasprintf("%s/%s", from, name);

	change_file(t, name, is_file(path) ? path : NULL);
	free(path);
}

/* The steps that were made ahead: the patches from "first" up to, without, "end". */
static size_t first_step, end_step;

struct step {
	char *folder, *src, *named;
};

static struct step step_of(const struct tree *t, size_t number)
{
	struct step s = { .folder = xasprintf("%s/trial/steps/%zu", t->dir, number) };

	s.src = xasprintf("%s/src", s.folder);
	s.named = xasprintf("%s/named", s.folder);
	return s;
}

static void free_step(struct step *s)
{
	free(s->folder);
	free(s->src);
	free(s->named);
}

static void keep_step(const struct tree *t, const struct strings *files, const char *named,
		      const struct step *s)
{
	size_t i;

	for (i = 0; i < files->n; i++) {
		mirror(t->src, s->src, files->s[i]);
		mirror(named, s->named, files->s[i]);
	}
}

static void take_step(struct tree *t, const struct patch *p, const char *named,
		      const struct step *s, struct changes *c)
{
	struct change *change;
	size_t i;

	for (i = 0; i < p->files.n; i++) {
		GROW(c->v, c->room, c->n);
		change = &c->v[c->n++];
		change->name = xstrdup(p->files.s[i]);
		change->before = read_text(t->src, change->name);
		put_in_source(t, s->src, change->name);
		change->after = read_text(t->src, change->name);
		mirror(s->named, named, change->name);
	}
}

void apply_ahead(struct tree *t, const struct series *series, size_t first, size_t n,
		 void (*seen)(void *data), void *data)
{
	char *named = xasprintf("%s/trial/named", t->dir);
	struct step base = step_of(t, 0), step;
	struct strings files = { 0 };
	struct changes c = { 0 };
	size_t i, j;

	forget_steps(t);
	for (i = first; i < first + n; i++)
		for (j = 0; j < series->v[i - 1].files.n; j++)
			strings_add(&files, series->v[i - 1].files.s[j]);
	strings_sort(&files);
	keep_step(t, &files, named, &base);
	for (i = first; i < first + n; i++) {
		step = step_of(t, i);
		apply_now(t, &series->v[i - 1], i, &c);
		keep_step(t, &series->v[i - 1].files, named, &step);
		seen(data);
		free_changes(&c);
		free_step(&step);
	}
	for (j = 0; j < files.n; j++) {
		put_in_source(t, base.src, files.s[j]);
		mirror(base.named, named, files.s[j]);
	}
	first_step = first;
	end_step = first + n;
	strings_free(&files);
	free_step(&base);
	free(named);
}

void forget_steps(const struct tree *t)
{
	char *steps = xasprintf("%s/trial/steps", t->dir);

	remove_tree(steps);
	first_step = end_step = 0;
	free(steps);
}

void apply_patch(struct tree *t, const struct patch *p, size_t number, struct changes *c)
{
	char *named = xasprintf("%s/trial/named", t->dir);
	struct step step = step_of(t, number);

	if (number >= first_step && number < end_step)
		take_step(t, p, named, &step, c);
	else
		apply_now(t, p, number, c);
	free_step(&step);
	free(named);
}

const struct change *find_change(const struct changes *c, const char *name)
{
	size_t i;

	for (i = 0; i < c->n; i++)
		if (!strcmp(c->v[i].name, name))
			return &c->v[i];
	return NULL;
}

void free_changes(struct changes *c)
{
	while (c->n) {
		c->n--;
		free(c->v[c->n].name);
		free(c->v[c->n].before);
		free(c->v[c->n].after);
	}
	free(c->v);
	*c = (struct changes){ 0 };
}

unsigned int own_line(struct tree *t, const char *file, unsigned int line)
{
	char *named = xasprintf("%s/trial/named", t->dir), *older, *newer;
	struct linemap m = { 0 };
	bool same;

	read_typed(t);
	if (strings_find(&typed_files, file)) {
		older = read_text(named, file);
		if (!older)
			older = read_text(t->source, file);
		newer = read_text(t->src, file);
		if (older && newer) {
			linemap_build(&m, older, newer);
			line = linemap_older(&m, line, &same);
		}
		linemap_free(&m);
		free(older);
		free(newer);
	}
	free(named);
	return line;
}
