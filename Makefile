# Everything a fresh Debian 12 machine with git, make and python3 needs.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

SYSTEM_PYTHON := /usr/bin/python3
ENGINE := build/engine
ENGINE_PYTHON := $(ENGINE)/bin/python
QGIS_TESTS := build/qgis-tests
CHECKS := build/checks
DEMO := build/demo
EXPERIMENT := build/experiment
DEMO_QUERY := a town with houses and streets
REQUIREMENTS := resources/engine

# Errors only: pip warns of things nobody can act on, such as local indexes that are not there.
PIP_INSTALL := -m pip install --quiet --quiet --disable-pip-version-check
LOCKED := --require-hashes --no-deps --only-binary :all:
# A worker for each core; a file's tests stay together, for they share what is costly to make.
PYTEST := -m pytest --quiet --numprocesses $(shell nproc)

.PHONY: help demo test run package evaluate bench experiment setup system system-tests \
	lint test-engine test-plugin test-e2e test-slow scan profile translations locks wheelhouse clean \
	build/aether_qgis.zip

help: ## list what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: setup $(DEMO)/valley.tif ## set up, run the main job on the demo scene, draw the map
	@rm -f $(DEMO)/similarity.tif $(DEMO)/regions.gpkg $(DEMO)/map.png
	@scripts/qgis_process run aether:textquery -- INPUT=$(CURDIR)/$(DEMO)/valley.tif \
		QUERY="$(DEMO_QUERY)" SIMILARITY=$(CURDIR)/$(DEMO)/similarity.tif REGIONS=$(CURDIR)/$(DEMO)/regions.gpkg
	@QT_QPA_PLATFORM=offscreen $(SYSTEM_PYTHON) scripts/render_map.py $(DEMO)/similarity.tif $(DEMO)/regions.gpkg \
		--query "$(DEMO_QUERY)" -o $(DEMO)/map.png
	@echo; echo "The demo scene is simulated. These files were written:"
	@ls -l $(DEMO)/similarity.tif $(DEMO)/regions.gpkg $(DEMO)/map.png | awk '{printf "  %10d bytes  %s\n", $$5, $$9}'

test: setup system-tests $(ENGINE)/.training $(QGIS_TESTS)/.ready $(CHECKS)/.ready lint test-engine test-plugin test-e2e scan ## set up what is missing and run all tests but the slow proofs

run: setup $(DEMO)/valley.tif profile ## open QGIS with the plugin and the demo scene
	QGIS_CUSTOM_CONFIG_PATH=$(CURDIR)/build/profile \
		AETHER_ENGINE_PYTHON=$${AETHER_ENGINE_PYTHON:-$(CURDIR)/$(ENGINE_PYTHON)} \
		PATH="/usr/bin:/bin:$$PATH" qgis --noversioncheck --nologo --code scripts/open_demo.py $(DEMO)/valley.tif $(DEMO)/valley_preview.tif

package: system build/aether_qgis.zip ## build the plugin's zip

evaluate: setup $(ENGINE)/.training ## print how well the default bundle answers
	$(ENGINE_PYTHON) scripts/landcover_starter/evaluate.py

bench: setup $(ENGINE)/.training $(DEMO)/valley.tif ## measure speed and memory against the yardstick
	$(ENGINE_PYTHON) benchmarks/run.py
	$(ENGINE_PYTHON) benchmarks/alignment_views.py

experiment: setup $(ENGINE)/.training $(DEMO)/valley.tif ## run the paper's experiment where there is data to show it on
	$(ENGINE_PYTHON) scripts/experiment/from_labels.py $(DEMO)/valley.tif $(DEMO)/valley_landcover.tif \
		$(DEMO)/points_of_interest.geojson $(EXPERIMENT)/valley --title "Simulated valley" \
		--note "SIMULATED: vectors drawn from class statistics, invented points. The figures show that the experiment runs, and say nothing about a real place."
	$(ENGINE_PYTHON) scripts/experiment/run.py $(EXPERIMENT)/valley
	@[ -d ../shared ] || { echo "../shared is absent: no mosaic of real vectors."; exit 0; }; set -e; \
		$(ENGINE_PYTHON) scripts/experiment/mosaic.py $(EXPERIMENT)/mosaic-data; \
		$(ENGINE_PYTHON) scripts/experiment/from_labels.py $(EXPERIMENT)/mosaic-data/mosaic.tif \
			$(EXPERIMENT)/mosaic-data/landcover.tif $(EXPERIMENT)/mosaic-data/points.geojson $(EXPERIMENT)/mosaic \
			--title "Mosaic of real vectors" \
			--note "Real AlphaEarth vectors of four regions laid out as land, SIMULATED points. The labels lie in the half whose vectors no training saw."; \
		$(ENGINE_PYTHON) scripts/experiment/run.py $(EXPERIMENT)/mosaic

setup: system $(ENGINE)/.query profile ## install QGIS and the engine's environment

system:
	@scripts/install_system_packages.sh

system-tests:
	@scripts/install_system_packages.sh --tests

profile: system | build
	@$(SYSTEM_PYTHON) scripts/assemble_plugin.py profile build/profile

