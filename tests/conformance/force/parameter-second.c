// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void note(int n, __force const void *ptr);

void f(tdx_page_t p)
{
	note(1, p);
}

/*
 * check-name: the second parameter alone is forced
 * check-clause: never: a parameter declared __force; C11 6.5.2.2p7
 */
