// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	return READ_ONCE(*p++);	/* expect: firmware-arith */
}

/*
 * check-name: READ_ONCE(*p++): one misuse
 * check-clause: arith: p++; C11 6.5.2.4p2
 */
