// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(void)
{
	return *get_handle();	/* expect: firmware-deref */
}

/*
 * check-name: the page behind a function's result is read
 * check-clause: deref: *p as a value; C11 6.5.2.2p5
 */
