// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	bool special(__force const void *ptr);

	return (u64)p;	/* expect: firmware-cast */
}

/*
 * check-name: __force in a prototype covers no later cast
 * check-clause: cast: (T)p; C11 6.7.6.3p7
 */
