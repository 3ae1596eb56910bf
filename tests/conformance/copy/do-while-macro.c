// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define move(to, from)							\
do {									\
	(to)->tdr_page = (from)->tdr_page;				\
	(from)->tdr_page = NULL;					\
} while (0)

void f(struct tdx_td *a, struct tdx_td *b)
{
	move(a, b);
}

/*
 * check-name: a macro of several statements with handles
 * check-clause: never: copying; C11 6.10.3p10
 */
