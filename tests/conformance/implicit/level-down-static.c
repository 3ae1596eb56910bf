// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static tdx_u64_t handle;

u64 **plain = &handle;	/* expect: firmware-implicit */

/*
 * check-name: static data one level down
 * check-clause: implicit: any level down; C11 6.7.9p4
 */
