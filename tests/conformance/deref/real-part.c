// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

double f(double _Complex __firmware *p)
{
	return __real__ *p;	/* expect: firmware-deref */
}

/*
 * check-name: __real__ *p reads the page
 * check-clause: deref: *p as a value; GNU complex
 */
