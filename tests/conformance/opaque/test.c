// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(void __firmware *p)
{
	return p ? 1 : 0;
}

/*
 * check-name: a null test of a void __firmware *
 * check-clause: never: !p; C11 6.5.3.3p5
 */
