// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int check(const void *__force ptr);

int f(tdx_page_t p)
{
	return check(p);
}

/*
 * check-name: a parameter declared __force behind its asterisk
 * check-clause: never: an argument for a parameter declared __force; GNU attribute syntax
 */
