// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void trace(const void *where, size_t size);

void f(struct tdx_td *td)
{
	trace(&td->tdr_page, sizeof(td->tdr_page));
}

/*
 * check-name: &p to const void *
 * check-clause: never: tdx_page_t * to void * is fine; C11 6.3.2.3p1
 */
