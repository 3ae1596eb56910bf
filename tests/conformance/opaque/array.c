// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void __firmware *f(void __firmware **pages, int i)
{
	return pages[i];
}

/*
 * check-name: an array of void __firmware *
 * check-clause: never: arrays of handles; C11 6.5.2.1p2
 */
