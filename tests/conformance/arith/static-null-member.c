// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 offset = (unsigned long)&((struct page __firmware *)0)->words;	/* expect: firmware-arith */

/*
 * check-name: offsetof() by hand in static data: the address is the misuse
 * check-clause: arith: &p->m; C11 6.6p9
 */
