// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct u64_td f(tdx_u64_t p)
{
	return (struct u64_td){ .plain = p };	/* expect: firmware-implicit */
}

/*
 * check-name: a compound literal loses the qualifier
 * check-clause: implicit: initialiser (compound literal); C11 6.5.2.5p5
 */
