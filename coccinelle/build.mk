# SPDX-License-Identifier: GPL-2.0-only
#
# Coccinelle. By hand: spatch -D report --macro-file-builtins
# coccinelle/macros.h --sp-file coccinelle/tdx/RULE.cocci FILE.

COCCI_OUT	?= $(BUILD)/coccinelle
SPATCH_SUITES	?= trixie forky

# What spatch and fetching a kernel take; nothing is built.
COCCI_PACKAGES	:= coccinelle libpython3-dev patch xz-utils

.PHONY: setup-cocci
setup-cocci:
	@$(if $(NO_SETUP),:,scripts/install-deps $(COCCI_PACKAGES))

.PHONY: cocci
cocci: setup-cocci ## run the Coccinelle rules over the files in LIST= of KDIR=
	@coccinelle/run-rules "$(KDIR)" 2 "$(LIST)" "$(COCCI_OUT)"

.PHONY: cocci-coverage
cocci-coverage: setup-cocci ## state what share of each file in LIST= of KDIR= spatch parses
	@coccinelle/run-rules --coverage "$(KDIR)" 2 "$(LIST)" "$(COCCI_OUT)"

.PHONY: convert
convert: setup-cocci ## print the conversion of KDIR= to typed TDX code, and what is left
	@$(any-kernel) coccinelle/convert/run "$$kernel" "$(BUILD)/convert"

.PHONY: bench-cocci
bench-cocci: setup-cocci ## time the Coccinelle rules, and a plain spatch, on KDIR=
	@$(any-kernel) coccinelle/bench "$$kernel" "$(BUILD)/bench-cocci"

# Debian 12 has 1.1.1, trixie and forky have 1.3.0.
.PHONY: check-spatch
check-spatch: setup-cocci ## see that the spatch of SPATCH_SUITES= finds what this one finds
	@$(any-kernel) for suite in $(SPATCH_SUITES); do \
		coccinelle/other-spatch $$suite $(CACHE)/spatch-$$suite $(BUILD)/spatch-$$suite && \
		coccinelle/compare-spatch $(BUILD)/spatch-$$suite/spatch "$$kernel" \
			$(BUILD)/spatch-$$suite.out || exit; done

# What holds for Debian's newest kernel is to hold for the one before.
.PHONY: check-cocci-kernels
check-cocci-kernels: setup-check ## try the conversion and the rules' silence on KERNELS=7.2, too
	KERNELS="$(or $(KERNELS),7.2)" $(PYTHON3) -m pytest -q -p no:cacheprovider \
		-k 'convert or clean' $(TOP)/tests/coccinelle
