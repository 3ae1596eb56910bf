// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(tdx_u64_t p)
{
	return sizeof(char[2][*p]);	/* expect: firmware-deref */
}

/*
 * check-name: sizeof an array of variable-length arrays evaluates the size
 * check-clause: deref: *p as a value; C11 6.5.3.4p2
 */
