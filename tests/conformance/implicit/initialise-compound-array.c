// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void fill(tdx_u64_t *pages);

void f(u64 *plain)
{
	fill((tdx_u64_t[]){ NULL, plain });	/* expect: firmware-implicit */
}

/*
 * check-name: a plain pointer in a compound literal that is an array
 * check-clause: implicit: initialiser (compound literal); C11 6.5.2.5p5
 */
