// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(void __firmware *p, void __firmware *q)
{
	return p <= q;	/* expect: firmware-arith */
}

/*
 * check-name: two void __firmware * are ordered
 * check-clause: arith: p < q; C11 6.5.8p2
 */
