// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct u64_td f(tdx_u64_t p)
{
	struct u64_td td = { plain: p };	/* expect: firmware-implicit */

	return td;
}

/*
 * check-name: an initialiser of GNU's old form
 * check-clause: implicit: initialiser (designated); GNU designated initialisers
 */
