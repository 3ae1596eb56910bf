/* SPDX-License-Identifier: GPL-2.0-only */
/* An audit, and the forms that it is printed in. */
#ifndef TDXLINT_AUDIT_H
#define TDXLINT_AUDIT_H

#include "pages.h"

struct audit {
	char *tree;		/* the kernel's folder */
	char *version;		/* 7.3.4 */
	bool typed;
	struct strings files;	/* that name a page */
	struct strings read;	/* how much of each spatch could parse, in words */
	struct strings problems;	/* what could not be read */
	struct sites sites;
};

/* The stages of a page's life, in their order. */
#define NR_STAGES	6
extern const struct stage {
	unsigned int category;
	const char *past;	/* "allocated" */
} stages[NR_STAGES];
/* The SEAMCALL leaf that donates a page of a kind, as the TDX module's ABI names it. */
extern const char *const donating_leaves[PAGE_KINDS];

/* Sites of these kinds and categories; kinds 0: those of no known kind. */
size_t count_sites(const struct audit *a, unsigned int kinds, unsigned int categories);
/* "TDR, TDCS", or "other"; new memory. */
char *kinds_text(unsigned int kinds, const char *separator);
char *categories_text(unsigned int categories, const char *separator);

void print_audit_text(const struct audit *a);
void print_audit_json(const struct audit *a);
void print_audit_html(const struct audit *a);

#endif
