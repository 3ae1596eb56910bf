// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define NUMBER(ptr)	((u64)(ptr))
#define ALIGN(x, a)	(((x) + (a) - 1) & ~((a) - 1))

u64 f(tdx_page_t p)
{
	return ALIGN(NUMBER(p), 4096ULL);	/* expect: firmware-cast */
}

/*
 * check-name: a macro as the argument of a macro
 * check-clause: cast: (T)p; C11 6.10.3.1p1
 */
