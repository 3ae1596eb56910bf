// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(struct page __firmware *p)
{
	return _Alignof(*p);
}

/*
 * check-name: _Alignof is not evaluated
 * check-clause: never: _Alignof; C11 6.5.3.4p3
 */
