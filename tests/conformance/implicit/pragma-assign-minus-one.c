// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#pragma GCC diagnostic ignored "-Wint-conversion"

void f(struct tdx_td *td)
{
	td->tdr_page = -1;	/* expect: firmware-implicit */
}

/*
 * check-name: a pragma silences no rule and moves no line
 * check-clause: implicit: integers included; C11 6.10.6p1
 */
