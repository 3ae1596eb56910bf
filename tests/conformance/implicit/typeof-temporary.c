// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define set(to, from)							\
do {									\
	typeof(to) __value = (from);					\
	(to) = __value;							\
} while (0)

void f(struct u64_td *td, u64 *plain)
{
	set(td->tdr, plain);	/* expect: firmware-implicit */
}

/*
 * check-name: a macro's temporary of the target's type
 * check-clause: implicit: initialiser; GNU typeof
 */
