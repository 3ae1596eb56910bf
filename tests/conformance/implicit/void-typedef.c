// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

typedef void blob;

blob *f(tdx_page_t p)
{
	return p;	/* expect: firmware-implicit */
}

/*
 * check-name: a typedef of void is void
 * check-clause: implicit: void * included; C11 6.7.8p3
 */
