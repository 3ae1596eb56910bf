// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

char f(tdx_u64_t p, void *buffer, int i)
{
	return (*(char (*)[*p])buffer)[i];	/* expect: firmware-deref */
}

/*
 * check-name: the size in the type of a cast is read from the page
 * check-clause: deref: *p as a value; C11 6.7.6.2p5
 */
