# What can be done here: `make help`. Works with GNU make 3.81 (macOS) and newer.

.DEFAULT_GOAL := site
.PHONY: site publish offline serve test check bench lock words clean help

VENV    := .venv
BIN     := $(VENV)/bin
READY   := $(VENV)/.requirements
DEV     := $(VENV)/.requirements-dev
PELICAN := $(BIN)/python -m pelican -s pelican.conf.py
INSTALL := $(BIN)/python -m pip --disable-pip-version-check install --quiet --require-hashes --only-binary :all:
LOCK    := $(BIN)/python -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
           --custom-compile-command "make lock"

# The first Python that is new enough; looked for only when the environment has to be made.
NEW_ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for each in python3 python3.14 python3.13 python3.12 python3.11; do \
            if $$each -c '$(NEW_ENOUGH)' 2>/dev/null; then echo $$each; break; fi; done)
PORT ?= 8000
N ?= 50

site: $(READY) ## build the site into output/ (the default)
	$(PELICAN) --fatal errors

# The settings read SITEURL from the environment, into which make puts what stands on its command line.
publish: $(READY) ## build it for the web, strictly: make publish SITEURL=https://example.org/story
	@case "$$SITEURL" in \
	  http://?*|https://?*) ;; \
	  ?*) echo "SITEURL=$$SITEURL is not a whole address: write https:// before it, as in https://example.org/story" >&2; exit 2;; \
	  *) echo 'Say where the site will be: make publish SITEURL=https://example.org/story' >&2; exit 2;; \
	esac
	$(PELICAN) --fatal warnings

offline: site ## pack the site into dist/: a zip that opens from a disk, and an EPUB for phones and reading devices
	$(BIN)/python -m explainer.takeaway

serve: $(READY) ## preview on http://localhost:8000, rebuilt at every change (PORT=8001 for another port)
	$(BIN)/python -m explainer.serve --port $(PORT)

test: $(DEV) ## run the tests; finds or installs Chromium first
	$(BIN)/python tests/browser/chromium.py
	$(BIN)/python -m pytest

score: $(READY) ## how right the program is (MISSES=people prints what is wrong, SET=articles only one set, KEEP=yes keeps it)
	@PYTHONPATH=tests $(BIN)/python -m scoring $(if $(MISSES),--misses "$(MISSES)") $(if $(SET),--set $(SET)) $(if $(KEEP),--keep)

check: $(DEV) ## format, lint and types
	$(BIN)/python -m ruff format --check plugins tests pelican.conf.py
	$(BIN)/python -m ruff check plugins tests pelican.conf.py
	$(BIN)/python -m mypy

bench: $(READY) ## how much computing time builds of generated articles take (N=200 for another number)
	$(BIN)/python tests/bench.py $(N)

words: $(DEV) ## bring the catalogues of words in line with the code and the templates
	$(BIN)/python tests/languages/catalogues.py

lock: $(DEV) ## bring the lock files in line with pyproject.toml (UPGRADE=--upgrade for newer versions)
	$(LOCK) $(UPGRADE) pyproject.toml -o requirements.lock
	$(LOCK) $(UPGRADE) pyproject.toml --group dev -c requirements.lock -o requirements-dev.lock

clean: ## remove what was built and what was remembered; the next build reads every article again
	rm -rf dist .cache .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find output -mindepth 1 ! -name .gitkeep -delete

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1|\2/p' Makefile | while IFS='|' read -r name what; do \
	  printf '%-14s %s\n' "$$name" "$$what"; done

# An environment whose Python is gone (after an upgrade of the system, say) is made anew.
ifeq ($(shell test -x $(BIN)/python && echo here),)
.PHONY: $(READY)
endif

# The environment: made once, filled again only when a lock file changed. The .pth file puts plugins/ on the path,
# so that `$(BIN)/python -m explainer FILE` runs the code of this folder; nothing of ours is ever installed.
$(READY): requirements.lock
	@$(BIN)/python -c '$(NEW_ENOUGH)' 2>/dev/null && $(BIN)/python -m pip --version >/dev/null 2>&1 || { \
	  "$(PYTHON)" -c '$(NEW_ENOUGH)' 2>/dev/null || { \
	    echo 'Explainer needs Python 3.11 or newer, and found none. Install one from your system or from python.org,' >&2; \
	    echo 'or name one that is there: make PYTHON=/path/to/python3' >&2; exit 2; }; \
	  echo 'Making the environment in $(VENV) with $(PYTHON) (once; about a minute)'; \
	  "$(PYTHON)" -m venv --clear $(VENV); }
	$(INSTALL) -r requirements.lock
	@for folder in $(VENV)/lib/python3*/site-packages; do echo ../../../../plugins > $$folder/explainer.pth; done
	@touch $@

$(DEV): requirements-dev.lock $(READY)
	$(INSTALL) -r requirements-dev.lock
	@touch $@
