// SPDX-License-Identifier: GPL-2.0-only
/*
 * The places in a tree where a firmware page is declared, handed on, converted
 * or goes a step further in its life.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "expression.h"
#include "linemap.h"
#include "pages.h"

#define MAX_SOURCE	(64UL << 20)

const char *const site_names[SITE_CATEGORIES] = {
	"field", "parameter", "local", "accessor", "force", "strip", "allocate", "flush",
	"donate", "reclaim", "reset", "free", "use",
};

/* What a call does to the page that its argument names. */
static const struct {
	const char *function;
	unsigned int argument, categories;
} steps[] = {
	{ "tdx_clflush_page",		0, SITE_FLUSH | SITE_ACCESSOR },
	{ "clflush_cache_range",	0, SITE_FLUSH },
	{ "tdx_reclaim_page",		0, SITE_RECLAIM },
	{ "__tdx_reclaim_page",		0, SITE_RECLAIM },
	{ "tdx_reclaim_control_page",	0, SITE_RECLAIM },
	{ "tdh_phymem_page_reclaim",	0, SITE_RECLAIM },
	{ "tdx_quirk_reset_page",	0, SITE_RESET | SITE_ACCESSOR },
	{ "tdx_quirk_reset_paddr",	0, SITE_RESET },
	{ "tdx_free_page",		0, SITE_FREE | SITE_ACCESSOR },
	{ "__free_page",		0, SITE_FREE },
	{ "__free_pages",		0, SITE_FREE },
	{ "free_page",			0, SITE_FREE },
	{ "free_pages",			0, SITE_FREE },
	{ "put_page",			0, SITE_FREE },
	{ "tdx_page_to_phys",		0, SITE_ACCESSOR | SITE_STRIP },
	{ "tdx_page_to_page",		0, SITE_ACCESSOR | SITE_STRIP },
};

static const char *const makers[] = { "tdx_phys_to_page", "tdx_page_from_page" };

static const char *const allocators[] = {
	"alloc_page", "alloc_pages", "get_zeroed_page", "__get_free_page", "__get_free_pages",
	"kvm_mmu_memory_cache_alloc", "tdx_alloc_page",
};

/* The SEAMCALL leaves themselves, as the wrappers name them. */
static const struct {
	const char *leaf;
	unsigned int kinds, categories;
} leaves[] = {
	{ "TDH_MNG_CREATE", PAGE_TDR, SITE_DONATE }, { "TDH_MNG_ADDCX", PAGE_TDCS, SITE_DONATE },
	{ "TDH_VP_CREATE", PAGE_TDVPR, SITE_DONATE }, { "TDH_VP_ADDCX", PAGE_TDCX, SITE_DONATE },
	{ "TDH_MEM_SEPT_ADD", PAGE_SEPT, SITE_DONATE },
	{ "TDH_PHYMEM_PAGE_RECLAIM", 0, SITE_RECLAIM },
};

#define KINDS	((1U << PAGE_KINDS) - 1)

static bool is_one_of(const char *word, const char *const *list, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (!strcmp(list[i], word))
			return true;
	return false;
}

static void add_site(struct sites *s, const struct fact *f, unsigned int pages,
		     unsigned int categories, char *what)
{
	GROW(s->v, s->room, s->n);
	s->v[s->n++] = (struct site){
		.file = xstrdup(f->file), .line = f->line, .column = f->column,
		.in = xstrdup(f->in), .kinds = pages & KINDS, .categories = categories, .what = what,
	};
}

static void add_declared(struct sites *s, const struct pages *p, const struct fact *f)
{
	unsigned int pages = pages_in(p, f), category;
	char *what, *at;

	/* A prototype looks like a variable; its definition is the site. */
	if (!(pages & PAGE_HANDLE) || strchr(f->w[1], '('))
		return;
	category = f->type == FACT_FIELD ? SITE_FIELD :
		   f->type == FACT_PARAMETER ? SITE_PARAMETER : SITE_LOCAL;
	what = xasprintf("%s%s%s", f->w[1], ends_with(f->w[1], "*") ? "" : " ", f->w[0]);
	while ((at = strstr(what, "* *")))
		memmove(at + 1, at + 2, strlen(at + 2) + 1);
	add_site(s, f, pages, category, what);
}

/* The kinds that a function's own parameters hold. */
static unsigned int parameters_of(const struct facts *facts, const struct pages *p, const char *in)
{
	unsigned int pages = 0;
	size_t i;

	for (i = 0; i < facts->n; i++)
		if (facts->v[i].type == FACT_PARAMETER && !strcmp(facts->v[i].in, in))
			pages |= pages_in(p, &facts->v[i]);
	return pages;
}

