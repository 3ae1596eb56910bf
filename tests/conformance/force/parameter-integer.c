// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void note(__force unsigned long x);

void f(unsigned long x)
{
	note(x);
}

/*
 * check-name: a forced parameter of integer type
 * check-clause: never: a parameter declared __force; C11 6.5.2.2p7
 */
