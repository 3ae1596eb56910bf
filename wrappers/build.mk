# SPDX-License-Identifier: GPL-2.0-only
#
# wrappers/: the typed TDX wrappers, a kernel patch series per kernel version.
# KDIR is a pristine kernel tree; it is never written to.

WRAPPERS	:= $(TOP)/wrappers

.PHONY: check-series
check-series: ## build every patch of the typed series by itself (KDIR=, slow)
	$(WRAPPERS)/check-series "$(KDIR)" "$(BUILD)/check-series"

.PHONY: check-configs
check-configs: check-series ## and the end of it in other configurations (slow)
	$(WRAPPERS)/check-configs "$(BUILD)/check-series/src" "$(BUILD)/check-configs"

.PHONY: wrappers-selftest
wrappers-selftest: ## compare the typed wrappers with the stock ones (KDIR=)
	$(WRAPPERS)/selftest/run --prove "$(KDIR)" "$(BUILD)/wrappers-selftest"

.PHONY: wrappers-kunit
wrappers-kunit: check-series ## run the KUnit tests of the series under QEMU (slow)
	$(WRAPPERS)/run-kunit "$(BUILD)/check-series/src" "$(BUILD)/wrappers-kunit"

# SOB= is the sender, as "Name <mail>"; with KDIR= for one other kernel.
.PHONY: series
series: ## write the series ready to send (SOB="Name <mail>", KDIR=)
	$(WRAPPERS)/series "$(BUILD)/series" "$(SOB)" $(if $(KDIR),"$(KDIR)")
