// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct slot {
	_Atomic(tdx_u64_t) handle;
	_Atomic(int) users;
};

tdx_u64_t f(struct slot *slot, tdx_u64_t p)
{
	slot->users = 1;
	slot->handle = p;
	take_handle(slot->handle);
	return slot->handle ? slot->handle : NULL;
}

/*
 * check-name: an _Atomic handle in a struct is stored, passed and tested
 * check-clause: never: copying; C11 6.7.2.4
 */
