// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct note {
	void __force *data;
};

void f(struct note *n, tdx_page_t p)
{
	n->data = p;	/* expect: firmware-implicit */
}

/*
 * check-name: a field declared __force is no parameter
 * check-clause: implicit: assignment; C11 6.5.16.1p1
 */
