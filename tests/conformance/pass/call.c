// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(void)
{
	take_handle(get_handle());
	return !(get_handle());
}

/*
 * check-name: a handle in the form "call" is passed and tested
 * check-clause: never: passing, !p; C11 6.5.2.2p5
 */
