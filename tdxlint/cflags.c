// SPDX-License-Identifier: GPL-2.0-only
/* tdxlint cflags: the flags that load the plugin which fits a compiler. */
#include <argp.h>
#include <stdlib.h>
#include <string.h>

#include "commands.h"
#include "tools.h"
#include "verdict.h"

static const char doc[] =
	"Print the flags that load the GCC plugin, for a build system: "
	"KCFLAGS=\"$(tdxlint cflags)\".\v"
	"Exit status: 0 printed, 2 there is no plugin for that compiler.";

static const struct argp_option options[] = {
	{ "cc", 'c', "GCC", 0, "the compiler that is to load it; else $CC, else gcc", 0 },
	{ "mode", 'm', "MODE", 0, "what a misuse is: error (as without this), warn or note", 0 },
	{ "overlay", 'o', "FILE", OPTION_ARG_OPTIONAL,
	  "for a kernel without __firmware: what FILE tags, or tdxlint's own overlay", 0 },
	{ "digest", 'd', NULL, 0, "define TDXLINT_DIGEST too, another one for another plugin or rule", 0 },
	{ 0 }
};

struct arguments {
	const char *cc, *mode, *overlay;
	bool digest, stock;
};

static error_t parse(int key, char *arg, struct argp_state *state)
{
	struct arguments *a = state->input;

	switch (key) {
	case 'c':
		a->cc = arg;
		return 0;
	case 'm':
		if (strcmp(arg, "error") != 0 && strcmp(arg, "warn") != 0 && strcmp(arg, "note") != 0)
			argp_error(state, "unknown mode '%s'; use error, warn or note", arg);
		a->mode = arg;
		return 0;
	case 'o':
		a->stock = true;
		a->overlay = arg;
		return 0;
	case 'd':
		a->digest = true;
		return 0;
	}
	return ARGP_ERR_UNKNOWN;
}

static const struct argp argp = { options, parse, "", doc, NULL, NULL, NULL };

/* A build system that compares command lines builds anew when what they load is another. */
static void print_digest(const char *plugin)
{
	char *rules = find_rules(NULL), *hash;
	struct buf b = { 0 };

	feed_file(&b, plugin);
	if (rules)
		feed_rules(&b, rules);
	hash = digest(&b);
	printf(" -DTDXLINT_DIGEST=%.16s", hash);
	free(hash);
	free(rules);
	free(b.s);
}

/* The flags go through make and a shell, which would take such a path apart. */
static bool can_be_carried(const char *what, const char *path)
{
	if (!strpbrk(path, " \t\n'\"\\$#;&|<>()*?[]`"))
		return true;
	error("the %s's path has characters that a build cannot carry: %s; "
	      "build or install it elsewhere", what, path);
	return false;
}

/* The overlay's absolute path; NULL: there is none, which has been said. */
static char *overlay_path(const char *named)
{
	char *found, *path;

	if (!named) {
		found = find_overlay(NULL);
		if (!found)
			error("tdxlint's own overlay is not there; name one with --overlay=FILE");
		return found;
	}
	path = realpath(named, NULL);
	if (!path || !is_file(path)) {
		error("cannot read the overlay '%s'", named);
		free(path);
		return NULL;
	}
	return path;
}

/* An overlay by the name, and by what is in it: a cache of compilations looks at words. */
static void print_overlay(const char *overlay)
{
	struct buf b = { 0 };
	char *hash;

	feed_file(&b, overlay);
	hash = digest(&b);
	printf(" -fplugin-arg-firmware_plugin-overlay=%s -fplugin-arg-firmware_plugin-digest=%.16s",
	       overlay, hash);
	free(hash);
	free(b.s);
}

int cmd_cflags(int argc, char **argv)
{
	struct arguments a = { 0 };
	struct strings tried = { 0 };
	char *why, *path, *overlay = NULL;
	int major, status = EXIT_UNCHECKED;

	argp_parse(&argp, argc, argv, 0, NULL, &a);
	if (!a.cc)
		a.cc = getenv("CC");
	if (!a.cc || !*a.cc)
		a.cc = "gcc";
	major = gcc_major(a.cc, &why);
	if (major < 0) {
		error("cannot use the compiler '%s': %s; name a GCC, as in --cc=gcc-12", a.cc, why);
		free(why);
		return EXIT_UNCHECKED;
	}
	path = find_plugin(major, &tried);
	if (!path) {
		error("there is no plugin for GCC %d (looked for %s and %s); "
		      "\"make plugin PLUGIN_CC='%s'\" builds it", major, tried.s[0], tried.s[1], a.cc);
	} else if (a.stock && !(overlay = overlay_path(a.overlay))) {
		status = EXIT_UNCHECKED;
	} else if (can_be_carried("plugin", path) && (!overlay || can_be_carried("overlay", overlay))) {
		printf("-fplugin=%s -DFIRMWARE_PLUGIN", path);
		if (a.mode)
			printf(" -fplugin-arg-firmware_plugin-mode=%s", a.mode);
		if (overlay)
			print_overlay(overlay);
		if (a.digest)
			print_digest(path);
		putchar('\n');
		status = EXIT_CLEAN;
	}
	free(overlay);
	free(path);
	strings_free(&tried);
	return status;
}
