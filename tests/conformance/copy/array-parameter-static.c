// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t pages[static 2])
{
	return pages[1];
}

/*
 * check-name: a parameter declared as an array with static
 * check-clause: never: arrays of handles; C11 6.7.6.3p7
 */
