/* SPDX-License-Identifier: GPL-2.0-only */
/* What a tree says of firmware pages: facts from Coccinelle, and the sites made of them. */
#ifndef TDXLINT_PAGES_H
#define TDXLINT_PAGES_H

#include "util.h"

/* Kinds of pages, as bits; a helper may serve several. */
enum {
	PAGE_TDR	= 1 << 0,
	PAGE_TDCS	= 1 << 1,
	PAGE_TDVPR	= 1 << 2,
	PAGE_TDCX	= 1 << 3,
	PAGE_SEPT	= 1 << 4,
	PAGE_KINDS	= 5,
	PAGE_HANDLE	= 1 << 5,	/* holds a page, of whatever kind */
};

/* What a site is, as bits: a call can be an accessor's and free the page. */
enum {
	SITE_FIELD	= 1 << 0,
	SITE_PARAMETER	= 1 << 1,
	SITE_LOCAL	= 1 << 2,
	SITE_ACCESSOR	= 1 << 3,
	SITE_FORCE	= 1 << 4,
	SITE_STRIP	= 1 << 5,
	SITE_ALLOCATE	= 1 << 6,	/* from here on, a page's life in its order */
	SITE_FLUSH	= 1 << 7,
	SITE_DONATE	= 1 << 8,
	SITE_RECLAIM	= 1 << 9,
	SITE_RESET	= 1 << 10,
	SITE_FREE	= 1 << 11,
	SITE_USE	= 1 << 12,	/* named, and none of the above */
	SITE_CATEGORIES	= 13,
};

extern const char *const page_names[PAGE_KINDS];
extern const char *const site_names[SITE_CATEGORIES];

enum fact_type {
	FACT_FIELD, FACT_PARAMETER, FACT_LOCAL, FACT_FUNCTION, FACT_STORE, FACT_RETURN, FACT_CALL,
	FACT_CAST,
};

/* A line of coccinelle/audit/pages.cocci. */
struct fact {
	enum fact_type type;
	const char *file;
	unsigned int line, column;
	const char *in;		/* function; of a field: the struct */
	const char *w[3];	/* as pages.cocci tells them */
};

struct facts {
	struct fact *v;
	size_t n, room;
	char *text;		/* which all of them point into */
};

/* Read what spatch printed; the text is the facts' own from here on. */
void read_facts(struct facts *facts, char *text);
void free_facts(struct facts *facts);

/* Where values are kept, and which pages reach them. */
struct pages;

struct pages *find_pages(const struct facts *facts);
void free_pages(struct pages *p);

/* The pages that an expression can name in a function; "far": also behind an address. */
unsigned int pages_of(const struct pages *p, const char *expression, const char *in, bool far);
/* The pages that a variable or field holds. */
unsigned int pages_in(const struct pages *p, const struct fact *declared);

/* By the words in its name: the kinds, 0 for none. */
unsigned int kinds_by_name(const char *name);
bool is_handle_type(const char *type);
/* The kind that a SEAMCALL wrapper's argument is; 0 for none. */
unsigned int donated_by(const char *function, unsigned int argument);

struct site {
	char *file;
	unsigned int line, column;
	char *in;
	unsigned int kinds, categories;
	char *what;		/* a few words: the call, the type and name */
	char *text;		/* the line of the source, trimmed */
};

struct sites {
	struct site *v;
	size_t n, room;
};

/* All sites of the facts, and of the lines of the files that name a page otherwise; sorted. */
void find_sites(struct sites *s, const struct facts *facts, const struct strings *files,
		const char *tree);
void free_sites(struct sites *s);

#endif
