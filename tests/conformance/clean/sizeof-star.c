// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(struct page __firmware *p)
{
	return sizeof(*p);
}

/*
 * check-name: sizeof(*p) is not evaluated
 * check-clause: never: sizeof(*p); C11 6.5.3.4p2
 */
