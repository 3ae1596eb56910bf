// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(u64 *plain)
{
	return plain;	/* expect: firmware-implicit */
}

/*
 * check-name: a return value gains the qualifier
 * check-clause: implicit: return value; C11 6.8.6.4p3
 */
