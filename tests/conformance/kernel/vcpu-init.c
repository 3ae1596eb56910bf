// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct vcpu {
	tdx_page_t tdvpr_page;
	tdx_page_t *tdcx_pages;
	int nr;
};

u64 add(struct vcpu *vcpu, tdx_page_t page);

int f(struct vcpu *vcpu)
{
	tdx_page_t page;
	int ret, i;

	page = tdx_alloc_page(0);
	if (!page)
		return -12;
	vcpu->tdvpr_page = page;

	vcpu->tdcx_pages = kcalloc(vcpu->nr, sizeof(*vcpu->tdcx_pages), 0);
	if (!vcpu->tdcx_pages) {
		ret = -12;
		goto free_tdvpr;
	}

	for (i = 0; i < vcpu->nr; i++) {
		page = tdx_alloc_page(0);
		if (!page) {
			ret = -12;
			goto free_tdcx;
		}
		vcpu->tdcx_pages[i] = page;
	}

	for (i = 0; i < vcpu->nr; i++) {
		if (add(vcpu, vcpu->tdcx_pages[i])) {
			for (; i < vcpu->nr; i++) {
				tdx_free_page(vcpu->tdcx_pages[i]);
				vcpu->tdcx_pages[i] = NULL;
			}
			return -5;
		}
	}
	return 0;

free_tdcx:
	for (i = 0; i < vcpu->nr; i++) {
		if (vcpu->tdcx_pages[i])
			tdx_free_page(vcpu->tdcx_pages[i]);
		vcpu->tdcx_pages[i] = NULL;
	}
	kfree(vcpu->tdcx_pages);
	vcpu->tdcx_pages = NULL;
free_tdvpr:
	if (vcpu->tdvpr_page)
		tdx_free_page(vcpu->tdvpr_page);
	vcpu->tdvpr_page = NULL;
	return ret;
}

/*
 * check-name: the shape of tdx_td_vcpu_init()
 * check-clause: never: storing; C11 6.8.6.1p2
 */
