// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(struct page __firmware *p)
{
	return offsetof(typeof(*p), pair.hi);
}

/*
 * check-name: offsetof() of a member of a member
 * check-clause: never: offsetof; C11 7.19p3
 */
