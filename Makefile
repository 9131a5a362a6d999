# `make run` starts zakatdesk, `make test` checks everything. Both set up what they need first.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
ASSETS := $(shell find resources translations 2>/dev/null)
SCREEN := $(if $(DISPLAY)$(WAYLAND_DISPLAY),screen,offscreen)
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input -q

.PHONY: setup run test check bench coverage properties torture strings assets pictures format requirements
.DEFAULT_GOAL := setup

setup: $(VENV)/project.stamp $(VENV)/system-$(SCREEN).stamp $(VENV)/assets.stamp

run: setup
	@$(BIN)/python -m compileall -q zakatdesk
	@$(BIN)/zakatdesk

test: check
	$(BIN)/python -m pytest -n auto

# Lint, types and layers, without the tests.
check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: setup $(VENV)/peers.stamp
	@$(BIN)/python -m compileall -q zakatdesk
	$(BIN)/python -m tests.benchmarks

# Which branches of the facts and the rules no test goes through; all of them are to be.
coverage: setup
	$(BIN)/python -m pytest -n auto -q --cov=zakatdesk.domain --cov=zakatdesk.fiqh --cov-branch --cov-fail-under=100 \
		--cov-report=term-missing:skip-covered tests/domain tests/fiqh tests/cases tests/reference tests/exchange

# Tries what must always hold on very many ledgers; takes some twenty minutes.
properties: setup
	$(BIN)/python -m pytest -n auto --hypothesis-profile=properties tests/fiqh/properties
	$(BIN)/python -m tests.reference --count 2000

# Kills the real command a thousand times, cuts its power two thousand times, fills its disk; takes half an hour.
torture: setup $(VENV)/system-torture.stamp
	$(BIN)/python -m tests.reliability

# Brings the catalogues in translations/ up to date with the sentences in the source.
strings: setup
	$(BIN)/python packaging/update_strings.py

assets: $(VENV)/project.stamp
	$(BIN)/python packaging/build_assets.py
	@touch $(VENV)/assets.stamp

pictures: setup $(VENV)/system-pictures.stamp
	xvfb-run -a --server-args="-screen 0 1600x1200x24" $(BIN)/python -m tests.pictures

format: setup
	$(BIN)/ruff check --fix-only --exit-zero .
	$(BIN)/ruff format .

# For whoever changes a dependency in pyproject.toml; needs uv. The file names no registry host.
requirements:
	uv pip compile --universal --generate-hashes --no-header --upgrade --group dev pyproject.toml -o requirements.txt

$(VENV)/python.stamp:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "zakatdesk needs Python 3.11 or newer as '$(PYTHON)'; name another with: make PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null \
		|| { echo "Python's venv module is missing. On Debian or Ubuntu: sudo apt-get install python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv --clear $(VENV)
	@touch $@

# The build back end is in requirements.txt too, so nothing unchecked is downloaded.
$(VENV)/requirements.stamp: $(VENV)/python.stamp requirements.txt
	$(PIP) install --require-hashes --no-deps --compile -r requirements.txt
	@touch $@

# The build compiles the translations with Qt's own tool, which needs the system libraries as well.
$(VENV)/project.stamp: $(VENV)/requirements.stamp pyproject.toml | $(VENV)/system-$(SCREEN).stamp
	$(PIP) install --no-build-isolation --no-deps --editable .
	@touch $@

# Other programs that the benchmarks compare with, in an environment of their own.
$(VENV)/peers.stamp: $(VENV)/python.stamp tests/benchmarks/peers/requirements.txt
	$(PYTHON) -m venv --clear $(VENV)/peers
	$(VENV)/peers/bin/python -m pip --disable-pip-version-check --no-input -q install --require-hashes --no-deps -r tests/benchmarks/peers/requirements.txt
	@touch $@

$(VENV)/system-%.stamp: $(VENV)/requirements.stamp packaging/system_libraries.py
	@$(BIN)/python packaging/system_libraries.py $(if $(filter pictures torture,$*),--also $*)
	@touch $@

$(VENV)/assets.stamp: $(VENV)/project.stamp packaging/build_assets.py $(ASSETS)
	$(BIN)/python packaging/build_assets.py
	@touch $@
