// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(int c, tdx_u64_t p, u64 *plain)
{
	return !(c ? p : plain);	/* expect: firmware-implicit */
}

/*
 * check-name: the result of a bad ?: is used further
 * check-clause: implicit: ?: arm; C11 6.5.15p3
 */
