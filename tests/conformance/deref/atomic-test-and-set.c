// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(u8 __firmware *p)
{
	return __atomic_test_and_set(p, __ATOMIC_ACQUIRE);	/* expect: firmware-deref */
}

/*
 * check-name: an atomic test of a byte of the page
 * check-clause: deref: __atomic_* on the page; GNU atomic builtins
 */
