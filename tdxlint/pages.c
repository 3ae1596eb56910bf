// SPDX-License-Identifier: GPL-2.0-only
/*
 * Which variables hold a firmware page, and of which kind: from the fields that
 * hold one in every kernel, from the types of a typed tree, and from how values
 * move between them.
 */
#include <stdlib.h>
#include <string.h>

#include "expression.h"
#include "pages.h"

const char *const page_names[PAGE_KINDS] = { "TDR", "TDCS", "TDVPR", "TDCX", "S-EPT" };

static const struct {
	const char *name;
	unsigned int pages;
} fields[] = {
	{ "tdr_page", PAGE_TDR }, { "tdcs_pages", PAGE_TDCS }, { "tdcs_page", PAGE_TDCS },
	{ "tdvpr_page", PAGE_TDVPR }, { "tdvpr_pa", PAGE_TDVPR }, { "tdcx_pages", PAGE_TDCX },
	{ "tdcx_page", PAGE_TDCX }, { "external_spt", PAGE_SEPT },
};

/* TDX Module ABI: what the leaf behind the wrapper takes over. */
static const struct {
	const char *function;
	unsigned int argument, pages;
} donations[] = {
	{ "tdh_mng_create", 0, PAGE_TDR }, { "tdh_mng_addcx", 1, PAGE_TDCS },
	{ "tdh_vp_create", 1, PAGE_TDVPR }, { "tdh_vp_addcx", 1, PAGE_TDCX },
	{ "tdh_mem_sept_add", 3, PAGE_SEPT },
};

unsigned int donated_by(const char *function, unsigned int argument)
{
	size_t i;

	for (i = 0; i < ARRAY_SIZE(donations); i++)
		if (donations[i].argument == argument && !strcmp(donations[i].function, function))
			return donations[i].pages;
	return 0;
}

unsigned int kinds_by_name(const char *name)
{
	static const struct {
		const char *part;
		unsigned int pages;
	} parts[] = {
		{ "tdr", PAGE_TDR }, { "tdcs", PAGE_TDCS }, { "tdvpr", PAGE_TDVPR },
		{ "tdcx", PAGE_TDCX }, { "sept", PAGE_SEPT }, { "external_spt", PAGE_SEPT },
	};
	unsigned int kinds = 0;
	size_t i;

	for (i = 0; i < ARRAY_SIZE(parts); i++)
		if (strcasestr(name, parts[i].part))
			kinds |= parts[i].pages;
	return kinds;
}

bool is_handle_type(const char *type)
{
	return !strchr(type, '(') && (strstr(type, "tdx_page_t") || strstr(type, "__firmware"));
}

/* Where a value can be kept: a field, a function's variable, a function's result. */
struct place {
	char *key;
	unsigned int pages;
};

struct edge {
	size_t from, to;
};

struct pages {
	struct place *places;
	size_t n, room;
	struct edge *edges;
	size_t nr_edges, edges_room;
};

static size_t look_up(const struct pages *p, const char *key)
{
	size_t i;

	for (i = 0; i < p->n; i++)
		if (!strcmp(p->places[i].key, key))
			return i;
	return p->n;
}

static size_t add_place(struct pages *p, char *key)
{
	size_t i = look_up(p, key);

	if (i < p->n) {
		free(key);
		return i;
	}
	GROW(p->places, p->room, p->n);
	p->places[p->n] = (struct place){ .key = key };
	return p->n++;
}

unsigned int pages_of(const struct pages *p, const char *expression, const char *in, bool far)
{
	char *key = key_of(expression, in, far);
	size_t i = key ? look_up(p, key) : p->n;

	free(key);
	return i < p->n ? p->places[i].pages : 0;
}

static char *declared_key(const struct fact *f)
{
	return f->type == FACT_FIELD ? xasprintf("f:%s", f->w[0]) : variable_key(f->in, f->w[0]);
}

unsigned int pages_in(const struct pages *p, const struct fact *declared)
{
	char *key = declared_key(declared);
	size_t i = look_up(p, key);

	free(key);
	return i < p->n ? p->places[i].pages : 0;
}

static void connect(struct pages *p, size_t from, size_t to)
{
	GROW(p->edges, p->edges_room, p->nr_edges);
	p->edges[p->nr_edges++] = (struct edge){ from, to };
}

static void add_store(struct pages *p, const struct fact *f)
{
	char *to = key_of(f->w[0], f->in, false), *near = key_of(f->w[1], f->in, false);
	char *far = key_of(f->w[1], f->in, true);

	/* A field is no name of one thing: what it holds is told by its type, or the table. */
	if (to && near && *to == 'v')
		connect(p, add_place(p, xstrdup(near)), add_place(p, xstrdup(to)));
	if (to && far && *far == 'v')
		connect(p, add_place(p, xstrdup(to)), add_place(p, xstrdup(far)));
	free(to);
	free(near);
	free(far);
}

