// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

unsigned long f(struct tdx_td *td)
{
	return td->tdr_page;	/* expect: firmware-implicit */
}

/*
 * check-name: a handle returned as an integer
 * check-clause: implicit: return value, integers included; C11 6.8.6.4p3
 */
