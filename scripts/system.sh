#!/bin/sh
# Installs the Debian packages that set-up and the tests want, where they are missing.
# Nothing but Python with venv, make and git for now: the practice web, the practice archive and
# every checker come with the Python packages; no test starts a browser or pandoc yet.
set -eu
packages="git make python3 python3-venv"

missing=""
if command -v dpkg-query >/dev/null 2>&1; then
    for package in $packages; do
        case $(dpkg-query -W -f '${Status}' "$package" 2>/dev/null) in
            *" installed") ;;
            *) missing="$missing $package" ;;
        esac
    done
else
    echo "make system knows Debian's packages only; elsewhere install: $packages"
    exit 0
fi

if [ -z "$missing" ]; then
    echo "make system: nothing missing ($packages)"
elif [ "$(id -u)" -ne 0 ]; then
    echo "make system: missing and not installed, since you are not root:$missing"
    echo "  apt-get install --no-install-recommends$missing"
else
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    # shellcheck disable=SC2086 - one word for each package
    apt-get install -y -qq --no-install-recommends $missing
fi
