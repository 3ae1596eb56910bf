// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 offset = (u64)((tdx_u64_t)0 + 1);	/* expect: firmware-arith */

/*
 * check-name: the sum of a null handle and a number is cast in static data: one misuse
 * check-clause: arith: p + n; C11 6.6p7
 */
