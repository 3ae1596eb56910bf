// SPDX-License-Identifier: GPL-2.0-only
/*
 * Keep answers: <dir>/results/<object>.<engine>, a line "KEY MILLISECONDS" and
 * what the engine printed. Unlike verdict.c's, the key is made without reading
 * a source: from the size, inode and times of each file that Kbuild's .cmd file
 * names. sync-tree writes a file of the copy only when its content is another,
 * so that a gate of an unchanged tree is over in a moment.
 */
#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "answers.h"
#include "verdict.h"

static void feed_stamp(struct buf *b, const char *path)
{
	struct stat st = { 0 };

	/* A file that is gone is another stamp, too. */
	stat(path, &st);
	buf_printf(b, "%s %lld %llu %lld.%09ld %lld.%09ld\n", path, (long long)st.st_size,
		   (unsigned long long)st.st_ino, (long long)st.st_mtim.tv_sec, st.st_mtim.tv_nsec,
		   (long long)st.st_ctim.tv_sec, st.st_ctim.tv_nsec);
}

/* What all files are that a unit is made of, in one word; new memory. */
static char *stamps_of(const struct unit *u, const struct tree *t)
{
	struct buf b = { 0 };
	char *path, *id;
	size_t i;

	buf_add(&b, "", 0);
	for (i = 0; i < u->depends.n; i++) {
		path = *u->depends.s[i] == '/' ? xstrdup(u->depends.s[i]) :
						 below(t->obj, u->depends.s[i]);
		feed_stamp(&b, path);
		free(path);
	}
	id = digest(&b);
	free(b.s);
	return id;
}

/* The rules check the headers beside a unit as files of their own. */
static void feed_headers(struct buf *b, const struct unit *u, const struct tree *t)
{
	char *folder = below(t->src, u->source), *path;
	struct dirent **entries;
	int i, n;

	*strrchr(folder, '/') = '\0';
	n = scandir(folder, &entries, NULL, alphasort);
	for (i = 0; i < n; i++) {
		path = below(folder, entries[i]->d_name);
		if (ends_with(path, ".h"))
			feed_stamp(b, path);
		free(path);
		free(entries[i]);
	}
	if (n >= 0)
		free(entries);
	free(folder);
}

static char *answer_key(const struct unit *u, enum engine e, const char *stamps,
			const struct tree *t)
{
	const char *id = e == ENGINE_COCCINELLE ? rules_id() : engine_id(t, e);
	struct buf b = { 0 };
	char *key;

	feed(&b, id, strlen(id));
	feed(&b, stamps, strlen(stamps));
	if (e == ENGINE_COCCINELLE) {
		feed_headers(&b, u, t);
	} else {
		feed_strings(&b, &u->args);
		if (e == ENGINE_SPARSE)
			feed_strings(&b, &t->check_flags);
	}
	key = digest(&b);
	free(b.s);
	return key;
}

static char *answer_path(const struct unit *u, enum engine e, const struct tree *t)
{
	return xasprintf("%s/results/%s.%s", t->dir, u->object, engine_name(e));
}

static void recall(struct unit *u, enum engine e, const struct tree *t)
{
	char *path = answer_path(u, e, t), *text;
	struct buf b = { 0 };
	size_t n = strlen(u->key[e]);

	if (!read_file(path, &b, MAX_SAID + 128) && starts_with(b.s, u->key[e]) && b.s[n] == ' ' &&
	    (text = strchr(b.s, '\n'))) {
		u->took[e] = number_at(b.s + n + 1) / 1000.0;
		u->said[e] = xstrdup(text + 1);
	}
	free(b.s);
	free(path);
}

void recall_answers(struct units *u, const struct tree *t)
{
	char *stamps;
	unsigned int e;
	size_t i;

	for (i = 0; i < u->n; i++) {
		if (u->v[i].broken)
			continue;
		stamps = stamps_of(&u->v[i], t);
		for (e = 0; e < NR_ENGINES; e++) {
			if (e == ENGINE_SPARSE && !t->sparse)
				continue;
			u->v[i].key[e] = answer_key(&u->v[i], (enum engine)e, stamps, t);
			recall(&u->v[i], (enum engine)e, t);
		}
		free(stamps);
	}
}

static void keep(const struct unit *u, enum engine e, const struct tree *t)
{
	char *path = answer_path(u, e, t), *folder = xstrdup(path);
	struct findings f = { 0 };
	struct buf b = { 0 }, old = { 0 };

	read_answer(&f, u, e, t);
	if (f.nr_problems || !u->key[e] || !u->said[e]) {
		unlink(path);
		goto out;
	}
	*strrchr(folder, '/') = '\0';
	buf_printf(&b, "%s %.0f\n%s", u->key[e], u->took[e] * 1000, u->said[e]);
	if (!read_file(path, &old, MAX_SAID + 128) && !strcmp(old.s, b.s))
		goto out;
	/* An answer that cannot be kept costs time, no more. */
	if (!make_dirs(folder))
		write_file(path, b.s, b.len);
out:
	free_findings(&f);
	free(b.s);
	free(old.s);
	free(folder);
	free(path);
}

void keep_answers(const struct units *u, const struct tree *t)
{
	unsigned int e;
	size_t i;

	for (i = 0; i < u->n; i++)
		for (e = 0; e < NR_ENGINES; e++)
			keep(&u->v[i], (enum engine)e, t);
}
