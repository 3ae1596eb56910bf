// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *to, struct tdx_td *from)
{
	*to = *from;
}

/*
 * check-name: a struct that holds a handle is copied
 * check-clause: never: struct copy; C11 6.5.16.1p2
 */
