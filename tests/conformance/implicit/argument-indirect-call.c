// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct ops {
	void (*take)(u64 *plain);
};

void f(struct ops *ops, tdx_u64_t p)
{
	ops->take(p);	/* expect: firmware-implicit */
}

/*
 * check-name: an argument of an indirect call loses the qualifier
 * check-clause: implicit: argument; C11 6.5.2.2p2
 */
