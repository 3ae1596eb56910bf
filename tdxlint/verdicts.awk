# SPDX-License-Identifier: GPL-2.0-only
#
# Give each translation unit that the Coccinelle rules ran on its verdict, in
# the form of run-engine's results. run-rules checks headers as files of their
# own: what it says of one goes to the units beside it, or, if there is none,
# to all of them; the report prints it once.
#
#   awk -f verdicts.awk -v results=DIR -v out=DIR -v canary=FILE UNITS
#
# UNITS has a line "OBJECT SOURCE" a unit, out is run-rules' folder.

function folder(path)
{
	sub(/\/[^\/]*$/, "", path)
	return path
}

# The units that a line about a file counts for, in "owners".
function find_owners(file,	i, n)
{
	split("", owners)
	for (i = 1; i <= nunits; i++)
		if (source[i] == file)
			owners[++n] = i
	for (i = 1; i <= nunits && !(1 in owners) && file ~ /\//; i++)
		if (folder(source[i]) == folder(file))
			owners[++n] = i
	if (!n)
		for (i = 1; i <= nunits; i++)
			owners[++n] = i
}

{
	object[++nunits] = $1
	source[nunits] = $2
}

END {
	while ((getline line <(out "/findings")) > 0) {
		split(line, words, ":")
		if (words[1] == canary)
			continue
		find_owners(words[1])
		for (i in owners)
			text[owners[i]] = text[owners[i]] line "\n"
	}
	while ((getline line <(out "/not-checked")) > 0) {
		split(line, words, ":")
		if (words[1] == canary)
			continue
		find_owners(words[1])
		for (i in owners)
			reason[owners[i]] = line
	}
	for (i = 1; i <= nunits; i++) {
		file = results "/" object[i] ".coccinelle"
		printf "%s - %s\n%s", i in reason ? "failed" : text[i] != "" ? "findings" : "clean",
		       reason[i], text[i] >file
		close(file)
	}
}
