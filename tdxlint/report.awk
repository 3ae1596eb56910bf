# SPDX-License-Identifier: GPL-2.0-only
#
# The gate's report: findings as compilers print them, the table of translation
# units, the canary, PASS or FAIL. Input: a line "OBJECT SOURCE" a unit.
# Exit status: 0 PASS, 1 findings, 2 something was not checked. What was found and
# not checked goes to side.ENGINE and side.gate as well, for other programs.

function verdict(file, engine,	line, words, i, finding)
{
	if ((getline line <file) <= 0) {
		unchecked++
		problem(file ": no verdict")
		return "NOT CHECKED"
	}
	split(line, words, " ")
	i = 0
	while ((getline finding <file) > 0) {
		found(finding, engine)
		print finding >(side "." engine)
		i++
	}
	close(file)
	if (words[1] == "failed") {
		unchecked++
		sub(/^[^ ]* [^ ]* /, "", line)
		problem(line)
		return "NOT CHECKED"
	}
	return words[2] == "-" ? i : sprintf("%d  %5.1f s", i, words[2] / 1000)
}

# One reason may hold for many units.
function problem(text)
{
	if (!(text in known)) {
		known[text]
		problems[++nproblems] = text
	}
}

# What several engines say of a line, and every unit that includes a header, is
# one finding; the first engine has the word.
function found(finding, engine,	where, rule, place)
{
	split(finding, where, ":")
	rule = finding
	sub(/.*\[/, "[", rule)
	place = where[1] ":" where[2] ":" rule
	if (!(place in said_of)) {
		findings[++nfindings] = finding
		places[nfindings] = place
	}
	if (!((place, engine) in heard)) {
		heard[place, engine]
		said_of[place] = said_of[place] (said_of[place] ? ", " : "") engine
	}
}

# The marked lines of the canary that an engine did not flag.
function check_canary(file,	line, mark, at, n, i, engines, rule, name, missed, flagged, hits)
{
	for (name in engine_names) {
		while ((getline line <(said "." name)) > 0)
			if (match(line, /canary\.c:[0-9]+:/)) {
				at = substr(line, RSTART + 9, RLENGTH - 10)
				rule = line
				sub(/\]$/, "", rule)
				sub(/.*\[/, "", rule)
				hits[name, at, rule]
			}
	}
	at = 0
	while ((getline line <file) > 0) {
		at++
		if (!match(line, /canary: .* \*\//))
			continue
		mark = substr(line, RSTART + 8, RLENGTH - 11)
		split(mark, words, " ")
		n = split(words[2], engines, ",")
		for (i = 1; i <= n; i++) {
			planted++
			if ((engines[i], at, words[1]) in hits)
				flagged++
			else
				missed = missed " " engines[i] ":" words[1]
		}
	}
	if (!planted)
		missed = " none planted"
	printf "canary: %d of %d flagged%s\n", flagged, planted,
	       missed ? "; MISSED" missed " - the engine did not check" : ""
	if (missed)
		print "not checked: the canary:" missed >(side ".gate")
	return missed == ""
}

BEGIN {
	engine_names["plugin"]
	engine_names["sparse"]
	engine_names["coccinelle"]
}

{
	units[++nunits] = $2
	plugin[nunits] = verdict(results "/" $1 ".plugin", "plugin")
	sparse[nunits] = verdict(results "/" $1 ".sparse", "sparse")
	coccinelle[nunits] = verdict(results "/" $1 ".coccinelle", "coccinelle")
	if (length($2) > width)
		width = length($2)
}

END {
	for (i = 1; i <= nfindings; i++)
		print findings[i] "\n  found by " said_of[places[i]]
	if (nfindings)
		print "(paths are below " tree ")\n"
	printf "%-*s  %-12s  %-12s  %s\n", width, "translation unit", "plugin", "sparse", "coccinelle"
	for (i = 1; i <= nunits; i++)
		printf "%-*s  %-12s  %-12s  %s\n", width, units[i], plugin[i], sparse[i],
		       coccinelle[i]
	printf "%d translation units, each checked by 3 engines: findings, seconds; %.1f s in all\n",
	       nunits, took / 1000
	for (i = 1; i <= nproblems; i++) {
		if (problems[i] !~ /not checked: /)
			problems[i] = "not checked: " problems[i]
		print problems[i]
		print problems[i] >(side ".gate")
	}
	alive = check_canary(canary)
	pass = alive && !nfindings && !unchecked && nunits
	printf "%s: %d findings, %d not checked\n", pass ? "PASS" : "FAIL", nfindings, unchecked
	exit pass ? 0 : nfindings ? 1 : 2
}
