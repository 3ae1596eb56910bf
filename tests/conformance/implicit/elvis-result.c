// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void *f(tdx_page_t p, tdx_page_t q)
{
	return p ?: q;	/* expect: firmware-implicit */
}

/*
 * check-name: the result of the elvis operator loses the qualifier
 * check-clause: implicit: return value; GNU conditionals with omitted operands
 */
