// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(struct page __firmware *p)
{
	return _Generic(p->private, u64: 1, default: 0);
}

/*
 * check-name: the controlling expression of _Generic is not evaluated
 * check-clause: never: _Generic control; C11 6.5.1.1p3
 */
