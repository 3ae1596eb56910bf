# SPDX-License-Identifier: GPL-2.0-only
#
# Debian and RPM packages, of the commit that is checked out.

RELEASE_PACKAGES := debhelper dpkg-dev g++-12 gcc-12-plugin-dev lintian python3-docutils
.PHONY: packages setup-packages
packages: setup-packages ## build the Debian packages of the commit in build/packages
	@release/make-packages $(BUILD)/packages
	@lintian --fail-on error,warning --tag-display-limit 0 $(BUILD)/packages/*.changes

.PHONY: check-reproducible check-packages
check-reproducible: setup-packages sparse ## build all packages twice, in unlike surroundings: the same bytes
	@scripts/install-deps faketime $(RPM_PACKAGES)
	@release/check-reproducible $(BUILD)/check-reproducible/debian make-packages
	@release/check-reproducible $(BUILD)/check-reproducible/rpm make-rpm

check-packages: setup-packages ## install, upgrade, use and remove them in a chroot (root, slow)
	@scripts/install-deps debootstrap faketime
	@$(debian-kernel) release/check-packages $(BUILD)/check-packages "$$kernel"

setup-packages:
	@scripts/install-deps $(RELEASE_PACKAGES) $(DRIVER_PACKAGES)

RPM_PACKAGES := bubblewrap rpm rpmlint
.PHONY: rpm
rpm: setup-packages sparse ## build the RPM package of the commit in build/rpm
	@scripts/install-deps $(RPM_PACKAGES)
	@release/make-rpm $(BUILD)/rpm
