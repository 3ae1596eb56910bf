// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct tdx_td *f(unsigned long addr)
{
	return (struct tdx_td *)addr;
}

/*
 * check-name: a number as the address of a td
 * check-clause: never: the struct is ordinary memory; C11 6.3.2.3p5
 */
