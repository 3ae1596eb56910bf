// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void __firmware *f(void)
{
	void __firmware *p = NULL;

	return p;
}

/*
 * check-name: a void __firmware * is NULL
 * check-clause: never: p = NULL; C11 6.5.16.1p1
 */
