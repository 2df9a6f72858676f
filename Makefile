# One word per errand; CI says the same words. `make help` lists them.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
BIN := .venv/bin
READY := .venv/.ready
BOOKS := $(wildcard locales/*/LC_MESSAGES/*.po)
COMPILED := .venv/.compiled

help:  ## Show this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed 's/:[^#]*## /\t/' | expand -t 12

$(READY): requirements.lock pyproject.toml
	python3 -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check "$$(grep -oE '^uv==[^ ]+' requirements.lock)"
	$(BIN)/uv pip install --quiet --python $(BIN)/python -r requirements.lock
	$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation -e .
	touch $@

$(COMPILED): $(READY) $(BOOKS)
	$(BIN)/python scripts/messages.py --compile
	touch $@

setup: $(COMPILED)  ## Environment and catalogues, in .venv

run: $(COMPILED)  ## The demonstration: everything in one process on SQLite, on loopback
	@exec $(BIN)/qabyl run --demonstration

system:  ## What the tests need of the system: installed where it may be, else named
	@bash scripts/system_packages.sh

test: system check  ## Everything but the full products: style, types, layers, words, tests
	@bash scripts/tests.sh

matrix: system $(COMPILED)  ## The full products: languages, pages, themes, sizes
	@bash scripts/tests.sh -m matrix

check: $(COMPILED)  ## Style, types, layers and words, without the tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python scripts/messages.py --check

pictures: system $(COMPILED)  ## All screenshots and approved pictures again
	$(BIN)/python -m tests.pictures.approve
	$(BIN)/python -m tests.browser.pictures docs/pictures

messages: $(READY)  ## Sentences from the code into the catalogues
	$(BIN)/python scripts/messages.py

migration: $(COMPILED)  ## A new migration: make migration M="add mission to cases"
	$(BIN)/python scripts/migration.py "$(M)"

lock: $(READY)  ## Pin the dependencies again
	$(BIN)/uv pip compile --quiet --upgrade --extra dev --generate-hashes --no-emit-index-url pyproject.toml -o requirements.lock

.PHONY: help setup run system test matrix check pictures messages migration lock
