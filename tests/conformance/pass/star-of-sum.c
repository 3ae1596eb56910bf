// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(int i, struct u64_td *td)
{
	take_handle(*(td->tdcs + i));
	return !(*(td->tdcs + i));
}

/*
 * check-name: a handle in the form "star of sum" is passed and tested
 * check-clause: never: passing, !p; C11 6.5.6p8
 */
