// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct view {
	u64 **pages;
};

void f(struct view *v, struct u64_td *td)
{
	v->pages = td->tdcs;	/* expect: firmware-implicit */
}

/*
 * check-name: a field one level down
 * check-clause: implicit: any level down; C11 6.5.16.1p1
 */
