// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	((void (*)(void))p)();	/* expect: firmware-cast */
}

/*
 * check-name: a handle as a function
 * check-clause: cast: (T)p; C11 6.5.4p3
 */
