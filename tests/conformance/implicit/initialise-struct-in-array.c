// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static u64 object;

struct u64_td tds[2] = {
	[1] = {
		.slots[2] = &object,	/* expect: firmware-implicit */
	},
};

/*
 * check-name: a plain pointer deep in an array of structs
 * check-clause: implicit: initialiser (nested); C11 6.7.9p20
 */
