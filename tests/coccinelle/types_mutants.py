# SPDX-License-Identifier: GPL-2.0-only
"""The type rules by field, as on a stock kernel: there is no type to go by."""

from mutate import KVM, VIRT, Mutant

D = "firmware-deref"
A = "firmware-arith"

MUTANTS = [
    Mutant(D, KVM, "tdx_reclaim_td_control_pages", "if (!kvm_tdx->td.tdr_page)", "=", "\tif (!kvm_tdx->td.tdr_page->flags.f)"),
    Mutant(D, KVM, "tdx_vm_destroy", "tdx_reclaim_td_control_pages(kvm)", "<", "\tpr_debug(\"%lx\", kvm_tdx->td.tdcs_pages[0]->private);"),
    Mutant(D, KVM, "tdx_vm_destroy", "tdx_reclaim_td_control_pages(kvm)", "<", "\tmemset(&kvm_tdx->td.tdr_page[0], 0, 8);")._replace(rule=A),
    Mutant(D, VIRT, "tdh_mng_create", "tdx_clflush_page(", "<", "\tstruct page tdr = *td->tdr_page;"),
    Mutant(A, VIRT, "tdh_mng_create", "tdx_clflush_page(td->tdr_page)", "=", "\ttdx_clflush_page(td->tdr_page + 1);"),
    Mutant(A, VIRT, "tdh_vp_create", "tdx_clflush_page(vp->tdvpr_page)", "=", "\ttdx_clflush_page(vp->tdvpr_page++);"),
    Mutant(A, KVM, "tdx_reclaim_td_control_pages", "tdx_reclaim_control_page(", "=", "\t\t\ttdx_reclaim_control_page(kvm_tdx->td.tdcs_pages[0] + i);"),

    Mutant(None, KVM, "tdx_reclaim_td_control_pages", "tdx_reclaim_control_page(", "=", "\t\t\ttdx_reclaim_control_page(*(kvm_tdx->td.tdcs_pages + i));"),
    Mutant(None, KVM, "tdx_vm_destroy", "tdx_reclaim_td_control_pages(kvm)", "<", "\tWARN_ON(kvm_tdx->td.tdr_page == kvm_tdx->td.tdcs_pages[0]);"),
    Mutant(None, VIRT, "tdh_mng_create", "tdx_clflush_page(", "<", "\tBUILD_BUG_ON(sizeof(*td->tdr_page) != 64);"),
    Mutant(None, VIRT, "tdh_mng_create", "tdx_clflush_page(", "<", "\tstruct page **tdr = &td->tdr_page;"),
    Mutant(None, VIRT, "tdh_mng_create", "tdx_clflush_page(", "<", "\tWRITE_ONCE(td->tdr_page, READ_ONCE(td->tdr_page));"),
]
