// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void take(void **p);

void f(struct tdx_td *td)
{
	take(td->tdcs_pages);	/* expect: firmware-implicit */
}

/*
 * check-name: an array of handles as a void **
 * check-clause: implicit: any level down; C11 6.5.16.1p1
 */
