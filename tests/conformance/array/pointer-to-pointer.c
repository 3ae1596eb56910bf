// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t **pages)
{
	return **pages;
}

/*
 * check-name: a pointer to an array's pointer
 * check-clause: never: arrays of handles; C11 6.5.3.2p4
 */
