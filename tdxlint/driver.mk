# SPDX-License-Identifier: GPL-2.0-only
#
# The driver, in C. Its own parts lie beside it in the build folder: it finds
# them from where it is, installed or not.

DRIVER_PACKAGES := gcc libc6-dev libgit2-dev libjansson-dev make pkg-config

driver-dir	:= $(BUILD)/tdxlint
driver-c	:= $(wildcard $(TOP)/tdxlint/*.c)
driver-c	:= $(filter-out %/canary.c,$(driver-c))
driver-o	:= $(driver-c:$(TOP)/tdxlint/%.c=$(driver-dir)/%.o)
DRIVER_CC	?= gcc
DRIVER_CFLAGS	?= -O2 -g -D_FORTIFY_SOURCE=3
driver-cflags	= -std=gnu11 -D_GNU_SOURCE -Wall -Wextra -Werror -Wformat=2 -Wshadow \
	-Wstrict-prototypes -Wmissing-prototypes -fstack-protector-strong \
	$(DRIVER_CFLAGS) $(shell pkg-config --cflags jansson libgit2)

.PHONY: driver setup-driver
driver: setup-driver ## build the driver, tdxlint
	@$(MAKE) --no-print-directory -s $(driver-dir)/tdxlint

setup-driver:
	@scripts/install-deps $(DRIVER_PACKAGES)

$(driver-dir)/%.o: $(TOP)/tdxlint/%.c $(TOP)/tdxlint/driver.mk
	@mkdir -p $(driver-dir)
	$(DRIVER_CC) $(driver-cflags) -MMD -MP -c -o $@ $<

$(driver-dir)/tdxlint: $(driver-o)
	$(DRIVER_CC) $(driver-cflags) -o $@ $(driver-o) $(shell pkg-config --libs jansson libgit2)
	ln -sfn $(TOP)/coccinelle $(driver-dir)/coccinelle
	ln -sfn $(TOP)/tdxlint $(driver-dir)/scripts

-include $(wildcard $(driver-dir)/*.d)
