// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

typedef tdx_page_t tdr_t;

tdr_t f(tdx_page_t p)
{
	return p;
}

/*
 * check-name: a typedef of a typedef is the same type
 * check-clause: never: copying; C11 6.7.8p3
 */
