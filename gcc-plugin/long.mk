# SPDX-License-Identifier: GPL-2.0-only
#
# What takes long: every GCC, every unit of a kernel, programs by the thousand.

# Debian 12 has 11 and 12; the others come from the suites after it.
.PHONY: check-gcc-matrix
check-gcc-matrix: ## build the plugin with GCC 11 to 16, and run the conformance cases on each
	@scripts/install-deps gcc-11 g++-11 gcc-11-plugin-dev gcc-12 g++-12 gcc-12-plugin-dev python3 xz-utils
	@set -e; status=0; \
	for n in 11 12 13:trixie 14:trixie 15:forky 16:forky; do \
		suite=$${n#*:} n=$${n%:*} bin=; \
		if [ $$suite != $$n ]; then \
			bin=$(BUILD)/gcc/$$n/; \
			gcc-plugin/other-gcc $$n $$suite $(CACHE)/gcc/$$n $(BUILD)/gcc/$$n; \
		fi; \
		$(MAKE) --no-print-directory -s plugin PLUGIN_CC=$${bin}gcc-$$n PLUGIN_CXX=$${bin}g++-$$n; \
		CONFORMANCE_CC=$${bin}gcc-$$n $(PYTHON3) tests/gcc-plugin/matrix.py || status=1; \
	done; exit $$status

.PHONY: check-identity
check-identity: plugin ## compile each unit of a typed kernel with the plugin and without: the same bytes
	@scripts/install-deps $(GATE_PACKAGES)
	@tests/gcc-plugin/kernel-identity $(plugin-file) $(PLUGIN_CC) $(TOP)/wrappers

.PHONY: bench-plugin
bench-plugin: plugin ## what the plugin costs: instructions, wall time and memory on two kernel units
	@$(MAKE) --no-print-directory -s gate KDIR=
	@scripts/install-deps valgrind
	@$(PYTHON3) tests/gcc-plugin/bench.py --plugin $(plugin-file) $(gate-folder)/obj

# Programs that nobody wrote for the plugin; PROGRAMS of each, from seed PROGRAMS_SEED on.
PROGRAMS	?= 1000
PROGRAMS_SEED	?= 1
programs	= $(PYTHON3) tests/gcc-plugin/programs.py --plugin $(plugin-file) --cc $(PLUGIN_CC)

.PHONY: check-torture check-csmith check-sprinkled
check-torture: plugin ## GCC's own torture tests at -O0 and -O2: the same assembly with the plugin
	@scripts/install-deps gcc-$(cc-major)-source python3
	@set -- /usr/src/gcc-$(cc-major)/gcc-*.tar.*; $(programs) torture "$$1" $(BUILD)/programs/torture

check-csmith: plugin ## random programs likewise: PROGRAMS=1000
	@scripts/install-deps $(PLUGIN_TEST_PACKAGES)
	@$(programs) csmith $(PROGRAMS) $(PROGRAMS_SEED) $(BUILD)/programs/csmith

check-sprinkled: plugin ## random programs with __firmware in them, in every mode: no crash
	@scripts/install-deps $(GATE_PACKAGES) $(PLUGIN_TEST_PACKAGES)
	@$(debian-kernel) tests/gcc-plugin/kernel-plugins "$$kernel" \
		$(PLUGIN_CXX) $(BUILD)/programs/kernel-$(cc-major)
	@$(programs) --beside $(BUILD)/programs/kernel-$(cc-major) sprinkled $(PROGRAMS) $(PROGRAMS_SEED) $(BUILD)/programs/sprinkled

SOAK_TARGETS += check-torture check-csmith check-sprinkled
