// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(void)
{
	return take_handle == take_plain;	/* expect: firmware-implicit */
}

/*
 * check-name: functions that differ in the qualifier are compared
 * check-clause: implicit: function pointers; C11 6.5.9p2
 */
