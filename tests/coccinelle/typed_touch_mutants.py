# SPDX-License-Identifier: GPL-2.0-only
"""firmware-touch: mistakes in typed kernel functions, and look-alikes."""

from mutate import KVM, MMU, VIRT, Mutant

R = "firmware-touch"

MUTANTS = [
    Mutant(R, KVM, "tdx_reclaim_td_control_pages", "if (!kvm_tdx->td.tdr_page)", "<", "\tmemset(page_address(tdx_page_to_page(kvm_tdx->td.tdr_page)), 0, PAGE_SIZE);"),
    Mutant(R, KVM, "tdx_reclaim_td_control_pages", "tdx_quirk_reset_page(", "=", "\tmemset((__force void *)kvm_tdx->td.tdr_page, 0, PAGE_SIZE);"),
    Mutant(R, KVM, "tdx_reclaim_control_page", "if (tdx_reclaim_page", "<", "\tclear_highpage(tdx_page_to_page(ctrl_page));"),
    Mutant(R, KVM, "tdx_reclaim_control_page", "if (tdx_reclaim_page", "<", "\tclear_page((__force void *)ctrl_page);"),
    Mutant(R, KVM, "tdx_reclaim_page", "tdx_quirk_reset_page", "=", "\t\tmemset(phys_to_virt(tdx_page_to_phys(page)), 0, PAGE_SIZE);"),
    Mutant(R, KVM, "tdx_sept_map_nonleaf_spte", "\treturn 0;", "<", "\tphys_addr_t pa = tdx_page_to_phys(sept_pt);\n\tvoid *va = __va(pa);\n\tmemset(va, 0, 8);", where="__va(pa)"),
    Mutant(R, KVM, "tdx_sept_free_private_spt", "tdx_free_page(", "<", "\tmemset((__force void *)sp->external_spt, 0, PAGE_SIZE);"),
    Mutant(R, KVM, "__tdx_td_init", "err = tdh_mng_init(", "<", "\tstruct page *pg = tdx_page_to_page(tdcs_pages[0]);\n\tvoid *map = kmap_local_page(pg);\n\tprint_hex_dump_bytes(\"\", 0, map, 64);", where="kmap_local_page"),
    Mutant(R, KVM, "tdx_td_vcpu_init", "vcpu->arch.mp_state", "<", "\tphys_to_virt(tdx_page_to_phys(tdx->vp.tdvpr_page));"),
    Mutant(R, VIRT, "tdh_mng_addcx", "tdx_clflush_page(", "<", "\tmemset(__va(args.rcx + tdx_page_to_phys(tdcs_page)), 0, PAGE_SIZE);"),
    Mutant(R, VIRT, "tdh_mng_create", "tdx_clflush_page(", "<", "\tmemset(page_address(td->tdr_page), 0, PAGE_SIZE);"),
    Mutant(R, VIRT, "tdh_vp_enter", "args->rcx", ">", "\tprefetch(__va(args->rcx = tdx_page_to_phys(td->tdvpr_page)));"),
    Mutant(R, VIRT, "tdx_clflush_page", "clflush_cache_range", "=", "\tclear_page((__force void *)page);"),
    Mutant(R, VIRT, "tdx_tdr_pa", "return", "<", "\tWARN_ON(*(u64 *)phys_to_virt(tdx_page_to_phys(td->tdr_page)));"),
    Mutant(R, MMU, "tdp_mmu_free_unused_sp", "tdx_free_page(", "<", "\tclear_page((__force void *)sp->external_spt);"),

    Mutant(None, KVM, "tdx_reclaim_control_page", "if (tdx_reclaim_page", "<", "\tpr_debug(\"%llx\", tdx_page_to_phys(ctrl_page));"),
    Mutant(None, KVM, "tdx_reclaim_control_page", "if (tdx_reclaim_page", "<", "\ttdx_page_t *p = &ctrl_page;\n\tmemset(p, 0, sizeof(*p));"),
    Mutant(None, KVM, "__tdx_td_init", "err = tdh_mng_init(", "<", "\tpr_debug(\"%d\", page_to_nid(tdx_page_to_page(tdcs_pages[0])));"),
    Mutant(None, KVM, "__tdx_td_init", "err = tdh_mng_init(", "<", "\tmemcpy(kvm_tdx->td.tdcs_pages, tdcs_pages, sizeof(*tdcs_pages));"),
    Mutant(None, KVM, "__tdx_td_init", "if (!kvm_tdx->td.tdcs_pages)", "<", "\tmemset(tdcs_pages, 0, sizeof(tdx_page_t));"),
    Mutant(None, VIRT, "tdh_mem_page_add", "tdx_clflush_pfn(", "<", "\tmemset(page_address(source), 0, PAGE_SIZE);"),
    Mutant(None, VIRT, "tdh_vp_addcx", "tdx_clflush_page(", "<", "\ttdx_clflush_page(vp->tdvpr_page);"),
    Mutant(None, VIRT, "tdh_mng_create", "tdx_clflush_page(", "<", "\tWARN_ON(!tdx_page_to_phys(td->tdr_page));"),
    Mutant(None, VIRT, "tdh_mng_create", "tdx_clflush_page(", "<", "\tclear_page(page_address(ZERO_PAGE(0)));"),
]
