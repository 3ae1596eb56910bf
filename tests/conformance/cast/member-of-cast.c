// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

unsigned long f(struct tdx_vp *vp)
{
	return ((struct page *)vp->tdvpr_page)->flags;	/* expect: firmware-cast */
}

/*
 * check-name: ((struct page *)p)->m
 * check-clause: cast: (T)p; C11 6.5.4p4
 */
