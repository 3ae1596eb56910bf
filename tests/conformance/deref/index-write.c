// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p, int i)
{
	p[i] = 1;	/* expect: firmware-deref */
}

/*
 * check-name: p[i] as a target
 * check-clause: deref: p[i] as a target; C11 6.5.2.1p2
 */
