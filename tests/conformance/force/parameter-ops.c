// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct ops {
	bool (*test)(__force const void *ptr);
};

bool f(struct ops *ops, tdx_page_t p)
{
	return ops->test(p);
}

/*
 * check-name: a forced parameter of a function in a struct
 * check-clause: never: a parameter declared __force; C11 6.5.2.2p7
 */
