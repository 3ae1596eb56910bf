// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static inline void inner(void *p)
{
	take_void(p);
}

static inline void outer(void *p)
{
	inner(p);
}

void f(tdx_page_t p)
{
	outer(p);	/* expect: firmware-implicit */
}

/*
 * check-name: a handle through two plain parameters is lost once
 * check-clause: implicit: argument; C11 6.5.2.2p2
 */
