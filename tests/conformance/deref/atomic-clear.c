// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(bool __firmware *p)
{
	__atomic_clear(p, __ATOMIC_RELEASE);	/* expect: firmware-deref */
}

/*
 * check-name: an atomic clearing of a byte of the page
 * check-clause: deref: __atomic_* on the page; GNU atomic builtins
 */
