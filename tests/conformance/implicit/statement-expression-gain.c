// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(u64 *plain)
{
	return ({ plain; });	/* expect: firmware-implicit */
}

/*
 * check-name: a statement expression of plain type as a handle
 * check-clause: implicit: statement-expression result; GNU statement expressions
 */
