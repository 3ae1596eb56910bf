// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(int i, struct u64_td *td)
{
	take_handle((i ? td : td + 1)->tdr);
	return !((i ? td : td + 1)->tdr);
}

/*
 * check-name: a handle in the form "conditional struct" is passed and tested
 * check-clause: never: passing, !p; C11 6.5.15p6
 */
