// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct ops {
	void (*take)(tdx_u64_t p);
};

struct ops ops = {
	.take = take_plain,	/* expect: firmware-implicit */
};

/*
 * check-name: an operations table with a function that lacks the qualifier
 * check-clause: implicit: function pointers; C11 6.7.9p11
 */
