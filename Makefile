# The two commands: `make site` and `make test`. They set up .venv from files pinned by hash.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: site check serve test lint types clean

site: .venv/.site
	$(BIN)/loften build --out site

check: .venv/.site
	$(BIN)/loften check

serve: .venv/.site
	$(BIN)/mkdocs serve

.venv/.site: requirements.txt pyproject.toml
	@echo "Sätter upp .venv (första gången tar det någon minut) ..."
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --disable-pip-version-check --quiet --require-hashes -r requirements.txt
	$(BIN)/python -m pip install --disable-pip-version-check --quiet --no-deps --no-build-isolation -e .
	@touch $@

.venv/.dev: .venv/.site requirements-dev.txt
	@echo "Lägger till det som testerna behöver ..."
	$(BIN)/python -m pip install --disable-pip-version-check --quiet --require-hashes -r requirements-dev.txt
	@touch $@

clean:
	rm -rf site .loften-cache
