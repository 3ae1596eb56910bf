// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(u64 *plain, int i)
{
	tdx_u64_t pages[2] = {
		NULL,
		plain,	/* expect: firmware-implicit */
	};

	return pages[i];
}

/*
 * check-name: an array element gains the qualifier
 * check-clause: implicit: initialiser; C11 6.7.9p17
 */
