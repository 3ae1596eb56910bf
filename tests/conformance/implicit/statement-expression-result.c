// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void *f(tdx_page_t p)
{
	return ({ p; });	/* expect: firmware-implicit */
}

/*
 * check-name: the result of a statement expression loses the qualifier
 * check-clause: implicit: statement-expression result; GNU statement expressions
 */
