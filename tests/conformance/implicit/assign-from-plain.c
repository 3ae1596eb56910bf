// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(u64 *plain)
{
	tdx_u64_t p;

	p = plain;	/* expect: firmware-implicit */
	return p;
}

/*
 * check-name: assignment gains the qualifier
 * check-clause: implicit: assignment; C11 6.5.16.1p1
 */
