// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	return 3[p];	/* expect: firmware-deref */
}

/*
 * check-name: i[p] is p[i]
 * check-clause: deref: p[i] as a value; C11 6.5.2.1p2
 */
