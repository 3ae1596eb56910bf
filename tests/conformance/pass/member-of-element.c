// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(int i, struct u64_td *td)
{
	take_handle(td[i].tdr);
	return !(td[i].tdr);
}

/*
 * check-name: a handle in the form "member of element" is passed and tested
 * check-clause: never: passing, !p; C11 6.5.2.3p3
 */
