# SPDX-License-Identifier: GPL-2.0-only
#
# The tests. PYTEST_ARGS goes to pytest as it is, as in
# make test-conformance PYTEST_ARGS='-k sizeof -x'.

# clang reads the kernel for the places to plant a misuse at.
MUTATE_PACKAGES = python3-clang-19
TEST_PACKAGES = python3-pytest util-linux $(DRIVER_PACKAGES) $(DRIVER_TEST_PACKAGES) \
	$(PLUGIN_TEST_PACKAGES) $(MUTATE_PACKAGES) $(LINT_PACKAGES) $(KUNIT_PACKAGES) \
	$(RELEASE_TEST_PACKAGES)

.PHONY: check setup-check test-conformance
check: setup-check ## install what is missing and run all tests
	@$(MAKE) --no-print-directory -s plugin sparse sparse-0.6.4 driver
	@CONFORMANCE_CC="$(CC)" $(PYTHON3) -m pytest -q -p no:cacheprovider $(PYTEST_ARGS) $(TOP)/tests

setup-check: setup-gate
	@scripts/install-deps $(TEST_PACKAGES)

test-conformance: ## run the conformance cases through the plugin and sparse
	$(PYTHON3) -m pytest -q -p no:cacheprovider $(PYTEST_ARGS) $(TOP)/tests/conformance

COVERAGE_PACKAGES = clang-19 coccinelle

.PHONY: coverage
coverage: setup-check ## write Documentation/coverage.rst from the conformance cases
	@scripts/install-deps $(COVERAGE_PACKAGES)
	@$(MAKE) --no-print-directory -s plugin sparse sparse-0.6.4 \
		$(BUILD)/sparse/stock-0.6.5-rc1/sparse $(BUILD)/sparse/stock-0.6.4/sparse
	$(PYTHON3) $(TOP)/tests/conformance/coverage.py

# The folder that the gate keeps for Debian's kernel.
gate-folder = $$(kernel=$$(scripts/get-kernel $(CACHE)/kernel $(BUILD)/kernel) && \
	dirname $$(grep -lxF "$$kernel" $(BUILD)/gate/*/kernel | head -n 1))

.PHONY: check-silence check-silence-broad
check-silence: ## build a whole typed kernel with both engines: no finding anywhere
	@$(MAKE) --no-print-directory -s gate KDIR=
	@env $(gate-environment) tests/silence/check-silence $(gate-folder) $(BUILD)/silence/tiny tiny

check-silence-broad: ## the same for a distribution-like configuration, with the plugin alone
	@$(MAKE) --no-print-directory -s gate KDIR=
	@env $(gate-environment) tests/silence/check-silence $(gate-folder) $(BUILD)/silence/broad broad

.PHONY: mutate
mutate: ## plant thousands of misuses into the typed kernel, and write Documentation/mutation.rst
	@$(MAKE) --no-print-directory -s gate KDIR=
	@scripts/install-deps $(MUTATE_PACKAGES)
	@$(PYTHON3) tests/mutation/run_mutation.py $(gate-folder) "$$(scripts/get-kernel $(CACHE)/kernel $(BUILD)/kernel)" \
		$(BUILD)/mutation Documentation/mutation.rst

# What is run for hours; a fragment adds its own with SOAK_TARGETS +=.
SOAK_TARGETS += fuzz fuzz-sparse mutate
SOAK_SECONDS ?= 600

.PHONY: soak
soak: ## run the long robustness jobs for SOAK_SECONDS=600 each, and sum up
	@tests/soak $(BUILD)/soak $(SOAK_SECONDS) $(SOAK_TARGETS)
