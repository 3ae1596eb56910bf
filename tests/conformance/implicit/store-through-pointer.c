// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t *slot, u64 *plain)
{
	*slot = plain;	/* expect: firmware-implicit */
}

/*
 * check-name: a plain pointer stored through a pointer to a handle
 * check-clause: implicit: assignment; C11 6.5.16.1p1
 */
