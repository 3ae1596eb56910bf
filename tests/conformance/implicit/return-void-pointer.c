// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void *f(struct tdx_td *td)
{
	return td->tdr_page;	/* expect: firmware-implicit */
}

/*
 * check-name: a handle returned as void *
 * check-clause: implicit: void * included; C11 6.8.6.4p3
 */
