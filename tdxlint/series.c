// SPDX-License-Identifier: GPL-2.0-only
/*
 * SERIES on the command line, and what a patch may do. A patch from a stranger
 * may change files of the kernel tree; it may not leave the tree, nor make
 * links or submodules, which lead out of it.
 */
#include <dirent.h>
#include <errno.h>
#include <git2.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "run.h"
#include "series.h"

/* What Kbuild runs, or what tells Kbuild what to run. */
static bool is_machinery(const char *path, unsigned int mode)
{
	static const char *const folders[] = {
		"scripts/", "tools/", "certs/", "usr/", "arch/x86/tools/", "arch/x86/boot/",
		"arch/x86/entry/", "arch/x86/realmode/", "arch/x86/purgatory/", "arch/x86/um/",
		"lib/raid6/", "lib/crc/", "lib/gen_", "security/selinux/genheaders",
		"kernel/gen_", "rust/",
	};
	static const char *const names[] = { "Makefile", "Kbuild", "Kconfig", "GNUmakefile", "makefile" };
	static const char *const ends[] = {
		".mk", ".sh", ".pl", ".py", ".awk", ".config", ".rs", "_defconfig",
	};
	const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
	unsigned int i;

	if (mode == GIT_FILEMODE_BLOB_EXECUTABLE)
		return true;
	for (i = 0; i < ARRAY_SIZE(folders); i++)
		if (starts_with(path, folders[i]))
			return true;
	for (i = 0; i < ARRAY_SIZE(names); i++)
		if (starts_with(name, names[i]))
			return true;
	for (i = 0; i < ARRAY_SIZE(ends); i++)
		if (ends_with(name, ends[i]))
			return true;
	return *name == '.';
}

/* A path that stays in the tree, for git and for us; NULL, or what is wrong. */
static const char *bad_path(const char *path)
{
	const char *s = path, *slash;
	size_t n;

	if (!*path || *path == '/')
		return "is no path in the tree";
	if (strlen(path) > 1000)
		return "is too long";
	for (; *s; s++)
		if ((unsigned char)*s < 0x20 || *s == 0x7f || *s == '\\' || *s == '"')
			return "has characters that no file of the kernel has";
	for (s = path; s; s = slash ? slash + 1 : NULL) {
		slash = strchr(s, '/');
		n = slash ? (size_t)(slash - s) : strlen(s);
		if (!n || (n == 1 && *s == '.') || (n == 2 && !memcmp(s, "..", 2)))
			return "leaves the tree";
		if (n >= 4 && !strncasecmp(s, ".git", 4) &&
		    (n == 4 || !strncasecmp(s, ".gitmodules", n)))
			return "belongs to git itself";
	}
	return NULL;
}

static char *inspect_file(struct patch *p, const git_diff_file *file)
{
	const char *wrong;

	if (!file->path || !strcmp(file->path, "/dev/null"))
		return NULL;
	wrong = bad_path(file->path);
	if (!wrong && file->mode == GIT_FILEMODE_LINK)
		wrong = "is a symbolic link";
	if (!wrong && file->mode == GIT_FILEMODE_COMMIT)
		wrong = "is a submodule";
	if (wrong) {
		char *path = clean_text(file->path, strlen(file->path));
		char *why = xasprintf("%s: \"%s\": the path %s %s; such a patch is not applied",
				      p->info.path, p->info.subject, path, wrong);

		free(path);
		return why;
	}
	strings_add(&p->files, file->path);
	if (!p->machinery && is_machinery(file->path, file->mode))
		p->machinery = xstrdup(file->path);
	return NULL;
}

char *inspect_patch(struct patch *p)
{
	git_diff *diff = NULL;
	const git_diff_delta *delta;
	char *wrong = NULL;
	size_t i;

	if (!starts_with(p->info.diff, "diff --git "))
		return xasprintf("%s: \"%s\": this is no diff of git's; make it anew with git "
				 "format-patch or git diff", p->info.path, p->info.subject);
	if (git_diff_from_buffer(&diff, p->info.diff, strlen(p->info.diff)) < 0)
		return xasprintf("%s: \"%s\": the diff cannot be read: %s; was it cut or rewrapped?",
				 p->info.path, p->info.subject,
				 git_error_last() ? git_error_last()->message : "broken");
	if (git_diff_num_deltas(diff) > MAX_FILES)
		wrong = xasprintf("%s: \"%s\" touches more than %d files; check it in parts",
				  p->info.path, p->info.subject, MAX_FILES);
	else if (!git_diff_num_deltas(diff))
		wrong = xasprintf("%s: \"%s\": the diff changes nothing; was it cut?",
				  p->info.path, p->info.subject);
	for (i = 0; i < git_diff_num_deltas(diff) && !wrong; i++) {
		delta = git_diff_get_delta(diff, i);
		wrong = inspect_file(p, &delta->old_file);
		if (!wrong)
			wrong = inspect_file(p, &delta->new_file);
	}
	strings_sort(&p->files);
	git_diff_free(diff);
	return wrong;
}

static void unusable(char *wrong)
{
	if (wrong)
		die("%s", wrong);
}

