// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(void __firmware *p)
{
	p++;	/* expect: firmware-arith */
}

/*
 * check-name: p++ of a void __firmware *
 * check-clause: arith: void __firmware * arithmetic; GNU pointer arithmetic on void
 */
