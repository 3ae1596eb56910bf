// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t __firmware *pages)
{
	return IS_ERR(*pages);	/* expect: firmware-deref */
}

/*
 * check-name: a read in the argument of a forced parameter
 * check-clause: deref: *p as a value; C11 6.5.2.2p4
 */
