/* SPDX-License-Identifier: GPL-2.0-only */
/* Findings for people and programs. */
#ifndef TDXLINT_OUTPUT_H
#define TDXLINT_OUTPUT_H

#include "finding.h"

#define TDXLINT_VERSION	"0.1.0"

enum format { FORMAT_TEXT, FORMAT_JSON, FORMAT_SARIF, FORMAT_GITHUB, FORMAT_MAIL };

/* A patch of a series, as far as a report names it. */
struct patch_info {
	char *subject;		/* "[PATCH 2/6] KVM: TDX: ..." */
	char *from, *to, *date, *message_id;	/* of its mail; may be NULL */
	char *diff;		/* its text from the first "diff --git" on */
	char *path;		/* where it was read, for people */
};

struct output {
	enum format format;
	FILE *file;
	const char *root;	/* where the files that are named lie; may be NULL */
	const struct patch_info *patches;	/* that findings belong to */
	size_t nr_patches;
	const struct findings *fixed;	/* gone with the series; may be NULL */
	const struct findings *unconverted;	/* that a stock kernel has anyway; may be NULL */
};

/* The word after --format=; ends the program when it is none. */
enum format parse_format(const char *word);
#define FORMATS	"text, json, sarif, github or mail"

void print_findings(const struct findings *f, const struct output *o);

/* One each; print_findings() picks. */
void print_text(const struct findings *f, const struct output *o);
void print_json(const struct findings *f, const struct output *o);
void print_sarif(const struct findings *f, const struct output *o);
void print_github(const struct findings *f, const struct output *o);
void print_mail(const struct findings *f, const struct output *o);

const char *severity_name(enum severity s);
/* The message with the engines that agree in it: "message (plugin, sparse)". */
char *message_with_engines(const struct finding *f);

#endif
