# SPDX-License-Identifier: GPL-2.0-only
#
# From Kbuild's .cmd files, the translation units that include asm/tdx.h, as
# makefile rules: what each engine's verdict depends on. Only a C file counts.
#
#   awk -f scope.awk -v src=SRC -v record=DIR -v results=DIR .cmd...
#
# Writes rules to stdout and the objects in scope to the file named by "list".

function flush(	i, target, engine)
{
	if (tdx && source ~ /\.c$/) {
		print object >list
		for (i = 1; i <= 2; i++) {
			engine = i == 1 ? "plugin" : "sparse"
			target = results "/" object "." engine
			printf "all: %s\n%s: $(TOOL_%s) %s/%s.args%s\n", target, target, engine,
			       record, object, depends
			printf "\t@$(RUN) %s %s/%s.args $@\n", engine, record, object
		}
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
