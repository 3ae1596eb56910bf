# SPDX-License-Identifier: GPL-2.0-only
#
# wrappers/: the typed TDX wrappers, a kernel patch series per kernel version.
# KDIR is a pristine kernel tree, by default Debian's; it is never written to.

WRAPPERS	:= $(TOP)/wrappers
KUNIT_PACKAGES	= qemu-system-x86
CLANG_PACKAGES	= clang-19 lld-19 llvm-19

.PHONY: setup-wrappers
setup-wrappers: setup-gate
	@$(TOP)/scripts/install-deps $(KUNIT_PACKAGES) $(CLANG_PACKAGES)

.PHONY: check-series
check-series: setup-wrappers ## build every patch of the typed series, or of SERIES=, by itself (KDIR=, slow)
	@$(any-kernel) $(WRAPPERS)/check-series "$$kernel" "$(BUILD)/check-series" $(if $(SERIES),"$(SERIES)")

.PHONY: check-configs
check-configs: check-series ## and the end of it in other configurations (slow)
	$(WRAPPERS)/check-configs "$(BUILD)/check-series/src" "$(BUILD)/check-configs"
	$(WRAPPERS)/check-noinstr "$(BUILD)/check-series/src" "$(BUILD)/check-noinstr"

.PHONY: wrappers-selftest
wrappers-selftest: setup-gate ## compare the typed wrappers with the stock ones (KDIR=)
	@$(any-kernel) $(WRAPPERS)/selftest/run --prove "$$kernel" "$(BUILD)/wrappers-selftest"

.PHONY: wrappers-kunit
wrappers-kunit: check-series ## run the KUnit tests of the series under QEMU (slow)
	$(WRAPPERS)/run-kunit "$(BUILD)/check-series/src" "$(BUILD)/wrappers-kunit"

# The typed tree of the kernel that KDIR= names, and its version.
typed-tree = $(any-kernel) \
	version=$$(sed -n 's/^VERSION = //p; s/^PATCHLEVEL = //p' "$$kernel/Makefile" | paste -sd .); \
	mkdir -p "$(BUILD)/typed-$$version"; typed=$(BUILD)/typed-$$version/src; \
	$(TOP)/tdxlint/sync-tree "$$kernel" "$(BUILD)/typed-$$version" "$(WRAPPERS)/$$version" >/dev/null

.PHONY: object-table
object-table: setup-wrappers ## write which functions the series leaves as they are to wrappers/*/objects.md (KDIR=)
	@set -e; $(typed-tree); table=$(WRAPPERS)/$$version/objects.md; \
	$(WRAPPERS)/object-table "$$kernel" "$$typed" "$(BUILD)/object-table" >"$$table.new"; \
	mv "$$table.new" "$$table"; grep '^## ' "$$table"

.PHONY: count-misuses
count-misuses: setup-wrappers ## count what each compiler and checker finds in the typed tree (KDIR=, slow)
	@$(MAKE) --no-print-directory -s plugin sparse $(BUILD)/sparse/stock-0.6.5-rc1/sparse
	@set -e; $(typed-tree); $(WRAPPERS)/count-misuses "$$typed" "$(BUILD)/count-misuses" gcc clang \
		sparse=$(BUILD)/sparse/stock-0.6.5-rc1/sparse sparse=$(BUILD)/sparse/0.6.5-rc1/sparse \
		plugin=$(plugin-file)

# SOB= is the sender, as "Name <mail>"; with KDIR= for one other kernel.
.PHONY: series
series: ## write the series ready to send (SOB="Name <mail>", KDIR=)
	$(WRAPPERS)/series "$(BUILD)/series" "$(SOB)" $(if $(KDIR),"$(KDIR)")
