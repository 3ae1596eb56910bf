// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(void __firmware *p)
{
	return p;
}

/*
 * check-name: bool of a void __firmware *
 * check-clause: never: bool b = p; C11 6.3.1.2p1
 */
