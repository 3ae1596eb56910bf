// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	td->tdr_page = -1;	/* expect: firmware-implicit */
}

/*
 * check-name: -1 is no null pointer constant
 * check-clause: implicit: integers included; C11 6.3.2.3p3
 */
