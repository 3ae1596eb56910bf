// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t *f(u64 **plain)
{
	tdx_u64_t *pages;

	pages = plain;	/* expect: firmware-implicit */
	return pages;
}

/*
 * check-name: u64 ** assigned to tdx_u64_t *
 * check-clause: implicit: any level down; C11 6.5.16.1p1
 */
