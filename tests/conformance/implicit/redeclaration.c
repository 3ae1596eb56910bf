// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

extern tdx_u64_t handle;
extern u64 *handle;	/* expect: firmware-implicit */

/*
 * check-name: a redeclaration without the qualifier
 * check-clause: implicit: redeclarations; C11 6.7p4
 */
