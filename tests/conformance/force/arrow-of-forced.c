// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

unsigned long f(struct tdx_vp *vp)
{
	return ((__force struct page *)vp->tdvpr_page)->flags;
}

/*
 * check-name: ((__force struct page *)p)->m
 * check-clause: never: (void __force *)p; C11 6.5.2.3p4
 */
