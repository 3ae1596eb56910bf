// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

union view {
	u64 word;
	u8 bytes[8];
};

u64 f(union view __firmware *p)
{
	return p->word;	/* expect: firmware-deref */
}

/*
 * check-name: a member of a union in the page is read
 * check-clause: deref: p->m; C11 6.5.2.3p3
 */
