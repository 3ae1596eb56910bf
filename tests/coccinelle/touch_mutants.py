# SPDX-License-Identifier: GPL-2.0-only
"""firmware-touch: mistakes in stock kernel functions, and look-alikes."""

from mutate import KVM, MMU, VIRT, Mutant

R = "firmware-touch"

MUTANTS = [
    # A field, at once.
    Mutant(R, KVM, "tdx_reclaim_td_control_pages", "if (!kvm_tdx->td.tdr_page)", "<", "\tmemset(page_address(kvm_tdx->td.tdr_page), 0, PAGE_SIZE);"),
    Mutant(R, KVM, "tdx_reclaim_td_control_pages", "kfree(kvm_tdx->td.tdcs_pages)", "<", "\t\tclear_highpage(kvm_tdx->td.tdcs_pages[0]);"),
    Mutant(R, KVM, "tdx_reclaim_td_control_pages", "tdx_quirk_reset_paddr(", "=", "\tclear_highpage(kvm_tdx->td.tdr_page);"),
    Mutant(R, KVM, "tdx_td_vcpu_init", "vcpu->arch.mp_state", "<", "\tpr_debug(\"%llx\", *(u64 *)__va(tdx->vp.tdvpr_pa));"),
    Mutant(R, KVM, "tdx_vcpu_free", "tdx->vp.tdvpr_pa = 0", "<", "\t\tmemzero_explicit(phys_to_virt(tdx->vp.tdvpr_pa), PAGE_SIZE);"),
    Mutant(R, KVM, "__tdx_td_init", "err = tdh_mng_init(", "<", "\tcopy_highpage(kvm_tdx->td.tdcs_pages[0], kvm_tdx->td.tdr_page);"),
    Mutant(R, KVM, "tdx_do_tdh_mng_key_config", "err = tdh_mng_key_config(", "<", "\tprefetchw(kmap_local_page(kvm_tdx->td.tdr_page));"),
    Mutant(R, KVM, "tdx_vm_destroy", "tdx_reclaim_td_control_pages(kvm);", "<", "\tvmap(to_kvm_tdx(kvm)->td.tdcs_pages, 6, VM_MAP, PAGE_KERNEL);"),
    Mutant(R, KVM, "tdx_vm_destroy", "tdx_reclaim_td_control_pages(kvm);", "<", "\tmemremap(page_to_phys(to_kvm_tdx(kvm)->td.tdr_page), PAGE_SIZE, MEMREMAP_WB);"),
    Mutant(R, VIRT, "tdh_mng_create", "tdx_clflush_page(td->tdr_page)", "=", "\tclflush_cache_range(page_to_virt(td->tdr_page), PAGE_SIZE);"),
    Mutant(R, VIRT, "tdh_vp_flush", "return seamcall", "<", "\tmemset(__va(page_to_phys(vp->tdvpr_page)), 0, PAGE_SIZE);"),
    Mutant(R, VIRT, "tdh_vp_enter", "args->rcx", ">", "\tprefetch(__va(td->tdvpr_pa));"),
    Mutant(R, VIRT, "tdh_mng_rd", "*data = args.r8", "=", "\t*data = ((u64 *)page_address(td->tdr_page))[field];"),
    Mutant(R, VIRT, "tdh_mr_finalize", "return seamcall", "<", "\tmemset(__va(tdx_tdr_pa(td)), 0, 64);"),
    # Through variables.
    Mutant(R, VIRT, "tdh_mem_track", "return seamcall", "<", "\tstruct page *tdr = td->tdr_page;\n\tu64 pa = page_to_phys(tdr);\n\tmemset(__va(pa), 0, 64);", where="memset("),
    Mutant(R, KVM, "tdx_reclaim_td_control_pages", "tdx_reclaim_control_page(", "=", "\t\t\tstruct page *p = kvm_tdx->td.tdcs_pages[i];\n\t\t\tclear_highpage(p);\n\t\t\ttdx_reclaim_control_page(p);", where="clear_highpage"),
    Mutant(R, KVM, "tdx_td_vcpu_init", "tdx->vp.tdvpr_page = page;", ">", "\tclear_highpage(page);"),
    Mutant(R, KVM, "tdx_reclaim_td_control_pages", "if (kvm_tdx->td.tdcs_pages) {", "<", "\tstruct page **p = kvm_tdx->td.tdcs_pages;\n\tkmap_local_page(p[1]);", where="kmap"),
    # Wrappers and the functions around them.
    Mutant(R, VIRT, "tdh_mng_addcx", "tdx_clflush_page(", ">", "\tclear_highpage(tdcs_page);"),
    Mutant(R, VIRT, "tdh_mem_sept_add", "tdx_clflush_page(", "<", "\tmemset(page_address(page), 0, PAGE_SIZE);"),
    Mutant(R, VIRT, "tdh_phymem_page_reclaim", "*tdx_size =", ">", "\tclear_page(page_to_virt(page));"),
    Mutant(R, VIRT, "tdx_clflush_page", "clflush_cache_range", ">", "\tmemset(page_address(page), 0, PAGE_SIZE);"),
    Mutant(R, KVM, "__tdx_reclaim_page", "err = tdh_phymem", "<", "\tclear_highpage(page);"),
    Mutant(R, KVM, "tdx_reclaim_page", "tdx_quirk_reset", "=", "\t\tclear_highpage(page);"),
    Mutant(R, KVM, "tdx_reclaim_control_page", "if (tdx_reclaim_page(ctrl_page))", "<", "\tmemset(page_address(ctrl_page), 0, PAGE_SIZE);"),
    Mutant(R, KVM, "tdx_reclaim_control_page", "\t\treturn;", "=", "\t\treturn clear_highpage(ctrl_page);"),
    Mutant(R, KVM, "__tdx_td_init", "if (err == TDX_RND_NO_ENTROPY) {", "<", "\t\tclear_highpage(tdcs_pages[i]);", nth=1),
    # S-EPT pages.
    Mutant(R, KVM, "tdx_sept_free_private_spt", "free_page(", "<", "\tmemset(sp->external_spt, 0, PAGE_SIZE);"),
    Mutant(R, KVM, "tdx_sept_free_private_spt", "free_page(", "<", "\t*(u64 *)sp->external_spt = 0;"),
    Mutant(R, KVM, "tdx_sept_free_private_spt", "free_page(", "<", "\tu64 *spt = sp->external_spt;\n\tspt[0] = 0;", where="spt[0]"),
    Mutant(R, KVM, "tdx_sept_map_nonleaf_spte", "err = tdh_mem_sept_add", "<", "\tclear_highpage(sept_pt);"),
    Mutant(R, KVM, "tdx_sept_map_nonleaf_spte", "\treturn 0;", "<", "\tclear_highpage(sept_pt);"),
    Mutant(R, MMU, "tdp_mmu_free_unused_sp", "free_page(", "<", "\tclear_page(sp->external_spt);"),
    # A helper maps what it is given.
    Mutant(R, VIRT, "tdh_vp_flush", "return seamcall", "<", "\ttdx_probe(vp->tdvpr_page);"),
    Mutant(R, VIRT, "tdh_vp_flush", "return seamcall", "<", "\tstruct page *p = vp->tdvpr_page;\n\ttdx_probe(p);", where="tdx_probe"),
    Mutant(R, VIRT, "tdh_vp_flush", "return seamcall", "<", "\ttdx_probe_pa(1, vp->tdvpr_pa);"),

    # Look-alikes.
    Mutant(None, VIRT, "tdh_vp_flush", "return seamcall", "<", "\ttdx_probe_pa(vp->tdvpr_pa, 0);"),
    Mutant(None, VIRT, "tdh_mng_addcx", "tdx_clflush_page(", "<", "\tpr_debug(\"%pa\", &args.rcx);"),
    Mutant(None, VIRT, "tdh_mem_page_add", "tdx_clflush_pfn(", "<", "\tmemset(page_address(source), 0, PAGE_SIZE);"),
    Mutant(None, KVM, "tdx_td_vcpu_init", "tdx->vp.tdvpr_page = page;", "<", "\tclear_highpage(page);"),
    Mutant(None, KVM, "tdx_td_vcpu_init", "tdx->vp.tdcx_pages[i] = page;", "<", "\t\tclear_highpage(page);"),
    Mutant(None, KVM, "__tdx_td_init", "if (!tdcs_pages[i])", "<", "\t\tif (tdcs_pages[i])\n\t\t\tclear_highpage(tdcs_pages[i]);"),
    Mutant(None, KVM, "__tdx_td_init", "if (!tdr_page)", "<", "\tif (tdr_page)\n\t\tclear_highpage(tdr_page);"),
    Mutant(None, KVM, "tdx_reclaim_td_control_pages", "kfree(kvm_tdx->td.tdcs_pages)", "<", "\t\tmemset(kvm_tdx->td.tdcs_pages, 0, kvm_tdx->td.tdcs_nr_pages * sizeof(*kvm_tdx->td.tdcs_pages));"),
    Mutant(None, KVM, "tdx_vm_destroy", "tdx_reclaim_td_control_pages(kvm);", ">", "\tmemset(&to_kvm_tdx(kvm)->td, 0, sizeof(struct tdx_td));"),
    Mutant(None, KVM, "tdx_vm_destroy", "tdx_reclaim_td_control_pages(kvm);", "<", "\tpr_debug(\"%lx\", page_to_pfn(to_kvm_tdx(kvm)->td.tdr_page));"),
    Mutant(None, KVM, "tdx_sept_free_private_spt", "sp->external_spt = NULL", "<", "\tmemset(sp->spt, 0, PAGE_SIZE);"),
    Mutant(None, KVM, "tdx_sept_free_private_spt", "sp->external_spt = NULL", "<", "\tmemset(&sp->external_spt, 0, sizeof(sp->external_spt));"),
    Mutant(None, KVM, "tdx_reclaim_td_control_pages", "tdx_reclaim_control_page(", "=", "\t\t\tstruct page *p = kvm_tdx->td.tdcs_pages[i];\n\t\t\ttdx_reclaim_control_page(p);\n\t\t\tp = alloc_page(GFP_KERNEL);\n\t\t\tclear_highpage(p);"),
    Mutant(None, KVM, "tdx_reclaim_control_page", "__free_page(", "<", "\tclear_highpage(ctrl_page);"),
    Mutant(None, KVM, "tdx_gmem_post_populate", "return ret", "<", "\tkmap_local_page(src_page);"),
]
