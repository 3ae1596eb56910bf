// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct ops {
	tdx_page_t (*get)(int i);
	void (*put)(tdx_page_t p);
};

void f(const struct ops *ops, int i)
{
	ops->put(ops->get(i));
}

/*
 * check-name: a call through a table of a handle's result
 * check-clause: never: passing; C11 6.5.2.2p5
 */
