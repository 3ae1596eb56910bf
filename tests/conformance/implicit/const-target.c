// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(u64 *plain)
{
	tdx_u64_t const p = plain;	/* expect: firmware-implicit */

	return p;
}

/*
 * check-name: a const variable gains the qualifier
 * check-clause: implicit: initialiser; C11 6.7.3p6
 */
