// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

extern tdx_page_t handles[];

tdx_page_t f(int i)
{
	return handles[i];
}

/*
 * check-name: an array of handles of unknown size
 * check-clause: never: arrays of handles; C11 6.9.2p3
 */
