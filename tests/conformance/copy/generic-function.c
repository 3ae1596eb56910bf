// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define release(p)	_Generic((p), tdx_page_t: tdx_free_page, tdx_u64_t: take_handle)(p)

void f(tdx_page_t p, tdx_u64_t q)
{
	release(p);
	release(q);
}

/*
 * check-name: a function selected by the handle's type
 * check-clause: never: passing; C11 6.5.1.1p3
 */
