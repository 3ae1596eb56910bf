// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static inline bool f(tdx_page_t p)
{
	return !p;
}

/*
 * check-name: a null test in a function that nobody calls
 * check-clause: never: !p; C11 6.7.4p6
 */
