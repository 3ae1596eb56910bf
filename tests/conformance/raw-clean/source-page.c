// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

u64 tdh_mem_page_copy(struct tdx_td *td, u64 gpa, kvm_pfn_t pfn, struct page *source,
		      u64 *ext_err1, u64 *ext_err2);

/*
 * check-name: the source of a copy is an ordinary page
 * check-clause: never: struct page *source
 * check-engines: coccinelle
 */
