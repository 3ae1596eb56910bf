// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

extern tdx_u64_t handles[4];
extern u64 *handles[4];	/* expect: firmware-implicit */

/*
 * check-name: an array redeclared with plain elements
 * check-clause: implicit: redeclarations; C11 6.2.7p2
 */
