# SPDX-License-Identifier: GPL-2.0-only
#
# The evidence: what is run for hours, and the documents that are made of it.
# The counts are kept in Documentation/results; "make numbers" puts them into
# the README.

RESULTS_KEPT = $(TOP)/Documentation/results

# With the other GCCs that "make check-gcc-matrix" has got.
COVERAGE_PACKAGES = clang-19 coccinelle

.PHONY: coverage
coverage: setup-check ## write Documentation/coverage.rst from the conformance cases
	@scripts/install-deps $(COVERAGE_PACKAGES)
	@set -e; for d in $(wildcard $(BUILD)/gcc/*); do n=$${d##*/}; \
		$(MAKE) --no-print-directory -s plugin PLUGIN_CC=$$d/gcc-$$n PLUGIN_CXX=$$d/g++-$$n; \
	done
	@$(MAKE) --no-print-directory -s plugins plugin sparse sparse-0.6.4 \
		$(BUILD)/sparse/stock-0.6.5-rc1/sparse $(BUILD)/sparse/stock-0.6.4/sparse
	$(PYTHON3) $(TOP)/tests/conformance/coverage.py

# The folder that the gate keeps for Debian's kernel with the series.
gate-folder = $$(kernel=$$(scripts/get-kernel $(CACHE)/kernel $(BUILD)/kernel) && \
	grep -lxF "$$kernel" $(BUILD)/gate/*/kernel | sed 's,/kernel$$,/origin,' | \
	xargs grep -m1 -lx series | xargs -n1 dirname | head -n 1)

.PHONY: check-silence check-silence-broad
check-silence: ## build a whole typed kernel with both engines: no finding anywhere
	@$(MAKE) --no-print-directory -s gate KDIR=
	@env $(gate-environment) tests/silence/check-silence $(gate-folder) $(BUILD)/silence/tiny tiny $(RESULTS_KEPT)/silence.tsv

check-silence-broad: ## the same for a distribution-like configuration
	@$(MAKE) --no-print-directory -s gate KDIR=
	@env $(gate-environment) tests/silence/check-silence $(gate-folder) $(BUILD)/silence/broad broad $(RESULTS_KEPT)/silence.tsv

.PHONY: mutate
mutate: ## plant thousands of misuses into the typed kernel, and write Documentation/mutation.rst
	@$(MAKE) --no-print-directory -s gate KDIR=
	@scripts/install-deps $(MUTATE_PACKAGES)
	@$(debian-kernel) $(PYTHON3) tests/mutation/run_mutation.py $(gate-folder) "$$kernel" \
		$(BUILD)/mutation Documentation/mutation.rst

# What is run for hours; a fragment adds its own with SOAK_TARGETS +=.
SOAK_TARGETS += fuzz fuzz-sparse mutate
SOAK_SECONDS ?= 600

.PHONY: soak
soak: ## run the long robustness jobs for SOAK_SECONDS=600 each, and sum up
	@tests/soak $(BUILD)/soak $(SOAK_SECONDS) $(SOAK_TARGETS)

.PHONY: evidence numbers
evidence: ## make all of the evidence anew (some hours)
	@set -e; for target in check-gcc-matrix coverage mutate check-silence check-silence-broad bench; do \
		$(MAKE) --no-print-directory $$target; \
	done

numbers: ## write the README's numbers from the kept results
	@scripts/install-deps python3
	@$(PYTHON3) tests/history/document.py
	@$(PYTHON3) tests/numbers/readme.py

include $(TOP)/tests/bench/bench.mk
