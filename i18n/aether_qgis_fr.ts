<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AETHER</name>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source> pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>10 m are AlphaEarth's own pixels. Coarser ones are the published overviews, means of the vectors: a first look at a wide area at a fraction of the cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>A GeoTIFF with one band per dimension of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>A closed form has no curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>A closed form: ready within seconds, with the fastest queries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>A field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>A file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>A file in {folder} could not be written; another program, such as a virus scanner, may hold it, or the right is missing: press Install again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>A folder on a fast disk; existing indexes are not moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/example_queries.py"/>
        <source>A lake or a river</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>A package is not the file that was expected (its check sum differs), so nothing was installed: press Install again; if that does not help, your network or mirror replaces files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>A pixel is 10 m wide. 1024 pixels take ten seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>A raster per zone and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>A raster whose pixel is a vector, such as AlphaEarth's 64 bands. It is read from its file by the engine. From Python, qgis_process and models also a folder of tiles, a list of files, or the name of a layer group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/parameter_kinds.py"/>
        <source>A raster whose pixels are vectors, such as AlphaEarth's 64 bands. It is read from its file by the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>A raster whose pixels are vectors, such as AlphaEarth's 64 bands. It is read from its file by the engine. From Python, qgis_process and models also a folder of tiles, a list of files, or the name of a layer group; the tiles may lie in several UTM zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>A template over fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>A text with fields in braces, cut at commas, semicolons and ends of sentences; a piece of which a field is missing is left out. With “osm” the fields are class, group and name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/endpoints_list.py"/>
        <source>A tick allows AETHER to send the text of queries there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>A vector layer in any CRS. A polygon counts as a point on it, a line as its middle, a multipoint as each of its points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>AETHER computes in a Python environment of its own, in your QGIS profile. QGIS's own Python stays as it is. Every package has a pinned version and a check sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/demo_layers.py"/>
        <source>AETHER demo (simulated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>AETHER engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/dock.py"/>
        <source>AETHER query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/engine_task.py"/>
        <source>AETHER: check the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/demo_task.py"/>
        <source>AETHER: draw the demo scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/alphaearth_task.py"/>
        <source>AETHER: fetch AlphaEarth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/diagnostics_task.py"/>
        <source>AETHER: gather diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/places_task.py"/>
        <source>AETHER: get places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/index_task.py"/>
        <source>AETHER: index {raster}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/installation.py"/>
        <source>AETHER: install the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>AETHER: list the indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_lister.py"/>
        <source>AETHER: list the model bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/alphaearth_task.py"/>
        <source>AETHER: look at AlphaEarth's tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/installation.py"/>
        <source>AETHER: look for a Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_controller.py"/>
        <source>AETHER: look for indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/installation.py"/>
        <source>AETHER: remove the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/consent_box.py"/>
        <source>AETHER: send text?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/diagnostics_button.py"/>
        <source>AETHER: text for a bug report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/training_task.py"/>
        <source>AETHER: train “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/query_task.py"/>
        <source>AETHER: {query}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_card.py"/>
        <source>AUC {auc} on held-out places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>About 45 MB, by the program uv, from its own source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>About {time} at the {speed} a second just measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/endpoints_list.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Add a bundle's folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/parameter_kinds.py"/>
        <source>Address of a Dask scheduler, e.g. tcp://host:8786, whose machines do the work; empty for what the AETHER options say, by default this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Address of a Dask scheduler: searches and indexes are then computed by its workers, which need the same rasters and bundles under the same paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/endpoints_list.py"/>
        <source>Address of a text encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Address of the text encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Address or folder with the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_table.py"/>
        <source>Aligned indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Aligned raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>All settings and figures, seed by seed, for programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>All {count} indexes already existed: {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/alphaearth_layers.py"/>
        <source>AlphaEarth was fetched, but QGIS cannot open its files: look for them in the folder that you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/alphaearth_layers.py"/>
        <source>AlphaEarth {years}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/alphaearth_layers.py"/>
        <source>AlphaEarth {year}, zone {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>An OpenAI-compatible server, by its base (http://localhost:11434/v1) or its full address (https://api.openai.com/v1/embeddings), without a key. Nothing is sent while importing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>An Overpass server; another one may be less busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>An aligned index stores a model's output for every pixel of a raster, so that searches and the live map do not have to read the raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>An aligned index stores a model's output for every pixel of an embedding raster, as small numbers and with all overview levels, so that queries and the live map do not have to read the raster. “Text query” uses an index by itself where there is one, and says so in its log. Similarities differ from those without an index by less than 0.01 for nearly all pixels.

Building reads the raster once. The index takes 50 to 70 bytes per pixel with the model that comes with AETHER, and about 190 with one of 128 dimensions; AlphaEarth itself has 64.

Indexes are stored in a folder with a size limit, both set under Settings &gt; Options &gt; AETHER: when a new one needs space, the least recently used ones are removed. When the raster or the model changes, its index is no longer used, and this algorithm rebuilds it; an index that is ready is not touched.

If it is cancelled, the next run continues from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>An aligned index that has been built answers at once; similarities then differ by less than 0.01 for nearly all pixels. The log says whether one was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>An area that takes more is refused before it is fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>An index stores the model's output for every pixel; without one, every search reads the raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Another number gives another valley.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Answer from an aligned index where there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>Answered from aligned indexes: {indexed} of {rasters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>As published (arXiv 2510.09894), for comparison. Needs the packages of the layer “training” (torch).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>As the columns say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>As the server calls it; it has to be the one that the checkpoint was trained with, for the published ones text-embedding-3-large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/sentences.py"/>
        <source>Asking {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>At most this many places, the best ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>At most this many regions, the best ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Attribution of the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/metadata.py"/>
        <source>Avoided: “{avoided}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Base radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Before the first query, allow {host} under Settings &gt; Options &gt; AETHER, or in the dock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/state.py"/>
        <source>Being installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Best similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Block size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Build after the first search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Build an index after the first search of a raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Build the aligned index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Building index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Building: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Bundle folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Bundles folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Bytes fetched, or only estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Bytes on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Bytes per pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>CRS of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/progress_row.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Cancelled. What was fetched is kept, and the next download goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/dock.py"/>
        <source>Cancelled; nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/progress_row.py"/>
        <source>Cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Check the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Choose a raster and points, then press Train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>Choose an embedding raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Clear all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/results_table.py"/>
        <source>Click a place to zoom to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/panel.py"/>
        <source>Colour the map while you type; Enter makes layers of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>Compares every pixel of an embedding raster (for example AlphaEarth, 64 bands) with a text such as “mangroves along the coast”.

The similarity raster holds the cosine of text and pixel, from -1 to 1. The regions are the best places: connected pixels at or above the threshold, large enough, ranked by their mean similarity. If no place is good enough, the regions are empty; that is an answer, not an error.

The work is done by the AETHER engine, a process of its own with its own Python environment; see Settings &gt; Options &gt; AETHER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/metadata.py"/>
        <source>Computed on {device} in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>Computes beside QGIS, which stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/steps_dialog.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/diagnostics_button.py"/>
        <source>Copy diagnostics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/curves.py"/>
        <source>Curves of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/state.py"/>
        <source>Damaged: files are missing. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Dask scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/layers_box.py"/>
        <source>Deep training, evaluation, checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Demo scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/example_queries.py"/>
        <source>Dense forest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Device used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/consent_box.py"/>
        <source>Don't send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Download a Python where none fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Download {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/download_counter.py"/>
        <source>Downloaded {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/download_counter.py"/>
        <source>Downloading {package} ({done} of {all}, {size})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Draw a simulated demo scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Draws a fictional valley as an embedding raster of 64 bands, with a picture for the eye, the land cover that it was drawn from and invented points of interest: for a first try, for teaching and for tests.

The scene is simulated: no pixel shows a real place. Its vectors come from class statistics of AlphaEarth. The AlphaEarth Foundations Satellite Embedding dataset is produced by Google and Google DeepMind (CC-BY 4.0).

The same size and seed give the same scene, and a scene that is in the folder already is not drawn again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Draws a small raster to try the other tools on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Embedding raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Engine's Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Evaluate a model on labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Evaluate the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/help_page.py"/>
        <source>Example for the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Export the aligned raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Export the aligned raster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Features left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/file_source.py"/>
        <source>Features read: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>Features that cannot be expressed in the raster's CRS, left out: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>Features without a geometry, left out: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>Features without a text, left out: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>Features: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Fetch AlphaEarth for the area that the map shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Fetch the list of tiles anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth.py"/>
        <source>Fetched {size} in {seconds} seconds: {tiles} tiles, {kept} of them there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Fetched {size}; its layers are in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth.py"/>
        <source>Fetches AlphaEarth's rasters for an area and years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth.py"/>
        <source>Fetches the part of AlphaEarth's annual rasters that an area takes, from a public copy: Source Cooperative's mirror by default. The log says how much it is and how long it takes before anything is fetched.

The copies are stored in blocks of 10 km, so that the smallest area takes about 50 MB a year at 10 m, and 50 km by 50 km 1 to 2 GB. Each coarser resolution takes about a quarter of that.

The rasters hold the published bytes unchanged, north-up, a file per tile and a VRT per zone and year. Tiles that a source lacks stay gaps. If it is cancelled or the line is cut, the same run goes on where it was.

The AlphaEarth Foundations Satellite Embedding dataset is produced by Google and Google DeepMind (CC-BY 4.0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Fetching a Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>Fields in braces. The text is cut at commas and ends of sentences; pieces of which a field is empty are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>File of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Files of the index are missing or cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/form.py"/>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/form.py"/>
        <source>Find the best places (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/models/landcover-starter/bundle.json"/>
        <source>Finds nine kinds of land cover from free English text: water, trees, grass, flooded vegetation, crops, shrubs, buildings, bare ground, snow and ice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>Finds the places in an embedding raster that fit a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Folder for indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Folder for the rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Folder of a model bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Folder of wheels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>For OpenStreetMap; they may outnumber all else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>For the model card; without it, unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>For {raster}; you can search in the meantime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>For “file”: PBF, GeoPackage, GeoParquet, CSV and others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>For “retrieval”, one class per line: “park: a lawn with trees; a playground”. A class without a line is asked for by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>From a folder of wheels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Further rasters that are searched together with the first one: their places are ranked together, and the similarity becomes a VRT over all of them, one per UTM zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Further rasters; each gets an index of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/notes.py"/>
        <source>GPU not used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/diagnostics_button.py"/>
        <source>Gathering diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>GeoTIFFs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Get AlphaEarth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Get AlphaEarth…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_dialog.py"/>
        <source>Get places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Get places of this area from OpenStreetMap or a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Get places to train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Get places…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Gets &lt;year&gt;/&lt;zone&gt;/….tiff, and a VRT per zone and year. What is there already is not fetched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Gets places with class, group and name from OpenStreetMap or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Gets the places of an area as points with the fields class, group and name, which “Train on points of interest” takes as they are.

They come from OpenStreetMap, by one request to an Overpass server or by the plugin QuickOSM, or from a file: OpenStreetMap's PBF or XML, a GeoPackage, shapefile, GeoJSON or GeoParquet, Overture's places, or a table with columns of coordinates.

What is left out is counted: features outside the area, without a position or without a tag that says what they are, and places that are there twice. OpenStreetMap's data is under the ODbL: name its contributors where you show them or what was trained on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_dialog.py"/>
        <source>Getting places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Getting started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Google's bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>HTML files (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Hide “Getting started”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Hide; Plugins &gt; AETHER &gt; Getting started shows it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Hold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/endpoints_list.py"/>
        <source>Hosted text encoders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>Houses and other buildings too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/example_queries.py"/>
        <source>Houses and streets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>How often places are split and probes retrained; the report gives mean and standard deviation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>How often training sees all points; at most, where it can stop early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>How strongly weights are pulled towards zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>How the threshold is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Import a checkpoint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Import a published checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>In the background, at low priority: it reads the whole raster once, which takes about as long as a search of all of it, and needs about as much disk space as the raster's pixels before compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/template.py"/>
        <source>In the template “{template}” a brace stands alone: write each field as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Index damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Index not built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Index of the first raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Index out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Index unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Index: not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Indexed · {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Indexed: {ready} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>Indexes ready: {count} ({facts}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Indexes removed to free space: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Indexes: {count}, {size} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Install the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/status_line.py"/>
        <source>Install the engine that computes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Install without a network, from what “make wheelhouse” made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/engine_row.py"/>
        <source>Install, update, repair or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/engine_row.py"/>
        <source>Install…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Its address; without it, the one that was asked last, at first {server}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/endpoints_list.py"/>
        <source>Key of the selected endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Kind of threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Labelled places used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Labelled places used: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Labels on pixels without data: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Labels outside the raster: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Labels without a value: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Land cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/models/landcover-starter/bundle.json"/>
        <source>Land cover (starter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_table.py"/>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment.py"/>
        <source>Learns from places and their texts what a text looks like in an embedding raster (AETHER, arXiv 2510.09894). The result is a model bundle, which the dock and the other algorithms take by its folder.

The text of a place comes from a field, from a template over fields, or from OpenStreetMap's tags. Places outside the raster, without data or without a text are left out and counted.

Some of the places are held out to measure the quality: the mean AUC, 0.5 for guessing and 1 for always right. A run that was cancelled or interrupted is resumed by the same parameters.

Recipe aether needs the engine's layer “deep training”: press Install… under Settings &gt; Options &gt; AETHER, or run aether:installengine. The other recipes need no more than queries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/parameter_kinds.py"/>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Limit (MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>List of tiles as of {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/panel.py"/>
        <source>Live map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Looking for a Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Made for places and phrases that it has not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Main figure, aligned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Main figure, raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Makes a model bundle of a published AETHER checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Makes the Python environment in which AETHER computes, in your QGIS profile: for servers and scripts, where there is no window. QGIS's own Python stays as it is. Run it again to update or repair.

About 160 MB are downloaded for queries; deep training brings torch, which is 3 GB on Linux. A folder of wheels, as “make wheelhouse” fills one, needs no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Makes the Python environment in which AETHER computes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Making the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/layers_box.py"/>
        <source>Many machines (Dask)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Mean AUC on held-out places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Measures how much a model bundle knows about labelled places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Measures what a model bundle knows about places that somebody has labelled, and writes a report.

For classes, numbers and shares, small probes (linear, and with one hidden layer) learn the labels from raw and from aligned vectors, side by side, on several splits of the places. For “retrieval”, texts ask for each class, and the report shows how high its places rank.

If the model was trained on the same labels, its figures are too good. Classes with fewer than five places are left out.

The report's plots need matplotlib, of the engine's layer “deep training”: press Install… under Settings &gt; Options &gt; AETHER, or run aether:installengine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Min. area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Minimum area of a place (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Model bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/engine_algorithm.py"/>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>More about the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>More models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>More tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>My places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/parameter_kinds.py"/>
        <source>Name of a bundle that comes with the plugin, or the folder of one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Name of the text encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/standalone.py"/>
        <source>No Python on this computer can fetch anything: install Python 3.12 from python.org and press Install again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>No Python on this computer can make the engine's environment: install Python 3.12 from python.org (on Debian and Ubuntu: sudo apt install python3-venv), or let AETHER fetch one, and press Install again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>No Python that fits was found on this computer. AETHER can fetch one into {folder} (about 45 MB, by the program uv, from its own source). Fetch it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>No endpoint was given: the bundle cannot be asked in words, but can export aligned rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/texts.py"/>
        <source>No field for the texts is chosen: choose one of the layer's fields, {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/file_source.py"/>
        <source>No file of places is chosen: choose one, or another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/bundle_folder.py"/>
        <source>No folder for the bundle is chosen: choose a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>No index yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/live_map.py"/>
        <source>No live map with this model: its text encoder is hosted, and whatever you type would be sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/notes.py"/>
        <source>No place is good and large enough: lower the threshold or the minimum area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/layers.py"/>
        <source>No places: {query}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_offer.py"/>
        <source>No program opens {path}: open the file in a web browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>No server answers at {host}: check its address, or use a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/faults.py"/>
        <source>No text encoder answers at {host}: start that server, or check its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>No year is given; expected some, such as 2019,2021-2023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>None of the {features} features can be placed in the raster's CRS ({without_geometry} have no geometry): check the layer's CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>None of the {features} features can be used ({without_text} have no text, {without_geometry} no geometry, {outside} no place in the raster's CRS): check the fields that the texts come from and the layer's CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>None that fits (3.11 or newer, with venv and pip) was found; AETHER can fetch one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/state.py"/>
        <source>Not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Nothing is asked of any server before you press a button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>Nothing was changed; the training can be started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Number of indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Number of missing tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Number of pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Number of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Number of seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Number of them built now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Number of tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Numbers in the pixel tower: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Of the coordinates of a CSV file whose columns are not named longitude and latitude; without it, the area's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>One float band: the cosine of query and pixel, -1 to 1. Of several rasters, a VRT of this name beside a folder with a GeoTIFF per raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>One or more years from 2017 on, such as 2019,2021-2023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Only estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/parameter_kinds.py"/>
        <source>Only this part of the raster; without it, all of it. On a rotated raster it is the part of the grid that encloses the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_offer.py"/>
        <source>Open the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>OpenStreetMap's tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/columns.py"/>
        <source>OpenStreetMap's tags (amenity, shop, other_tags …), Overture's categories, or a column named class, category or kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>OpenStreetMap, by the plugin QuickOSM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>OpenStreetMap, from an Overpass server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Or &lt;a href='{file}'&gt;choose a file&lt;/a&gt;, or &lt;a href='{demo}'&gt;try the demo&lt;/a&gt;, a small simulated scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Other address or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Other source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/help_page.py"/>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Overpass server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Packages that lie ready, instead of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/help_page.py"/>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/demo_layers.py"/>
        <source>Picture (simulated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Pixels a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Pixels at or above it may form a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Pixels at or above it may form a place: 98 takes the best 2 % of the pixels; as a similarity it lies between -1 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Pixels with data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>Places ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/results_table.py"/>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>Places found: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/layer_file.py"/>
        <source>Places from {origin}. {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Places held out to measure the quality: blocks holds out whole blocks, the honest measure; random mixes neighbours and flatters; none trains on all points and measures nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Places held out to measure the quality: whole blocks measure honestly, since neighbouring places resemble each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/notes.py"/>
        <source>Places left out, because all outlines together would be too long to draw: {count}. Raise the threshold to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/metadata.py"/>
        <source>Places reach a similarity of {similarity}, percentile {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/metadata.py"/>
        <source>Places reach a similarity of {similarity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Places that fit this text rank lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Places with their texts, in any CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/query_summary.py"/>
        <source>Places: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>Places: {places}; left out of {read}: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>Places: {places}; nothing was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_dialog.py"/>
        <source>Places: {raster}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Points at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Points in EPSG:4326 with class, group and name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Points of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Points or polygons in any CRS about which something is known: a class, a number or shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>Points outside the raster, left out: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Points that are compared with each other in one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Points used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>Points where the raster has no data, left out: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Prepares a raster so that queries are answered at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_dialog.py"/>
        <source>Progress of getting places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Progress of the installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/progress_row.py"/>
        <source>Progress of the query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Progress of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>PyTorch checkpoints (*.pth *.pt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>Python {version} ({path})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Python, or the folder of its environment, that has the engine's packages; the variable {variable} takes precedence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>QGIS cannot open {path} as a raster: choose a GeoTIFF or VRT of embeddings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/demo_layers.py"/>
        <source>QGIS cannot open {path}, a file of the demo scene: try the demo again, which draws it anew if it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/layers.py"/>
        <source>QGIS cannot open {path}, which the query has written: check whether the file is still there, and search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/layer_file.py"/>
        <source>QGIS cannot open {path}, which was just written: check whether the file is still there, and get the places again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/vector_file.py"/>
        <source>QGIS cannot read {path} as places; expected OpenStreetMap's PBF, a GeoPackage, a shapefile, GeoJSON, GeoParquet or a table with coordinates: check whether the file is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/parquet_file.py"/>
        <source>QGIS does not know the CRS “{crs}” of {path}: save the file in EPSG:4326.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Queries look for indexes in {home}: to let them use those in {folder}, choose that folder under Settings &gt; Options &gt; AETHER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/engine_algorithm.py"/>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/quickosm.py"/>
        <source>QuickOSM asks OpenStreetMap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/quickosm.py"/>
        <source>QuickOSM found no answer ({reason}): try again later, or choose the Overpass server instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Radius in pixels of the wider view of the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Radius in pixels of the window whose mean a point is: 4 makes 9 x 9 pixels, 90 m with AlphaEarth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/results_table.py"/>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/form.py"/>
        <source>Raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/view.py"/>
        <source>Rasters in view without an index: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Reading the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment.py"/>
        <source>Reading the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Reads the towers of a published AETHER checkpoint (.pth, arXiv 2510.09894) and writes them as a model bundle. The file is read without running anything in it; one that holds more than numbers and plain values is refused.

The text encoder is not part of a checkpoint, and the one that ships with AETHER cannot stand in for it. Name an OpenAI-compatible endpoint that offers the encoder it was trained with, and the bundle can be asked in words: the words of a query are then sent there, once you have agreed under Settings &gt; Options &gt; AETHER, where you can also choose a key. Without an endpoint the bundle cannot be asked in words, but can export aligned rasters.

Importing needs the layer “deep training” of the engine: press Install… under Settings &gt; Options &gt; AETHER, or run aether:installengine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/state.py"/>
        <source>Ready: version {version}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/state.py"/>
        <source>Ready: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Rebuild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/example_queries.py"/>
        <source>Reeds and marsh by the lake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Remove all indexes in this folder ({size})? Searches read the rasters again until new ones are built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Remove selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Remove the engine and its downloads from {folder}? Models, indexes and results stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Remove the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Remove the index, or always build one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>Repair…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Resolution (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Results folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>Resumed after epoch {epoch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>Room on the disk: {free}; needed: {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/demo_layers.py"/>
        <source>SIMULATED: a fictional valley, drawn from class statistics of real AlphaEarth vectors. No pixel shows a real place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Say what it would take, and fetch no pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/form.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/plugin.py"/>
        <source>Search an embedding raster in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Search for “{query}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/layers_box.py"/>
        <source>Searching and training on your points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/consent_box.py"/>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/steps_dialog.py"/>
        <source>Set up the AETHER engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/diagnostics_button.py"/>
        <source>Shows one text for a report of a problem: versions, devices, settings and the last messages, without names, keys and private folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>Show…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Side of a block (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Side of the square blocks in metres, for “blocks”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/threshold_slider.py"/>
        <source>Similarities of what the map shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/metadata.py"/>
        <source>Similarity between the query “{query}” and the pixels of {raster}, computed with the model bundle {bundle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Similarity of each UTM zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/panel.py"/>
        <source>Similarity {similarity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/layers.py"/>
        <source>Similarity: {query}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_table.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Size limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Smaller places are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Smaller places are left out; 10,000 m² are a hectare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/metadata.py"/>
        <source>Smallest place: {area} m².</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/example_queries.py"/>
        <source>Snow on the mountain tops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Some files in {folder} are in use by another program: close it, or QGIS's other windows, and press Remove again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/endpoints_list.py"/>
        <source>Some models need a text encoder that runs on a server. A tick allows AETHER to send the text of your queries there. A key stays in QGIS's authentication store: choose an entry such as API Header, with Authorization and Bearer before the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Some of the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/caller.py"/>
        <source>Something unexpected happened ({reason}): the log panel AETHER has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Source Cooperative (mirror)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>Starting the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_dialog.py"/>
        <source>Stop getting places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/progress_row.py"/>
        <source>Stop the running query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Stop the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Stop; what was downloaded is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Text encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Text encoders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>Text field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Text from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>Text query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Texts per class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/encoder.py"/>
        <source>Texts sent to {host}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/standalone.py"/>
        <source>The Python that was fetched into {folder} does not start: install Python 3.12 from python.org and press Install again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/address.py"/>
        <source>The address of the text encoder at {host} holds a key or password: leave it out, and choose an authentication under Settings &gt; Options &gt; AETHER instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/folder.py"/>
        <source>The answer should go into the folder {path}, but that is a file: rename the file, or save the project elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/area.py"/>
        <source>The area crosses the date line, at 180° of longitude: get the places on its two sides one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>The area has about {size} km².</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/area.py"/>
        <source>The area has no CRS, so nobody knows where it is: set the raster's CRS under Layer &gt; Set CRS of Layer(s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>The area has no coordinate reference system or is empty: choose one on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass_query.py"/>
        <source>The area has {found} km², but OpenStreetMap's servers are asked for {most} km² at most: zoom the map in, or use a file of OpenStreetMap's data, for example from Geofabrik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>The area holds more than {most} places: choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The area holds too many places for one answer of {host}: choose a smaller area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/area.py"/>
        <source>The area is empty: zoom the map to the raster, or choose the whole raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The area is too much for {host}, which ran out of memory: choose a smaller area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/area.py"/>
        <source>The area is {degrees:.0f}° of longitude wide, more than half the world: zoom the map in, or choose a smaller raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/area.py"/>
        <source>The area reaches a pole, where longitudes meet: choose an area that ends before {north:g}° of latitude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/area.py"/>
        <source>The area reaches beyond what its CRS can describe: zoom the map in, or choose the whole raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>The area to get; at first what the map shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/posting.py"/>
        <source>The authentication chosen for {host} cannot be used (it may be gone, or the master password is missing): choose it again under Settings &gt; Options &gt; AETHER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>The best places as polygons, with rank, similarity and area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/faults.py"/>
        <source>The certificate of the text encoder at {host} is not trusted, and nothing was sent: check the address, or add its certificate under Settings &gt; Options &gt; Authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The certificate of {host} is not trusted, and nothing was asked: check the address, or add its certificate under Settings &gt; Options &gt; Authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/notice.py"/>
        <source>The connection is not encrypted: others on the network can read the text, and the key if you use one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/faults.py"/>
        <source>The connection to the text encoder at {host} was interrupted (network error {number}): try again, or check that it is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The connection to {host} was interrupted (network error {number}): try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>The curves begin with the first epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/curves.py"/>
        <source>The curves of the training appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/form.py"/>
        <source>The embedding raster to search, e.g. AlphaEarth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>The embedding raster, e.g. AlphaEarth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>The engine is being installed by another window of QGIS: wait until that has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>The engine needs about {needed} in {folder}, but the disk has {free} left: make room and press Install again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>The engine works with {path}: version {version}, Python {python}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_offer.py"/>
        <source>The evaluation is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>The field of the classes or numbers; for “distribution” one field per share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>The field that holds the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The field that holds the text; where one is named, “Text from” and “Template” may stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>The file is read on this machine; nothing is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>The folder of the files; it is made if it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>The folder or address that holds &lt;year&gt;/&lt;zone&gt;/….tiff and the list of tiles, aef_index.parquet; only with the source “other”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>The folder that becomes the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>The folder that becomes the bundle; its name names the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The folder that becomes the model bundle; its name is the bundle's. An older bundle in it is replaced once the new one is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>The folder {folder} cannot be created ({reason}): choose another folder for the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/folder.py"/>
        <source>The folder {path} for the answer cannot be created ({reason}): save the project in a folder of your own, or choose a results folder in the AETHER options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/bundle_folder.py"/>
        <source>The folder {path} holds other files, which the bundle would replace: choose a new or empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>The index already existed: {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>The installation failed ({reason}): press Install again; the log panel AETHER has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/child.py"/>
        <source>The installation was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/raster_inputs.py"/>
        <source>The layer group “{group}” holds no embedding raster, which has 64 bands: choose another group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/texts.py"/>
        <source>The layer has no field “{field}”; it has {fields}: choose the one that holds the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/texts.py"/>
        <source>The layer has no fields with OpenStreetMap's tags, such as amenity, shop or other_tags; it has {fields}: choose a template or a field for the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/labels.py"/>
        <source>The layer of labels has no field “{field}”; it has {fields}: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/labels.py"/>
        <source>The layer of labels has no geometries; expected points or polygons: choose another layer, or join the table to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/labels.py"/>
        <source>The layer of labels holds lines; expected points or polygons: buffer the lines, or take points along them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/dock.py"/>
        <source>The layer with this place is no longer in the project: search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/query.py"/>
        <source>The layer “{layer}” comes from “{provider}”, but the engine reads embedding rasters from files: save it as a GeoTIFF and use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_dialog.py"/>
        <source>The layer “{layer}” is chosen for the training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>The list is fetched once and kept in the profile; a new year needs a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/view.py"/>
        <source>The live map needs the raster's index: build it below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_area_box.py"/>
        <source>The map does not show the raster “{raster}”: zoom to it, or choose the whole raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/view.py"/>
        <source>The map shows no part of the raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>The model that compares text and pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>The name in the list of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The name in the list of models; by default the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>The name of the model in lists; by default the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/destinations.py"/>
        <source>The name {path} ends in “{suffix}”, but the ending sets the format: use a name that ends in {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/building.py"/>
        <source>The new engine does not answer, and the old one stays in use: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>The numbers k are “{text}”; expected whole numbers above 0 with commas between, for example 10, 50, 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/destinations.py"/>
        <source>The output folder {folder} does not exist: create it or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>The package index that pip is set to does not have {package}: ask who runs it, or install from a folder of wheels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>The packages cannot be fetched through a SOCKS proxy: choose an HTTP proxy under Settings &gt; Options &gt; Network, or install from a folder of wheels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>The part built so far is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>The places cannot be written to {path} ({reason}): free some disk space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/quickosm.py"/>
        <source>The plugin QuickOSM is not there any more, or works in another way: choose the Overpass server instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>The proxy does not answer: check it under Settings &gt; Options &gt; Network and press Install again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>The proxy wants a user name and a password: enter them under Settings &gt; Options &gt; Network and press Install again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>The published file, which torch.save wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/query.py"/>
        <source>The query holds half a character ({code}), which damaged text may contain: delete it and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>The query is empty: type what to look for, for example “woods by the river”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The quota of your key at {host} is used up: check your account there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>The raster has changed since the index was built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>The raster has no CRS, so no place can be found on it: set it under Layer &gt; Set CRS of Layer(s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/metadata.py"/>
        <source>The raster is a simulated scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_area_box.py"/>
        <source>The raster, where the map shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/regions.py"/>
        <source>The regions in {path} cannot be read: run the query again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>The report with tables and plots as one page, which needs no other file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/posting.py"/>
        <source>The request was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/engine_algorithm.py"/>
        <source>The request was not prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The same seed gives the same bundle on the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>The scene is simulated: no real place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} did not accept the request (HTTP {status}): check its address, or use another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} did not answer in time: try again later, or choose a smaller area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} did not understand the request (HTTP 400): check that its address is that of an Overpass server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} gave no whole answer more than once: try again later, choose a smaller area, or check that its address is that of an Overpass server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} has moved (HTTP {status}), and the request was not sent on: enter its new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} has received too many requests (HTTP 429): try again in a few minutes, or use another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} is too busy (HTTP {status}): try again later, choose a smaller area, or use another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>The server's certificate is not trusted: add your organisation's certificate under Settings &gt; Options &gt; Authentication, or install from a folder of wheels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The share of the loss, 0 to 1, between the two views of a place; the rest is between place and text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The size of one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The smaller it is, the more near misses are penalised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>The source is “other”, but no folder or address is given: enter the one that holds AlphaEarth's years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>The source lacks {count} of the tiles, which stay gaps: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/template.py"/>
        <source>The template names the field “{field}”, but there are only {fields}: change the template to name these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/template.py"/>
        <source>The template “{template}” names no field, so all texts would be the same: put fields in braces, for example {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/faults.py"/>
        <source>The text encoder at {host} answered with more than {number} MB; expected a list of numbers: check its address under Settings &gt; Options &gt; AETHER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} did not accept the request (HTTP {status}): check that it offers “{model}” with vectors of the length that the model needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} did not answer with vectors: check that {url} is an OpenAI-compatible embeddings endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/faults.py"/>
        <source>The text encoder at {host} did not answer within {seconds} seconds: try again, or check that it is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} did not return one vector for each of {count} texts: try again, or check that server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} does not accept the key (HTTP {status}): choose the right authentication under Settings &gt; Options &gt; AETHER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} does not have the model “{model}”, or nothing is at {url} (HTTP 404): check both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} has moved (HTTP {status}), and the text was not sent on: enter its new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} received too many requests and asks for a pause of {seconds} seconds: try again after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} reported an internal error (HTTP {status}) more than once: try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} returned vectors of {found} numbers, but the model needs {expected}: use the encoder that the model was trained with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} still receives too many requests after several pauses: try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/consent_box.py"/>
        <source>The text of your query would leave QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/panel.py"/>
        <source>The threshold, and how much of the visible raster reaches it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/training_task.py"/>
        <source>The training was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>The variable {variable} is set and is used instead of this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>The vector layer has no CRS, so the position of its places is unknown: set it under Layer &gt; Set CRS of Layer(s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>The vector layer has no features to use: choose another layer, remove its filter, or select some features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_area_box.py"/>
        <source>The whole raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/notice.py"/>
        <source>The words of a query are sent to a server on this machine, {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/notice.py"/>
        <source>The words of a query leave this machine: they are sent to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>The year of the embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>The year of the embeddings; 0 if it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Then type what you are looking for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>There are no indexes in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>There are no packages for {layers} on {platform}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>There is no connection to the package index: check the line and the proxy, and press Install again (what was downloaded is kept), or install from a folder of wheels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/file_source.py"/>
        <source>There is no file {path}: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>There is no layer of points yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>There is no layer of points: add places of interest to the project and choose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/gathering.py"/>
        <source>There is no place in the area: choose a larger area, or another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/gathering.py"/>
        <source>There is no place to use ({outcome}) Choose another area, or another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/dock.py"/>
        <source>There is no raster to search: add an embedding raster to the project and choose it above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/raster_inputs.py"/>
        <source>There is no raster to search: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>There is no raster to train on: add an embedding raster to the project and choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/raster_inputs.py"/>
        <source>There is no raster, folder or layer group “{name}”: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_area_box.py"/>
        <source>There is no raster: choose one in the training dialog, or what the map shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>There is no room left on the disk of {folder}: make room and press Install again; what was downloaded is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>There is no server named {host}: check its address, the connection to the internet and QGIS's proxy, or use a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/faults.py"/>
        <source>There is no server named {host}: check the address of the text encoder, the connection to the internet and QGIS's proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>There is nothing in this area for {years}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>This machine alone, or tcp://…:8786</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/notice.py"/>
        <source>This model needs a text encoder that runs at {host}. AETHER sends it the text of your queries (what to find and what to avoid) and the name of the encoder; no raster, no layer and no place is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/errors.py"/>
        <source>This model needs the hosted text encoder at {host}, and nothing was sent, because you have not agreed to it yet: allow {url} under Settings &gt; Options &gt; AETHER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/model_tools.py"/>
        <source>This needs QGIS's Processing: enable it under Plugins &gt; Manage and Install Plugins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>This needs the engine: install it first, above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Threshold is a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/threshold_slider.py"/>
        <source>Threshold of the live map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>To be credited with the raster: {attribution}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/layers.py"/>
        <source>Top {count}: {query}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>Train again with the same points, settings and folder to resume where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Train on my points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Train on my points…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment.py"/>
        <source>Train on points of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Train, import, add, evaluate or export a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Training goes on if you close this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment.py"/>
        <source>Trains a model on your own places, for queries in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Trying the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Type what you are looking for, or try:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/status_line.py"/>
        <source>Type what you are looking for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Unpacking the packages ({done} of {all})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>Update…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Use it in the query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Using {python}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/demo_layers.py"/>
        <source>Valley (simulated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/state.py"/>
        <source>Version {version} ({size}) works; there is an update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Visible map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>Waiting for {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Weight of the views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>What computes; automatic is fastest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>What does it take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_area_box.py"/>
        <source>What the map shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>What to avoid: places that fit this text rank lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>What to fetch: drawn, of the map or of a layer. All pixels that it touches are fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>What to install; the layer for queries always is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/form.py"/>
        <source>What to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/form.py"/>
        <source>What to look for, in plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>What to look for, in plain words: “allotment gardens”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>When a new index needs space, the least recently used ones are removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>When you press the button, QuickOSM asks {host} for the places of this area; nothing is asked before. {rights}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>When you press the button, {host} is asked once for the places of this area; nothing is asked before. {rights}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Where indexes are stored; by default the folder in the AETHER options, where queries look for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Where it was trained, for example London.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Where the dock writes its layers as long as the project is not saved; a saved project has them in a folder beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Where the places are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Where the places are wanted. An Overpass server is asked for 2,500 km² at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Where the points lie, for example “Leipzig”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>Where the texts come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Where to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Where trained model bundles are stored and looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Who to credit for the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Who to credit for the points. Without it, who the layer's metadata name, or “{attribution}” where the text comes from OpenStreetMap's tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Whole blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Whole numbers with commas between, for “retrieval”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Whole raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Wide radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Writes a model's output for every pixel, one band per dimension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Writes the aligned vector of every pixel as a GeoTIFF with one band per dimension (D00, D01 …), for use in other programs: clustering, a classifier of your own, a search index.

A vector has length 1, and the dot product of two of them is their similarity. int8 holds the numbers times 127, rounded, with nodata -128; float32 holds them as they are, with nodata NaN, and takes four to six times the space. Programs with a GDAL older than 3.7, some builds of QGIS among them, show int8 wrongly; take float32 for those.

The file's tags name the model, the source and who to credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/places_task.py"/>
        <source>Writing the places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Year of the embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/notice.py"/>
        <source>Your consent is stored for this address; you can withdraw it under Settings &gt; Options &gt; AETHER, where you can also choose the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>an unknown number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>ask,search,find,similarity,embedding,alphaearth,satellite,text,language,land cover,places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/parameter_kinds.py"/>
        <source>auto takes the fastest library that is installed, onnxruntime and torch only that one: for comparisons, or where a driver does not work with the other. torch needs the packages for training. An aligned index needs neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/parameter_kinds.py"/>
        <source>auto takes what is fastest on this machine, cpu the processor, gpu the graphics card where it can be used; the log says which device it was, and why not the GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>classification: a field of classes; regression: a field of numbers; distribution: several fields of shares that sum to 1; retrieval: how well texts find the places of a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>demo,example,sample,test,simulated,alphaearth,teaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/step_row.py"/>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth.py"/>
        <source>download,fetch,embedding,satellite,cog,google,alphaearth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>e.g. Leipzig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>e.g. forest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/form.py"/>
        <source>e.g. woods by the river</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>embedding,vector,space,project,features,bands,geotiff,model,save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>engine,python,packages,set up,update,repair,offline,wheels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/curves.py"/>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/files.py"/>
        <source>evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>import,checkpoint,pth,pytorch,model,bundle,aether,london</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/algorithm_dialog.py"/>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>index,cache,fast,speed,prepare,embedding,pyramid,live map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>int8: small, exact to 0.004; float32: exact, and readable by every program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>it does not start as a Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>it is Python {found}, and {least} is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>it is a 32-bit Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>it lacks venv or pip (on Debian and Ubuntu: sudo apt install python3-venv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>k for precision and recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/curves.py"/>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>measure,quality,report,accuracy,f1,r2,auc,benchmark,probe,alignment,labels,model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>mirror is Source Cooperative's copy, google the bucket of the publisher, both free and without an account; other is a folder or address of the same layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/unused_parameters.py"/>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>overpass: one request to an Overpass server; quickosm: by the plugin QuickOSM, where it is installed; file: a file of places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>percentile: the threshold is a share of the pixels; similarity: it is a cosine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>places,poi,points of interest,openstreetmap,osm,overpass,overture,geofabrik,pbf,geoparquet,csv,train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>random: places to test lie between those to train on; blocks: whole blocks are tested, which says more about places elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>robust: the best on places and phrases it has not seen; linear: a closed form, ready within seconds; aether: as published (arXiv 2510.09894).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>template: put together from fields; field: one field holds it; osm: from OpenStreetMap's tags, as columns (amenity, shop …) or in other_tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>there are no packages for its C library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>there are no packages for {platform}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/step_row.py"/>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/step_row.py"/>
        <source>to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment.py"/>
        <source>train,align,model,bundle,poi,points of interest,openstreetmap,osm,embedding,alphaearth,learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/step_row.py"/>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/curves.py"/>
        <source>validation AUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/curves.py"/>
        <source>validation loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/results_table.py"/>
        <source>{area} ha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/results_table.py"/>
        <source>{area} km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/results_table.py"/>
        <source>{area} m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>{count} of which the source is not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>{count} outside the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_card.py"/>
        <source>{count} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>{count} that the source has twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>{count} without a position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>{count} without a tag that says what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>{download} at most; {disk} of room are needed, the wheels included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>{features}; of the first {looked_at}, {without} have no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>{folder} holds no model bundle: choose the folder that has a file bundle.json in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>{folder} lacks the wheels of {packages}, or they are not the ones that were expected: fill it by “make wheelhouse” on a computer with a line, or press Install without a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/raster_box.py"/>
        <source>{group} (group of {count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>{host} is busy: trying again in {seconds:.0f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/query_summary.py"/>
        <source>{indexed} of {rasters} rasters from their index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/layers_box.py"/>
        <source>{layer} ({size})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>{metres} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>{metres} m: all there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>{metres} m: for a first look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/raster_inputs.py"/>
        <source>{names} … ({count} rasters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>{number} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>{number} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/table_file.py"/>
        <source>{path} cannot be read ({reason}): choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/layer_file.py"/>
        <source>{path} cannot be written ({reason}): free some disk space or choose another results folder in the AETHER options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/regions.py"/>
        <source>{path} cannot be written ({reason}): free some disk space, or save the project in a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/vector_file.py"/>
        <source>{path} does not say what its places are; expected {expected}, found only {found}. Add it to the project and choose the texts in the training dialog instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/vector_file.py"/>
        <source>{path} has no CRS, so nobody knows where its places are: add it to the project, set its CRS there and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/table_file.py"/>
        <source>{path} has no columns of coordinates; expected names such as lon and lat, x and y, or easting and northing, found only {found}: rename them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/table_file.py"/>
        <source>{path} has no rows; expected a line of column names and a line for each place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>{path} has {count} bands, an embedding raster has 64 or more: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/vector_file.py"/>
        <source>{path} holds no layer of points or areas: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/bundle_folder.py"/>
        <source>{path} is a file, but a bundle is a folder: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/destinations.py"/>
        <source>{path} is a folder, but the output is a file: choose the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/file_source.py"/>
        <source>{path} is a folder: choose a file of places in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/table_file.py"/>
        <source>{path} is larger than {most} MB: save it as a GeoPackage, which can be read by area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/table_file.py"/>
        <source>{path} is not a table ({reason}); expected lines of values with commas, semicolons or tabs between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/query_summary.py"/>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>{seconds} s on {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>{seconds} s; much faster with an index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>{size}, {bytes} bytes per pixel, {seconds} s on {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>{tiles} tiles, {pixels} pixels, {size} to fetch from {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/address.py"/>
        <source>“{address}” is not the address of a text encoder; expected one such as http://localhost:11434/v1 or https://api.openai.com/v1/embeddings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>“{address}” is not the address of an Overpass server; expected one such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/class_texts.py"/>
        <source>“{line}” is not a line of texts; expected “class: phrase; phrase”, for example “park: a lawn with trees; a playground”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/unused_parameters.py"/>
        <source>“{parameter}” is set but not used: it counts only with {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>“{part}” is no year of AlphaEarth; expected years from {first} on, such as 2024 or 2019,2021-2023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>“{title}” is ready: {facts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/panel.py"/>
        <source>≥ {similarity} · {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <location filename="../aether_qgis/client/client.py"/>
        <source>AETHER is being closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/python.py"/>
        <source>Press Install… in the dock, or under Settings &gt; Options &gt; AETHER. Without a window, run the algorithm aether:installengine, for example by qgis_process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/python.py"/>
        <source>The AETHER engine is not installed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/process.py"/>
        <source>The engine could not be started with {python}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/client.py"/>
        <source>The engine did not answer within {seconds} seconds; try again, or check it under Settings &gt; Options &gt; AETHER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/client.py"/>
        <source>The engine run by {python} uses protocol {found}, but this plugin uses {expected}: install both from the same version of AETHER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/process.py"/>
        <source>The engine stopped unexpectedly (exit code {code}); nothing was written, and the next query starts it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/python.py"/>
        <source>The engine's Python named by {chosen_by}, {path}, is not a program that can be run: correct the path, or clear it to use the environment in the profile folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/client.py"/>
        <source>The engine's Python, {python} (version {version}), lacks {missing}: press Install… in the dock or under Settings &gt; Options &gt; AETHER, or name another Python there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/client.py"/>
        <source>The engine's answer could not be understood: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/client.py"/>
        <source>The request was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/process.py"/>
        <source>it took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/python.py"/>
        <source>the AETHER options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/python.py"/>
        <source>the variable AETHER_ENGINE_PYTHON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/scene.py"/>
        <source>A demo scene of {side} pixels a side cannot be drawn: choose {smallest} to {largest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>A distribution has several shares, but only the field “{field}” was chosen: choose one field per share, or the task regression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>A resolution of {found} m was asked for; expected 10, 20, 40, 80 m and so on: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/onnx_export.py"/>
        <source>A tower of kind “{found}” cannot be written as ONNX; expected one of those in towers/tower.py.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/running.py"/>
        <source>All workers of the Dask scheduler at {scheduler} have been gone for {seconds} s: start them again, and repeat the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/features.py"/>
        <source>All {count} labelled places on the raster lie on pixels without data: choose another raster or other labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/on_raster.py"/>
        <source>All {count} places lie outside the raster: they span {places}, the raster {raster} in {crs}; check the reference system of the layer or choose another raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>All {count} places on the raster have the same value {value} in “{field}”, so there is nothing to tell apart: choose another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/holdout.py"/>
        <source>All {count} points lie in one block or nearly so, and no place can be held out: choose smaller blocks, points drawn at random instead of blocks, or hold out nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/train.py"/>
        <source>All {count} points lie where {path} holds no data: choose another raster, or points elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/robust/recipe.py"/>
        <source>All {count} points to train on are of one kind, so there is nothing to tell apart: choose points of several kinds, or texts that name them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>All {count} points to train on have the same text, “{text}”, so there is nothing to tell apart: choose another text field, or a template over fields that differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>AlphaEarth is asked of {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/state.py"/>
        <source>An unfinished training is resumed after epoch {epoch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/state.py"/>
        <source>An unfinished training with other settings or points is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/fetch.py"/>
        <source>Another fetch writes to {folder} at the moment: wait until it is done, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/raster_scoring.py"/>
        <source>Answered from the aligned index of {raster}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/request_checks.py"/>
        <source>As a percentile, the threshold is {found}; expected a number from 0 to 100, for example 98.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/request_checks.py"/>
        <source>As a similarity, the threshold is {found}; expected a number from -1 to 1, for example 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/evaluate.py"/>
        <source>Asking the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/recognition.py"/>
        <source>Bands are read in the order of their names, which is not their order in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/raster.py"/>
        <source>Building the index of {raster}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/scene.py"/>
        <source>Colouring the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/similarity/writing.py"/>
        <source>Comparing pixels with the query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/scoring.py"/>
        <source>Computing on the cluster: {scheduler}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/evaluate.py"/>
        <source>Computing on: {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/files.py"/>
        <source>Drawing the vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/aether/recipe.py"/>
        <source>Epoch {epoch} of {epochs}: loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/fetch.py"/>
        <source>Fetching AlphaEarth from {host}: {done} of {all} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/index_download.py"/>
        <source>Fetching the list of tiles from {host}: {done} of {all} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/query.py"/>
        <source>Finding the best places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/robust/recipe.py"/>
        <source>Finding the kinds of place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/linear.py"/>
        <source>Fitting the closed form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/robust/tower.py"/>
        <source>Fitting the pixel tower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/landscape.py"/>
        <source>Founding the villages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>Indexes cannot be written to {folder} ({reason}): choose a folder of your own for them under Settings &gt; Options &gt; AETHER, or name one to the algorithm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its numbers are AlphaEarth's stored ones in a wider type: decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its numbers are AlphaEarth's stored ones, shifted by {shift}: decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its numbers were divided by {divisor} without the square: decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its numbers were resampled before they were decoded, which blurs them: squared, and their direction used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its vectors are shorter than 1 ({length}), as medians of several years are: their direction is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its vectors are whole numbers of length {scale}, so small numbers were lost: their direction is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its vectors have length {scale} instead of 1: their direction is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/landscape.py"/>
        <source>Leading the river</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/robust/pixels.py"/>
        <source>Learning which places lie on which pixels: epoch {epoch} of {epochs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>Line {line} of the places file {path} is damaged; expected x and y, or a polygon, and {count} value(s) as JSON: export the places again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/evaluate.py"/>
        <source>Loading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>Looking at the tiles of {host}: {done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/estimate.py"/>
        <source>Measuring the speed of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/raster.py"/>
        <source>Measuring {raster}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/scene.py"/>
        <source>Naming the places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/connection.py"/>
        <source>No Dask scheduler answers at {scheduler} ({reason}): expected an address such as tcp://host:8786; check that the scheduler runs and can be reached from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/request.py"/>
        <source>No folder for indexes is named: choose one under Settings &gt; Options &gt; AETHER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>No year was given: choose one, such as 2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>None of the {count} places has a value in “{fields}”: choose another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/on_raster.py"/>
        <source>None of the {count} places has coordinates that are numbers: check the layer's geometries and its reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/points.py"/>
        <source>None of the {count} points has a text: choose another text field, or a template over fields that are filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/points.py"/>
        <source>None of the {count} points has coordinates that are numbers: check the layer's geometries and its reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/request.py"/>
        <source>None of the {count} rasters holds any data: choose others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/query.py"/>
        <source>None of the {count} rasters holds data in the area asked for (every pixel is nodata): choose another extent or other rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>Nothing can be written in {parent}: choose a folder of your own for the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/output_folder.py"/>
        <source>Nothing can be written to {folder} ({reason}): choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>Of the {found} class(es) among the labels on the raster, {large} have {least} places or more; expected at least two: choose a field with more classes, or a raster that covers more labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>Only {found} labelled places lie on data of the raster; expected at least {least}: add labels, or choose a raster that covers more of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>Only {found} points are left to train on, fewer than a batch of {batch}: lower the batch size to {found} or less, or choose a layer with more points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>Only {found} points are left to train on; expected at least {expected}: choose a layer with more points or a larger raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/landscape.py"/>
        <source>Planting woods and fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>Precision at k is asked for k = {found}; expected 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/http_connection.py"/>
        <source>QGIS is set to a proxy that AETHER cannot use for fetching; expected an HTTP proxy: change it under Settings &gt; Options &gt; Network, or download the files by other means and choose their folder as the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/landscape.py"/>
        <source>Raising the hills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/importing.py"/>
        <source>Reading the checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/evaluate.py"/>
        <source>Reading the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/train.py"/>
        <source>Reading the pixels around the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/place_table.py"/>
        <source>Reading the places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/train.py"/>
        <source>Reading the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/evaluate.py"/>
        <source>Reading the raster at the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/train.py"/>
        <source>Reading the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/linear.py"/>
        <source>Regularisation chosen on held-out places: {strength}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/query.py"/>
        <source>Searching {count} rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/running.py"/>
        <source>The Dask scheduler at {scheduler} has ended or cannot be reached any more: see that it runs, and repeat the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/running.py"/>
        <source>The Dask scheduler at {scheduler} has no workers: start some with “dask worker {scheduler}” in the engine's environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/exporting/aligned_raster.py"/>
        <source>The aligned raster takes about {needed} GiB, but {folder} has only {free} GiB left: choose a smaller extent, int8 numbers or another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/areas.py"/>
        <source>The area is empty: draw a rectangle, or choose a layer's extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/tiles/tile.py"/>
        <source>The area lies outside all {count} rasters: choose one that overlaps them, or search them whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/areas.py"/>
        <source>The area lies outside what its coordinate reference system describes: choose it again on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/reader.py"/>
        <source>The area lies outside {path}: choose one that overlaps the raster, or search the whole raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/areas.py"/>
        <source>The area reaches a pole, where AlphaEarth has no tiles: choose one between 84° north and 80° south.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The batch size is {found}; expected 2 to {most}, for example 512.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The blocks that are held out have a side of {found} m; expected more than 0, for example 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/architectures.py"/>
        <source>The bundle has a tower of kind “{found}”; this version of AETHER knows {known}: update AETHER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/manifest.py"/>
        <source>The bundle in {folder} has schema {found}; this version of AETHER reads schema {expected}: update the older of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/manifest.py"/>
        <source>The bundle in {folder} is damaged: bundle.json cannot be read; copy the bundle again or train it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/manifest.py"/>
        <source>The bundle in {folder} is damaged: bundle.json is not valid ({reason}); copy the bundle again or train it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/bundle.py"/>
        <source>The bundle in {folder} is damaged: {file} is missing or differs from its check sum; copy the bundle again or train it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/manifest.py"/>
        <source>The bundle in {folder} is not read, because {file} is {found}; expected a plain file of at most {most} MiB: copy the bundle again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/cache.py"/>
        <source>The bundle {bundle} has changed since the work began, or differs between the machines: use the same one everywhere and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>The bundle {folder} cannot be written ({reason}): choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/hosted.py"/>
        <source>The bundle “{bundle}” answers no text, because its text encoder is not named ({note}) and any other one would answer wrongly: import its checkpoint again with the endpoint of that encoder, or export the aligned raster, which needs no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The bundle “{bundle}” expects sentences of {expected} numbers, its text head takes {takes} and its text encoder gives {found}: use the encoder it was trained with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/bundle.py"/>
        <source>The bundle “{bundle}” reads vectors of {wanted} numbers, but the pixels of {path} have {found}: choose a bundle made for this kind of raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/bundle.py"/>
        <source>The bundle “{bundle}” was trained on {wanted} embeddings, but {path} holds {found}: choose a bundle made for this kind of raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/bundle.py"/>
        <source>The bundle “{bundle}” was trained on “{wanted}” embeddings, which this version of AETHER does not know: update AETHER, or choose another bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/hosted.py"/>
        <source>The bundle “{bundle}” was trained with the hosted text encoder “{model}” at {url}, and no other one can stand in for it, but the request has no vector of “{text}” from there: ask through QGIS, with the endpoint allowed under Settings &gt; Options &gt; AETHER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The bundle “{bundle}” was trained with the text encoder “{wanted}”, but “{found}” is installed, and answers would be wrong: train the bundle anew or install its encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The bundle's text encoder folder {folder} does not exist: put the sentence-transformers model there, or correct the path in bundle.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The bundle's text encoder in {folder} needs the package sentence-transformers, which the engine's Python lacks: install the training requirements into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/architectures.py"/>
        <source>The bundle's tower of kind “{kind}” cannot be built from the sizes {sizes}: copy the bundle again or train it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/http_faults.py"/>
        <source>The certificate of {host} is not trusted, and nothing was fetched: check the address, or add the certificate of your network under Settings &gt; Options &gt; Authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/importing.py"/>
        <source>The checkpoint was trained with the text encoder “{expected}”, but the endpoint's model is “{found}”, and answers would be wrong: name an endpoint that offers “{expected}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>The checkpoint {path} cannot be read ({reason}): choose an existing .pth file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/evaluate.py"/>
        <source>The class “{name}” has only {size} place(s) and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/running.py"/>
        <source>The cluster could not do a piece of work ({kind}: {reason}): look into the logs of its scheduler and workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/connection.py"/>
        <source>The cluster's process at {address} cannot load the engine ({reason}): start it with the engine's Python, and with PYTHONPATH on the folder that holds aether_qgis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/connection.py"/>
        <source>The cluster's process at {address} has no {package}, and this machine has {wanted}: use the same plugin and the same packages on all machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/connection.py"/>
        <source>The cluster's process at {address} has {package} {found}, and this machine has {wanted}: use the same plugin and the same packages on all machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/http_faults.py"/>
        <source>The connection to {host} broke again and again ({reason}): start the same again later, and it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/areas.py"/>
        <source>The coordinate reference system of the area cannot be read ({reason}): choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/scene.py"/>
        <source>The demo scene takes about {needed} MiB, but {folder} has only {free} MiB left: free some disk space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/estimate.py"/>
        <source>The disk of the folder {folder} cannot be used: choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/server/server.py"/>
        <source>The engine met a fault it does not know ({kind}: {reason}): please report it with the raster you used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/server/server.py"/>
        <source>The engine ran out of memory: close other programs, or choose a smaller extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/__init__.py"/>
        <source>The engine's Python lacks {packages}, which computing on a cluster needs: run {command}, or leave the scheduler empty to compute on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/server/handlers.py"/>
        <source>The engine's Python lacks {packages}, which this work needs: press Install… under Settings &gt; Options &gt; AETHER and choose deep training, or run the algorithm aether:installengine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>The evaluation is asked for “{found}”; expected one of: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>The field “{field}” holds the share {value}, but a share is not negative: correct the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>The field “{field}” holds {value}, a number as large as rasters write where they have no data; expected at most {most}: empty the field in such places, or leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>The field “{field}” holds “{value}”, which is no number: choose a field of numbers, or the task classification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>The fields {fields} sum to {sum} in every place, so they hold percentages; expected shares that sum to 1: divide them by 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/scene.py"/>
        <source>The folder {folder} cannot be made ({reason}): choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/raster_list.py"/>
        <source>The folder {folder} holds no embedding raster ({found} GeoTIFF or VRT file(s), none with 64 bands); expected tiles such as AlphaEarth's in the folder itself: choose the folder that holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>The folder {parent} for the bundle does not exist: make it, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/aether/validation.py"/>
        <source>The held-out places were told apart best after epoch {epoch} (AUC {best}, at the end {last}): try fewer epochs, or recipe robust, which keeps its best epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/hosted.py"/>
        <source>The hosted text encoder “{model}” at {url} gave a vector for “{text}” that is zero or not finite; expected a direction: check that server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/hosted.py"/>
        <source>The hosted text encoder “{model}” at {url} gave {found} numbers for “{text}”, but the bundle “{bundle}” takes {expected}: choose the encoder it was trained with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index in {folder} cannot be removed ({reason}): close programs that use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index in {folder} cannot be written ({reason}): free some disk space, or choose another folder for indexes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index in {folder} has schema {found}; this version of AETHER reads schema {expected}: build it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/manifest.py"/>
        <source>The index in {folder} is damaged: {file} cannot be read; build it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index in {folder} is damaged: {file} is missing, cut short or changed; build it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index of {raster} is being built by another QGIS or task: wait until it is ready, or stop that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/cache.py"/>
        <source>The index of {raster} is damaged: build it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/cache.py"/>
        <source>The index of {raster} is older than {file}: build it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/raster.py"/>
        <source>The index of {raster} was begun before: {percent} % of it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/cache.py"/>
        <source>The index of {raster} was stored by another version of AETHER: build it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index takes {needed} GiB, but {folder} has only {free} GiB left: free some disk space, or choose another folder for indexes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index takes {needed} GiB, more than the limit of {limit} GiB leaves for it: raise the limit for indexes, or choose a smaller raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/splits.py"/>
        <source>The labels lie in {found} block(s), too few or too uneven to be split into training, validation and test: choose a smaller side of a block, or the random split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>The layer holds no places: choose one with features, or clear its filter and selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The learning rate is {found}; expected more than 0 and at most 1, for example 0.001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/live/map.py"/>
        <source>The live map cannot be written to {path} ({reason}): check that the folder is there and has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/finite_loss.py"/>
        <source>The loss stopped being a number in epoch {epoch}; the learning rate {rate} is probably too high: try a tenth of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/request_checks.py"/>
        <source>The minimum area is {found} m²; expected 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The number of epochs is {found}; expected 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/request_checks.py"/>
        <source>The number of places is {found}; expected 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>The number of seeds is {found}; expected 1 to {most}, for example 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/writer.py"/>
        <source>The output folder {folder} cannot be written to: choose one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>The output folder {folder} does not exist: create it or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/backends.py"/>
        <source>The pixel tower of “{bundle}” maps {takes} numbers to {gives}, but its manifest says {vector} to {aligned}: copy the bundle again or train it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>The places file {path} cannot be read ({reason}): export the places again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/http_faults.py"/>
        <source>The proxy wants a name and a password before it lets AETHER reach {host}: enter them under Settings &gt; Options &gt; Network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/query_vector.py"/>
        <source>The query has {found} characters; at most {expected} are read: shorten it to a phrase or a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/query_vector.py"/>
        <source>The query holds half a character ({code}), which damaged text may contain: delete it and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/query_vector.py"/>
        <source>The query is empty: type what to look for, for example “woods by the river”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>The report and its figures would both be written to {path}: choose two files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>The report would replace {path}, the file of the labels: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/errors.py"/>
        <source>The request was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/outputs.py"/>
        <source>The result would replace {path}, a file of the raster that is read: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The seed is {found}; expected a whole number from 0 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/scene.py"/>
        <source>The seed {seed} is negative: choose 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>The shares of {count} of {all} places do not sum to 1 (the first of them sums to {sum}): choose all fields of the distribution, or divide each by their sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>The side of a block is {found} m; expected a length above 0, for example 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/tiles/folder.py"/>
        <source>The similarities of several rasters go into the folder {path}, but other files are there: choose another name for the similarity raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/tiles/folder.py"/>
        <source>The similarity of several rasters becomes a VRT, but {path} is another file: choose another name for the similarity raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/similarity/similarity_raster.py"/>
        <source>The similarity raster takes {needed} GiB, but {folder} has only {free} GiB left: choose a smaller extent or another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/source.py"/>
        <source>The source {folder} is a file; expected the folder that holds &lt;year&gt;/&lt;zone&gt;/….tiff and {index}: choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/state.py"/>
        <source>The state after epoch {epoch} is saved in {folder}: the same training goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/state.py"/>
        <source>The state of an unfinished training in {folder} is damaged and is not used; the training starts anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/state.py"/>
        <source>The state of the training cannot be saved in {folder} ({reason}); after an interruption it starts anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>The task {task} reads one field, but {found} were chosen ({fields}): choose one, or the task distribution for shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The temperature is {found}; expected more than 0 and at most 10, for example 0.07.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The text encoder folder {folder} does not hold its weights as .safetensors alone; expected a sentence-transformers model without code and without other formats, which are not loaded, for safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The text encoder in {folder} cannot be loaded ({reason}); expected a whole sentence-transformers model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The text encoder in {folder} is damaged: {file} is missing or differs from its check sum; install the plugin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/importing.py"/>
        <source>The text encoder's endpoint is “{url}” with the model “{model}”; expected an address that begins with http:// or https:// and holds no password, and a model's name: give both, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The text head of “{bundle}” gives {found} numbers, but its manifest says {expected}: copy the bundle again or train it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/request_checks.py"/>
        <source>The threshold is said to be a “{found}”; expected one of: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/torch_backend.py"/>
        <source>The torch backend needs the package {package}, which the engine's Python lacks: install the training requirements into it, or choose onnxruntime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The views' radii are {base} and {wide} pixels; expected 0 to {most}, the first not larger than the second, for example 4 and 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The weight decay is {found}; expected 0 to 1, for example 0.0001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The weight of the views (lambda) is {found}; expected 0 to 1, for example 0.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/on_worker.py"/>
        <source>The worker {worker} finds no {path}: put rasters, indexes and bundles on a disk that all machines share under the same path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/on_worker.py"/>
        <source>The worker {worker} met a fault it does not know ({kind}: {reason}): look into its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/text_retrieval.py"/>
        <source>There are texts for the class “{unknown}”, but the labels on the raster have: {names}; write the class as in the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/aether/trainer.py"/>
        <source>There are {found} points to train on, fewer than a batch of {batch}: lower the batch size or add points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>There is no AlphaEarth for {asked} in this area; there is for {years}: choose among these years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>There is no AlphaEarth in this area, which lies at sea or too near to a pole: choose an area on land.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/request_checks.py"/>
        <source>There is no backend “{found}”; expected one of: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>There is no device “{found}”; expected one of: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/files.py"/>
        <source>There is no file {path}: it was moved, renamed or deleted; load the raster again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/source.py"/>
        <source>There is no folder {folder}; expected the one that holds &lt;year&gt;/&lt;zone&gt;/….tiff and {index}: choose another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/bundle.py"/>
        <source>There is no model bundle “{name}”: expected one of the shipped names ({known}) or a folder that holds bundle.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/exporting/aligned_raster.py"/>
        <source>There is no number type “{found}” for aligned rasters; expected one of: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>There is no recipe “{found}”; expected one of: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/http_faults.py"/>
        <source>There is no way to {host}: check the connection to the internet, the proxy under Settings &gt; Options &gt; Network and the source's address, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>There is no way “{found}” to hold out places; expected one of: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/train.py"/>
        <source>There is not enough memory to train on batches of {batch} points by {device}: lower the batch size, close other programs, or choose another device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/fetch.py"/>
        <source>This area takes {amount} MB of {tiles} tiles, more than the limit of {limit} MB, and nothing was fetched: choose a smaller area, fewer years or a coarser resolution, or raise the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_device.py"/>
        <source>Training on the CPU instead of the GPU: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_device.py"/>
        <source>Training on: {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/downstream.py"/>
        <source>Training probes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/outputs.py"/>
        <source>Two results would be written to {path}: choose a file of its own for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/raster.py"/>
        <source>What had been built of the index of {raster} was damaged on the disk and has been removed: build it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/request.py"/>
        <source>What has been built of the index stays: building it again goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/query_vector.py"/>
        <source>What to look for and what to avoid cancel each other out: change one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/tile_file.py"/>
        <source>What was fetched of {file} is damaged: start the same again, or choose another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/exporting/aligned_raster.py"/>
        <source>Writing the aligned raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/train.py"/>
        <source>Writing the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/evaluate.py"/>
        <source>Writing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/exporting/aligned_raster.py"/>
        <source>Writing the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/query.py"/>
        <source>Writing the similarity raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>a coordinate is a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>a number is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>a ring is a list of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>a value is a text, a number or null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>an area has polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/http_reader.py"/>
        <source>cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/devices.py"/>
        <source>no usable GPU was found on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>one value per column is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/backends.py"/>
        <source>onnxruntime could not start {provider}: check the graphics driver and its CUDA libraries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/gpus.py"/>
        <source>the GPU failed ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/devices.py"/>
        <source>the GPU was slower on a trial batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/devices.py"/>
        <source>the engine's Python has neither onnxruntime-gpu nor a torch that can use the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/shared_dataset.py"/>
        <source>the file has been closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/instructions.py"/>
        <source>the program has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/program.py"/>
        <source>the stack is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/http_reader.py"/>
        <source>too slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/raster_list.py"/>
        <source>{count} file(s) hold no 64 bands and are left out: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/running.py"/>
        <source>{count} workers ended one after another at the same piece of work, the last one was {worker}: look into its log; often there was too little memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/fetch.py"/>
        <source>{file} has changed while it was fetched: start the same again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/index_file.py"/>
        <source>{file} of {host} is no list of AlphaEarth's tiles, or a damaged one; expected the columns path and wgs84_west to wgs84_north, or STAC's: refresh the list of tiles, or choose another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>{folder} belongs to the plugin, whose own bundles are not replaced: choose a folder of your own for the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>{folder} cannot be looked into ({reason}): choose another folder for the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>{folder} exists and is no model bundle: choose a new folder for the bundle, or one that holds a bundle to replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/fetch.py"/>
        <source>{folder} has room for {free} MB, and {needed} MB are needed: free some disk space, or choose another folder or a smaller area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>{folder} holds more than a bundle ({found}), which would be lost: move that elsewhere, or choose another folder for the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/output_folder.py"/>
        <source>{folder} is a file; expected a folder for the rasters: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/listing.py"/>
        <source>{folder} is no index in {parent}: choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/array_files.py"/>
        <source>{grid} has {found} pixels, but {path} has {expected}: they belong to different tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/http_faults.py"/>
        <source>{host} answered {file} with HTTP status {status}; expected a part of the file: check the source's address, or choose another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/http_faults.py"/>
        <source>{host} answered {file} with a web page; expected AlphaEarth's data: check the source's address, and whether this network asks you to sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/index_download.py"/>
        <source>{host} answered {file} with something else; expected a Parquet file: check the source's address, and whether this network asks you to sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/http_faults.py"/>
        <source>{host} cannot answer at the moment (HTTP status {status}): start the same again later, and it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/http_faults.py"/>
        <source>{host} does not let AETHER read {file} (HTTP status {status}); expected a public file: choose another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/index_download.py"/>
        <source>{host} holds no list of AlphaEarth's tiles; expected one of {names} in the folder of the years: check the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/http_faults.py"/>
        <source>{host} limits how much is fetched at a time (HTTP status 429): start the same again in some minutes, and it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/estimate.py"/>
        <source>{host} lists {count} tiles for this area and has none of them: refresh the list of tiles, or choose another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/http_faults.py"/>
        <source>{host} sends whole files only, which have up to 3 GB each, and not the parts that are needed; nothing was fetched: choose another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/recognition.py"/>
        <source>{names} of {title} are used, other bands left aside: {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/files.py"/>
        <source>{path} cannot be opened as a raster ({reason}): expected a GeoTIFF, VRT or another raster that GDAL reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/folder_reader.py"/>
        <source>{path} cannot be read ({reason}): check the folder and the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/place_table.py"/>
        <source>{path} cannot be read as GeoParquet ({reason}): check whether the file is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/array_files.py"/>
        <source>{path} cannot be read as a NumPy file ({reason}): copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/regions/strips.py"/>
        <source>{path} cannot be read back ({reason}): the disk may be full or the file was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/reader.py"/>
        <source>{path} cannot be read from row {row} on; the file is damaged, cut short or gone: copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/server/server.py"/>
        <source>{path} cannot be read or written ({reason}): choose another name or place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/regions/regions.py"/>
        <source>{path} cannot be written ({reason}): free some disk space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report.py"/>
        <source>{path} cannot be written ({reason}): free some disk space, close programs that use the file, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/program.py"/>
        <source>{path} describes its objects in a way that PyTorch's reader of plain weights does not know, such as pickle protocol 4: save it anew by torch.save without options, or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/program.py"/>
        <source>{path} describes its objects in a way that plain weights never need, and is not read: ask its publisher for a checkpoint of weights alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} describes its objects in more than {most} bytes, which a checkpoint of the AETHER towers never does: it is another kind of checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/array_files.py"/>
        <source>{path} does not say where its pixels lie: put the TIFF of the same tile beside it ({expected}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_refusals.py"/>
        <source>{path} has 64 bands of 8-bit numbers, but they decode to vectors of mean length {length:.2f} instead of 1, so they are no AlphaEarth embeddings: use the file as published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/band_names.py"/>
        <source>{path} has bands of {title} by name, but lacks {count} of {names} (number {lacking}): use a file with all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_refusals.py"/>
        <source>{path} has lost its negative numbers (mean vector length {length:.2f} instead of 1), as happens to a VRT or copy made by GDAL older than 3.7: use the original file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/place_table.py"/>
        <source>{path} has more than {most} places in the area: choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/files.py"/>
        <source>{path} has no coordinate reference system, so places on it cannot be found: assign the right one first (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>{path} has no pixels of {wanted} m; it has those of {sizes} m: choose one of these resolutions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/published.py"/>
        <source>{path} has no “{part}”; expected a checkpoint of the AETHER towers with ae_state_dict and txt_state_dict: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} has the format that PyTorch wrote before version 1.6, which cannot be read without running code: ask its publisher for a file saved by a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/band_names.py"/>
        <source>{path} has {count} bands for number {number} of {title}, as a stack of several years has; expected one of each from {names}: save one year as a raster of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/recognition.py"/>
        <source>{path} has {count} bands without the names of an embedding that AETHER knows; if they are {title}'s, name them {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/recognition.py"/>
        <source>{path} has {found} band(s), as a picture or a single measure has; expected an embedding raster with 64 bands, A00 to A63: choose an AlphaEarth raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/recognition.py"/>
        <source>{path} has {found} bands, but their names ({named}, …) are those of no embedding that AETHER knows; expected AlphaEarth's A00 to A63 or TESSERA's Tessera_Band_0 to Tessera_Band_127: choose such a raster, or name the bands if they are these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/array_files.py"/>
        <source>{path} has {found} scales, but the raster beside it has {expected} pixels: they belong to different tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} holds an entry named “{name}”, which a PyTorch checkpoint never does: get the checkpoint from its publisher again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} holds compressed or encrypted entries, which a PyTorch checkpoint never does: choose the .pth file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/query.py"/>
        <source>{path} holds no data here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/similarity/scoring.py"/>
        <source>{path} holds no data in the area asked for (every pixel is nodata): choose another extent or another raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/published.py"/>
        <source>{path} holds numbers in “{name}” that are not finite; expected finite weights: download the checkpoint again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/program.py"/>
        <source>{path} holds objects of “{name}”, which are no plain weights and are not read: ask its publisher for a checkpoint of weights alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/similarity/scoring.py"/>
        <source>{path} holds other numbers from row {row}, column {column} on than where it was recognised: vectors of mean length {length:.2f}; expected {title} vectors all over it: use the original file, or choose an extent without that part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_refusals.py"/>
        <source>{path} holds vectors of mean length {length:.4g} and type {dtype}, and neither its numbers nor its bands' names show that they are an embedding; expected vectors of length 1 or bands named A00 to A63: use the original file, or name the bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} holds {found} bytes; expected no more than {most}, of which a checkpoint of the AETHER towers needs a small part: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/published.py"/>
        <source>{path} holds {found} entries in “{part}” where the AETHER towers have {expected} (missing: {missing}; unknown: {extra}): choose a published AETHER checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/published.py"/>
        <source>{path} holds {found} in “{name}”; expected a tensor of floating point numbers: choose a published AETHER checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/array_files.py"/>
        <source>{path} holds {found} with {count} axes; expected {expected} with {axes}, as TESSERA is handed out: use the original file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/recognition.py"/>
        <source>{path} holds {title}'s whole numbers without the scale of each pixel: put the file of scales ({suffix}) beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/reading.py"/>
        <source>{path} holds “{found}”; expected a dictionary with the towers of AETHER: choose a published AETHER checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/published.py"/>
        <source>{path} holds “{name}” in the shape {found}; the AETHER towers have {expected}: choose a published AETHER checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/place_table.py"/>
        <source>{path} is a Parquet file without geometries; expected GeoParquet with geometries as WKB: save it so, or as a GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/outputs.py"/>
        <source>{path} is a device or a pipe, which a result would replace; expected a file: choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/place_table.py"/>
        <source>{path} is a folder; expected a GeoParquet file: choose one in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} is a zip file, but no PyTorch checkpoint (it has no data.pkl in one folder): choose the .pth file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/array_files.py"/>
        <source>{path} is cut short: copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} is damaged or was cut short: download the checkpoint again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} is empty; expected a PyTorch checkpoint (.pth): download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} is no PyTorch checkpoint; expected the .pth file that torch.save writes: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>{path} is no places file; expected a first line of JSON with the format “{expected}” and its columns: export the places again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/session.py"/>
        <source>{path} is no usable ONNX model ({reason}): copy the bundle again or train it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_refusals.py"/>
        <source>{path} names its bands A00 to A63, but their numbers (mean length {length:.4g}) are no AlphaEarth vectors in any form that AETHER knows: use the file as published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>{path} of {host} cannot be read ({reason}); expected a tile of AlphaEarth, a GeoTIFF: choose another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/regions/regions.py"/>
        <source>{path} was not written whole; the disk may be full: free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/request.py"/>
        <source>{raster} holds no data and gets no index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/file_stamps.py"/>
        <source>{raster} is no file of this machine, so an index could not tell when it changes: copy it to a disk to build its index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/file_stamps.py"/>
        <source>{raster} reads {file}, which is no file of this machine, so an index could not tell when it changes: copy it to a disk to build its index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>“{folder}” is no name of a folder; expected where the bundle is to be written: choose a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/outputs.py"/>
        <source>“{path}” is no name of a file; expected where a result is to be written: choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/source.py"/>
        <source>“{source}” is no source of AlphaEarth; expected a folder or an address without a name, password or question mark, such as {example}: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>20 % of the places test, 10 % of the rest validate, split at random, anew for each of {seeds} seed(s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>20 % of the places test, 10 % of the rest validate, split in square blocks of {side} m, each in one part only, anew for each of {seeds} seed(s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>A place of another label may still fit a text: labels that overlap in meaning lower the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>A place that is of the class asked for ranks above one that is not in {share} of the cases (mean AUC over {classes} classes {auc}; chance is 0.5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>A point is the decoded vector of the pixel under it, as the bundle was trained with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>A point is the mean of the decoded vectors in a window of {side} x {side} pixels, the one that the bundle was trained with, at unit length; pixels without data do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>AUC (dashed: chance)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>AUC is the probability that a place of the class scores higher than one of another class; average precision the mean precision over the places of the class, from the best score down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>AUC per class, the mean over its texts; the whiskers show one standard deviation over the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Adam with a learning rate of {rate}, batches of {batch}, at most {most} epochs; training stops after {patience} epochs without a lower validation loss, and the weights of the best epoch are tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Aligned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Aligned vectors are what the bundle's pixel tower makes of these means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>An area is the mean of the decoded vectors whose pixel centre lies inside, at unit length; one without such a pixel takes the pixel under a point on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Blocks that touch share their border, so places on both sides of it still resemble each other; another region may be harder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Check sum of the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Classes with fewer than {least} places are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Classes without texts of their own are asked for by their name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Computed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>Confusion matrix of the best probe ({probe}), test places of all seeds together, in % of each labelled class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Each dimension of the vectors is scaled to mean 0 and standard deviation 1 of the training part, for raw and aligned vectors alike: unit vectors of different dimension would otherwise learn at different speeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Embedding profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Evaluation of “{bundle}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Every text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Every text is encoded by the bundle's text tower; the score of a place is the cosine of text and aligned vector. Nothing is trained, so there is no split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>How it was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>If the bundle was trained on these places or on labels like them, its aligned vectors have seen the answer, and their figures are too good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>KL is the mean Kullback-Leibler divergence of the predictions from the labelled shares, in nats; L1 the mean sum of absolute differences. Shares that sum to 1 within 0.01 are scaled to sum to 1 exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Labelled places in the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Left out: of classes with too few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Left out: on pixels without data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Left out: outside the raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Left out: without a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Macro F1 is the mean F1 over the classes that occur in the test part or are predicted there; accuracy is the share of right answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>Mean over the seeds; the whiskers show one standard deviation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>Mean shares over the test places of all seeds, best probe ({probe}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Mean ± standard deviation over the texts of a class; “all classes” is the mean over the classes, and of their deviations. Precision and recall at k are those of the k best places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Mean ± standard deviation over {seeds} seed(s). The difference is that of the same seeds, with its share of the raw figure; it is coloured where it is larger than its own standard deviation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Model bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Name of the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Precision and average precision depend on how common a class is among the labels; compare them between bundles, not between classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Raw vectors answer no text; their figures are missing for that reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Retrieval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>R² is the share of the test numbers' variance that is predicted; RMSE and MAE are in the field's own unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Spatial blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>The best probe ({probe}) on the test places of the first seed; on the dashed line it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>The deviation over seeds is that of splits and first weights, not of other samples of places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>The figures hold for these labels, this raster and this year; they say nothing of the quality of the labels themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>The first seed trains on {training}, validates on {validation} and tests on {test}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>The loss is the Kullback-Leibler divergence of a softmax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>The loss is the cross entropy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>The loss is the squared error, on numbers scaled to mean 0 and standard deviation 1 of the training part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>The raster is a simulated scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Trained on points in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Two probes read the vectors: a linear layer, and one hidden layer of {units} with ReLU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>What it does not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>What was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>With a random split, test places lie between training places that resemble them; a split by spatial blocks tells more of places that are somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Written by AETHER {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Year of the embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>aligned vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>all classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>average precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>higher is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>labelled: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>lower is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>macro F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>mean share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>precision at {k}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>predicted by the probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>raw vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>recall at {k}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>share of the labelled class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>{measure} (lower is better)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>{measure}: {figures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>{probe} on {vectors}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>{probe} {raw} raw, {aligned} aligned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>{task} of “{fields}” at {count} labelled places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
