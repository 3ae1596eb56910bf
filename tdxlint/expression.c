// SPDX-License-Identifier: GPL-2.0-only
/*
 * What an expression names, by its text as spatch prints it: a field, a variable
 * or a function's result, behind casts and conversions of a page's address.
 */
#include <ctype.h>
#include <string.h>
#include <stdlib.h>

#include "expression.h"

/* The page by another name, and the page's address. */
static const char *const other_names[] = {
	"virt_to_page", "phys_to_page", "pfn_to_page", "tdx_page_to_page", "tdx_page_from_page",
	"tdx_phys_to_page", "READ_ONCE", "page_folio",
};
static const char *const addresses[] = {
	"page_to_phys", "page_to_pfn", "page_to_virt", "page_address", "virt_to_phys", "__pa",
	"__pa_nodebug", "__va", "phys_to_virt", "tdx_page_to_phys", "PFN_PHYS", "PHYS_PFN",
	"kmap_local_page", "pfn_to_virt", "virt_to_pfn",
};

static bool is_one_of(const char *word, size_t len, const char *const *list, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (strlen(list[i]) == len && !memcmp(list[i], word, len))
			return true;
	return false;
}

bool is_conversion(const char *function)
{
	size_t len = strlen(function);

	return (is_one_of(function, len, other_names, ARRAY_SIZE(other_names)) &&
		strcmp(function, "READ_ONCE") != 0) ||
	       is_one_of(function, len, addresses, ARRAY_SIZE(addresses));
}

char *variable_key(const char *in, const char *name)
{
	return xasprintf("v:%s:%s", in, name);
}

static const char *skip_blanks(const char *s)
{
	while (isspace((unsigned char)*s))
		s++;
	return s;
}

static size_t word_length(const char *s)
{
	size_t n = 0;

	while (isalnum((unsigned char)s[n]) || s[n] == '_')
		n++;
	return n;
}

/* Behind the bracket that closes the one at s. */
static const char *past_bracket(const char *s)
{
	unsigned int depth = 0;

	for (; *s; s++) {
		if (*s == '(' || *s == '[')
			depth++;
		else if ((*s == ')' || *s == ']') && !--depth)
			return s + 1;
	}
	return s;
}

/* Up to the comma or bracket that ends the first argument. */
static size_t argument_length(const char *s)
{
	unsigned int depth = 0;
	size_t i;

	for (i = 0; s[i]; i++) {
		if (s[i] == '(' || s[i] == '[')
			depth++;
		else if (((s[i] == ')' || s[i] == ']') && !depth--) || (s[i] == ',' && !depth))
			break;
	}
	return i;
}

/* Take casts and outer brackets off. New memory. */
static char *bare(const char *s)
{
	const char *end;
	char *inner, *out;

	for (s = skip_blanks(s); *s == '('; s = skip_blanks(s)) {
		end = skip_blanks(past_bracket(s));
		if (!*end) {
			inner = xstrndup(s + 1, strlen(s + 1));
			out = strrchr(inner, ')');
			if (out)
				*out = '\0';
			out = bare(inner);
			free(inner);
			return out;
		}
		/* "(a) + b" is no cast. */
		if (!isalpha((unsigned char)*end) && *end != '_' && *end != '(')
			return xstrdup("");
		s = end;
	}
	out = xstrdup(s);
	while (*out && isspace((unsigned char)out[strlen(out) - 1]))
		out[strlen(out) - 1] = '\0';
	return out;
}

/* What is left of an expression without casts and conversions. New memory. */
static char *core(const char *expression, bool far)
{
	char *s = bare(expression), *next;
	const char *open;
	size_t n;

	for (;;) {
		n = word_length(s);
		open = skip_blanks(s + n);
		if (!n || *open != '(' || *skip_blanks(past_bracket(open)))
			return s;
		if (!is_one_of(s, n, other_names, ARRAY_SIZE(other_names)) &&
		    !(far && is_one_of(s, n, addresses, ARRAY_SIZE(addresses))))
			return s;
		next = xstrndup(open + 1, argument_length(open + 1));
		free(s);
		s = bare(next);
		free(next);
	}
}

char *called_in(const char *expression)
{
	char *s = core(expression, true);
	size_t n = word_length(s);

	if (n && *skip_blanks(s + n) == '(' && !*skip_blanks(past_bracket(skip_blanks(s + n)))) {
		s[n] = '\0';
		return s;
	}
	free(s);
	return NULL;
}

char *key_of(const char *expression, const char *in, bool far)
{
	char *s = core(expression, far), *end = s + strlen(s), *key = NULL;
	size_t n = word_length(s);
	const char *member;

	if (!n || isdigit((unsigned char)*s))
		goto out;
	if (*skip_blanks(s + n) == '(' && !*skip_blanks(past_bracket(skip_blanks(s + n)))) {
		key = xasprintf("r:%.*s", (int)n, s);
		goto out;
	}
	/* An element is what its array is. */
	while (end > s && end[-1] == ']') {
		unsigned int depth = 0;

		while (end > s) {
			end--;
			depth += *end == ']';
			if (*end == '[' && !--depth)
				break;
		}
		while (end > s && isspace((unsigned char)end[-1]))
			end--;
		*end = '\0';
	}
	for (member = end; member > s && (isalnum((unsigned char)member[-1]) || member[-1] == '_');)
		member--;
	if (member == s)
		key = strcmp(s, "NULL") ? variable_key(in, s) : NULL;
	else if (member[-1] == '.' || (member[-1] == '>' && member - s > 1 && member[-2] == '-'))
		key = xasprintf("f:%s", member);
out:
	free(s);
	return key;
}
