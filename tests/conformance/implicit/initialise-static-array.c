// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static u64 words[8];

tdx_u64_t handle = words;	/* expect: firmware-implicit */

/*
 * check-name: an array name gains the qualifier
 * check-clause: implicit: initialiser (static); C11 6.3.2.1p3
 */
