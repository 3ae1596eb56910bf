// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

extern tdx_u64_t handles[];
extern tdx_u64_t handles[4];

tdx_u64_t f(void)
{
	return handles[3];
}

/*
 * check-name: an array declared without and with its size
 * check-clause: never: arrays of handles; C11 6.7.6.2p6
 */
