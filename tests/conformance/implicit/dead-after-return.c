// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_page_t p)
{
	return 0;
	take_void(p);	/* expect: firmware-implicit */
}

/*
 * check-name: code after a return is judged
 * check-clause: implicit in dead code; C11 6.8.6.4p2
 */
