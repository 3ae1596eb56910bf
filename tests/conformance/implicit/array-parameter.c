// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void take(u64 p[]);

void f(tdx_u64_t p)
{
	take(p);	/* expect: firmware-implicit */
}

/*
 * check-name: a parameter declared as an array of plain numbers
 * check-clause: implicit: argument; C11 6.7.6.3p7
 */
