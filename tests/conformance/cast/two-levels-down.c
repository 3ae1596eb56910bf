// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 ***f(tdx_u64_t **tables)
{
	return (u64 ***)tables;	/* expect: firmware-cast */
}

/*
 * check-name: (u64 ***)tables
 * check-clause: cast: stripped two levels down; C11 6.3.2.3p7
 */
