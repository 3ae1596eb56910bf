// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static tdx_page_t handles[2] = { NULL, 0 };

tdx_page_t f(int i)
{
	return handles[i];
}

/*
 * check-name: static handles start as NULL
 * check-clause: never: p = NULL; C11 6.7.9p10
 */
