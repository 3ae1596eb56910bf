// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	take_plain(({ tdx_u64_t q = p; q; }));	/* expect: firmware-implicit */
}

/*
 * check-name: an argument that is a statement expression loses the qualifier
 * check-clause: implicit: statement-expression result; GNU statement expressions
 */
