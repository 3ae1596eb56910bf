// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void *f(tdx_page_t p)
{
	void __force *v = p;	/* expect: firmware-implicit */

	return v;
}

/*
 * check-name: a variable declared __force is no parameter
 * check-clause: implicit: initialiser; C11 6.7.9p11
 */
