// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 *f(u64 *__firmware *p)
{
	return *p;	/* expect: firmware-deref */
}

/*
 * check-name: a pointer that is stored in the page is read
 * check-clause: deref: *p as a value; C11 6.5.3.2p4
 */
