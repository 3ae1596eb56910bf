// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(struct u64_td *td)
{
	return __atomic_load_n(td->tdcs[0], __ATOMIC_ACQUIRE);	/* expect: firmware-deref */
}

/*
 * check-name: an atomic load of a page in an array
 * check-clause: deref: __atomic_load_n(p, ...); GNU atomic builtins
 */
