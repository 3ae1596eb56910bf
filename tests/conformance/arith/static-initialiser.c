// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t next = (tdx_u64_t)0 + 1;	/* expect: firmware-arith */

/*
 * check-name: an address constant is computed from a handle
 * check-clause: arith in static data; C11 6.6p9
 */
