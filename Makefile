# Everything one types in a clone. Needs Python 3.11+ with venv, and make; the rest is set up in .venv
# by the first target that wants it, and set up again only when the locked requirements change.
#
#   make demo     a whole audit on a practice web on this machine, offline
#   make audit    audit citations.yml over the real web           (ARGS="..." adds options)
#   make test     the tests                                        (ARGS="tests/test_urls.py" picks)
#   make check    the whole gate; what CI runs
#   make bench    our speed and manners beside lychee's, and how often verdicts are right, on loopback
#   make fuzz     mutated samples into every reader, 5 minutes each  (ARGS="--only pdf")
#   make docs     write what is computed in docs/
#   make picture  draw docs/demo.svg anew from the demo
#   make pywb     a real web archive in .venv-pywb, for the tests marked pywb
#   make lock     lock the development requirements anew (wants uv)
#   make system   Debian packages that the tests want, where they are missing (as root)

SHELL := /bin/sh
VENV := .venv
READY := $(VENV)/.stamp
BIN := $(VENV)/bin
export PYTHON

.PHONY: help setup demo audit test check lint docs wheel coverage kill bench lock system clean

help:
	@sed -n 's/^#   //p' Makefile

setup: $(READY)

$(READY): requirements-dev.txt pyproject.toml scripts/setup.sh
	@sh scripts/setup.sh $(VENV)
	@touch $@

# GPL, and with a brotli that would change what requests accepts: apart, a program and no library.
PYWB := .venv-pywb
.PHONY: pywb
pywb: $(PYWB)/.stamp

$(PYWB)/.stamp: requirements-pywb.txt scripts/setup.sh
	@sh scripts/setup.sh $(PYWB) pywb
	@touch $@

demo: $(READY)
	@sh scripts/say_exit.sh $(BIN)/citekeeper demo $(ARGS)

audit: $(READY)
	@sh scripts/say_exit.sh $(BIN)/citekeeper audit citations.yml --fail-on never $(ARGS)

test: $(READY)
	@$(BIN)/pytest $(ARGS)

# The covered tests come last, so that the summary of nearly all tests stands at the end.
check: pywb lint docs-check wheel kill coverage

lint: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

docs: $(READY)
	$(BIN)/python scripts/docs.py

.PHONY: picture
picture: $(READY)
	$(BIN)/python scripts/picture.py

.PHONY: docs-check
docs-check: $(READY)
	$(BIN)/python scripts/docs.py --check

wheel: $(READY)
	$(BIN)/python scripts/bare_wheel.py

# An audit killed by SIGKILL writes no coverage data, so these tests run without measuring.
kill: $(READY)
	$(BIN)/python scripts/marked.py kill

coverage: $(READY)
	$(BIN)/coverage run -m pytest -m "not kill and not live"
	$(BIN)/coverage json --quiet --fail-under=0 -o .coverage.json
	$(BIN)/python scripts/coverage_floor.py .coverage.json

# bench/extraction.py and bench/linkifying.py want a folder of documents with their truths: run them
# by hand.
BENCH := bench/startup.py bench/audit_vs_lychee.py bench/verdicts.py bench/false_alarms.py bench/judging.py bench/choosing.py bench/exporting.py \
	bench/archive_pace.py
bench: $(READY)
	$(BIN)/pip install -qq --disable-pip-version-check --require-hashes -r requirements-bench.txt
	@for script in $(BENCH); do echo "$$script"; $(BIN)/python $$script $(ARGS) || exit; done

.PHONY: fuzz
fuzz: $(READY)
	$(BIN)/python scripts/fuzz.py $(ARGS)

LOCK := uv pip compile --universal --python-version 3.11.0 --generate-hashes --quiet \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock"

# Versions stay where they are unless something new is required; ARGS=--upgrade renews them all.
lock:
	$(LOCK) $(ARGS) pyproject.toml --all-extras --group dev -o requirements-dev.txt
	$(LOCK) $(ARGS) --group bench -o requirements-bench.txt
	$(LOCK) $(ARGS) --group pywb -o requirements-pywb.txt

system:
	@sh scripts/system.sh

clean:
	rm -rf $(VENV) $(PYWB) build dist .coverage .coverage.json .mypy_cache .pytest_cache .ruff_cache .hypothesis
