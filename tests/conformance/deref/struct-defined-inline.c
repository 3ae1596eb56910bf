// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct { u64 word; } __firmware *handle;

u64 f(void)
{
	return handle->word;	/* expect: firmware-deref */
}

/*
 * check-name: a struct defined in the handle's declaration
 * check-clause: deref: p->m; C11 6.7.2.1p8
 */
