# SPDX-License-Identifier: GPL-2.0-only
"""firmware-lifecycle: mistakes in typed kernel functions, and look-alikes."""

from mutate import KVM, MMU, Mutant

R = "firmware-lifecycle"

MUTANTS = [
    Mutant(R, KVM, "tdx_reclaim_control_page", "if (tdx_reclaim_page", "<", "\ttdx_free_page(ctrl_page);"),
    Mutant(R, KVM, "tdx_reclaim_control_page", "if (tdx_reclaim_page", "=", "\tif (!ctrl_page)", where="tdx_free_page(ctrl_page)"),
    Mutant(R, KVM, "tdx_reclaim_td_control_pages", "tdx_reclaim_control_page(", "=", "\t\t\ttdx_free_page(kvm_tdx->td.tdcs_pages[i]);"),
    Mutant(R, KVM, "tdx_reclaim_td_control_pages", "if (__tdx_reclaim_page(", "<", "\ttdx_quirk_reset_page(kvm_tdx->td.tdr_page);"),
    Mutant(R, KVM, "tdx_reclaim_page", "\tif (!r)", "=", "\tif (r)", where="tdx_quirk_reset"),
    Mutant(R, KVM, "tdx_sept_free_private_spt", "tdx_reclaim_page(sp", "=", "\t    !sp->external_spt)", where="tdx_free_page("),
    Mutant(R, KVM, "tdx_sept_free_private_spt", "tdx_reclaim_page(sp", "=", "\t    !tdx_reclaim_page(sp->external_spt))", where="tdx_free_page("),
    Mutant(R, KVM, "__tdx_td_init", "tdx_mmu_release_hkid(kvm)", "=", "\ttdx_free_page(tdr_page);"),
    Mutant(R, KVM, "__tdx_td_init", "for (; i < kvm_tdx->td.tdcs_nr_pages; i++)", "=", "\tfor (i = 0; i < kvm_tdx->td.tdcs_nr_pages; i++) {", where="\t\t\ttdx_free_page(tdcs_pages[i]);"),
    Mutant(R, KVM, "__tdx_td_init", "err = tdh_mng_addcx(", ">", "\t\terr = tdh_mng_addcx(&kvm_tdx->td, tdcs_pages[i]);"),
    Mutant(R, KVM, "tdx_td_vcpu_init", "\t\t\treturn -EIO;", "=", "\t\t\tgoto free_tdvpr;", where="tdx_free_page(tdx->vp.tdvpr_page)"),
    Mutant(R, KVM, "tdx_sept_map_nonleaf_spte", "\treturn 0;", "<", "\ttdx_free_page(sept_pt);"),
    Mutant(R, KVM, "tdx_vcpu_free", "tdx_reclaim_control_page(tdx->vp.tdvpr_page)", "=", "\t\tkfree(tdx->vp.tdvpr_page);"),
    Mutant(R, KVM, "tdx_vcpu_free", "tdx_reclaim_control_page(tdx->vp.tdvpr_page)", "=", "\t\ttdx_free_page(tdx->vp.tdvpr_page);"),

    Mutant(None, KVM, "tdx_reclaim_control_page", "if (tdx_reclaim_page", "=", "\tif (unlikely(tdx_reclaim_page(ctrl_page)))"),
    Mutant(None, KVM, "__tdx_td_init", "if (TDX_BUG_ON(err, TDH_MNG_CREATE", "=", "\tif (err) {"),
    Mutant(None, KVM, "tdx_td_vcpu_init", "if (TDX_BUG_ON(err, TDH_VP_ADDCX", "=", "\t\tif (unlikely(err)) {"),
    Mutant(None, MMU, "tdp_mmu_free_unused_sp", "tdx_free_page(", "=", "\tif (sp->external_spt)\n\t\ttdx_free_page(sp->external_spt);"),
    Mutant(None, KVM, "tdx_td_vcpu_init", "goto free_tdvpr;", "=", "\t\ttdx_free_page(tdx->vp.tdvpr_page);\n\t\treturn -ENOMEM;"),
]
