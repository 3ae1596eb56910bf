// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	printk("one "
	       "two %p\n",
	       p);	/* expect: firmware-implicit */
}

/*
 * check-name: a string of several lines before the handle
 * check-clause: implicit: passing to ...; C11 6.4.5p5
 */
