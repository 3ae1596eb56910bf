// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(void)
{
	return offsetof(struct tdx_td, tdcs_pages);
}

/*
 * check-name: offsetof() of a struct that holds handles
 * check-clause: never: offsetof; C11 7.19p3
 */
