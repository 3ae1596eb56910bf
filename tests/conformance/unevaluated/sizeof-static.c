// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static tdx_u64_t handle;
static size_t size = sizeof(*handle);

size_t f(void)
{
	return size;
}

/*
 * check-name: sizeof in a static initialiser
 * check-clause: never: sizeof; C11 6.6p6
 */
