// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t **cursor)
{
	return *(*cursor)++;
}

/*
 * check-name: *pages++ moves in the array
 * check-clause: never: arithmetic on the array; C11 6.5.2.4p2
 */
