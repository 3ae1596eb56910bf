# SPDX-License-Identifier: GPL-2.0-only
#
# The tests. PYTEST_ARGS goes to pytest as it is, as in
# make test-conformance PYTEST_ARGS='-k sizeof -x'.

# A worker a processor; conftest.py says which tests stay together.
PYTEST_WORKERS ?= -n "$$(nproc)" --dist loadgroup

# clang reads the kernel for the places to plant a misuse at.
MUTATE_PACKAGES = python3-clang-19
TEST_PACKAGES = gnuplot-nox python3-pytest python3-pytest-xdist util-linux $(DRIVER_PACKAGES) $(DRIVER_TEST_PACKAGES) \
	$(PLUGIN_TEST_PACKAGES) $(MUTATE_PACKAGES) $(LINT_PACKAGES) $(KUNIT_PACKAGES) \
	$(RELEASE_TEST_PACKAGES)

# All is built first: two tests at a time must not build the same file.
.PHONY: check setup-check test-conformance
check: setup-check ## install what is missing and run all tests
	@$(MAKE) --no-print-directory -s plugin plugins sparse sparse-0.6.4 driver man
	@$(debian-kernel)
	@CONFORMANCE_CC="$(CC)" $(PYTHON3) -m pytest -q -p no:cacheprovider $(PYTEST_WORKERS) $(PYTEST_ARGS) $(TOP)/tests

setup-check: setup-gate
	@scripts/install-deps $(TEST_PACKAGES)

test-conformance: setup-check ## run the conformance cases through the plugin and sparse
	$(PYTHON3) -m pytest -q -p no:cacheprovider $(PYTEST_ARGS) $(TOP)/tests/conformance

include $(TOP)/tests/proof.mk
