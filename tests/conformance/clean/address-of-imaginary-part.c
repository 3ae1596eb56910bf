// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

double *f(double _Complex *p)
{
	return &__imag__ *p;
}

/*
 * check-name: &__imag__ *p of a plain complex number
 * check-clause: never: no handle
 */
