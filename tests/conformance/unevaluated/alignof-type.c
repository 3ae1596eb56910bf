// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(void)
{
	return _Alignof(tdx_page_t);
}

/*
 * check-name: _Alignof(tdx_page_t)
 * check-clause: never: _Alignof; C11 6.5.3.4p3
 */
