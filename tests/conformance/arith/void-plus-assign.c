// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(void __firmware *p, size_t n)
{
	p += n;	/* expect: firmware-arith */
}

/*
 * check-name: p += n of a void __firmware *
 * check-clause: arith: void __firmware * arithmetic; GNU pointer arithmetic on void
 */
