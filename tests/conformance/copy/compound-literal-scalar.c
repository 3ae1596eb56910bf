// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t p)
{
	return (tdx_page_t){ p };
}

/*
 * check-name: a compound literal that is a handle
 * check-clause: never: storing; C11 6.5.2.5p4
 */
