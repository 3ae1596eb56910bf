// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

union value {
	u64 *plain;
	u64 number;
};

union value f(tdx_u64_t p)
{
	return (union value)p;	/* expect: firmware-cast */
}

/*
 * check-name: a handle is cast to a union whose member is a plain pointer
 * check-clause: cast: (T)p for every T that is not a firmware pointer; GNU cast to a union
 */
