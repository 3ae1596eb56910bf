# SPDX-License-Identifier: GPL-2.0-only
"""The type rules on a typed kernel."""

from mutate import KVM, VIRT, Mutant

D = "firmware-deref"
A = "firmware-arith"
C = "firmware-cast"
I = "firmware-implicit"
W = "firmware-raw"

MUTANTS = [
    Mutant(D, KVM, "tdx_reclaim_control_page", "if (tdx_reclaim_page", "<", "\tpr_debug(\"%p\", *(void **)0 ? : (void *)sizeof(*ctrl_page));")._replace(rule=None),
    Mutant(D, KVM, "tdx_vm_destroy", "tdx_reclaim_td_control_pages(kvm)", "<", "\tWARN_ON(*kvm_tdx->td.tdr_page);"),
    Mutant(D, KVM, "__tdx_td_init", "err = tdh_mng_init(", "<", "\t*tdcs_pages[0] = (struct tdx_module_page){};"),
    Mutant(D, VIRT, "tdh_mng_addcx", "tdx_clflush_page(", "<", "\tWARN_ON(tdcs_page->flags);"),
    Mutant(A, VIRT, "tdh_mng_addcx", "tdx_clflush_page(", "=", "\ttdx_clflush_page(tdcs_page + 1);"),
    Mutant(A, KVM, "__tdx_td_init", "err = tdh_mng_addcx(", "=", "\t\terr = tdh_mng_addcx(&kvm_tdx->td, tdcs_pages[0] + i);"),
    Mutant(A, KVM, "tdx_reclaim_control_page", "tdx_free_page(", "=", "\ttdx_free_page(ctrl_page++);"),
    Mutant(C, VIRT, "tdh_mng_addcx", ".rcx =", "=", "\t\t.rcx = (u64)tdcs_page,"),
    Mutant(C, VIRT, "tdx_clflush_page", "clflush_cache_range", "=", "\tclflush_cache_range((void *)page, PAGE_SIZE);"),
    Mutant(C, KVM, "__tdx_td_init", "tdr_page = tdx_alloc_page", "=", "\ttdr_page = (tdx_page_t)alloc_page(GFP_KERNEL_ACCOUNT);"),
    Mutant(C, KVM, "tdx_reclaim_control_page", "tdx_free_page(", "=", "\tfree_page((unsigned long)ctrl_page);"),
    Mutant(C, KVM, "tdx_reclaim_page", "tdx_quirk_reset_page", "=", "\t\ttdx_quirk_reset_paddr(__pa(page), PAGE_SIZE);"),
    Mutant(I, KVM, "tdx_reclaim_control_page", "tdx_free_page(", "=", "\t__free_page(ctrl_page);"),
    Mutant(I, KVM, "tdx_reclaim_page", "tdx_quirk_reset_page", "=", "\t\ttdx_quirk_reset_paddr(page_to_phys(page), PAGE_SIZE);"),
    Mutant(I, KVM, "tdx_reclaim_control_page", "if (tdx_reclaim_page", "<", "\tstruct page *p = ctrl_page;"),
    Mutant(I, KVM, "tdx_reclaim_control_page", "if (tdx_reclaim_page", "<", "\tpr_debug(\"%p\", ctrl_page);"),
    Mutant(I, KVM, "tdx_sept_map_nonleaf_spte", "err = tdh_mem_sept_add", "<", "\tvoid *va;\n\tva = sept_pt;", where="va = sept_pt"),
    Mutant(W, VIRT, "tdh_mng_addcx", "u64 tdh_mng_addcx(", "=", "u64 tdh_mng_addcx(struct tdx_td *td, u64 tdcs_page)"),
    Mutant(W, VIRT, "tdh_vp_addcx", "u64 tdh_vp_addcx(", "=", "u64 tdh_vp_addcx(struct tdx_vp *vp, struct page *tdcx_page)"),
    Mutant(W, VIRT, "tdh_phymem_page_reclaim", "u64 tdh_phymem_page_reclaim(", "=", "u64 tdh_phymem_page_reclaim(struct page *page, u64 *tdx_pt, u64 *tdx_owner, u64 *tdx_size)"),
    Mutant(W, VIRT, "tdh_mng_rd", ".rcx =", "=", "\t\t.rcx = page_to_phys(tdx_page_to_page(td->tdr_page)),"),
    Mutant(W, VIRT, "tdh_phymem_page_wbinvd_tdr", "args.rcx =", "=", "\targs.rcx = page_to_phys(tdx_page_to_page(td->tdr_page));"),
    # By a field, whose struct is in a header that spatch does not read.
    Mutant(C, KVM, "tdx_vm_destroy", "tdx_reclaim_td_control_pages(kvm)", "<", "\tWARN_ON((u64)kvm_tdx->td.tdr_page);"),
    Mutant(C, KVM, "tdx_vm_destroy", "tdx_reclaim_td_control_pages(kvm)", "<", "\tfree_page((unsigned long)kvm_tdx->td.tdcs_pages[0]);"),

    Mutant(None, KVM, "tdx_vm_destroy", "tdx_reclaim_td_control_pages(kvm)", "<", "\tWARN_ON((__force u64)kvm_tdx->td.tdr_page);"),
    Mutant(None, KVM, "tdx_reclaim_control_page", "if (tdx_reclaim_page", "<", "\ttdx_page_t copy = ctrl_page, *at = &copy;"),
    Mutant(None, KVM, "tdx_reclaim_control_page", "if (tdx_reclaim_page", "<", "\tif (!ctrl_page || ctrl_page == NULL)\n\t\treturn;"),
    Mutant(None, KVM, "__tdx_td_init", "err = tdh_mng_init(", "<", "\tWARN_ON(tdcs_pages[0] == tdr_page);"),
    Mutant(None, VIRT, "tdh_mng_addcx", ".rcx =", "=", "\t\t.rcx = (__force u64)tdcs_page,"),
    Mutant(None, VIRT, "tdh_mng_addcx", "tdx_clflush_page(", "<", "\tWARN_ON(IS_ERR_OR_NULL(tdcs_page));"),
    Mutant(None, VIRT, "tdh_mem_page_add", ".r9 =", "=", "\t\t.r9 = page_to_phys(source) | 0,"),
]
