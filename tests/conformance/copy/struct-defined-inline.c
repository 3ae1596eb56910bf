// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static struct { u64 word; } __firmware *first, *second;

bool f(void)
{
	first = second;
	return first == second;
}

/*
 * check-name: handles of a struct without a name
 * check-clause: never: copying; C11 6.7.2.1p8
 */
