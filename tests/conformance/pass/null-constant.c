// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(void)
{
	take_handle(NULL);
	return !(NULL);
}

/*
 * check-name: a handle in the form "null constant" is passed and tested
 * check-clause: never: passing, !p; C11 6.3.2.3p3
 */
