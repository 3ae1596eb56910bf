// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void run(void (*fn)(void *data), void *data);

static void release(void *data)
{
	tdx_page_t *slot = data;

	tdx_free_page(*slot);
}

void f(tdx_page_t p)
{
	run(release, &p);
}

/*
 * check-name: a handle's address travels as void *
 * check-clause: never: tdx_page_t * to void * is fine; C11 6.3.2.3p1
 */
