// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	/* *p = 0; */
	printk("*p = 0, (u64)p\n");
	take_handle(p);
}

/*
 * check-name: a misuse in a comment and a string is no code
 * check-clause: never: no construct; C11 6.4.9p1
 */
