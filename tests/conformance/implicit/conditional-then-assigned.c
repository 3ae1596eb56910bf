// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(int c, tdx_u64_t p, u64 *plain)
{
	tdx_u64_t q;

	q = c ? p : plain;	/* expect: firmware-implicit */
	return q;
}

/*
 * check-name: the result of a bad ?: is assigned
 * check-clause: implicit: ?: arm; C11 6.5.15p3
 */
