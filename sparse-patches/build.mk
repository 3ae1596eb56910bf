# SPDX-License-Identifier: MIT
#
# sparse with the rules for handles. 0.6.5-rc1 is the base of the gate; 0.6.4
# is what Debian 12 and 13 have.

SPARSE_VERSION	:= 0.6.5-rc1
SPARSE		:= $(BUILD)/sparse/$(SPARSE_VERSION)/sparse

.PHONY: sparse
sparse: $(SPARSE) ## sparse that knows __firmware

.PHONY: sparse-0.6.4
sparse-0.6.4: $(BUILD)/sparse/0.6.4/sparse ## the same on the base of Debian 12 and 13

.PHONY: setup-sparse
setup-sparse:
	@$(if $(NO_SETUP),:,scripts/install-deps gcc git libc6-dev make)

# Patches in, patches out and patches changed all build it anew.
SPARSE_SERIES	= $(sort $(wildcard sparse-patches/$(1)/*.patch)) sparse-patches/$(1) sparse-patches/build-sparse

$(BUILD)/sparse/0.6.5-rc1/sparse: $(call SPARSE_SERIES,0.6.5-rc1) | setup-sparse
	@sparse-patches/build-sparse 0.6.5-rc1 forky $(@D)

$(BUILD)/sparse/0.6.4/sparse: $(call SPARSE_SERIES,0.6.4) | setup-sparse
	@sparse-patches/build-sparse 0.6.4 bookworm $(@D)

.PHONY: fuzz-sparse
fuzz-sparse: ## fuzz patched sparse for SPARSE_FUZZ_SECONDS=600 with AFL++
	@scripts/install-deps afl++
	@sparse-patches/fuzz-sparse $(SPARSE_VERSION) forky $(BUILD)/fuzz/sparse $(SPARSE_FUZZ_SECONDS)
