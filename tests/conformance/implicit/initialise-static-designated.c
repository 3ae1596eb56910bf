// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static u64 object;

struct u64_td td = {
	.tdr = &object,	/* expect: firmware-implicit */
};

/*
 * check-name: static data with a designator gains the qualifier
 * check-clause: implicit: initialiser (static); C11 6.7.9p7
 */
