// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(struct u64_td *td)
{
	take_handle((*td).tdr);
	return !((*td).tdr);
}

/*
 * check-name: a handle in the form "dot of star" is passed and tested
 * check-clause: never: passing, !p; C11 6.5.2.3p3
 */
