// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(double _Complex __firmware *p)
{
	return sizeof(__real__ *p);
}

/*
 * check-name: sizeof(__real__ *p)
 * check-clause: never: sizeof; C11 6.5.3.4p2
 */
