// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct four {
	tdx_u64_t handles[4];
};

struct four get_four(void);

tdx_u64_t f(int i)
{
	return get_four().handles[i];
}

/*
 * check-name: an element of an array in the result of a call
 * check-clause: never: arrays of handles; C11 6.2.4p8
 */
