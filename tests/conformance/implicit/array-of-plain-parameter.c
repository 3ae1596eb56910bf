// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void take(u64 *p[]);

void f(struct u64_td *td)
{
	take(td->slots);	/* expect: firmware-implicit */
}

/*
 * check-name: an array parameter of plain pointers
 * check-clause: implicit: any level down; C11 6.7.6.3p7
 */
