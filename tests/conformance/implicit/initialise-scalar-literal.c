// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(u64 *plain)
{
	return (tdx_u64_t){ plain };	/* expect: firmware-implicit */
}

/*
 * check-name: a plain pointer in a compound literal that is a handle
 * check-clause: implicit: initialiser (compound literal); C11 6.5.2.5p4
 */
