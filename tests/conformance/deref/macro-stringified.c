// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define BUG_ON(cond)	do { if (cond) printk(#cond "\n"); } while (0)

void f(tdx_u64_t p)
{
	BUG_ON(*p);	/* expect: firmware-deref */
}

/*
 * check-name: a macro that prints its condition and evaluates it
 * check-clause: deref: *p as a value; C11 6.10.3.2p2
 */
