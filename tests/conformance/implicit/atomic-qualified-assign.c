// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static _Atomic(tdx_u64_t) h;

void f(u64 *plain)
{
	h = plain;	/* expect: firmware-implicit */
}

/*
 * check-name: a plain pointer stored in an _Atomic handle
 * check-clause: implicit: assignment; C11 6.5.16.1p1
 */