static void read_one(struct series *s, const char *path, size_t *total)
{
	struct buf b = { 0 };
	int err;

	err = strcmp(path, "-") ? read_file(path, &b, MAX_SERIES) : read_stream(stdin, &b, MAX_SERIES);
	*total += b.len;
	if (err == -EFBIG || *total > MAX_SERIES)
		die("%s: the series is larger than %lu MB; check it in parts", path, MAX_SERIES >> 20);
	if (err)
		die("cannot read %s: %s", path, strerror(-err));
	unusable(read_mbox(s, b.s, b.len, strcmp(path, "-") ? path : "standard input"));
	free(b.s);
}

static int is_patch_file(const struct dirent *entry)
{
	return ends_with(entry->d_name, ".patch") || ends_with(entry->d_name, ".diff") ||
	       ends_with(entry->d_name, ".eml") || ends_with(entry->d_name, ".mbox") ||
	       ends_with(entry->d_name, ".mbx");
}

static void read_folder(struct series *s, const char *path, size_t *total)
{
	struct dirent **entries;
	char *file;
	int i, n;

	n = scandir(path, &entries, is_patch_file, versionsort);
	if (n < 0)
		die("cannot read %s: %s", path, strerror(errno));
	if (!n)
		die("%s holds no *.patch, *.diff, *.eml or *.mbox", path);
	for (i = 0; i < n; i++) {
		file = xasprintf("%s/%s", path, entries[i]->d_name);
		read_one(s, file, total);
		free(file);
		free(entries[i]);
	}
	free(entries);
}

/* What git says, for a range; ends the program when it says no. */
static struct buf git(const char *kernel, const char *range, char *const *words)
{
	struct strings argv = { 0 };
	struct buf out = { 0 };
	int status;

	strings_add(&argv, "git");
	strings_add(&argv, "--no-optional-locks");
	strings_add(&argv, "-C");
	strings_add(&argv, kernel);
	while (*words)
		strings_add(&argv, *words++);
	status = run_program(argv.s, NULL, &out);
	strings_free(&argv);
	if (status)
		die("%s is no file and no range of commits of %s: %.*s", range, kernel,
		    (int)strcspn(out.s, "\n"), out.s);
	return out;
}

#define GIT(kernel, range, ...)	\
	git(kernel, range, (char *const[]){ (char *)__VA_ARGS__, NULL })

static void read_range(struct series *s, const char *range, const char *kernel)
{
	char *spec = strstr(range, "..") ? xstrdup(range) : xasprintf("%s^..%s", range, range);
	struct buf merges, mails;
	char *base;

	if (*range == '-')
		die("unknown option %s; \"tdxlint patch --help\" lists them", range);
	if (strstr(spec, "..."))
		die("%s: name a range with two dots, BASE..TIP", range);
	base = xstrndup(spec, (size_t)(strstr(spec, "..") - spec));
	s->base = GIT(kernel, range, "rev-parse", "--verify", "--quiet", "--end-of-options",
		      *base ? base : "HEAD").s;
	s->base[strcspn(s->base, "\n")] = '\0';
	merges = GIT(kernel, range, "rev-list", "--merges", "--count", "--end-of-options", spec);
	if (strcmp(merges.s, "0\n") != 0)
		die("%s has merges in it; name a linear range, or check the merged branches one by one",
		    range);
	/* Nothing that somebody's configuration asks for: attachments, prefixes, another order. */
	mails = GIT(kernel, range, "-c", "diff.noprefix=false", "-c", "diff.mnemonicPrefix=false",
		    "-c", "core.quotePath=true", "format-patch", "--stdout", "--no-attach",
		    "--no-thread", "--full-index", "--binary", "--no-ext-diff", "--no-textconv", "--no-renames",
		    "--no-cover-letter", "--no-signature", "-N", "-U3", "-O/dev/null", "--no-relative",
		    "--no-base", "--submodule=short", "--ignore-submodules=none",
		    "--end-of-options", spec);
	/* Text by an attribute may hold a NUL: what is behind it is part of the series. */
	unusable(read_mbox(s, mails.s, mails.len, range));
	free(base);
	free(merges.s);
	free(mails.s);
	free(spec);
}

void read_series(struct series *s, char *const *arguments, size_t n, const char *kernel)
{
	size_t i, total = 0, files = 0;

	for (i = 0; i < n; i++) {
		if (strcmp(arguments[i], "-") != 0 && is_dir(arguments[i]))
			read_folder(s, arguments[i], &total);
		else if (!strcmp(arguments[i], "-") || is_file(arguments[i]))
			read_one(s, arguments[i], &total);
		else if (n == 1)
			read_range(s, arguments[i], kernel);
		else
			die("%s is no file and no folder; name one range of commits alone", arguments[i]);
	}
	if (!s->n)
		die("there is no patch in %s%s", arguments[0], n > 1 ? " and the others" : "");
	if (!s->base)
		unusable(order_series(s));
	for (i = 0; i < s->n; i++) {
		unusable(inspect_patch(&s->v[i]));
		files += s->v[i].files.n;
	}
	if (files > MAX_FILES)
		die("the series touches more than %d files; check it in parts", MAX_FILES);
}
