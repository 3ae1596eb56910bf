// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(const char __firmware *p, const char *s)
{
	return p == s;	/* expect: firmware-implicit */
}

/*
 * check-name: == with a string
 * check-clause: implicit: == with a pointer that is not a firmware pointer; C11 6.5.9p2
 */
