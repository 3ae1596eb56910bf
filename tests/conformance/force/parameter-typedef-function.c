// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

typedef bool test_fn(__force const void *ptr);

bool f(test_fn *test, tdx_page_t p)
{
	return test(p);
}

/*
 * check-name: a function type by typedef with a forced parameter
 * check-clause: never: a parameter declared __force; C11 6.7.8p3
 */
