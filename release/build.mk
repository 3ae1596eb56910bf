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

RELEASE_PACKAGES := debhelper dpkg-dev g++-12 gcc-12-plugin-dev lintian python3-docutils
.PHONY: packages setup-packages
packages: setup-packages ## build the Debian packages of the commit in build/packages
	@release/make-packages $(BUILD)/packages
	@lintian --fail-on error,warning --tag-display-limit 0 $(BUILD)/packages/*.changes

.PHONY: check-reproducible check-packages
check-reproducible: setup-packages ## build them twice, in unlike surroundings: the same bytes
	@scripts/install-deps faketime
	@release/check-reproducible $(BUILD)/check-reproducible

check-packages: setup-packages ## install, upgrade, use and remove them in a chroot (root, slow)
	@scripts/install-deps debootstrap faketime
	@release/check-packages $(BUILD)/check-packages \
		"$$(scripts/get-kernel $(CACHE)/kernel $(BUILD)/kernel)"

setup-packages:
	@scripts/install-deps $(RELEASE_PACKAGES) $(DRIVER_PACKAGES)

.PHONY: rpm
rpm: setup-packages sparse ## build the RPM package of the commit in build/rpm
	@scripts/install-deps rpm rpmlint
	@release/make-rpm $(BUILD)/rpm

.PHONY: check-guides
check-guides: setup-gate driver ## run the guides' commands in a kernel tree too (slow)
	@$(MAKE) --no-print-directory -s plugin sparse PLUGIN_CC=gcc-12
	GUIDES=all $(PYTHON3) -m pytest -q -p no:cacheprovider $(PYTEST_ARGS) $(TOP)/tests/release/test_guides.py

RELEASE_TEST_PACKAGES := b4 gcc-12-plugin-dev g++-12 python3-docutils python3-yaml vim

.PHONY: test-release
test-release: ## install, uninstall, the packages' files, the guides' commands
	$(PYTHON3) -m pytest -q -p no:cacheprovider $(PYTEST_ARGS) $(TOP)/tests/release
