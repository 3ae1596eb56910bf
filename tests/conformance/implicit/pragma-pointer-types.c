// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#pragma GCC diagnostic ignored "-Wincompatible-pointer-types"

u64 **f(struct u64_td *td)
{
	return td->tdcs;	/* expect: firmware-implicit */
}

/*
 * check-name: a pragma for the compiler's own warning silences no rule
 * check-clause: implicit: any level down; C11 6.10.6p1
 */
