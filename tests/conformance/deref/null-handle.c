// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(void)
{
	return *(tdx_u64_t)0;	/* expect: firmware-deref */
}

/*
 * check-name: a null handle of constant value is judged by its type
 * check-clause: deref: *p as a value; C11 6.5.3.2p4
 */