static void add_called(struct sites *s, const struct facts *facts, const struct pages *p,
		       const struct fact *f)
{
	const char *function = f->w[0], *argument = f->w[2];
	unsigned int number = (unsigned int)number_at(f->w[1]), donated, categories = 0;
	unsigned int pages = pages_of(p, argument, f->in, true);
	size_t i;

	donated = donated_by(function, number);
	if (donated) {
		add_site(s, f, donated, SITE_DONATE, xasprintf("%s()", function));
		return;
	}
	for (i = 0; i < ARRAY_SIZE(leaves); i++) {
		if (strcmp(argument, leaves[i].leaf) != 0 || !starts_with(function, "seamcall"))
			continue;
		pages = leaves[i].kinds ? leaves[i].kinds : parameters_of(facts, p, f->in);
		add_site(s, f, pages, leaves[i].categories, xasprintf("%s(%s)", function, argument));
		return;
	}
	if (number)
		return;
	if (is_one_of(function, makers, ARRAY_SIZE(makers))) {
		add_site(s, f, pages | kinds_by_name(f->in), SITE_ACCESSOR,
			 xasprintf("%s()", function));
		return;
	}
	if (!(pages & PAGE_HANDLE))
		return;
	for (i = 0; i < ARRAY_SIZE(steps); i++)
		if (!strcmp(steps[i].function, function))
			categories |= steps[i].categories;
	/* The page itself, and not what another conversion made of it already. */
	if (!categories && is_conversion(function) &&
	    (pages_of(p, argument, f->in, false) & PAGE_HANDLE))
		categories = SITE_STRIP;
	if (categories)
		add_site(s, f, pages, categories, xasprintf("%s()", function));
}

static void add_cast(struct sites *s, const struct pages *p, const struct fact *f)
{
	unsigned int pages = pages_of(p, f->w[1], f->in, false), categories = 0;

	if (strstr(f->w[0], "__force")) {
		if ((pages & PAGE_HANDLE) && !is_handle_type(f->w[0]))
			categories = SITE_FORCE | SITE_STRIP;
		else if ((pages & PAGE_HANDLE) || is_handle_type(f->w[0]))
			categories = SITE_FORCE;
	} else if ((pages & PAGE_HANDLE) && !is_handle_type(f->w[0])) {
		categories = SITE_STRIP;
	}
	if (categories)
		add_site(s, f, pages, categories, xasprintf("(%s)", f->w[0]));
}

static void add_stored(struct sites *s, const struct pages *p, const struct fact *f)
{
	unsigned int pages = pages_of(p, f->w[0], f->in, false);
	char *function;

	if (!(pages & PAGE_HANDLE))
		return;
	function = called_in(f->w[1]);
	if (function && is_one_of(function, allocators, ARRAY_SIZE(allocators)))
		add_site(s, f, pages, SITE_ALLOCATE |
			 (starts_with(function, "tdx_") ? SITE_ACCESSOR : 0),
			 xasprintf("%s()", function));
	free(function);
}

/* A line of C without comments, strings and what is in them. New memory. */
static char *code_of(const char *line, bool *in_comment)
{
	char *out = xstrdup(line), *to = out;
	const char *s;
	char quote = '\0';

	for (s = line; *s; s++) {
		if (*in_comment) {
			if (s[0] == '*' && s[1] == '/') {
				*in_comment = false;
				s++;
			}
		} else if (quote) {
			if (*s == '\\' && s[1])
				s++;
			else if (*s == quote)
				quote = '\0';
		} else if (s[0] == '/' && s[1] == '*') {
			*in_comment = true;
			s++;
		} else if (s[0] == '/' && s[1] == '/') {
			break;
		} else if (*s == '"' || *s == '\'') {
			quote = *s;
		} else {
			*to++ = *s;
		}
	}
	*to = '\0';
	return out;
}

static bool is_word_char(char c)
{
	return isalnum((unsigned char)c) || c == '_';
}

/* Does the code name a page? The word, to say so; new memory or NULL. */
static char *page_word(const char *code)
{
	static const char *const words[] = {
		"tdr_page", "tdcs_page", "tdcs_pages", "tdvpr_page", "tdvpr_pa", "tdcx_page",
		"tdcx_pages", "external_spt", "tdx_page_t", "__firmware", "tdh_mng_create",
		"tdh_mng_addcx", "tdh_vp_create", "tdh_vp_addcx", "tdh_mem_sept_add",
		"tdh_phymem_page_reclaim", "tdx_quirk_reset_page", "tdx_quirk_reset_paddr",
		"tdx_clflush_page", "tdx_alloc_page", "tdx_free_page", "tdx_reclaim_page",
		"tdx_reclaim_control_page",
	};
	const char *s, *end;
	char *word;

	for (s = code; *s; s = end) {
		end = s + 1;
		if (!is_word_char(*s))
			continue;
		while (is_word_char(*end))
			end++;
		word = xstrndup(s, (size_t)(end - s));
		if (is_one_of(word, words, ARRAY_SIZE(words)))
			return word;
		free(word);
	}
	return NULL;
}

