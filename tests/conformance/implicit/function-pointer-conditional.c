// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(int c)
{
	(void)(c ? take_handle : take_plain);	/* expect: firmware-implicit */
}

/*
 * check-name: the arms of ?: are functions that differ in the qualifier
 * check-clause: implicit: function pointers; C11 6.5.15p3
 */
