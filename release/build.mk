# SPDX-License-Identifier: GPL-2.0-only
#
# Install, package, lint. PREFIX and DESTDIR as everywhere; NO_SETUP=1 leaves
# it to the caller (a package's build) that all tools are there.

PREFIX		?= /usr/local
DESTDIR		?=
INSTALL		?= install
bindir		= $(PREFIX)/bin
libdir		= $(PREFIX)/lib/tdxlint
datadir		= $(PREFIX)/share/tdxlint
mandir		= $(PREFIX)/share/man
docdir		= $(PREFIX)/share/doc/tdxlint
bashdir		= $(PREFIX)/share/bash-completion/completions
zshdir		= $(PREFIX)/share/zsh/site-functions
fishdir		= $(PREFIX)/share/fish/vendor_completions.d

# A plugin for each GCC whose plugin headers and C++ compiler are there.
PLUGIN_GCCS	?= $(shell scripts/list-gccs)

export PREFIX DESTDIR INSTALL bindir libdir datadir mandir docdir bashdir zshdir fishdir

.PHONY: plugins setup-install install uninstall
plugins: ## the GCC plugin, for each GCC that has its plugin headers here
	@for cc in $(PLUGIN_GCCS); do $(MAKE) --no-print-directory -s plugin PLUGIN_CC=$$cc || exit 1; done

setup-install:
	@$(if $(NO_SETUP),:,scripts/install-deps $(DRIVER_PACKAGES) $(MAN_PACKAGES) $(GATE_PACKAGES))
	@$(if $(NO_SETUP),:,scripts/check-cc $(CC))

install: setup-install ## install below DESTDIR= PREFIX= (/usr/local)
	@$(MAKE) --no-print-directory -s $(driver-dir)/tdxlint $(man-pages) $(SPARSE) plugins
	@release/install-files "$(DESTDIR)"

uninstall: ## remove what install put there
	@release/install-files --remove "$(DESTDIR)"

LINT_PACKAGES := clang-tidy git libgit2-dev libjansson-dev pkg-config pyflakes3 shellcheck
.PHONY: lint setup-lint
lint: setup-lint ## shellcheck, pyflakes, clang-tidy, licence lines, tabs
	@scripts/lint

setup-lint:
	@scripts/install-deps $(LINT_PACKAGES)

.PHONY: bench-scale
bench-scale: setup-gate driver ## measure ccache, distcc and GNU parallel under the engines (slow)
	@scripts/install-deps ccache distcc parallel
	@$(MAKE) --no-print-directory -s plugin sparse
	@$(debian-kernel) release/bench-scale "$$kernel" $(BUILD)/bench-scale \
		>$(BUILD)/scale-measured.rst
	@mv $(BUILD)/scale-measured.rst Documentation/scale-measured.rst

.PHONY: check-guides
check-guides: setup-check driver ## run the guides' commands and the manual's examples in a kernel tree too (slow)
	@$(MAKE) --no-print-directory -s plugin sparse PLUGIN_CC=gcc-12
	GUIDES=all $(PYTHON3) -m pytest -q -p no:cacheprovider $(PYTEST_ARGS) $(TOP)/tests/release/test_guides.py $(TOP)/tests/release/test_manual.py

RELEASE_TEST_PACKAGES := b4 ccache clangd distcc gcc-12-plugin-dev g++-12 parallel python3-docutils python3-pygments \
	python3-yaml vim

.PHONY: test-release
test-release: setup-check ## install, uninstall, the packages' files, the guides' commands
	$(PYTHON3) -m pytest -q -p no:cacheprovider $(PYTEST_ARGS) $(TOP)/tests/release

include $(TOP)/release/packages.mk
