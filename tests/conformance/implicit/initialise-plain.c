// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	u64 *plain = p;	/* expect: firmware-implicit */

	use(*plain);
}

/*
 * check-name: an initialiser loses the qualifier
 * check-clause: implicit: initialiser; C11 6.7.9p11
 */
