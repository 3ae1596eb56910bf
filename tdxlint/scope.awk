# SPDX-License-Identifier: GPL-2.0-only
#
# From Kbuild's .cmd files, the translation units that include asm/tdx.h, as
# makefile rules: what each engine's verdict depends on. Only a C file counts.
#
#   awk -f scope.awk -v record=DIR -v results=DIR -v list=FILE .cmd...
#
# Writes rules to stdout and the objects in scope to the file named by "list".
# $(RUN_engine) and $(TOOL_engine) are the caller's: what runs an engine, and
# the files that it consists of.

function rule(engine, needs,	target)
{
	target = results "/" object "." engine
	printf "all: %s\n%s: $(TOOL_%s) %s\n\t@$(RUN_%s)\n", target, target, engine, needs, engine
}

function flush()
{
	if (tdx && source ~ /\.c$/) {
		print object >>list
		rule("plugin", record "/" object ".args" depends)
		rule("sparse", record "/" object ".args" depends)
		rule("coccinelle", depends)
	}
	depends = source = object = ""
	tdx = 0
}

FNR == 1 {
	flush()
	object = FILENAME
	sub(/^\.\//, "", object)
	sub(/\.cmd$/, "", object)
	sub(/\/\.([^\/]*)$/, "/&", object)
	sub(/\/\/\./, "/", object)
}

/^source_/ { source = $3; depends = depends " " source }
/^  [^ $]/ {
	depends = depends " " $1
	if (index($1, "arch/x86/include/asm/tdx.h"))
		tdx = 1
}
END { flush() }
