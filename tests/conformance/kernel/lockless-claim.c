// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(struct tdx_td *td)
{
	tdx_page_t old = READ_ONCE(td->tdr_page);

	while (old) {
		tdx_page_t seen = cmpxchg(&td->tdr_page, old, NULL);

		if (seen == old)
			return old;
		old = seen;
	}
	return NULL;
}

/*
 * check-name: a handle is claimed without a lock
 * check-clause: never: cmpxchg(&p, a, b); GNU extended asm
 */
