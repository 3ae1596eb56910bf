// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

unsigned long f(struct tdx_td *td)
{
	return (unsigned long)&td->tdr_page;
}

/*
 * check-name: (unsigned long)&p is an ordinary address
 * check-clause: never: &p; C11 6.3.2.3p6
 */
