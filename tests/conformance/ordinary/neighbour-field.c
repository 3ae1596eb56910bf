// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(struct u64_td *td)
{
	td->addr += 1;
	td->plain++;
	return *td->plain;
}

/*
 * check-name: a struct's ordinary fields beside a handle
 * check-clause: never: the struct is ordinary memory; C11 6.5.2.3p4
 */
