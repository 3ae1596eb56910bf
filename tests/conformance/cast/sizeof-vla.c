// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(tdx_page_t p)
{
	return sizeof(char[(u64)p & 7]);	/* expect: firmware-cast */
}

/*
 * check-name: sizeof of a variable-length type evaluates the cast in it
 * check-clause: cast: (T)p; C11 6.5.3.4p2
 */
