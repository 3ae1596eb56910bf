// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 ***f(tdx_u64_t **tables)
{
	return tables;	/* expect: firmware-implicit */
}

/*
 * check-name: tdx_u64_t ** to u64 ***
 * check-clause: implicit: any level down; C11 6.5.16.1p1
 */
