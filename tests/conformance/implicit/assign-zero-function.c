// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static inline long zero(void)
{
	return 0;
}

void f(struct tdx_td *td)
{
	td->tdr_page = zero();	/* expect: firmware-implicit */
}

/*
 * check-name: a call that returns zero is no null pointer constant
 * check-clause: implicit: integers included; C11 6.6p3
 */
