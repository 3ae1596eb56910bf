// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct { u64 word; } __firmware *handle;

void f(void)
{
	handle += 1;	/* expect: firmware-arith */
}

/*
 * check-name: arithmetic on a handle of a struct without a name
 * check-clause: arith: p + n; C11 6.7.2.1p8
 */
