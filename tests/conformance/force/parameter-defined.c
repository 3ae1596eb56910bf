// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool is_special(__force const void *ptr);

bool is_special(__force const void *ptr)
{
	return !ptr;
}

bool f(tdx_page_t p)
{
	return is_special(p);
}

/*
 * check-name: a function with a forced parameter, declared and defined
 * check-clause: never: a parameter declared __force; C11 6.9.1p7
 */
