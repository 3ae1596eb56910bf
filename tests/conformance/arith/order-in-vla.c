// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(tdx_u64_t p, tdx_u64_t q)
{
	return sizeof(char[1 + (p < q)]);	/* expect: firmware-arith */
}

/*
 * check-name: handles are ordered in the size of a variable-length type
 * check-clause: arith: p < q; C11 6.5.3.4p2
 */
