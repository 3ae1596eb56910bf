// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct page __firmware *p)
{
	__builtin_clear_padding(p);	/* expect: firmware-deref */
}

/*
 * check-name: __builtin_clear_padding() writes to the page
 * check-clause: deref: the page is written; GNU builtins
 */
