// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	void step(void)
	{
		p++;	/* expect: firmware-arith */
	}

	step();
}

/*
 * check-name: a nested function is judged
 * check-clause: arith in nested functions; GNU nested functions
 */
