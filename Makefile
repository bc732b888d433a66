# Every target sets up what it needs by itself; the work is done in tools/, which also runs without make.
PYTHON ?= python3
ARGS ?=

.PHONY: run test lint format forms lock bench clean

run:            ## start the program (or its demonstration where there is no screen)
	@$(PYTHON) -m tools.run $(ARGS)

test:           ## all tests; ARGS="-k lock" passes words on to pytest
	@$(PYTHON) -m tools.test $(ARGS)

lint:           ## style, format, types, layers, forms
	@$(PYTHON) -m tools.lint

format:         ## bring the style and the format into order
	@$(PYTHON) -m tools.within -m ruff check --fix .
	@$(PYTHON) -m tools.within -m ruff format .

forms:          ## compile the forms of Qt Designer
	@$(PYTHON) -m tools.within -m tools.compile_forms

lock:           ## lock the dependencies; ARGS=--upgrade takes newer ones
	@$(PYTHON) -m tools.within -m tools.lock $(ARGS)

bench:          ## every figure of benchmarks/, or ARGS="start attach"
	@$(PYTHON) -m tools.within -m tools.bench $(ARGS)

clean:          ## remove what was generated, but no results of the demonstration
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
