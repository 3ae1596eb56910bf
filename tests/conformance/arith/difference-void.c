// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

ptrdiff_t f(void __firmware *p, void __firmware *q)
{
	return p - q;	/* expect: firmware-arith */
}

/*
 * check-name: the difference of two void __firmware *
 * check-clause: arith: void __firmware * arithmetic; GNU pointer arithmetic on void
 */
