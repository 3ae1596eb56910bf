# SPDX-License-Identifier: GPL-2.0-only
#
# wrappers/: the typed TDX wrappers, a kernel patch series per kernel version.
# KDIR is a pristine kernel tree; it is never written to.

WRAPPERS	:= $(TOP)/wrappers

.PHONY: check-series
check-series: ## build every patch of the typed series by itself (KDIR=, slow)
	$(WRAPPERS)/check-series "$(KDIR)" "$(BUILD)/check-series"
