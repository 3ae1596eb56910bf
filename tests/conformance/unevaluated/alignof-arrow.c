// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(struct page __firmware *p)
{
	return __alignof__(p->private);
}

/*
 * check-name: __alignof__(p->m)
 * check-clause: never: _Alignof; GNU alignof
 */
