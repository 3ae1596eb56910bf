// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct tdx_td f(struct tdx_td *td)
{
	return *td;
}

/*
 * check-name: a struct that holds a handle is returned by value
 * check-clause: never: struct copy; C11 6.8.6.4p3
 */
