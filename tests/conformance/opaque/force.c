// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void *f(void __firmware *p)
{
	return (__force void *)p;
}

/*
 * check-name: (__force void *)p of a void __firmware *
 * check-clause: never: (void __force *)p; C11 6.5.4p4
 */
