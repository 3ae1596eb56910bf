// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(struct page __firmware *p, const struct page __firmware *q)
{
	return p == q;
}

/*
 * check-name: handles that differ in const alone are compared
 * check-clause: never: p == q; C11 6.5.9p2
 */
