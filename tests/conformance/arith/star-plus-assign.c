// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	return *(p += 1);	/* expect: firmware-arith */
}

/*
 * check-name: *(p += n) is *++p: one misuse
 * check-clause: arith: p += n; C11 6.5.3.1p2
 */
