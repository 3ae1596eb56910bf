// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(double _Complex __firmware *p)
{
	__imag__ *p = 0;	/* expect: firmware-deref */
}

/*
 * check-name: __imag__ *p as a target
 * check-clause: deref: *p as a target; GNU complex
 */
