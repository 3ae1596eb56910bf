// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t *f(u64 **plain)
{
	return (tdx_u64_t *)plain;	/* expect: firmware-cast */
}

/*
 * check-name: (tdx_u64_t *)x of a u64 **
 * check-clause: cast: the qualifier is gained one level down; C11 6.3.2.3p7
 */
