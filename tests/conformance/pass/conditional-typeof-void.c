// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void __firmware *f(tdx_u64_t p, void __firmware *any, bool first)
{
	const typeof(*p) *q = p;

	return (void __firmware *)(first ? q : any);
}

/*
 * check-name: ?: of a typeof(*p) * and a void __firmware *
 * check-clause: never: void __firmware *; C11 6.5.15p6
 */
