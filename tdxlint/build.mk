# SPDX-License-Identifier: GPL-2.0-only
#
# The gate, the main job: KDIR= names a kernel tree (only read), else Debian's
# is fetched; CC= names the GCC to gate with, as gcc-12 or "ccache gcc".

# Not ":=": the compiler may be there only when the set-up is done.
cc-major = $(shell $(PLUGIN_CC) -dumpversion 2>/dev/null | cut -d. -f1)
plugin-file = $(BUILD)/gcc-plugin/$(cc-major)/firmware_plugin.so

# libpython3-dev: rules with Python in them need its .so, which coccinelle's
# package does not depend on.
GATE_PACKAGES := bash bc binutils bison coccinelle dpkg-dev flex g++ gcc git kmod \
	libc6-dev libelf-dev libpython3-dev libssl-dev make patch perl procps python3 rsync xz-utils

# Where the engines are, a line each: for tests that run them without the driver.
gate-environment = TOP=$(TOP) BUILD=$(BUILD) CACHE=$(CACHE) CC='$(CC)' \
	PLUGIN=$(plugin-file) \
	SPARSE=$(BUILD)/sparse/0.6.5-rc1/sparse
.PHONY: print-gate-environment
print-gate-environment:
	@printf '%s\n' $(gate-environment)

# The "+" hands make's jobserver on.
.PHONY: gate setup-gate
gate: setup-gate ## gate the kernel that KDIR= names, or Debian's newest 7.x
	@$(MAKE) --no-print-directory -s plugin sparse driver
	+@$(any-kernel) TDXLINT_CACHE=$(BUILD) CC="$(CC)" $(driver-dir)/tdxlint gate -C "$$kernel"

setup-gate:
	@scripts/install-deps $(GATE_PACKAGES)
	@scripts/check-cc $(CC)

.PHONY: bench-driver
bench-driver: setup-gate ## time the driver, and a series against compiling it (KDIR=)
	@$(MAKE) --no-print-directory -s plugin sparse driver
	@$(any-kernel) tdxlint/bench $(driver-dir)/tdxlint "$$kernel" $(BUILD)/bench

.PHONY: check-sarif
check-sarif: driver ## hold SARIF reports to the standard's own JSON schema (90 MB to fetch, once)
	@scripts/install-deps $(DRIVER_TEST_PACKAGES) python3-jsonschema xz-utils
	@set -e; schema=$$(tests/tdxlint/sarif-schema $(CACHE)/sarif); \
	SARIF_SCHEMA=$$schema $(PYTHON3) -m pytest -q -p no:cacheprovider -k sarif $(TOP)/tests/tdxlint/test_report.py

include $(TOP)/tdxlint/driver.mk
