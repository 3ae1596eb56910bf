// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define pr_info(fmt, ...)	printk("tdx: " fmt, ##__VA_ARGS__)

void f(tdx_page_t p)
{
	pr_info("%p\n", p);	/* expect: firmware-implicit */
}

/*
 * check-name: a variadic macro hands the handle on
 * check-clause: implicit: passing to ...; C11 6.10.3p12
 */
