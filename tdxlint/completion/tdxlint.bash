# SPDX-License-Identifier: GPL-2.0-only
# Completion for bash.

_tdxlint()
{
	local word=${COMP_WORDS[COMP_CWORD]} command=${COMP_WORDS[1]} words=''

	COMPREPLY=()
	if [ "$COMP_CWORD" -eq 1 ]; then
		mapfile -t COMPREPLY < <(compgen -W \
			'gate check patch audit report explain cflags --help --version' -- "$word")
		return
	fi
	# "--format=sarif" is three words to bash.
	if [ "$word" = = ]; then
		word='' words=${COMP_WORDS[COMP_CWORD - 1]}
	elif [ "${COMP_WORDS[COMP_CWORD - 1]}" = = ]; then
		words=${COMP_WORDS[COMP_CWORD - 2]}
	elif [[ ${COMP_WORDS[COMP_CWORD - 1]} = -[fm] ]]; then
		words=${COMP_WORDS[COMP_CWORD - 1]}
	fi
	case $words in
	--format | -f)
		case $command in
		audit) words='text json html' ;;
		gate) words='text json sarif github' ;;
		*) words='text json sarif github mail' ;;
		esac
		;;
	--mode | -m) words='error warn note' ;;
	'')
		case $command in
		gate) words='--directory= --format= --cc= --jobs= --stock --help O=' ;;
		patch) words='--directory= --format= --cc= --jobs= --trust --help' ;;
		audit) words='--directory= --format= --jobs= --help' ;;
		report) words='--directory= --format= --help plugin= sparse= coccinelle=' ;;
		cflags) words='--cc= --mode= --overlay --overlay= --digest --help' ;;
		explain) words='deref arith implicit cast touch lifecycle raw --help' ;;
		esac
		case $word in
		-*) ;;
		*) [ "$command" = explain ] || mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
		esac
		;;
	*) words='' ;;
	esac
	mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -W "$words" -- "$word")
	[[ ${COMPREPLY[0]-} != *= ]] || compopt -o nospace 2>/dev/null
}
complete -o filenames -F _tdxlint tdxlint
