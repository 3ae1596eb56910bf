// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 *plain = (tdx_u64_t)0;	/* expect: firmware-implicit */

/*
 * check-name: a null handle initialises a plain pointer
 * check-clause: implicit: initialiser (static); C11 6.6p9
 */
