/* SPDX-License-Identifier: GPL-2.0-only */
/* The commands; a file each. All return the exit status. */
#ifndef TDXLINT_COMMANDS_H
#define TDXLINT_COMMANDS_H

int cmd_check(int argc, char **argv);
int cmd_patch(int argc, char **argv);
int cmd_report(int argc, char **argv);
int cmd_explain(int argc, char **argv);
int cmd_cflags(int argc, char **argv);

#endif
