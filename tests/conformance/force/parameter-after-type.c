// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool is_special(const void __force *ptr);

bool f(tdx_u64_t p)
{
	return is_special(p);
}

/*
 * check-name: const void __force *ptr
 * check-clause: never: a parameter declared __force; C11 6.7.6.3p7
 */
