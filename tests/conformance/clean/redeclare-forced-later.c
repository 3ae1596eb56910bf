// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool is_error(int n, const void *p);
bool is_error(int n, __force const void *p);

bool f(tdx_page_t p)
{
	return is_error(0, p);
}

/*
 * check-name: a parameter is declared __force in the second declaration
 * check-clause: never: an argument for a parameter declared __force; C11 6.7p4
 */
