// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

typedef u64 __firmware fw_word;

__firmware fw_word *f(tdx_u64_t p)
{
	return p;
}

/*
 * check-name: __firmware by typedef and again is one __firmware
 * check-clause: never: copying; C11 6.7.3p5
 * check-engines: plugin
 */
