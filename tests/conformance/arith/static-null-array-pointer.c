// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void *address = (__force void *)&((struct page __firmware *)0)->words;	/* expect: firmware-arith */

/*
 * check-name: offsetof() of an array by hand in static data, by force
 * check-clause: arith: &p->m; C11 6.6p9
 */
