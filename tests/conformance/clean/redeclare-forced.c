// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool is_error(__force const void *p);
bool is_error(const void *p);

bool is_error(const void *p)
{
	return !p;
}

bool f(tdx_page_t p)
{
	return is_error(p);
}

/*
 * check-name: a parameter is declared __force in one declaration only
 * check-clause: never: an argument for a parameter declared __force; C11 6.7p4
 * check-engines: plugin
 */
