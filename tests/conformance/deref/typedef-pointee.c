// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

typedef u64 __firmware fw_word;

u64 f(fw_word *p)
{
	return *p;	/* expect: firmware-deref */
}

/*
 * check-name: the qualifier may come from the pointee's typedef
 * check-clause: deref: *p as a value; C11 6.7.8p3
 */
