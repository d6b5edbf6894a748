# make demo   installs everything needed and does the main job on a volume made on the spot
# make test   passes the tests
# make quick  passes those that take little time
# make check  style, types, the order of the rooms, and the rules of the house
# make docs   builds the pages into site/
# make wasm   compiles the core for browsers, into decode.js, with clang and lld; needed after a change of the core
# make fuzz   decodes a million streams that libFuzzer thinks of, under clang's sanitizers: an hour or more
# make bench  measures the paper's method again
# make priors teaches a next coding and a next network from volumes in TRAINING, into priors/trained.bin and priors/networks.bin
# make study  repeats the experiments of the paper on a volume made on the spot
PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin
PROCESSES = --numprocesses logical --maxprocesses 8 --dist worksteal
DEMO = demo
STUDY = study
export PYTHONDONTWRITEBYTECODE = # what tests start, hundreds of processes, would each compile the package

TRAINING = training

.PHONY: demo test quick check docs wasm fuzz bench study clean priors

$(VENV)/installed: pyproject.toml constraints.txt setup.py $(wildcard bindings/* core/* hdf5/*)
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --constraint constraints.txt torch
	$(BIN)/pip install --quiet --constraint constraints.txt --editable ".[fit,bench,medical,science,tiff,test,docs]"
	touch $@

demo: $(VENV)/installed
	mkdir -p $(DEMO)
	$(BIN)/sfumato sample $(DEMO)/smoke.vdb -f
	$(BIN)/sfumato compress $(DEMO)/smoke.vdb $(DEMO)/smoke.sfu --grid density -f
	$(BIN)/sfumato info $(DEMO)/smoke.sfu
	$(BIN)/sfumato decompress $(DEMO)/smoke.sfu $(DEMO)/smoke_back.vdb -f
	$(BIN)/sfumato compare $(DEMO)/smoke.vdb $(DEMO)/smoke_back.vdb --grid density
	$(BIN)/sfumato view $(DEMO)/smoke.vdb $(DEMO)/smoke.sfu -o $(DEMO)/smoke.html --grid density -f

test: $(VENV)/installed
	$(BIN)/pytest $(PROCESSES)

quick: $(VENV)/installed
	$(BIN)/pytest $(PROCESSES) -m "not slow"

check: $(VENV)/installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest tests/test_layers.py tests/test_habits.py

docs: $(VENV)/installed
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet

wasm: $(VENV)/installed
	$(BIN)/python browser/wasm.py
	$(BIN)/python browser/build.py

fuzz:
	mkdir -p build
	clang -std=c11 -g -O2 -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all -fno-sanitize-coverage=trace-cmp,trace-div,trace-gep \
		-I core tests/coding/fuzz_tile.c core/*.c -o build/fuzz_tile
	build/fuzz_tile -runs=1000000 -max_len=300 -len_control=0

bench: $(VENV)/installed
	$(BIN)/python benchmarks/run.py

study: $(VENV)/installed
	mkdir -p $(STUDY)
	test -f $(STUDY)/smoke.vdb || $(BIN)/sfumato sample $(STUDY)/smoke.vdb
	$(BIN)/sfumato study all --volume $(STUDY)/smoke.vdb -o $(STUDY)

priors: $(VENV)/installed
	$(BIN)/python priors/train.py $(TRAINING) priors/trained.bin
	OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 $(BIN)/python priors/networks.py $(TRAINING) priors/networks.bin

clean:
	rm -rf $(VENV) $(DEMO) $(STUDY) site
