// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t handle = (tdx_page_t)0x1000;	/* expect: firmware-cast */

/*
 * check-name: static data made by a cast
 * check-clause: cast: (tdx_page_t)x; C11 6.7.9p4
 */
