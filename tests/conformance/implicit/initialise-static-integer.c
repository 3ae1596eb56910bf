// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t handle = 0x1000;	/* expect: firmware-implicit */

/*
 * check-name: static data is made from a number
 * check-clause: implicit: initialiser (static), integers included; C11 6.7.9p4
 */
