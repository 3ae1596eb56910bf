# SPDX-License-Identifier: GPL-2.0-only
#
# The tests. PYTEST_ARGS goes to pytest as it is, as in
# make test-conformance PYTEST_ARGS='-k sizeof -x'.

TEST_PACKAGES = python3-pytest util-linux $(DRIVER_PACKAGES) $(DRIVER_TEST_PACKAGES) $(PLUGIN_TEST_PACKAGES)

.PHONY: check setup-check test-conformance
check: setup-check ## install what is missing and run all tests
	@$(MAKE) --no-print-directory -s plugin sparse sparse-0.6.4 driver
	@CONFORMANCE_CC="$(CC)" $(PYTHON3) -m pytest -q -p no:cacheprovider $(PYTEST_ARGS) $(TOP)/tests

setup-check: setup-gate
	@scripts/install-deps $(TEST_PACKAGES)

test-conformance: ## run the conformance cases through the plugin and sparse
	$(PYTHON3) -m pytest -q -p no:cacheprovider $(PYTEST_ARGS) $(TOP)/tests/conformance

.PHONY: coverage
coverage: ## write Documentation/coverage.rst from the conformance cases
	$(PYTHON3) $(TOP)/tests/conformance/coverage.py
