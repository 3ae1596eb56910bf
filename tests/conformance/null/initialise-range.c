// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static tdx_page_t handles[8] = { [0 ... 7] = NULL };

tdx_page_t f(int i)
{
	return handles[i];
}

/*
 * check-name: a range of an array of handles is NULL
 * check-clause: never: p = NULL; GNU designated ranges
 */
