// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void note(__force const void *ptr, const char *fmt, ...);

void f(tdx_page_t p)
{
	note(p, "%p\n", p);	/* expect: firmware-implicit */
}

/*
 * check-name: a forced parameter does not cover what is passed to ...
 * check-clause: implicit: passing to ...; C11 6.5.2.2p7
 */
