// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	__builtin_clear_padding(td);
	__builtin_clear_padding(&td->tdr_page);
}

/*
 * check-name: __builtin_clear_padding() of what holds a handle
 * check-clause: never: access to the variable; GNU builtins
 */
