// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void __firmware *f(void)
{
	return (void __firmware *)0;
}

/*
 * check-name: (void __firmware *)0
 * check-clause: never: (tdx_page_t)0; C11 6.3.2.3p3
 */
