// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void take_const(const void *p);

void f(tdx_page_t p)
{
	take_const(p);	/* expect: firmware-implicit */
}

/*
 * check-name: const void * is a type without __firmware
 * check-clause: implicit: argument; C11 6.5.2.2p2
 */
