// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

union value {
	tdx_u64_t handle;
	u64 *plain;
	u64 number;
};

union value f(tdx_u64_t p)
{
	return (union value)p;
}

union value g(u64 *p)
{
	return (union value)p;
}

/*
 * check-name: a cast to a union that has a member of the value's type
 * check-clause: never: storing a handle as its own type; GNU cast to a union
 * check-engines: plugin
 */
