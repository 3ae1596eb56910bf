// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(void __firmware *p)
{
	return IS_ERR(p);
}

/*
 * check-name: IS_ERR() of a void __firmware *
 * check-clause: never: IS_ERR(p); C11 6.5.2.2p7
 */
