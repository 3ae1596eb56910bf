// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

double f(double x, tdx_page_t p)
{
	return p ? x * 2 : (double)(int)x;
}

/*
 * check-name: floating point beside handles
 * check-clause: never: no handle; C11 6.3.1.4p1
 */
