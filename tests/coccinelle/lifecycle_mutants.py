# SPDX-License-Identifier: GPL-2.0-only
"""firmware-lifecycle: mistakes in stock kernel functions, and look-alikes."""

from mutate import KVM, MMU, Mutant

R = "firmware-lifecycle"
FREE_TDCX = "__free_page(tdx->vp.tdcx_pages[i]);"

MUTANTS = [
    # Freed without, or before, reclaim.
    Mutant(R, KVM, "tdx_reclaim_control_page", "if (tdx_reclaim_page", "<", "\t__free_page(ctrl_page);"),
    Mutant(R, KVM, "tdx_reclaim_control_page", "\t\treturn;", "=", "\t\tpr_warn(\"reclaim\\n\");", where="__free_page(ctrl_page)"),
    Mutant(R, KVM, "tdx_reclaim_control_page", "if (tdx_reclaim_page", "=", "\tif (!tdx_reclaim_page(ctrl_page))", where="__free_page(ctrl_page)"),
    Mutant(R, KVM, "tdx_reclaim_control_page", "if (tdx_reclaim_page", "=", "\tif (!ctrl_page)", where="__free_page(ctrl_page)"),
    Mutant(R, KVM, "tdx_reclaim_td_control_pages", "tdx_reclaim_control_page(", "=", "\t\t\t__free_page(kvm_tdx->td.tdcs_pages[i]);"),
    Mutant(R, KVM, "tdx_reclaim_td_control_pages", "if (__tdx_reclaim_page(", "<", "\t__free_page(kvm_tdx->td.tdr_page);"),
    Mutant(R, KVM, "tdx_reclaim_td_control_pages", "if (__tdx_reclaim_page(", "=", "\tif (!__tdx_reclaim_page(kvm_tdx->td.tdr_page))", where="tdx_quirk_reset_paddr("),
    Mutant(R, KVM, "tdx_reclaim_td_control_pages", "if (__tdx_reclaim_page(", "=", "\tif (!kvm_tdx->td.tdr_page)", where="tdx_quirk_reset_paddr("),
    Mutant(R, KVM, "tdx_vcpu_free", "tdx_reclaim_control_page(tdx->vp.tdvpr_page)", "=", "\t\t__free_page(tdx->vp.tdvpr_page);"),
    Mutant(R, KVM, "tdx_vcpu_free", "tdx_reclaim_control_page(tdx->vp.tdcx_pages[i])", "=", "\t\t\t\t__free_page(tdx->vp.tdcx_pages[i]);"),
    Mutant(R, KVM, "tdx_sept_free_private_spt", "tdx_reclaim_page(virt_to_page", "=", "\t    !sp->external_spt)", where="free_page("),
    Mutant(R, KVM, "tdx_sept_free_private_spt", "tdx_reclaim_page(virt_to_page", "=", "\t    !tdx_reclaim_page(virt_to_page(sp->external_spt)))", where="free_page("),
    Mutant(R, KVM, "tdx_vm_destroy", "tdx_reclaim_td_control_pages(kvm)", "<", "\t__free_page(kvm_tdx->td.tdr_page);"),
    Mutant(R, KVM, "tdx_vm_destroy", "tdx_reclaim_td_control_pages(kvm)", "<", "\tstruct page *p = kvm_tdx->td.tdcs_pages[0];\n\t__free_page(p);", where="__free_page"),
    Mutant(R, KVM, "tdx_vm_destroy", "tdx_reclaim_td_control_pages(kvm)", "<", "\tkfree(kvm_tdx->td.tdr_page);"),
    # Reclaimed twice, or used after.
    Mutant(R, KVM, "tdx_reclaim_control_page", "if (tdx_reclaim_page", "<", "\ttdx_reclaim_page(ctrl_page);", where="if (tdx_reclaim_page"),
    Mutant(R, KVM, "tdx_reclaim_control_page", "\t__free_page(ctrl_page)", "<", "\tif (__tdx_reclaim_page(ctrl_page))\n\t\treturn;"),
    Mutant(R, KVM, "tdx_reclaim_td_control_pages", "tdx_reclaim_control_page(", ">", "\t\t\t__free_page(kvm_tdx->td.tdcs_pages[i]);"),
    Mutant(R, KVM, "tdx_reclaim_td_control_pages", "tdx_reclaim_control_page(", ">", "\t\t\ttdx_reclaim_control_page(kvm_tdx->td.tdcs_pages[i]);"),
    Mutant(R, KVM, "tdx_vcpu_free", "tdx->vp.tdvpr_page = NULL", "<", "\t\ttdx_reclaim_control_page(tdx->vp.tdvpr_page);"),
    # Reset in the wrong place.
    Mutant(R, KVM, "tdx_reclaim_page", "\tif (!r)", "=", "\tif (r)", where="tdx_quirk_reset"),
    Mutant(R, KVM, "tdx_reclaim_page", "\tif (!r)", "=", "", where="tdx_quirk_reset"),
    Mutant(R, KVM, "tdx_reclaim_page", "r = __tdx_reclaim_page", "<", "\ttdx_quirk_reset_paddr(page_to_phys(page), PAGE_SIZE);"),
    Mutant(R, KVM, "tdx_reclaim_page", "r = __tdx_reclaim_page", "=", "\tr = 0;", where="tdx_quirk_reset"),
    Mutant(R, KVM, "tdx_reclaim_td_control_pages", "if (__tdx_reclaim_page(", "<", "\ttdx_quirk_reset_paddr(page_to_phys(kvm_tdx->td.tdr_page), PAGE_SIZE);"),
    Mutant(R, KVM, "__tdx_td_init", "if (!tdr_page)", "<", "\ttdx_quirk_reset_paddr(page_to_phys(tdr_page), PAGE_SIZE);"),
    # Freed in the wrong branch.
    Mutant(R, KVM, "__tdx_td_init", "\t\ti = 0;", "=", "\t\tgoto free_tdr;", where="__free_page(tdr_page)"),
    Mutant(R, KVM, "__tdx_td_init", "goto teardown;", "=", "\t\t\tgoto free_tdcs;", nth=2, where="__free_page(tdr_page);"),
    Mutant(R, KVM, "__tdx_td_init", "for (; i < kvm_tdx->td.tdcs_nr_pages; i++)", "=", "\tfor (i = 0; i < kvm_tdx->td.tdcs_nr_pages; i++) {", where="\t\t\t__free_page(tdcs_pages[i]);"),
    Mutant(R, KVM, "__tdx_td_init", "for (; i < kvm_tdx->td.tdcs_nr_pages; i++)", "=", "\tfor (; i >= 0; i--) {", where="\t\t\t__free_page(tdcs_pages[i]);"),
    Mutant(R, KVM, "__tdx_td_init", "for (; i < kvm_tdx->td.tdcs_nr_pages; i++)", "=", "\twhile (i--) {", where="\t\t\t__free_page(tdcs_pages[i]);"),
    Mutant(R, KVM, "__tdx_td_init", "tdx_mmu_release_hkid(kvm)", "=", "\t__free_page(tdr_page);"),
    Mutant(R, KVM, "__tdx_td_init", "tdx_mmu_release_hkid(kvm)", "=", "\t__free_page(kvm_tdx->td.tdr_page);"),
    Mutant(R, KVM, "tdx_td_vcpu_init", "for (; i < kvm_tdx->td.tdcx_nr_pages; i++)", "=", "\t\t\tfor (i = 0; i < kvm_tdx->td.tdcx_nr_pages; i++) {", where="\t\t\t\t" + FREE_TDCX),
    Mutant(R, KVM, "tdx_td_vcpu_init", "\t\t\treturn -EIO;", "=", "\t\t\tgoto free_tdvpr;", where="__free_page(tdx->vp.tdvpr_page)"),
    Mutant(R, KVM, "tdx_td_vcpu_init", "err = tdh_vp_init", "<", "\t\t__free_page(tdx->vp.tdvpr_page);"),
    Mutant(R, KVM, "tdx_td_vcpu_init", "vcpu->arch.mp_state", "<", "\t__free_page(tdx->vp.tdcx_pages[0]);"),
    Mutant(R, KVM, "tdx_sept_map_nonleaf_spte", "\treturn 0;", "<", "\t__free_page(sept_pt);"),
    Mutant(R, KVM, "__tdx_td_init", "if (TDX_BUG_ON(err, TDH_MNG_ADDCX", "=", "\t\tif (!TDX_BUG_ON(err, TDH_MNG_ADDCX, kvm)) {", where="\t\t\t__free_page(tdcs_pages[i]);"),
    Mutant(R, KVM, "tdx_td_vcpu_init", "if (TDX_BUG_ON(err, TDH_VP_ADDCX", "=", "\t\tif (!TDX_BUG_ON(err, TDH_VP_ADDCX, vcpu->kvm)) {", where="\t\t\t\t" + FREE_TDCX),
    Mutant(R, KVM, "__tdx_reclaim_page", "\t\treturn -EIO;", "=", "\t\t;", where="return 0;"),
    Mutant(R, KVM, "__tdx_reclaim_page", "if (TDX_BUG_ON_3(", "=", "\tif (!TDX_BUG_ON_3(err, TDH_PHYMEM_PAGE_RECLAIM, rcx, rdx, r8, NULL))", where="return 0;"),
    # Donated twice, or after it was freed.
    Mutant(R, KVM, "__tdx_td_init", "err = tdh_mng_addcx(", "=", "\t\terr = tdh_mng_addcx(&kvm_tdx->td, tdcs_pages[0]);"),
    Mutant(R, KVM, "tdx_td_vcpu_init", "err = tdh_vp_addcx(", "=", "\t\terr = tdh_vp_addcx(&tdx->vp, tdx->vp.tdcx_pages[0]);"),
    Mutant(R, KVM, "tdx_td_vcpu_init", "\tscoped_guard(", "<", "\terr = tdh_vp_create(&kvm_tdx->td, &tdx->vp);"),
    Mutant(R, KVM, "tdx_sept_map_nonleaf_spte", "\treturn 0;", "<", "\terr = tdh_mem_sept_add(&to_kvm_tdx(kvm)->td, gpa, level, sept_pt, &entry, &level_state);"),
    Mutant(R, KVM, "__tdx_td_init", "err = tdh_mng_addcx(", "<", "\t\t__free_page(tdcs_pages[i]);"),
    Mutant(R, KVM, "__tdx_td_init", "err = tdh_mng_create(", "<", "\t__free_page(tdr_page);"),
    # The arrays.
    Mutant(R, KVM, "tdx_reclaim_td_control_pages", "kfree(kvm_tdx->td.tdcs_pages)", "=", "", where="kvm_tdx->td.tdcs_pages = NULL"),
    Mutant(R, KVM, "tdx_vcpu_free", "kfree(tdx->vp.tdcx_pages)", "=", "", where="tdx->vp.tdcx_pages = NULL"),
    Mutant(R, KVM, "tdx_reclaim_td_control_pages", "for (i = 0;", "<", "\t\tkfree(kvm_tdx->td.tdcs_pages);"),

    # Look-alikes.
    Mutant(None, KVM, "tdx_reclaim_control_page", "if (tdx_reclaim_page", "=", "\tif (tdx_reclaim_page(ctrl_page) != 0)"),
    Mutant(None, KVM, "tdx_reclaim_control_page", "if (tdx_reclaim_page", "=", "\tif (unlikely(tdx_reclaim_page(ctrl_page)))"),
    Mutant(None, KVM, "tdx_reclaim_control_page", "if (tdx_reclaim_page", "=", "\tint err = tdx_reclaim_page(ctrl_page);\n\tif (err)"),
    Mutant(None, KVM, "tdx_reclaim_control_page", "if (tdx_reclaim_page", "=", "\tint err = tdx_reclaim_page(ctrl_page);\n\tif (WARN_ON_ONCE(err))"),
    Mutant(None, KVM, "tdx_reclaim_page", "\tif (!r)", "=", "\tif (r == 0)"),
    Mutant(None, KVM, "tdx_reclaim_page", "\tif (!r)", "=", "\tif (r)\n\t\treturn r;"),
    Mutant(None, KVM, "tdx_reclaim_page", "\tif (!r)", "=", "\tif (likely(!r))"),
    Mutant(None, KVM, "tdx_vcpu_free", "tdx->vp.tdvpr_pa = 0", "=", ""),
    Mutant(None, KVM, "tdx_reclaim_td_control_pages", "\tkvm_tdx->td.tdr_page = NULL", "=", ""),
    Mutant(None, KVM, "__tdx_td_init", "goto free_packages;", "=", "\t\tif (err == TDX_OPERAND_BUSY)\n\t\t\tgoto free_packages;\n\t\tgoto free_packages;", nth=1),
    Mutant(None, KVM, "__tdx_td_init", "if (TDX_BUG_ON(err, TDH_MNG_CREATE", "=", "\tif (err) {"),
    Mutant(None, KVM, "__tdx_td_init", "if (TDX_BUG_ON(err, TDH_MNG_CREATE", "=", "\tif (unlikely(err != TDX_SUCCESS)) {"),
    Mutant(None, KVM, "__tdx_td_init", "mutex_unlock(&tdx_lock)", "<", "\tif (err == TDX_OPERAND_BUSY)\n\t\terr = tdh_mng_create(&kvm_tdx->td, kvm_tdx->hkid);"),
    Mutant(None, KVM, "__tdx_td_init", "if (err == TDX_RND_NO_ENTROPY) {", "<", "\t\twhile (err == TDX_OPERAND_BUSY)\n\t\t\terr = tdh_mng_addcx(&kvm_tdx->td, tdcs_pages[i]);", nth=1),
    Mutant(None, KVM, "__tdx_td_init", "if (err == TDX_RND_NO_ENTROPY) {", "<", "\t\tif (tdx_operand_busy(err))\n\t\t\terr = tdh_mng_addcx(&kvm_tdx->td, tdcs_pages[i]);", nth=1),
    Mutant(None, KVM, "__tdx_td_init", "\t\t\t__free_page(tdcs_pages[i]);", "=", "\t\t\tput_page(tdcs_pages[i]);"),
    Mutant(None, KVM, "tdx_td_vcpu_init", "if (TDX_BUG_ON(err, TDH_VP_CREATE", "=", "\tif (err) {"),
    Mutant(None, KVM, "tdx_td_vcpu_init", "if (TDX_BUG_ON(err, TDH_VP_ADDCX", "=", "\t\tif (unlikely(err)) {"),
    Mutant(None, KVM, "tdx_sept_map_nonleaf_spte", "return -EBUSY;", "=", "\t{\n\t\t__free_page(sept_pt);\n\t\treturn -EBUSY;\n\t}"),
    Mutant(None, KVM, "tdx_sept_map_nonleaf_spte", "err = tdh_mem_sept_add", "<", "\tif (!level) {\n\t\t__free_page(sept_pt);\n\t\treturn -EINVAL;\n\t}"),
    Mutant(None, MMU, "tdp_mmu_free_unused_sp", "free_page(", "=", "\tif (sp->external_spt)\n\t\tfree_page((unsigned long)sp->external_spt);"),
    Mutant(None, KVM, "tdx_sept_remove_leaf_spte", "tdx_quirk_reset_paddr", "=", "\ttdx_quirk_reset_paddr(page_to_phys(pfn_to_page(pfn)), PAGE_SIZE);"),
    Mutant(None, KVM, "tdx_reclaim_td_control_pages", "kfree(kvm_tdx->td.tdcs_pages)", "=", "\t\tkvfree(kvm_tdx->td.tdcs_pages);"),
]
