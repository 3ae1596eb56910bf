// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 offset = offsetof(struct page, words[1]) + offsetof(struct u64_td, slots[2]);

/*
 * check-name: offsetof() in static data
 * check-clause: never: offsetof; C11 7.19p3
 */
