// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static inline void *f(tdx_page_t p)
{
	return p;	/* expect: firmware-implicit */
}

/*
 * check-name: a function that nobody calls is judged
 * check-clause: implicit in dead code; C11 6.7.4p6
 */
