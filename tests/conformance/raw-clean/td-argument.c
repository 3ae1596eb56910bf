// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

u64 tdh_mng_status(struct tdx_td *td, u64 field, u64 *data);

/*
 * check-name: a wrapper that takes the TD
 * check-clause: never: no bare page
 * check-engines: coccinelle
 */
