# SPDX-License-Identifier: GPL-2.0-only
#
# tdxlint: type safety for TDX pages in the Linux kernel.
#
# Each folder has a fragment, build.mk, with its own targets; this file holds
# what they share. Everything that is made goes to $(BUILD), downloads to
# $(CACHE). A target's "## text" is its line in "make help".

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

TOP	:= $(CURDIR)
BUILD	?= $(TOP)/build
# make's own default, cc, is a name that no GCC package has.
ifeq ($(origin CC),default)
CC	:= gcc
endif
CACHE	?= $(or $(TDXLINT_CACHE),$(or $(XDG_CACHE_HOME),$(HOME)/.cache)/tdxlint)
# Python is for the tests alone, and Debian's has Debian's pytest.
PYTHON3	?= /usr/bin/python3

# How a line of a recipe begins that needs a kernel: $$kernel is Debian's newest 7.x,
# or the one that KDIR= names. Without one it ends, once it was said why.
debian-kernel	= kernel=$$($(TOP)/scripts/get-kernel $(CACHE)/kernel $(BUILD)/kernel) || exit 2;
any-kernel	= kernel="$(KDIR)"; [ -n "$$kernel" ] || $(debian-kernel)

export TOP BUILD CACHE

include $(sort $(wildcard */build.mk))

.PHONY: help
help: ## this text
	@echo "tdxlint: type safety for TDX pages in the Linux kernel"
	@echo
	@echo "Begin with \"make gate\" or \"make check\"; README.md says what they are."
	@echo
	@awk -F ':.*## ' 'FNR == 1 { folder = FILENAME; sub(/\/?[^\/]*$$/, "", folder); sub(/.*\//, "", folder) } \
		/^[a-z][a-z0-9.-]*:.*## / { \
			if (folder != last) \
				print "\n" folder "/"; \
			last = folder; \
			printf "  make %-21s %s\n", $$1, $$2 \
		}' $(filter Makefile %.mk,$(MAKEFILE_LIST))

.PHONY: clean
clean: ## remove the build folder (downloads stay in the cache)
	rm -rf $(BUILD)
