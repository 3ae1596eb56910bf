// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define STEP(ptr)							\
do {									\
	if (ptr)							\
		(ptr)++;						\
} while (0)

void f(tdx_u64_t p)
{
	STEP(p);	/* expect: firmware-arith */
}

/*
 * check-name: the body of a macro has several lines, its use has one
 * check-clause: arith: p++; C11 6.10.3p10
 */
