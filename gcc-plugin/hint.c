/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What to do instead: the rules explained, and the accessor that fits.
 *
 * Mechanism: the accessor is chosen by the function or macro that a handle was
 * given to, or, for a cast, by what it was cast to.
 *
 * To debug: explain=RULE prints what the table has.
 */
#include "firmware_plugin.h"

static const struct {
	const char *name, *text;
} rules[NR_RULES] = {
	{ "firmware-deref",
	  "the page is read or written. It belongs to the TDX module; the CPU must not touch it" },
	{ "firmware-arith",
	  "an address is computed from the handle, or two handles are ordered. A handle names one page and can only be stored, copied, compared for identity and passed on" },
	{ "firmware-implicit",
	  "the qualifier is gained or lost without a cast. Give the other side the handle's type, or use the accessor that does what is wanted" },
	{ "firmware-cast",
	  "the qualifier is gained or lost, or the kind of handle changes, by a cast without __force. Use an accessor; inside an accessor, cast with __force" },
};

static const struct {
	const char *name, *hint;
} instead[] = {
	{ "__free_page", "free it with %<tdx_free_page()%>" },
	{ "__free_pages", "free it with %<tdx_free_page()%>" },
	{ "free_page", "free it with %<tdx_free_page()%>" },
	{ "free_pages", "free it with %<tdx_free_page()%>" },
	{ "kfree", "free it with %<tdx_free_page()%>" },
	{ "put_page", "free it with %<tdx_free_page()%>" },
	{ "page_to_phys", "%<tdx_page_to_phys()%> gives the physical address" },
	{ "page_to_pfn", "%<tdx_page_to_phys()%> gives the physical address" },
	{ "virt_to_phys", "%<tdx_page_to_phys()%> gives the physical address" },
	{ "virt_to_page", "%<tdx_page_to_phys()%> gives the physical address" },
	{ "__pa", "%<tdx_page_to_phys()%> gives the physical address" },
	{ "alloc_page", "allocate it with %<tdx_alloc_page()%>" },
	{ "alloc_pages", "allocate it with %<tdx_alloc_page()%>" },
};

const char *hint_rule_name(enum rule rule)
{
	return rules[rule].name;
}

/* The rule of that NAME, with or without "firmware-"; NR_RULES if none. */
enum rule hint_find_rule(const char *name, size_t length)
{
	int i;

	for (i = 0; i < NR_RULES; i++) {
		const char *full = rules[i].name, *brief = strchr(full, '-') + 1;

		if ((strlen(full) == length && !strncmp(full, name, length)) ||
		    (strlen(brief) == length && !strncmp(brief, name, length)))
			break;
	}
	return (enum rule)i;
}

const char *hint_explain(enum rule rule)
{
	return rules[rule].text;
}

/* What to use in place of the function or macro NAME; NULL if nothing fits. */
const char *hint_instead_of(const char *name)
{
	unsigned int i;

	for (i = 0; name && i < ARRAY_SIZE(instead); i++)
		if (!strcmp(instead[i].name, name))
			return instead[i].hint;
	return NULL;
}

/* What to use in place of a cast between these types. */
const char *hint_instead_of_cast(const_tree from, const_tree to)
{
	if (is_firmware_pointer(from) && INTEGRAL_TYPE_P(to))
		return "%<tdx_page_to_phys()%> gives the physical address";
	if (is_firmware_pointer(to) && INTEGRAL_TYPE_P(from))
		return "%<tdx_phys_to_page()%> makes a handle of a physical address";
	return NULL;
}
