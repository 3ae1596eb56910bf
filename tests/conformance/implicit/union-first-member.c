// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

union slot {
	u64 *plain;
	tdx_u64_t fw;
};

union slot f(tdx_u64_t p)
{
	union slot s = { p };	/* expect: firmware-implicit */

	return s;
}

/*
 * check-name: a union's plain first member is initialised by a handle
 * check-clause: implicit: initialiser; C11 6.7.9p17
 */