static void add_call(struct pages *p, const struct fact *f)
{
	char *argument = key_of(f->w[2], f->in, false);
	unsigned int donated = donated_by(f->w[0], (unsigned int)number_at(f->w[1]));
	size_t from;

	if (!argument)
		return;
	from = add_place(p, argument);
	connect(p, from, add_place(p, xasprintf("p:%s:%s", f->w[0], f->w[1])));
	if (donated && *p->places[from].key == 'v')
		p->places[from].pages |= donated | PAGE_HANDLE;
}

static void add_declaration(struct pages *p, const struct fact *f)
{
	size_t at = add_place(p, declared_key(f)), parameter;

	if (is_handle_type(f->w[1]))
		p->places[at].pages |= PAGE_HANDLE;
	if (f->type == FACT_PARAMETER) {
		unsigned int donated = donated_by(f->in, (unsigned int)number_at(f->w[2]));

		parameter = add_place(p, xasprintf("p:%s:%s", f->in, f->w[2]));
		connect(p, parameter, at);
		/* Of a TD or a vCPU, not of its page. */
		if (donated && !strstr(f->w[1], "struct tdx_"))
			p->places[at].pages |= donated | PAGE_HANDLE;
	}
}

static void spread(struct pages *p)
{
	bool more = true;
	size_t i;

	while (more) {
		more = false;
		for (i = 0; i < p->nr_edges; i++) {
			const struct place *from = &p->places[p->edges[i].from];
			struct place *to = &p->places[p->edges[i].to];

			if (from->pages & ~to->pages) {
				to->pages |= from->pages;
				more = true;
			}
		}
	}
}

struct pages *find_pages(const struct facts *facts)
{
	struct pages *p = xcalloc(1, sizeof(*p));
	const struct fact *f;
	size_t i, at;

	for (i = 0; i < ARRAY_SIZE(fields); i++) {
		at = add_place(p, xasprintf("f:%s", fields[i].name));
		p->places[at].pages = fields[i].pages | PAGE_HANDLE;
	}
	for (i = 0; i < facts->n; i++) {
		f = &facts->v[i];
		if (f->type == FACT_FIELD || f->type == FACT_PARAMETER || f->type == FACT_LOCAL) {
			add_declaration(p, f);
		} else if (f->type == FACT_STORE) {
			add_store(p, f);
		} else if (f->type == FACT_CALL) {
			add_call(p, f);
		} else if (f->type == FACT_RETURN) {
			char *from = key_of(f->w[0], f->in, false);

			if (from)
				connect(p, add_place(p, from), add_place(p, xasprintf("r:%s", f->in)));
		}
	}
	spread(p);
	/* What nothing flows into is told by its name. */
	for (i = 0; i < p->n; i++)
		if (p->places[i].pages == PAGE_HANDLE)
			p->places[i].pages |= kinds_by_name(p->places[i].key);
	spread(p);
	return p;
}

void free_pages(struct pages *p)
{
	while (p->n)
		free(p->places[--p->n].key);
	free(p->places);
	free(p->edges);
	free(p);
}

static const char *const fact_names[] = {
	"field", "parameter", "local", "function", "store", "return", "call", "cast",
};

/* The first six fields of a line are there, whatever it tells. */
static bool read_fact(struct fact *fact, char *line)
{
	const char *words[8] = { "", "", "", "", "", "", "", "" };
	char *rest = line, *word;
	unsigned int i, n;

	for (n = 0; n < ARRAY_SIZE(words) && (word = strsep(&rest, "\t")); n++)
		words[n] = word;
	if (n < 6)
		return false;
	for (i = 0; i < ARRAY_SIZE(fact_names); i++) {
		if (strcmp(words[0], fact_names[i]) != 0)
			continue;
		*fact = (struct fact){ (enum fact_type)i, words[1],
				       (unsigned int)strtoul(words[2], NULL, 10),
				       (unsigned int)strtoul(words[3], NULL, 10), words[4],
				       { words[5], words[6], words[7] } };
		if (fact->type == FACT_FIELD)
			fact->in = words[7];
		return true;
	}
	return false;
}

void read_facts(struct facts *facts, char *text)
{
	char *rest = text, *line;

	facts->text = text;
	while ((line = strsep(&rest, "\n"))) {
		GROW(facts->v, facts->room, facts->n);
		if (read_fact(&facts->v[facts->n], line))
			facts->n++;
	}
}

void free_facts(struct facts *facts)
{
	free(facts->v);
	free(facts->text);
	*facts = (struct facts){ 0 };
}
