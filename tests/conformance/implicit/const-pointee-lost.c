// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void take(const u64 *p);

void f(tdx_u64_t p)
{
	take(p);	/* expect: firmware-implicit */
}

/*
 * check-name: const is gained and __firmware lost
 * check-clause: implicit: argument; C11 6.5.16.1p1
 */
