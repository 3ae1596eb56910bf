// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(void)
{
	take_handle(&(u64){ 1 });	/* expect: firmware-implicit */
}

/*
 * check-name: a compound literal's address as a handle
 * check-clause: implicit: argument; C11 6.5.2.5p5
 */
