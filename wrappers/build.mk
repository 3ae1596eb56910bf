# SPDX-License-Identifier: GPL-2.0-only
#
# wrappers/: the typed TDX wrappers, a kernel patch series per kernel version.
# KDIR is a pristine kernel tree, by default Debian's; it is never written to.

WRAPPERS	:= $(TOP)/wrappers
# Read when a recipe runs, and only then: it may take a download.
WRAPPERS_KDIR	= $(or $(KDIR),$$($(TOP)/scripts/get-kernel $(CACHE)/kernel $(BUILD)/kernel))
KUNIT_PACKAGES	= qemu-system-x86
CLANG_PACKAGES	= clang-19 lld-19 llvm-19

.PHONY: setup-wrappers
setup-wrappers: setup-gate
	@$(TOP)/scripts/install-deps $(KUNIT_PACKAGES) $(CLANG_PACKAGES)

.PHONY: check-series
check-series: setup-wrappers ## build every patch of the typed series by itself (KDIR=, slow)
	$(WRAPPERS)/check-series "$(WRAPPERS_KDIR)" "$(BUILD)/check-series"

.PHONY: check-configs
check-configs: check-series ## and the end of it in other configurations (slow)
	$(WRAPPERS)/check-configs "$(BUILD)/check-series/src" "$(BUILD)/check-configs"

.PHONY: wrappers-selftest
wrappers-selftest: setup-gate ## compare the typed wrappers with the stock ones (KDIR=)
	$(WRAPPERS)/selftest/run --prove "$(WRAPPERS_KDIR)" "$(BUILD)/wrappers-selftest"

.PHONY: wrappers-kunit
wrappers-kunit: check-series ## run the KUnit tests of the series under QEMU (slow)
	$(WRAPPERS)/run-kunit "$(BUILD)/check-series/src" "$(BUILD)/wrappers-kunit"

# SOB= is the sender, as "Name <mail>"; with KDIR= for one other kernel.
.PHONY: series
series: ## write the series ready to send (SOB="Name <mail>", KDIR=)
	$(WRAPPERS)/series "$(BUILD)/series" "$(SOB)" $(if $(KDIR),"$(KDIR)")
