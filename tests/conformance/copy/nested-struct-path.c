// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct kvm_tdx {
	int state;
	struct tdx_td td;
};

struct vcpu {
	struct kvm_tdx *kvm;
};

tdx_page_t f(struct vcpu *v)
{
	return v->kvm->td.tdr_page;
}

/*
 * check-name: a handle several structs deep
 * check-clause: never: copying; C11 6.5.2.3p3
 */
