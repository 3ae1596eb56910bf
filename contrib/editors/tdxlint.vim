" SPDX-License-Identifier: GPL-2.0-only
" :compiler tdxlint, then :make arch/x86/kvm/vmx/tdx.o in a kernel tree.
if exists("current_compiler")
  finish
endif
let current_compiler = "tdxlint"
CompilerSet makeprg=make\ C=2\ CHECK=\"tdxlint\ check\"
CompilerSet errorformat=%f:%l:%c:\ %trror:\ %m,%f:%l:%c:\ %tarning:\ %m,%f:%l:%c:\ %tote:\ %m,%-G%.%#
