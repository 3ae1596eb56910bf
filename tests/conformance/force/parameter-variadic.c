// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void note(__force const void *ptr, const char *fmt, ...);

void f(tdx_page_t p)
{
	note(p, "%d\n", 1);
}

/*
 * check-name: a forced parameter before ...
 * check-clause: never: a parameter declared __force; C11 6.5.2.2p7
 */
