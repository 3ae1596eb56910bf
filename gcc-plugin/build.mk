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
PLUGIN_CXXFLAGS	:= -x c++ -std=gnu++17 -O2 -fPIC -fno-rtti -fno-exceptions -fno-threadsafe-statics \
		   -Wall -Wno-literal-suffix -Wno-format-security -Wno-unused-parameter \
		   -ffile-prefix-map=$(TOP)=.
PLUGIN_SRC	:= $(addprefix gcc-plugin/,firmware_plugin.c address_space.c conversion.c \
		   early.c force.c stand_in.c union.c evaluation.c access.c walk.c hint.c overlay.c strip.c \
		   checker.c place.c text.c diagnose.c reword.c footprint.c)

PLUGIN_TEST_PACKAGES := strace csmith libcsmith-dev python3

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
	$(PLUGIN_CXX) -shared -Wl,--as-needed $(LDFLAGS) -o $@.tmp $^
	@mv $@.tmp $@

.PHONY: test-plugin
test-plugin: setup-check plugin ## the plugin's arguments, modes, columns, and the bytes it must not change
	$(PYTHON3) -m pytest -q $(PYTEST_ARGS) $(TOP)/tests/gcc-plugin

include $(TOP)/gcc-plugin/long.mk
