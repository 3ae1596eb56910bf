// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

typedef u64 __firmware fw_word;

fw_word *f(tdx_u64_t p)
{
	return p;
}

/*
 * check-name: the qualifier from a typedef of the pointee is the same type
 * check-clause: never: copying; C11 6.7.8p3
 */
