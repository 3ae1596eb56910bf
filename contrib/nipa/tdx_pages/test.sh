#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
#
# A NIPA patch test: the patch is HEAD of the tree it runs in, $DESC_FD takes
# one line for people. 0 is a pass, 250 a warning, all else a failure. Only
# what the patch brings in counts: tdxlint compares with HEAD~.
set -eu

status=0
tdxlint patch -C . HEAD || status=$?
case $status in
0) desc="no new misuse of TDX pages" ;;
1) desc="new misuse of TDX pages" ;;
*) desc="could not check the use of TDX pages" status=250 ;;
esac
[ -z "${DESC_FD:-}" ] || echo "$desc" >"/proc/self/fd/$DESC_FD"
exit $status
