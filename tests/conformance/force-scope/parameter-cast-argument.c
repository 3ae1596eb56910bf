// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t p)
{
	return IS_ERR((void *)p);	/* expect: firmware-cast */
}

/*
 * check-name: a cast in the argument of a forced parameter is no forced one
 * check-clause: cast: (T)p; C11 6.5.2.2p4
 */
