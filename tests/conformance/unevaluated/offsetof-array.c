// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(void)
{
	return offsetof(struct u64_td, slots[2]);
}

/*
 * check-name: offsetof() of an element of an array of handles
 * check-clause: never: offsetof; C11 7.19p3
 */
