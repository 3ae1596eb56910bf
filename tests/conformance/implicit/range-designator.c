// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static u64 object;

tdx_u64_t table[4] = {
	[0 ... 3] = &object,	/* expect: firmware-implicit */
};

/*
 * check-name: a range of handles made of a plain pointer
 * check-clause: implicit: initialiser (designated); GNU designated ranges
 */
