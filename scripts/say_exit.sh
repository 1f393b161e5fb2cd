#!/bin/sh
# Runs a command and, when it fails, says its exit code in plain words: make's own exit code is
# always 2, and citekeeper's codes mean something (README.md, Exit codes).
"$@"
code=$?
[ "$code" -eq 0 ] || echo "$(basename "$1") exited $code" >&2
exit "$code"
