// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void take_td(struct tdx_td td);

void f(struct tdx_td *td)
{
	take_td(*td);
}

/*
 * check-name: a struct that holds a handle is passed by value
 * check-clause: never: struct copy; C11 6.5.2.2p4
 */
