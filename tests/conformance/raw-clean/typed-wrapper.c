// SPDX-License-Identifier: GPL-2.0-only
#define TYPED_TREE
#include "../kernel.h"

u64 tdh_mng_extra(struct tdx_td *td, tdx_page_t tdcs_page);

/*
 * check-name: a new wrapper that takes a handle
 * check-clause: never: a handle
 * check-engines: coccinelle
 */
