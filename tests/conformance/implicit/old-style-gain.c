// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int old(p)
	tdx_u64_t p;
{
	return !p;
}

int f(u64 *word)
{
	return old(word);	/* expect: firmware-implicit */
}

/*
 * check-name: an old-style function takes a plain pointer for a handle
 * check-clause: implicit: argument; C11 6.5.2.2p6
 */
