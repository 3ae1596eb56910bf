// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void __firmware *f(void __firmware *p)
{
	void __firmware *q = p;

	return q;
}

/*
 * check-name: a void __firmware * is copied
 * check-clause: never: copying; C11 6.5.16.1p2
 */
