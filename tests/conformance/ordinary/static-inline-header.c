// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(void)
{
	return 0;
}

/*
 * check-name: a header's inline functions are silent
 * check-clause: never: no misuse; C11 6.7.4p6
 */
