// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#pragma GCC diagnostic ignored "-Wincompatible-pointer-types"

u64 __firmware *f(struct page __firmware *p)
{
	return p->words;	/* expect: firmware-arith */
}

/*
 * check-name: a pragma makes no second diagnostic of a decay
 * check-clause: arith: p->array decaying; C11 6.10.6p1
 */
