<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AETHER</name>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>A raster whose pixel is a vector, such as AlphaEarth's 64 bands. It is read from its file by the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_dock.py"/>
        <source>AETHER query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks.py"/>
        <source>AETHER: check the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_dock.py"/>
        <source>AETHER: list the model bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks.py"/>
        <source>AETHER: {query}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_options.py"/>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_options.py"/>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_options.py"/>
        <source>At most this many places, the best ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>At most this many regions, the best ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_options.py"/>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_options.py"/>
        <source>Avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/layer_metadata.py"/>
        <source>Avoided: “{avoided}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Best similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/progress_row.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_dock.py"/>
        <source>Cancelled; nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/progress_row.py"/>
        <source>Cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options_page.py"/>
        <source>Check the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/results_table.py"/>
        <source>Click a place to fly there</source>
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
        <location filename="../aether_qgis/layer_metadata.py"/>
        <source>Computed on {device} in {seconds:.1f} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_options.py"/>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Device used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Embedding raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options_page.py"/>
        <source>Engine's Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_form.py"/>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_form.py"/>
        <source>Find the best places (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>Finds the places in an embedding raster that fit a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/bundle_picker.py"/>
        <source>Folder of a model bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_options.py"/>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/device_note.py"/>
        <source>GPU not used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_options.py"/>
        <source>How the threshold is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_options.py"/>
        <source>Kind of threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_options.py"/>
        <source>Min. area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Minimum area of a place (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/bundle_picker.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Model bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Name of a bundle that comes with the plugin, or the folder of one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_dock.py"/>
        <source>No place is good and large enough: lower the threshold or the minimum area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/layers.py"/>
        <source>No places: {query}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Number of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>One float band: the cosine of query and pixel, -1 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Only this part of the raster; without it, all of it. On a rotated raster it is the part of the grid that encloses the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_options.py"/>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_options.py"/>
        <source>Percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_options.py"/>
        <source>Pixels at or above it may form a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Pixels at or above it may form a place: 98 takes the best 2 % of the pixels; as a similarity it lies between -1 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_options.py"/>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/results_table.py"/>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>Places found: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/layer_metadata.py"/>
        <source>Places reach a similarity of {similarity:.3f}, percentile {value:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/layer_metadata.py"/>
        <source>Places reach a similarity of {similarity:.3f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_options.py"/>
        <source>Places that fit this text rank lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_dock.py"/>
        <source>Places: {count} · {device} · {seconds:.1f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_options.py"/>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/progress_row.py"/>
        <source>Progress of the query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options_page.py"/>
        <source>Python, or the folder of its environment, that has the engine's packages; the variable {variable} takes precedence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/layers.py"/>
        <source>QGIS cannot open {path}, which the query has written: look whether the file is still there and search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/results_table.py"/>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_form.py"/>
        <source>Raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options_page.py"/>
        <source>Results folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_form.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/plugin.py"/>
        <source>Search an embedding raster in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_options.py"/>
        <source>Similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/layer_metadata.py"/>
        <source>Similarity between the query “{query}” and the pixels of {raster}, computed with the model bundle {bundle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/layers.py"/>
        <source>Similarity: {query}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_options.py"/>
        <source>Smaller places are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Smaller places are left out; 10,000 m² are a hectare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/layer_metadata.py"/>
        <source>Smallest place: {area:g} m².</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks.py"/>
        <source>Something unexpected happened ({reason}): the log panel AETHER has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/layer_metadata.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options_page.py"/>
        <source>Starting the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/progress_row.py"/>
        <source>Stop the running query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options_page.py"/>
        <source>Temporary: gone when QGIS closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>Text query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/query_request.py"/>
        <source>The area cannot be expressed in the CRS of “{layer}” ({crs}): move the map to the raster and search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>The best places as polygons, with rank, similarity and area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_form.py"/>
        <source>The embedding raster to search, e.g. AlphaEarth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options_page.py"/>
        <source>The engine works with {path}: version {version}, Python {python}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_dock.py"/>
        <source>The layer with this place is no longer in the project: search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/query_request.py"/>
        <source>The layer “{layer}” comes from “{provider}”, but the engine reads embedding rasters from files: save it as a GeoTIFF and use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/bundle_picker.py"/>
        <source>The model that compares text and pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>The output folder {folder} does not exist: create it or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>The query is empty: type what to look for, for example “woods by the river”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>The query was not prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/layer_metadata.py"/>
        <source>The raster is a simulated scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/regions.py"/>
        <source>The regions in {path} cannot be read: run the query again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>The similarity raster is written as a GeoTIFF, but {path} ends in “{suffix}”: let the name end in .tif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options_page.py"/>
        <source>The variable {variable} is set and is used instead of this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_dock.py"/>
        <source>There is no raster to search: add an embedding raster to the project and choose it above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_options.py"/>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Threshold is a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/layers.py"/>
        <source>Top {count}: {query}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/status_line.py"/>
        <source>Type what you are looking for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/bundle_picker.py"/>
        <source>Use a model bundle from a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_options.py"/>
        <source>Visible map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_options.py"/>
        <source>What computes; automatic is fastest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>What to avoid: places that fit this text rank lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_form.py"/>
        <source>What to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_form.py"/>
        <source>What to look for, in plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>What to look for, in plain words: “allotment gardens”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options_page.py"/>
        <source>Where the dock writes its layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_options.py"/>
        <source>Where to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_options.py"/>
        <source>Whole raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>ask,search,find,similarity,embedding,alphaearth,satellite,text,language,land cover,places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>auto takes what is fastest on this machine, cpu the processor, gpu the graphics card where it can be used; the log says which device it was, and why not the GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_options.py"/>
        <source>e.g. forest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/query_form.py"/>
        <source>e.g. woods by the river</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>percentile: the threshold is a share of the pixels; similarity: it is a cosine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/results_table.py"/>
        <source>{area} ha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/results_table.py"/>
        <source>{area} km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/results_table.py"/>
        <source>{area} m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/regions.py"/>
        <source>{path} cannot be written ({reason}): free some disk space or choose another results folder in the AETHER options.</source>
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
        <source>The AETHER engine has no Python environment yet: create one with Python {version} or newer by the commands {create} and {install}, or name an existing one under Settings &gt; Options &gt; AETHER.</source>
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
        <source>The engine gave an answer that makes no sense: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/client.py"/>
        <source>The engine run by {python} speaks protocol {found}, this plugin speaks {expected}: let both come from the same version of AETHER.</source>
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
        <source>The engine's Python, {python} (version {version}), lacks {missing}: install these into it, or name another Python under Settings &gt; Options &gt; AETHER.</source>
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
        <location filename="../aether_qgis/engine/towers/export.py"/>
        <source>A tower of type {found} cannot be written as ONNX; expected one of the towers in architectures.py.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/request_checks.py"/>
        <source>As a percentile, the threshold is {found}; expected a number from 0 to 100, for example 98.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/request_checks.py"/>
        <source>As a similarity, the threshold is {found}; expected a number from -1 to 1, for example 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query.py"/>
        <source>Comparing pixels with the query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query.py"/>
        <source>Computing on: {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query.py"/>
        <source>Finding the best places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query.py"/>
        <source>Loading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/embeddings.py"/>
        <source>The area lies outside {path}: choose one that overlaps the raster, or search the whole raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/architectures.py"/>
        <source>The bundle has a tower of kind “{found}”; this version of AETHER knows {known}: update AETHER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundle.py"/>
        <source>The bundle in {folder} has schema {found}; this version of AETHER reads schema {expected}: update the older of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundle.py"/>
        <source>The bundle in {folder} is damaged: bundle.json cannot be read; copy the bundle again or train it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundle.py"/>
        <source>The bundle in {folder} is damaged: bundle.json has no valid “{field}”; copy the bundle again or train it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundle.py"/>
        <source>The bundle in {folder} is damaged: {file} is missing or differs from its check sum; copy the bundle again or train it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The bundle “{bundle}” expects sentences of {expected} numbers, its text head takes {takes} and its text encoder gives {found}: use the encoder it was trained with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundle.py"/>
        <source>The bundle “{bundle}” reads vectors of {wanted} numbers, but the pixels of {path} have {found}: choose a bundle made for this kind of raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundle.py"/>
        <source>The bundle “{bundle}” was trained on “{wanted}” embeddings, but {path} holds “{found}”: choose a bundle made for this kind of raster.</source>
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
        <location filename="../aether_qgis/engine/server.py"/>
        <source>The engine met a fault it does not know ({kind}: {reason}): please report it with the raster you used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/server.py"/>
        <source>The engine ran out of memory: close other programs, or choose a smaller extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/handlers.py"/>
        <source>The engine's Python lacks {packages}, which training, importing and evaluating need: install the training requirements into it (the guide says how).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/request_checks.py"/>
        <source>The minimum area is {found} m²; expected 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/request_checks.py"/>
        <source>The number of places is {found}; expected 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/similarity_raster.py"/>
        <source>The output folder {folder} cannot be written to: choose one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/similarity_raster.py"/>
        <source>The output folder {folder} does not exist: create it or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/backends.py"/>
        <source>The pixel tower of “{bundle}” maps {takes} numbers to {gives}, but its manifest says {vector} to {aligned}: copy the bundle again or train it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/terms.py"/>
        <source>The query has {found} characters; at most {expected} are read: shorten it to a phrase or a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/terms.py"/>
        <source>The query is empty: type what to look for, for example “woods by the river”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/errors.py"/>
        <source>The request was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/request_checks.py"/>
        <source>The result would replace {path}, the raster that is searched: choose another file.</source>
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
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The text head of “{bundle}” gives {found} numbers, but its manifest says {expected}: copy the bundle again or train it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/request_checks.py"/>
        <source>The threshold is said to be a “{found}”; expected one of: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/backends.py"/>
        <source>The torch backend needs the package {package}, which the engine's Python lacks: install the training requirements into it, or choose onnxruntime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/request_checks.py"/>
        <source>There is no backend “{found}”; expected one of: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/request_checks.py"/>
        <source>There is no device “{found}”; expected one of: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/embeddings.py"/>
        <source>There is no file {path}: it was moved, renamed or deleted; load the raster again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundle.py"/>
        <source>There is no model bundle “{name}”: expected one of the shipped names ({known}) or a folder that holds bundle.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/terms.py"/>
        <source>What to look for and what to avoid cancel each other out: change one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query.py"/>
        <source>Writing the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query.py"/>
        <source>Writing the similarity raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/similarity_raster.py"/>
        <source>no space left on device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/devices.py"/>
        <source>no usable GPU was found on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/backends.py"/>
        <source>onnxruntime could not start {provider}: check the graphics driver and its CUDA libraries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/devices.py"/>
        <source>the GPU failed on a trial batch ({reason})</source>
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
        <location filename="../aether_qgis/engine/embeddings.py"/>
        <source>{path} cannot be opened as a raster ({reason}): expected a GeoTIFF, VRT or another raster that GDAL reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/regions.py"/>
        <source>{path} cannot be read back ({reason}): the disk may be full or the file was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/embeddings.py"/>
        <source>{path} cannot be read from row {row} on; the file is damaged, cut short or gone: copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/regions.py"/>
        <source>{path} cannot be written ({reason}): free some disk space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/similarity_raster.py"/>
        <source>{path} cannot be written ({reason}): free some disk space, close programs that use the file, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/profiles.py"/>
        <source>{path} has 64 bands of 8-bit numbers, but they decode to vectors of mean length {length:.2f} instead of 1, so they are no AlphaEarth embeddings: use the file as published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/profiles.py"/>
        <source>{path} has lost its negative numbers (mean vector length {length:.2f} instead of 1), as happens to a VRT or copy made by GDAL older than 3.7: use the original file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/embeddings.py"/>
        <source>{path} has no coordinate reference system, so places on it cannot be found: assign the right one first (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/embeddings.py"/>
        <source>{path} has {found} band(s), as a picture or a single measure has; expected an embedding raster with 64 bands, A00 to A63: choose an AlphaEarth raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query.py"/>
        <source>{path} holds no data in the area asked for (every pixel is nodata): choose another extent or another raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/profiles.py"/>
        <source>{path} holds the stored whole numbers as decimals (mean vector length {length:.1f} instead of 1), so it was never decoded: use the original int8 file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/profiles.py"/>
        <source>{path} holds vectors of mean length {length:.2f}; expected unit vectors of length 1: it is not normalised, or not an embedding raster; use the original int8 file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/session.py"/>
        <source>{path} is no usable ONNX model ({reason}): copy the bundle again or train it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/embeddings.py"/>
        <source>{path} mixes number types over its bands ({found}); expected 64 bands of one type: use the original file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/profiles.py"/>
        <source>{path} stores numbers of type {found}; expected an embedding raster with int8 numbers (as AlphaEarth is published) or decoded float32: use the original file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/profiles.py"/>
        <source>{path} was decoded linearly, dividing by 127 or 127.5 without the square (mean vector length {length:.1f} instead of 1), which spoils the neighbourhoods: decode it with sign(q) * (q / 127.5)², or use the original int8 file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/regions.py"/>
        <source>{path} was not written whole; the disk may be full: free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
