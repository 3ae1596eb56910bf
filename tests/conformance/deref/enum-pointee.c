// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

enum state { OFF, ON };

enum state f(enum state __firmware *p)
{
	return p[1];	/* expect: firmware-deref */
}

/*
 * check-name: a page of enumerations
 * check-clause: deref: p[i] as a value; C11 6.7.2.2p4
 */
