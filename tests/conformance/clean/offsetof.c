// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(struct page __firmware *p)
{
	return offsetof(typeof(*p), private);
}

/*
 * check-name: offsetof() is not evaluated
 * check-clause: never: offsetof; C11 7.19p3
 */
