# SPDX-License-Identifier: GPL-2.0-only
#
# Coccinelle. By hand: spatch -D report --macro-file-builtins
# coccinelle/macros.h --sp-file coccinelle/tdx/RULE.cocci FILE.

COCCI_OUT	?= $(BUILD)/coccinelle

.PHONY: cocci
cocci: ## run the Coccinelle rules over the files in LIST= of KDIR=
	@coccinelle/run-rules "$(KDIR)" 2 "$(LIST)" "$(COCCI_OUT)"

.PHONY: convert
convert: ## print the conversion of KDIR= to typed TDX code, and what is left
	@coccinelle/convert/run "$(KDIR)" "$(BUILD)/convert"

.PHONY: bench-cocci
bench-cocci: ## time the Coccinelle rules, and a plain spatch, on KDIR=
	@coccinelle/bench "$(KDIR)" "$(BUILD)/bench-cocci"
