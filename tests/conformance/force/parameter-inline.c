// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static inline unsigned long bits(__force const void *ptr)
{
	return (unsigned long)ptr & 0xfff;
}

unsigned long f(tdx_page_t p)
{
	return bits(p);
}

/*
 * check-name: the body of a function with a forced parameter
 * check-clause: never: a parameter declared __force; C11 6.7.4p6
 */
