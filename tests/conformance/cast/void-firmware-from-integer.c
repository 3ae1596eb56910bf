// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void __firmware *f(unsigned long x)
{
	return (void __firmware *)x;	/* expect: firmware-cast */
}

/*
 * check-name: (void __firmware *)x of an integer
 * check-clause: cast: (tdx_page_t)x; C11 6.3.2.3p5
 */
