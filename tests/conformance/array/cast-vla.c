// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(int n, void *buffer)
{
	return (*(tdx_u64_t (*)[n])buffer)[n - 1];
}

/*
 * check-name: a cast to a pointer to a variable-length array of handles
 * check-clause: never: arrays of handles; C11 6.7.6.2p5
 */
