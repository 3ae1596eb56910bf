// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

u64 tdh_mng_new(u64 tdr);	/* expect: firmware-raw */

/*
 * check-name: a new wrapper takes the TDR as u64
 * check-clause: raw: a new tdh_* wrapper
 * check-engines: coccinelle
 */
