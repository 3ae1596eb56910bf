# SPDX-License-Identifier: GPL-2.0-only
#
# Coccinelle: the flow rules. "make cocci KDIR=... LIST=..." is what the gate
# does with them.

COCCI_OUT	?= $(BUILD)/coccinelle

.PHONY: cocci
cocci: ## run the Coccinelle rules over the translation units in LIST= of KDIR=
	@coccinelle/run-rules $(KDIR) 2 $(LIST) $(COCCI_OUT)
