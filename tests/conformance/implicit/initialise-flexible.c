// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static u64 object;

struct batch {
	int n;
	tdx_u64_t pages[];
};

struct batch batch = {
	1,
	{ &object },	/* expect: firmware-implicit */
};

/*
 * check-name: a static flexible array with a plain pointer
 * check-clause: implicit: initialiser (static); C11 6.7.2.1p18
 */
