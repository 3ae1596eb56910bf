// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

unsigned long f(double _Complex __firmware *p)
{
	return (unsigned long)&__real__ *p;	/* expect: firmware-arith */
}

/*
 * check-name: &__real__ *p becomes a number: the address is the misuse
 * check-clause: arith: &p->m; GNU complex
 */
