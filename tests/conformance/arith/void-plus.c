// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void __firmware *f(void __firmware *p)
{
	return p + 1;	/* expect: firmware-arith */
}

/*
 * check-name: arithmetic on void __firmware *
 * check-clause: arith: void __firmware * arithmetic; GNU pointer arithmetic on void
 */
