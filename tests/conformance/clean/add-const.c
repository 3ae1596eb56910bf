// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

const struct page __firmware *f(struct page __firmware *p)
{
	return p;
}

/*
 * check-name: adding const alone
 * check-clause: never: adding const; C11 6.5.16.1p1
 */
