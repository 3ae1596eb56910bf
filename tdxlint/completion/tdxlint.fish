# SPDX-License-Identifier: GPL-2.0-only
# Completion for fish.

set -l commands gate check patch audit report explain cflags
complete -c tdxlint -f -n "not __fish_seen_subcommand_from $commands" -a gate -d "run all engines on a kernel, and prove that they ran"
complete -c tdxlint -f -n "not __fish_seen_subcommand_from $commands" -a check -d "check one file: Kbuild's CHECK="
complete -c tdxlint -f -n "not __fish_seen_subcommand_from $commands" -a patch -d "report what a series of patches brings in"
complete -c tdxlint -f -n "not __fish_seen_subcommand_from $commands" -a audit -d "list all that a kernel does with firmware pages"
complete -c tdxlint -f -n "not __fish_seen_subcommand_from $commands" -a report -d "merge what the engines printed and report it"
complete -c tdxlint -f -n "not __fish_seen_subcommand_from $commands" -a explain -d "say what a rule means"
complete -c tdxlint -f -n "not __fish_seen_subcommand_from $commands" -a cflags -d "print the flags that load the GCC plugin"
complete -c tdxlint -f -n "not __fish_seen_subcommand_from $commands" -l help -d "list the commands"
complete -c tdxlint -f -n "not __fish_seen_subcommand_from $commands" -l version -d "versions of tdxlint and its engines"
complete -c tdxlint -n "__fish_seen_subcommand_from gate" -s f -l format -x -a "text json sarif github"
complete -c tdxlint -n "__fish_seen_subcommand_from patch report" -s f -l format -x -a "text json sarif github mail"
complete -c tdxlint -n "__fish_seen_subcommand_from audit" -s f -l format -x -a "text json html"
complete -c tdxlint -n "__fish_seen_subcommand_from gate patch audit report" -s C -l directory -x -a "(__fish_complete_directories)"
complete -c tdxlint -n "__fish_seen_subcommand_from gate patch cflags" -s c -l cc -x -a "(__fish_complete_command)"
complete -c tdxlint -n "__fish_seen_subcommand_from gate patch audit" -s j -l jobs -x
complete -c tdxlint -n "__fish_seen_subcommand_from gate" -s s -l stock -d "a stock kernel as it is"
complete -c tdxlint -n "__fish_seen_subcommand_from patch" -s t -l trust -d "run the build without a sandbox"
complete -c tdxlint -n "__fish_seen_subcommand_from cflags" -s m -l mode -x -a "error warn note"
complete -c tdxlint -n "__fish_seen_subcommand_from cflags" -s o -l overlay -d "for a kernel without __firmware"
complete -c tdxlint -n "__fish_seen_subcommand_from cflags" -s d -l digest -d "define TDXLINT_DIGEST too"
complete -c tdxlint -f -n "__fish_seen_subcommand_from explain" -a "deref arith implicit cast touch lifecycle raw"
