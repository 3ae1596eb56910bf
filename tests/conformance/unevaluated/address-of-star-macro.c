// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define handle_of(x)	(&(x))

tdx_u64_t f(tdx_u64_t p)
{
	return handle_of(*p);
}

/*
 * check-name: a macro that takes the address of its operand
 * check-clause: never: &*p; C11 6.10.3p9
 */
