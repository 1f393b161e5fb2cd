#!/bin/sh
# Makes the virtual environment $1: with the locked requirements and citekeeper itself, editable; or,
# where $2 is "pywb", with that web archive alone.
# PYTHON names the interpreter; without it the first Python 3.11 or newer on the path is taken.
set -eu
venv=$1
content=${2:-citekeeper}
wanted='import sys; sys.exit(sys.version_info < (3, 11))'

find_python() {
    for name in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
        # A command that exists may still not start (the shims of a version manager).
        if "$name" -c "$wanted" 2>/dev/null; then echo "$name"; return; fi
    done
}

python=$(find_python)
if [ -z "$python" ]; then
    echo "citekeeper needs Python 3.11 or newer, and ${PYTHON:-python3} is none:" >&2
    echo "install one, or name it: make PYTHON=/path/to/python3.11 ..." >&2
    exit 1
fi

if ! "$venv/bin/python" -c "$wanted" 2>/dev/null || ! "$venv/bin/python" -m pip --version >/dev/null 2>&1
then
    echo "Setting up $venv with $("$python" --version) (once; about a minute) ..."
    if ! "$python" -m venv --clear "$venv"; then
        rm -rf "$venv"
        echo "$python could not make a virtual environment: its venv module is missing" >&2
        echo "(on Debian: make system, as root, or apt-get install python3-venv)" >&2
        exit 1
    fi
else
    echo "Bringing $venv up to date ..."
fi

install() {
    "$venv/bin/python" -m pip install -qq --disable-pip-version-check --no-input "$@"
}

install_citekeeper() {
    install --require-hashes -r requirements-dev.txt &&
    install --no-deps --no-build-isolation -e .
}

# One of its packages comes as source alone; the locked setuptools builds it, and no other is asked for.
install_pywb() {
    sed -n '/^setuptools==/,/# via/p' requirements-pywb.txt > "$venv/setuptools.txt" &&
    install --require-hashes -r "$venv/setuptools.txt" &&
    install --require-hashes --no-build-isolation -r requirements-pywb.txt
}

if ! "install_$content"; then
    echo "set-up did not finish: the packages could not be installed (see above); is there a network?" >&2
    exit 1
fi
