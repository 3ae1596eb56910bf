// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define must_be_array(a)	sizeof(char[1 - 2 * __same_type((a), &(a)[0])])
#define COUNT(a)		(sizeof(a) / sizeof((a)[0]) + 0 * must_be_array(a))

size_t f(struct u64_td *td)
{
	return COUNT(td->slots);
}

/*
 * check-name: ARRAY_SIZE() with the kernel's check
 * check-clause: never: typeof; GNU builtins
 */
