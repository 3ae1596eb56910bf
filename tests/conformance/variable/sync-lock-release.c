// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	__sync_lock_release(&td->tdr_page);
}

/*
 * check-name: __sync_lock_release(&p) sets the variable to NULL
 * check-clause: never: they access the variable; GNU atomic builtins
 */
