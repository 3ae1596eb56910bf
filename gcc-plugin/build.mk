# SPDX-License-Identifier: GPL-2.0-only
#
# The GCC plugin, for the compiler that PLUGIN_CC names.

PLUGIN_CC	?= $(CC)
PLUGIN_MAJOR	:= $(shell $(PLUGIN_CC) -dumpversion 2>/dev/null | cut -d. -f1)
PLUGIN_CXX	?= $(patsubst gcc%,g++%,$(PLUGIN_CC))
# Debian's package of gcc-12 is called so, too.
PLUGIN_PACKAGES	= $(foreach cc,$(filter gcc gcc-%,$(PLUGIN_CC)),$(cc) $(cc:gcc%=g++%) libc6-dev)
PLUGIN_SO	:= $(BUILD)/gcc-plugin/$(PLUGIN_MAJOR)/firmware_plugin.so
PLUGIN_INC	= $(shell $(PLUGIN_CC) -print-file-name=plugin)/include
PLUGIN_CXXFLAGS	:= -x c++ -std=gnu++17 -O2 -fPIC -fno-rtti -fno-exceptions \
		   -Wall -Wno-literal-suffix -Wno-format-security -Wno-unused-parameter \
		   -ffile-prefix-map=$(TOP)=.
PLUGIN_SRC	:= $(addprefix gcc-plugin/,firmware_plugin.c address_space.c conversion.c \
		   force.c evaluation.c access.c walk.c hint.c overlay.c strip.c checker.c place.c \
		   text.c diagnose.c reword.c)

PLUGIN_TEST_PACKAGES := strace csmith libcsmith-dev

# Which GCC it is can be asked only once it is there.
.PHONY: plugin plugin-so setup-plugin
plugin: setup-plugin ## the GCC plugin, for PLUGIN_CC (gcc)
	@$(MAKE) --no-print-directory -s plugin-so

plugin-so: $(PLUGIN_SO)

setup-plugin:
	@$(if $(NO_SETUP),:,scripts/install-deps $(PLUGIN_PACKAGES) && scripts/check-cc $(PLUGIN_CC))

$(BUILD)/gcc-plugin/$(PLUGIN_MAJOR)/%.o: gcc-plugin/%.c $(wildcard gcc-plugin/*.h)
	@mkdir -p $(@D)
	$(PLUGIN_CXX) $(CPPFLAGS) $(CXXFLAGS) $(PLUGIN_CXXFLAGS) -isystem $(PLUGIN_INC) -c -o $@ $<

$(PLUGIN_SO): $(patsubst gcc-plugin/%.c,$(BUILD)/gcc-plugin/$(PLUGIN_MAJOR)/%.o,$(PLUGIN_SRC))
	$(PLUGIN_CXX) -shared $(LDFLAGS) -o $@.tmp $^
	@mv $@.tmp $@

.PHONY: test-plugin
test-plugin: plugin ## the plugin's arguments, modes, columns, and the bytes it must not change
	$(PYTHON3) -m pytest -q $(PYTEST_ARGS) $(TOP)/tests/gcc-plugin

# Debian 12 has 11 and 12; the others come from the suites after it.
.PHONY: check-gcc-matrix
check-gcc-matrix: ## build the plugin with GCC 11 to 16, and run the conformance cases on each
	@scripts/install-deps gcc-11 g++-11 gcc-11-plugin-dev gcc-12 g++-12 gcc-12-plugin-dev
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
	@tests/gcc-plugin/kernel-identity $(PLUGIN_SO) $(PLUGIN_CC) $(TOP)/wrappers

.PHONY: bench-plugin
bench-plugin: plugin ## what the plugin costs: instructions, wall time and memory on two kernel units
	@$(MAKE) --no-print-directory -s gate KDIR=
	@scripts/install-deps valgrind
	@$(PYTHON3) tests/gcc-plugin/bench.py --plugin $(PLUGIN_SO) $(gate-folder)/obj

# Programs that nobody wrote for the plugin; PROGRAMS of each, from seed PROGRAMS_SEED on.
PROGRAMS	?= 1000
PROGRAMS_SEED	?= 1
programs	= $(PYTHON3) tests/gcc-plugin/programs.py --plugin $(PLUGIN_SO) --cc $(PLUGIN_CC)
GCC_SOURCE	= $(firstword $(wildcard /usr/src/gcc-$(PLUGIN_MAJOR)/gcc-*.tar.*))

.PHONY: check-torture check-csmith check-sprinkled
check-torture: plugin ## GCC's own torture tests at -O0 and -O2: the same assembly with the plugin
	@scripts/install-deps gcc-$(PLUGIN_MAJOR)-source
	@$(programs) torture $(GCC_SOURCE) $(BUILD)/programs/torture

check-csmith: plugin ## random programs likewise: PROGRAMS=1000
	@scripts/install-deps $(PLUGIN_TEST_PACKAGES)
	@$(programs) csmith $(PROGRAMS) $(PROGRAMS_SEED) $(BUILD)/programs/csmith

check-sprinkled: plugin ## random programs with __firmware in them, in every mode: no crash
	@scripts/install-deps $(PLUGIN_TEST_PACKAGES)
	@$(programs) sprinkled $(PROGRAMS) $(PROGRAMS_SEED) $(BUILD)/programs/sprinkled

SOAK_TARGETS += check-torture check-csmith check-sprinkled
