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

# What the series is measured against: the two bases without it.
$(BUILD)/sparse/stock-0.6.5-rc1/sparse: sparse-patches/build-sparse
	@NO_SERIES=1 sparse-patches/build-sparse 0.6.5-rc1 forky $(@D)

$(BUILD)/sparse/stock-0.6.4/sparse: sparse-patches/build-sparse
	@NO_SERIES=1 sparse-patches/build-sparse 0.6.4 bookworm $(@D)

STOCK_SPARSE = $(BUILD)/sparse/stock-$(SPARSE_VERSION)/sparse

.PHONY: bench-sparse
bench-sparse: setup-gate ## count the instructions of patched sparse on KVM's tdx.c: at most 1 % more
	@scripts/install-deps valgrind
	@$(MAKE) --no-print-directory -s gate KDIR=
	@$(MAKE) --no-print-directory -s $(STOCK_SPARSE)
	@sparse-patches/bench-sparse $(gate-folder) $(STOCK_SPARSE) $(SPARSE)

.PHONY: check-sparse-series check-sparse-kernel check-sparse-tdx
check-sparse-series: ## build sparse after each patch of both series, and run all of its tests
	@tests/sparse/each-patch 0.6.5-rc1 forky $(BUILD)/tests/each-patch/0.6.5-rc1
	@tests/sparse/each-patch 0.6.4 bookworm $(BUILD)/tests/each-patch/0.6.4

check-sparse-tdx: sparse sparse-0.6.4 ## find each misuse of a type in typed kernels, 7.2 and 7.3, by sparse alone
	@tests/sparse/check-typed $(CACHE) $(BUILD) 7.2 7.3

check-sparse-kernel: ## check a small typed kernel with both sparses: the same warnings in each file
	@$(MAKE) --no-print-directory -s gate KDIR=
	@$(MAKE) --no-print-directory -s $(STOCK_SPARSE)
	@TOP=$(TOP) tests/sparse/same-warnings $(gate-folder)/src $(BUILD)/tests/same-warnings $(STOCK_SPARSE) $(SPARSE)

.PHONY: fuzz-sparse
fuzz-sparse: ## fuzz patched sparse for SPARSE_FUZZ_SECONDS=600 with AFL++
	@scripts/install-deps afl++
	@sparse-patches/fuzz-sparse $(SPARSE_VERSION) forky $(BUILD)/fuzz/sparse $(SPARSE_FUZZ_SECONDS)
