// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static tdx_u64_t handle;

u64 f(void)
{
	return *handle;	/* expect: firmware-deref */
}

/*
 * check-name: the page behind a static handle is read
 * check-clause: deref: *p as a value; C11 6.2.4p3
 */
