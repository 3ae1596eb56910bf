// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(void)
{
	return 1;	/* expect: firmware-implicit */
}

/*
 * check-name: an integer returned as a handle
 * check-clause: implicit: return value, integers included; C11 6.8.6.4p3
 */
