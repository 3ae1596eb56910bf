// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t p, void *v)
{
	return p == v;	/* expect: firmware-implicit */
}

/*
 * check-name: == with a void * that is no constant
 * check-clause: implicit: == with a pointer that is not a firmware pointer; C11 6.5.9p5
 */
