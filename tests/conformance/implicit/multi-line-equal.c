// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_u64_t p, u64 *plain)
{
	return p
		== plain;	/* expect: firmware-implicit */
}

/*
 * check-name: the mark stands on the operator's line
 * check-clause: implicit: == with a pointer that is not a firmware pointer; C11 6.5.9p2
 */
