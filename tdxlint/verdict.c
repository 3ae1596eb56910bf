// SPDX-License-Identifier: GPL-2.0-only
/* Keep verdicts: <dir>/cache/<2 digits>/<38 digits>, what the engine printed and an end of line. */
#include <dirent.h>
#include <ftw.h>
#include <git2.h>
#include <stdlib.h>
#include <string.h>

#include "run.h"
#include "tools.h"
#include "verdict.h"

#define MAX_KEPT	20000	/* verdicts: some thousand series, some ten MB */

void feed(struct buf *b, const char *s, size_t len)
{
	buf_printf(b, "%zu:", len);
	buf_add(b, s, len);
}

void feed_strings(struct buf *b, const struct strings *l)
{
	size_t i;

	for (i = 0; i < l->n; i++)
		feed(b, l->s[i], strlen(l->s[i]));
}

void feed_folder(struct buf *b, const char *folder, const char *ending)
{
	struct dirent **entries;
	char *path;
	int i, n = scandir(folder, &entries, NULL, alphasort);

	for (i = 0; i < n; i++) {
		path = xasprintf("%s/%s", folder, entries[i]->d_name);
		if (is_file(path) && ends_with(path, ending)) {
			feed(b, entries[i]->d_name, strlen(entries[i]->d_name));
			feed_file(b, path);
		}
		free(path);
		free(entries[i]);
	}
	if (n >= 0)
		free(entries);
}

void feed_rules(struct buf *b, const char *rules)
{
	char *folder = xasprintf("%s/tdx", rules), *spatch = find_program("spatch");

	feed_folder(b, rules, "");
	feed_folder(b, folder, ".cocci");
	if (spatch)
		feed_file(b, spatch);
	free(spatch);
	free(folder);
}

char *digest(const struct buf *b)
{
	char *s = xmalloc(GIT_OID_HEXSZ + 1);
	git_oid id;

	if (git_odb_hash(&id, b->s, b->len, GIT_OBJECT_BLOB))
		die("cannot compute a hash: %s", git_error_last()->message);
	return git_oid_tostr(s, GIT_OID_HEXSZ + 1, &id);
}

void feed_file(struct buf *b, const char *path)
{
	struct buf text = { 0 };

	if (read_file(path, &text, 256UL << 20))
		die("cannot read %s", path);
	feed(b, text.s, text.len);
	free(text.s);
}

const char *rules_id(void)
{
	static char *id;
	struct buf b = { 0 };
	char *rules;

	if (id)
		return id;
	rules = find_rules(NULL);
	if (!rules)
		die("the Coccinelle rules are not beside tdxlint; build or install it anew");
	feed_rules(&b, rules);
	id = digest(&b);
	free(b.s);
	free(rules);
	return id;
}

static char *verdict_path(const struct tree *t, const char *key)
{
	return xasprintf("%s/cache/%.2s/%s", t->dir, key, key + 2);
}

bool recall_verdict(const struct tree *t, const char *key, struct buf *text)
{
	char *path = verdict_path(t, key);
	bool found;

	found = !read_file(path, text, MAX_SAID + 1) && text->len && text->s[text->len - 1] == '\n';
	if (!found) {
		free(text->s);
		*text = (struct buf){ 0 };
	}
	free(path);
	return found;
}

void keep_verdict(const struct tree *t, const char *key, const char *text, size_t len)
{
	char *path = verdict_path(t, key), *slash = strrchr(path, '/');
	struct buf b = { 0 };

	*slash = '\0';
	if (!make_dirs(path)) {
		*slash = '/';
		buf_add(&b, text, len);
		buf_puts(&b, "\n");
		write_file(path, b.s, b.len);
		free(b.s);
	}
	free(path);
}

static unsigned long kept;

static int count_file(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	(void)path;
	(void)st;
	(void)ftw;
	kept += type == FTW_F;
	return 0;
}

void prune_verdicts(const struct tree *t)
{
	char *folder = below(t->dir, "cache");

	kept = 0;
	nftw(folder, count_file, 32, FTW_PHYS);
	if (kept > MAX_KEPT)
		remove_tree(folder);
	free(folder);
}
