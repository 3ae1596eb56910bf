// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	static void *labels[] = { &&held, &&none };

	goto *labels[!p];
held:
	take_handle(p);
none:
	return;
}

/*
 * check-name: a jump to where a null test says
 * check-clause: never: null tests; GNU computed goto
 */
