// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(struct u64_td *td)
{
	take_handle(READ_ONCE(td->tdr));
	return !(READ_ONCE(td->tdr));
}

/*
 * check-name: a handle in the form "read once" is passed and tested
 * check-clause: never: passing, !p; C11 6.7.3p7
 */
