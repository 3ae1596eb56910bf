// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(int i, struct u64_td *td)
{
	take_handle(td->slots[i]);
	return !(td->slots[i]);
}

/*
 * check-name: a handle in the form "array in field" is passed and tested
 * check-clause: never: passing, !p; C11 6.5.2.1p2
 */
