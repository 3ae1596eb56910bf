// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t (*pages)[8], int i)
{
	return (*pages)[i];
}

/*
 * check-name: a pointer to an array of handles
 * check-clause: never: arrays of handles; C11 6.7.6.2p3
 */
