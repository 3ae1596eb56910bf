// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void *f(tdx_page_t p)
{
#ifdef NOT_DEFINED
	return NULL;
#else
	return p;	/* expect: firmware-implicit */
#endif
}

/*
 * check-name: a construct between directives
 * check-clause: implicit: return value; C11 6.10.1p6
 */
