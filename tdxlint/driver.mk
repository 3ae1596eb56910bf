# SPDX-License-Identifier: GPL-2.0-only
#
# The driver, in C. Its own parts lie beside it in the build folder: it finds
# them from where it is, installed or not.

DRIVER_PACKAGES := bubblewrap coccinelle gcc git libc6-dev libgit2-dev libjansson-dev make pkg-config
DRIVER_TEST_PACKAGES := bash chromium fish python3-docutils python3-pytest python3-sarif-python-om \
	valgrind zsh

driver-dir	:= $(BUILD)/tdxlint
driver-c	:= $(wildcard $(TOP)/tdxlint/*.c)
driver-c	:= $(filter-out %/canary.c %/canary-stock.c,$(driver-c))
driver-o	:= $(driver-c:$(TOP)/tdxlint/%.c=$(driver-dir)/%.o)
DRIVER_CC	?= gcc
DRIVER_CFLAGS	?= -O2 -g -D_FORTIFY_SOURCE=3
driver-cflags	= -std=gnu11 -D_GNU_SOURCE -Wall -Wextra -Werror -Wformat=2 -Wshadow \
	-Wstrict-prototypes -Wmissing-prototypes -fstack-protector-strong \
	$(DRIVER_CFLAGS) -ffile-prefix-map=$(TOP)=. $(shell pkg-config --cflags jansson libgit2)

.PHONY: driver setup-driver
driver: setup-driver ## build the driver, tdxlint
	@$(MAKE) --no-print-directory -s $(driver-dir)/tdxlint

setup-driver:
	@scripts/install-deps $(DRIVER_PACKAGES)

$(driver-dir)/%.o: $(TOP)/tdxlint/%.c $(TOP)/tdxlint/driver.mk
	@mkdir -p $(driver-dir)
	$(DRIVER_CC) $(driver-cflags) -MMD -MP -c -o $@ $<

$(driver-dir)/tdxlint: $(driver-o)
	$(DRIVER_CC) $(driver-cflags) $(LDFLAGS) -o $@ $(driver-o) $(shell pkg-config --libs jansson libgit2)
	ln -sfn $(TOP)/coccinelle $(driver-dir)/coccinelle
	ln -sfn $(TOP)/tdxlint $(driver-dir)/scripts
	ln -sfn $(TOP)/wrappers $(driver-dir)/wrappers
	ln -sfn $(TOP)/gcc-plugin $(driver-dir)/overlay

-include $(wildcard $(driver-dir)/*.d)

# Man pages, from the reST beside them.
MAN_PACKAGES	:= python3-docutils
man-pages	:= $(patsubst $(TOP)/Documentation/%.rst,$(driver-dir)/man/%.1,$(wildcard $(TOP)/Documentation/tdxlint*.rst))

.PHONY: man setup-man
man: setup-man ## build the man pages
	@$(MAKE) --no-print-directory -s $(man-pages)

setup-man:
	@scripts/install-deps $(MAN_PACKAGES)

$(driver-dir)/man/%.1: $(TOP)/Documentation/%.rst
	@mkdir -p $(@D)
	rst2man --halt=2 --no-generator --no-datestamp $< $@

# What strangers write is read by code that a fuzzer has tried. FUZZ_SECONDS each.
FUZZ_CC		?= clang-19
FUZZ_SECONDS	?= 30
FUZZ_PACKAGES	:= clang-19 libclang-rt-19-dev libgit2-dev libjansson-dev pkg-config
fuzz-dir	:= $(BUILD)/fuzz

.PHONY: fuzz setup-fuzz
fuzz: setup-fuzz ## fuzz the driver's readers for FUZZ_SECONDS=30 each
	@$(MAKE) --no-print-directory -s $(fuzz-dir)/findings $(fuzz-dir)/series
	@for f in findings series; do \
		mkdir -p $(fuzz-dir)/corpus/$$f && \
		$(fuzz-dir)/$$f -max_total_time=$(FUZZ_SECONDS) -timeout=10 -rss_limit_mb=2048 \
			-print_final_stats=1 -verbosity=0 -artifact_prefix=$(fuzz-dir)/$$f- \
			$(fuzz-dir)/corpus/$$f $(TOP)/tests/fuzz/corpus/$$f || exit 1; \
	done

setup-fuzz:
	@scripts/install-deps $(FUZZ_PACKAGES)

$(fuzz-dir)/%: $(TOP)/tests/fuzz/%.c $(driver-c)
	@mkdir -p $(fuzz-dir)
	$(FUZZ_CC) -std=gnu11 -D_GNU_SOURCE -g -O1 -fsanitize=fuzzer,address,undefined \
		-fno-sanitize-recover=all -I$(TOP)/tdxlint -o $@ $< \
		$(filter-out %/main.c,$(driver-c)) $(shell pkg-config --cflags --libs jansson libgit2)
