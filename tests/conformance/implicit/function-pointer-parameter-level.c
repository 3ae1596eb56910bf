// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void fill(tdx_u64_t *pages);

void (*f(void))(u64 **)
{
	return fill;	/* expect: firmware-implicit */
}

/*
 * check-name: a function pointer whose parameter differs one level down
 * check-clause: implicit: function pointers; C11 6.7.6.3p15
 */
