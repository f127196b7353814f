# Privity. `make` alone lists what it can do.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

VENV := .venv
BIN := $(VENV)/bin
SAMPLES ?= /tmp/privity-samples
STAMP := $(VENV)/.privity-ready

# Checks look at the code with settings loaded: that home must never be the one that holds data.
CHECK_HOME = PRIVITY_HOME=$$(mktemp -d)

.PHONY: help setup demo test check bench soak mutation lock tidy

help: ## Say what each command does
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

setup: $(STAMP) ## Install what is missing (as root also system packages); quick when nothing is
	@:

$(STAMP): requirements/develop.txt requirements/model.txt pyproject.toml scripts/setup.sh
	@bash scripts/setup.sh $(VENV)
	@touch $@

demo: setup ## Start everything with a fictional department; ONCE=1 stops after the tables
ifdef ONCE
	@bash scripts/apart.sh $(BIN)/privity demo --once || { code=$$?; [ $$code -eq 75 ] || exit $$code; $(BIN)/privity demo --once; }
else
	@$(BIN)/privity demo
endif

test: setup ## Run every test; ARGS="tests/domain -x" narrows, JOBS=2 runs side by side
	@bash scripts/missing.sh
	@$(BIN)/python -m pytest $(if $(JOBS),-n $(JOBS)) $(ARGS)
	@$(if $(ARGS),:,bash scripts/media.sh)

check: setup ## Format, lint, types, import contracts, migrations and the shape of the tree
	@echo '== format'       && $(BIN)/ruff format --check .
	@echo '== lint'         && $(BIN)/ruff check .
	@echo '== types'        && $(CHECK_HOME) $(BIN)/mypy
	@echo '== imports'      && $(BIN)/lint-imports
	@echo '== migrations'   && $(CHECK_HOME) DJANGO_SETTINGS_MODULE=privity.web.settings $(BIN)/django-admin makemigrations --check --dry-run
	@echo '== shape'        && $(BIN)/python -m pytest tests/architecture

bench: setup ## Measure: decisions, imports, ledger, mail; each beside a peer in the same run
	@for script in bench/[a-z]*.py; do printf '\n== %s\n' "$$script"; $(BIN)/python "$$script"; done

soak: setup ## Kill the gate under load, 1,000 messages a round, ROUNDS=3 times; fuzz the readers; random conferences and worlds (two hours)
	@for round in $$(seq $(or $(ROUNDS),3)); do echo "== round $$round"; PRIVITY_SOAK=1 $(BIN)/python -m pytest tests/gates/test_kill.py -s --timeout=3600; done
	@echo '== every reader fuzzed, FUZZ_SECONDS=60 each' && $(BIN)/python -m tests.fuzz.soak
	@echo '== readers at length' && PRIVITY_SOAK=1 $(BIN)/python -m pytest tests/extraction tests/fuzz --timeout=3600
	@echo '== sample documents' && bash scripts/samples.sh $(SAMPLES) && $(BIN)/python -m tests.fuzz.samples $(SAMPLES)/unpacked
	@echo '== 200 random conferences with real media, one in five in real browsers' && PRIVITY_SOAK=1 bash scripts/media.sh tests/media/test_random_conferences.py -s --timeout=14400
	@echo '== kernel and oracle' && PRIVITY_WORLDS=30000 PRIVITY_FIRST_WORLD=10000 $(BIN)/python -m pytest tests/domain/entitlement/test_agreement.py --timeout=3600

mutation: setup ## Change the kernel in every small way and list the changes that no test noticed (long)
	@bash scripts/mutation.sh $(BIN)

lock: setup ## Pin requirements/*.in again, with hashes
	@for name in runtime develop; do \
	  $(BIN)/uv pip compile -q --upgrade --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
	    --no-emit-index-url --no-emit-find-links requirements/$$name.in -o requirements/$$name.txt; done

tidy: setup ## Put the format right and mend what the linter can
	@$(BIN)/ruff format . && $(BIN)/ruff check --fix .
