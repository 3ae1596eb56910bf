// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

struct kvm_tdx {
	struct tdx_td td;
};

void *f(struct kvm_tdx *kvm_tdx)
{
	return page_address(kvm_tdx->td.tdr_page);	/* expect: firmware-touch */
}

/*
 * check-name: a TD inside another struct
 * check-clause: touch: page_address(E->tdr_page)
 * check-engines: coccinelle
 */
