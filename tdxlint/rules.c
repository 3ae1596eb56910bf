// SPDX-License-Identifier: GPL-2.0-only
/*
 * The rules: what "tdxlint explain" prints and SARIF carries. A misuse is the
 * same to every engine, so this is the only text about it.
 */
#include <string.h>

#include "rules.h"
#include "util.h"

#define LORE	"https://lore.kernel.org/all/"
#define QUALIFIER_MAIL \
	"Sean Christopherson, 2024-11-22: " LORE "Z0EZ4gt2J8hVJz4x@google.com/"
#define OPAQUE_MAIL \
	"Sean Christopherson, 2025-10: " LORE "aQOHVuiM51Fy064y@google.com/"
#define TDX_MODULE \
	"Intel TDX Module Base Architecture Specification, Physical Memory Management"

#define SOURCES(...)	(const char *const[]){ __VA_ARGS__, NULL }

const struct rule rules[] = {
	{
		.name = "firmware-deref",
		.says = "the page is read or written",
		.why =
"A firmware pointer names a page that the TDX module owns. The CPU must not\n"
"touch that page: its content is encrypted with another key, so a read returns\n"
"noise or fails the integrity check, and a write poisons the page and ends in a\n"
"machine check later, far from the line that caused it. The pointer is a handle:\n"
"store it, copy it, compare it, hand it to a typed function.\n",
		.bad =
"	u64 word = *td->tdr_page;\n",
		.good =
"	err = tdh_mng_rd(td, field, &word);	/* ask the TDX module */\n",
		.found_by = "plugin, sparse",
		.sources = SOURCES(QUALIFIER_MAIL, TDX_MODULE, "C11 6.5.3.2, 6.5.2.1, 6.5.2.3"),
	},
	{
		.name = "firmware-arith",
		.says = "an address is computed from the handle, or two handles are ordered",
		.why =
"Control pages are single pages from the page allocator. What lies behind one is\n"
"not the next page of the TD, and which of two has the lower address means\n"
"nothing. An array of handles is ordinary memory: arithmetic on the array is\n"
"fine, arithmetic on an element is not.\n",
		.bad =
"	tdx_page_t next = td->tdcs_pages[0] + 1;\n",
		.good =
"	tdx_page_t next = td->tdcs_pages[1];\n",
		.found_by = "plugin, sparse",
		.sources = SOURCES(QUALIFIER_MAIL, "C11 6.5.6, 6.5.8, 6.5.2.4"),
	},
	{
		.name = "firmware-implicit",
		.says = "the qualifier is gained or lost without a cast",
		.why =
"An assignment, argument, return value, initialiser, comparison, variable\n"
"argument or asm operand turns a handle into something else, or something else\n"
"into a handle. From then on the compiler no longer knows that the page is not\n"
"to be touched, or believes it of a page that is the kernel's own. Only the null\n"
"pointer constant may become a handle.\n",
		.bad =
"	void *p = td->tdr_page;\n"
"	pr_info(\"TDR %p\\n\", td->tdr_page);\n",
		.good =
"	tdx_page_t p = td->tdr_page;\n"
"	phys_addr_t pa = tdx_page_to_phys(td->tdr_page);\n"
"\n"
"	pr_info(\"TDR %pa\\n\", &pa);\n",
		.found_by = "plugin, sparse",
		.sources = SOURCES(QUALIFIER_MAIL, OPAQUE_MAIL, "C11 6.5.16.1, 6.5.2.2, 6.8.6.4"),
	},
	{
		.name = "firmware-cast",
		.says = "the qualifier is gained or lost, or the kind of handle changes, by a cast without __force",
		.why =
"A cast says that the author means it, but not that a reviewer has seen it. Where\n"
"the qualifier really has to go (to hand a physical address to the TDX module, to\n"
"return the page to the allocator), the cast carries __force, and an audit lists\n"
"every one of these. Nearly always an accessor does it already.\n",
		.bad =
"	u64 pa = __pa((void *)td->tdr_page);\n",
		.good =
"	phys_addr_t pa = tdx_page_to_phys(td->tdr_page);\n"
"\n"
"	/* In an accessor, and nowhere else: */\n"
"	return __pa((__force void *)page);\n",
		.found_by = "plugin, sparse",
		.sources = SOURCES(QUALIFIER_MAIL, "C11 6.5.4"),
	},
	{
		.name = "firmware-touch",
		.says = "a kernel mapping of a firmware page is made or used",
		.why =
"page_address(), kmap_local_page(), __va() and their like lead from the handle\n"
"of a page to its memory, past any type. No mapping of a page is made from its\n"
"donation to its reclaim; only the accessors that flush the CPU cache before\n"
"donation and reset the page after reclaim may.\n",
		.bad =
"	memset(page_address(td->tdr_page), 0, PAGE_SIZE);\n",
		.good =
"	err = tdh_phymem_page_reclaim(page, &pt, &owner, &size);\n"
"	if (!err)\n"
"		tdx_quirk_reset_page(page);\n",
		.found_by = "coccinelle",
		.sources = SOURCES(TDX_MODULE, "arch/x86/virt/vmx/tdx/tdx.c: tdx_quirk_reset_paddr()"),
	},
	{
		.name = "firmware-lifecycle",
		.says = "a page is freed, reused or donated again while the TDX module owns it",
		.why =
"A page belongs to the TDX module from the SEAMCALL that donates it\n"
"(TDH.MNG.CREATE, TDH.MNG.ADDCX, TDH.VP.CREATE, TDH.VP.ADDCX, TDH.MEM.SEPT.ADD)\n"
"to the TDH.PHYMEM.PAGE.RECLAIM that succeeds. Freed between the two, it goes to\n"
"somebody who writes to it. When a reclaim fails there is only one thing to do:\n"
"leak the page.\n",
		.bad =
"	err = tdh_mng_create(td, hkid);\n"
"	if (!err && tdh_mng_addcx(td, page))\n"
"		__free_page(td->tdr_page);	/* the module has it */\n",
		.good =
"	if (tdx_reclaim_page(td->tdr_page))\n"
"		return;		/* leaked on purpose */\n"
"	tdx_free_page(td->tdr_page);\n",
		.found_by = "coccinelle",
		.sources = SOURCES(TDX_MODULE, "arch/x86/kvm/vmx/tdx.c: tdx_reclaim_control_page()"),
	},
	{
		.name = "firmware-raw",
		.says = "a new interface carries a control page as a bare integer or a bare struct page *",
		.why =
"A u64 that holds the address of a control page can be anything: a frame number,\n"
"a keyed address, 0 for none. Such parameters were mixed up in review more than\n"
"once. New wrappers, fields and parameters for TDR, TDCS, TDVPR, TDCX and S-EPT\n"
"pages take a handle. Guest memory (kvm_pfn_t), keyed addresses (u64) and struct\n"
"tdx_module_args are settled and stay as they are.\n",
		.bad =
"	u64 tdh_vp_frob(struct tdx_vp *vp, u64 tdcx_pa);\n",
		.good =
"	u64 tdh_vp_frob(struct tdx_vp *vp, tdx_page_t tdcx_page);\n",
		.found_by = "coccinelle",
		.sources = SOURCES("Dave Hansen, 2024-11: " LORE "6903d890-c591-4986-8c88-a4b069309033@intel.com/",
				   OPAQUE_MAIL),
	},
};

const size_t nr_rules = ARRAY_SIZE(rules);

const struct rule *find_rule(const char *name)
{
	size_t i;

	if (starts_with(name, "firmware-"))
		name += strlen("firmware-");
	for (i = 0; i < nr_rules; i++)
		if (!strcmp(rules[i].name + strlen("firmware-"), name))
			return &rules[i];
	return NULL;
}
