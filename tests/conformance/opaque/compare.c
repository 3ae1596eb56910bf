// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(void __firmware *p, void __firmware *q)
{
	return p == q;
}

/*
 * check-name: two void __firmware * are compared
 * check-clause: never: p == q; C11 6.5.9p6
 */
