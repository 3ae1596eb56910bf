// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define ADDRESS(ptr)	({ void *__ptr = (ptr); __ptr; })

void *f(tdx_page_t p)
{
	return ADDRESS(p);	/* expect: firmware-implicit */
}

/*
 * check-name: a macro with a temporary of type void *
 * check-clause: implicit: initialiser; C11 6.10.3p9
 */
