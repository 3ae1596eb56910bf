// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(tdx_u64_t p)
{
	return sizeof(char[*p]);	/* expect: firmware-deref */
}

/*
 * check-name: sizeof of a variable-length type evaluates its size
 * check-clause: deref: *p as a value; C11 6.5.3.4p2
 */
