// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

typedef void entry_t(void);

void f(entry_t __firmware *entry)
{
	entry();	/* expect: firmware-deref */
}

/*
 * check-name: a call of what a handle points to
 * check-clause: deref: the page is read; C11 6.5.2.2p1
 */
