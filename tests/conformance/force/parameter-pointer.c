// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(bool (*test)(__force const void *ptr), tdx_page_t p)
{
	test(p);
}

/*
 * check-name: an indirect call with a forced parameter
 * check-clause: never: a parameter declared __force; C11 6.5.2.2p7
 */
