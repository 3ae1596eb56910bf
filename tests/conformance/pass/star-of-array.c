// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(struct u64_td *td)
{
	take_handle(*td->tdcs);
	return !(*td->tdcs);
}

/*
 * check-name: a handle in the form "star of array" is passed and tested
 * check-clause: never: passing, !p; C11 6.5.3.2p4
 */
