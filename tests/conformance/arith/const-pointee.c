// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

const u64 __firmware *f(const u64 __firmware *p)
{
	return p + 1;	/* expect: firmware-arith */
}

/*
 * check-name: const changes nothing
 * check-clause: arith: p + n; C11 6.7.3p10
 */
