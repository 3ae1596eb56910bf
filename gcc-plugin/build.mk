# SPDX-License-Identifier: GPL-2.0-only
#
# The GCC plugin, for the compiler that PLUGIN_CC names.

PLUGIN_CC	?= gcc-12
PLUGIN_MAJOR	:= $(shell $(PLUGIN_CC) -dumpversion 2>/dev/null | cut -d. -f1)
PLUGIN_CXX	?= $(patsubst gcc%,g++%,$(PLUGIN_CC))
PLUGIN_SO	:= $(BUILD)/gcc-plugin/$(PLUGIN_MAJOR)/firmware_plugin.so
PLUGIN_INC	= $(shell $(PLUGIN_CC) -print-file-name=plugin)/include
PLUGIN_CXXFLAGS	:= -x c++ -std=gnu++17 -O2 -fPIC -fno-rtti -fno-exceptions \
		   -Wall -Wno-literal-suffix -Wno-format-security -Wno-unused-parameter \
		   -ffile-prefix-map=$(TOP)=.
PLUGIN_SRC	:= $(addprefix gcc-plugin/,firmware_plugin.c address_space.c conversion.c access.c \
		   walk.c hint.c overlay.c strip.c checker.c place.c text.c diagnose.c)

PLUGIN_TEST_PACKAGES := strace

.PHONY: plugin
plugin: $(PLUGIN_SO) ## the GCC plugin, for PLUGIN_CC (gcc-12)

$(BUILD)/gcc-plugin/$(PLUGIN_MAJOR)/%.o: gcc-plugin/%.c $(wildcard gcc-plugin/*.h)
	@mkdir -p $(@D)
	$(PLUGIN_CXX) $(CPPFLAGS) $(CXXFLAGS) $(PLUGIN_CXXFLAGS) -isystem $(PLUGIN_INC) -c -o $@ $<

$(PLUGIN_SO): $(patsubst gcc-plugin/%.c,$(BUILD)/gcc-plugin/$(PLUGIN_MAJOR)/%.o,$(PLUGIN_SRC))
	$(PLUGIN_CXX) -shared $(LDFLAGS) -o $@.tmp $^
	@mv $@.tmp $@

.PHONY: test-plugin
test-plugin: plugin ## the plugin's arguments, modes, columns, and the bytes it must not change
	$(PYTHON3) -m pytest -q $(PYTEST_ARGS) $(TOP)/tests/gcc-plugin
