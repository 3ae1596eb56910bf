// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static u64 object;

tdx_u64_t handle = &object;	/* expect: firmware-implicit */

/*
 * check-name: static data gains the qualifier
 * check-clause: implicit: initialiser (static); C11 6.7.9p4
 */
