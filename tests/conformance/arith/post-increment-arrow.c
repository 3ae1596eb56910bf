// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(struct page __firmware *p)
{
	return p++->private;	/* expect: firmware-arith */
}

/*
 * check-name: p++->m: one misuse
 * check-clause: arith: p++; C11 6.5.2.4p2
 */
