// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void __firmware *f(void __firmware *p)
{
	return __extension__ (p + 1);	/* expect: firmware-arith */
}

/*
 * check-name: __extension__ hides nothing
 * check-clause: arith: void __firmware * arithmetic; GNU __extension__
 */
