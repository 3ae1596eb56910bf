// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(struct u64_td *td)
{
	return ARRAY_SIZE(td->slots);
}

/*
 * check-name: ARRAY_SIZE() of an array of handles
 * check-clause: never: sizeof; C11 6.5.3.4p4
 */
