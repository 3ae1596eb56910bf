// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static tdx_u64_t pick(tdx_u64_t *pages);

static u64 *pick(tdx_u64_t *pages)	/* expect: firmware-implicit */
{
	return (__force u64 *)pages[0];
}

/*
 * check-name: a static function declared one way and defined another
 * check-clause: implicit: redeclarations; C11 6.9.1p7
 */
