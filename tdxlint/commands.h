/* SPDX-License-Identifier: GPL-2.0-only */
/* The commands; a file each. All return the exit status. */
#ifndef TDXLINT_COMMANDS_H
#define TDXLINT_COMMANDS_H

#include <argp.h>

int cmd_audit(int argc, char **argv);
int cmd_check(int argc, char **argv);
int cmd_gate(int argc, char **argv);
int cmd_patch(int argc, char **argv);
int cmd_report(int argc, char **argv);
int cmd_explain(int argc, char **argv);
int cmd_cflags(int argc, char **argv);

/* -j's number, 1 to 1024; anything else is a usage error. */
unsigned int parse_jobs(const char *arg, struct argp_state *state);

#endif
