# The two commands are `make site` and `make test`. They set up .venv from files pinned by hash.
# What is said about the work goes to stderr, so that `make check FORMAT=json > fil` gives only JSON.
PYTHON ?= python3
BIN := .venv/bin
FORMAT ?= text
MOT ?=

.PHONY: site check serve test lint types unit audit schema lock bench clean

site: .venv/.site
	@$(BIN)/loften build --out site

check: .venv/.site
	@$(BIN)/loften check --format $(FORMAT) $(if $(MOT),--mot $(MOT))

serve: .venv/.site
	@NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs serve

test: lint types unit
	@echo "Allt är granskat." >&2

lint: .venv/.dev
	@echo "Form och regler (ruff) ..." >&2
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/ruff check --quiet .

types: .venv/.dev
	@echo "Typer (mypy) ..." >&2
	@$(BIN)/mypy

unit: .venv/.dev
	@tests/ensure-browser
	@tests/ensure-tools
	@echo "Tester (pytest) ..." >&2
	@$(BIN)/python -m pytest -n 2

# Tries the site of the day in a browser, and writes what was found to data/granskning.yml, which
# /tillganglighet/ tells of. Ends with an error when anything was found; the file is written all the same, but not when
# the run was cut short.
audit: .venv/.dev site
	@tests/ensure-browser
	@tests/ensure-tools
	@echo "Granskning (axe, Nu, Lighthouse, tangentbord, förstoring, vikt, policy, utan JavaScript) ..." >&2
	@$(BIN)/python -m pytest -n 2 tests/audit --site site --audit data/granskning.yml

schema: .venv/.site
	@$(BIN)/loften schema

bench: .venv/.site
	@$(BIN)/python benchmarks/check.py

# Writes the pinned files anew from pyproject.toml; needs the tool uv.
lock:
	uv pip compile -q --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --no-annotate \
	  --python-version 3.11 --extra install pyproject.toml -o requirements.txt
	uv pip compile -q --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --no-annotate \
	  --python-version 3.11 --extra install --extra dev -c requirements.txt pyproject.toml -o requirements-dev.txt

.venv/.site: requirements.txt pyproject.toml
	@echo "Sätter upp .venv; första gången tar det någon minut ..." >&2
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 eller senare behövs. Ange det med make PYTHON=python3.11." >&2; exit 1; }
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --disable-pip-version-check --quiet --require-hashes -r requirements.txt
	@$(BIN)/python -m pip install --disable-pip-version-check --quiet --no-deps --no-build-isolation -e .
	@touch $@

.venv/.dev: .venv/.site requirements-dev.txt
	@echo "Lägger till det som testerna behöver ..." >&2
	@$(BIN)/python -m pip install --disable-pip-version-check --quiet --require-hashes -r requirements-dev.txt
	@touch $@

clean:
	rm -rf site .loften-cache
