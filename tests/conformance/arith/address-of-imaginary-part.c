// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

double __firmware *f(double _Complex __firmware *p)
{
	return &__imag__ *p;	/* expect: firmware-arith */
}

/*
 * check-name: &__imag__ *p is an address within the page, as &p->m
 * check-clause: arith: &p->m; GNU complex
 */