lint: $(CHECKS)/.ready $(ENGINE)/.training
	@echo "Lint:"
	@$(CHECKS)/bin/ruff check .
	@$(CHECKS)/bin/ruff format --check .
	@$(CHECKS)/bin/flake8 --isolated aether_qgis
	@$(CHECKS)/bin/mypy --python-executable $(ENGINE_PYTHON)

test-engine: $(ENGINE)/.training $(DEMO)/valley.tif
	@echo "Tests of the engine:"
	@$(ENGINE_PYTHON) $(PYTEST) --dist loadfile tests/engine

# Qt says of the screenless platform, again and again, what it does not support.
test-plugin: setup wheelhouse $(QGIS_TESTS)/.ready $(DEMO)/valley.tif
	@echo "Tests of the plugin:"
	@QT_QPA_PLATFORM=offscreen $(QGIS_TESTS)/bin/python $(PYTEST) --dist loadfile tests/plugin \
		2> >(grep --line-buffered --invert-match propagateSizeHints >&2)

test-e2e: setup system-tests wheelhouse $(QGIS_TESTS)/.ready build/aether_qgis.zip $(DEMO)/valley.tif
	@echo "Tests of whole programs:"
	@$(QGIS_TESTS)/bin/python $(PYTEST) -p no:pytest_qgis tests/e2e

test-slow: $(ENGINE)/.training $(DEMO)/valley.tif ## run the slow proofs, which a commit hardly breaks
	@$(ENGINE_PYTHON) $(PYTEST) -m slow tests/engine

scan: $(CHECKS)/.ready build/aether_qgis.zip ## look at the zip as the plugin repository does
	@scripts/scan_package.sh build/aether_qgis.zip $(CHECKS)/bin

translations: ## bring the translations' files up to date with the texts in the code
	$(SYSTEM_PYTHON) scripts/update_translations.py

locks: build/locks/.ready ## write the engine's lock files anew, after a change of requirements
	build/locks/bin/python scripts/lock_engine.py

wheelhouse: $(ENGINE)/.query ## fill build/wheelhouse to install from offline (PLATFORM=windows-x86_64 PYTHON=3.12 LAYERS="query gpu")
	$(ENGINE_PYTHON) scripts/make_wheelhouse.py build/wheelhouse $(if $(PLATFORM),--platform $(PLATFORM)) \
		$(if $(PYTHON),--python $(PYTHON)) $(if $(LAYERS),--layers $(LAYERS))

build/locks/.ready: scripts/requirements-locks.txt | system build
	@$(SYSTEM_PYTHON) -m venv build/locks
	@build/locks/bin/python $(PIP_INSTALL) -r $<
	@touch $@

clean: ## remove everything that was built
	rm -rf build

build:
	@mkdir -p build

$(ENGINE)/.query: $(REQUIREMENTS)/lock-query.txt | system build
	@echo "Installing the engine's environment into $(ENGINE)"
	@$(SYSTEM_PYTHON) -m venv $(ENGINE)
	@$(ENGINE_PYTHON) $(PIP_INSTALL) $(LOCKED) -r $<
	@touch $@

# No test needs a GPU: torch is the build that this machine's pip prefers, which need not be CUDA's.
$(ENGINE)/.training: $(REQUIREMENTS)/lock-training.txt $(REQUIREMENTS)/lock-cluster.txt \
		tests/requirements-engine.txt $(ENGINE)/.query
	@echo "Adding what training and the tests need (a few minutes)"
	@$(ENGINE_PYTHON) $(PIP_INSTALL) $$(grep ^torch== $(REQUIREMENTS)/requirements-training.txt)
	@awk '/^[a-z]/ {kept = !/^(torch|triton|nvidia|cuda)[-=]/} kept' $< > $(ENGINE)/lock-training.txt
	@$(ENGINE_PYTHON) $(PIP_INSTALL) $(LOCKED) -r $(ENGINE)/lock-training.txt -r $(REQUIREMENTS)/lock-cluster.txt
	@$(ENGINE_PYTHON) $(PIP_INSTALL) -r tests/requirements-engine.txt
	@touch $@

$(QGIS_TESTS)/.ready: tests/requirements-qgis.txt | system build
	@echo "Installing what the plugin's tests need into $(QGIS_TESTS)"
	@$(SYSTEM_PYTHON) -m venv --system-site-packages $(QGIS_TESTS)
	@$(QGIS_TESTS)/bin/python $(PIP_INSTALL) -r $<
	@touch $@

$(CHECKS)/.ready: tests/requirements-checks.txt | system build
	@echo "Installing linters and scanners into $(CHECKS)"
	@$(SYSTEM_PYTHON) -m venv $(CHECKS)
	@$(CHECKS)/bin/python $(PIP_INSTALL) -r $<
	@touch $@

$(DEMO)/valley.tif: scripts/make_demo_scene.py $(wildcard aether_qgis/engine/demo_scene/*.py) resources/demo/class_statistics.npz $(ENGINE)/.query
	@mkdir -p $(DEMO)
	@$(ENGINE_PYTHON) scripts/make_demo_scene.py $(DEMO)

# Takes a second, and a list of prerequisites would miss the files that are gone.
build/aether_qgis.zip: | build
	@$(SYSTEM_PYTHON) scripts/assemble_plugin.py package $@
