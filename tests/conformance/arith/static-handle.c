// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static tdx_u64_t handle;

void f(void)
{
	++handle;	/* expect: firmware-arith */
}

/*
 * check-name: a static handle is moved
 * check-clause: arith: p++; C11 6.2.4p3
 */
