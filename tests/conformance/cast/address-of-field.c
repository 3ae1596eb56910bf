// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

unsigned long f(struct tdx_td *td)
{
	return *(unsigned long *)&td->tdr_page;	/* expect: firmware-cast */
}

/*
 * check-name: (unsigned long *)&td->tdr_page
 * check-clause: cast: stripped one level down; C11 6.3.2.3p7
 */
