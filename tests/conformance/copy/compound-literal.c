// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct tdx_td f(tdx_page_t p)
{
	return (struct tdx_td){ .tdr_page = p };
}

/*
 * check-name: a compound literal that holds a handle
 * check-clause: never: storing; C11 6.5.2.5p5
 */
