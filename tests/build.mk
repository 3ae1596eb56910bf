# SPDX-License-Identifier: GPL-2.0-only
#
# The tests. PYTEST_ARGS goes to pytest as it is.

.PHONY: test-conformance
test-conformance: ## run the conformance cases through the plugin and sparse
	$(PYTHON3) -m pytest -q $(PYTEST_ARGS) $(TOP)/tests/conformance

.PHONY: coverage
coverage: ## write Documentation/coverage.rst from the conformance cases
	$(PYTHON3) $(TOP)/tests/conformance/coverage.py
