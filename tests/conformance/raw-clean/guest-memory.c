// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

u64 tdh_mem_page_new(struct tdx_td *td, u64 gpa, enum pg_level level, kvm_pfn_t pfn,
		     u64 *ext_err1, u64 *ext_err2);

/*
 * check-name: guest memory as kvm_pfn_t is settled upstream
 * check-clause: never: guest memory
 * check-engines: coccinelle
 */
