# SPDX-License-Identifier: GPL-2.0-only
#
# What it costs. Each target writes build/bench/results/<target>.tsv, in the form
# that measure.py describes; report.py makes the document of all of them.

# A fragment adds its own with BENCH_TARGETS +=.
BENCH_TARGETS += bench-driver bench-cocci bench-engines bench-growth-units bench-growth-patches
BENCH_PACKAGES = gnuplot-nox valgrind

.PHONY: bench bench-report bench-engines bench-growth-units bench-growth-patches setup-bench
bench: setup-bench ## measure all against doing without: Documentation/benchmarks.rst
	@set -e; $(debian-kernel) for target in $(BENCH_TARGETS); do \
		echo "== $$target"; \
		$(MAKE) --no-print-directory -s $$target KDIR="$$kernel"; \
	done
	@$(MAKE) --no-print-directory -s bench-report numbers

bench-report: ## write Documentation/benchmarks.rst from what was measured last
	@scripts/install-deps gnuplot-nox python3
	@$(PYTHON3) tests/bench/report.py

setup-bench: setup-gate
	@scripts/install-deps $(BENCH_PACKAGES)
	@$(MAKE) --no-print-directory -s plugin sparse driver $(STOCK_SPARSE)

bench-engines: setup-bench ## time the plugin and sparse on units of the kernel
	@$(MAKE) --no-print-directory -s gate KDIR= >/dev/null
	@$(PYTHON3) tests/bench/bench_engines.py $(gate-folder) $(STOCK_SPARSE) $(BUILD)/bench/engines

bench-growth-units: setup-bench ## time each engine on 10 to 5,000 units
	@$(PYTHON3) tests/bench/bench_growth.py units $(STOCK_SPARSE) $(BUILD)/bench/units

bench-growth-patches: setup-bench ## time a series of 1 to 1,000 patches
	@$(debian-kernel) $(PYTHON3) tests/bench/bench_growth.py patches $(driver-dir)/tdxlint "$$kernel" $(BUILD)/bench/patches
