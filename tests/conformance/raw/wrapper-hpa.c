// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

u64 tdh_mng_extra(struct tdx_td *td, hpa_t tdcs_page);	/* expect: firmware-raw */

/*
 * check-name: a new wrapper takes a TDCS page as hpa_t
 * check-clause: raw: a new tdh_* wrapper
 * check-engines: coccinelle
 */
