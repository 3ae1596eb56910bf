// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

struct call {
	struct tdx_module_args args;
	u64 rcx;
	u64 leaf;
};

/*
 * check-name: struct tdx_module_args itself
 * check-clause: never: struct tdx_module_args
 * check-engines: coccinelle
 */
