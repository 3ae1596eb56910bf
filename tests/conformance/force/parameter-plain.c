// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(struct page *page)
{
	return IS_ERR(page);
}

/*
 * check-name: a forced parameter takes plain pointers as before
 * check-clause: never: a parameter declared __force; C11 6.5.2.2p7
 */
