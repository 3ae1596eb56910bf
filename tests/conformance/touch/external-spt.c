// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

void f(struct kvm_mmu_page *sp)
{
	memset(sp->external_spt, 0, PAGE_SIZE);	/* expect: firmware-touch */
}

/*
 * check-name: an S-EPT page is cleared
 * check-clause: touch: a kernel mapping is used
 * check-engines: coccinelle
 */