static bool has_site(const struct sites *s, size_t n, const char *file, unsigned int line,
		     unsigned int category)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (s->v[i].line == line && (s->v[i].categories & category) &&
		    !strcmp(s->v[i].file, file))
			return true;
	return false;
}

/* The function that a line is in; "" for none. */
static const char *function_at(const struct facts *facts, const char *file, unsigned int line)
{
	const struct fact *f;
	size_t i;

	for (i = 0; i < facts->n; i++) {
		f = &facts->v[i];
		if (f->type == FACT_FUNCTION && f->line <= line && !strcmp(f->file, file) &&
		    line <= strtoul(f->w[0], NULL, 10))
			return f->in;
	}
	return "";
}

/*
 * What names a page, and is no fact: tests for NULL, prototypes, macros. A
 * __force is never left out, whatever it is about.
 */
static void add_lines(struct sites *s, const struct facts *facts, const char *file,
		      const char *text)
{
	char *lines = xstrdup(text), *rest = lines, *line, *code;
	size_t known = s->n;
	struct fact at = { .file = file };
	bool in_comment = false;
	char *word;

	while ((line = strsep(&rest, "\n"))) {
		at.line++;
		code = code_of(line, &in_comment);
		word = page_word(code);
		at.in = function_at(facts, file, at.line);
		if (strstr(code, "__force") && !has_site(s, known, file, at.line, SITE_FORCE) &&
		    !strstr(code, "define __force")) {
			at.column = (unsigned int)(strstr(line, "__force") - line) + 1;
			add_site(s, &at, kinds_by_name(code), SITE_FORCE, xstrdup("__force"));
		} else if (word && !has_site(s, known, file, at.line, ~0U)) {
			at.column = (unsigned int)(strstr(line, word) - line) + 1;
			add_site(s, &at, kinds_by_name(code), SITE_USE, xstrdup(word));
		}
		free(word);
		free(code);
	}
	free(lines);
}

static int compare_sites(const void *pa, const void *pb)
{
	const struct site *a = pa, *b = pb;
	int by = strcmp(a->file, b->file);

	if (!by)
		by = (a->line > b->line) - (a->line < b->line);
	if (!by)
		by = (a->column > b->column) - (a->column < b->column);
	if (!by)
		by = (a->categories > b->categories) - (a->categories < b->categories);
	return by ? by : strcmp(a->what, b->what);
}

static void free_site(struct site *site)
{
	free(site->file);
	free(site->in);
	free(site->what);
	free(site->text);
}

/* A rule can match a place in more than one way. */
static void drop_doubles(struct sites *s)
{
	size_t i, n = 0;

	for (i = 0; i < s->n; i++) {
		if (n && !compare_sites(&s->v[i], &s->v[n - 1])) {
			s->v[n - 1].kinds |= s->v[i].kinds;
			free_site(&s->v[i]);
		} else {
			s->v[n++] = s->v[i];
		}
	}
	s->n = n;
}

void find_sites(struct sites *s, const struct facts *facts, const struct strings *files,
		const char *tree)
{
	struct pages *p = find_pages(facts);
	const struct fact *f;
	size_t i, j;

	for (i = 0; i < facts->n; i++) {
		f = &facts->v[i];
		if (f->type == FACT_CALL)
			add_called(s, facts, p, f);
		else if (f->type == FACT_CAST)
			add_cast(s, p, f);
		else if (f->type == FACT_STORE)
			add_stored(s, p, f);
		else if (f->type == FACT_FIELD || f->type == FACT_PARAMETER || f->type == FACT_LOCAL)
			add_declared(s, p, f);
	}
	free_pages(p);
	for (i = 0; i < files->n; i++) {
		char *path = xasprintf("%s/%s", tree, files->s[i]);
		struct buf text = { 0 };

		if (read_file(path, &text, MAX_SOURCE))
			die("cannot read %s; is the tree being changed?", path);
		add_lines(s, facts, files->s[i], text.s);
		for (j = 0; j < s->n; j++)
			if (!s->v[j].text && !strcmp(s->v[j].file, files->s[i]))
				s->v[j].text = line_of(text.s, s->v[j].line);
		free(text.s);
		free(path);
	}
	if (s->n)
		qsort(s->v, s->n, sizeof(*s->v), compare_sites);
	drop_doubles(s);
}

void free_sites(struct sites *s)
{
	while (s->n)
		free_site(&s->v[--s->n]);
	free(s->v);
	*s = (struct sites){ 0 };
}
