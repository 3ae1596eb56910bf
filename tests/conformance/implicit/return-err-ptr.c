// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(void)
{
	return ERR_PTR(-12);	/* expect: firmware-implicit */
}

/*
 * check-name: ERR_PTR() is a void *
 * check-clause: implicit: return value, void * included; C11 6.8.6.4p3
 */
