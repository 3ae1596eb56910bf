# SPDX-License-Identifier: GPL-2.0-only
"""The raw rule on a typed kernel: wrappers and helpers that carry a page as something else."""

from mutate import KVM, VIRT, Mutant

W = "firmware-raw"
# A wrapper nobody has yet, before one that everybody has: the head, and its first operand.
NEW = """\
u64 %s
{
	struct tdx_module_args args = {
		.rcx = %s,
	};

	return seamcall(TDH_MNG_ADDCX, &args);
}
"""


def head(func: str, new: str, where: str = "") -> Mutant:
    """The function's first line says something else."""
    return Mutant(W, VIRT, func, f" {func}(", "=", new, where=where)


def wrapper(rule, new: str, operand: str) -> Mutant:
    return Mutant(rule, VIRT, "tdh_mng_addcx", "u64 tdh_mng_addcx(", "<", NEW % (new, operand))


def operand(func: str, at: str, new: str) -> Mutant:
    return Mutant(W, VIRT, func, at, "=", new)


MUTANTS = [
    # The parameters of what is there.
    head("tdh_mng_addcx", "u64 tdh_mng_addcx(struct tdx_td *td, hpa_t tdcs_page)"),
    head("tdh_mng_addcx", "u64 tdh_mng_addcx(struct tdx_td *td, phys_addr_t page)"),
    head("tdh_mng_addcx", "u64 tdh_mng_addcx(struct tdx_td *td, struct page *page)"),
    head("tdh_mng_addcx", "u64 tdh_mng_addcx(struct tdx_td *td, kvm_pfn_t tdcs_pfn)"),
    head("tdh_mng_addcx", "u64 tdh_mng_addcx(struct tdx_td *td, void *tdcs_page)"),
    head("tdh_mng_addcx", "u64 tdh_mng_addcx(struct tdx_td *td, const struct page *tdcs)"),
    head("tdh_vp_addcx", "u64 tdh_vp_addcx(struct tdx_vp *vp, u64 tdcx_pa)"),
    head("tdh_vp_addcx", "u64 tdh_vp_addcx(struct tdx_vp *vp, unsigned long tdcx_page)"),
    head("tdh_vp_addcx", "u64 tdh_vp_addcx(struct tdx_vp *vp, struct folio *tdcx_folio)"),
    head("tdh_vp_create", "u64 tdh_vp_create(u64 tdr, struct tdx_vp *vp)"),
    head("tdh_vp_create", "u64 tdh_vp_create(struct page *tdr_page, struct tdx_vp *vp)"),
    head("tdh_mng_create", "u64 tdh_mng_create(hpa_t tdr_pa, u16 hkid)"),
    head("tdh_mng_key_config", "u64 tdh_mng_key_config(u64 tdr_pa)"),
    head("tdh_mng_rd", "u64 tdh_mng_rd(unsigned long tdr, u64 field, u64 *data)"),
    head("tdh_vp_flush", "u64 tdh_vp_flush(struct page *tdvpr_page)"),
    head("tdh_vp_rd", "u64 tdh_vp_rd(u64 tdvpr, u64 field, u64 *data)"),
    head("tdh_mr_finalize", "u64 tdh_mr_finalize(phys_addr_t tdr_phys)"),
    head("tdh_phymem_page_reclaim", "u64 tdh_phymem_page_reclaim(hpa_t page, u64 *tdx_pt, u64 *tdx_owner, u64 *tdx_size)"),
    Mutant(W, VIRT, "tdh_mem_sept_add", "tdx_page_t page", "=", "\t\t     struct page *page, u64 *ext_err1, u64 *ext_err2)"),
    Mutant(W, VIRT, "tdh_mem_sept_add", "tdx_page_t page", "=", "\t\t     u64 sept_pa, u64 *ext_err1, u64 *ext_err2)"),
    Mutant(W, KVM, "tdx_reclaim_control_page", "static void tdx_reclaim_control_page(", "=", "static void tdx_reclaim_control_page(struct page *tdcs_page)"),
    Mutant(W, KVM, "tdx_spte_to_sept_pt", "static tdx_page_t tdx_spte_to_sept_pt(", "=", "static u64 tdx_spte_to_sept_pt(struct kvm *kvm, gfn_t gfn,"),

    # Wrappers that are new.
    wrapper(W, "tdh_mng_rdwr(u64 tdr_pa, u64 field)", "tdr_pa"),
    wrapper(W, "tdh_mng_rdwr(struct page *tdr_page, u64 field)", "page_to_phys(tdr_page)"),
    wrapper(W, "tdh_vp_rdwr(unsigned long tdvpr, u64 field)", "tdvpr"),
    wrapper(W, "tdh_mem_sept_remove(struct tdx_td *td, u64 gpa, struct page *sept_pt)", "gpa"),
    wrapper(W, "tdh_mem_sept_rd(struct tdx_td *td, hpa_t sept_page)", "sept_page"),
    wrapper(W, "tdh_mng_addcx_many(struct tdx_td *td, struct page **tdcs_pages)", "tdx_tdr_pa(td)"),

    # Operands that go round the accessor.
    operand("tdh_mng_addcx", ".rcx =", "\t\t.rcx = page_to_phys(tdx_page_to_page(tdcs_page)),"),
    operand("tdh_vp_addcx", ".rdx =", "\t\t.rdx = page_to_phys(tdx_page_to_page(vp->tdvpr_page)),"),
    operand("tdh_vp_create", ".rcx =", "\t\t.rcx = page_to_phys(tdx_page_to_page(vp->tdvpr_page)),"),
    operand("tdh_vp_flush", ".rcx =", "\t\t.rcx = __pa((__force void *)vp->tdvpr_page),"),
    operand("tdh_vp_init", ".rcx =", "\t\t.rcx = virt_to_phys((__force void *)vp->tdvpr_page),"),
    operand("tdh_phymem_page_reclaim", ".rcx =", "\t\t.rcx = page_to_phys(tdx_page_to_page(page)),"),
    operand("tdh_mem_sept_add", ".r8 =", "\t\t.r8 = page_to_phys(tdx_page_to_page(page)),"),
    operand("tdh_mng_addcx", ".rcx =", "\t\t.rcx = page_to_phys(pfn_to_page(td->tdcs_pfn)),"),

    # Settled upstream, or another page than the TDX module's.
    wrapper(None, "tdh_mng_addcx_one(struct tdx_td *td, tdx_page_t tdcs_page)", "tdx_page_to_phys(tdcs_page)"),
    wrapper(None, "tdh_mem_page_demote(struct tdx_td *td, u64 gpa, kvm_pfn_t pfn)", "PFN_PHYS(pfn)"),
    wrapper(None, "tdh_mem_page_add_two(struct tdx_td *td, u64 gpa, struct page *source)", "page_to_phys(source)"),
    wrapper(None, "tdh_phymem_page_rdmd(u64 field, u64 *data)", "field"),
    wrapper(None, "tdh_mng_rdwr(struct tdx_td *td, u64 field, u64 data)", "tdx_tdr_pa(td)"),
    wrapper(None, "tdh_vp_enter_again(struct tdx_vp *vp, struct tdx_module_args *in)", "tdx_page_to_phys(vp->tdvpr_page)"),
    wrapper(None, "tdh_mng_count(struct tdx_td *td, int tdcs_nr_pages)", "tdcs_nr_pages"),
    wrapper(None, "tdh_sys_tdmr(u64 tdmr_base, u64 nr_pages)", "tdmr_base"),
    wrapper(None, "tdh_sys_config_one(u64 *pa_array, u64 global_keyid)", "__pa(pa_array)"),
    wrapper(None, "tdh_phymem_wbinvd_page(u16 hkid, kvm_pfn_t pfn)", "mk_keyed_paddr(hkid, pfn)"),
    wrapper(None, "tdh_mng_addcx_all(struct tdx_td *td, tdx_page_t *tdcs_pages)", "tdx_page_to_phys(tdcs_pages[0])"),
    Mutant(None, VIRT, "tdh_mem_page_add", "struct page *source", "=", "u64 tdh_mem_page_add(struct tdx_td *td, u64 gpa, kvm_pfn_t guest_pfn, struct page *src_page,"),
    Mutant(None, VIRT, "tdh_mem_page_add", ".r8 =", "=", "\t\t.r8 = page_to_phys(pfn_to_page(pfn)),"),
    Mutant(None, VIRT, "tdh_mng_init", ".rdx =", "=", "\t\t.rdx = virt_to_phys(__va(td_params)),"),
    Mutant(None, VIRT, "tdh_mng_rd", "u64 tdh_mng_rd(", "=", "u64 tdh_mng_rd(struct tdx_td *td, u64 tdcs_field, u64 *data)"),
    Mutant(None, KVM, "tdx_reclaim_control_page", "static void tdx_reclaim_control_page(", "=", "static void tdx_reclaim_control_page(tdx_page_t tdr_page)"),
    Mutant(None, KVM, "tdx_reclaim_control_page", "if (tdx_reclaim_page", "<", "\tstruct page *source = NULL;"),
    Mutant(None, KVM, "tdx_reclaim_control_page", "if (tdx_reclaim_page", "<", "\tphys_addr_t tdr_pa = tdx_page_to_phys(ctrl_page);"),
]
