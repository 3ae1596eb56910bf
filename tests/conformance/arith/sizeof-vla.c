// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(tdx_u64_t p, tdx_u64_t q)
{
	return sizeof(char[q - p]);	/* expect: firmware-arith */
}

/*
 * check-name: sizeof of a variable-length type evaluates its size
 * check-clause: arith: p - q; C11 6.5.3.4p2
 */
