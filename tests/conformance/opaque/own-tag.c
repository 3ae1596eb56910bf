// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct tdx_sept_page;
typedef struct tdx_sept_page __firmware *sept_t;

sept_t f(sept_t *slot, sept_t p)
{
	sept_t old = *slot;

	*slot = p;
	return old;
}

/*
 * check-name: a second opaque type of one's own
 * check-clause: never: copying; C11 6.7.2.3p8
 */
