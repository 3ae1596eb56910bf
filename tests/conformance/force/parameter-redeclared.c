// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool is_special(__force const void *ptr);
bool is_special(__force const void *ptr);

bool f(tdx_page_t p)
{
	return is_special(p);
}

/*
 * check-name: a forced parameter of a function that is declared twice
 * check-clause: never: a parameter declared __force; C11 6.7.6.3p15
 */
