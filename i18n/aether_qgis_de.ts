<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AETHER</name>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source> pixels</source>
        <translation> Pixel</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>10 m are AlphaEarth's own pixels. Coarser ones are the published overviews, means of the vectors: a first look at a wide area at a fraction of the cost.</source>
        <translation>10 m sind AlphaEarths eigene Pixel. Gröbere sind die veröffentlichten Übersichten, Mittel der Vektoren: ein erster Blick auf ein großes Gebiet zu einem Bruchteil des Aufwands.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>A GeoTIFF with one band per dimension of the model.</source>
        <translation>Ein GeoTIFF mit einem Kanal je Dimension des Modells.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>A byte a pixel: the number of a label, 0 without data, 255 for unsure, with colours and a raster attribute table.</source>
        <translation>Ein Byte je Pixel: die Nummer eines Labels, 0 ohne Daten, 255 für unsicher, mit Farben und einer Raster-Attributtabelle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>A closed form has no curves.</source>
        <translation>Eine geschlossene Form hat keine Kurven.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>A closed form: ready within seconds, with the fastest queries.</source>
        <translation>Eine geschlossene Form: in Sekunden fertig, mit den schnellsten Abfragen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>A field</source>
        <translation>Ein Feld</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>A file in {folder} could not be written; another program, such as a virus scanner, may hold it, or the right is missing: press Install again.</source>
        <translation>Eine Datei in {folder} konnte nicht geschrieben werden; ein anderes Programm, etwa ein Virenscanner, hält sie vielleicht fest, oder das Recht fehlt: Drücken Sie noch einmal „Installieren“.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>A float band: the first answer less the second.</source>
        <translation>Ein Gleitkommakanal: die erste Antwort minus die zweite.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>A folder on a fast disk; existing indexes are not moved</source>
        <translation>Ein Ordner auf einem schnellen Datenträger; vorhandene Indizes werden nicht verschoben</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/example_queries.py"/>
        <source>A lake or a river</source>
        <translation>Ein See oder ein Fluss</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/region_parameters.py"/>
        <source>A layer of villages, lakes or other things with names: each place gets the name of the nearest one in the field “near”, and its distance in metres in “near_m”, 0 where they touch.</source>
        <translation>Ein Layer mit Dörfern, Seen oder anderem, das Namen hat: Jeder Ort erhält im Feld „near“ den Namen des nächsten und in „near_m“ den Abstand in Metern, 0, wo sie sich berühren.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/names_choice.py"/>
        <source>A layer of villages, lakes or other things with names: each place tells which is nearest</source>
        <translation>Ein Layer mit Dörfern, Seen oder anderem, was Namen hat: Jeder Ort sagt, was am nächsten liegt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/algorithm_questions.py"/>
        <source>A legend is made of one raster at a time: choose a single raster instead of a group.</source>
        <translation>Eine Legende entsteht aus einem Raster auf einmal: Wählen Sie ein einzelnes Raster statt einer Gruppe.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>A package is not the file that was expected (its check sum differs), so nothing was installed: press Install again; if that does not help, your network or mirror replaces files.</source>
        <translation>Ein Paket ist nicht die erwartete Datei (seine Prüfsumme weicht ab), daher wurde nichts installiert: Drücken Sie noch einmal „Installieren“; hilft das nicht, ersetzt Ihr Netz oder Spiegelserver Dateien.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>A pixel is 10 m wide. 1024 pixels take ten seconds.</source>
        <translation>Ein Pixel ist 10 m breit. 1024 Pixel dauern zehn Sekunden.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/region_parameters.py"/>
        <source>A place is left out where the middle of its extent is nearer than this to that of a better place, and the next best takes its rank; 0 for none.</source>
        <translation>Ein Ort wird weggelassen, wenn die Mitte seiner Ausdehnung näher als dies an der eines besseren liegt; der nächstbeste nimmt seinen Rang ein; 0 für keinen Abstand.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/recording.py"/>
        <source>A query with very many examples was answered, but is too long for the history.</source>
        <translation>Eine Abfrage mit sehr vielen Beispielen wurde beantwortet, ist aber zu lang für den Verlauf.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>A raster per zone and year</source>
        <translation>Ein Raster je Zone und Jahr</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>A raster whose pixel is a vector, such as AlphaEarth's 64 bands. It is read from its file by the engine. From Python, qgis_process and models also a folder of tiles, a list of files, or the name of a layer group.</source>
        <translation>Ein Raster, dessen Pixel ein Vektor ist, etwa AlphaEarths 64 Kanäle. Der Rechenkern liest es aus seiner Datei. Aus Python, qgis_process und Modellen auch ein Ordner mit Kacheln, eine Liste von Dateien oder der Name einer Layergruppe.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>A raster whose pixels are vectors, such as AlphaEarth's 64 bands. It is read from its file by the engine.</source>
        <translation>Ein Raster, dessen Pixel Vektoren sind, etwa AlphaEarths 64 Kanäle. Der Rechenkern liest es aus seiner Datei.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>A raster whose pixels are vectors, such as AlphaEarth's 64 bands. It is read from its file by the engine. From Python, qgis_process and models also a folder of tiles, a list of files, or the name of a layer group; the tiles may lie in several UTM zones.</source>
        <translation>Ein Raster, dessen Pixel Vektoren sind, etwa AlphaEarths 64 Kanäle. Der Rechenkern liest es aus seiner Datei. Aus Python, qgis_process und Modellen auch ein Ordner mit Kacheln, eine Liste von Dateien oder der Name einer Layergruppe; die Kacheln können in mehreren UTM-Zonen liegen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>A search fetches {size} from {host}; with an index, nothing</source>
        <translation>Eine Suche lädt {size} von {host}; mit einem Index nichts</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>A table with pixels, area in m² on the ellipsoid and share of each label.</source>
        <translation>Eine Tabelle mit Pixeln, Fläche in m² auf dem Ellipsoid und Anteil jedes Labels.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>A template over fields</source>
        <translation>Eine Vorlage aus Feldern</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>A text with fields in braces, cut at commas, semicolons and ends of sentences; a piece of which a field is missing is left out. With “osm” the fields are class, group and name.</source>
        <translation>Ein Text mit Feldern in geschweiften Klammern, an Kommas, Semikolons und Satzenden geteilt; ein Stück, dem ein Feld fehlt, wird weggelassen. Bei „osm“ sind die Felder class, group und name.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/endpoints_list.py"/>
        <source>A tick allows AETHER to send the text of queries there</source>
        <translation>Ein Haken erlaubt AETHER, den Text von Abfragen dorthin zu senden</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>A vector layer in any CRS. A polygon counts as a point on it, a line as its middle, a multipoint as each of its points.</source>
        <translation>Ein Vektorlayer in beliebigem KBS. Ein Polygon zählt als ein Punkt darauf, eine Linie als ihre Mitte, ein Multipunkt als jeder seiner Punkte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>A year for each raster, in their order: 2019, 2024. Left empty, the years are looked for in the rasters' tags and names, and the log says what was found; without any, the order of the rasters counts.</source>
        <translation>Ein Jahr für jedes Raster, in deren Reihenfolge: 2019, 2024. Bleibt es leer, werden die Jahre in Tags und Namen der Raster gesucht, und das Protokoll sagt, was gefunden wurde; ohne Jahre zählt die Reihenfolge der Raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>AETHER computes in a Python environment of its own, in your QGIS profile. QGIS's own Python stays as it is. Every package has a pinned version and a check sum.</source>
        <translation>AETHER rechnet in einer eigenen Python-Umgebung in Ihrem QGIS-Profil. QGIS’ eigenes Python bleibt, wie es ist. Jedes Paket hat eine feste Version und eine Prüfsumme.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/demo_layers.py"/>
        <source>AETHER demo (simulated)</source>
        <translation>AETHER-Demo (simuliert)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>AETHER engine</source>
        <translation>AETHER-Rechenkern</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>AETHER favourites</source>
        <translation>AETHER-Favoriten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/history_dock.py"/>
        <source>AETHER history</source>
        <translation>AETHER-Verlauf</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/dock.py"/>
        <source>AETHER query</source>
        <translation>AETHER-Abfrage</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/algorithm_questions.py"/>
        <source>AETHER: change</source>
        <translation>AETHER: Wandel</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/engine_task.py"/>
        <source>AETHER: check the engine</source>
        <translation>AETHER: Rechenkern prüfen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/difference_maker.py"/>
        <source>AETHER: difference</source>
        <translation>AETHER: Differenz</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/demo_task.py"/>
        <source>AETHER: draw the demo scene</source>
        <translation>AETHER: Demoszene zeichnen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/alphaearth_task.py"/>
        <source>AETHER: fetch AlphaEarth</source>
        <translation>AETHER: AlphaEarth holen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/diagnostics_task.py"/>
        <source>AETHER: gather diagnostics</source>
        <translation>AETHER: Diagnose sammeln</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/places_task.py"/>
        <source>AETHER: get places</source>
        <translation>AETHER: Orte holen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/index_task.py"/>
        <source>AETHER: index {raster}</source>
        <translation>AETHER: Index von {raster}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/installation.py"/>
        <source>AETHER: install the engine</source>
        <translation>AETHER: Rechenkern installieren</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/algorithm_questions.py"/>
        <source>AETHER: legend</source>
        <translation>AETHER: Legende</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/alphaearth_task.py"/>
        <source>AETHER: link AlphaEarth</source>
        <translation>AETHER: AlphaEarth verknüpfen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>AETHER: list the indexes</source>
        <translation>AETHER: Indizes auflisten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_lister.py"/>
        <source>AETHER: list the model bundles</source>
        <translation>AETHER: Modellpakete auflisten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/alphaearth_task.py"/>
        <source>AETHER: look at AlphaEarth's tiles</source>
        <translation>AETHER: AlphaEarths Kacheln ansehen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/installation.py"/>
        <source>AETHER: look for a Python</source>
        <translation>AETHER: nach einem Python suchen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_controller.py"/>
        <source>AETHER: look for indexes</source>
        <translation>AETHER: nach Indizes suchen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/picture_task.py"/>
        <source>AETHER: picture of {raster}</source>
        <translation>AETHER: Bild von {raster}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/installation.py"/>
        <source>AETHER: remove the engine</source>
        <translation>AETHER: Rechenkern entfernen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/consent_box.py"/>
        <source>AETHER: send text?</source>
        <translation>AETHER: Text senden?</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/diagnostics_button.py"/>
        <source>AETHER: text for a bug report</source>
        <translation>AETHER: Text für einen Fehlerbericht</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/training_task.py"/>
        <source>AETHER: train “{title}”</source>
        <translation>AETHER: „{title}“ trainieren</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/query_task.py"/>
        <source>AETHER: {query}</source>
        <translation>AETHER: {query}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_card.py"/>
        <source>AUC {auc} on held-out places</source>
        <translation>AUC {auc} an zurückgehaltenen Orten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>About 45 MB, by the program uv, from its own source.</source>
        <translation>Etwa 45 MB, durch das Programm uv, aus dessen eigener Quelle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>About {time} at the {speed} a second just measured.</source>
        <translation>Etwa {time} bei den eben gemessenen {speed} in der Sekunde.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/endpoints_list.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Add a band of relevance</source>
        <translation>Einen Kanal mit der Relevanz hinzufügen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Add a bundle's folder…</source>
        <translation>Ordner eines Pakets hinzufügen…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel_menu.py"/>
        <source>Add to the favourites…</source>
        <translation>Zu den Favoriten hinzufügen…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Address of a Dask scheduler, e.g. tcp://host:8786, whose machines do the work; empty for what the AETHER options say, by default this machine.</source>
        <translation>Adresse eines Dask-Schedulers, z. B. tcp://host:8786, dessen Rechner die Arbeit tun; leer für das, was die AETHER-Optionen sagen, ohne Angabe dieser Rechner.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Address of a Dask scheduler: searches and indexes are then computed by its workers, which need the same rasters and bundles under the same paths</source>
        <translation>Adresse eines Dask-Schedulers: Suchen und Indizes werden dann von seinen Arbeitern berechnet, die dieselben Raster und Pakete unter denselben Pfaden brauchen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/endpoints_list.py"/>
        <source>Address of a text encoder</source>
        <translation>Adresse eines Textkodierers</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Address of the text encoder</source>
        <translation>Adresse des Textkodierers</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Address or folder with the years</source>
        <translation>Adresse oder Ordner mit den Jahren</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Adds layers that read the source: each search fetches its pixels again, until there is an index.</source>
        <translation>Fügt Layer hinzu, die die Quelle lesen: Jede Suche lädt deren Pixel erneut, bis es einen Index gibt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/change/panel.py"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_table.py"/>
        <source>Aligned indexes</source>
        <translation>Indizes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Aligned raster</source>
        <translation>Ausgerichtetes Raster</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>All settings and figures, seed by seed, for programs.</source>
        <translation>Alle Einstellungen und Werte, Startwert für Startwert, für Programme.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>All {count} indexes already existed: {size}.</source>
        <translation>Alle {count} Indizes waren schon da: {size}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/alphaearth_layers.py"/>
        <source>AlphaEarth was fetched, but QGIS cannot open its files: look for them in the folder that you chose.</source>
        <translation>AlphaEarth wurde geholt, aber QGIS kann die Dateien nicht öffnen: Suchen Sie sie in dem Ordner, den Sie gewählt haben.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/alphaearth_layers.py"/>
        <source>AlphaEarth {years}</source>
        <translation>AlphaEarth {years}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/alphaearth_layers.py"/>
        <source>AlphaEarth {year}, zone {zone}</source>
        <translation>AlphaEarth {year}, Zone {zone}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>An OpenAI-compatible server, by its base (http://localhost:11434/v1) or its full address (https://api.openai.com/v1/embeddings), without a key. Nothing is sent while importing.</source>
        <translation>Ein OpenAI-kompatibler Server, mit seiner Basis (http://localhost:11434/v1) oder seiner vollen Adresse (https://api.openai.com/v1/embeddings), ohne Schlüssel. Beim Importieren wird nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>An Overpass server; another one may be less busy</source>
        <translation>Ein Overpass-Server; ein anderer ist vielleicht weniger ausgelastet</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>An aligned index stores a model's output for every pixel of a raster, so that searches and the live map do not have to read the raster.</source>
        <translation>Ein Index speichert die Ausgabe eines Modells für jedes Pixel eines Rasters, sodass Suchen und die Live-Karte das Raster nicht lesen müssen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>An aligned index stores a model's output for every pixel of an embedding raster, as small numbers and with all overview levels, so that queries and the live map do not have to read the raster. “Text query” uses an index by itself where there is one, and says so in its log. Similarities differ from those without an index by less than 0.01 for nearly all pixels.

Building reads the raster once. The index takes 50 to 70 bytes per pixel with the model that comes with AETHER, and about 190 with one of 128 dimensions; AlphaEarth itself has 64.

Indexes are stored in a folder with a size limit, both set under Settings &gt; Options &gt; AETHER: when a new one needs space, the least recently used ones are removed. When the raster or the model changes, its index is no longer used, and this algorithm rebuilds it; an index that is ready is not touched.

If it is cancelled, the next run continues from there.</source>
        <translation>Ein Index speichert die Ausgabe eines Modells für jedes Pixel eines Embedding-Rasters, als kleine Zahlen und mit allen Übersichtsstufen, sodass Abfragen und die Live-Karte das Raster nicht lesen müssen. Die „Textabfrage“ benutzt von selbst einen Index, wo es einen gibt, und sagt es in ihrem Protokoll. Ähnlichkeiten weichen bei fast allen Pixeln um weniger als 0,01 von denen ohne Index ab.

Das Aufbauen liest das Raster einmal. Der Index braucht 50 bis 70 Byte je Pixel mit dem Modell, das mit AETHER kommt, und etwa 190 mit einem von 128 Dimensionen; AlphaEarth selbst hat 64.

Indizes liegen in einem Ordner mit einer Größengrenze, beides unter Einstellungen &gt; Optionen &gt; AETHER: Braucht ein neuer Platz, werden die am längsten nicht benutzten entfernt. Ändert sich das Raster oder das Modell, wird der Index nicht mehr benutzt, und dieser Algorithmus baut ihn neu auf; ein fertiger Index wird nicht angerührt.

Wird er abgebrochen, macht der nächste Lauf dort weiter.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>An aligned index that has been built answers at once; a few pixels between two labels may then take the other one.</source>
        <translation>Ein bereits gebauter Index antwortet sofort; einige Pixel zwischen zwei Labels können dann das andere erhalten.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>An aligned index that has been built answers at once; similarities then differ by less than 0.01 for nearly all pixels. The log says whether one was used.</source>
        <translation>Ein aufgebauter Index antwortet sofort; Ähnlichkeiten weichen dann bei fast allen Pixeln um weniger als 0,01 ab. Das Protokoll sagt, ob einer benutzt wurde.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>An area that takes more is refused before it is fetched.</source>
        <translation>Ein Gebiet, das mehr braucht, wird abgelehnt, bevor es geholt wird.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>An index stores the model's output for every pixel; without one, every search reads the raster</source>
        <translation>Ein Index speichert die Ausgabe des Modells für jedes Pixel; ohne Index liest jede Suche das Raster</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Another number gives another valley.</source>
        <translation>Eine andere Zahl gibt ein anderes Tal.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Answer from aligned indexes where there are some</source>
        <translation>Aus Indizes antworten, wo es welche gibt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Answer from an aligned index where there is one</source>
        <translation>Aus einem Index antworten, wo es einen gibt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>Answered from aligned indexes: {indexed} of {rasters}</source>
        <translation>Aus Indizes beantwortet: {indexed} von {rasters}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>Any change</source>
        <translation>Jede Veränderung</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>Area: a part of the raster</source>
        <translation>Gebiet: ein Teil des Rasters</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Areas of the labels</source>
        <translation>Flächen der Labels</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>As published (arXiv 2510.09894), for comparison. Needs the layer “deep training” (torch).</source>
        <translation>Wie veröffentlicht (arXiv 2510.09894), zum Vergleich. Braucht die Schicht „Tiefes Training“ (torch).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>As the columns say</source>
        <translation>Wie die Spalten sagen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>As the server calls it; it has to be the one that the checkpoint was trained with, for the published ones text-embedding-3-large.</source>
        <translation>Wie der Server es nennt; es muss das sein, mit dem der Checkpoint trainiert wurde, bei den veröffentlichten text-embedding-3-large.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/locator.py"/>
        <source>Ask AETHER</source>
        <translation>AETHER fragen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/layer_menu.py"/>
        <source>Ask AETHER…</source>
        <translation>AETHER fragen…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/layer_menu.py"/>
        <source>Ask again…</source>
        <translation>Erneut fragen…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>Ask the same of the same raster (Enter)</source>
        <translation>Dasselbe Raster dasselbe fragen (Eingabe)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/locator.py"/>
        <source>Ask: {query}</source>
        <translation>Fragen: {query}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/locator.py"/>
        <source>Asked before</source>
        <translation>Früher gefragt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>Asked on {time}</source>
        <translation>Gefragt am {time}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/sentences.py"/>
        <source>Asking {host}</source>
        <translation>Frage {host}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>At most this many places, the best ones</source>
        <translation>Höchstens so viele Orte, die besten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>At most this many regions, the best ones.</source>
        <translation>Höchstens so viele Flächen, die besten.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>At most this many regions, the most changed ones.</source>
        <translation>Höchstens so viele Gebiete, die am stärksten veränderten.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>At most {count} places of {area} m² or more</source>
        <translation>Höchstens {count} Orte von {area} m² oder mehr</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Attribution</source>
        <translation>Quellenangabe</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Attribution of the points</source>
        <translation>Quellenangabe der Punkte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Avoid</source>
        <translation>Vermeiden</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>Avoid: {words}</source>
        <translation>Meiden: {words}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Avoided: {kinds}</source>
        <translation>Gemieden: {kinds}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/metadata.py"/>
        <source>Avoided: “{avoided}”.</source>
        <translation>Vermieden: „{avoided}“.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/picture_layer.py"/>
        <source>Bands A01, A16 and A09 as red, green and blue.</source>
        <translation>Kanäle A01, A16 und A09 als Rot, Grün und Blau.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Base bundle</source>
        <translation>Grundlage (Paket)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Base radius</source>
        <translation>Grundradius</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Batch size</source>
        <translation>Stapelgröße</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/change/panel.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Before the first query, allow {host} under Settings &gt; Options &gt; AETHER, or in the dock.</source>
        <translation>Erlauben Sie {host} vor der ersten Abfrage unter Einstellungen &gt; Optionen &gt; AETHER oder im Bedienfeld.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/state.py"/>
        <source>Being installed.</source>
        <translation>Wird gerade installiert.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Beside a text: 0 asks by the text alone, 1 by the examples alone, and with 0.5 both count the same.</source>
        <translation>Neben einem Text: 0 fragt nur mit dem Text, 1 nur mit den Beispielen, und bei 0,5 zählt beides gleich.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_contents.py"/>
        <source>Best pixel</source>
        <translation>Bestes Pixel</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_page.py"/>
        <source>Best places</source>
        <translation>Beste Orte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Best similarity</source>
        <translation>Beste Ähnlichkeit</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_notes.py"/>
        <source>Between {first} and {last}, {percent} % of the area changed; places found: {count}.</source>
        <translation>Zwischen {first} und {last} haben sich {percent} % des Gebiets verändert; gefundene Orte: {count}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Block size</source>
        <translation>Blockgröße</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Bring a second answer of another coordinate reference system or pixel size onto the grid of the first, each pixel from the nearest place; otherwise it is refused.</source>
        <translation>Eine zweite Antwort mit anderem Koordinatenbezugssystem oder anderer Pixelgröße auf das Gitter der ersten bringen, jedes Pixel vom nächsten Ort; sonst wird sie abgelehnt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Bring rasters of another coordinate reference system or pixel size onto the first one's grid, each pixel from the nearest place; otherwise they are refused.</source>
        <translation>Bringt Raster mit anderem Koordinatenbezugssystem oder anderer Pixelgröße auf das Gitter des ersten, jedes Pixel vom nächstgelegenen Ort; sonst werden sie abgelehnt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Build</source>
        <translation>Aufbauen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Build after the first search</source>
        <translation>Nach der ersten Suche aufbauen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Build an index after the first search of a raster</source>
        <translation>Nach der ersten Suche eines Rasters einen Index aufbauen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Build the aligned index</source>
        <translation>Index aufbauen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Building index</source>
        <translation>Index wird aufgebaut</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Building: {percent} %</source>
        <translation>Aufbau: {percent} %</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Bundle folder</source>
        <translation>Ordner des Pakets</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Bundles folder</source>
        <translation>Ordner der Pakete</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Bytes fetched, or only estimated</source>
        <translation>Geholte oder nur geschätzte Byte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Bytes on the disk</source>
        <translation>Byte auf dem Datenträger</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Bytes per pixel</source>
        <translation>Byte je Pixel</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>CORINE, level 1</source>
        <translation>CORINE, Ebene 1</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>CORINE, level 2</source>
        <translation>CORINE, Ebene 2</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>CORINE, level 3</source>
        <translation>CORINE, Ebene 3</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>CRS</source>
        <translation>KBS</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>CRS of a table</source>
        <translation>KBS einer Tabelle</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/progress_row.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Cancelled. What was fetched is kept, and the next download goes on from there.</source>
        <translation>Abgebrochen. Was geholt wurde, bleibt, und das nächste Herunterladen macht dort weiter.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/difference_maker.py"/>
        <source>Cancelled; nothing was added.</source>
        <translation>Abgebrochen; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/progress_row.py"/>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>Change</source>
        <translation>Wandel</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>Change away from {text}</source>
        <translation>Veränderung weg von {text}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Change between the years of {rasters}, 0 to 100 against what differs everywhere between them.</source>
        <translation>Veränderung zwischen den Jahren von {rasters}, 0 bis 100, gemessen an dem, was sich dazwischen überall unterscheidet.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change.py"/>
        <source>Change between years</source>
        <translation>Veränderung zwischen Jahren</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>Change toward {text}</source>
        <translation>Veränderung hin zu {text}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Change {years}</source>
        <translation>Veränderung {years}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Change {years} away from {text}</source>
        <translation>Veränderung {years} weg von {text}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Change {years} toward {text}</source>
        <translation>Veränderung {years} hin zu {text}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Changed places</source>
        <translation>Veränderte Orte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Check the engine</source>
        <translation>Rechenkern prüfen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Choose a raster and points, then press Train.</source>
        <translation>Wählen Sie Raster und Punkte und drücken Sie „Trainieren“.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>Choose an embedding raster</source>
        <translation>Ein Embedding-Raster wählen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Choose two different answers to queries on both sides</source>
        <translation>Wählen Sie auf beiden Seiten zwei verschiedene Antworten auf Abfragen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>Classify</source>
        <translation>Klassifizieren</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify.py"/>
        <source>Classify by texts</source>
        <translation>Nach Texten klassifizieren</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Clear all…</source>
        <translation>Alle löschen…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel_menu.py"/>
        <source>Clear the history…</source>
        <translation>Verlauf leeren…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/results_table.py"/>
        <source>Click a place or walk with the arrow keys to zoom to it; K or the space bar keeps a place, D dismisses it</source>
        <translation>Klicken Sie einen Ort an oder gehen Sie mit den Pfeiltasten zu ihm, um ihn zu zeigen; K oder die Leertaste behält einen Ort, D verwirft ihn</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Click places on the map that are like what you look for, or draw around them; the right button gives counter-examples</source>
        <translation>Klicken Sie auf der Karte Orte an, die dem Gesuchten entsprechen, oder umfahren Sie sie; die rechte Taste gibt Gegenbeispiele</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Click places on the map that are not what you look for</source>
        <translation>Klicken Sie auf der Karte Orte an, die nicht gesucht sind</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/panel.py"/>
        <source>Colour the map while you type; Enter makes layers of it</source>
        <translation>Die Karte beim Tippen einfärben; Enter macht Layer daraus</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Commonest label</source>
        <translation>Häufigstes Label</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/algorithm_questions.py"/>
        <source>Commonest label: {label}</source>
        <translation>Häufigstes Label: {label}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Compare on the map</source>
        <translation>Auf der Karte vergleichen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/plugin.py"/>
        <source>Compare on the map…</source>
        <translation>Auf der Karte vergleichen…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Compare with examples by</source>
        <translation>Mit Beispielen vergleichen durch</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>Compares every pixel of an embedding raster (for example AlphaEarth, 64 bands) with a text such as “mangroves along the coast”.

The similarity raster holds the cosine of text and pixel, from -1 to 1. The regions are the best places: connected pixels at or above the threshold, large enough, ranked by their mean similarity. If no place is good enough, the regions are empty; that is an answer, not an error.

VERDICT is “found”, “weak”, “nothing” or, of words taken as typed, “not understood”; RELEVANCE says from 0 to 100 how well the best hundredth of the pixels fits. Pixels spread over the raster are compared with the query and with neutral words for all land: a pixel is relevant where the query explains it better than they do. Where nothing fits, no regions are returned, unless the threshold is a similarity or the best places are wanted anyway.

Queries are understood in English, German, French, Spanish, Chinese, Portuguese, Italian and Polish; typing errors are corrected, and “forest without roads” avoids the roads. The log says what was understood. Words that mean no kind of place or land are refused unless they are taken as typed.

The work is done by the AETHER engine, a process of its own with its own Python environment; see Settings &gt; Options &gt; AETHER.</source>
        <translation>Vergleicht jedes Pixel eines Embedding-Rasters (zum Beispiel AlphaEarth, 64 Kanäle) mit einem Text wie „Mangroven an der Küste“.

Das Ähnlichkeitsraster enthält den Kosinus von Text und Pixel, von -1 bis 1. Die Gebiete sind die besten Orte: zusammenhängende Pixel ab dem Schwellenwert, groß genug, geordnet nach ihrer mittleren Ähnlichkeit. Ist kein Ort gut genug, sind die Gebiete leer; das ist eine Antwort und kein Fehler.

VERDICT ist „found“, „weak“, „nothing“ oder, bei wörtlich genommenen Wörtern, „not understood“; RELEVANCE sagt von 0 bis 100, wie gut das beste Hundertstel der Pixel passt. Über das Raster verteilte Pixel werden mit der Abfrage und mit neutralen Wörtern für alles Land verglichen: Ein Pixel ist relevant, wo die Abfrage es besser erklärt als diese. Wo nichts passt, werden keine Gebiete geliefert, außer der Schwellenwert ist eine Ähnlichkeit oder die besten Orte sind trotzdem erwünscht.

Abfragen werden auf Englisch, Deutsch, Französisch, Spanisch, Chinesisch, Portugiesisch, Italienisch und Polnisch verstanden; Tippfehler werden korrigiert, und „Wald ohne Straßen“ meidet die Straßen. Das Protokoll sagt, was verstanden wurde. Wörter, die keine Art von Ort oder Land bedeuten, werden abgelehnt, außer sie werden wörtlich genommen.

Die Arbeit macht die AETHER-Engine, ein eigener Prozess mit eigener Python-Umgebung; siehe Einstellungen &gt; Optionen &gt; AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify.py"/>
        <source>Compares every pixel of an embedding raster (for example AlphaEarth, 64 bands) with the texts of a legend, and gives it the label that fits best. No training is needed; labelled points can help.

The result is a raster of classes with colours and a raster attribute table; on demand also how probable each pixel's label is, and a table of areas. Pixels less probable than a threshold can be left “unsure”, and single pixels smoothed away.

The default model knows nine kinds of land cover: labels that differ in land use alone, such as shops and offices, it cannot tell apart, however different their texts are. A model trained on your places can, or labelled points.

Phrases are understood as in a text query, in eight languages.</source>
        <translation>Vergleicht jedes Pixel eines Embedding-Rasters (zum Beispiel AlphaEarth, 64 Kanäle) mit den Texten einer Legende und gibt ihm das Label, das am besten passt. Ein Training ist nicht nötig; Punkte mit Labels können helfen.

Das Ergebnis ist ein Klassenraster mit Farben und einer Raster-Attributtabelle; auf Wunsch auch, wie wahrscheinlich das Label jedes Pixels ist, und eine Tabelle der Flächen. Pixel, die weniger wahrscheinlich als ein Schwellenwert sind, können „unsicher“ bleiben, und einzelne Pixel geglättet werden.

Das Standardmodell kennt neun Arten von Landbedeckung: Labels, die sich nur in der Landnutzung unterscheiden, etwa Läden und Büros, kann es nicht auseinanderhalten, wie verschieden ihre Texte auch sind. Ein mit Ihren Orten trainiertes Modell kann es, oder Punkte mit Labels.

Ausdrücke werden wie bei einer Textabfrage verstanden, in acht Sprachen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Compares every pixel of an embedding raster with those under your examples, points or polygons in any reference system. A few examples are enough; counter-examples say what is meant and what is not, best where a first answer was wrong.

A text counts as well where one is given, and MIX says how much. Similarity, regions and everything else are as of a text query.

Examples outside the raster or where it holds no data are left out, and the log says how many. A pixel that is both an example and a counter-example is neither.</source>
        <translation>Vergleicht jedes Pixel eines Embedding-Rasters mit denen unter Ihren Beispielen, Punkten oder Polygonen in beliebigem Bezugssystem. Wenige Beispiele genügen; Gegenbeispiele sagen, was gemeint ist und was nicht, am besten dort, wo eine erste Antwort falsch war.

Ein Text zählt mit, wo einer angegeben ist, und MIX sagt, wie viel. Ähnlichkeit, Gebiete und alles andere sind wie bei einer Textabfrage.

Beispiele außerhalb des Rasters oder wo es keine Daten hat, werden weggelassen, und das Protokoll sagt, wie viele. Ein Pixel, das Beispiel und Gegenbeispiel zugleich ist, ist keines von beiden.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>Compares every pixel of each polygon with several texts, and adds three fields a text to the polygons: “forest_relevance”, the mean relevance of its pixels (0 to 100); “forest_share”, the share of them (0 to 1) that reach the threshold; “forest_max”, the relevance of the best one. The field “pixels” says how many pixels with data count.

Relevance is gauged on pixels spread over the whole raster, whatever the polygons are, so that districts of one raster can be compared. From 50 on a pixel is rather what the text says than anything else. Where nothing on the raster fits a text, the log says so, and no pixel comes near 50. With the similarity as measure the first field is “forest_mean”.

A pixel belongs to the polygons in which its centre lies; polygons may overlap. One that is smaller than a pixel takes the pixel under a point on it. Of a polygon that reaches over the raster's edge the part on the raster counts. Outlines that cross themselves are mended; a polygon without an area, outside the raster or on pixels without data stays in the layer, with empty fields. The log has the numbers.</source>
        <translation>Vergleicht jedes Pixel jedes Polygons mit mehreren Texten und gibt den Polygonen drei Felder je Text: „forest_relevance“, die mittlere Relevanz seiner Pixel (0 bis 100); „forest_share“, der Anteil davon (0 bis 1), der die Schwelle erreicht; „forest_max“, die Relevanz des besten. Das Feld „pixels“ sagt, wie viele Pixel mit Daten zählen.

Die Relevanz wird an Pixeln über das ganze Raster geeicht, welche Polygone es auch sind, sodass Gebiete eines Rasters vergleichbar sind. Ab 50 ist ein Pixel eher das, was der Text sagt, als etwas anderes. Wo nichts auf dem Raster zu einem Text passt, sagt es das Protokoll, und kein Pixel kommt in die Nähe von 50. Mit der Ähnlichkeit als Maß heißt das erste Feld „forest_mean“.

Ein Pixel gehört zu den Polygonen, in denen seine Mitte liegt; Polygone dürfen sich überlappen. Eines, das kleiner als ein Pixel ist, nimmt das Pixel unter einem Punkt darin. Von einem Polygon, das über den Rand des Rasters reicht, zählt der Teil auf dem Raster. Umrisse, die sich kreuzen, werden repariert; ein Polygon ohne Fläche, außerhalb des Rasters oder auf Pixeln ohne Daten bleibt im Layer, mit leeren Feldern. Die Zahlen stehen im Protokoll.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change.py"/>
        <source>Compares every pixel of two or more years: any change, or only what came closer to a text (“buildings”) or went away from it (“forest”).

Years differ everywhere a little. What does not change is estimated from the rasters themselves, and the change is told against it: 0 is ordinary, 50 and more has changed. It always compares the first and the last year; with more years, a second raster says in which the largest step came.

If nothing stands out, the verdict is “nothing” and there are no places; that is an answer, not an error. Where more than half of an area has changed, change cannot be told from what is ordinary: choose a larger area.</source>
        <translation>Vergleicht jedes Pixel zweier oder mehrerer Jahre: jede Veränderung, oder nur, was einem Text näher kam („Gebäude“) oder sich von ihm entfernte („Wald“).

Jahre unterscheiden sich überall ein wenig. Was sich nicht verändert, wird aus den Rastern selbst geschätzt, und die Veränderung daran gemessen: 0 ist gewöhnlich, 50 und mehr hat sich verändert. Verglichen werden immer das erste und das letzte Jahr; bei mehr Jahren sagt ein zweites Raster, in welchem der größte Schritt kam.

Fällt nichts auf, ist das Urteil „nothing“, und es gibt keine Orte; das ist eine Antwort und kein Fehler. Wo sich mehr als die Hälfte eines Gebiets verändert hat, ist Veränderung nicht vom Gewöhnlichen zu unterscheiden: Wählen Sie ein größeres Gebiet.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/sample_similarity.py"/>
        <source>Compares the pixel under each point with several texts, and adds a field a text to the points, such as “forest_relevance” (0 to 100), or “forest_similarity” (-1 to 1) with the similarity as measure. Relevance is gauged on pixels spread over the whole raster; from 50 on a pixel is rather what the text says than anything else. Where nothing on the raster fits a text, the log says so.

Of a multipoint it is the mean over its points; a line counts by its middle, a polygon by a point on it. Points outside the raster or on pixels without data stay in the layer, with empty fields; the log has their number.</source>
        <translation>Vergleicht das Pixel unter jedem Punkt mit mehreren Texten und gibt den Punkten ein Feld je Text, etwa „forest_relevance“ (0 bis 100), oder „forest_similarity“ (-1 bis 1) mit der Ähnlichkeit als Maß. Die Relevanz wird an Pixeln über das ganze Raster geeicht; ab 50 ist ein Pixel eher das, was der Text sagt, als etwas anderes. Wo nichts auf dem Raster zu einem Text passt, sagt es das Protokoll.

Bei einem Mehrfachpunkt ist es das Mittel über seine Punkte; eine Linie zählt mit ihrer Mitte, ein Polygon mit einem Punkt darin. Punkte außerhalb des Rasters oder auf Pixeln ohne Daten bleiben im Layer, mit leeren Feldern; das Protokoll nennt ihre Zahl.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_layers.py"/>
        <source>Computed in {seconds} s.</source>
        <translation>In {seconds} s berechnet.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Computed on {device} in {seconds} s.</source>
        <translation>Berechnet auf {device} in {seconds} s.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Computed with the model bundle {bundle}.</source>
        <translation>Berechnet mit dem Modellpaket {bundle}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>Computes beside QGIS, which stays as it is.</source>
        <translation>Rechnet neben QGIS, das bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/legend_layers.py"/>
        <source>Confidence: {labels}</source>
        <translation>Konfidenz: {labels}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Continue</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/steps_dialog.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel_menu.py"/>
        <source>Copy as Python</source>
        <translation>Als Python kopieren</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel_menu.py"/>
        <source>Copy as a qgis_process command</source>
        <translation>Als qgis_process-Befehl kopieren</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/diagnostics_button.py"/>
        <source>Copy diagnostics…</source>
        <translation>Diagnose kopieren…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>Copy, export, add to the favourites, remove</source>
        <translation>Kopieren, exportieren, zu den Favoriten hinzufügen, entfernen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Correlation of both answers</source>
        <translation>Korrelation beider Antworten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/expressions/similarity_function.py"/>
        <source>Cost: the engine computes blocks of 512 × 512 pixels, each once for a raster and text, in 0.1 s or less from an aligned index and up to a second without one; 128 blocks are held. A feature in a block that is held costs less than 0.1 ms.</source>
        <translation>Kosten: Der Rechenkern berechnet Blöcke von 512 × 512 Pixeln, jeden einmal für Raster und Text, in höchstens 0,1 s aus einem Index und bis zu einer Sekunde ohne; 128 Blöcke werden behalten. Ein Objekt in einem behaltenen Block kostet weniger als 0,1 ms.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Counter-examples</source>
        <translation>Gegenbeispiele</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/curves.py"/>
        <source>Curves of the training</source>
        <translation>Kurven des Trainings</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/state.py"/>
        <source>Damaged: files are missing. Install it again.</source>
        <translation>Beschädigt: Dateien fehlen. Installieren Sie ihn neu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Dask scheduler</source>
        <translation>Dask-Scheduler</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/layers_box.py"/>
        <source>Deep training, evaluation, checkpoints</source>
        <translation>Tiefes Training, Auswertung, Checkpoints</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Demo scene</source>
        <translation>Demoszene</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/example_queries.py"/>
        <source>Dense forest</source>
        <translation>Dichter Wald</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Device used</source>
        <translation>Benutztes Gerät</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Difference layer</source>
        <translation>Differenzlayer</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Difference of two answers</source>
        <translation>Differenz zweier Antworten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_layers.py"/>
        <source>Difference: {first} or {second}</source>
        <translation>Differenz: {first} oder {second}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>Districts</source>
        <translation>Bezirke</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/consent_box.py"/>
        <source>Don't send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Download a Python where none fits</source>
        <translation>Ein Python herunterladen, wo keines passt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Download {size}</source>
        <translation>{size} herunterladen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/download_counter.py"/>
        <source>Downloaded {name}</source>
        <translation>{name} heruntergeladen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/download_counter.py"/>
        <source>Downloading {package} ({done} of {all}, {size})</source>
        <translation>{package} wird heruntergeladen ({done} von {all}, {size})</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Drag the line on the map, or move it with the arrow keys; Esc ends the comparison.</source>
        <translation>Ziehen Sie die Linie auf der Karte, oder bewegen Sie sie mit den Pfeiltasten; Esc beendet den Vergleich.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Draw a simulated demo scene</source>
        <translation>Eine simulierte Demoszene zeichnen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Draws a fictional valley as an embedding raster of 64 bands, with a picture for the eye, the land cover that it was drawn from and invented points of interest: for a first try, for teaching and for tests.

The scene is simulated: no pixel shows a real place. Its vectors come from class statistics of AlphaEarth. The AlphaEarth Foundations Satellite Embedding dataset is produced by Google and Google DeepMind (CC-BY 4.0).

The same size and seed give the same scene, and a scene that is in the folder already is not drawn again.</source>
        <translation>Zeichnet ein erfundenes Tal als Embedding-Raster mit 64 Kanälen, mit einem Bild fürs Auge, der Landbedeckung, aus der es gezeichnet wurde, und erfundenen Orten: für einen ersten Versuch, zum Lehren und für Tests.

Die Szene ist simuliert: Kein Pixel zeigt einen wirklichen Ort. Ihre Vektoren stammen aus Klassenstatistiken von AlphaEarth. The AlphaEarth Foundations Satellite Embedding dataset is produced by Google and Google DeepMind (CC-BY 4.0).

Gleiche Größe und gleicher Startwert geben dieselbe Szene, und eine Szene, die schon im Ordner liegt, wird nicht neu gezeichnet.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Draws a small raster to try the other tools on.</source>
        <translation>Zeichnet ein kleines Raster, um die anderen Werkzeuge daran zu probieren.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Embedding raster</source>
        <translation>Embedding-Raster</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Embedding rasters, one for each year</source>
        <translation>Embedding-Raster, eines für jedes Jahr</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Engine</source>
        <translation>Rechenkern</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Engine's Python</source>
        <translation>Python des Rechenkerns</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Evaluate a model on labels</source>
        <translation>Ein Modell an Beschriftungen auswerten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Evaluate the model…</source>
        <translation>Modell auswerten…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Every pixel takes the commonest label of a square of so many pixels a side, an odd number; 1 smooths nothing.</source>
        <translation>Jedes Pixel erhält das häufigste Label eines Quadrats mit so vielen Pixeln je Seite, einer ungeraden Zahl; 1 glättet nichts.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/help_page.py"/>
        <source>Example for the command line</source>
        <translation>Beispiel für die Befehlszeile</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/examples.py"/>
        <source>Examples are points or areas, but there is a line among them: choose a layer of points or polygons.</source>
        <translation>Beispiele sind Punkte oder Flächen, aber eine Linie ist darunter: Wählen Sie einen Layer mit Punkten oder Polygonen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/example_texts.py"/>
        <source>Examples count for {percent} %, the text for the rest.</source>
        <translation>Die Beispiele zählen {percent} %, der Text den Rest.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/example_texts.py"/>
        <source>Examples: {count}, counter-examples: {counters}.</source>
        <translation>Beispiele: {count}, Gegenbeispiele: {counters}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Examples: {examples} · counter-examples: {counters}</source>
        <translation>Beispiele: {examples} · Gegenbeispiele: {counters}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>Export favourites</source>
        <translation>Favoriten exportieren</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Export the aligned raster</source>
        <translation>Das ausgerichtete Raster exportieren</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Export the aligned raster…</source>
        <translation>Das ausgerichtete Raster exportieren…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel_menu.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/favourite_files.py"/>
        <source>Favourite {number} in {path} cannot be used, because of its {field}: correct it, or ask for the file again.</source>
        <translation>Favorit {number} in {path} kann wegen {field} nicht verwendet werden: Korrigieren Sie ihn, oder bitten Sie erneut um die Datei.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/locator.py"/>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>Favourites added: {added}; known before: {known}.</source>
        <translation>Favoriten hinzugefügt: {added}; schon bekannt: {known}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>Favourites exported to {path}: {count}</source>
        <translation>Favoriten nach {path} exportiert: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Features left out</source>
        <translation>Weggelassene Objekte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/file_source.py"/>
        <source>Features read: {count}</source>
        <translation>Gelesene Objekte: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>Features that cannot be expressed in the raster's CRS, left out: {count}</source>
        <translation>Objekte, die sich nicht im KBS des Rasters ausdrücken lassen, weggelassen: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Features with a value</source>
        <translation>Objekte mit einem Wert</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>Features without a geometry, left out: {count}</source>
        <translation>Objekte ohne Geometrie, weggelassen: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>Features without a text, left out: {count}</source>
        <translation>Objekte ohne Text, weggelassen: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Features without a value</source>
        <translation>Objekte ohne Wert</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>Features: {count}</source>
        <translation>Objekte: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Fetch AlphaEarth for the area that the map shows</source>
        <translation>AlphaEarth für das Gebiet holen, das die Karte zeigt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Fetch the list of tiles anew</source>
        <translation>Die Liste der Kacheln neu holen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>Fetched {size} in {seconds} seconds: {tiles} tiles, {kept} of them there already.</source>
        <translation>{size} in {seconds} Sekunden geholt: {tiles} Kacheln, davon waren {kept} schon da.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth.py"/>
        <source>Fetches AlphaEarth's rasters for an area and years.</source>
        <translation>Holt AlphaEarths Raster für ein Gebiet und Jahre.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth.py"/>
        <source>Fetches the part of AlphaEarth's annual rasters that an area takes, from a public copy: Source Cooperative's mirror by default. The log says how much it is and how long it takes before anything is fetched.

The copies are stored in blocks of 10 km, so that the smallest area takes about 50 MB a year at 10 m, and 50 km by 50 km 1 to 2 GB. Each coarser resolution takes about a quarter of that.

The rasters hold the published bytes unchanged, north-up, a file per tile and a VRT per zone and year. Tiles that a source lacks stay gaps. If it is cancelled or the line is cut, the same run goes on where it was.

The AlphaEarth Foundations Satellite Embedding dataset is produced by Google and Google DeepMind (CC-BY 4.0).</source>
        <translation>Holt den Teil von AlphaEarths Jahresrastern, den ein Gebiet braucht, aus einer öffentlichen Kopie: ohne Angabe aus dem Spiegel von Source Cooperative. Das Protokoll sagt, wie viel es ist und wie lange es dauert, bevor etwas geholt wird.

Die Kopien sind in Blöcken von 10 km gespeichert, sodass das kleinste Gebiet bei 10 m etwa 50 MB im Jahr braucht und 50 km mal 50 km 1 bis 2 GB. Jede gröbere Auflösung braucht etwa ein Viertel davon.

Die Raster enthalten die veröffentlichten Bytes unverändert, nach Norden ausgerichtet, eine Datei je Kachel und ein VRT je Zone und Jahr. Kacheln, die eine Quelle nicht hat, bleiben Lücken. Wird abgebrochen oder bricht die Leitung ab, macht derselbe Lauf dort weiter, wo er war.

The AlphaEarth Foundations Satellite Embedding dataset is produced by Google and Google DeepMind (CC-BY 4.0).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Fetching a Python</source>
        <translation>Ein Python wird geholt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Field of the label</source>
        <translation>Feld des Labels</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/region_parameters.py"/>
        <source>Field of the names</source>
        <translation>Feld der Namen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>Fields in braces. The text is cut at commas and ends of sentences; pieces of which a field is empty are left out.</source>
        <translation>Felder in geschweiften Klammern. Der Text wird an Kommas und Satzenden geteilt; Stücke, in denen ein Feld leer ist, werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Figures</source>
        <translation>Werte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>File of places</source>
        <translation>Datei mit Orten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Files of the index are missing or cannot be read</source>
        <translation>Dateien des Index fehlen oder lassen sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>Find places by words</source>
        <translation>Orte durch Wörter finden</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/layer_menu.py"/>
        <source>Find places like these…</source>
        <translation>Ähnliche Orte finden…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>Find places like those that you click on the map</source>
        <translation>Orte wie die finden, die Sie auf der Karte anklicken</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>Find the best places (Enter)</source>
        <translation>Die besten Orte finden (Enter)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>Find what changed (Enter)</source>
        <translation>Finden, was sich verändert hat (Eingabe)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>Find what changed between years</source>
        <translation>Finden, was sich zwischen Jahren verändert hat</translation>
    </message>
    <message>
        <location filename="../resources/models/landcover-starter/bundle.json"/>
        <source>Finds nine kinds of land cover from free text in eight languages: water, trees, grass, flooded vegetation, crops, shrubs, buildings, bare ground, snow and ice.</source>
        <translation>Findet neun Arten von Landbedeckung nach freiem Text in acht Sprachen: Wasser, Bäume, Gras, überflutete Vegetation, Äcker, Sträucher, Gebäude, kahlen Boden, Schnee und Eis.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Finds the places in an embedding raster that are like examples.</source>
        <translation>Findet die Orte in einem Embedding-Raster, die Beispielen gleichen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>Finds the places in an embedding raster that fit a text.</source>
        <translation>Findet die Orte in einem Embedding-Raster, die zu einem Text passen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change.py"/>
        <source>Finds what has changed between embedding rasters of several years.</source>
        <translation>Findet, was sich zwischen Embedding-Rastern mehrerer Jahre verändert hat.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>First answer</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Folder for indexes</source>
        <translation>Ordner für Indizes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Folder for the rasters</source>
        <translation>Ordner für die Raster</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Folder of a model bundle</source>
        <translation>Ordner eines Modellpakets</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Folder of wheels</source>
        <translation>Ordner mit Wheels</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>For OpenStreetMap; they may outnumber all else.</source>
        <translation>Für OpenStreetMap; sie können alles andere an Zahl übertreffen.</translation>
    </message>
    <message>
        <location filename="../resources/models/own-vectors/bundle.json"/>
        <source>For examples only: compares pixels by AlphaEarth's own numbers, and answers no text.</source>
        <translation>Nur für Beispiele: vergleicht Pixel anhand der Zahlen von AlphaEarth selbst und beantwortet keinen Text.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>For the model card; without it, unknown.</source>
        <translation>Für die Modellkarte; ohne Angabe unbekannt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>For {raster}; you can search in the meantime</source>
        <translation>Für {raster}; Sie können inzwischen suchen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>For “file”: PBF, GeoPackage, GeoParquet, CSV and others.</source>
        <translation>Für „file“: PBF, GeoPackage, GeoParquet, CSV und andere.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>For “own”, a label a line: “forest = a dense wood; tall trees | #2b7a2b”. After “=” follow phrases for what it looks like, after “|” its colour; the name alone will do.</source>
        <translation>Für „own“, ein Label je Zeile: „forest = a dense wood; tall trees | #2b7a2b“. Hinter „=“ folgen Ausdrücke dafür, wie es aussieht, hinter „|“ die Farbe; der Name allein genügt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>For “own”, a table or CSV file with a field “name” and, if wanted, “phrases” (“;” between them), “colour” (#rrggbb) and “code”.</source>
        <translation>Für „own“, eine Tabelle oder CSV-Datei mit einem Feld „name“ und auf Wunsch „phrases“ („;“ dazwischen), „colour“ (#rrggbb) und „code“.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>For “retrieval”, one class per line: “park: a lawn with trees; a playground”. A class without a line is asked for by its name.</source>
        <translation>Für „retrieval“, eine Klasse je Zeile: “park: a lawn with trees; a playground”. Nach einer Klasse ohne Zeile wird mit ihrem Namen gefragt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>From a folder of wheels…</source>
        <translation>Aus einem Ordner mit Wheels…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>From which relevance or similarity on a pixel counts for the share. Empty for relevance 50 or similarity 0.5.</source>
        <translation>Ab welcher Relevanz oder Ähnlichkeit ein Pixel zum Anteil zählt. Leer für Relevanz 50 oder Ähnlichkeit 0,5.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Further rasters that are searched together with the first one: their places are ranked together, and the similarity becomes a VRT over all of them, one per UTM zone.</source>
        <translation>Weitere Raster, die zusammen mit dem ersten durchsucht werden: Ihre Orte werden gemeinsam geordnet, und die Ähnlichkeit wird ein VRT über alle, eines je UTM-Zone.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Further rasters; each gets an index of its own.</source>
        <translation>Weitere Raster; jedes bekommt einen eigenen Index.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/notes.py"/>
        <source>GPU not used: {reason}.</source>
        <translation>GPU nicht benutzt: {reason}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/diagnostics_button.py"/>
        <source>Gathering diagnostics</source>
        <translation>Diagnose wird gesammelt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>GeoTIFFs</source>
        <translation>GeoTIFFs</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Get AlphaEarth</source>
        <translation>AlphaEarth holen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Get AlphaEarth…</source>
        <translation>AlphaEarth holen…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_dialog.py"/>
        <source>Get places</source>
        <translation>Orte holen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Get places of this area from OpenStreetMap or a file</source>
        <translation>Orte dieses Gebiets aus OpenStreetMap oder einer Datei holen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Get places to train on</source>
        <translation>Orte zum Trainieren holen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Get places…</source>
        <translation>Orte holen…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Gets &lt;year&gt;/&lt;zone&gt;/….tiff, and a VRT per zone and year. What is there already is not fetched again.</source>
        <translation>Bekommt &lt;year&gt;/&lt;zone&gt;/….tiff und ein VRT je Zone und Jahr. Was schon da ist, wird nicht noch einmal geholt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Gets places with class, group and name from OpenStreetMap or a file.</source>
        <translation>Holt Orte mit Klasse, Gruppe und Name aus OpenStreetMap oder einer Datei.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Gets the places of an area as points with the fields class, group and name, which “Train on points of interest” takes as they are.

They come from OpenStreetMap, by one request to an Overpass server or by the plugin QuickOSM, or from a file: OpenStreetMap's PBF or XML, a GeoPackage, shapefile, GeoJSON or GeoParquet, Overture's places, or a table with columns of coordinates.

What is left out is counted: features outside the area, without a position or without a tag that says what they are, and places that are there twice. OpenStreetMap's data is under the ODbL: name its contributors where you show them or what was trained on them.</source>
        <translation>Holt die Orte eines Gebiets als Punkte mit den Feldern class, group und name, die „Mit Orten trainieren“ so annimmt, wie sie sind.

Sie kommen aus OpenStreetMap, durch eine Anfrage an einen Overpass-Server oder durch die Erweiterung QuickOSM, oder aus einer Datei: OpenStreetMaps PBF oder XML, einem GeoPackage, Shapefile, GeoJSON oder GeoParquet, Overtures Orten oder einer Tabelle mit Koordinatenspalten.

Was weggelassen wird, wird gezählt: Objekte außerhalb des Gebiets, ohne Lage oder ohne ein Tag, das sagt, was sie sind, und Orte, die doppelt da sind. OpenStreetMaps Daten stehen unter der ODbL: Nennen Sie die Mitwirkenden, wo Sie sie zeigen oder was daran trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_dialog.py"/>
        <source>Getting places</source>
        <translation>Orte werden geholt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Getting started</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>Give a pixel the label that most of its neighbours have</source>
        <translation>Gibt einem Pixel das Label, das die meisten seiner Nachbarn haben</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>Give every pixel one of several labels</source>
        <translation>Jedem Pixel eines von mehreren Labels geben</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>Give every pixel the label that fits best</source>
        <translation>Jedem Pixel das Label geben, das am besten passt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify.py"/>
        <source>Gives every pixel of an embedding raster the label whose texts fit best.</source>
        <translation>Gibt jedem Pixel eines Embedding-Rasters das Label, dessen Texte am besten passen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Google's bucket</source>
        <translation>Googles Bucket</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Hide “Getting started”</source>
        <translation>„Erste Schritte“ ausblenden</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Hide; Plugins &gt; AETHER &gt; Getting started shows it again</source>
        <translation>Ausblenden; Erweiterungen &gt; AETHER &gt; Erste Schritte zeigt es wieder</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>History and favourites</source>
        <translation>Verlauf und Favoriten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Hold out</source>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/endpoints_list.py"/>
        <source>Hosted text encoders</source>
        <translation>Gehostete Textkodierer</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>Houses and other buildings too</source>
        <translation>Auch Häuser und andere Gebäude</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/example_queries.py"/>
        <source>Houses and streets</source>
        <translation>Häuser und Straßen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>How much the words count beside the examples</source>
        <translation>Wie viel die Wörter neben den Beispielen zählen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>How often places are split and probes retrained; the report gives mean and standard deviation.</source>
        <translation>Wie oft die Orte geteilt und die Proben neu trainiert werden; der Bericht gibt Mittel und Standardabweichung.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>How often training sees all points; at most, where it can stop early.</source>
        <translation>Wie oft das Training alle Punkte sieht; höchstens, wo es früher aufhören kann.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>How probable each pixel's label is, 0 to 1, as floats.</source>
        <translation>Wie wahrscheinlich das Label jedes Pixels ist, 0 bis 1, als Gleitkommazahl.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>How strongly weights are pulled towards zero.</source>
        <translation>Wie stark Gewichte zur Null gezogen werden.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>How the threshold is given</source>
        <translation>Wie die Schwelle angegeben wird</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>How to ask</source>
        <translation>Wie gefragt wird</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Import a checkpoint…</source>
        <translation>Checkpoint importieren…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Import a published checkpoint</source>
        <translation>Einen veröffentlichten Checkpoint importieren</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>Import favourites</source>
        <translation>Favoriten importieren</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel_menu.py"/>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>In the background, at low priority: it reads the whole raster once, which takes about as long as a search of all of it, and needs about as much disk space as the raster's pixels before compression</source>
        <translation>Im Hintergrund, mit niedriger Priorität: Es liest das ganze Raster einmal, was etwa so lange dauert wie eine Suche darin, und braucht etwa so viel Platz wie die Pixel des Rasters vor der Kompression</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/template.py"/>
        <source>In the template “{template}” a brace stands alone: write each field as {example}.</source>
        <translation>In der Vorlage „{template}“ steht eine geschweifte Klammer allein: Schreiben Sie jedes Feld wie {example}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Index damaged</source>
        <translation>Index beschädigt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Index not built</source>
        <translation>Index nicht aufgebaut</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Index of the first raster</source>
        <translation>Index des ersten Rasters</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Index out of date</source>
        <translation>Index veraltet</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Index unfinished</source>
        <translation>Index unfertig</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Index: not known yet</source>
        <translation>Index: noch nicht bekannt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Indexed · {size}</source>
        <translation>Index da · {size}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Indexed: {ready} of {count}</source>
        <translation>Index da: {ready} von {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>Indexes ready: {count} ({facts}).</source>
        <translation>Fertige Indizes: {count} ({facts}).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Indexes removed to free space: {count}</source>
        <translation>Entfernte Indizes, um Platz zu schaffen: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Indexes: {count}, {size} in all</source>
        <translation>Indizes: {count}, zusammen {size}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Install the engine</source>
        <translation>Den Rechenkern installieren</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/status_line.py"/>
        <source>Install the engine that computes</source>
        <translation>Den Rechenkern installieren, der rechnet</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Install without a network, from what “make wheelhouse” made</source>
        <translation>Ohne Netz installieren, aus dem, was „make wheelhouse“ gemacht hat</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/engine_row.py"/>
        <source>Install, update, repair or remove it</source>
        <translation>Installieren, aktualisieren, reparieren oder entfernen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/engine_row.py"/>
        <source>Install…</source>
        <translation>Installieren…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>It holds names of labels of the legend, or their codes.</source>
        <translation>Es enthält Namen von Labels der Legende oder deren Codes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>It is among the favourites as “{name}”.</source>
        <translation>Sie ist als „{name}“ unter den Favoriten.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify.py"/>
        <source>It is not said which field of the labelled points holds the label; they have {fields}: choose one of these.</source>
        <translation>Es ist nicht gesagt, welches Feld der Punkte das Label enthält; sie haben {fields}: Wählen Sie eines davon.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Its address; without it, the one that was asked last, at first {server}.</source>
        <translation>Seine Adresse; ohne Angabe die zuletzt gefragte, zuerst {server}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>Its model “{model}” is not here: add its folder under Options &gt; Model, or edit the favourite to ask with another model.</source>
        <translation>Das Modell „{model}“ ist nicht hier: Fügen Sie seinen Ordner unter Optionen &gt; Modell hinzu, oder bearbeiten Sie den Favoriten, um mit einem anderen Modell zu fragen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/keep_box.py"/>
        <source>Keep on the map</source>
        <translation>Auf der Karte behalten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Keep what the default model knows</source>
        <translation>Behalten, was das Standardmodell kennt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/round_row.py"/>
        <source>Kept: {kept} · dismissed: {dismissed}</source>
        <translation>Behalten: {kept} · verworfen: {dismissed}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/endpoints_list.py"/>
        <source>Key of the selected endpoint</source>
        <translation>Schlüssel der gewählten Adresse</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Kind of threshold</source>
        <translation>Art der Schwelle</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Labelled places used</source>
        <translation>Benutzte beschriftete Orte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Labelled places used: {count}</source>
        <translation>Benutzte beschriftete Orte: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Labelled points</source>
        <translation>Punkte mit Labels</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Labelled points used</source>
        <translation>Verwendete Punkte mit Labels</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Labels</source>
        <translation>Beschriftungen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/legend_layers.py"/>
        <source>Labels of the pixels of {raster}, by texts, computed with the model bundle {bundle}.</source>
        <translation>Labels der Pixel von {raster}, nach Texten, berechnet mit dem Modellpaket {bundle}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Labels on pixels without data: {count}</source>
        <translation>Beschriftungen auf Pixeln ohne Daten: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Labels outside the raster: {count}</source>
        <translation>Beschriftungen außerhalb des Rasters: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Labels without a value: {count}</source>
        <translation>Beschriftungen ohne Wert: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>Labels, one a line</source>
        <translation>Labels, eines je Zeile</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Land cover</source>
        <translation>Landbedeckung</translation>
    </message>
    <message>
        <location filename="../resources/models/landcover-starter/bundle.json"/>
        <source>Land cover (starter)</source>
        <translation>Landbedeckung (Starter)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_table.py"/>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment.py"/>
        <source>Learns from places and their texts what a text looks like in an embedding raster (AETHER, arXiv 2510.09894). The result is a model bundle, which the dock and the other algorithms take by its folder.

The text of a place comes from a field, from a template over fields, or from OpenStreetMap's tags. Places outside the raster, without data or without a text are left out and counted.

Some of the places are held out to measure the quality: the mean AUC, 0.5 for guessing and 1 for always right. A run that was cancelled or interrupted is resumed by the same parameters.

Recipe aether needs the engine's layer “deep training”: press Install… under Settings &gt; Options &gt; AETHER, or run aether:installengine. The other recipes need no more than queries.</source>
        <translation>Lernt aus Orten und ihren Texten, wie ein Text in einem Embedding-Raster aussieht (AETHER, arXiv 2510.09894). Das Ergebnis ist ein Modellpaket, das Bedienfeld und andere Algorithmen als Ordner annehmen.

Der Text eines Ortes kommt aus einem Feld, aus einer Vorlage aus Feldern oder aus OpenStreetMaps Tags. Orte außerhalb des Rasters, ohne Daten oder ohne Text werden weggelassen und gezählt.

Einige Orte werden zurückgehalten, um die Güte zu messen: die mittlere AUC, 0,5 für Raten und 1 für immer richtig. Ein abgebrochener oder unterbrochener Lauf geht mit denselben Parametern weiter.

Das Rezept aether braucht die Schicht „tiefes Training“ des Rechenkerns: Drücken Sie „Installieren…“ unter Einstellungen &gt; Optionen &gt; AETHER, oder führen Sie aether:installengine aus. Die anderen Rezepte brauchen nicht mehr als Abfragen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/region_parameters.py"/>
        <source>Least distance between places (m)</source>
        <translation>Mindestabstand zwischen Orten (m)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Left of the line</source>
        <translation>Links der Linie</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>Legend: {labels}</source>
        <translation>Legende: {labels}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_contents.py"/>
        <source>Licence: {licence}.</source>
        <translation>Lizenz: {licence}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/example_texts.py"/>
        <source>Like one example</source>
        <translation>Wie ein Beispiel</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Like this</source>
        <translation>So wie hier</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/example_texts.py"/>
        <source>Like {count} examples</source>
        <translation>Wie {count} Beispiele</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Limit (MB)</source>
        <translation>Grenze (MB)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>List of tiles as of {date}.</source>
        <translation>Liste der Kacheln vom {date}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/understood_line.py"/>
        <source>List the best places anyway</source>
        <translation>Die besten Orte trotzdem auflisten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/panel.py"/>
        <source>Live map</source>
        <translation>Live-Karte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>Local Climate Zones</source>
        <translation>Lokale Klimazonen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/change/panel.py"/>
        <source>Look for</source>
        <translation>Suche nach</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Looking</source>
        <translation>Wird angesehen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Looking for a Python</source>
        <translation>Ein Python wird gesucht</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Made for places and phrases that it has not seen.</source>
        <translation>Gemacht für Orte und Wendungen, die es nicht gesehen hat.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Made with</source>
        <translation>Gemacht mit</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_contents.py"/>
        <source>Made with AETHER {version} on {day}.</source>
        <translation>Erstellt mit AETHER {version} am {day}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Main figure, aligned</source>
        <translation>Hauptwert, ausgerichtet</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Main figure, raw</source>
        <translation>Hauptwert, roh</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Makes a model bundle of a published AETHER checkpoint.</source>
        <translation>Macht aus einem veröffentlichten AETHER-Checkpoint ein Modellpaket.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Makes the Python environment in which AETHER computes, in your QGIS profile: for servers and scripts, where there is no window. QGIS's own Python stays as it is. Run it again to update or repair.

About 160 MB are downloaded for queries; deep training brings torch, which is 3 GB on Linux. A folder of wheels, as “make wheelhouse” fills one, needs no network.</source>
        <translation>Legt die Python-Umgebung, in der AETHER rechnet, in Ihrem QGIS-Profil an: für Server und Skripte, wo es kein Fenster gibt. QGIS’ eigenes Python bleibt, wie es ist. Ein weiterer Lauf aktualisiert oder repariert.

Für Abfragen werden etwa 160 MB heruntergeladen; tiefes Training bringt torch mit, unter Linux 3 GB. Ein Ordner mit Wheels, wie „make wheelhouse“ ihn füllt, braucht kein Netz.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Makes the Python environment in which AETHER computes.</source>
        <translation>Legt die Python-Umgebung an, in der AETHER rechnet.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Making the environment</source>
        <translation>Die Umgebung wird angelegt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/layers_box.py"/>
        <source>Many machines (Dask)</source>
        <translation>Viele Rechner (Dask)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Mean AUC on held-out places</source>
        <translation>Mittlere AUC an zurückgehaltenen Orten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Mean confidence</source>
        <translation>Mittlere Konfidenz</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Mean difference</source>
        <translation>Mittlere Differenz</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_notes.py"/>
        <source>Mean difference: {mean}; correlation: {correlation}; strong from {strong} on.</source>
        <translation>Mittlere Differenz: {mean}; Korrelation: {correlation}; stark ab {strong}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/texts_parameter.py"/>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>Measured districts</source>
        <translation>Gemessene Gebiete</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/sample_similarity.py"/>
        <source>Measured points</source>
        <translation>Gemessene Punkte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Measures how much a model bundle knows about labelled places.</source>
        <translation>Misst, wie viel ein Modellpaket über beschriftete Orte weiß.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Measures what a model bundle knows about places that somebody has labelled, and writes a report.

For classes, numbers and shares, small probes (linear, and with one hidden layer) learn the labels from raw and from aligned vectors, side by side, on several splits of the places. For “retrieval”, texts ask for each class, and the report shows how high its places rank.

If the model was trained on the same labels, its figures are too good. Classes with fewer than five places are left out.

The report's plots need matplotlib, of the engine's layer “deep training”: press Install… under Settings &gt; Options &gt; AETHER, or run aether:installengine.</source>
        <translation>Misst, was ein Modellpaket über Orte weiß, die jemand beschriftet hat, und schreibt einen Bericht.

Für Klassen, Zahlen und Anteile lernen kleine Proben (linear und mit einer verdeckten Schicht) die Beschriftungen aus rohen und aus ausgerichteten Vektoren, nebeneinander, mit mehreren Teilungen der Orte. Für „retrieval“ fragen Texte nach jeder Klasse, und der Bericht zeigt, wie weit vorn deren Orte stehen.

Wurde das Modell mit denselben Beschriftungen trainiert, sind seine Werte zu gut. Klassen mit weniger als fünf Orten werden weggelassen.

Die Diagramme des Berichts brauchen matplotlib, aus der Schicht „tiefes Training“ des Rechenkerns: Drücken Sie „Installieren…“ unter Einstellungen &gt; Optionen &gt; AETHER, oder führen Sie aether:installengine aus.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Min. area</source>
        <translation>Mind.-Fläche</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Minimum area of a place (m²)</source>
        <translation>Mindestfläche eines Ortes (m²)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Model bundle</source>
        <translation>Modellpaket</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>Model: {model}</source>
        <translation>Modell: {model}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/exporter.py"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>More about the index</source>
        <translation>Mehr zum Index</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>More models</source>
        <translation>Mehr Modelle</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>More tiles</source>
        <translation>Mehr Kacheln</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>My own labels</source>
        <translation>Eigene Labels</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>My places</source>
        <translation>Meine Orte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Name after</source>
        <translation>Benennen nach</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Name of a bundle that comes with the plugin, or the folder of one of your own.</source>
        <translation>Name eines Pakets, das mit der Erweiterung kommt, oder der Ordner eines eigenen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Name of a bundle that comes with the plugin, or the folder of one of your own; own-vectors compares the raster's own numbers, and answers no text.</source>
        <translation>Name eines Modellpakets, das mit dem Plugin kommt, oder der Ordner eines eigenen; own-vectors vergleicht die Zahlen des Rasters selbst und beantwortet keinen Text.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>Name of the favourite:</source>
        <translation>Name des Favoriten:</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Name of the text encoder</source>
        <translation>Name des Textkodierers</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/region_parameters.py"/>
        <source>Name places after</source>
        <translation>Orte benennen nach</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_contents.py"/>
        <source>Nearest</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Nearest kinds of place: {kinds}</source>
        <translation>Nächste Arten von Orten: {kinds}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Neither corrects typing errors nor looks for “without” and “no”, and searches even for words that are not understood.</source>
        <translation>Berichtigt keine Tippfehler, achtet nicht auf „ohne“ und „kein“ und sucht auch nach Wörtern, die nicht verstanden werden.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/standalone.py"/>
        <source>No Python on this computer can fetch anything: install Python 3.12 from python.org and press Install again.</source>
        <translation>Kein Python auf diesem Rechner kann etwas holen: Installieren Sie Python 3.12 von python.org und drücken Sie noch einmal „Installieren“.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>No Python on this computer can make the engine's environment: install Python 3.12 from python.org (on Debian and Ubuntu: sudo apt install python3-venv), or let AETHER fetch one, and press Install again.</source>
        <translation>Kein Python auf diesem Rechner kann die Umgebung des Rechenkerns anlegen: Installieren Sie Python 3.12 von python.org (unter Debian und Ubuntu: sudo apt install python3-venv), oder lassen Sie AETHER eines holen, und drücken Sie noch einmal „Installieren“.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>No Python that fits was found on this computer. AETHER can fetch one into {folder} (about 45 MB, by the program uv, from its own source). Fetch it?</source>
        <translation>Auf diesem Rechner wurde kein passendes Python gefunden. AETHER kann eines nach {folder} holen (etwa 45 MB, durch das Programm uv, aus dessen eigener Quelle). Soll es geholt werden?</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>No changed places: {title}</source>
        <translation>Keine veränderten Orte: {title}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>No endpoint was given: the bundle cannot be asked in words, but can export aligned rasters.</source>
        <translation>Es wurde keine Adresse angegeben: Das Paket kann nicht in Worten gefragt werden, aber ausgerichtete Raster exportieren.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>No feature of the vector layer has a geometry that can be used ({features} were read): choose another layer, or mend its geometries.</source>
        <translation>Kein Objekt des Vektorlayers hat eine brauchbare Geometrie ({features} wurden gelesen): Wählen Sie einen anderen Layer, oder reparieren Sie seine Geometrien.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/place_names.py"/>
        <source>No feature of “{layer}” has both a name and a place: choose another layer or field of names.</source>
        <translation>Kein Objekt von „{layer}“ hat sowohl einen Namen als auch einen Ort: Wählen Sie einen anderen Layer oder ein anderes Feld der Namen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/controller.py"/>
        <source>No features are selected in the current layer: select some points or polygons in it first.</source>
        <translation>Im aktuellen Layer sind keine Objekte ausgewählt: Wählen Sie darin zuerst einige Punkte oder Polygone aus.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/texts.py"/>
        <source>No field for the texts is chosen: choose one of the layer's fields, {fields}.</source>
        <translation>Für die Texte ist kein Feld gewählt: Wählen Sie eines der Felder des Layers, {fields}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/file_source.py"/>
        <source>No file of places is chosen: choose one, or another source.</source>
        <translation>Keine Datei mit Orten ist gewählt: Wählen Sie eine, oder eine andere Quelle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/bundle_folder.py"/>
        <source>No folder for the bundle is chosen: choose a new one.</source>
        <translation>Kein Ordner für das Paket ist gewählt: Wählen Sie einen neuen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>No index yet</source>
        <translation>Noch kein Index</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/live_map.py"/>
        <source>No live map with this model: its text encoder is hosted, and whatever you type would be sent there.</source>
        <translation>Keine Live-Karte mit diesem Modell: Sein Textkodierer ist gehostet, und was Sie tippen, würde dorthin gesendet.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/notes.py"/>
        <source>No place is good and large enough: lower the threshold or the minimum area.</source>
        <translation>Kein Ort ist gut und groß genug: Senken Sie die Schwelle oder die Mindestfläche.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_notes.py"/>
        <source>No place of this size stands out from what differs everywhere between {first} and {last}: nothing has changed that can be told.</source>
        <translation>Kein Ort dieser Größe hebt sich von dem ab, was sich zwischen {first} und {last} überall unterscheidet: Es ist keine Veränderung zu erkennen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/results_table.py"/>
        <source>No places.</source>
        <translation>Keine Orte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/layers.py"/>
        <source>No places: {query}</source>
        <translation>Keine Orte: {query}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_offer.py"/>
        <source>No program opens {path}: open the file in a web browser.</source>
        <translation>Kein Programm öffnet {path}: Öffnen Sie die Datei in einem Webbrowser.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>No server answers at {host}: check its address, or use a file.</source>
        <translation>Bei {host} antwortet kein Server: Prüfen Sie die Adresse, oder nehmen Sie eine Datei.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/faults.py"/>
        <source>No text encoder answers at {host}: start that server, or check its address.</source>
        <translation>Bei {host} antwortet kein Textkodierer: Starten Sie diesen Server, oder prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>No year is given; expected some, such as 2019,2021-2023.</source>
        <translation>Kein Jahr ist angegeben; erwartet werden einige, etwa 2019,2021-2023.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>None of the {features} features can be placed in the raster's CRS ({without_geometry} have no geometry): check the layer's CRS.</source>
        <translation>Keines der {features} Objekte lässt sich im KBS des Rasters ausdrücken ({without_geometry} haben keine Geometrie): Prüfen Sie das KBS des Layers.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>None of the {features} features can be used ({without_text} have no text, {without_geometry} no geometry, {outside} no place in the raster's CRS): check the fields that the texts come from and the layer's CRS.</source>
        <translation>Keines der {features} Objekte ist brauchbar ({without_text} haben keinen Text, {without_geometry} keine Geometrie, {outside} keinen Platz im KBS des Rasters): Prüfen Sie die Felder, aus denen die Texte kommen, und das KBS des Layers.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>None that fits (3.11 or newer, with venv and pip) was found; AETHER can fetch one.</source>
        <translation>Keines, das passt (3.11 oder neuer, mit venv und pip), wurde gefunden; AETHER kann eines holen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/state.py"/>
        <source>Not installed.</source>
        <translation>Nicht installiert.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Not like this</source>
        <translation>Nicht so</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/caller.py"/>
        <source>Not understood: no live map.</source>
        <translation>Nicht verstanden: keine Live-Karte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>Nothing has been asked yet: what you ask is listed here.</source>
        <translation>Es wurde noch nichts gefragt: Was Sie fragen, wird hier aufgeführt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>Nothing here fits “{query}”: even the best pixels are rather something else (relevance {relevance} of 100).</source>
        <translation>Hier passt nichts zu „{query}“: Selbst die besten Pixel sind eher etwas anderes (Relevanz {relevance} von 100).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Nothing is asked of any server before you press a button.</source>
        <translation>Kein Server wird gefragt, bevor Sie einen Knopf drücken.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>Nothing was changed; the training can be started again.</source>
        <translation>Nichts wurde geändert; das Training kann neu gestartet werden.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Number of indexes</source>
        <translation>Zahl der Indizes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Number of missing tiles</source>
        <translation>Zahl der fehlenden Kacheln</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Number of pixels</source>
        <translation>Zahl der Pixel</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Number of places</source>
        <translation>Zahl der Orte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Number of seeds</source>
        <translation>Zahl der Startwerte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Number of them built now</source>
        <translation>Davon jetzt aufgebaut</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Number of tiles</source>
        <translation>Zahl der Kacheln</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Numbers in the pixel tower: {count}</source>
        <translation>Zahlen im Pixelturm: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Of the coordinates of a CSV file whose columns are not named longitude and latitude; without it, the area's.</source>
        <translation>Das der Koordinaten einer CSV-Datei, deren Spalten nicht longitude und latitude heißen; ohne Angabe das des Gebiets.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>On pixels without data, without a value: {count}</source>
        <translation>Auf Pixeln ohne Daten, ohne Wert: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>One float band: the cosine of query and pixel, -1 to 1. Of several rasters, a VRT of this name beside a folder with a GeoTIFF per raster.</source>
        <translation>Ein Kanal mit Gleitkommazahlen: der Kosinus von Abfrage und Pixel, -1 bis 1. Bei mehreren Rastern ein VRT dieses Namens neben einem Ordner mit einem GeoTIFF je Raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>One label a line, e.g.
forest
water = lake; river; sea
town = houses and streets | #c62828</source>
        <translation>Ein Label je Zeile, z. B.
Wald
Wasser = See; Fluss; Meer
Stadt = Häuser und Straßen | #c62828</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>One or more years from 2017 on, such as 2019,2021-2023.</source>
        <translation>Ein Jahr oder mehrere ab 2017, etwa 2019,2021-2023.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/classify.py"/>
        <source>One raster is classified at a time, but {count} are chosen: choose one of them, or run the others as a batch.</source>
        <translation>Es wird ein Raster auf einmal klassifiziert, aber {count} sind gewählt: Wählen Sie eines davon, oder führen Sie die anderen als Stapel aus.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Only estimate</source>
        <translation>Nur schätzen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Only this part of the raster; without it, all of it. On a rotated raster it is the part of the grid that encloses the area.</source>
        <translation>Nur dieser Teil des Rasters; ohne Angabe das ganze. Bei einem gedrehten Raster ist es der Teil des Gitters, der das Gebiet umschließt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_offer.py"/>
        <source>Open the report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>OpenStreetMap land use</source>
        <translation>OpenStreetMap-Landnutzung</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>OpenStreetMap's tags</source>
        <translation>OpenStreetMaps Tags</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/columns.py"/>
        <source>OpenStreetMap's tags (amenity, shop, other_tags …), Overture's categories, or a column named class, category or kind</source>
        <translation>OpenStreetMaps Tags (amenity, shop, other_tags …), Overtures Kategorien oder eine Spalte namens class, category oder kind</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>OpenStreetMap, by the plugin QuickOSM</source>
        <translation>OpenStreetMap, durch die Erweiterung QuickOSM</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>OpenStreetMap, from an Overpass server</source>
        <translation>OpenStreetMap, von einem Overpass-Server</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Or &lt;a href='{file}'&gt;choose a file&lt;/a&gt;, or &lt;a href='{demo}'&gt;try the demo&lt;/a&gt;, a small simulated scene.</source>
        <translation>Oder &lt;a href='{file}'&gt;eine Datei wählen&lt;/a&gt;, oder &lt;a href='{demo}'&gt;die Demo probieren&lt;/a&gt;, eine kleine simulierte Szene.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Other address or folder</source>
        <translation>Andere Adresse oder Ordner</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Other source</source>
        <translation>Andere Quelle</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Outlines</source>
        <translation>Umrisse</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>Outlines that crossed themselves, mended: {count}</source>
        <translation>Reparierte Umrisse, die sich kreuzten: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/help_page.py"/>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Outside the raster, without a value: {count}</source>
        <translation>Außerhalb des Rasters, ohne Wert: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Overpass server</source>
        <translation>Overpass-Server</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_writer.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Packages that lie ready, instead of the network.</source>
        <translation>Pakete, die bereitliegen, statt des Netzes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/help_page.py"/>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/demo_layers.py"/>
        <source>Picture (simulated)</source>
        <translation>Bild (simuliert)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/picture_layer.py"/>
        <source>Picture: {raster}</source>
        <translation>Bild: {raster}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Pixels a side</source>
        <translation>Pixel je Seite</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Pixels at or above it may form a place</source>
        <translation>Pixel auf oder über ihr können einen Ort bilden</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Pixels at or above it may form a place: 98 takes the best 2 % of the pixels; as a similarity it lies between -1 and 1.</source>
        <translation>Pixel auf oder über ihr können einen Ort bilden: 98 nimmt die besten 2 % der Pixel; als Ähnlichkeit liegt sie zwischen -1 und 1.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Pixels that differ by this much or more differ strongly; 0 takes 0.1 for similarities and 30 for relevances.</source>
        <translation>Pixel, die sich um so viel oder mehr unterscheiden, unterscheiden sich stark; 0 nimmt 0,1 für Ähnlichkeiten und 30 für Relevanzen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/example_texts.py"/>
        <source>Pixels were compared by a linear model fitted to them and to the raster's background.</source>
        <translation>Die Pixel wurden durch ein lineares Modell verglichen, das an sie und den Hintergrund des Rasters angepasst ist.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/example_texts.py"/>
        <source>Pixels were compared with the example nearest to each.</source>
        <translation>Die Pixel wurden jeweils mit dem nächsten Beispiel verglichen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/example_texts.py"/>
        <source>Pixels were compared with the mean of the examples.</source>
        <translation>Die Pixel wurden mit dem Mittel der Beispiele verglichen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Pixels whose change is at least this count as changed: 50 is three times as far from the ordinary as what does not change usually lies.</source>
        <translation>Pixel, deren Veränderung mindestens so groß ist, gelten als verändert: 50 ist dreimal so weit vom Gewöhnlichen entfernt, wie Unverändertes meist liegt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Pixels whose likeliest label is less probable become “unsure”; 0 gives every pixel a label.</source>
        <translation>Pixel, deren wahrscheinlichstes Label weniger wahrscheinlich ist, werden „unsicher“; 0 gibt jedem Pixel ein Label.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Pixels with data</source>
        <translation>Pixel mit Daten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>Places ({endings})</source>
        <translation>Orte ({endings})</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/results_table.py"/>
        <source>Places found</source>
        <translation>Gefundene Orte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>Places found: {count}</source>
        <translation>Gefundene Orte: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/layer_file.py"/>
        <source>Places from {origin}. {outcome}</source>
        <translation>Orte aus {origin}. {outcome}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Places held out to measure the quality: blocks holds out whole blocks, the honest measure; random mixes neighbours and flatters; none trains on all points and measures nothing.</source>
        <translation>Orte, die zurückgehalten werden, um die Güte zu messen: blocks hält ganze Blöcke zurück, das ehrliche Maß; random mischt Nachbarn und schmeichelt; none trainiert mit allen Punkten und misst nichts.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Places held out to measure the quality: whole blocks measure honestly, since neighbouring places resemble each other</source>
        <translation>Orte, die zurückgehalten werden, um die Güte zu messen: Ganze Blöcke messen ehrlich, denn benachbarte Orte ähneln einander</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_notes.py"/>
        <source>Places left out, because all outlines together would be too long to draw: {count}. Raise the threshold to see them.</source>
        <translation>Weggelassene Orte, weil alle Umrisse zusammen zu lang zum Zeichnen wären: {count}. Erhöhen Sie die Schwelle, um sie zu sehen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Places nearer than this to a better one are left out</source>
        <translation>Orte, die einem besseren näher als dies sind, fallen weg</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Places reach a change of {threshold}.</source>
        <translation>Orte erreichen eine Veränderung von {threshold}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/metadata.py"/>
        <source>Places reach a similarity of {similarity}, percentile {value}.</source>
        <translation>Orte erreichen eine Ähnlichkeit von {similarity}, Perzentil {value}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/metadata.py"/>
        <source>Places reach a similarity of {similarity}.</source>
        <translation>Orte erreichen eine Ähnlichkeit von {similarity}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Places that fit this text rank lower</source>
        <translation>Orte, die zu diesem Text passen, stehen weiter hinten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Places with their texts, in any CRS</source>
        <translation>Orte mit ihren Texten, in beliebigem KBS</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/query_summary.py"/>
        <source>Places: {count}</source>
        <translation>Orte: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>Places: {places}; left out of {read}: {reasons}.</source>
        <translation>Orte: {places}; von {read} weggelassen: {reasons}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>Places: {places}; nothing was left out.</source>
        <translation>Orte: {places}; nichts wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_dialog.py"/>
        <source>Places: {raster}</source>
        <translation>Orte: {raster}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Points at random</source>
        <translation>Punkte nach Zufall</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Points in EPSG:4326 with class, group and name.</source>
        <translation>Punkte in EPSG:4326 mit class, group und name.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Points in any CRS whose label is known: some ten a label help most where the texts alone mix labels up. Labels without points keep to their texts.</source>
        <translation>Punkte in beliebigem KBS, deren Label bekannt ist: Etwa zehn je Label helfen am meisten, wo die Texte allein Labels verwechseln. Labels ohne Punkte bleiben bei ihren Texten.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/sample_similarity.py"/>
        <source>Points in any CRS.</source>
        <translation>Punkte in beliebigem KBS.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Points of interest</source>
        <translation>Orte (POI)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Points or polygons in any CRS about which something is known: a class, a number or shares.</source>
        <translation>Punkte oder Polygone in beliebigem KBS, über die etwas bekannt ist: eine Klasse, eine Zahl oder Anteile.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Points or polygons on what you do not look for. The best ones are where a first answer was wrong.</source>
        <translation>Punkte oder Polygone auf dem, was nicht gesucht ist. Am besten dort, wo eine erste Antwort falsch war.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Points or polygons on what you look for, in any reference system. All count the same, whatever the size of a polygon.</source>
        <translation>Punkte oder Polygone auf dem, was gesucht ist, in beliebigem Bezugssystem. Alle zählen gleich, wie groß ein Polygon auch ist.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>Points outside the raster, left out: {count}</source>
        <translation>Punkte außerhalb des Rasters, weggelassen: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Points that are compared with each other in one step.</source>
        <translation>Punkte, die in einem Schritt miteinander verglichen werden.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Points used</source>
        <translation>Benutzte Punkte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>Points where the raster has no data, left out: {count}</source>
        <translation>Punkte, an denen das Raster keine Daten hat, weggelassen: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>Polygons in any CRS, such as districts or parcels.</source>
        <translation>Polygone in beliebigem KBS, etwa Bezirke oder Flurstücke.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Prepares a raster so that queries are answered at once.</source>
        <translation>Bereitet ein Raster vor, sodass Abfragen sofort beantwortet werden.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Press “Like this” and click some places on the map that are what you look for. Words are optional.</source>
        <translation>Drücken Sie „So wie hier“ und klicken Sie auf der Karte einige Orte an, die dem Gesuchten entsprechen. Wörter sind freigestellt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_dialog.py"/>
        <source>Progress of getting places</source>
        <translation>Fortschritt beim Holen der Orte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Progress of the installation</source>
        <translation>Fortschritt der Installation</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/progress_row.py"/>
        <source>Progress of the query</source>
        <translation>Fortschritt der Abfrage</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>PyTorch checkpoints (*.pth *.pt)</source>
        <translation>PyTorch-Checkpoints (*.pth *.pt)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>Python {version} ({path})</source>
        <translation>Python {version} ({path})</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Python, or the folder of its environment, that has the engine's packages; the variable {variable} takes precedence</source>
        <translation>Python, oder der Ordner seiner Umgebung, mit den Paketen des Rechenkerns; die Variable {variable} hat Vorrang</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/picture_layer.py"/>
        <source>QGIS cannot open the picture {path}: check whether the file is still there, and try again.</source>
        <translation>QGIS kann das Bild {path} nicht öffnen: Prüfen Sie, ob die Datei noch da ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>QGIS cannot open {path} as a raster: choose a GeoTIFF or VRT of embeddings.</source>
        <translation>QGIS kann {path} nicht als Raster öffnen: Wählen Sie ein GeoTIFF oder VRT mit Embeddings.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/demo_layers.py"/>
        <source>QGIS cannot open {path}, a file of the demo scene: try the demo again, which draws it anew if it is damaged.</source>
        <translation>QGIS kann {path}, eine Datei der Demoszene, nicht öffnen: Probieren Sie die Demo noch einmal; ist die Datei beschädigt, wird sie neu gezeichnet.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/layers.py"/>
        <source>QGIS cannot open {path}, which the query has written: check whether the file is still there, and search again.</source>
        <translation>QGIS kann {path}, von der Abfrage geschrieben, nicht öffnen: Prüfen Sie, ob die Datei noch da ist, und suchen Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/layer_file.py"/>
        <source>QGIS cannot open {path}, which was just written: check whether the file is still there, and get the places again.</source>
        <translation>QGIS kann {path}, eben geschrieben, nicht öffnen: Prüfen Sie, ob die Datei noch da ist, und holen Sie die Orte noch einmal.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/vector_file.py"/>
        <source>QGIS cannot read {path} as places; expected OpenStreetMap's PBF, a GeoPackage, a shapefile, GeoJSON, GeoParquet or a table with coordinates: check whether the file is whole.</source>
        <translation>QGIS kann {path} nicht als Orte lesen; erwartet wird OpenStreetMaps PBF, ein GeoPackage, ein Shapefile, GeoJSON, GeoParquet oder eine Tabelle mit Koordinaten: Prüfen Sie, ob die Datei vollständig ist.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/parquet_file.py"/>
        <source>QGIS does not know the CRS “{crs}” of {path}: save the file in EPSG:4326.</source>
        <translation>QGIS kennt das KBS „{crs}“ von {path} nicht: Speichern Sie die Datei in EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/questions_list.py"/>
        <source>Queries</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Queries look for indexes in {home}: to let them use those in {folder}, choose that folder under Settings &gt; Options &gt; AETHER.</source>
        <translation>Abfragen suchen Indizes in {home}: Damit sie die in {folder} benutzen, wählen Sie diesen Ordner unter Einstellungen &gt; Optionen &gt; AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/described_algorithm.py"/>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>Query: {query}</source>
        <translation>Abfrage: {query}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/quickosm.py"/>
        <source>QuickOSM asks OpenStreetMap</source>
        <translation>QuickOSM fragt OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/quickosm.py"/>
        <source>QuickOSM found no answer ({reason}): try again later, or choose the Overpass server instead.</source>
        <translation>QuickOSM fand keine Antwort ({reason}): Versuchen Sie es später noch einmal, oder wählen Sie stattdessen den Overpass-Server.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Radius in pixels of the wider view of the same place.</source>
        <translation>Radius in Pixeln der weiteren Sicht auf denselben Ort.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Radius in pixels of the window whose mean a point is: 4 makes 9 x 9 pixels, 90 m with AlphaEarth.</source>
        <translation>Radius in Pixeln des Fensters, dessen Mittel ein Punkt ist: 4 ergibt 9 x 9 Pixel, bei AlphaEarth 90 m.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/results_table.py"/>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>Raster: {raster}</source>
        <translation>Raster: {raster}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/view.py"/>
        <source>Rasters in view without an index: {count}</source>
        <translation>Sichtbare Raster ohne Index: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Read as {language}: {kinds}</source>
        <translation>Gelesen als {language}: {kinds}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Reading the features</source>
        <translation>Objekte werden gelesen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify.py"/>
        <source>Reading the labelled points</source>
        <translation>Punkte mit Labels werden gelesen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Reading the labels</source>
        <translation>Beschriftungen werden gelesen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment.py"/>
        <source>Reading the points</source>
        <translation>Punkte werden gelesen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Reads the towers of a published AETHER checkpoint (.pth, arXiv 2510.09894) and writes them as a model bundle. The file is read without running anything in it; one that holds more than numbers and plain values is refused.

The text encoder is not part of a checkpoint, and the one that ships with AETHER cannot stand in for it. Name an OpenAI-compatible endpoint that offers the encoder it was trained with, and the bundle can be asked in words: the words of a query are then sent there, once you have agreed under Settings &gt; Options &gt; AETHER, where you can also choose a key. Without an endpoint the bundle cannot be asked in words, but can export aligned rasters.

Importing needs the layer “deep training” of the engine: press Install… under Settings &gt; Options &gt; AETHER, or run aether:installengine.</source>
        <translation>Liest die Türme eines veröffentlichten AETHER-Checkpoints (.pth, arXiv 2510.09894) und schreibt sie als Modellpaket. Die Datei wird gelesen, ohne etwas darin auszuführen; eine, die mehr als Zahlen und einfache Werte enthält, wird abgelehnt.

Der Textkodierer gehört nicht zu einem Checkpoint, und der, der mit AETHER kommt, kann ihn nicht ersetzen. Nennen Sie eine OpenAI-kompatible Adresse, die den Kodierer anbietet, mit dem er trainiert wurde, und das Paket kann in Worten gefragt werden: Die Worte einer Abfrage werden dann dorthin gesendet, sobald Sie unter Einstellungen &gt; Optionen &gt; AETHER zugestimmt haben, wo Sie auch einen Schlüssel wählen können. Ohne Adresse kann das Paket nicht in Worten gefragt werden, aber ausgerichtete Raster exportieren.

Das Importieren braucht die Schicht „tiefes Training“ des Rechenkerns: Drücken Sie „Installieren…“ unter Einstellungen &gt; Optionen &gt; AETHER, oder führen Sie aether:installengine aus.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/state.py"/>
        <source>Ready: version {version}, {size}</source>
        <translation>Bereit: Version {version}, {size}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/state.py"/>
        <source>Ready: {path}</source>
        <translation>Bereit: {path}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Rebuild</source>
        <translation>Neu aufbauen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>Record what I ask</source>
        <translation>Aufzeichnen, was ich frage</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/example_queries.py"/>
        <source>Reeds and marsh by the lake</source>
        <translation>Schilf und Sumpf am See</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Regions</source>
        <translation>Flächen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/relevance_style.py"/>
        <source>Relevance</source>
        <translation>Relevanz</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_layers.py"/>
        <source>Relevance for “{first}” less that for “{second}”, pixel by pixel, -100 to 100.</source>
        <translation>Relevanz für „{first}“ minus die für „{second}“, Pixel für Pixel, -100 bis 100.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Relevance of the pixels of {raster} for each text, computed with the model bundle {bundle}.</source>
        <translation>Relevanz der Pixel von {raster} für jeden Text, berechnet mit dem Modellpaket {bundle}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>Relevance says how well the best hundredth of the pixels fits, from 0 to 100. Pixels spread over the raster are compared with the query and with neutral words for all land (water, forest, town…): a pixel is relevant where the query explains it better than they do. From 50 on the verdict is “found”, from 25 on “weak”, below that “nothing”; the borders are set by what the model bundle says of land where nothing fits.</source>
        <translation>Die Relevanz sagt von 0 bis 100, wie gut das beste Hundertstel der Pixel passt. Über das Raster verteilte Pixel werden mit der Abfrage und mit neutralen Wörtern für alles Land (Wasser, Wald, Stadt …) verglichen: Ein Pixel ist relevant, wo die Abfrage es besser erklärt als diese. Ab 50 ist das Urteil „found“, ab 25 „weak“, darunter „nothing“; die Grenzen ergeben sich daraus, was das Modellpaket zu Land sagt, wo nichts passt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/relevance_style.py"/>
        <source>Relevance {value}</source>
        <translation>Relevanz {value}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Relevance, 0 to 100</source>
        <translation>Relevanz, 0 bis 100</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Relevance: {query}</source>
        <translation>Relevanz: {query}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_notes.py"/>
        <source>Relevances are compared, 0 to 100.</source>
        <translation>Verglichen werden Relevanzen, 0 bis 100.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Remove all indexes in this folder ({size})? Searches read the rasters again until new ones are built.</source>
        <translation>Alle Indizes in diesem Ordner entfernen ({size})? Suchen lesen wieder die Raster, bis neue aufgebaut sind.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>Remove all queries from the history? Favourites and answers stay.</source>
        <translation>Alle Abfragen aus dem Verlauf entfernen? Favoriten und Antworten bleiben.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Remove selected</source>
        <translation>Ausgewählte entfernen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Remove the engine and its downloads from {folder}? Models, indexes and results stay.</source>
        <translation>Den Rechenkern und seine Downloads aus {folder} entfernen? Modelle, Indizes und Ergebnisse bleiben.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>Remove the favourites {names}?</source>
        <translation>Die Favoriten {names} entfernen?</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Remove the index</source>
        <translation>Index entfernen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Remove the index, or always build one</source>
        <translation>Den Index entfernen, oder immer einen aufbauen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel_menu.py"/>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>Repair…</source>
        <translation>Reparieren…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/answer_row.py"/>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Resolution (m)</source>
        <translation>Auflösung (m)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Results folder</source>
        <translation>Ordner für Ergebnisse</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>Resumed after epoch {epoch}.</source>
        <translation>Nach Epoche {epoch} fortgesetzt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Return the best places even where nothing fits</source>
        <translation>Die besten Orte liefern, auch wo nichts passt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/expressions/similarity_function.py"/>
        <source>Returns how similar an embedding raster is to a text at the feature: the cosine from -1 to 1 at a point on its geometry, NULL outside of the raster and without data.</source>
        <translation>Liefert, wie ähnlich ein Embedding-Raster beim Objekt einem Text ist: den Kosinus von -1 bis 1 an einem Punkt seiner Geometrie, NULL außerhalb des Rasters und ohne Daten.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Right of the line</source>
        <translation>Rechts der Linie</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>Room on the disk: {free}; needed: {needed}.</source>
        <translation>Platz auf dem Datenträger: {free}; nötig: {needed}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/demo_layers.py"/>
        <source>SIMULATED: a fictional valley, drawn from class statistics of real AlphaEarth vectors. No pixel shows a real place.</source>
        <translation>SIMULIERT: ein erfundenes Tal, gezeichnet aus Klassenstatistiken wirklicher AlphaEarth-Vektoren. Kein Pixel zeigt einen wirklichen Ort.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/sample_similarity.py"/>
        <source>Sample similarity at points</source>
        <translation>Ähnlichkeit an Punkten abfragen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel_menu.py"/>
        <source>Save as a model…</source>
        <translation>Als Modell speichern…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/exporter.py"/>
        <source>Save as model</source>
        <translation>Als Modell speichern</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_writer.py"/>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Say what it would take, and fetch no pixels.</source>
        <translation>Sagen, was nötig wäre, und keine Pixel holen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/round_row.py"/>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/plugin.py"/>
        <source>Search an embedding raster in words</source>
        <translation>Ein Embedding-Raster in Worten durchsuchen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/understood_line.py"/>
        <source>Search for it anyway</source>
        <translation>Trotzdem danach suchen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Search for “{query}”</source>
        <translation>Nach „{query}“ suchen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/understood_line.py"/>
        <source>Search for “{typed}” as typed</source>
        <translation>Nach „{typed}“ suchen, wie getippt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>Search in what was asked</source>
        <translation>Im Gefragten suchen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/locator.py"/>
        <source>Search the raster that the dock has chosen</source>
        <translation>Das Raster durchsuchen, das im Dock gewählt ist</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/round_row.py"/>
        <source>Search with the kept places as examples and the dismissed ones as counter-examples</source>
        <translation>Mit den behaltenen Orten als Beispielen und den verworfenen als Gegenbeispielen suchen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/layers_box.py"/>
        <source>Searching and training on your points</source>
        <translation>Suchen und Training mit eigenen Punkten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Second answer</source>
        <translation>Zweite Antwort</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Selected features are like it</source>
        <translation>Ausgewählte Objekte sind so</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Selected features are not like it</source>
        <translation>Ausgewählte Objekte sind nicht so</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/consent_box.py"/>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/steps_dialog.py"/>
        <source>Set up the AETHER engine</source>
        <translation>Den AETHER-Rechenkern einrichten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Share of the area that changed (%)</source>
        <translation>Anteil des veränderten Gebiets (%)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Share of the area that differs strongly (%)</source>
        <translation>Anteil der Fläche, der sich stark unterscheidet (%)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Share of the examples</source>
        <translation>Gewicht der Beispiele</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Share of the pixels that are relevant</source>
        <translation>Anteil der relevanten Pixel</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Share of unsure pixels</source>
        <translation>Anteil unsicherer Pixel</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Share that is more like the first answer (%)</source>
        <translation>Anteil, der eher der ersten Antwort gleicht (%)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Share that is more like the second answer (%)</source>
        <translation>Anteil, der eher der zweiten Antwort gleicht (%)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/layer_menu.py"/>
        <source>Show as picture</source>
        <translation>Als Bild zeigen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>Show it in the form, to change it</source>
        <translation>Im Formular zeigen, um sie zu ändern</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Show which places are more like the left, and which the right</source>
        <translation>Zeigen, welche Orte eher der linken und welche eher der rechten Seite gleichen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/diagnostics_button.py"/>
        <source>Shows one text for a report of a problem: versions, devices, settings and the last messages, without names, keys and private folders</source>
        <translation>Zeigt einen Text für die Meldung eines Problems: Versionen, Geräte, Einstellungen und die letzten Meldungen, ohne Namen, Schlüssel und private Ordner</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Shows where two answers differ, and which way.</source>
        <translation>Zeigt, wo sich zwei Antworten unterscheiden, und in welche Richtung.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>Show…</source>
        <translation>Zeigen…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Side of a block (m)</source>
        <translation>Seite eines Blocks (m)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Side of the square blocks in metres, for “blocks”.</source>
        <translation>Seite der quadratischen Blöcke in Metern, für „blocks“.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Similar places</source>
        <translation>Ähnliche Orte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_notes.py"/>
        <source>Similarities are compared, -1 to 1.</source>
        <translation>Verglichen werden Ähnlichkeiten, -1 bis 1.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/threshold_slider.py"/>
        <source>Similarities of what the map shows</source>
        <translation>Ähnlichkeiten dessen, was die Karte zeigt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Similarity between each text and the pixels of {raster}, computed with the model bundle {bundle}.</source>
        <translation>Ähnlichkeit zwischen jedem Text und den Pixeln von {raster}, berechnet mit dem Modellpaket {bundle}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/metadata.py"/>
        <source>Similarity between examples and the pixels of {raster}, computed with the model bundle {bundle}.</source>
        <translation>Ähnlichkeit zwischen Beispielen und den Pixeln von {raster}, berechnet mit dem Modellpaket {bundle}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/metadata.py"/>
        <source>Similarity between the query “{query}” and the pixels of {raster}, computed with the model bundle {bundle}.</source>
        <translation>Ähnlichkeit zwischen der Abfrage „{query}“ und den Pixeln von {raster}, berechnet mit dem Modellpaket {bundle}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>Similarity of districts</source>
        <translation>Ähnlichkeit von Bezirken</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Similarity of each UTM zone</source>
        <translation>Ähnlichkeit jeder UTM-Zone</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_layers.py"/>
        <source>Similarity with “{first}” less that with “{second}”, pixel by pixel.</source>
        <translation>Ähnlichkeit mit „{first}“ minus die mit „{second}“, Pixel für Pixel.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/panel.py"/>
        <source>Similarity {similarity}</source>
        <translation>Ähnlichkeit {similarity}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Similarity: {query}</source>
        <translation>Ähnlichkeit: {query}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/results_table.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Size limit</source>
        <translation>Größengrenze</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Smaller places are left out</source>
        <translation>Kleinere Orte werden weggelassen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Smaller places are left out; 10,000 m² are a hectare.</source>
        <translation>Kleinere Orte werden weggelassen; 10.000 m² sind ein Hektar.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Smaller than a pixel, with the value of the pixel under a point on them: {count}</source>
        <translation>Kleiner als ein Pixel, mit dem Wert des Pixels unter einem Punkt darauf: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Smallest place: {area} m².</source>
        <translation>Kleinster Ort: {area} m².</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>Smooth out single pixels</source>
        <translation>Einzelne Pixel glätten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/region_parameters.py"/>
        <source>Smooth outlines</source>
        <translation>Umrisse glätten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Smoothing window (pixels)</source>
        <translation>Fenster der Glättung (Pixel)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/example_queries.py"/>
        <source>Snow on the mountain tops</source>
        <translation>Schnee auf den Gipfeln</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Some files in {folder} are in use by another program: close it, or QGIS's other windows, and press Remove again.</source>
        <translation>Einige Dateien in {folder} benutzt gerade ein anderes Programm: Schließen Sie es oder die anderen Fenster von QGIS, und drücken Sie noch einmal „Entfernen“.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/endpoints_list.py"/>
        <source>Some models need a text encoder that runs on a server. A tick allows AETHER to send the text of your queries there. A key stays in QGIS's authentication store: choose an entry such as API Header, with Authorization and Bearer before the key.</source>
        <translation>Manche Modelle brauchen einen Textkodierer, der auf einem Server läuft. Ein Haken erlaubt AETHER, den Text Ihrer Abfragen dorthin zu senden. Ein Schlüssel bleibt in QGIS’ Authentifizierungsspeicher: Wählen Sie einen Eintrag wie API-Kopf (englisch API Header), mit Authorization und Bearer vor dem Schlüssel.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Some of the texts</source>
        <translation>Einige der Texte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_notes.py"/>
        <source>Some places hardly stand out from what differs everywhere between {first} and {last}: look at them before you call them changed.</source>
        <translation>Einige Orte heben sich kaum von dem ab, was sich zwischen {first} und {last} überall unterscheidet: Sehen Sie sie an, bevor Sie sie verändert nennen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/caller.py"/>
        <source>Something unexpected happened ({reason}): the log panel AETHER has the details.</source>
        <translation>Etwas Unerwartetes ist geschehen ({reason}): Das Protokoll AETHER hat die Einzelheiten.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Source Cooperative (mirror)</source>
        <translation>Source Cooperative (Spiegel)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Split</source>
        <translation>Teilung</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>Starting the engine</source>
        <translation>Der Rechenkern startet</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_dialog.py"/>
        <source>Stop getting places</source>
        <translation>Das Holen der Orte anhalten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/progress_row.py"/>
        <source>Stop the running query</source>
        <translation>Die laufende Abfrage anhalten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Stop the training</source>
        <translation>Das Training anhalten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Stop; what was downloaded is kept</source>
        <translation>Anhalten; was heruntergeladen wurde, bleibt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Strong difference</source>
        <translation>Starke Differenz</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Subtracts the second answer from the first, pixel by pixel: two queries, two model bundles, or the same query in two years. What is above 0 fits the first better, what is below fits the second; pixels without data in either have none.

Similarities of different texts and bundles have different scales. So relevances are compared, 0 to 100, where both answers tell them, unless both were asked the same.</source>
        <translation>Zieht Pixel für Pixel die zweite Antwort von der ersten ab: zwei Abfragen, zwei Modellpakete oder dieselbe Abfrage in zwei Jahren. Was über 0 liegt, passt besser zur ersten, was darunter liegt, zur zweiten; Pixel, die in einer von beiden keine Daten haben, haben keine.

Ähnlichkeiten verschiedener Texte und Pakete haben verschiedene Skalen. Daher werden Relevanzen verglichen, 0 bis 100, wo beide Antworten sie nennen, außer wenn beide dasselbe gefragt wurden.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Swap sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Table of labels</source>
        <translation>Tabelle der Labels</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Take features, undo, remove all</source>
        <translation>Objekte nehmen, rückgängig, alle entfernen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Take the stairs of the pixels out of the outlines</source>
        <translation>Die Pixeltreppen aus den Umrissen nehmen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Take the words as typed</source>
        <translation>Wörter nehmen, wie sie getippt sind</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/region_parameters.py"/>
        <source>Takes the stairs of the pixels out of the outlines, which move by about half a pixel at most; area and pixels stay those that were found.</source>
        <translation>Nimmt die Pixeltreppen aus den Umrissen, die sich dabei um höchstens etwa ein halbes Pixel verschieben; Fläche und Pixel bleiben, wie sie gefunden wurden.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>Tells how well each district fits several texts.</source>
        <translation>Sagt, wie gut jeder Bezirk zu mehreren Texten passt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/sample_similarity.py"/>
        <source>Tells how well the pixel at each point fits texts.</source>
        <translation>Sagt, wie gut das Pixel an jedem Punkt zu Texten passt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Text encoder</source>
        <translation>Textkodierer</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Text encoders</source>
        <translation>Textkodierer</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>Text field</source>
        <translation>Textfeld</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Text from</source>
        <translation>Text aus</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>Text query</source>
        <translation>Textabfrage</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/texts_parameter.py"/>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Texts per class</source>
        <translation>Texte je Klasse</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/encoder.py"/>
        <source>Texts sent to {host}: {count}</source>
        <translation>An {host} gesendete Texte: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/algorithm_run.py"/>
        <source>The AETHER algorithms are not in the toolbox: restart QGIS or enable the plugin anew.</source>
        <translation>Die AETHER-Algorithmen sind nicht in der Werkzeugkiste: Starten Sie QGIS neu oder aktivieren Sie das Plugin erneut.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/standalone.py"/>
        <source>The Python that was fetched into {folder} does not start: install Python 3.12 from python.org and press Install again.</source>
        <translation>Das Python, das nach {folder} geholt wurde, startet nicht: Installieren Sie Python 3.12 von python.org und drücken Sie noch einmal „Installieren“.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/address.py"/>
        <source>The address of the text encoder at {host} holds a key or password: leave it out, and choose an authentication under Settings &gt; Options &gt; AETHER instead.</source>
        <translation>Die Adresse des Textkodierers bei {host} enthält einen Schlüssel oder ein Passwort: Lassen Sie das weg, und wählen Sie stattdessen unter Einstellungen &gt; Optionen &gt; AETHER eine Authentifizierung.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/algorithm_run.py"/>
        <source>The algorithm ended without an answer: the log panel AETHER may say more.</source>
        <translation>Der Algorithmus endete ohne Antwort: Das Protokollfenster AETHER sagt vielleicht mehr.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_page.py"/>
        <source>The answer has no layers any more, so there is nothing to report: search again.</source>
        <translation>Die Antwort hat keine Layer mehr, also gibt es nichts zu berichten: Suchen Sie erneut.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_writer.py"/>
        <source>The answer is no longer in the project: search again to report it.</source>
        <translation>Die Antwort ist nicht mehr im Projekt: Suchen Sie erneut, um darüber zu berichten.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/folder.py"/>
        <source>The answer should go into the folder {path}, but that is a file: rename the file, or save the project elsewhere.</source>
        <translation>Die Antwort soll in den Ordner {path}, aber das ist eine Datei: Benennen Sie die Datei um, oder speichern Sie das Projekt woanders.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/area.py"/>
        <source>The area crosses the date line, at 180° of longitude: get the places on its two sides one after the other.</source>
        <translation>Das Gebiet kreuzt die Datumsgrenze bei 180° Länge: Holen Sie die Orte der beiden Seiten nacheinander.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>The area has about {size} km².</source>
        <translation>Das Gebiet hat etwa {size} km².</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/area.py"/>
        <source>The area has no CRS, so nobody knows where it is: set the raster's CRS under Layer &gt; Set CRS of Layer(s).</source>
        <translation>Das Gebiet hat kein KBS, daher weiß niemand, wo es ist: Setzen Sie das KBS des Rasters unter Layer &gt; KBS von Layer(n) setzen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>The area has no coordinate reference system or is empty: choose one on the map.</source>
        <translation>Das Gebiet hat kein Koordinatenbezugssystem oder ist leer: Wählen Sie eines auf der Karte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass_query.py"/>
        <source>The area has {found} km², but OpenStreetMap's servers are asked for {most} km² at most: zoom the map in, or use a file of OpenStreetMap's data, for example from Geofabrik.</source>
        <translation>Das Gebiet hat {found} km², aber OpenStreetMaps Server werden für höchstens {most} km² gefragt: Zoomen Sie hinein, oder nehmen Sie eine Datei mit OpenStreetMaps Daten, zum Beispiel von Geofabrik.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>The area holds more than {most} places: choose a smaller one.</source>
        <translation>Das Gebiet enthält mehr als {most} Orte: Wählen Sie ein kleineres.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The area holds too many places for one answer of {host}: choose a smaller area.</source>
        <translation>Das Gebiet enthält zu viele Orte für eine Antwort von {host}: Wählen Sie ein kleineres Gebiet.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/area.py"/>
        <source>The area is empty: zoom the map to the raster, or choose the whole raster.</source>
        <translation>Das Gebiet ist leer: Zoomen Sie die Karte auf das Raster, oder wählen Sie das ganze Raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The area is too much for {host}, which ran out of memory: choose a smaller area.</source>
        <translation>Das Gebiet ist zu viel für {host}, dem der Speicher ausging: Wählen Sie ein kleineres Gebiet.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/area.py"/>
        <source>The area is {degrees:.0f}° of longitude wide, more than half the world: zoom the map in, or choose a smaller raster.</source>
        <translation>Das Gebiet ist {degrees:.0f}° Länge breit, mehr als die halbe Welt: Zoomen Sie hinein, oder wählen Sie ein kleineres Raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/area.py"/>
        <source>The area reaches a pole, where longitudes meet: choose an area that ends before {north:g}° of latitude.</source>
        <translation>Das Gebiet reicht bis an einen Pol, wo die Längen zusammentreffen: Wählen Sie ein Gebiet, das vor {north:g}° Breite endet.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/area.py"/>
        <source>The area reaches beyond what its CRS can describe: zoom the map in, or choose the whole raster.</source>
        <translation>Das Gebiet reicht weiter, als sein KBS beschreiben kann: Zoomen Sie hinein, oder wählen Sie das ganze Raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>The area to get; at first what the map shows</source>
        <translation>Das Gebiet, das geholt wird; zuerst das, was die Karte zeigt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/posting.py"/>
        <source>The authentication chosen for {host} cannot be used (it may be gone, or the master password is missing): choose it again under Settings &gt; Options &gt; AETHER.</source>
        <translation>Die für {host} gewählte Authentifizierung ist nicht brauchbar (vielleicht ist sie fort, oder das Hauptpasswort fehlt): Wählen Sie sie unter Einstellungen &gt; Optionen &gt; AETHER neu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/results_table.py"/>
        <source>The best places are listed here.</source>
        <translation>Hier werden die besten Orte aufgeführt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>The best places as polygons, with rank, similarity and area.</source>
        <translation>Die besten Orte als Polygone, mit Rang, Ähnlichkeit und Fläche.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The bundle to build on, by name or folder: the new one knows its places and all that this one knows. Empty for none: the new bundle then knows its places alone.</source>
        <translation>Das Modellpaket, auf dem aufgebaut wird, mit Namen oder Ordner: Das neue kennt seine Orte und alles, was dieses kennt. Leer für keines: Dann kennt das neue Paket nur seine Orte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/exporter.py"/>
        <source>The call for the Python console is in the clipboard.</source>
        <translation>Der Aufruf für die Python-Konsole ist in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/faults.py"/>
        <source>The certificate of the text encoder at {host} is not trusted, and nothing was sent: check the address, or add its certificate under Settings &gt; Options &gt; Authentication.</source>
        <translation>Dem Zertifikat des Textkodierers bei {host} wird nicht vertraut, und nichts wurde gesendet: Prüfen Sie die Adresse, oder fügen Sie sein Zertifikat unter Einstellungen &gt; Optionen &gt; Authentifizierung hinzu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The certificate of {host} is not trusted, and nothing was asked: check the address, or add its certificate under Settings &gt; Options &gt; Authentication.</source>
        <translation>Dem Zertifikat von {host} wird nicht vertraut, und nichts wurde gefragt: Prüfen Sie die Adresse, oder fügen Sie sein Zertifikat unter Einstellungen &gt; Optionen &gt; Authentifizierung hinzu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/exporter.py"/>
        <source>The command for qgis_process is in the clipboard.</source>
        <translation>Der Befehl für qgis_process ist in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/notice.py"/>
        <source>The connection is not encrypted: others on the network can read the text, and the key if you use one.</source>
        <translation>Die Verbindung ist nicht verschlüsselt: Andere im Netz können den Text lesen, und den Schlüssel, falls Sie einen benutzen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/faults.py"/>
        <source>The connection to the text encoder at {host} was interrupted (network error {number}): try again, or check that it is running.</source>
        <translation>Die Verbindung zum Textkodierer bei {host} wurde unterbrochen (Netzwerkfehler {number}): Versuchen Sie es noch einmal, oder prüfen Sie, ob er läuft.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The connection to {host} was interrupted (network error {number}): try again.</source>
        <translation>Die Verbindung zu {host} wurde unterbrochen (Netzwerkfehler {number}): Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>The curves begin with the first epoch.</source>
        <translation>Die Kurven beginnen mit der ersten Epoche.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/curves.py"/>
        <source>The curves of the training appear here.</source>
        <translation>Hier erscheinen die Kurven des Trainings.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>The difference in a sentence</source>
        <translation>Die Differenz in einem Satz</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/change/panel.py"/>
        <source>The embedding raster of the earlier year</source>
        <translation>Das Embedding-Raster des früheren Jahres</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/change/panel.py"/>
        <source>The embedding raster of the later year</source>
        <translation>Das Embedding-Raster des späteren Jahres</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>The embedding raster to search, e.g. AlphaEarth</source>
        <translation>Das Embedding-Raster, das durchsucht wird, z. B. AlphaEarth</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>The embedding raster, e.g. AlphaEarth</source>
        <translation>Das Embedding-Raster, z. B. AlphaEarth</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>The engine is being installed by another window of QGIS: wait until that has finished.</source>
        <translation>Der Rechenkern wird gerade von einem anderen Fenster von QGIS installiert: Warten Sie, bis das fertig ist.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>The engine needs about {needed} in {folder}, but the disk has {free} left: make room and press Install again.</source>
        <translation>Der Rechenkern braucht etwa {needed} in {folder}, aber der Datenträger hat noch {free}: Schaffen Sie Platz und drücken Sie noch einmal „Installieren“.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>The engine works with {path}: version {version}, Python {python}.</source>
        <translation>Der Rechenkern läuft mit {path}: Version {version}, Python {python}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_offer.py"/>
        <source>The evaluation is done.</source>
        <translation>Die Auswertung ist fertig.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/query_parameters.py"/>
        <source>The examples of this query were too many to be kept with it, and are in {layer}: ask with “{algorithm}” in the toolbox.</source>
        <translation>Die Beispiele dieser Abfrage waren zu viele, um bei ihr aufbewahrt zu werden, und liegen in {layer}: Fragen Sie mit „{algorithm}“ in der Werkzeugkiste.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/expressions/similarity_function.py"/>
        <source>The field calculator evaluates in the main thread: there all features of the layer are looked up together when the first is evaluated, and QGIS waits meanwhile. The map is drawn, and Processing runs, in other threads, and QGIS stays usable.</source>
        <translation>Der Feldrechner wertet im Hauptthread aus: Dort werden beim ersten Objekt alle Objekte des Layers zusammen nachgesehen, und QGIS wartet so lange. Die Karte wird in anderen Threads gezeichnet, auch Processing läuft in anderen, und QGIS bleibt bedienbar.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>The field of the classes or numbers; for “distribution” one field per share.</source>
        <translation>Das Feld der Klassen oder Zahlen; für „distribution“ ein Feld je Anteil.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/names_choice.py"/>
        <source>The field that holds the names</source>
        <translation>Das Feld, das die Namen enthält</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>The field that holds the text</source>
        <translation>Das Feld mit dem Text</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The field that holds the text; where one is named, “Text from” and “Template” may stay as they are.</source>
        <translation>Das Feld mit dem Text; ist eines genannt, können „Text aus“ und „Vorlage“ bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>The file is read on this machine; nothing is asked.</source>
        <translation>Die Datei wird auf diesem Rechner gelesen; nichts wird gefragt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>The folder of the files; it is made if it is not there.</source>
        <translation>Der Ordner der Dateien; er wird angelegt, wenn es ihn nicht gibt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>The folder or address that holds &lt;year&gt;/&lt;zone&gt;/….tiff and the list of tiles, aef_index.parquet; only with the source “other”.</source>
        <translation>Der Ordner oder die Adresse mit &lt;year&gt;/&lt;zone&gt;/….tiff und der Liste der Kacheln, aef_index.parquet; nur bei der Quelle „other“.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>The folder that becomes the bundle</source>
        <translation>Der Ordner, der zum Paket wird</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>The folder that becomes the bundle; its name names the bundle.</source>
        <translation>Der Ordner, der zum Paket wird; sein Name ist der des Pakets.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The folder that becomes the model bundle; its name is the bundle's. An older bundle in it is replaced once the new one is whole.</source>
        <translation>Der Ordner, der zum Modellpaket wird; sein Name ist der des Pakets. Ein älteres Paket darin wird ersetzt, sobald das neue vollständig ist.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>The folder {folder} cannot be created ({reason}): choose another folder for the bundle.</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen ({reason}): Wählen Sie einen anderen Ordner für das Paket.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/folder.py"/>
        <source>The folder {path} for the answer cannot be created ({reason}): save the project in a folder of your own, or choose a results folder in the AETHER options.</source>
        <translation>Der Ordner {path} für die Antwort lässt sich nicht anlegen ({reason}): Speichern Sie das Projekt in einem eigenen Ordner, oder wählen Sie in den AETHER-Optionen einen Ordner für Ergebnisse.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/bundle_folder.py"/>
        <source>The folder {path} holds other files, which the bundle would replace: choose a new or empty folder.</source>
        <translation>Der Ordner {path} enthält andere Dateien, die das Paket ersetzen würde: Wählen Sie einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>The history is switched off.</source>
        <translation>Der Verlauf ist ausgeschaltet.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>The history stays in your QGIS profile; nothing is sent</source>
        <translation>Der Verlauf bleibt in Ihrem QGIS-Profil; nichts wird gesendet</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/history_file.py"/>
        <source>The history {path} cannot be read ({reason}).</source>
        <translation>Der Verlauf {path} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>The index already existed: {size}.</source>
        <translation>Der Index war schon da: {size}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>The installation failed ({reason}): press Install again; the log panel AETHER has the details.</source>
        <translation>Die Installation ist gescheitert ({reason}): Drücken Sie noch einmal „Installieren“; das Protokoll AETHER hat die Einzelheiten.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/child.py"/>
        <source>The installation was cancelled.</source>
        <translation>Die Installation wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>The labels that pixels may get</source>
        <translation>Die Labels, die Pixel erhalten können</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/raster_inputs.py"/>
        <source>The layer group “{group}” holds no embedding raster, which has 64 bands: choose another group.</source>
        <translation>Die Layergruppe „{group}“ enthält kein Embedding-Raster, das 64 Kanäle hat: Wählen Sie eine andere Gruppe.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/texts.py"/>
        <source>The layer has no field “{field}”; it has {fields}: choose the one that holds the texts.</source>
        <translation>Der Layer hat kein Feld „{field}“; er hat {fields}: Wählen Sie das mit den Texten.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/texts.py"/>
        <source>The layer has no fields with OpenStreetMap's tags, such as amenity, shop or other_tags; it has {fields}: choose a template or a field for the texts.</source>
        <translation>Der Layer hat keine Felder mit OpenStreetMaps Tags, etwa amenity, shop oder other_tags; er hat {fields}: Wählen Sie eine Vorlage oder ein Feld für die Texte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>The layer of examples holds no point and no polygon: mark at least one place that is like what you look for.</source>
        <translation>Der Layer der Beispiele enthält keinen Punkt und kein Polygon: Markieren Sie mindestens einen Ort, der dem Gesuchten entspricht.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/labels.py"/>
        <source>The layer of labels has no field “{field}”; it has {fields}: choose one of these.</source>
        <translation>Der Layer der Beschriftungen hat kein Feld „{field}“; er hat {fields}: Wählen Sie eines davon.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/labels.py"/>
        <source>The layer of labels has no geometries; expected points or polygons: choose another layer, or join the table to one.</source>
        <translation>Der Layer der Beschriftungen hat keine Geometrien; erwartet werden Punkte oder Polygone: Wählen Sie einen anderen Layer, oder verknüpfen Sie die Tabelle mit einem.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/labels.py"/>
        <source>The layer of labels holds lines; expected points or polygons: buffer the lines, or take points along them.</source>
        <translation>Der Layer der Beschriftungen enthält Linien; erwartet werden Punkte oder Polygone: Puffern Sie die Linien, oder nehmen Sie Punkte entlang davon.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/dock.py"/>
        <source>The layer with this place cannot be changed: save it as a GeoPackage to keep or dismiss places.</source>
        <translation>Der Layer mit diesem Ort kann nicht geändert werden: Speichern Sie ihn als GeoPackage, um Orte zu behalten oder zu verwerfen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/dock.py"/>
        <source>The layer with this place is no longer in the project: search again.</source>
        <translation>Der Layer mit diesem Ort ist nicht mehr im Projekt: Suchen Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/place_names.py"/>
        <source>The layer {layer}, after which places are named, cannot be opened: choose another one.</source>
        <translation>Der Layer {layer}, nach dem Orte benannt werden, lässt sich nicht öffnen: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/query.py"/>
        <source>The layer “{layer}” comes from “{provider}”, but the engine reads embedding rasters from files: save it as a GeoTIFF and use that.</source>
        <translation>Der Layer „{layer}“ kommt von „{provider}“, aber der Rechenkern liest Embedding-Raster aus Dateien: Speichern Sie ihn als GeoTIFF und nehmen Sie das.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/examples.py"/>
        <source>The layer “{layer}” has no CRS, so where its places lie is unknown: set it under Layer &gt; Set CRS of Layer(s).</source>
        <translation>Der Layer „{layer}“ hat kein KBS, daher ist unbekannt, wo seine Orte liegen: Setzen Sie es unter Layer &gt; Layer-KBS setzen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/place_names.py"/>
        <source>The layer “{layer}” has no field of names that could be guessed or was given; it has {fields}: choose one of these.</source>
        <translation>Der Layer „{layer}“ hat kein Feld der Namen, das zu erraten war oder angegeben wurde; er hat {fields}: Wählen Sie eines davon.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/zones.py"/>
        <source>The layer “{layer}” has no geometries; expected points: choose another layer, or join the table to one.</source>
        <translation>Der Layer „{layer}“ hat keine Geometrien; erwartet werden Punkte: Wählen Sie einen anderen Layer, oder verknüpfen Sie die Tabelle mit einem.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/zones.py"/>
        <source>The layer “{layer}” holds no polygons, but districts are areas: choose another layer, or run “Sample similarity at points”.</source>
        <translation>Der Layer „{layer}“ enthält keine Polygone, Bezirke sind aber Flächen: Wählen Sie einen anderen Layer, oder führen Sie „Ähnlichkeit an Punkten abfragen“ aus.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_dialog.py"/>
        <source>The layer “{layer}” is chosen for the training.</source>
        <translation>Der Layer „{layer}“ ist für das Training gewählt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_page.py"/>
        <source>The layout template has no item “{name}” of the kind that is expected: give one this id.</source>
        <translation>Die Layoutvorlage hat kein Element „{name}“ der erwarteten Art: Geben Sie einem diese Id.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/algorithm_questions.py"/>
        <source>The legend has no labels: type some, one a line, or choose a ready list.</source>
        <translation>Die Legende hat keine Labels: Geben Sie einige ein, eines je Zeile, oder wählen Sie eine fertige Liste.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/classify.py"/>
        <source>The legend is empty: type labels, one a line, choose a table of labels or one of the ready legends.</source>
        <translation>Die Legende ist leer: Geben Sie Labels ein, eines je Zeile, wählen Sie eine Tabelle der Labels oder eine der fertigen Legenden.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>The list is fetched once and kept in the profile; a new year needs a new one.</source>
        <translation>Die Liste wird einmal geholt und im Profil behalten; ein neues Jahr braucht eine neue.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/view.py"/>
        <source>The live map needs the raster's index: build it below.</source>
        <translation>Die Live-Karte braucht den Index des Rasters: Bauen Sie ihn unten auf.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_area_box.py"/>
        <source>The map does not show the raster “{raster}”: zoom to it, or choose the whole raster.</source>
        <translation>Die Karte zeigt das Raster „{raster}“ nicht: Zoomen Sie dorthin, oder wählen Sie das ganze Raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/view.py"/>
        <source>The map shows no part of the raster.</source>
        <translation>Die Karte zeigt keinen Teil des Rasters.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/exporter.py"/>
        <source>The model is in {path}.</source>
        <translation>Das Modell liegt in {path}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/exports.py"/>
        <source>The model needs QGIS's Processing: enable it under Plugins &gt; Manage and Install Plugins.</source>
        <translation>Das Modell braucht die Verarbeitung von QGIS: Aktivieren Sie sie unter Erweiterungen &gt; Erweiterungen verwalten und installieren.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>The model that compares text and pixels</source>
        <translation>Das Modell, das Text und Pixel vergleicht</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/exports.py"/>
        <source>The model {path} cannot be written: choose a folder of your own.</source>
        <translation>Das Modell {path} kann nicht geschrieben werden: Wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>The name in the list of models</source>
        <translation>Der Name in der Liste der Modelle</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The name in the list of models; by default the place.</source>
        <translation>Der Name in der Liste der Modelle; ohne Angabe der Ort.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>The name of the model in lists; by default the place.</source>
        <translation>Der Name des Modells in Listen; ohne Angabe der Ort.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/destinations.py"/>
        <source>The name {path} ends in “{suffix}”, but the ending sets the format: use a name that ends in {expected}.</source>
        <translation>Der Name {path} endet auf „{suffix}“, aber die Endung bestimmt das Format: Nehmen Sie einen Namen, der auf {expected} endet.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/building.py"/>
        <source>The new engine does not answer, and the old one stays in use: {reason}</source>
        <translation>Der neue Rechenkern antwortet nicht, und der alte bleibt in Gebrauch: {reason}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>The new model is built on the default one: it knows your places, and land cover as well</source>
        <translation>Das neue Modell baut auf dem Standardmodell auf: Es kennt Ihre Orte und auch die Landbedeckung</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/keep_box.py"/>
        <source>The next answer hides this one, unless it is kept</source>
        <translation>Die nächste Antwort blendet diese aus, außer sie wird behalten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>The numbers k are “{text}”; expected whole numbers above 0 with commas between, for example 10, 50, 100.</source>
        <translation>Die Zahlen k sind „{text}“; erwartet werden ganze Zahlen über 0 mit Kommas dazwischen, zum Beispiel 10, 50, 100.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/destinations.py"/>
        <source>The output folder {folder} does not exist: create it or choose another one.</source>
        <translation>Den Ausgabeordner {folder} gibt es nicht: Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>The package index that pip is set to does not have {package}: ask who runs it, or install from a folder of wheels.</source>
        <translation>Das Paketverzeichnis, auf das pip eingestellt ist, hat {package} nicht: Fragen Sie den Betreiber, oder installieren Sie aus einem Ordner mit Wheels.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>The packages cannot be fetched through a SOCKS proxy: choose an HTTP proxy under Settings &gt; Options &gt; Network, or install from a folder of wheels.</source>
        <translation>Durch einen SOCKS-Proxy lassen sich die Pakete nicht holen: Wählen Sie unter Einstellungen &gt; Optionen &gt; Netzwerk einen HTTP-Proxy, oder installieren Sie aus einem Ordner mit Wheels.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>The part built so far is saved</source>
        <translation>Der bisher aufgebaute Teil ist gespeichert</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>The places cannot be written to {path} ({reason}): free some disk space and try again.</source>
        <translation>Die Orte lassen sich nicht nach {path} schreiben ({reason}): Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>The places that changed most as polygons, with rank, change, area and year; the temporal controller shows each in its year.</source>
        <translation>Die am stärksten veränderten Orte als Polygone, mit Rang, Veränderung, Fläche und Jahr; die Zeitsteuerung zeigt jeden in seinem Jahr.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/quickosm.py"/>
        <source>The plugin QuickOSM is not there any more, or works in another way: choose the Overpass server instead.</source>
        <translation>Die Erweiterung QuickOSM ist nicht mehr da oder arbeitet anders: Wählen Sie stattdessen den Overpass-Server.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/sample_similarity.py"/>
        <source>The points with all their fields, and the new ones.</source>
        <translation>Die Punkte mit allen ihren Feldern und den neuen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>The polygons with all their fields, and the new ones.</source>
        <translation>Die Polygone mit allen ihren Feldern und den neuen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>The proxy does not answer: check it under Settings &gt; Options &gt; Network and press Install again.</source>
        <translation>Der Proxy antwortet nicht: Prüfen Sie ihn unter Einstellungen &gt; Optionen &gt; Netzwerk und drücken Sie noch einmal „Installieren“.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>The proxy wants a user name and a password: enter them under Settings &gt; Options &gt; Network and press Install again.</source>
        <translation>Der Proxy will Benutzernamen und Passwort: Geben Sie sie unter Einstellungen &gt; Optionen &gt; Netzwerk ein und drücken Sie noch einmal „Installieren“.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>The published file, which torch.save wrote.</source>
        <translation>Die veröffentlichte Datei, von torch.save geschrieben.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/query.py"/>
        <source>The query holds half a character ({code}), which damaged text may contain: delete it and type it again.</source>
        <translation>Die Abfrage enthält ein halbes Zeichen ({code}), wie es in beschädigtem Text vorkommt: Löschen Sie es und tippen Sie es neu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>The query is empty: type what to look for, for example “woods by the river”.</source>
        <translation>Die Abfrage ist leer: Tippen Sie, was Sie suchen, zum Beispiel “woods by the river”.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The quota of your key at {host} is used up: check your account there.</source>
        <translation>Das Kontingent Ihres Schlüssels bei {host} ist verbraucht: Prüfen Sie Ihr Konto dort.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>The raster has changed since the index was built</source>
        <translation>Das Raster hat sich geändert, seit der Index aufgebaut wurde</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>The raster has no CRS, so no place can be found on it: set it under Layer &gt; Set CRS of Layer(s).</source>
        <translation>Das Raster hat kein KBS, daher lässt sich kein Ort darauf finden: Setzen Sie es unter Layer &gt; KBS von Layer(n) setzen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/metadata.py"/>
        <source>The raster is a simulated scene.</source>
        <translation>Das Raster ist eine simulierte Szene.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/repeated_search.py"/>
        <source>The raster {raster} is gone: put it back, or choose “Edit” and ask another one.</source>
        <translation>Das Raster {raster} ist nicht mehr da: Legen Sie es zurück, oder wählen Sie „Bearbeiten“ und fragen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/controller.py"/>
        <source>The raster {raster} is not in this project: add it, or choose another one above.</source>
        <translation>Das Raster {raster} ist nicht in diesem Projekt: Fügen Sie es hinzu, oder wählen Sie oben ein anderes.</translation>
    </message>
    <message>
        <location filename="../resources/models/own-vectors/bundle.json"/>
        <source>The raster's own vectors</source>
        <translation>Die Vektoren des Rasters selbst</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_area_box.py"/>
        <source>The raster, where the map shows it</source>
        <translation>Das Raster, soweit die Karte es zeigt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>The rasters read {host}: a search of all of them fetches {size}.</source>
        <translation>Die Raster lesen {host}: Eine Suche in allen lädt {size}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/expressions/similarity_function.py"/>
        <source>The reference system of this layer has no name such as EPSG:4326: save it as one of your own, or save the layer in another one.</source>
        <translation>Das Bezugssystem dieses Layers hat keinen Namen wie EPSG:4326: Speichern Sie es als eigenes, oder speichern Sie den Layer in einem anderen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/regions.py"/>
        <source>The regions in {path} cannot be read: run the query again.</source>
        <translation>Die Flächen in {path} lassen sich nicht lesen: Starten Sie die Abfrage noch einmal.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_writer.py"/>
        <source>The report is written: {path}</source>
        <translation>Der Bericht ist geschrieben: {path}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>The report with tables and plots as one page, which needs no other file.</source>
        <translation>Der Bericht mit Tabellen und Diagrammen als eine Seite, die keine andere Datei braucht.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_page.py"/>
        <source>The report {path} cannot be written ({reason}): choose another file or free some disk space.</source>
        <translation>Der Bericht {path} kann nicht geschrieben werden ({reason}): Wählen Sie eine andere Datei, oder geben Sie Speicherplatz frei.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/posting.py"/>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/engine_algorithm.py"/>
        <source>The request was not prepared.</source>
        <translation>Die Anfrage wurde nicht vorbereitet.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The same seed gives the same bundle on the processor.</source>
        <translation>Derselbe Startwert gibt auf dem Prozessor dasselbe Paket.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>The scene is simulated: no real place.</source>
        <translation>Die Szene ist simuliert: kein wirklicher Ort.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} did not accept the request (HTTP {status}): check its address, or use another server.</source>
        <translation>Der Server {host} nahm die Anfrage nicht an (HTTP {status}): Prüfen Sie seine Adresse, oder nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} did not answer in time: try again later, or choose a smaller area.</source>
        <translation>Der Server {host} antwortete nicht rechtzeitig: Versuchen Sie es später noch einmal, oder wählen Sie ein kleineres Gebiet.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} did not understand the request (HTTP 400): check that its address is that of an Overpass server.</source>
        <translation>Der Server {host} verstand die Anfrage nicht (HTTP 400): Prüfen Sie, ob seine Adresse die eines Overpass-Servers ist.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} gave no whole answer more than once: try again later, choose a smaller area, or check that its address is that of an Overpass server.</source>
        <translation>Der Server {host} gab mehr als einmal keine vollständige Antwort: Versuchen Sie es später noch einmal, wählen Sie ein kleineres Gebiet, oder prüfen Sie, ob seine Adresse die eines Overpass-Servers ist.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} has moved (HTTP {status}), and the request was not sent on: enter its new address.</source>
        <translation>Der Server {host} ist umgezogen (HTTP {status}), und die Anfrage wurde nicht weitergesendet: Geben Sie seine neue Adresse ein.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} has received too many requests (HTTP 429): try again in a few minutes, or use another server.</source>
        <translation>Der Server {host} bekam zu viele Anfragen (HTTP 429): Versuchen Sie es in ein paar Minuten noch einmal, oder nehmen Sie einen anderen Server.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} is too busy (HTTP {status}): try again later, choose a smaller area, or use another server.</source>
        <translation>Der Server {host} ist überlastet (HTTP {status}): Versuchen Sie es später noch einmal, wählen Sie ein kleineres Gebiet, oder nehmen Sie einen anderen Server.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>The server's certificate is not trusted: add your organisation's certificate under Settings &gt; Options &gt; Authentication, or install from a folder of wheels.</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut: Fügen Sie das Zertifikat Ihrer Organisation unter Einstellungen &gt; Optionen &gt; Authentifizierung hinzu, oder installieren Sie aus einem Ordner mit Wheels.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The share of the loss, 0 to 1, between the two views of a place; the rest is between place and text.</source>
        <translation>Der Anteil des Verlusts, 0 bis 1, zwischen den beiden Sichten auf einen Ort; der Rest ist zwischen Ort und Text.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>The similarity raster gets a second band: how relevant every pixel is, from 0 to 100; from 50 on it is rather what was asked for than anything else.</source>
        <translation>Das Ähnlichkeitsraster erhält einen zweiten Kanal: wie relevant jedes Pixel ist, von 0 bis 100; ab 50 ist es eher das Gefragte als etwas anderes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>The similarity raster of a query.</source>
        <translation>Das Ähnlichkeitsraster einer Abfrage.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>The similarity raster that is subtracted.</source>
        <translation>Das Ähnlichkeitsraster, das abgezogen wird.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The size of one step.</source>
        <translation>Die Größe eines Schritts.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The smaller it is, the more near misses are penalised.</source>
        <translation>Je kleiner sie ist, desto mehr werden Beinahetreffer bestraft.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>The source is “other”, but no folder or address is given: enter the one that holds AlphaEarth's years.</source>
        <translation>Die Quelle ist „other“, aber kein Ordner und keine Adresse ist angegeben: Geben Sie an, wo AlphaEarths Jahre liegen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>The source lacks {count} of the tiles, which stay gaps: {names}</source>
        <translation>Der Quelle fehlen {count} der Kacheln, die Lücken bleiben: {names}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/classify.py"/>
        <source>The table of labels has no field “{field}”; it has {fields}: name the field of the labels so.</source>
        <translation>Die Tabelle der Labels hat kein Feld „{field}“; sie hat {fields}: Nennen Sie das Feld der Labels so.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/template.py"/>
        <source>The template names the field “{field}”, but there are only {fields}: change the template to name these.</source>
        <translation>Die Vorlage nennt das Feld „{field}“, aber es gibt nur {fields}: Ändern Sie die Vorlage so, dass sie diese nennt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/template.py"/>
        <source>The template “{template}” names no field, so all texts would be the same: put fields in braces, for example {example}.</source>
        <translation>Die Vorlage „{template}“ nennt kein Feld, daher wären alle Texte gleich: Setzen Sie Felder in geschweifte Klammern, zum Beispiel {example}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/faults.py"/>
        <source>The text encoder at {host} answered with more than {number} MB; expected a list of numbers: check its address under Settings &gt; Options &gt; AETHER.</source>
        <translation>Der Textkodierer bei {host} antwortete mit mehr als {number} MB; erwartet wird eine Liste von Zahlen: Prüfen Sie seine Adresse unter Einstellungen &gt; Optionen &gt; AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} did not accept the request (HTTP {status}): check that it offers “{model}” with vectors of the length that the model needs.</source>
        <translation>Der Textkodierer bei {host} nahm die Anfrage nicht an (HTTP {status}): Prüfen Sie, ob er „{model}“ mit Vektoren der Länge anbietet, die das Modell braucht.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} did not answer with vectors: check that {url} is an OpenAI-compatible embeddings endpoint.</source>
        <translation>Der Textkodierer bei {host} antwortete nicht mit Vektoren: Prüfen Sie, ob {url} eine OpenAI-kompatible Adresse für Embeddings ist.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/faults.py"/>
        <source>The text encoder at {host} did not answer within {seconds} seconds: try again, or check that it is running.</source>
        <translation>Der Textkodierer bei {host} antwortete nicht innerhalb von {seconds} Sekunden: Versuchen Sie es noch einmal, oder prüfen Sie, ob er läuft.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} did not return one vector for each of {count} texts: try again, or check that server.</source>
        <translation>Der Textkodierer bei {host} gab nicht einen Vektor für jeden von {count} Texten zurück: Versuchen Sie es noch einmal, oder prüfen Sie diesen Server.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} does not accept the key (HTTP {status}): choose the right authentication under Settings &gt; Options &gt; AETHER.</source>
        <translation>Der Textkodierer bei {host} nimmt den Schlüssel nicht an (HTTP {status}): Wählen Sie unter Einstellungen &gt; Optionen &gt; AETHER die richtige Authentifizierung.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} does not have the model “{model}”, or nothing is at {url} (HTTP 404): check both.</source>
        <translation>Der Textkodierer bei {host} hat das Modell „{model}“ nicht, oder bei {url} ist nichts (HTTP 404): Prüfen Sie beides.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} has moved (HTTP {status}), and the text was not sent on: enter its new address.</source>
        <translation>Der Textkodierer bei {host} ist umgezogen (HTTP {status}), und der Text wurde nicht weitergesendet: Geben Sie seine neue Adresse ein.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} received too many requests and asks for a pause of {seconds} seconds: try again after that.</source>
        <translation>Der Textkodierer bei {host} bekam zu viele Anfragen und bittet um eine Pause von {seconds} Sekunden: Versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} reported an internal error (HTTP {status}) more than once: try again later.</source>
        <translation>Der Textkodierer bei {host} meldete mehr als einmal einen internen Fehler (HTTP {status}): Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} returned vectors of {found} numbers, but the model needs {expected}: use the encoder that the model was trained with.</source>
        <translation>Der Textkodierer bei {host} gab Vektoren von {found} Zahlen zurück, aber das Modell braucht {expected}: Nehmen Sie den Kodierer, mit dem das Modell trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} still receives too many requests after several pauses: try again in a few minutes.</source>
        <translation>Der Textkodierer bei {host} bekommt auch nach mehreren Pausen zu viele Anfragen: Versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/consent_box.py"/>
        <source>The text of your query would leave QGIS.</source>
        <translation>Der Text Ihrer Abfrage würde QGIS verlassen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/panel.py"/>
        <source>The threshold, and how much of the visible raster reaches it</source>
        <translation>Die Schwelle, und wie viel des sichtbaren Rasters sie erreicht</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/training_task.py"/>
        <source>The training was cancelled.</source>
        <translation>Das Training wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>The variable {variable} is set and is used instead of this field.</source>
        <translation>Die Variable {variable} ist gesetzt und wird statt dieses Feldes benutzt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>The vector layer has no CRS, so the position of its places is unknown: set it under Layer &gt; Set CRS of Layer(s).</source>
        <translation>Der Vektorlayer hat kein KBS, daher ist die Lage seiner Orte unbekannt: Setzen Sie es unter Layer &gt; KBS von Layer(n) setzen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>The vector layer has no features to use: choose another layer, remove its filter, or select some features.</source>
        <translation>Der Vektorlayer hat keine brauchbaren Objekte: Wählen Sie einen anderen Layer, entfernen Sie seinen Filter, oder wählen Sie Objekte aus.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_area_box.py"/>
        <source>The whole raster</source>
        <translation>Das ganze Raster</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>The words are taken as typed</source>
        <translation>Die Wörter werden wörtlich genommen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/notice.py"/>
        <source>The words of a query are sent to a server on this machine, {host}.</source>
        <translation>Die Worte einer Abfrage werden an einen Server auf diesem Rechner gesendet, {host}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/notice.py"/>
        <source>The words of a query leave this machine: they are sent to {host}.</source>
        <translation>Die Worte einer Abfrage verlassen diesen Rechner: Sie werden an {host} gesendet.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>The year of the embeddings</source>
        <translation>Das Jahr der Embeddings</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>The year of the embeddings; 0 if it is not known.</source>
        <translation>Das Jahr der Embeddings; 0, wenn es unbekannt ist.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>The year of the largest step where the change reaches the threshold, no data elsewhere. It is loaded from three years on.</source>
        <translation>Das Jahr des größten Schritts, wo die Veränderung den Schwellenwert erreicht, sonst keine Daten. Es wird ab drei Jahren geladen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Then type what you are looking for.</source>
        <translation>Tippen Sie dann, was Sie suchen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>There are no favourites yet: choose a query of the history and add it with the button …, or import a file.</source>
        <translation>Es gibt noch keine Favoriten: Wählen Sie eine Abfrage des Verlaufs und fügen Sie sie mit der Schaltfläche … hinzu, oder importieren Sie eine Datei.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>There are no indexes in this folder.</source>
        <translation>In diesem Ordner sind keine Indizes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>There are no packages for {layers} on {platform}.</source>
        <translation>Für {layers} gibt es auf {platform} keine Pakete.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/form_requests.py"/>
        <source>There are no two rasters to compare: add the embedding rasters of two years to the project and choose them above.</source>
        <translation>Es gibt keine zwei Raster zum Vergleichen: Fügen Sie dem Projekt die Embedding-Raster zweier Jahre hinzu und wählen Sie sie oben.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>There is no connection to the package index: check the line and the proxy, and press Install again (what was downloaded is kept), or install from a folder of wheels.</source>
        <translation>Es gibt keine Verbindung zum Paketverzeichnis: Prüfen Sie Leitung und Proxy, und drücken Sie noch einmal „Installieren“ (was heruntergeladen wurde, bleibt), oder installieren Sie aus einem Ordner mit Wheels.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/expressions/similarity_function.py"/>
        <source>There is no embedding raster in the project: add one.</source>
        <translation>Im Projekt ist kein Embedding-Raster: Fügen Sie eines hinzu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/expressions/similarity_function.py"/>
        <source>There is no embedding raster “{name}” in the project: name a layer with 64 bands.</source>
        <translation>Im Projekt ist kein Embedding-Raster „{name}“: Nennen Sie einen Layer mit 64 Kanälen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/form_requests.py"/>
        <source>There is no example yet: press “Like this” and click a place on the map that is what you look for.</source>
        <translation>Es gibt noch kein Beispiel: Drücken Sie „So wie hier“ und klicken Sie auf der Karte einen Ort an, der dem Gesuchten entspricht.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/file_source.py"/>
        <source>There is no file {path}: choose another one.</source>
        <translation>Eine Datei {path} gibt es nicht: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>There is no layer of points yet.</source>
        <translation>Noch gibt es keinen Layer mit Punkten.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>There is no layer of points: add places of interest to the project and choose them.</source>
        <translation>Es gibt keinen Layer mit Punkten: Fügen Sie dem Projekt Orte hinzu und wählen Sie sie.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/gathering.py"/>
        <source>There is no place in the area: choose a larger area, or another source.</source>
        <translation>Im Gebiet ist kein Ort: Wählen Sie ein größeres Gebiet, oder eine andere Quelle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/gathering.py"/>
        <source>There is no place to use ({outcome}) Choose another area, or another source.</source>
        <translation>Kein Ort ist brauchbar ({outcome}) Wählen Sie ein anderes Gebiet, oder eine andere Quelle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/form_requests.py"/>
        <source>There is no raster to search: add an embedding raster to the project and choose it above.</source>
        <translation>Es gibt kein Raster zum Durchsuchen: Fügen Sie dem Projekt ein Embedding-Raster hinzu und wählen Sie es oben.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/raster_inputs.py"/>
        <source>There is no raster to search: choose one.</source>
        <translation>Es gibt kein Raster zum Durchsuchen: Wählen Sie eines.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>There is no raster to train on: add an embedding raster to the project and choose it.</source>
        <translation>Es gibt kein Raster zum Trainieren: Fügen Sie dem Projekt ein Embedding-Raster hinzu und wählen Sie es.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/raster_inputs.py"/>
        <source>There is no raster, folder or layer group “{name}”: choose another one.</source>
        <translation>Raster, Ordner oder Layergruppe „{name}“ gibt es nicht: Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_area_box.py"/>
        <source>There is no raster: choose one in the training dialog, or what the map shows.</source>
        <translation>Es gibt kein Raster: Wählen Sie eines im Trainingsdialog, oder was die Karte zeigt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>There is no room left on the disk of {folder}: make room and press Install again; what was downloaded is kept.</source>
        <translation>Auf dem Datenträger von {folder} ist kein Platz mehr: Schaffen Sie Platz und drücken Sie noch einmal „Installieren“; was heruntergeladen wurde, bleibt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>There is no server named {host}: check its address, the connection to the internet and QGIS's proxy, or use a file.</source>
        <translation>Es gibt keinen Server namens {host}: Prüfen Sie seine Adresse, die Verbindung zum Internet und QGIS’ Proxy, oder nehmen Sie eine Datei.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/faults.py"/>
        <source>There is no server named {host}: check the address of the text encoder, the connection to the internet and QGIS's proxy.</source>
        <translation>Es gibt keinen Server namens {host}: Prüfen Sie die Adresse des Textkodierers, die Verbindung zum Internet und QGIS’ Proxy.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/texts_parameter.py"/>
        <source>There is no text to compare with: type one a line, for example “forest”.</source>
        <translation>Es gibt keinen Text zum Vergleichen: Geben Sie einen je Zeile ein, zum Beispiel „Wald“.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>There is nothing in this area for {years}.</source>
        <translation>In diesem Gebiet gibt es nichts für {years}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>There is nothing to compare yet: ask twice, or add another raster.</source>
        <translation>Es gibt noch nichts zu vergleichen: Fragen Sie zweimal, oder fügen Sie ein weiteres Raster hinzu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/favourite_files.py"/>
        <source>These would be {count} favourites, but there may be {most}: remove some and try again.</source>
        <translation>Das wären {count} Favoriten, es dürfen aber {most} sein: Entfernen Sie einige und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>This machine alone, or tcp://…:8786</source>
        <translation>Nur dieser Rechner, oder tcp://…:8786</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/notice.py"/>
        <source>This model needs a text encoder that runs at {host}. AETHER sends it the text of your queries (what to find and what to avoid) and the name of the encoder; no raster, no layer and no place is sent.</source>
        <translation>Dieses Modell braucht einen Textkodierer, der bei {host} läuft. AETHER sendet ihm den Text Ihrer Abfragen (was zu finden und was zu vermeiden ist) und den Namen des Kodierers; kein Raster, kein Layer und kein Ort wird gesendet.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/errors.py"/>
        <source>This model needs the hosted text encoder at {host}, and nothing was sent, because you have not agreed to it yet: allow {url} under Settings &gt; Options &gt; AETHER.</source>
        <translation>Dieses Modell braucht den gehosteten Textkodierer bei {host}, und nichts wurde gesendet, weil Sie noch nicht zugestimmt haben: Erlauben Sie {url} unter Einstellungen &gt; Optionen &gt; AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/model_tools.py"/>
        <source>This needs QGIS's Processing: enable it under Plugins &gt; Manage and Install Plugins.</source>
        <translation>Das braucht QGIS’ Verarbeitung: Schalten Sie sie unter Erweiterungen &gt; Erweiterungen verwalten und installieren ein.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>This needs the engine: install it first, above.</source>
        <translation>Das braucht den Rechenkern: Installieren Sie ihn zuerst, oben.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/favourites.py"/>
        <source>This query cannot become a favourite, because of its {field}: change it and try again.</source>
        <translation>Diese Abfrage kann wegen {field} kein Favorit werden: Ändern Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Threshold is a</source>
        <translation>Die Schwelle ist</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/threshold_slider.py"/>
        <source>Threshold of the live map</source>
        <translation>Schwelle der Live-Karte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>Threshold: {threshold}</source>
        <translation>Schwellenwert: {threshold}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>To be credited with the raster: {attribution}</source>
        <translation>Mit dem Raster zu nennen: {attribution}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>To be credited with the result: {attribution}</source>
        <translation>Beim Ergebnis zu nennen: {attribution}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Top {count}: {query}</source>
        <translation>Beste {count}: {query}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>Train again with the same points, settings and folder to resume where it stopped.</source>
        <translation>Trainieren Sie noch einmal mit denselben Punkten, Einstellungen und demselben Ordner, um dort weiterzumachen, wo es aufhörte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Train on my points</source>
        <translation>Mit meinen Punkten trainieren</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Train on my points…</source>
        <translation>Mit meinen Punkten trainieren…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment.py"/>
        <source>Train on points of interest</source>
        <translation>Mit Orten trainieren</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Train, import, add, evaluate or export a model</source>
        <translation>Ein Modell trainieren, importieren, hinzufügen, auswerten oder exportieren</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Training goes on if you close this window.</source>
        <translation>Das Training geht weiter, wenn Sie dieses Fenster schließen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment.py"/>
        <source>Trains a model on your own places, for queries in words.</source>
        <translation>Trainiert ein Modell mit Ihren eigenen Orten, für Abfragen in Worten.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Trying the engine</source>
        <translation>Der Rechenkern wird probiert</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Two float bands: the change, 0 to 100 against what differs everywhere, and the plain difference: 1 less the dot product of both years, or what the similarity with the text has gained (away: lost).</source>
        <translation>Zwei Kanäle mit Gleitkommazahlen: die Veränderung, 0 bis 100, gemessen an dem, was sich überall unterscheidet, und der einfache Unterschied: 1 minus das Skalarprodukt beider Jahre, oder was die Ähnlichkeit mit dem Text gewonnen (away: verloren) hat.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Two or more rasters of one area and one embedding, such as AlphaEarth's of 2019 and 2024. Only the area that all of them cover is compared.</source>
        <translation>Zwei oder mehr Raster eines Gebiets und eines Embeddings, etwa die von AlphaEarth für 2019 und 2024. Verglichen wird nur das Gebiet, das sie alle bedecken.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Type what you are looking for, or try:</source>
        <translation>Tippen Sie, was Sie suchen, oder probieren Sie:</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/status_line.py"/>
        <source>Type what you are looking for.</source>
        <translation>Tippen Sie, was Sie suchen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Understood as: all but “{avoided}”</source>
        <translation>Verstanden als: alles außer „{avoided}“</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Understood as: “{wanted}”</source>
        <translation>Verstanden als: „{wanted}“</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Understood as: “{wanted}” without “{avoided}”</source>
        <translation>Verstanden als: „{wanted}“ ohne „{avoided}“</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Undo the last one</source>
        <translation>Das letzte rückgängig machen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Unpacking the packages ({done} of {all})</source>
        <translation>Pakete werden entpackt ({done} von {all})</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Unsure below a confidence of</source>
        <translation>Unsicher unter einer Konfidenz von</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>Update…</source>
        <translation>Aktualisieren…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Use it in the query</source>
        <translation>In der Abfrage benutzen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Use without downloading</source>
        <translation>Ohne Download nutzen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Used if every year has one for the model bundle. The log says whether they were.</source>
        <translation>Verwendet, wenn jedes Jahr einen (Index) für das Modellpaket hat. Das Protokoll sagt, ob es so war.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Using {python}</source>
        <translation>Mit {python}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/demo_layers.py"/>
        <source>Valley (simulated)</source>
        <translation>Tal (simuliert)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Verdict in a sentence</source>
        <translation>Urteil in einem Satz</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/state.py"/>
        <source>Version {version} ({size}) works; there is an update.</source>
        <translation>Version {version} ({size}) läuft; es gibt eine Aktualisierung.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Visible map</source>
        <translation>Sichtbare Karte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>Waiting for {host}</source>
        <translation>Warten auf {host}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Warp rasters of other grids</source>
        <translation>Raster mit anderem Gitter umprojizieren</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Warp the second answer</source>
        <translation>Die zweite Antwort umprojizieren</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Weight decay</source>
        <translation>Gewichtsverfall</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Weight of the views</source>
        <translation>Gewicht der Sichten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>What computes; automatic is fastest</source>
        <translation>Was rechnet; automatisch ist am schnellsten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>What does it take?</source>
        <translation>Was ist nötig?</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>What is listed</source>
        <translation>Was aufgeführt wird</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>What the change leads to or away from, in plain words: “buildings”. Left empty, any change counts.</source>
        <translation>Wohin oder wovon weg die Veränderung führt, in einfachen Worten: „Gebäude“. Bleibt es leer, zählt jede Veränderung.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_area_box.py"/>
        <source>What the map shows</source>
        <translation>Was die Karte zeigt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>What to avoid: places that fit this text rank lower.</source>
        <translation>Was zu vermeiden ist: Orte, die zu diesem Text passen, stehen weiter hinten.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/texts_parameter.py"/>
        <source>What to compare with, one text a line or with semicolons between: “forest; open water; houses with gardens”. Each text gets fields of its own; one that is there twice counts once.</source>
        <translation>Womit verglichen wird, ein Text je Zeile oder mit Semikolons dazwischen: „Wald; offenes Wasser; Häuser mit Gärten“. Jeder Text erhält eigene Felder; einer, der zweimal dasteht, zählt einmal.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>What to fetch: drawn, of the map or of a layer. All pixels that it touches are fetched.</source>
        <translation>Was geholt wird: gezeichnet, von der Karte oder von einem Layer. Alle Pixel, die es berührt, werden geholt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>What to install; the layer for queries always is.</source>
        <translation>Was installiert wird; die Schicht für Abfragen immer.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/query_edit.py"/>
        <source>What to look for</source>
        <translation>Was gesucht wird</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/query_edit.py"/>
        <source>What to look for, in plain words, or in several terms:
forest -plantation    avoids plantations
houses + lake^0.5    weighs the lake half
school &amp; park    must be both
beach | dunes    may be either</source>
        <translation>Was gesucht wird, in einfachen Worten oder in mehreren Begriffen:
Wald -Plantage    meidet Plantagen
Häuser + See^0.5    gewichtet den See halb
Schule &amp; Park    muss beides sein
Strand | Dünen    darf eines von beiden sein</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>What to look for, in plain words: “allotment gardens”.</source>
        <translation>Was gesucht wird, in einfachen Worten: “allotment gardens”.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>What was compared</source>
        <translation>Was verglichen wurde</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/understood_line.py"/>
        <source>What was understood</source>
        <translation>Was verstanden wurde</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>What was understood otherwise than typed</source>
        <translation>Was anders verstanden wurde als eingegeben</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>When a new index needs space, the least recently used ones are removed</source>
        <translation>Braucht ein neuer Index Platz, werden die am längsten nicht benutzten entfernt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>When you press the button, QuickOSM asks {host} for the places of this area; nothing is asked before. {rights}.</source>
        <translation>Wenn Sie den Knopf drücken, fragt QuickOSM {host} nach den Orten dieses Gebiets; vorher wird nichts gefragt. {rights}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>When you press the button, {host} is asked once for the places of this area; nothing is asked before. {rights}.</source>
        <translation>Wenn Sie den Knopf drücken, wird {host} einmal nach den Orten dieses Gebiets gefragt; vorher wird nichts gefragt. {rights}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Where indexes are stored; by default the folder in the AETHER options, where queries look for them.</source>
        <translation>Wo Indizes gespeichert werden; ohne Angabe im Ordner der AETHER-Optionen, wo Abfragen sie suchen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Where it was trained, for example London.</source>
        <translation>Wo es trainiert wurde, zum Beispiel London.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Where the dock writes its layers as long as the project is not saved; a saved project has them in a folder beside it</source>
        <translation>Wohin das Bedienfeld seine Layer schreibt, solange das Projekt nicht gespeichert ist; ein gespeichertes hat sie in einem Ordner daneben</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Where the places are</source>
        <translation>Wo die Orte sind</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Where the places are wanted. An Overpass server is asked for 2,500 km² at most.</source>
        <translation>Wo die Orte gewünscht sind. Ein Overpass-Server wird für höchstens 2.500 km² gefragt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Where the points lie, for example “Leipzig”.</source>
        <translation>Wo die Punkte liegen, zum Beispiel „Leipzig“.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>Where the texts come from</source>
        <translation>Woher die Texte kommen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Where trained model bundles are stored and looked for</source>
        <translation>Wo trainierte Modellpakete gespeichert und gesucht werden</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/change/panel.py"/>
        <source>Which way the words are meant; without words any change counts</source>
        <translation>In welche Richtung die Wörter gemeint sind; ohne Wörter zählt jede Veränderung</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Who to credit for the points</source>
        <translation>Wer für die Punkte zu nennen ist</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Who to credit for the points. Without it, who the layer's metadata name, or “{attribution}” where the text comes from OpenStreetMap's tags.</source>
        <translation>Wer für die Punkte zu nennen ist. Ohne Angabe, wen die Metadaten des Layers nennen, oder „{attribution}“, wo der Text aus OpenStreetMaps Tags kommt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Whole blocks</source>
        <translation>Ganze Blöcke</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Whole numbers with commas between, for “retrieval”.</source>
        <translation>Ganze Zahlen mit Kommas dazwischen, für „retrieval“.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Whole raster</source>
        <translation>Ganzes Raster</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Wide radius</source>
        <translation>Weiter Radius</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Without a text. bundle: what the model bundle tells apart, which leaves out what does not matter to it, and can use aligned indexes; raw: the rasters' own vectors, which show every change and more of what is none.</source>
        <translation>Ohne Text. bundle: was das Modellpaket unterscheidet, was weglässt, was ihm gleich ist, und Indizes verwenden kann; raw: die Vektoren der Raster selbst, die jede Veränderung zeigen und mehr von dem, was keine ist.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/region_parameters.py"/>
        <source>Without it, a field that is called “name” or alike.</source>
        <translation>Ohne Angabe ein Feld, das „name“ oder ähnlich heißt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Without it, the regions are empty where the verdict is “nothing”. They never are for a threshold that is a similarity.</source>
        <translation>Ohne dies sind die Gebiete leer, wo das Urteil „nothing“ ist. Bei einem Schwellenwert, der eine Ähnlichkeit ist, sind sie es nie.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Write a VRT per zone and year that reads the source, and fetch no pixels: each search of it does, until there is an index.</source>
        <translation>Schreibt je Zone und Jahr ein VRT, das die Quelle liest, und lädt keine Pixel: Das tut jede Suche darin, bis es einen Index gibt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/answer_row.py"/>
        <source>Write map, places and sources of this answer as a PDF page</source>
        <translation>Karte, Orte und Quellen dieser Antwort als PDF-Seite schreiben</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Writes a model's output for every pixel, one band per dimension.</source>
        <translation>Schreibt die Ausgabe eines Modells für jedes Pixel, ein Kanal je Dimension.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Writes the aligned vector of every pixel as a GeoTIFF with one band per dimension (D00, D01 …), for use in other programs: clustering, a classifier of your own, a search index.

A vector has length 1, and the dot product of two of them is their similarity. int8 holds the numbers times 127, rounded, with nodata -128; float32 holds them as they are, with nodata NaN, and takes four to six times the space. Programs with a GDAL older than 3.7, some builds of QGIS among them, show int8 wrongly; take float32 for those.

The file's tags name the model, the source and who to credit.</source>
        <translation>Schreibt den ausgerichteten Vektor jedes Pixels als GeoTIFF mit einem Kanal je Dimension (D00, D01 …), zum Gebrauch in anderen Programmen: Clusterung, ein eigener Klassifikator, ein Suchindex.

Ein Vektor hat die Länge 1, und das Skalarprodukt von zweien ist ihre Ähnlichkeit. int8 enthält die Zahlen mal 127, gerundet, mit NoData -128; float32 enthält sie, wie sie sind, mit NoData NaN, und braucht vier- bis sechsmal so viel Platz. Programme mit einem GDAL älter als 3.7, darunter manche Ausgaben von QGIS, zeigen int8 falsch; nehmen Sie dafür float32.

Die Tags der Datei nennen das Modell, die Quelle und wer zu nennen ist.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/places_task.py"/>
        <source>Writing the places</source>
        <translation>Die Orte werden geschrieben</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Year of change</source>
        <translation>Jahr der Veränderung</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Year of the embeddings</source>
        <translation>Jahr der Embeddings</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Year: {title}</source>
        <translation>Jahr: {title}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Years compared</source>
        <translation>Verglichene Jahre</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/notice.py"/>
        <source>Your consent is stored for this address; you can withdraw it under Settings &gt; Options &gt; AETHER, where you can also choose the key.</source>
        <translation>Ihre Zustimmung wird für diese Adresse gespeichert; Sie können sie unter Einstellungen &gt; Optionen &gt; AETHER zurücknehmen, wo Sie auch den Schlüssel wählen können.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>an unknown number</source>
        <translation>eine unbekannte Zahl</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>another language</source>
        <translation>einer anderen Sprache</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>ask,search,find,similarity,embedding,alphaearth,satellite,text,language,land cover,places</source>
        <translation>fragen,suchen,finden,ähnlichkeit,embedding,alphaearth,satellit,text,sprache,landbedeckung,orte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>auto takes the fastest library that is installed, onnxruntime and torch only that one: for comparisons, or where a driver does not work with the other. torch needs the packages for training. An aligned index needs neither.</source>
        <translation>auto nimmt die schnellste installierte Bibliothek, onnxruntime und torch nur diese: für Vergleiche, oder wo ein Treiber mit der anderen nicht läuft. torch braucht die Pakete für das Training. Ein Index braucht keine von beiden.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>auto takes what is fastest on this machine, cpu the processor, gpu the graphics card where it can be used; the log says which device it was, and why not the GPU.</source>
        <translation>auto nimmt, was auf diesem Rechner am schnellsten ist, cpu den Prozessor, gpu die Grafikkarte, wo sie brauchbar ist; das Protokoll sagt, welches Gerät es war, und warum nicht die GPU.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/change/panel.py"/>
        <source>became like the words</source>
        <translation>wurde wie die Wörter</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/algorithm_questions.py"/>
        <source>change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>classification: a field of classes; regression: a field of numbers; distribution: several fields of shares that sum to 1; retrieval: how well texts find the places of a class.</source>
        <translation>classification: ein Feld mit Klassen; regression: ein Feld mit Zahlen; distribution: mehrere Felder mit Anteilen, deren Summe 1 ist; retrieval: wie gut Texte die Orte einer Klasse finden.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>compare,comparison,subtract,correlation,similarity,relevance,bundle,year,query</source>
        <translation>vergleichen,Vergleich,abziehen,subtrahieren,Korrelation,Ähnlichkeit,Relevanz,Paket,Jahr,Abfrage</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>demo,example,sample,test,simulated,alphaearth,teaching</source>
        <translation>demo,beispiel,probe,test,simuliert,alphaearth,lehre</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/difference_maker.py"/>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/step_row.py"/>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth.py"/>
        <source>download,fetch,embedding,satellite,cog,google,alphaearth</source>
        <translation>herunterladen,holen,embedding,satellit,cog,google,alphaearth</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>e.g. Leipzig</source>
        <translation>z. B. Leipzig</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>e.g. forest</source>
        <translation>z. B. forest</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>e.g. woods by the river</source>
        <translation>z. B. woods by the river</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>embedding,vector,space,project,features,bands,geotiff,model,save</source>
        <translation>embedding,vektor,raum,projizieren,merkmale,kanäle,geotiff,modell,speichern</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>engine,python,packages,set up,update,repair,offline,wheels</source>
        <translation>rechenkern,python,pakete,einrichten,aktualisieren,reparieren,offline,wheels</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/curves.py"/>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/files.py"/>
        <source>evaluation</source>
        <translation>auswertung</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/dock.py"/>
        <source>examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/example_texts.py"/>
        <source>examples: {count}</source>
        <translation>Beispiele: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>fitted: a linear model that tells the examples from the counter-examples and from the raster's background; mean: the mean of the examples; nearest: the example that is most like the pixel, for examples of several kinds.</source>
        <translation>fitted: ein lineares Modell, das die Beispiele von den Gegenbeispielen und vom Hintergrund des Rasters unterscheidet; mean: das Mittel der Beispiele; nearest: das Beispiel, dem das Pixel am meisten gleicht, für Beispiele verschiedener Art.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>import,checkpoint,pth,pytorch,model,bundle,aether,london</source>
        <translation>importieren,checkpoint,pth,pytorch,modell,paket,aether,london</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/algorithm_dialog.py"/>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>index,cache,fast,speed,prepare,embedding,pyramid,live map</source>
        <translation>index,cache,schnell,tempo,vorbereiten,embedding,pyramide,live-karte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>int8: small, exact to 0.004; float32: exact, and readable by every program.</source>
        <translation>int8: klein, auf 0,004 genau; float32: genau, und von jedem Programm lesbar.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/change/panel.py"/>
        <source>is no longer like the words</source>
        <translation>ist nicht mehr wie die Wörter</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>it does not start as a Python</source>
        <translation>es startet nicht als Python</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>it is Python {found}, and {least} is needed</source>
        <translation>es ist Python {found}, und {least} ist nötig</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>it is a 32-bit Python</source>
        <translation>es ist ein 32-Bit-Python</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>it lacks venv or pip (on Debian and Ubuntu: sudo apt install python3-venv)</source>
        <translation>ihm fehlt venv oder pip (unter Debian und Ubuntu: sudo apt install python3-venv)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>k for precision and recall</source>
        <translation>k für Präzision und Ausbeute</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>labels: {count}, {seconds} s</source>
        <translation>Labels: {count}, {seconds} s</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/algorithm_questions.py"/>
        <source>legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify.py"/>
        <source>legend,labels,land cover,land use,classification,map,embedding,alphaearth,dynamic world,worldcover,corine,local climate zones,text</source>
        <translation>legende,labels,landbedeckung,landnutzung,klassifizierung,karte,embedding,alphaearth,dynamic world,worldcover,corine,lokale klimazonen,text</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>like,example,sample,search,find,similarity,embedding,alphaearth,satellite,points,polygons,places</source>
        <translation>wie,beispiel,muster,suchen,finden,ähnlichkeit,embedding,alphaearth,satellit,punkte,polygone,orte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/curves.py"/>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>measure,quality,report,accuracy,f1,r2,auc,benchmark,probe,alignment,labels,model</source>
        <translation>messen,güte,bericht,genauigkeit,f1,r2,auc,vergleich,probe,ausrichtung,beschriftungen,modell</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>mirror is Source Cooperative's copy, google the bucket of the publisher, both free and without an account; other is a folder or address of the same layout.</source>
        <translation>mirror ist die Kopie von Source Cooperative, google der Bucket des Herausgebers, beide frei und ohne Konto; other ist ein Ordner oder eine Adresse mit demselben Aufbau.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>model not here</source>
        <translation>Modell nicht hier</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_layers.py"/>
        <source>more like {answer}</source>
        <translation>eher wie {answer}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/names_choice.py"/>
        <source>no layer</source>
        <translation>kein Layer</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>no place, {seconds} s</source>
        <translation>kein Ort, {seconds} s</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>not understood: what is nearest to the words as typed</source>
        <translation>nicht verstanden: was den Wörtern, wie getippt, am nächsten kommt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>optional: e.g. built-up land</source>
        <translation>freigestellt: z. B. bebautes Land</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>optional: words as well</source>
        <translation>freigestellt: auch Wörter</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/unused_parameters.py"/>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>overpass: one request to an Overpass server; quickosm: by the plugin QuickOSM, where it is installed; file: a file of places.</source>
        <translation>overpass: eine Anfrage an einen Overpass-Server; quickosm: durch die Erweiterung QuickOSM, wo sie installiert ist; file: eine Datei mit Orten.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>own: the labels that are typed below, or in a table; else a ready list: Dynamic World, ESA WorldCover, CORINE's levels, Local Climate Zones, LandCover.ai, or common land uses of OpenStreetMap.</source>
        <translation>own: die Labels, die unten eingegeben werden oder in einer Tabelle stehen; sonst eine fertige Liste: Dynamic World, ESA WorldCover, die Ebenen von CORINE, Lokale Klimazonen, LandCover.ai oder verbreitete Landnutzungen von OpenStreetMap.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>percentile: the threshold is a share of the pixels; similarity: it is a cosine.</source>
        <translation>percentile: Die Schwelle ist ein Anteil der Pixel; similarity: Sie ist ein Kosinus.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>places,poi,points of interest,openstreetmap,osm,overpass,overture,geofabrik,pbf,geoparquet,csv,train</source>
        <translation>orte,poi,points of interest,openstreetmap,osm,overpass,overture,geofabrik,pbf,geoparquet,csv,trainieren</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>places: {count}, {seconds} s</source>
        <translation>Orte: {count}, {seconds} s</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>random: places to test lie between those to train on; blocks: whole blocks are tested, which says more about places elsewhere.</source>
        <translation>random: Orte zum Prüfen liegen zwischen denen zum Trainieren; blocks: Ganze Blöcke werden geprüft, was mehr über Orte anderswo sagt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>relevance {relevance} of 100, about {share} % of the area</source>
        <translation>Relevanz {relevance} von 100, etwa {share} % der Fläche</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>relevance {relevance} of 100, weak: look before you trust it</source>
        <translation>Relevanz {relevance} von 100, schwach: erst ansehen, dann trauen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>relevance {relevance} of 100: hardly anything here fits</source>
        <translation>Relevanz {relevance} von 100: hier passt kaum etwas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/texts_parameter.py"/>
        <source>relevance: how well a pixel fits, from 0 to 100, gauged on the whole raster; similarity: the cosine of text and pixel, from -1 to 1.</source>
        <translation>relevance: wie gut ein Pixel passt, von 0 bis 100, geeicht am ganzen Raster; similarity: der Kosinus von Text und Pixel, von -1 bis 1.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_writer.py"/>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>robust: the best on places and phrases it has not seen; linear: a closed form, ready within seconds; aether: as published (arXiv 2510.09894).</source>
        <translation>robust: am besten bei Orten und Wendungen, die es nicht gesehen hat; linear: eine geschlossene Form, in Sekunden fertig; aether: wie veröffentlicht (arXiv 2510.09894).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/sample_similarity.py"/>
        <source>sample,point,value,extract,compare,relevance,similarity,text</source>
        <translation>Stichprobe,Punkt,Wert,auslesen,vergleichen,Relevanz,Ähnlichkeit,Text</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>similarity: the cosines as they are; relevance: 0 to 100, which different texts and bundles have in common, for answers of this version; auto: similarity where the same was asked, else relevance where it is known.</source>
        <translation>similarity: die Kosinus, wie sie sind; relevance: 0 bis 100, was verschiedene Texte und Pakete gemeinsam haben, für Antworten dieser Version; auto: Ähnlichkeit, wo dasselbe gefragt wurde, sonst Relevanz, wo sie bekannt ist.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>smooth</source>
        <translation>glätten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>template: put together from fields; field: one field holds it; osm: from OpenStreetMap's tags, as columns (amenity, shop …) or in other_tags.</source>
        <translation>template: aus Feldern zusammengesetzt; field: Ein Feld enthält ihn; osm: aus OpenStreetMaps Tags, als Spalten (amenity, shop …) oder in other_tags.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/place_names.py"/>
        <source>temporary layer</source>
        <translation>temporärer Layer</translation>
    </message>
    <message>
        <location filename="../aether_qgis/expressions/similarity_function.py"/>
        <source>text: what to look for, as in a query. raster: id or name of a layer with 64 bands; without it, the first one of the project. bundle: name or folder of a model; without it, the one that ships.</source>
        <translation>text: was gesucht wird, wie in einer Abfrage. raster: Id oder Name eines Layers mit 64 Kanälen; ohne Angabe der erste des Projekts. bundle: Name oder Ordner eines Modells; ohne Angabe das mitgelieferte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_page.py"/>
        <source>the layout was not exported</source>
        <translation>das Layout wurde nicht exportiert</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>there are no packages for its C library</source>
        <translation>für seine C-Bibliothek gibt es keine Pakete</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>there are no packages for {platform}</source>
        <translation>für {platform} gibt es keine Pakete</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change.py"/>
        <source>time,years,compare,difference,multitemporal,deforestation,growth,built,embedding,alphaearth,satellite,text</source>
        <translation>zeit,jahre,vergleichen,unterschied,multitemporal,entwaldung,wachstum,bebaut,embedding,alphaearth,satellit,text</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/step_row.py"/>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/step_row.py"/>
        <source>to mend</source>
        <translation>zu reparieren</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>toward: what fits the text better in the last year than in the first; away: what fits it less.</source>
        <translation>toward: was im letzten Jahr besser zum Text passt als im ersten; away: was schlechter passt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment.py"/>
        <source>train,align,model,bundle,poi,points of interest,openstreetmap,osm,embedding,alphaearth,learn</source>
        <translation>trainieren,ausrichten,modell,paket,poi,points of interest,openstreetmap,osm,embedding,alphaearth,lernen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/step_row.py"/>
        <source>under way</source>
        <translation>im Gange</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>unfinished</source>
        <translation>unfertig</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/classify.py"/>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/algorithm_questions.py"/>
        <source>unsure: {share} %</source>
        <translation>unsicher: {share} %</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/curves.py"/>
        <source>validation AUC</source>
        <translation>AUC der Validierung</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/curves.py"/>
        <source>validation loss</source>
        <translation>Verlust der Validierung</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_notes.py"/>
        <source>without {avoided}</source>
        <translation>ohne {avoided}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>zonal,statistics,mean,share,area,polygon,district,parcel,compare,relevance,similarity,text</source>
        <translation>zonal,Statistik,Mittelwert,Anteil,Fläche,Polygon,Bezirk,Parzelle,vergleichen,Relevanz,Ähnlichkeit,Text</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/area_text.py"/>
        <source>{area} ha</source>
        <translation>{area} ha</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/area_text.py"/>
        <source>{area} km²</source>
        <translation>{area} km²</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/area_text.py"/>
        <source>{area} m²</source>
        <translation>{area} m²</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>{count} of which the source is not sure</source>
        <translation>{count}, bei denen die Quelle nicht sicher ist</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>{count} outside the area</source>
        <translation>{count} außerhalb des Gebiets</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_card.py"/>
        <source>{count} points</source>
        <translation>{count} Punkte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>{count} that the source has twice</source>
        <translation>{count}, die die Quelle doppelt hat</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>{count} without a position</source>
        <translation>{count} ohne Lage</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>{count} without a tag that says what it is</source>
        <translation>{count} ohne ein Tag, das sagt, was es ist</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>{download} at most; {disk} of room are needed, the wheels included</source>
        <translation>höchstens {download}; {disk} Platz sind nötig, mit den Wheels</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>{features}; of the first {looked_at}, {without} have no text</source>
        <translation>{features}; von den ersten {looked_at} haben {without} keinen Text</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>{folder} holds no model bundle: choose the folder that has a file bundle.json in it.</source>
        <translation>{folder} enthält kein Modellpaket: Wählen Sie den Ordner, in dem eine Datei bundle.json liegt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>{folder} lacks the wheels of {packages}, or they are not the ones that were expected: fill it by “make wheelhouse” on a computer with a line, or press Install without a folder.</source>
        <translation>In {folder} fehlen die Wheels von {packages}, oder sie sind nicht die erwarteten: Füllen Sie ihn mit „make wheelhouse“ auf einem Rechner mit Leitung, oder drücken Sie „Installieren“ ohne Ordner.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/raster_box.py"/>
        <source>{group} (group of {count})</source>
        <translation>{group} (Gruppe von {count})</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>{host} is busy: trying again in {seconds:.0f} s</source>
        <translation>{host} ist beschäftigt: neuer Versuch in {seconds:.0f} s</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/query_summary.py"/>
        <source>{indexed} of {rasters} rasters from their index</source>
        <translation>{indexed} von {rasters} Rastern aus ihrem Index</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>{kind} {percent} %</source>
        <translation>{kind} {percent} %</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/legend_layers.py"/>
        <source>{label}: {share} % ({area} ha)</source>
        <translation>{label}: {share} % ({area} ha)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/layers_box.py"/>
        <source>{layer} ({size})</source>
        <translation>{layer} ({size})</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>{metres} m</source>
        <translation>{metres} m</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>{metres} m: all there is</source>
        <translation>{metres} m: alles, was es gibt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>{metres} m: for a first look</source>
        <translation>{metres} m: für einen ersten Blick</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/raster_inputs.py"/>
        <source>{names} … ({count} rasters)</source>
        <translation>{names} … ({count} Raster)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_contents.py"/>
        <source>{name}, {distance} km</source>
        <translation>{name}, {distance} km</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>{number} minutes</source>
        <translation>{number} Minuten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>{number} seconds</source>
        <translation>{number} Sekunden</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/favourite_files.py"/>
        <source>{path} cannot be read ({reason}): choose another file.</source>
        <translation>{path} lässt sich nicht lesen ({reason}): Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/locked_file.py"/>
        <source>{path} cannot be written ({reason}): check whether the folder is there, has room, and is yours to change.</source>
        <translation>{path} kann nicht geschrieben werden ({reason}): Prüfen Sie, ob der Ordner da ist, Platz hat und Sie ihn ändern dürfen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/regions.py"/>
        <source>{path} cannot be written ({reason}): free some disk space, or save the project in a folder of your own.</source>
        <translation>{path} lässt sich nicht schreiben ({reason}): Schaffen Sie Platz auf dem Datenträger, oder speichern Sie das Projekt in einem eigenen Ordner.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/vector_file.py"/>
        <source>{path} does not say what its places are; expected {expected}, found only {found}. Add it to the project and choose the texts in the training dialog instead.</source>
        <translation>{path} sagt nicht, was seine Orte sind; erwartet wird {expected}, gefunden wurde nur {found}. Fügen Sie es dem Projekt hinzu und wählen Sie die Texte stattdessen im Trainingsdialog.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/vector_file.py"/>
        <source>{path} has no CRS, so nobody knows where its places are: add it to the project, set its CRS there and save it again.</source>
        <translation>{path} hat kein KBS, daher weiß niemand, wo seine Orte sind: Fügen Sie es dem Projekt hinzu, setzen Sie dort sein KBS und speichern Sie es neu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/table_file.py"/>
        <source>{path} has no columns of coordinates; expected names such as lon and lat, x and y, or easting and northing, found only {found}: rename them.</source>
        <translation>{path} hat keine Koordinatenspalten; erwartet werden Namen wie lon und lat, x und y oder easting und northing, gefunden wurde nur {found}: Benennen Sie sie um.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/table_file.py"/>
        <source>{path} has no rows; expected a line of column names and a line for each place.</source>
        <translation>{path} hat keine Zeilen; erwartet werden eine Zeile mit Spaltennamen und eine Zeile je Ort.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>{path} has {count} bands, an embedding raster has 64 or more: choose another file.</source>
        <translation>{path} hat {count} Kanäle, ein Embedding-Raster hat 64 oder mehr: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/favourite_files.py"/>
        <source>{path} holds no favourites of AETHER: choose a file that AETHER has exported, with the ending {suffix}.</source>
        <translation>{path} enthält keine Favoriten von AETHER: Wählen Sie eine Datei, die AETHER exportiert hat, mit der Endung {suffix}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/vector_file.py"/>
        <source>{path} holds no layer of points or areas: choose another file.</source>
        <translation>{path} enthält keinen Layer mit Punkten oder Flächen: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/bundle_folder.py"/>
        <source>{path} is a file, but a bundle is a folder: choose another name.</source>
        <translation>{path} ist eine Datei, aber ein Paket ist ein Ordner: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/destinations.py"/>
        <source>{path} is a folder, but the output is a file: choose the name of a file.</source>
        <translation>{path} ist ein Ordner, aber die Ausgabe ist eine Datei: Wählen Sie den Namen einer Datei.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/file_source.py"/>
        <source>{path} is a folder: choose a file of places in it.</source>
        <translation>{path} ist ein Ordner: Wählen Sie eine Datei mit Orten darin.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/locked_file.py"/>
        <source>{path} is in use by another QGIS, or cannot be written: try again in a moment.</source>
        <translation>{path} wird von einem anderen QGIS benutzt oder kann nicht geschrieben werden: Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/table_file.py"/>
        <source>{path} is larger than {most} MB: save it as a GeoPackage, which can be read by area.</source>
        <translation>{path} ist größer als {most} MB: Speichern Sie es als GeoPackage, das sich nach Gebiet lesen lässt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_page.py"/>
        <source>{path} is no layout template that QGIS can read: install the plugin anew.</source>
        <translation>{path} ist keine Layoutvorlage, die QGIS lesen kann: Installieren Sie das Plugin erneut.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/table_file.py"/>
        <source>{path} is not a table ({reason}); expected lines of values with commas, semicolons or tabs between them.</source>
        <translation>{path} ist keine Tabelle ({reason}); erwartet werden Zeilen mit Werten, durch Kommas, Semikolons oder Tabulatoren getrennt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/favourite_files.py"/>
        <source>{path} is too large for favourites, which take {size} at most: choose another file.</source>
        <translation>{path} ist zu groß für Favoriten, die höchstens {size} umfassen: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/favourite_files.py"/>
        <source>{path} was written by a newer version of AETHER: update the plugin, and try again.</source>
        <translation>{path} wurde von einer neueren Version von AETHER geschrieben: Aktualisieren Sie das Plugin und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/query_summary.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>{seconds} s on {device}</source>
        <translation>{seconds} s auf {device}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>{seconds} s; much faster with an index</source>
        <translation>{seconds} s; viel schneller mit Index</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>{size}, {bytes} bytes per pixel, {seconds} s on {device}</source>
        <translation>{size}, {bytes} Byte je Pixel, {seconds} s auf {device}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>{tiles} tiles, {pixels} pixels, {size} to fetch from {host}.</source>
        <translation>{tiles} Kacheln, {pixels} Pixel, {size} von {host} zu holen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/address.py"/>
        <source>“{address}” is not the address of a text encoder; expected one such as http://localhost:11434/v1 or https://api.openai.com/v1/embeddings.</source>
        <translation>„{address}“ ist nicht die Adresse eines Textkodierers; erwartet wird eine wie http://localhost:11434/v1 oder https://api.openai.com/v1/embeddings.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>“{address}” is not the address of an Overpass server; expected one such as {example}.</source>
        <translation>„{address}“ ist nicht die Adresse eines Overpass-Servers; erwartet wird eine wie {example}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_notes.py"/>
        <source>“{first}” and “{second}” differ strongly on {percent} % of the area: {first_percent} % are more like “{first}”, {second_percent} % more like “{second}”.</source>
        <translation>„{first}“ und „{second}“ unterscheiden sich stark auf {percent} % der Fläche: {first_percent} % gleichen eher „{first}“, {second_percent} % eher „{second}“.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/class_texts.py"/>
        <source>“{line}” is not a line of texts; expected “class: phrase; phrase”, for example “park: a lawn with trees; a playground”.</source>
        <translation>„{line}“ ist keine Zeile mit Texten; erwartet wird “class: phrase; phrase”, zum Beispiel “park: a lawn with trees; a playground”.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/unused_parameters.py"/>
        <source>“{parameter}” is set but not used: it counts only with {choices}.</source>
        <translation>„{parameter}“ ist gesetzt, aber unbenutzt: Es zählt nur mit {choices}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>“{part}” is no year of AlphaEarth; expected years from {first} on, such as 2024 or 2019,2021-2023.</source>
        <translation>„{part}“ ist kein Jahr von AlphaEarth; erwartet werden Jahre ab {first}, etwa 2024 oder 2019,2021-2023.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/change.py"/>
        <source>“{part}” is no year; expected one year for each raster, in their order, such as 2019, 2024.</source>
        <translation>„{part}“ ist kein Jahr; erwartet wird ein Jahr für jedes Raster, in deren Reihenfolge, etwa 2019, 2024.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>“{query}” is here: relevance {relevance} of 100, some {share} % of the area.</source>
        <translation>„{query}“ ist hier: Relevanz {relevance} von 100, etwa {share} % des Gebiets.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>“{query}” may be here: relevance {relevance} of 100. Look at the places before you trust them.</source>
        <translation>„{query}“ ist vielleicht hier: Relevanz {relevance} von 100. Sehen Sie die Orte an, bevor Sie ihnen trauen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>“{query}” was not understood as a kind of land or place: the map shows what is nearest to the words as typed.</source>
        <translation>„{query}“ wurde nicht als eine Art von Land oder Ort verstanden: Die Karte zeigt, was den Wörtern, wie eingegeben, am nächsten kommt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/difference_maker.py"/>
        <source>“{side}” has {count} similarity rasters; expected one: compare two of them by “Difference of two answers” in the Processing toolbox.</source>
        <translation>„{side}“ hat {count} Ähnlichkeitsraster; erwartet wurde eines: Vergleichen Sie zwei davon mit „Differenz zweier Antworten“ in der Werkzeugkiste.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>“{text}”: {remark}</source>
        <translation>„{text}“: {remark}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>“{title}” is ready: {facts}.</source>
        <translation>„{title}“ ist fertig: {facts}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_problems.py"/>
        <source>“{title}” is {found}; expected a number from {least} to {most}.</source>
        <translation>„{title}“ ist {found}; erwartet wurde eine Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_problems.py"/>
        <source>“{title}” is {found}; expected a number of at least {least}.</source>
        <translation>„{title}“ ist {found}; erwartet wurde eine Zahl von mindestens {least}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_problems.py"/>
        <source>“{title}” is {found}; expected a number.</source>
        <translation>„{title}“ ist {found}; erwartet wurde eine Zahl.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_problems.py"/>
        <source>“{title}” takes a raster file, but {path} is a folder: choose a file in it.</source>
        <translation>„{title}“ nimmt eine Rasterdatei, aber {path} ist ein Ordner: Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/panel.py"/>
        <source>≥ {similarity} · {percent} %</source>
        <translation>≥ {similarity} · {percent} %</translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <location filename="../aether_qgis/client/client.py"/>
        <source>AETHER is being closed.</source>
        <translation>AETHER wird beendet.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/python.py"/>
        <source>Press Install… in the dock, or under Settings &gt; Options &gt; AETHER. Without a window, run the algorithm aether:installengine, for example by qgis_process.</source>
        <translation>Drücken Sie „Installieren…“ im Bedienfeld oder unter Einstellungen &gt; Optionen &gt; AETHER. Ohne Fenster führen Sie den Algorithmus aether:installengine aus, zum Beispiel mit qgis_process.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/python.py"/>
        <source>The AETHER engine is not installed yet.</source>
        <translation>Der AETHER-Rechenkern ist noch nicht installiert.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/process.py"/>
        <source>The engine could not be started with {python}: {reason}.</source>
        <translation>Der Rechenkern ließ sich nicht mit {python} starten: {reason}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/client.py"/>
        <source>The engine did not answer within {seconds} seconds; try again, or check it under Settings &gt; Options &gt; AETHER.</source>
        <translation>Der Rechenkern antwortete nicht innerhalb von {seconds} Sekunden; versuchen Sie es noch einmal, oder prüfen Sie ihn unter Einstellungen &gt; Optionen &gt; AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/client.py"/>
        <source>The engine run by {python} uses protocol {found}, but this plugin uses {expected}: install both from the same version of AETHER.</source>
        <translation>Der Rechenkern, den {python} ausführt, benutzt Protokoll {found}, diese Erweiterung aber {expected}: Installieren Sie beide aus derselben Version von AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/process.py"/>
        <source>The engine stopped unexpectedly (exit code {code}); nothing was written, and the next query starts it again.</source>
        <translation>Der Rechenkern endete unerwartet (Rückgabewert {code}); nichts wurde geschrieben, und die nächste Abfrage startet ihn neu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/python.py"/>
        <source>The engine's Python named by {chosen_by}, {path}, is not a program that can be run: correct the path, or clear it to use the environment in the profile folder.</source>
        <translation>Das Python des Rechenkerns, genannt durch {chosen_by}, {path}, ist kein ausführbares Programm: Berichtigen Sie den Pfad, oder leeren Sie ihn, um die Umgebung im Profilordner zu benutzen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/client.py"/>
        <source>The engine's Python, {python} (version {version}), lacks {missing}: press Install… in the dock or under Settings &gt; Options &gt; AETHER, or name another Python there.</source>
        <translation>Dem Python des Rechenkerns, {python} (Version {version}), fehlt {missing}: Drücken Sie „Installieren…“ im Bedienfeld oder unter Einstellungen &gt; Optionen &gt; AETHER, oder nennen Sie dort ein anderes Python.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/client.py"/>
        <source>The engine's answer could not be understood: {error}.</source>
        <translation>Die Antwort des Rechenkerns war nicht zu verstehen: {error}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/client.py"/>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/process.py"/>
        <source>it took too long</source>
        <translation>es dauerte zu lange</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/python.py"/>
        <source>the AETHER options</source>
        <translation>die AETHER-Optionen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/python.py"/>
        <source>the variable AETHER_ENGINE_PYTHON</source>
        <translation>die Variable AETHER_ENGINE_PYTHON</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/scene.py"/>
        <source>A demo scene of {side} pixels a side cannot be drawn: choose {smallest} to {largest}.</source>
        <translation>Eine Demoszene mit {side} Pixeln je Seite lässt sich nicht zeichnen: Wählen Sie {smallest} bis {largest}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>A distribution has several shares, but only the field “{field}” was chosen: choose one field per share, or the task regression.</source>
        <translation>Eine Verteilung hat mehrere Anteile, aber nur das Feld „{field}“ wurde gewählt: Wählen Sie ein Feld je Anteil, oder die Aufgabe regression.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>A label of the legend has no name: name it, or remove it.</source>
        <translation>Ein Label der Legende hat keinen Namen: Benennen Sie es, oder entfernen Sie es.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>A resolution of {found} m was asked for; expected 10, 20, 40, 80 m and so on: choose one of these.</source>
        <translation>Eine Auflösung von {found} m wurde gewünscht; erwartet werden 10, 20, 40, 80 m und so weiter: Wählen Sie eine davon.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_language.py"/>
        <source>A sign is missing at place {place}: put “+”, “-”, “&amp;” or “|” before the words there.</source>
        <translation>An Stelle {place} fehlt ein Zeichen: Setzen Sie „+“, „-“, „&amp;“ oder „|“ vor die Wörter dort.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/difference/difference.py"/>
        <source>A strong difference is {found}; expected a number above 0 and up to 100, or 0 for the usual one.</source>
        <translation>Eine starke Differenz ist {found}; erwartet wurde eine Zahl über 0 und bis 100, oder 0 für die übliche.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/onnx_export.py"/>
        <source>A tower of kind “{found}” cannot be written as ONNX; expected one of those in towers/tower.py.</source>
        <translation>Ein Turm der Art „{found}“ lässt sich nicht als ONNX schreiben; erwartet wird einer aus towers/tower.py.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/running.py"/>
        <source>All workers of the Dask scheduler at {scheduler} have been gone for {seconds} s: start them again, and repeat the request.</source>
        <translation>Alle Arbeiter des Dask-Schedulers bei {scheduler} sind seit {seconds} s fort: Starten Sie sie neu und wiederholen Sie die Anfrage.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/features.py"/>
        <source>All {count} labelled places on the raster lie on pixels without data: choose another raster or other labels.</source>
        <translation>Alle {count} beschrifteten Orte auf dem Raster liegen auf Pixeln ohne Daten: Wählen Sie ein anderes Raster oder andere Beschriftungen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/labelled_points.py"/>
        <source>All {count} labelled points on the raster lie on pixels without data: choose another raster or other points.</source>
        <translation>Alle {count} Punkte mit Labels auf dem Raster liegen auf Pixeln ohne Daten: Wählen Sie ein anderes Raster oder andere Punkte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/on_raster.py"/>
        <source>All {count} places lie outside the raster: they span {places}, the raster {raster} in {crs}; check the reference system of the layer or choose another raster.</source>
        <translation>Alle {count} Orte liegen außerhalb des Rasters: Sie umspannen {places}, das Raster {raster} in {crs}; prüfen Sie das Bezugssystem des Layers, oder wählen Sie ein anderes Raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>All {count} places on the raster have the same value {value} in “{field}”, so there is nothing to tell apart: choose another field.</source>
        <translation>Alle {count} Orte auf dem Raster haben denselben Wert {value} in „{field}“, daher gibt es nichts zu unterscheiden: Wählen Sie ein anderes Feld.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/holdout.py"/>
        <source>All {count} points lie in one block or nearly so, and no place can be held out: choose smaller blocks, points drawn at random instead of blocks, or hold out nothing.</source>
        <translation>Alle {count} Punkte liegen (fast) in einem Block, und kein Ort lässt sich zurückhalten: Wählen Sie kleinere Blöcke, zufällig gezogene Punkte statt Blöcken, oder halten Sie nichts zurück.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/train.py"/>
        <source>All {count} points lie where {path} holds no data: choose another raster, or points elsewhere.</source>
        <translation>Alle {count} Punkte liegen, wo {path} keine Daten hat: Wählen Sie ein anderes Raster, oder Punkte anderswo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/robust/recipe.py"/>
        <source>All {count} points to train on are of one kind, so there is nothing to tell apart: choose points of several kinds, or texts that name them.</source>
        <translation>Alle {count} Punkte zum Trainieren sind von einer Art, daher gibt es nichts zu unterscheiden: Wählen Sie Punkte mehrerer Arten, oder Texte, die sie nennen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>All {count} points to train on have the same text, “{text}”, so there is nothing to tell apart: choose another text field, or a template over fields that differ.</source>
        <translation>Alle {count} Punkte zum Trainieren haben denselben Text, „{text}“, daher gibt es nichts zu unterscheiden: Wählen Sie ein anderes Textfeld, oder eine Vorlage aus Feldern, die sich unterscheiden.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>AlphaEarth is asked of {host}.</source>
        <translation>{host} wird nach AlphaEarth gefragt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/state.py"/>
        <source>An unfinished training is resumed after epoch {epoch}.</source>
        <translation>Ein unfertiges Training wird nach Epoche {epoch} fortgesetzt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/state.py"/>
        <source>An unfinished training with other settings or points is replaced.</source>
        <translation>Ein unfertiges Training mit anderen Einstellungen oder Punkten wird ersetzt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/fetch.py"/>
        <source>Another fetch writes to {folder} at the moment: wait until it is done, or choose another folder.</source>
        <translation>Gerade schreibt ein anderes Holen nach {folder}: Warten Sie, bis es fertig ist, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Answered from aligned indexes.</source>
        <translation>Aus Indizes beantwortet.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/classify.py"/>
        <source>Answered from the aligned index of {raster}</source>
        <translation>Aus dem Index von {raster} beantwortet</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/request_checks.py"/>
        <source>As a percentile, the threshold is {found}; expected a number from 0 to 100, for example 98.</source>
        <translation>Als Perzentil ist die Schwelle {found}; erwartet wird eine Zahl von 0 bis 100, zum Beispiel 98.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/zonal/zonal.py"/>
        <source>As a relevance, the threshold is {found}; expected a number from 0 to 100, for example 50.</source>
        <translation>Als Relevanz ist die Schwelle {found}; erwartet wurde eine Zahl von 0 bis 100, zum Beispiel 50.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/request_checks.py"/>
        <source>As a similarity, the threshold is {found}; expected a number from -1 to 1, for example 0.5.</source>
        <translation>Als Ähnlichkeit ist die Schwelle {found}; erwartet wird eine Zahl von -1 bis 1, zum Beispiel 0.5.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/evaluate.py"/>
        <source>Asking the texts</source>
        <translation>Die Texte werden gefragt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_language.py"/>
        <source>At place {place} one side of “|” only avoids: say what it should find instead.</source>
        <translation>An Stelle {place} meidet eine Seite von „|“ nur: Sagen Sie, was sie stattdessen finden soll.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_mistakes.py"/>
        <source>At place {place} there is “{found}”, but words are expected: type what to look for there.</source>
        <translation>An Stelle {place} steht „{found}“, erwartet werden Wörter: Geben Sie dort ein, was gesucht wird.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_language.py"/>
        <source>At place {place}, “^” needs a weight above 0 and up to {most} behind it, for example “^0.5”.</source>
        <translation>An Stelle {place} braucht „^“ dahinter ein Gewicht über 0 und bis {most}, zum Beispiel „^0.5“.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/recognition.py"/>
        <source>Bands are read in the order of their names, which is not their order in the file</source>
        <translation>Kanäle werden in der Reihenfolge ihrer Namen gelesen, die nicht die der Datei ist</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/raster.py"/>
        <source>Building the index of {raster}</source>
        <translation>Der Index von {raster} wird aufgebaut</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/base.py"/>
        <source>Built without a base: “{base}” reads other embeddings than the raster holds.</source>
        <translation>Ohne Grundlage gebaut: „{base}“ liest andere Embeddings, als das Raster enthält.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/request_checks.py"/>
        <source>Change needs two rasters or more of one area, of different years; there is {found}: add another year.</source>
        <translation>Veränderung braucht zwei oder mehr Raster eines Gebiets aus verschiedenen Jahren; es gibt {found}: Fügen Sie ein weiteres Jahr hinzu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/scene.py"/>
        <source>Colouring the picture</source>
        <translation>Das Bild wird gefärbt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/writing.py"/>
        <source>Comparing pixels with the labels</source>
        <translation>Pixel werden mit den Labels verglichen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/similarity/writing.py"/>
        <source>Comparing pixels with the query</source>
        <translation>Pixel werden mit der Abfrage verglichen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/zonal/zonal.py"/>
        <source>Comparing pixels with the texts</source>
        <translation>Pixel werden mit den Texten verglichen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/difference/difference.py"/>
        <source>Comparing the answers</source>
        <translation>Die Antworten werden verglichen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Comparing the years</source>
        <translation>Jahre werden verglichen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/scoring.py"/>
        <source>Computing on the cluster: {scheduler}</source>
        <translation>Gerechnet wird auf dem Cluster: {scheduler}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Computing on: {device}</source>
        <translation>Gerechnet wird auf: {device}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/similarity_blocks.py"/>
        <source>Computing similarities</source>
        <translation>Ähnlichkeiten werden berechnet</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/gathering.py"/>
        <source>Counter-examples left out: {outside} outside the raster, {empty} where it holds no data.</source>
        <translation>Gegenbeispiele weggelassen: {outside} außerhalb des Rasters, {empty} dort, wo es keine Daten hat.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/relation.py"/>
        <source>Distances are not measured: “{words}” is read as part of the description, so places that look like both come first.</source>
        <translation>Entfernungen werden nicht gemessen: „{words}“ wird als Teil der Beschreibung gelesen, daher kommen Orte zuerst, die nach beidem aussehen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/files.py"/>
        <source>Drawing the vectors</source>
        <translation>Die Vektoren werden gezeichnet</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/aether/recipe.py"/>
        <source>Epoch {epoch} of {epochs}: loss {loss}</source>
        <translation>Epoche {epoch} von {epochs}: Verlust {loss}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/gathering.py"/>
        <source>Every example is a counter-example as well, pixel for pixel: remove one of the two, or choose other places.</source>
        <translation>Jedes Beispiel ist Pixel für Pixel auch ein Gegenbeispiel: Entfernen Sie eines von beiden, oder wählen Sie andere Orte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/ways.py"/>
        <source>Examples and counter-examples look the same to the model: choose other places.</source>
        <translation>Beispiele und Gegenbeispiele sehen für das Modell gleich aus: Wählen Sie andere Orte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/asking.py"/>
        <source>Examples cannot be compared by “{found}”; expected one of: {expected}.</source>
        <translation>Beispiele können nicht durch „{found}“ verglichen werden; erwartet wird eines von: {expected}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/gathering.py"/>
        <source>Examples left out: {outside} outside the raster, {empty} where it holds no data.</source>
        <translation>Beispiele weggelassen: {outside} außerhalb des Rasters, {empty} dort, wo es keine Daten hat.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/fetch.py"/>
        <source>Fetching AlphaEarth from {host}: {done} of {all} MB</source>
        <translation>AlphaEarth wird von {host} geholt: {done} von {all} MB</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/tile_list/index_download.py"/>
        <source>Fetching the list of tiles from {host}: {done} of {all} MB</source>
        <translation>Die Liste der Kacheln wird von {host} geholt: {done} von {all} MB</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Finding the best places</source>
        <translation>Die besten Orte werden gesucht</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/robust/recipe.py"/>
        <source>Finding the kinds of place</source>
        <translation>Die Arten der Orte werden gesucht</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/zonal/zonal.py"/>
        <source>Finding the places</source>
        <translation>Orte werden gesucht</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/linear.py"/>
        <source>Fitting the closed form</source>
        <translation>Die geschlossene Form wird angepasst</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/robust/tower.py"/>
        <source>Fitting the pixel tower</source>
        <translation>Der Pixelturm wird angepasst</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/landscape.py"/>
        <source>Founding the villages</source>
        <translation>Die Dörfer werden gegründet</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>Indexes cannot be written to {folder} ({reason}): choose a folder of your own for them under Settings &gt; Options &gt; AETHER, or name one to the algorithm.</source>
        <translation>Indizes lassen sich nicht nach {folder} schreiben ({reason}): Wählen Sie dafür einen eigenen Ordner unter Einstellungen &gt; Optionen &gt; AETHER, oder nennen Sie dem Algorithmus einen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its numbers are AlphaEarth's stored ones in a wider type: decoded</source>
        <translation>Seine Zahlen sind AlphaEarths gespeicherte in einem breiteren Typ: dekodiert</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its numbers are AlphaEarth's stored ones, shifted by {shift}: decoded</source>
        <translation>Seine Zahlen sind AlphaEarths gespeicherte, um {shift} verschoben: dekodiert</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its numbers were divided by {divisor} without the square: decoded</source>
        <translation>Seine Zahlen wurden ohne das Quadrat durch {divisor} geteilt: dekodiert</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its numbers were resampled before they were decoded, which blurs them: squared, and their direction used</source>
        <translation>Seine Zahlen wurden vor dem Dekodieren neu abgetastet, was sie verwischt: quadriert, und ihre Richtung benutzt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its vectors are shorter than 1 ({length}), as medians of several years are: their direction is used</source>
        <translation>Seine Vektoren sind kürzer als 1 ({length}), wie Mediane mehrerer Jahre: Ihre Richtung wird benutzt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its vectors are whole numbers of length {scale}, so small numbers were lost: their direction is used</source>
        <translation>Seine Vektoren sind ganze Zahlen der Länge {scale}, kleine Zahlen gingen also verloren: Ihre Richtung wird benutzt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its vectors have length {scale} instead of 1: their direction is used</source>
        <translation>Seine Vektoren haben Länge {scale} statt 1: Ihre Richtung wird benutzt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/model.py"/>
        <source>Labelled points used: {count}</source>
        <translation>Verwendete Punkte mit Labels: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/landscape.py"/>
        <source>Leading the river</source>
        <translation>Der Fluss wird geführt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/robust/pixels.py"/>
        <source>Learning which places lie on which pixels: epoch {epoch} of {epochs}</source>
        <translation>Lernt, welche Orte auf welchen Pixeln liegen: Epoche {epoch} von {epochs}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/legends.py"/>
        <source>Line {line} of the legend breaks off: “{text}”; expected phrases after “=” and a colour after “|”.</source>
        <translation>Zeile {line} der Legende bricht ab: „{text}“; erwartet werden Ausdrücke hinter „=“ und eine Farbe hinter „|“.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/legends.py"/>
        <source>Line {line} of the legend has a quotation mark that is never closed: “{text}”; add another one after the words.</source>
        <translation>Zeile {line} der Legende hat ein Anführungszeichen, das nie geschlossen wird: „{text}“; ergänzen Sie eines hinter den Wörtern.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/legends.py"/>
        <source>Line {line} of the legend has no name: “{text}”; expected “name = phrase; phrase | #rrggbb”, of which the name alone is needed.</source>
        <translation>Zeile {line} der Legende hat keinen Namen: „{text}“; erwartet wird „name = phrase; phrase | #rrggbb“, wovon der Name allein nötig ist.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>Line {line} of the places file {path} is damaged; expected x and y, or a polygon, and {count} value(s) as JSON: export the places again.</source>
        <translation>Zeile {line} der Ortsdatei {path} ist beschädigt; erwartet werden x und y, oder ein Polygon, und {count} Wert(e) als JSON: Exportieren Sie die Orte neu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Loading the model</source>
        <translation>Das Modell wird geladen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>Looking at the tiles of {host}: {done} of {all}</source>
        <translation>Die Kacheln von {host} werden angesehen: {done} von {all}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Looking for what differs everywhere</source>
        <translation>Es wird gesucht, was sich überall unterscheidet</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/zonal/zonal.py"/>
        <source>Looking over the raster</source>
        <translation>Das Raster wird überblickt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/estimate.py"/>
        <source>Measuring the speed of the line</source>
        <translation>Das Tempo der Leitung wird gemessen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/raster.py"/>
        <source>Measuring {raster}</source>
        <translation>{raster} wird vermessen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/scene.py"/>
        <source>Naming the places</source>
        <translation>Die Orte werden benannt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/connection.py"/>
        <source>No Dask scheduler answers at {scheduler} ({reason}): expected an address such as tcp://host:8786; check that the scheduler runs and can be reached from here.</source>
        <translation>Bei {scheduler} antwortet kein Dask-Scheduler ({reason}): Erwartet wird eine Adresse wie tcp://host:8786; prüfen Sie, ob der Scheduler läuft und von hier erreichbar ist.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/gathering.py"/>
        <source>No example can be used: of {count}, {outside} lie outside the raster and {empty} where it holds no data; choose places that the raster shows.</source>
        <translation>Kein Beispiel ist verwendbar: Von {count} liegen {outside} außerhalb des Rasters und {empty}, wo es keine Daten hat; wählen Sie Orte, die das Raster zeigt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/request.py"/>
        <source>No folder for indexes is named: choose one under Settings &gt; Options &gt; AETHER.</source>
        <translation>Kein Ordner für Indizes ist genannt: Wählen Sie einen unter Einstellungen &gt; Optionen &gt; AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>No year was given: choose one, such as 2024.</source>
        <translation>Kein Jahr wurde angegeben: Wählen Sie eines, etwa 2024.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>No years were found in the rasters' tags and names: they are compared in the order given, as 1 to {count}.</source>
        <translation>In Tags und Namen der Raster wurden keine Jahre gefunden: Sie werden in der gegebenen Reihenfolge verglichen, als 1 bis {count}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/labelled_points.py"/>
        <source>None of the {count} labelled points has a label: choose the field that holds the names of labels.</source>
        <translation>Keiner der {count} Punkte hat ein Label: Wählen Sie das Feld mit den Namen der Labels.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>None of the {count} places has a value in “{fields}”: choose another field.</source>
        <translation>Keiner der {count} Orte hat einen Wert in „{fields}“: Wählen Sie ein anderes Feld.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/on_raster.py"/>
        <source>None of the {count} places has coordinates that are numbers: check the layer's geometries and its reference system.</source>
        <translation>Keiner der {count} Orte hat Koordinaten, die Zahlen sind: Prüfen Sie die Geometrien des Layers und sein Bezugssystem.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/points.py"/>
        <source>None of the {count} points has a text: choose another text field, or a template over fields that are filled in.</source>
        <translation>Keiner der {count} Punkte hat einen Text: Wählen Sie ein anderes Textfeld, oder eine Vorlage aus Feldern, die gefüllt sind.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/points.py"/>
        <source>None of the {count} points has coordinates that are numbers: check the layer's geometries and its reference system.</source>
        <translation>Keiner der {count} Punkte hat Koordinaten, die Zahlen sind: Prüfen Sie die Geometrien des Layers und sein Bezugssystem.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/request.py"/>
        <source>None of the {count} rasters holds any data: choose others.</source>
        <translation>Keines der {count} Raster enthält Daten: Wählen Sie andere.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/query.py"/>
        <source>None of the {count} rasters holds data in the area asked for (every pixel is nodata): choose another extent or other rasters.</source>
        <translation>Keines der {count} Raster enthält Daten im gewünschten Gebiet (jedes Pixel ist NoData): Wählen Sie eine andere Ausdehnung oder andere Raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>Nothing can be written in {parent}: choose a folder of your own for the bundle.</source>
        <translation>In {parent} lässt sich nichts schreiben: Wählen Sie einen eigenen Ordner für das Paket.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/output_folder.py"/>
        <source>Nothing can be written to {folder} ({reason}): choose another folder.</source>
        <translation>Nach {folder} lässt sich nichts schreiben ({reason}): Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>Of the {found} class(es) among the labels on the raster, {large} have {least} places or more; expected at least two: choose a field with more classes, or a raster that covers more labels.</source>
        <translation>Von {found} Klasse(n) unter den Beschriftungen auf dem Raster haben {large} mindestens {least} Orte; erwartet werden mindestens zwei: Wählen Sie ein Feld mit mehr Klassen, oder ein Raster, das mehr Beschriftungen bedeckt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/gathering.py"/>
        <source>Of {given} counter-examples every so many is used, {most} at most.</source>
        <translation>Von {given} Gegenbeispielen wird in gleichen Abständen eines verwendet, höchstens {most}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/gathering.py"/>
        <source>Of {given} examples every so many is used, {most} at most.</source>
        <translation>Von {given} Beispielen wird in gleichen Abständen eines verwendet, höchstens {most}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>Only {found} labelled places lie on data of the raster; expected at least {least}: add labels, or choose a raster that covers more of them.</source>
        <translation>Nur {found} beschriftete Orte liegen auf Daten des Rasters; erwartet werden mindestens {least}: Fügen Sie Beschriftungen hinzu, oder wählen Sie ein Raster, das mehr davon bedeckt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>Only {found} points are left to train on, fewer than a batch of {batch}: lower the batch size to {found} or less, or choose a layer with more points.</source>
        <translation>Nur {found} Punkte bleiben zum Trainieren, weniger als ein Stapel von {batch}: Senken Sie die Stapelgröße auf {found} oder weniger, oder wählen Sie einen Layer mit mehr Punkten.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>Only {found} points are left to train on; expected at least {expected}: choose a layer with more points or a larger raster.</source>
        <translation>Nur {found} Punkte bleiben zum Trainieren; erwartet werden mindestens {expected}: Wählen Sie einen Layer mit mehr Punkten, oder ein größeres Raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Opening the rasters</source>
        <translation>Raster werden geöffnet</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/gathering.py"/>
        <source>Pixels that are both an example and a counter-example are left out: {count}.</source>
        <translation>Pixel, die Beispiel und Gegenbeispiel zugleich sind, werden weggelassen: {count}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/zonal/zonal.py"/>
        <source>Places cannot be measured by “{found}”; expected one of: {expected}.</source>
        <translation>Orte lassen sich nicht nach „{found}“ messen; erwartet wurde eines von: {expected}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/landscape.py"/>
        <source>Planting woods and fields</source>
        <translation>Wälder und Felder werden gepflanzt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>Precision at k is asked for k = {found}; expected 1 or more.</source>
        <translation>Die Präzision bei k ist für k = {found} gewünscht; erwartet wird 1 oder mehr.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_connection.py"/>
        <source>QGIS is set to a proxy that AETHER cannot use for fetching; expected an HTTP proxy: change it under Settings &gt; Options &gt; Network, or download the files by other means and choose their folder as the source.</source>
        <translation>QGIS ist auf einen Proxy eingestellt, durch den AETHER nichts holen kann; erwartet wird ein HTTP-Proxy: Ändern Sie ihn unter Einstellungen &gt; Optionen &gt; Netzwerk, oder laden Sie die Dateien anders herunter und wählen Sie ihren Ordner als Quelle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/landscape.py"/>
        <source>Raising the hills</source>
        <translation>Die Hügel werden gehoben</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/importing.py"/>
        <source>Reading the checkpoint</source>
        <translation>Der Checkpoint wird gelesen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/model.py"/>
        <source>Reading the labelled points</source>
        <translation>Punkte mit Labels werden gelesen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/evaluate.py"/>
        <source>Reading the labels</source>
        <translation>Die Beschriftungen werden gelesen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/train.py"/>
        <source>Reading the pixels around the points</source>
        <translation>Die Pixel um die Punkte werden gelesen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/place_table.py"/>
        <source>Reading the places</source>
        <translation>Die Orte werden gelesen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/train.py"/>
        <source>Reading the points</source>
        <translation>Die Punkte werden gelesen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/evaluate.py"/>
        <source>Reading the raster at the labels</source>
        <translation>Das Raster wird an den Beschriftungen gelesen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/train.py"/>
        <source>Reading the texts</source>
        <translation>Die Texte werden gelesen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/linear.py"/>
        <source>Regularisation chosen on held-out places: {strength}</source>
        <translation>Regularisierung, an zurückgehaltenen Orten gewählt: {strength}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/query.py"/>
        <source>Searching {count} rasters.</source>
        <translation>{count} Raster werden durchsucht.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/classify.py"/>
        <source>Smoothing the labels</source>
        <translation>Labels werden geglättet</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/running.py"/>
        <source>The Dask scheduler at {scheduler} has ended or cannot be reached any more: see that it runs, and repeat the request.</source>
        <translation>Der Dask-Scheduler bei {scheduler} hat geendet oder ist nicht mehr erreichbar: Sorgen Sie dafür, dass er läuft, und wiederholen Sie die Anfrage.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/running.py"/>
        <source>The Dask scheduler at {scheduler} has no workers: start some with “dask worker {scheduler}” in the engine's environment.</source>
        <translation>Der Dask-Scheduler bei {scheduler} hat keine Arbeiter: Starten Sie welche mit „dask worker {scheduler}“ in der Umgebung des Rechenkerns.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/exporting/aligned_raster.py"/>
        <source>The aligned raster takes about {needed} GiB, but {folder} has only {free} GiB left: choose a smaller extent, int8 numbers or another disk.</source>
        <translation>Das ausgerichtete Raster braucht etwa {needed} GiB, aber {folder} hat nur noch {free} GiB: Wählen Sie eine kleinere Ausdehnung, int8-Zahlen oder einen anderen Datenträger.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/difference/pair.py"/>
        <source>The answers come from the bundles {first} and {second}, whose similarities have different scales: relevance compares better.</source>
        <translation>Die Antworten kommen von den Modellpaketen {first} und {second}, deren Ähnlichkeiten verschiedene Skalen haben: Die Relevanz vergleicht besser.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/areas.py"/>
        <source>The area is empty: draw a rectangle, or choose a layer's extent.</source>
        <translation>Das Gebiet ist leer: Zeichnen Sie ein Rechteck, oder wählen Sie die Ausdehnung eines Layers.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/tiles/tile.py"/>
        <source>The area lies outside all {count} rasters: choose one that overlaps them, or search them whole.</source>
        <translation>Das Gebiet liegt außerhalb aller {count} Raster: Wählen Sie eines, das sie überlappt, oder durchsuchen Sie sie ganz.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/areas.py"/>
        <source>The area lies outside what its coordinate reference system describes: choose it again on the map.</source>
        <translation>Das Gebiet liegt außerhalb dessen, was sein Koordinatenbezugssystem beschreibt: Wählen Sie es auf der Karte neu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/reader.py"/>
        <source>The area lies outside {path}: choose one that overlaps the raster, or search the whole raster.</source>
        <translation>Das Gebiet liegt außerhalb von {path}: Wählen Sie eines, das das Raster überlappt, oder durchsuchen Sie das ganze Raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/areas.py"/>
        <source>The area reaches a pole, where AlphaEarth has no tiles: choose one between 84° north and 80° south.</source>
        <translation>Das Gebiet reicht bis an einen Pol, wo AlphaEarth keine Kacheln hat: Wählen Sie eines zwischen 84° Nord und 80° Süd.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The batch size is {found}; expected 2 to {most}, for example 512.</source>
        <translation>Die Stapelgröße ist {found}; erwartet werden 2 bis {most}, zum Beispiel 512.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The blocks that are held out have a side of {found} m; expected more than 0, for example 1000.</source>
        <translation>Die zurückgehaltenen Blöcke haben eine Seite von {found} m; erwartet wird mehr als 0, zum Beispiel 1000.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_mistakes.py"/>
        <source>The bracket “(” at place {place} is never closed: add “)”.</source>
        <translation>Die Klammer „(“ an Stelle {place} wird nie geschlossen: Ergänzen Sie „)“.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_language.py"/>
        <source>The bracket “)” at place {place} was never opened: remove it, or put the words in quotes.</source>
        <translation>Die Klammer „)“ an Stelle {place} wurde nie geöffnet: Entfernen Sie sie, oder setzen Sie die Wörter in Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_language.py"/>
        <source>The brackets are nested too deeply at place {place}: at most {most} levels are read.</source>
        <translation>Die Klammern sind an Stelle {place} zu tief verschachtelt: Höchstens {most} Ebenen werden gelesen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/architectures.py"/>
        <source>The bundle has a tower of kind “{found}”; this version of AETHER knows {known}: update AETHER.</source>
        <translation>Das Paket hat einen Turm der Art „{found}“; diese Version von AETHER kennt {known}: Aktualisieren Sie AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/manifest.py"/>
        <source>The bundle in {folder} has schema {found}; this version of AETHER reads schema {expected}: update the older of the two.</source>
        <translation>Das Paket in {folder} hat Schema {found}; diese Version von AETHER liest Schema {expected}: Aktualisieren Sie das ältere von beiden.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/manifest.py"/>
        <source>The bundle in {folder} is damaged: bundle.json cannot be read; copy the bundle again or train it anew.</source>
        <translation>Das Paket in {folder} ist beschädigt: bundle.json lässt sich nicht lesen; kopieren Sie das Paket noch einmal, oder trainieren Sie es neu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/manifest.py"/>
        <source>The bundle in {folder} is damaged: bundle.json is not valid ({reason}); copy the bundle again or train it anew.</source>
        <translation>Das Paket in {folder} ist beschädigt: bundle.json ist ungültig ({reason}); kopieren Sie das Paket noch einmal, oder trainieren Sie es neu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/bundle.py"/>
        <source>The bundle in {folder} is damaged: {file} is missing or differs from its check sum; copy the bundle again or train it anew.</source>
        <translation>Das Paket in {folder} ist beschädigt: {file} fehlt oder weicht von der Prüfsumme ab; kopieren Sie das Paket noch einmal, oder trainieren Sie es neu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/manifest.py"/>
        <source>The bundle in {folder} is not read, because {file} is {found}; expected a plain file of at most {most} MiB: copy the bundle again from where it came from.</source>
        <translation>Das Paket in {folder} wird nicht gelesen, weil {file} {found} ist; erwartet wird eine einfache Datei von höchstens {most} MiB: Kopieren Sie das Paket noch einmal von dort, wo es herkam.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/cache.py"/>
        <source>The bundle {bundle} has changed since the work began, or differs between the machines: use the same one everywhere and start again.</source>
        <translation>Das Paket {bundle} hat sich seit Beginn der Arbeit geändert oder ist nicht auf allen Rechnern gleich: Nehmen Sie überall dasselbe und beginnen Sie neu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>The bundle {folder} cannot be written ({reason}): choose another folder.</source>
        <translation>Das Paket {folder} lässt sich nicht schreiben ({reason}): Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/hosted.py"/>
        <source>The bundle “{bundle}” answers no text, because its text encoder is not named ({note}) and any other one would answer wrongly: import its checkpoint again with the endpoint of that encoder, or export the aligned raster, which needs no text.</source>
        <translation>Das Paket „{bundle}“ beantwortet keinen Text, weil sein Textkodierer nicht genannt ist ({note}) und jeder andere falsch antworten würde: Importieren Sie seinen Checkpoint noch einmal mit der Adresse dieses Kodierers, oder exportieren Sie das ausgerichtete Raster, das keinen Text braucht.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/hosted.py"/>
        <source>The bundle “{bundle}” answers no text, since it was made for examples only: show examples instead, or choose another bundle.</source>
        <translation>Das Modellpaket „{bundle}“ beantwortet keinen Text, da es nur für Beispiele gemacht ist: Zeigen Sie stattdessen Beispiele, oder wählen Sie ein anderes Paket.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/base.py"/>
        <source>The bundle “{bundle}” cannot be built on, because its texts are encoded by “{found}” instead of the shipped encoder: choose another base, or none.</source>
        <translation>Auf dem Modellpaket „{bundle}“ kann nicht aufgebaut werden, weil seine Texte von „{found}“ statt vom mitgelieferten Encoder kodiert werden: Wählen Sie eine andere Grundlage oder keine.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The bundle “{bundle}” expects sentences of {expected} numbers, its text head takes {takes} and its text encoder gives {found}: use the encoder it was trained with.</source>
        <translation>Das Paket „{bundle}“ erwartet Sätze aus {expected} Zahlen, sein Textkopf nimmt {takes}, und sein Textkodierer gibt {found}: Nehmen Sie den Kodierer, mit dem es trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/bundle.py"/>
        <source>The bundle “{bundle}” reads vectors of {wanted} numbers, but the pixels of {path} have {found}: choose a bundle made for this kind of raster.</source>
        <translation>Das Paket „{bundle}“ liest Vektoren aus {wanted} Zahlen, aber die Pixel von {path} haben {found}: Wählen Sie ein Paket für diese Art von Raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/bundle.py"/>
        <source>The bundle “{bundle}” was trained on {wanted} embeddings, but {path} holds {found}: choose a bundle made for this kind of raster.</source>
        <translation>Das Paket „{bundle}“ wurde mit {wanted}-Embeddings trainiert, aber {path} enthält {found}: Wählen Sie ein Paket für diese Art von Raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/bundle.py"/>
        <source>The bundle “{bundle}” was trained on “{wanted}” embeddings, which this version of AETHER does not know: update AETHER, or choose another bundle.</source>
        <translation>Das Paket „{bundle}“ wurde mit „{wanted}“-Embeddings trainiert, die diese Version von AETHER nicht kennt: Aktualisieren Sie AETHER, oder wählen Sie ein anderes Paket.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/hosted.py"/>
        <source>The bundle “{bundle}” was trained with the hosted text encoder “{model}” at {url}, and no other one can stand in for it, but the request has no vector of “{text}” from there: ask through QGIS, with the endpoint allowed under Settings &gt; Options &gt; AETHER.</source>
        <translation>Das Paket „{bundle}“ wurde mit dem gehosteten Textkodierer „{model}“ bei {url} trainiert, und kein anderer kann ihn ersetzen, aber die Anfrage hat von dort keinen Vektor für „{text}“: Fragen Sie durch QGIS, mit der Adresse unter Einstellungen &gt; Optionen &gt; AETHER erlaubt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The bundle “{bundle}” was trained with the text encoder “{wanted}”, but “{found}” is installed, and answers would be wrong: train the bundle anew or install its encoder.</source>
        <translation>Das Paket „{bundle}“ wurde mit dem Textkodierer „{wanted}“ trainiert, installiert ist aber „{found}“, und Antworten wären falsch: Trainieren Sie das Paket neu, oder installieren Sie seinen Kodierer.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The bundle's text encoder folder {folder} does not exist: put the sentence-transformers model there, or correct the path in bundle.json.</source>
        <translation>Den Ordner {folder} mit dem Textkodierer des Pakets gibt es nicht: Legen Sie das sentence-transformers-Modell dorthin, oder berichtigen Sie den Pfad in bundle.json.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The bundle's text encoder in {folder} needs the package sentence-transformers, which the engine's Python lacks: install the training requirements into it.</source>
        <translation>Der Textkodierer des Pakets in {folder} braucht das Paket sentence-transformers, das dem Python des Rechenkerns fehlt: Installieren Sie die Pakete für das Training hinein.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/architectures.py"/>
        <source>The bundle's tower of kind “{kind}” cannot be built from the sizes {sizes}: copy the bundle again or train it anew.</source>
        <translation>Der Turm der Art „{kind}“ des Pakets lässt sich aus den Größen {sizes} nicht bauen: Kopieren Sie das Paket noch einmal, oder trainieren Sie es neu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>The certificate of {host} is not trusted, and nothing was fetched: check the address, or add the certificate of your network under Settings &gt; Options &gt; Authentication.</source>
        <translation>Dem Zertifikat von {host} wird nicht vertraut, und nichts wurde geholt: Prüfen Sie die Adresse, oder fügen Sie das Zertifikat Ihres Netzes unter Einstellungen &gt; Optionen &gt; Authentifizierung hinzu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/importing.py"/>
        <source>The checkpoint was trained with the text encoder “{expected}”, but the endpoint's model is “{found}”, and answers would be wrong: name an endpoint that offers “{expected}”.</source>
        <translation>Der Checkpoint wurde mit dem Textkodierer „{expected}“ trainiert, das Modell der Adresse ist aber „{found}“, und Antworten wären falsch: Nennen Sie eine Adresse, die „{expected}“ anbietet.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>The checkpoint {path} cannot be read ({reason}): choose an existing .pth file.</source>
        <translation>Der Checkpoint {path} lässt sich nicht lesen ({reason}): Wählen Sie eine vorhandene .pth-Datei.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/evaluate.py"/>
        <source>The class “{name}” has only {size} place(s) and was left out.</source>
        <translation>Die Klasse „{name}“ hat nur {size} Ort(e) und wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/running.py"/>
        <source>The cluster could not do a piece of work ({kind}: {reason}): look into the logs of its scheduler and workers.</source>
        <translation>Der Cluster konnte ein Stück Arbeit nicht tun ({kind}: {reason}): Sehen Sie in die Protokolle des Schedulers und der Arbeiter.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/connection.py"/>
        <source>The cluster's process at {address} cannot load the engine ({reason}): start it with the engine's Python, and with PYTHONPATH on the folder that holds aether_qgis.</source>
        <translation>Der Prozess des Clusters bei {address} kann den Rechenkern nicht laden ({reason}): Starten Sie ihn mit dem Python des Rechenkerns und mit PYTHONPATH auf dem Ordner, der aether_qgis enthält.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/connection.py"/>
        <source>The cluster's process at {address} has no {package}, and this machine has {wanted}: use the same plugin and the same packages on all machines.</source>
        <translation>Der Prozess des Clusters bei {address} hat kein {package}, und dieser Rechner hat {wanted}: Nehmen Sie auf allen Rechnern dieselbe Erweiterung und dieselben Pakete.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/connection.py"/>
        <source>The cluster's process at {address} has {package} {found}, and this machine has {wanted}: use the same plugin and the same packages on all machines.</source>
        <translation>Der Prozess des Clusters bei {address} hat {package} {found}, und dieser Rechner hat {wanted}: Nehmen Sie auf allen Rechnern dieselbe Erweiterung und dieselben Pakete.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The colour of the label “{label}” is “{colour}”; expected six digits and letters after a “#”, for example #2b8cbe.</source>
        <translation>Die Farbe des Labels „{label}“ ist „{colour}“; erwartet werden sechs Ziffern und Buchstaben hinter einem „#“, zum Beispiel #2b8cbe.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>The connection to {host} broke again and again ({reason}): start the same again later, and it goes on where it stopped.</source>
        <translation>Die Verbindung zu {host} brach immer wieder ab ({reason}): Starten Sie dasselbe später noch einmal, und es macht dort weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/bounds.py"/>
        <source>The coordinate reference system of the area cannot be read ({reason}): choose another one.</source>
        <translation>Das Koordinatenbezugssystem des Gebiets lässt sich nicht lesen ({reason}): Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/scene.py"/>
        <source>The demo scene takes about {needed} MiB, but {folder} has only {free} MiB left: free some disk space or choose another folder.</source>
        <translation>Die Demoszene braucht etwa {needed} MiB, aber {folder} hat nur noch {free} MiB: Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/estimate.py"/>
        <source>The disk of the folder {folder} cannot be used: choose another folder.</source>
        <translation>Der Datenträger des Ordners {folder} ist nicht brauchbar: Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/server/server.py"/>
        <source>The engine met a fault it does not know ({kind}: {reason}): please report it with the raster you used.</source>
        <translation>Der Rechenkern traf auf einen Fehler, den er nicht kennt ({kind}: {reason}): Bitte melden Sie ihn mit dem Raster, das Sie benutzt haben.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/server/server.py"/>
        <source>The engine ran out of memory: close other programs, or choose a smaller extent.</source>
        <translation>Dem Rechenkern ging der Speicher aus: Schließen Sie andere Programme, oder wählen Sie eine kleinere Ausdehnung.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/__init__.py"/>
        <source>The engine's Python lacks {packages}, which computing on a cluster needs: run {command}, or leave the scheduler empty to compute on this machine.</source>
        <translation>Dem Python des Rechenkerns fehlt {packages}, was das Rechnen auf einem Cluster braucht: Führen Sie {command} aus, oder lassen Sie den Scheduler leer, um auf diesem Rechner zu rechnen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/server/handlers.py"/>
        <source>The engine's Python lacks {packages}, which this work needs: press Install… under Settings &gt; Options &gt; AETHER and choose deep training, or run the algorithm aether:installengine.</source>
        <translation>Dem Python des Rechenkerns fehlt {packages}, was diese Arbeit braucht: Drücken Sie „Installieren…“ unter Einstellungen &gt; Optionen &gt; AETHER und wählen Sie tiefes Training, oder führen Sie den Algorithmus aether:installengine aus.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>The evaluation is asked for “{found}”; expected one of: {expected}.</source>
        <translation>Die Auswertung ist für „{found}“ gewünscht; erwartet wird eines von: {expected}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>The field “{field}” holds the share {value}, but a share is not negative: correct the layer.</source>
        <translation>Das Feld „{field}“ enthält den Anteil {value}, aber ein Anteil ist nicht negativ: Berichtigen Sie den Layer.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>The field “{field}” holds {value}, a number as large as rasters write where they have no data; expected at most {most}: empty the field in such places, or leave them out.</source>
        <translation>Das Feld „{field}“ enthält {value}, eine so große Zahl, wie Raster sie schreiben, wo sie keine Daten haben; erwartet wird höchstens {most}: Leeren Sie das Feld an solchen Orten, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>The field “{field}” holds “{value}”, which is no number: choose a field of numbers, or the task classification.</source>
        <translation>Das Feld „{field}“ enthält „{value}“, was keine Zahl ist: Wählen Sie ein Feld mit Zahlen, oder die Aufgabe classification.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>The fields {fields} sum to {sum} in every place, so they hold percentages; expected shares that sum to 1: divide them by 100.</source>
        <translation>Die Felder {fields} ergeben an jedem Ort zusammen {sum}, enthalten also Prozente; erwartet werden Anteile, deren Summe 1 ist: Teilen Sie sie durch 100.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/scene.py"/>
        <source>The folder {folder} cannot be made ({reason}): choose another one.</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen ({reason}): Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/raster_list.py"/>
        <source>The folder {folder} holds no embedding raster ({found} GeoTIFF or VRT file(s), none with 64 bands); expected tiles such as AlphaEarth's in the folder itself: choose the folder that holds them.</source>
        <translation>Der Ordner {folder} enthält kein Embedding-Raster ({found} GeoTIFF- oder VRT-Datei(en), keine mit 64 Kanälen); erwartet werden Kacheln wie AlphaEarths im Ordner selbst: Wählen Sie den Ordner, der sie enthält.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>The folder {parent} for the bundle does not exist: make it, or choose another place.</source>
        <translation>Den Ordner {parent} für das Paket gibt es nicht: Legen Sie ihn an, oder wählen Sie einen anderen Platz.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/aether/validation.py"/>
        <source>The held-out places were told apart best after epoch {epoch} (AUC {best}, at the end {last}): try fewer epochs, or recipe robust, which keeps its best epoch.</source>
        <translation>Die zurückgehaltenen Orte wurden nach Epoche {epoch} am besten unterschieden (AUC {best}, am Ende {last}): Versuchen Sie weniger Epochen, oder das Rezept robust, das seine beste Epoche behält.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/hosted.py"/>
        <source>The hosted text encoder “{model}” at {url} gave a vector for “{text}” that is zero or not finite; expected a direction: check that server.</source>
        <translation>Der gehostete Textkodierer „{model}“ bei {url} gab für „{text}“ einen Vektor, der null oder nicht endlich ist; erwartet wird eine Richtung: Prüfen Sie diesen Server.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/hosted.py"/>
        <source>The hosted text encoder “{model}” at {url} gave {found} numbers for “{text}”, but the bundle “{bundle}” takes {expected}: choose the encoder it was trained with.</source>
        <translation>Der gehostete Textkodierer „{model}“ bei {url} gab {found} Zahlen für „{text}“, aber das Paket „{bundle}“ nimmt {expected}: Wählen Sie den Kodierer, mit dem es trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index in {folder} cannot be removed ({reason}): close programs that use it.</source>
        <translation>Der Index in {folder} lässt sich nicht entfernen ({reason}): Schließen Sie Programme, die ihn benutzen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index in {folder} cannot be written ({reason}): free some disk space, or choose another folder for indexes.</source>
        <translation>Der Index in {folder} lässt sich nicht schreiben ({reason}): Schaffen Sie Platz, oder wählen Sie einen anderen Ordner für Indizes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index in {folder} has schema {found}; this version of AETHER reads schema {expected}: build it anew.</source>
        <translation>Der Index in {folder} hat Schema {found}; diese Version von AETHER liest Schema {expected}: Bauen Sie ihn neu auf.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/manifest.py"/>
        <source>The index in {folder} is damaged: {file} cannot be read; build it anew.</source>
        <translation>Der Index in {folder} ist beschädigt: {file} lässt sich nicht lesen; bauen Sie ihn neu auf.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index in {folder} is damaged: {file} is missing, cut short or changed; build it anew.</source>
        <translation>Der Index in {folder} ist beschädigt: {file} fehlt, ist abgeschnitten oder geändert; bauen Sie ihn neu auf.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index of {raster} is being built by another QGIS or task: wait until it is ready, or stop that one.</source>
        <translation>Der Index von {raster} wird gerade von einem anderen QGIS oder einer anderen Aufgabe aufgebaut: Warten Sie, bis er fertig ist, oder halten Sie jene an.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/cache.py"/>
        <source>The index of {raster} is damaged: build it anew.</source>
        <translation>Der Index von {raster} ist beschädigt: Bauen Sie ihn neu auf.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/classify.py"/>
        <source>The index of {raster} is not used: labelled points are compared in the raster's own vectors, which it does not hold.</source>
        <translation>Der Index von {raster} wird nicht verwendet: Punkte mit Labels werden in den Vektoren des Rasters selbst verglichen, die er nicht enthält.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/cache.py"/>
        <source>The index of {raster} is older than {file}: build it anew.</source>
        <translation>Der Index von {raster} ist älter als {file}: Bauen Sie ihn neu auf.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/raster.py"/>
        <source>The index of {raster} was begun before: {percent} % of it is there.</source>
        <translation>Der Index von {raster} wurde schon begonnen: {percent} % davon sind da.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/cache.py"/>
        <source>The index of {raster} was stored by another version of AETHER: build it anew.</source>
        <translation>Der Index von {raster} wurde von einer anderen Version von AETHER gespeichert: Bauen Sie ihn neu auf.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index takes {needed} GiB, but {folder} has only {free} GiB left: free some disk space, or choose another folder for indexes.</source>
        <translation>Der Index braucht {needed} GiB, aber {folder} hat nur noch {free} GiB: Schaffen Sie Platz, oder wählen Sie einen anderen Ordner für Indizes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index takes {needed} GiB, more than the limit of {limit} GiB leaves for it: raise the limit for indexes, or choose a smaller raster.</source>
        <translation>Der Index braucht {needed} GiB, mehr als die Grenze von {limit} GiB für ihn übrig lässt: Erhöhen Sie die Grenze für Indizes, oder wählen Sie ein kleineres Raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The label “{label}” has a phrase without words: type what it looks like, or remove the phrase.</source>
        <translation>Das Label „{label}“ hat einen Ausdruck ohne Wörter: Geben Sie ein, wie es aussieht, oder entfernen Sie den Ausdruck.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The label “{label}” has the number {value} in the raster; expected 1 to {most}.</source>
        <translation>Das Label „{label}“ hat im Raster die Nummer {value}; erwartet wird 1 bis {most}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The label “{label}” has {found} phrases; at most {most} are read: keep the most telling ones.</source>
        <translation>Das Label „{label}“ hat {found} Ausdrücke; höchstens {most} werden gelesen: Behalten Sie die treffendsten.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The label “{label}” stands {count} times in the legend; each needs a name of its own: join their phrases with “;”.</source>
        <translation>Das Label „{label}“ steht {count}-mal in der Legende; jedes braucht einen eigenen Namen: Verbinden Sie die Ausdrücke mit „;“.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/labelled_points.py"/>
        <source>The labelled layer holds polygons; expected points: take points inside them.</source>
        <translation>Der Layer mit Labels enthält Polygone; erwartet werden Punkte: Nehmen Sie Punkte in ihnen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/labelled_points.py"/>
        <source>The labelled points have {found} fields; expected the one that holds the label.</source>
        <translation>Die Punkte mit Labels haben {found} Felder; erwartet wird das eine mit dem Label.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/splits.py"/>
        <source>The labels lie in {found} block(s), too few or too uneven to be split into training, validation and test: choose a smaller side of a block, or the random split.</source>
        <translation>Die Beschriftungen liegen in {found} Block/Blöcken, zu wenigen oder zu ungleichen, um sie in Training, Validierung und Test zu teilen: Wählen Sie eine kleinere Blockseite, oder die zufällige Teilung.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The labels “{first}” and “{second}” have the same phrases, so no pixel can tell them apart: join them, or change the phrases of one.</source>
        <translation>Die Labels „{first}“ und „{second}“ haben dieselben Ausdrücke, sodass kein Pixel sie unterscheiden kann: Führen Sie sie zusammen, oder ändern Sie die Ausdrücke eines davon.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>The layer holds no places: choose one with features, or clear its filter and selection.</source>
        <translation>Der Layer enthält keine Orte: Wählen Sie einen mit Objekten, oder leeren Sie Filter und Auswahl.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The learning rate is {found}; expected more than 0 and at most 1, for example 0.001.</source>
        <translation>Die Lernrate ist {found}; erwartet wird mehr als 0 und höchstens 1, zum Beispiel 0.001.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The least confidence is {found}; expected a number from 0 to 1, for example 0.5.</source>
        <translation>Die kleinste Konfidenz ist {found}; erwartet wird eine Zahl von 0 bis 1, zum Beispiel 0.5.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/request_checks.py"/>
        <source>The least distance between places is {found} m; expected 0 or more.</source>
        <translation>Der Mindestabstand zwischen Orten ist {found} m; erwartet wird 0 oder mehr.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The legend has {found} label(s), but every pixel takes the one that fits best: give two or more.</source>
        <translation>Die Legende hat {found} Label, aber jedes Pixel nimmt das passendste: Geben Sie zwei oder mehr an.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The legend has {found} labels; a class raster has room for {most}: join some of them, or classify twice.</source>
        <translation>Die Legende hat {found} Labels; ein Klassenraster hat Platz für {most}: Verbinden Sie einige, oder klassifizieren Sie zweimal.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/lexicon.py"/>
        <source>The lexicon of places {path} is damaged or of another version (line {line}: {reason}): install the plugin again.</source>
        <translation>Das Ortslexikon {path} ist beschädigt oder von einer anderen Version (Zeile {line}: {reason}): Installieren Sie die Erweiterung erneut.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/live/map.py"/>
        <source>The live map cannot be written to {path} ({reason}): check that the folder is there and has room.</source>
        <translation>Die Live-Karte lässt sich nicht nach {path} schreiben ({reason}): Prüfen Sie, ob der Ordner da ist und Platz hat.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/finite_loss.py"/>
        <source>The loss stopped being a number in epoch {epoch}; the learning rate {rate} is probably too high: try a tenth of it.</source>
        <translation>Der Verlust war ab Epoche {epoch} keine Zahl mehr; die Lernrate {rate} ist wohl zu hoch: Versuchen Sie ein Zehntel davon.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/request_checks.py"/>
        <source>The minimum area is {found} m²; expected 0 or more.</source>
        <translation>Die Mindestfläche ist {found} m²; erwartet wird 0 oder mehr.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/asking.py"/>
        <source>The mix of text and examples is {found}; expected 0 for the text alone to 1 for the examples alone.</source>
        <translation>Die Mischung aus Text und Beispielen ist {found}; erwartet wird 0 für nur den Text bis 1 für nur die Beispiele.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The number of epochs is {found}; expected 1 to {most}.</source>
        <translation>Die Zahl der Epochen ist {found}; erwartet werden 1 bis {most}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/request_checks.py"/>
        <source>The number of places is {found}; expected 1 to {most}.</source>
        <translation>Die Zahl der Orte ist {found}; erwartet werden 1 bis {most}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>The number of seeds is {found}; expected 1 to {most}, for example 5.</source>
        <translation>Die Zahl der Startwerte ist {found}; erwartet werden 1 bis {most}, zum Beispiel 5.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/writer.py"/>
        <source>The output folder {folder} cannot be written to: choose one of your own.</source>
        <translation>In den Ausgabeordner {folder} lässt sich nicht schreiben: Wählen Sie einen eigenen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>The output folder {folder} does not exist: create it or choose another one.</source>
        <translation>Den Ausgabeordner {folder} gibt es nicht: Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/label_vectors.py"/>
        <source>The phrase “{text}” of the label “{label}” asks with “&amp;” or “|”; expected a plain phrase: separate several phrases by “;”.</source>
        <translation>Der Ausdruck „{text}“ des Labels „{label}“ fragt mit „&amp;“ oder „|“; erwartet wird ein einfacher Ausdruck: Trennen Sie mehrere durch „;“.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/label_vectors.py"/>
        <source>The phrase “{text}” of the label “{label}” cannot be used: {reason}</source>
        <translation>Der Ausdruck „{text}“ des Labels „{label}“ kann nicht verwendet werden: {reason}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/label_vectors.py"/>
        <source>The phrase “{text}” of the label “{label}” was not understood as a kind of land or place (the nearest would be “{kind}”), and a map of it would mislead: say it in other words, or take the phrases as typed.</source>
        <translation>Der Ausdruck „{text}“ des Labels „{label}“ wurde nicht als eine Art von Land oder Ort verstanden (am nächsten wäre „{kind}“), und eine Karte davon führte in die Irre: Sagen Sie es anders, oder lassen Sie die Ausdrücke wörtlich nehmen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/label_vectors.py"/>
        <source>The phrases of the label “{label}” cancel each other out: change one of them.</source>
        <translation>Die Ausdrücke des Labels „{label}“ heben sich gegenseitig auf: Ändern Sie einen davon.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/backends.py"/>
        <source>The pixel tower of “{bundle}” maps {takes} numbers to {gives}, but its manifest says {vector} to {aligned}: copy the bundle again or train it anew.</source>
        <translation>Der Pixelturm von „{bundle}“ bildet {takes} Zahlen auf {gives} ab, sein Manifest sagt aber {vector} auf {aligned}: Kopieren Sie das Paket noch einmal, oder trainieren Sie es neu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/grids.py"/>
        <source>The pixels of {other} lie {found} of a pixel beside those of {first}: choose rasters of one grid, or let the others be warped onto the first one's.</source>
        <translation>Die Pixel von {other} liegen {found} eines Pixels neben denen von {first}: Wählen Sie Raster mit demselben Gitter, oder lassen Sie die anderen auf das erste umprojizieren.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/grids.py"/>
        <source>The pixels of {other} measure {found} and those of {first} {expected}, or they are turned: choose rasters of one grid, or let the others be warped onto the first one's.</source>
        <translation>Die Pixel von {other} messen {found}, die von {first} {expected}, oder sie sind gedreht: Wählen Sie Raster mit demselben Gitter, oder lassen Sie die anderen auf das erste umprojizieren.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>The places file {path} cannot be read ({reason}): export the places again.</source>
        <translation>Die Ortsdatei {path} lässt sich nicht lesen ({reason}): Exportieren Sie die Orte neu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>The proxy wants a name and a password before it lets AETHER reach {host}: enter them under Settings &gt; Options &gt; Network.</source>
        <translation>Der Proxy will einen Namen und ein Passwort, bevor er AETHER zu {host} lässt: Geben Sie sie unter Einstellungen &gt; Optionen &gt; Netzwerk ein.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_mistakes.py"/>
        <source>The query breaks off at place {place}: type what to look for there.</source>
        <translation>Die Abfrage bricht an Stelle {place} ab: Geben Sie dort ein, was gesucht wird.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/mixtures.py"/>
        <source>The query has {found} alternatives when its brackets are written out; at most {most} are compared: use fewer “&amp;” and “|”.</source>
        <translation>Die Abfrage hat ausgeschrieben {found} Möglichkeiten; höchstens {most} werden verglichen: Verwenden Sie weniger „&amp;“ und „|“.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/query_vector.py"/>
        <source>The query has {found} characters; at most {expected} are read: shorten it to a phrase or a sentence.</source>
        <translation>Die Abfrage hat {found} Zeichen; höchstens {expected} werden gelesen: Kürzen Sie sie auf eine Wendung oder einen Satz.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/query_vector.py"/>
        <source>The query holds half a character ({code}), which damaged text may contain: delete it and type it again.</source>
        <translation>Die Abfrage enthält ein halbes Zeichen ({code}), wie es in beschädigtem Text vorkommt: Löschen Sie es und tippen Sie es neu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/query_vector.py"/>
        <source>The query is empty: type what to look for, for example “woods by the river”.</source>
        <translation>Die Abfrage ist leer: Tippen Sie, was Sie suchen, zum Beispiel “woods by the river”.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_language.py"/>
        <source>The query only avoids (from place {place} on): add what to look for, for example “meadow -forest”.</source>
        <translation>Die Abfrage meidet nur (ab Stelle {place}): Ergänzen Sie, was gesucht wird, zum Beispiel „Wiese -Wald“.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_mistakes.py"/>
        <source>The quotation mark at place {place} closes nothing: remove it, or add another one before the words.</source>
        <translation>Das Anführungszeichen an Stelle {place} schließt nichts: Entfernen Sie es, oder setzen Sie noch eines vor die Wörter.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_mistakes.py"/>
        <source>The quotation mark at place {place} is never closed: add another one after the words.</source>
        <translation>Das Anführungszeichen an Stelle {place} wird nie geschlossen: Ergänzen Sie eines hinter den Wörtern.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>The rasters were not in time order; they are compared as {years}.</source>
        <translation>Die Raster waren nicht in zeitlicher Reihenfolge; sie werden als {years} verglichen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>The report and its figures would both be written to {path}: choose two files.</source>
        <translation>Der Bericht und seine Werte würden beide nach {path} geschrieben: Wählen Sie zwei Dateien.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>The report would replace {path}, the file of the labels: choose another file.</source>
        <translation>Der Bericht würde {path}, die Datei der Beschriftungen, ersetzen: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/errors.py"/>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/overviews.py"/>
        <source>The result takes {needed} GiB, but {folder} has only {free} GiB left: choose a smaller extent or another disk.</source>
        <translation>Das Ergebnis braucht {needed} GiB, aber {folder} hat nur noch {free} GiB: Wählen Sie eine kleinere Ausdehnung oder eine andere Festplatte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/outputs.py"/>
        <source>The result would replace {path}, a file of the raster that is read: choose another file.</source>
        <translation>Das Ergebnis würde {path}, eine Datei des gelesenen Rasters, ersetzen: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The seed is {found}; expected a whole number from 0 to {most}.</source>
        <translation>Der Startwert ist {found}; erwartet wird eine ganze Zahl von 0 bis {most}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/scene.py"/>
        <source>The seed {seed} is negative: choose 0 or more.</source>
        <translation>Der Startwert {seed} ist negativ: Wählen Sie 0 oder mehr.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>The shares of {count} of {all} places do not sum to 1 (the first of them sums to {sum}): choose all fields of the distribution, or divide each by their sum.</source>
        <translation>Die Anteile von {count} der {all} Orte ergeben zusammen nicht 1 (die des ersten {sum}): Wählen Sie alle Felder der Verteilung, oder teilen Sie jedes durch ihre Summe.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>The side of a block is {found} m; expected a length above 0, for example 1000.</source>
        <translation>Die Seite eines Blocks ist {found} m; erwartet wird eine Länge über 0, zum Beispiel 1000.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/tiles/folder.py"/>
        <source>The similarities of several rasters go into the folder {path}, but other files are there: choose another name for the similarity raster.</source>
        <translation>Die Ähnlichkeiten mehrerer Raster gehen in den Ordner {path}, aber dort liegen andere Dateien: Wählen Sie einen anderen Namen für das Ähnlichkeitsraster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/tiles/folder.py"/>
        <source>The similarity of several rasters becomes a VRT, but {path} is another file: choose another name for the similarity raster.</source>
        <translation>Die Ähnlichkeit mehrerer Raster wird ein VRT, aber {path} ist eine andere Datei: Wählen Sie einen anderen Namen für das Ähnlichkeitsraster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/similarity/similarity_raster.py"/>
        <source>The similarity raster takes {needed} GiB, but {folder} has only {free} GiB left: choose a smaller extent or another disk.</source>
        <translation>Das Ähnlichkeitsraster braucht {needed} GiB, aber {folder} hat nur noch {free} GiB: Wählen Sie eine kleinere Ausdehnung, oder einen anderen Datenträger.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/source.py"/>
        <source>The source {folder} is a file; expected the folder that holds &lt;year&gt;/&lt;zone&gt;/….tiff and {index}: choose that.</source>
        <translation>Die Quelle {folder} ist eine Datei; erwartet wird der Ordner mit &lt;year&gt;/&lt;zone&gt;/….tiff und {index}: Wählen Sie diesen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/state.py"/>
        <source>The state after epoch {epoch} is saved in {folder}: the same training goes on from there.</source>
        <translation>Der Zustand nach Epoche {epoch} ist in {folder} gespeichert: Dasselbe Training macht dort weiter.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/state.py"/>
        <source>The state of an unfinished training in {folder} is damaged and is not used; the training starts anew.</source>
        <translation>Der Zustand eines unfertigen Trainings in {folder} ist beschädigt und wird nicht benutzt; das Training beginnt neu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/state.py"/>
        <source>The state of the training cannot be saved in {folder} ({reason}); after an interruption it starts anew.</source>
        <translation>Der Zustand des Trainings lässt sich nicht in {folder} speichern ({reason}); nach einer Unterbrechung beginnt es neu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>The task {task} reads one field, but {found} were chosen ({fields}): choose one, or the task distribution for shares.</source>
        <translation>Die Aufgabe {task} liest ein Feld, aber {found} wurden gewählt ({fields}): Wählen Sie eines, oder die Aufgabe distribution für Anteile.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The temperature is {found}; expected more than 0 and at most 10, for example 0.07.</source>
        <translation>Die Temperatur ist {found}; erwartet wird mehr als 0 und höchstens 10, zum Beispiel 0.07.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The text encoder folder {folder} does not hold its weights as .safetensors alone; expected a sentence-transformers model without code and without other formats, which are not loaded, for safety.</source>
        <translation>Der Ordner {folder} mit dem Textkodierer enthält seine Gewichte nicht nur als .safetensors; erwartet wird ein sentence-transformers-Modell ohne Code und ohne andere Formate, die zur Sicherheit nicht geladen werden.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The text encoder in {folder} cannot be loaded ({reason}); expected a whole sentence-transformers model.</source>
        <translation>Der Textkodierer in {folder} lässt sich nicht laden ({reason}); erwartet wird ein vollständiges sentence-transformers-Modell.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The text encoder in {folder} is damaged: {file} is missing or differs from its check sum; install the plugin again.</source>
        <translation>Der Textkodierer in {folder} ist beschädigt: {file} fehlt oder weicht von der Prüfsumme ab; installieren Sie die Erweiterung noch einmal.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/importing.py"/>
        <source>The text encoder's endpoint is “{url}” with the model “{model}”; expected an address that begins with http:// or https:// and holds no password, and a model's name: give both, or neither.</source>
        <translation>Die Adresse des Textkodierers ist „{url}“ mit dem Modell „{model}“; erwartet werden eine Adresse, die mit http:// oder https:// beginnt und kein Passwort enthält, und der Name eines Modells: Geben Sie beides an, oder keines.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The text head of “{bundle}” gives {found} numbers, but its manifest says {expected}: copy the bundle again or train it anew.</source>
        <translation>Der Textkopf von „{bundle}“ gibt {found} Zahlen, sein Manifest sagt aber {expected}: Kopieren Sie das Paket noch einmal, oder trainieren Sie es neu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/zonal/asked_texts.py"/>
        <source>The text “{text}” cannot be used: {reason}</source>
        <translation>Der Text „{text}“ kann nicht verwendet werden: {reason}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/request_checks.py"/>
        <source>The threshold is said to be a “{found}”; expected one of: {expected}.</source>
        <translation>Die Schwelle soll „{found}“ sein; erwartet wird eines von: {expected}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/request_checks.py"/>
        <source>The threshold of change is {found}; expected a number above 0 and up to 100, for example 50.</source>
        <translation>Der Schwellenwert der Veränderung ist {found}; erwartet wird eine Zahl über 0 und bis 100, zum Beispiel 50.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/torch_backend.py"/>
        <source>The torch backend needs the package {package}, which the engine's Python lacks: install the training requirements into it, or choose onnxruntime.</source>
        <translation>Die Bibliothek torch braucht das Paket {package}, das dem Python des Rechenkerns fehlt: Installieren Sie die Pakete für das Training hinein, oder wählen Sie onnxruntime.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The views' radii are {base} and {wide} pixels; expected 0 to {most}, the first not larger than the second, for example 4 and 9.</source>
        <translation>Die Radien der Sichten sind {base} und {wide} Pixel; erwartet werden 0 bis {most}, der erste nicht größer als der zweite, zum Beispiel 4 und 9.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The weight decay is {found}; expected 0 to 1, for example 0.0001.</source>
        <translation>Der Gewichtsverfall ist {found}; erwartet werden 0 bis 1, zum Beispiel 0.0001.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The weight of the views (lambda) is {found}; expected 0 to 1, for example 0.2.</source>
        <translation>Das Gewicht der Sichten (Lambda) ist {found}; erwartet werden 0 bis 1, zum Beispiel 0.2.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The window of the smoothing is {found} pixels wide; expected an odd number from 1, which smooths nothing, to {widest}.</source>
        <translation>Das Fenster der Glättung ist {found} Pixel breit; erwartet wird eine ungerade Zahl von 1, die nichts glättet, bis {widest}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/on_worker.py"/>
        <source>The worker {worker} finds no {path}: put rasters, indexes and bundles on a disk that all machines share under the same path.</source>
        <translation>Der Arbeiter {worker} findet {path} nicht: Legen Sie Raster, Indizes und Pakete auf einen Datenträger, den alle Rechner unter demselben Pfad haben.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/on_worker.py"/>
        <source>The worker {worker} met a fault it does not know ({kind}: {reason}): look into its log.</source>
        <translation>Der Arbeiter {worker} traf auf einen Fehler, den er nicht kennt ({kind}: {reason}): Sehen Sie in sein Protokoll.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>The year {year} is named twice: name a different year for each raster.</source>
        <translation>Das Jahr {year} ist zweimal genannt: Nennen Sie für jedes Raster ein anderes Jahr.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>The years that were given, {given}, are not those that the rasters' tags or names say, {found}: those given count; check their order.</source>
        <translation>Die angegebenen Jahre, {given}, sind nicht die, die Tags oder Namen der Raster sagen, {found}: Die angegebenen zählen; prüfen Sie ihre Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_language.py"/>
        <source>There are no words between the quotation marks at place {place}: type what to look for.</source>
        <translation>Zwischen den Anführungszeichen an Stelle {place} stehen keine Wörter: Geben Sie ein, was gesucht wird.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/text_retrieval.py"/>
        <source>There are texts for the class “{unknown}”, but the labels on the raster have: {names}; write the class as in the layer.</source>
        <translation>Es gibt Texte für die Klasse „{unknown}“, aber die Beschriftungen auf dem Raster haben: {names}; schreiben Sie die Klasse wie im Layer.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/aether/trainer.py"/>
        <source>There are {found} points to train on, fewer than a batch of {batch}: lower the batch size or add points.</source>
        <translation>Es gibt {found} Punkte zum Trainieren, weniger als ein Stapel von {batch}: Senken Sie die Stapelgröße, oder fügen Sie Punkte hinzu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/zonal/zonal.py"/>
        <source>There are {found} texts to compare with; expected 1 to {most}.</source>
        <translation>Es gibt {found} Texte zum Vergleichen; erwartet werden 1 bis {most}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>There are {found} years for {expected} rasters: name one year for each raster, or none to have them guessed.</source>
        <translation>Es gibt {found} Jahre für {expected} Raster: Nennen Sie ein Jahr für jedes Raster, oder keines, damit sie erraten werden.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/asking.py"/>
        <source>There is a text to avoid, but none to look for: type what to look for as well, or mark what to avoid as counter-examples.</source>
        <translation>Es gibt einen Text zum Meiden, aber keinen zum Suchen: Geben Sie auch ein, was gesucht wird, oder markieren Sie das zu Meidende als Gegenbeispiele.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>There is no AlphaEarth for {asked} in this area; there is for {years}: choose among these years.</source>
        <translation>Für {asked} gibt es in diesem Gebiet kein AlphaEarth, wohl aber für {years}: Wählen Sie unter diesen Jahren.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>There is no AlphaEarth in this area, which lies at sea or too near to a pole: choose an area on land.</source>
        <translation>In diesem Gebiet gibt es kein AlphaEarth, denn es liegt im Meer oder zu nah an einem Pol: Wählen Sie ein Gebiet an Land.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>There is no backend “{found}”; expected one of: {expected}.</source>
        <translation>Eine Bibliothek „{found}“ gibt es nicht; erwartet wird eine von: {expected}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>There is no device “{found}”; expected one of: {expected}.</source>
        <translation>Ein Gerät „{found}“ gibt es nicht; erwartet wird eines von: {expected}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/asking.py"/>
        <source>There is no example, only {count} counter-example(s): show at least one place that is like what you look for.</source>
        <translation>Es gibt kein Beispiel, nur {count} Gegenbeispiel(e): Zeigen Sie mindestens einen Ort, der dem gleicht, was Sie suchen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/files.py"/>
        <source>There is no file {path}: it was moved, renamed or deleted; load the raster again.</source>
        <translation>Eine Datei {path} gibt es nicht: Sie wurde verschoben, umbenannt oder gelöscht; laden Sie das Raster neu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/source.py"/>
        <source>There is no folder {folder}; expected the one that holds &lt;year&gt;/&lt;zone&gt;/….tiff and {index}: choose another source.</source>
        <translation>Einen Ordner {folder} gibt es nicht; erwartet wird der mit &lt;year&gt;/&lt;zone&gt;/….tiff und {index}: Wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/bundle.py"/>
        <source>There is no model bundle “{name}”: expected one of the shipped names ({known}) or a folder that holds bundle.json.</source>
        <translation>Ein Modellpaket „{name}“ gibt es nicht: Erwartet wird einer der mitgelieferten Namen ({known}), oder ein Ordner, der bundle.json enthält.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/exporting/aligned_raster.py"/>
        <source>There is no number type “{found}” for aligned rasters; expected one of: {expected}.</source>
        <translation>Einen Zahlentyp „{found}“ gibt es für ausgerichtete Raster nicht; erwartet wird einer von: {expected}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>There is no recipe “{found}”; expected one of: {expected}.</source>
        <translation>Ein Rezept „{found}“ gibt es nicht; erwartet wird eines von: {expected}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>There is no way to {host}: check the connection to the internet, the proxy under Settings &gt; Options &gt; Network and the source's address, then start again.</source>
        <translation>Es führt kein Weg zu {host}: Prüfen Sie die Verbindung zum Internet, den Proxy unter Einstellungen &gt; Optionen &gt; Netzwerk und die Adresse der Quelle, und starten Sie neu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>There is no way “{found}” to hold out places; expected one of: {expected}.</source>
        <translation>Eine Art „{found}“, Orte zurückzuhalten, gibt es nicht; erwartet wird eine von: {expected}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/request_checks.py"/>
        <source>There is no {what} “{found}”; expected one of: {expected}.</source>
        <translation>{what} „{found}“ gibt es nicht; erwartet wird eines von: {expected}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/train.py"/>
        <source>There is not enough memory to train on batches of {batch} points by {device}: lower the batch size, close other programs, or choose another device.</source>
        <translation>Der Speicher reicht nicht, um Stapel von {batch} Punkten mit {device} zu trainieren: Senken Sie die Stapelgröße, schließen Sie andere Programme, oder wählen Sie ein anderes Gerät.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/fetch.py"/>
        <source>This area takes {amount} MB of {tiles} tiles, more than the limit of {limit} MB, and nothing was fetched: choose a smaller area, fewer years or a coarser resolution, or raise the limit.</source>
        <translation>Dieses Gebiet braucht {amount} MB aus {tiles} Kacheln, mehr als die Grenze von {limit} MB, und nichts wurde geholt: Wählen Sie ein kleineres Gebiet, weniger Jahre oder eine gröbere Auflösung, oder erhöhen Sie die Grenze.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_device.py"/>
        <source>Training on the CPU instead of the GPU: {reason}.</source>
        <translation>Training auf der CPU statt der GPU: {reason}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_device.py"/>
        <source>Training on: {device}</source>
        <translation>Training auf: {device}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/downstream.py"/>
        <source>Training probes</source>
        <translation>Proben werden trainiert</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/outputs.py"/>
        <source>Two results would be written to {path}: choose a file of its own for each.</source>
        <translation>Zwei Ergebnisse würden nach {path} geschrieben: Wählen Sie für jedes eine eigene Datei.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/raster.py"/>
        <source>What had been built of the index of {raster} was damaged on the disk and has been removed: build it anew.</source>
        <translation>Was vom Index von {raster} aufgebaut war, war auf dem Datenträger beschädigt und wurde entfernt: Bauen Sie ihn neu auf.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/request.py"/>
        <source>What has been built of the index stays: building it again goes on from there.</source>
        <translation>Was vom Index aufgebaut ist, bleibt: Der nächste Aufbau macht dort weiter.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/mixtures.py"/>
        <source>What to look for and what to avoid cancel each other out: change one of the two.</source>
        <translation>Was zu suchen und was zu vermeiden ist, hebt sich auf: Ändern Sie eines von beiden.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/tile_file.py"/>
        <source>What was fetched of {file} is damaged: start the same again, or choose another source.</source>
        <translation>Was von {file} geholt wurde, ist beschädigt: Starten Sie dasselbe noch einmal, oder wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/sense.py"/>
        <source>What words mean cannot be read from {path} ({reason}): install the plugin again.</source>
        <translation>Was Wörter bedeuten, kann nicht aus {path} gelesen werden ({reason}): Installieren Sie das Plugin neu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/understanding.py"/>
        <source>What “{words}” does not want was not understood: it is read as a whole.</source>
        <translation>Was „{words}“ nicht will, wurde nicht verstanden: Es wird als Ganzes gelesen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/exporting/aligned_raster.py"/>
        <source>Writing the aligned raster</source>
        <translation>Das ausgerichtete Raster wird geschrieben</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/train.py"/>
        <source>Writing the bundle</source>
        <translation>Das Paket wird geschrieben</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Writing the change raster</source>
        <translation>Das Veränderungsraster wird geschrieben</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/evaluate.py"/>
        <source>Writing the report</source>
        <translation>Der Bericht wird geschrieben</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Writing the results</source>
        <translation>Die Ergebnisse werden geschrieben</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/query.py"/>
        <source>Writing the similarity raster</source>
        <translation>Das Ähnlichkeitsraster wird geschrieben</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>Years as the rasters' tags say: {years}.</source>
        <translation>Jahre laut den Tags der Raster: {years}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>Years guessed from the names of the bands: {years}.</source>
        <translation>Jahre, aus den Namen der Kanäle erraten: {years}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>Years guessed from the names of the files: {years}.</source>
        <translation>Jahre, aus den Namen der Dateien erraten: {years}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>Years guessed from the names of the folders: {years}.</source>
        <translation>Jahre, aus den Namen der Ordner erraten: {years}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>a coordinate is a number</source>
        <translation>eine Koordinate ist eine Zahl</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>a number is too large</source>
        <translation>eine Zahl ist zu groß</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>a ring is a list of points</source>
        <translation>ein Ring ist eine Liste von Punkten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>a value is a text, a number or null</source>
        <translation>ein Wert ist ein Text, eine Zahl oder null</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>an area has polygons</source>
        <translation>eine Fläche hat Polygone</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_reader.py"/>
        <source>cut short</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/devices.py"/>
        <source>no usable GPU was found on this machine</source>
        <translation>auf diesem Rechner wurde keine brauchbare GPU gefunden</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>one value per column is expected</source>
        <translation>ein Wert je Spalte wird erwartet</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/backends.py"/>
        <source>onnxruntime could not start {provider}: check the graphics driver and its CUDA libraries.</source>
        <translation>onnxruntime konnte {provider} nicht starten: Prüfen Sie den Grafiktreiber und seine CUDA-Bibliotheken.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/gpus.py"/>
        <source>the GPU failed ({reason})</source>
        <translation>die GPU versagte ({reason})</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/devices.py"/>
        <source>the GPU was slower on a trial batch</source>
        <translation>die GPU war an einem Probestapel langsamer</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/devices.py"/>
        <source>the engine's Python has neither onnxruntime-gpu nor a torch that can use the GPU</source>
        <translation>das Python des Rechenkerns hat weder onnxruntime-gpu noch ein torch, das die GPU benutzen kann</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/shared_dataset.py"/>
        <source>the file has been closed</source>
        <translation>die Datei wurde geschlossen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/instructions.py"/>
        <source>the program has no end</source>
        <translation>das Programm hat kein Ende</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/program.py"/>
        <source>the stack is empty</source>
        <translation>der Stapel ist leer</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_reader.py"/>
        <source>too slow</source>
        <translation>zu langsam</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/raster_list.py"/>
        <source>{count} file(s) hold no 64 bands and are left out: {names}</source>
        <translation>{count} Datei(en) haben keine 64 Kanäle und werden weggelassen: {names}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/labelled_points.py"/>
        <source>{count} label(s) of the labelled points are not in the legend: {names}; expected only {expected}: rename them, or add them to the legend.</source>
        <translation>{count} Label der Punkte stehen nicht in der Legende: {names}; erwartet werden nur {expected}: Benennen Sie sie um, oder fügen Sie sie der Legende hinzu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>{count} labels have the number {value} in the raster; expected a number of its own for each.</source>
        <translation>{count} Labels haben im Raster die Nummer {value}; erwartet wird für jedes eine eigene.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/running.py"/>
        <source>{count} workers ended one after another at the same piece of work, the last one was {worker}: look into its log; often there was too little memory.</source>
        <translation>{count} Arbeiter endeten nacheinander an demselben Stück Arbeit, der letzte war {worker}: Sehen Sie in sein Protokoll; oft war zu wenig Speicher da.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/fetch.py"/>
        <source>{file} has changed while it was fetched: start the same again.</source>
        <translation>{file} hat sich geändert, während es geholt wurde: Starten Sie dasselbe noch einmal.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/tile_list/index_file.py"/>
        <source>{file} of {host} is no list of AlphaEarth's tiles, or a damaged one; expected the columns path and wgs84_west to wgs84_north, or STAC's: refresh the list of tiles, or choose another source.</source>
        <translation>{file} von {host} ist keine Liste von AlphaEarths Kacheln, oder eine beschädigte; erwartet werden die Spalten path und wgs84_west bis wgs84_north, oder die von STAC: Holen Sie die Liste der Kacheln neu, oder wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/difference/difference.py"/>
        <source>{first} and {second} hold no pixel with data in both: choose answers of the same area.</source>
        <translation>{first} und {second} haben kein Pixel, das in beiden Daten hat: Wählen Sie Antworten desselben Gebiets.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>{folder} belongs to the plugin, whose own bundles are not replaced: choose a folder of your own for the bundle.</source>
        <translation>{folder} gehört der Erweiterung, deren eigene Pakete nicht ersetzt werden: Wählen Sie einen eigenen Ordner für das Paket.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>{folder} cannot be looked into ({reason}): choose another folder for the bundle.</source>
        <translation>In {folder} lässt sich nicht hineinsehen ({reason}): Wählen Sie einen anderen Ordner für das Paket.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>{folder} exists and is no model bundle: choose a new folder for the bundle, or one that holds a bundle to replace.</source>
        <translation>{folder} gibt es, und es ist kein Modellpaket: Wählen Sie einen neuen Ordner für das Paket, oder einen mit einem Paket, das ersetzt werden soll.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/fetch.py"/>
        <source>{folder} has room for {free} MB, and {needed} MB are needed: free some disk space, or choose another folder or a smaller area.</source>
        <translation>{folder} hat Platz für {free} MB, und {needed} MB sind nötig: Schaffen Sie Platz, oder wählen Sie einen anderen Ordner oder ein kleineres Gebiet.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>{folder} holds more than a bundle ({found}), which would be lost: move that elsewhere, or choose another folder for the bundle.</source>
        <translation>{folder} enthält mehr als ein Paket ({found}), was verloren ginge: Verschieben Sie das, oder wählen Sie einen anderen Ordner für das Paket.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/output_folder.py"/>
        <source>{folder} is a file; expected a folder for the rasters: choose one.</source>
        <translation>{folder} ist eine Datei; erwartet wird ein Ordner für die Raster: Wählen Sie einen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/listing.py"/>
        <source>{folder} is no index in {parent}: choose one from the list.</source>
        <translation>{folder} ist kein Index in {parent}: Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>{found} is no year of a satellite image; expected {first} to {last}.</source>
        <translation>{found} ist kein Jahr eines Satellitenbilds; erwartet wird {first} bis {last}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/array_files.py"/>
        <source>{grid} has {found} pixels, but {path} has {expected}: they belong to different tiles.</source>
        <translation>{grid} hat {found} Pixel, {path} aber {expected}: Sie gehören zu verschiedenen Kacheln.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>{host} answered {file} with HTTP status {status}; expected a part of the file: check the source's address, or choose another source.</source>
        <translation>{host} beantwortete {file} mit HTTP-Status {status}; erwartet wird ein Teil der Datei: Prüfen Sie die Adresse der Quelle, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>{host} answered {file} with a web page; expected AlphaEarth's data: check the source's address, and whether this network asks you to sign in first.</source>
        <translation>{host} beantwortete {file} mit einer Webseite; erwartet werden AlphaEarths Daten: Prüfen Sie die Adresse der Quelle, und ob dieses Netz zuerst eine Anmeldung will.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/tile_list/index_download.py"/>
        <source>{host} answered {file} with something else; expected a Parquet file: check the source's address, and whether this network asks you to sign in first.</source>
        <translation>{host} beantwortete {file} mit etwas anderem; erwartet wird eine Parquet-Datei: Prüfen Sie die Adresse der Quelle, und ob dieses Netz zuerst eine Anmeldung will.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>{host} cannot answer at the moment (HTTP status {status}): start the same again later, and it goes on where it stopped.</source>
        <translation>{host} kann gerade nicht antworten (HTTP-Status {status}): Starten Sie dasselbe später noch einmal, und es macht dort weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>{host} does not let AETHER read {file} (HTTP status {status}); expected a public file: choose another source.</source>
        <translation>{host} lässt AETHER {file} nicht lesen (HTTP-Status {status}); erwartet wird eine öffentliche Datei: Wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/tile_list/index_download.py"/>
        <source>{host} holds no list of AlphaEarth's tiles; expected one of {names} in the folder of the years: check the source.</source>
        <translation>{host} hat keine Liste von AlphaEarths Kacheln; erwartet wird eine von {names} im Ordner der Jahre: Prüfen Sie die Quelle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>{host} limits how much is fetched at a time (HTTP status 429): start the same again in some minutes, and it goes on where it stopped.</source>
        <translation>{host} begrenzt, wie viel auf einmal geholt wird (HTTP-Status 429): Starten Sie dasselbe in einigen Minuten noch einmal, und es macht dort weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/estimate.py"/>
        <source>{host} lists {count} tiles for this area and has none of them: refresh the list of tiles, or choose another source.</source>
        <translation>{host} führt {count} Kacheln für dieses Gebiet auf und hat keine davon: Holen Sie die Liste der Kacheln neu, oder wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>{host} sends whole files only, which have up to 3 GB each, and not the parts that are needed; nothing was fetched: choose another source.</source>
        <translation>{host} sendet nur ganze Dateien mit bis zu 3 GB und nicht die nötigen Teile; nichts wurde geholt: Wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/recognition.py"/>
        <source>{names} of {title} are used, other bands left aside: {others}</source>
        <translation>{names} von {title} werden benutzt, andere Kanäle beiseitegelassen: {others}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/grids.py"/>
        <source>{other} does not cover any of the area of {first} that is asked for: choose rasters of the same area.</source>
        <translation>{other} bedeckt nichts von dem Gebiet von {first}, nach dem gefragt ist: Wählen Sie Raster desselben Gebiets.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/series.py"/>
        <source>{other} holds {found} vectors, but {first} {expected}: only years of one embedding can be compared.</source>
        <translation>{other} enthält {found}-Vektoren, {first} aber {expected}: Nur Jahre eines Embeddings können verglichen werden.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/grids.py"/>
        <source>{other} is in {found}, but {first} in {expected}: choose rasters of one grid, or let the others be warped onto the first one's.</source>
        <translation>{other} liegt in {found}, {first} aber in {expected}: Wählen Sie Raster mit demselben Gitter, oder lassen Sie die anderen auf das erste umprojizieren.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/files.py"/>
        <source>{path} cannot be opened as a raster ({reason}): expected a GeoTIFF, VRT or another raster that GDAL reads.</source>
        <translation>{path} lässt sich nicht als Raster öffnen ({reason}): Erwartet wird ein GeoTIFF, VRT oder ein anderes Raster, das GDAL liest.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/folder_reader.py"/>
        <source>{path} cannot be read ({reason}): check the folder and the right to read it.</source>
        <translation>{path} lässt sich nicht lesen ({reason}): Prüfen Sie den Ordner und das Leserecht.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/difference/answer.py"/>
        <source>{path} cannot be read ({reason}): the file is damaged or was changed meanwhile; ask again.</source>
        <translation>{path} lässt sich nicht lesen ({reason}): Die Datei ist beschädigt oder wurde inzwischen verändert; fragen Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/place_table.py"/>
        <source>{path} cannot be read as GeoParquet ({reason}): check whether the file is whole.</source>
        <translation>{path} lässt sich nicht als GeoParquet lesen ({reason}): Prüfen Sie, ob die Datei vollständig ist.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/array_files.py"/>
        <source>{path} cannot be read as a NumPy file ({reason}): copy or download it again.</source>
        <translation>{path} lässt sich nicht als NumPy-Datei lesen ({reason}): Kopieren Sie sie, oder laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/regions/strips.py"/>
        <source>{path} cannot be read back ({reason}): the disk may be full or the file was changed; try again.</source>
        <translation>{path} lässt sich nicht zurücklesen ({reason}): Der Datenträger ist vielleicht voll, oder die Datei wurde geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/reader.py"/>
        <source>{path} cannot be read from row {row} on; the file is damaged, cut short or gone: copy or download it again.</source>
        <translation>{path} lässt sich ab Zeile {row} nicht lesen; die Datei ist beschädigt, abgeschnitten oder fort: Kopieren Sie sie, oder laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/server/server.py"/>
        <source>{path} cannot be read or written ({reason}): choose another name or place.</source>
        <translation>{path} lässt sich nicht lesen oder schreiben ({reason}): Wählen Sie einen anderen Namen oder Platz.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/warping.py"/>
        <source>{path} cannot be warped onto the grid of {first} ({reason}): warp it with QGIS first (Raster &gt; Projections &gt; Warp, nearest neighbour).</source>
        <translation>{path} kann nicht auf das Gitter von {first} umprojiziert werden ({reason}): Projizieren Sie es zuerst mit QGIS um (Raster &gt; Projektionen &gt; Transformieren, nächster Nachbar).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/regions/regions.py"/>
        <source>{path} cannot be written ({reason}): free some disk space or choose another folder.</source>
        <translation>{path} lässt sich nicht schreiben ({reason}): Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report.py"/>
        <source>{path} cannot be written ({reason}): free some disk space, close programs that use the file, or choose another folder.</source>
        <translation>{path} lässt sich nicht schreiben ({reason}): Schaffen Sie Platz, schließen Sie Programme, die die Datei benutzen, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/similarity_blocks.py"/>
        <source>{path} cannot be written ({reason}): free some disk space.</source>
        <translation>{path} kann nicht geschrieben werden ({reason}): Geben Sie Speicherplatz frei.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/program.py"/>
        <source>{path} describes its objects in a way that PyTorch's reader of plain weights does not know, such as pickle protocol 4: save it anew by torch.save without options, or download it again.</source>
        <translation>{path} beschreibt seine Objekte auf eine Weise, die PyTorchs Leser für einfache Gewichte nicht kennt, etwa Pickle-Protokoll 4: Speichern Sie es neu mit torch.save ohne Optionen, oder laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/program.py"/>
        <source>{path} describes its objects in a way that plain weights never need, and is not read: ask its publisher for a checkpoint of weights alone.</source>
        <translation>{path} beschreibt seine Objekte auf eine Weise, die einfache Gewichte nie brauchen, und wird nicht gelesen: Bitten Sie den Herausgeber um einen Checkpoint nur mit Gewichten.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} describes its objects in more than {most} bytes, which a checkpoint of the AETHER towers never does: it is another kind of checkpoint.</source>
        <translation>{path} beschreibt seine Objekte in mehr als {most} Byte, was ein Checkpoint der AETHER-Türme nie tut: Es ist eine andere Art von Checkpoint.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/array_files.py"/>
        <source>{path} does not say where its pixels lie: put the TIFF of the same tile beside it ({expected}).</source>
        <translation>{path} sagt nicht, wo seine Pixel liegen: Legen Sie das TIFF derselben Kachel daneben ({expected}).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/difference/pair.py"/>
        <source>{path} does not tell how relevant its pixels are: ask again with this version, or compare similarities.</source>
        <translation>{path} sagt nicht, wie relevant seine Pixel sind: Fragen Sie mit dieser Version noch einmal, oder vergleichen Sie Ähnlichkeiten.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_refusals.py"/>
        <source>{path} has 64 bands of 8-bit numbers, but they decode to vectors of mean length {length:.2f} instead of 1, so they are no AlphaEarth embeddings: use the file as published.</source>
        <translation>{path} hat 64 Kanäle mit 8-Bit-Zahlen, aber dekodiert ergeben sie Vektoren der mittleren Länge {length:.2f} statt 1, sind also keine AlphaEarth-Embeddings: Nehmen Sie die Datei, wie sie veröffentlicht ist.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/band_names.py"/>
        <source>{path} has bands of {title} by name, but lacks {count} of {names} (number {lacking}): use a file with all of them.</source>
        <translation>{path} hat Kanäle von {title} dem Namen nach, aber {count} von {names} fehlen (Nummer {lacking}): Nehmen Sie eine Datei mit allen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_refusals.py"/>
        <source>{path} has lost its negative numbers (mean vector length {length:.2f} instead of 1), as happens to a VRT or copy made by GDAL older than 3.7: use the original file.</source>
        <translation>{path} hat seine negativen Zahlen verloren (mittlere Vektorlänge {length:.2f} statt 1), wie es einem VRT oder einer Kopie eines GDAL älter als 3.7 geschieht: Nehmen Sie die ursprüngliche Datei.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/place_table.py"/>
        <source>{path} has more than {most} places in the area: choose a smaller one.</source>
        <translation>{path} hat mehr als {most} Orte im Gebiet: Wählen Sie ein kleineres.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/files.py"/>
        <source>{path} has no coordinate reference system, so places on it cannot be found: assign the right one first (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>{path} hat kein Koordinatenbezugssystem, daher lassen sich Orte darauf nicht finden: Weisen Sie zuerst das richtige zu (Raster &gt; Projektionen &gt; Projektion zuweisen).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>{path} has no pixels of {wanted} m; it has those of {sizes} m: choose one of these resolutions.</source>
        <translation>{path} hat keine Pixel von {wanted} m; es hat die von {sizes} m: Wählen Sie eine dieser Auflösungen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/published.py"/>
        <source>{path} has no “{part}”; expected a checkpoint of the AETHER towers with ae_state_dict and txt_state_dict: choose another file.</source>
        <translation>{path} hat kein „{part}“; erwartet wird ein Checkpoint der AETHER-Türme mit ae_state_dict und txt_state_dict: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} has the format that PyTorch wrote before version 1.6, which cannot be read without running code: ask its publisher for a file saved by a newer version.</source>
        <translation>{path} hat das Format, das PyTorch vor Version 1.6 schrieb und das sich nicht lesen lässt, ohne Code auszuführen: Bitten Sie den Herausgeber um eine Datei aus einer neueren Version.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/band_names.py"/>
        <source>{path} has {count} bands for number {number} of {title}, as a stack of several years has; expected one of each from {names}: save one year as a raster of its own.</source>
        <translation>{path} hat {count} Kanäle für Nummer {number} von {title}, wie ein Stapel mehrerer Jahre; erwartet wird je einer von {names}: Speichern Sie ein Jahr als eigenes Raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/recognition.py"/>
        <source>{path} has {count} bands without the names of an embedding that AETHER knows; if they are {title}'s, name them {names}.</source>
        <translation>{path} hat {count} Kanäle ohne die Namen eines Embeddings, das AETHER kennt; sind es die von {title}, nennen Sie sie {names}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/recognition.py"/>
        <source>{path} has {found} band(s), as a picture or a single measure has; expected an embedding raster with 64 bands, A00 to A63: choose an AlphaEarth raster.</source>
        <translation>{path} hat {found} Kanal/Kanäle, wie ein Bild oder eine einzelne Messung; erwartet wird ein Embedding-Raster mit 64 Kanälen, A00 bis A63: Wählen Sie ein AlphaEarth-Raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/recognition.py"/>
        <source>{path} has {found} bands, but their names ({named}, …) are those of no embedding that AETHER knows; expected AlphaEarth's A00 to A63 or TESSERA's Tessera_Band_0 to Tessera_Band_127: choose such a raster, or name the bands if they are these.</source>
        <translation>{path} hat {found} Kanäle, aber ihre Namen ({named}, …) sind die keines Embeddings, das AETHER kennt; erwartet werden AlphaEarths A00 bis A63 oder TESSERAs Tessera_Band_0 bis Tessera_Band_127: Wählen Sie ein solches Raster, oder benennen Sie die Kanäle, wenn sie es sind.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/array_files.py"/>
        <source>{path} has {found} scales, but the raster beside it has {expected} pixels: they belong to different tiles.</source>
        <translation>{path} hat {found} Skalen, aber das Raster daneben hat {expected} Pixel: Sie gehören zu verschiedenen Kacheln.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} holds an entry named “{name}”, which a PyTorch checkpoint never does: get the checkpoint from its publisher again.</source>
        <translation>{path} enthält einen Eintrag namens „{name}“, was ein PyTorch-Checkpoint nie tut: Holen Sie den Checkpoint noch einmal von seinem Herausgeber.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} holds compressed or encrypted entries, which a PyTorch checkpoint never does: choose the .pth file itself.</source>
        <translation>{path} enthält komprimierte oder verschlüsselte Einträge, was ein PyTorch-Checkpoint nie tut: Wählen Sie die .pth-Datei selbst.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/query.py"/>
        <source>{path} holds no data here.</source>
        <translation>{path} enthält hier keine Daten.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/exporting/picture.py"/>
        <source>{path} holds no data in any pixel: choose another raster.</source>
        <translation>{path} enthält in keinem Pixel Daten: Wählen Sie ein anderes Raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/similarity/scoring.py"/>
        <source>{path} holds no data in the area asked for (every pixel is nodata): choose another extent or another raster.</source>
        <translation>{path} enthält im gewünschten Gebiet keine Daten (jedes Pixel ist NoData): Wählen Sie eine andere Ausdehnung oder ein anderes Raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/published.py"/>
        <source>{path} holds numbers in “{name}” that are not finite; expected finite weights: download the checkpoint again.</source>
        <translation>{path} enthält in „{name}“ Zahlen, die nicht endlich sind; erwartet werden endliche Gewichte: Laden Sie den Checkpoint noch einmal herunter.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/program.py"/>
        <source>{path} holds objects of “{name}”, which are no plain weights and are not read: ask its publisher for a checkpoint of weights alone.</source>
        <translation>{path} enthält Objekte von „{name}“, die keine einfachen Gewichte sind und nicht gelesen werden: Bitten Sie den Herausgeber um einen Checkpoint nur mit Gewichten.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/similarity/scoring.py"/>
        <source>{path} holds other numbers from row {row}, column {column} on than where it was recognised: vectors of mean length {length:.2f}; expected {title} vectors all over it: use the original file, or choose an extent without that part.</source>
        <translation>{path} enthält ab Zeile {row}, Spalte {column} andere Zahlen als dort, wo es erkannt wurde: Vektoren der mittleren Länge {length:.2f}; erwartet werden überall {title}-Vektoren: Nehmen Sie die ursprüngliche Datei, oder wählen Sie eine Ausdehnung ohne diesen Teil.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_refusals.py"/>
        <source>{path} holds vectors of mean length {length:.4g} and type {dtype}, and neither its numbers nor its bands' names show that they are an embedding; expected vectors of length 1 or bands named A00 to A63: use the original file, or name the bands.</source>
        <translation>{path} enthält Vektoren der mittleren Länge {length:.4g} vom Typ {dtype}, und weder seine Zahlen noch die Namen seiner Kanäle zeigen, dass sie ein Embedding sind; erwartet werden Vektoren der Länge 1 oder Kanäle namens A00 bis A63: Nehmen Sie die ursprüngliche Datei, oder benennen Sie die Kanäle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/exporting/picture.py"/>
        <source>{path} holds vectors of {found}; a picture can be made of AlphaEarth's: choose a raster of those.</source>
        <translation>{path} enthält Vektoren von {found}; ein Bild ist aus denen von AlphaEarth möglich: Wählen Sie ein solches Raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} holds {found} bytes; expected no more than {most}, of which a checkpoint of the AETHER towers needs a small part: choose another file.</source>
        <translation>{path} enthält {found} Byte; erwartet werden höchstens {most}, wovon ein Checkpoint der AETHER-Türme einen kleinen Teil braucht: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/published.py"/>
        <source>{path} holds {found} entries in “{part}” where the AETHER towers have {expected} (missing: {missing}; unknown: {extra}): choose a published AETHER checkpoint.</source>
        <translation>{path} enthält in „{part}“ {found} Einträge, wo die AETHER-Türme {expected} haben (es fehlen: {missing}; unbekannt: {extra}): Wählen Sie einen veröffentlichten AETHER-Checkpoint.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/published.py"/>
        <source>{path} holds {found} in “{name}”; expected a tensor of floating point numbers: choose a published AETHER checkpoint.</source>
        <translation>{path} enthält in „{name}“ {found}; erwartet wird ein Tensor aus Gleitkommazahlen: Wählen Sie einen veröffentlichten AETHER-Checkpoint.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/array_files.py"/>
        <source>{path} holds {found} with {count} axes; expected {expected} with {axes}, as TESSERA is handed out: use the original file.</source>
        <translation>{path} enthält {found} mit {count} Achsen; erwartet wird {expected} mit {axes}, wie TESSERA ausgegeben wird: Nehmen Sie die ursprüngliche Datei.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/recognition.py"/>
        <source>{path} holds {title}'s whole numbers without the scale of each pixel: put the file of scales ({suffix}) beside it.</source>
        <translation>{path} enthält die ganzen Zahlen von {title} ohne die Skala jedes Pixels: Legen Sie die Datei mit den Skalen ({suffix}) daneben.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/reading.py"/>
        <source>{path} holds “{found}”; expected a dictionary with the towers of AETHER: choose a published AETHER checkpoint.</source>
        <translation>{path} enthält „{found}“; erwartet wird ein Dictionary mit den Türmen von AETHER: Wählen Sie einen veröffentlichten AETHER-Checkpoint.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/published.py"/>
        <source>{path} holds “{name}” in the shape {found}; the AETHER towers have {expected}: choose a published AETHER checkpoint.</source>
        <translation>{path} enthält „{name}“ in der Form {found}; die AETHER-Türme haben {expected}: Wählen Sie einen veröffentlichten AETHER-Checkpoint.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/place_table.py"/>
        <source>{path} is a Parquet file without geometries; expected GeoParquet with geometries as WKB: save it so, or as a GeoPackage.</source>
        <translation>{path} ist eine Parquet-Datei ohne Geometrien; erwartet wird GeoParquet mit Geometrien als WKB: Speichern Sie es so, oder als GeoPackage.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/outputs.py"/>
        <source>{path} is a device or a pipe, which a result would replace; expected a file: choose another name or folder.</source>
        <translation>{path} ist ein Gerät oder eine Pipe, die ein Ergebnis ersetzen würde; erwartet wird eine Datei: Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/place_table.py"/>
        <source>{path} is a folder; expected a GeoParquet file: choose one in it.</source>
        <translation>{path} ist ein Ordner; erwartet wird eine GeoParquet-Datei: Wählen Sie eine darin.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} is a zip file, but no PyTorch checkpoint (it has no data.pkl in one folder): choose the .pth file itself.</source>
        <translation>{path} ist eine Zip-Datei, aber kein PyTorch-Checkpoint (es hat kein data.pkl in einem Ordner): Wählen Sie die .pth-Datei selbst.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/array_files.py"/>
        <source>{path} is cut short: copy or download it again.</source>
        <translation>{path} ist abgeschnitten: Kopieren Sie es, oder laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} is damaged or was cut short: download the checkpoint again.</source>
        <translation>{path} ist beschädigt oder wurde abgeschnitten: Laden Sie den Checkpoint noch einmal herunter.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} is empty; expected a PyTorch checkpoint (.pth): download it again.</source>
        <translation>{path} ist leer; erwartet wird ein PyTorch-Checkpoint (.pth): Laden Sie ihn noch einmal herunter.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/request_checks.py"/>
        <source>{path} is named twice: choose a different raster for each year.</source>
        <translation>{path} ist zweimal genannt: Wählen Sie für jedes Jahr ein anderes Raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/difference/difference.py"/>
        <source>{path} is named twice: choose two different answers.</source>
        <translation>{path} ist zweimal genannt: Wählen Sie zwei verschiedene Antworten.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} is no PyTorch checkpoint; expected the .pth file that torch.save writes: choose another file.</source>
        <translation>{path} ist kein PyTorch-Checkpoint; erwartet wird die .pth-Datei, die torch.save schreibt: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/difference/answer.py"/>
        <source>{path} is no answer to a query (bands: {count}, name of the first: “{name}”); expected a similarity raster: choose the “Similarity” layer of an answer.</source>
        <translation>{path} ist keine Antwort auf eine Abfrage (Kanäle: {count}, Name des ersten: „{name}“); erwartet wurde ein Ähnlichkeitsraster: Wählen Sie den Layer „Ähnlichkeit“ einer Antwort.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>{path} is no places file; expected a first line of JSON with the format “{expected}” and its columns: export the places again.</source>
        <translation>{path} ist keine Ortsdatei; erwartet wird eine erste Zeile JSON mit dem Format „{expected}“ und ihren Spalten: Exportieren Sie die Orte neu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/session.py"/>
        <source>{path} is no usable ONNX model ({reason}): copy the bundle again or train it anew.</source>
        <translation>{path} ist kein brauchbares ONNX-Modell ({reason}): Kopieren Sie das Paket noch einmal, oder trainieren Sie es neu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/reader.py"/>
        <source>{path} lies at {host}, which could not be read: check the connection and ask again, or download the area.</source>
        <translation>{path} liegt bei {host}, das sich nicht lesen ließ: Prüfen Sie die Verbindung und fragen Sie erneut, oder laden Sie das Gebiet herunter.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_refusals.py"/>
        <source>{path} names its bands A00 to A63, but their numbers (mean length {length:.4g}) are no AlphaEarth vectors in any form that AETHER knows: use the file as published.</source>
        <translation>{path} nennt seine Kanäle A00 bis A63, aber ihre Zahlen (mittlere Länge {length:.4g}) sind in keiner Form, die AETHER kennt, AlphaEarth-Vektoren: Nehmen Sie die Datei, wie sie veröffentlicht ist.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>{path} of {host} cannot be read ({reason}); expected a tile of AlphaEarth, a GeoTIFF: choose another source.</source>
        <translation>{path} von {host} lässt sich nicht lesen ({reason}); erwartet wird eine Kachel von AlphaEarth, ein GeoTIFF: Wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/regions/regions.py"/>
        <source>{path} was not written whole; the disk may be full: free some space or choose another folder.</source>
        <translation>{path} wurde nicht vollständig geschrieben; der Datenträger ist vielleicht voll: Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/series.py"/>
        <source>{path} was warped onto the grid of {first}, by the nearest pixel.</source>
        <translation>{path} wurde auf das Gitter von {first} umprojiziert, nach dem nächsten Pixel.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>{rasters} hold no pixel with data in every year in the area asked for: choose another area or other rasters.</source>
        <translation>{rasters} haben im gefragten Gebiet kein Pixel mit Daten in jedem Jahr: Wählen Sie ein anderes Gebiet oder andere Raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/request.py"/>
        <source>{raster} holds no data and gets no index.</source>
        <translation>{raster} enthält keine Daten und bekommt keinen Index.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/file_stamps.py"/>
        <source>{raster} is no file of this machine, so an index could not tell when it changes: copy it to a disk to build its index.</source>
        <translation>{raster} ist keine Datei dieses Rechners, ein Index könnte also nicht erkennen, wann es sich ändert: Kopieren Sie es auf einen Datenträger, um seinen Index aufzubauen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/file_stamps.py"/>
        <source>{raster} reads {file}, which is no file of this machine, so an index could not tell when it changes: copy it to a disk to build its index.</source>
        <translation>{raster} liest {file}, was keine Datei dieses Rechners ist, ein Index könnte also nicht erkennen, wann sie sich ändert: Kopieren Sie sie auf einen Datenträger, um seinen Index aufzubauen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>“{folder}” is no name of a folder; expected where the bundle is to be written: choose a new folder.</source>
        <translation>„{folder}“ ist kein Name eines Ordners; erwartet wird, wohin das Paket geschrieben werden soll: Wählen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/outputs.py"/>
        <source>“{path}” is no name of a file; expected where a result is to be written: choose a file.</source>
        <translation>„{path}“ ist kein Name einer Datei; erwartet wird, wohin ein Ergebnis geschrieben werden soll: Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/source.py"/>
        <source>“{source}” is no source of AlphaEarth; expected a folder or an address without a name, password or question mark, such as {example}: correct it.</source>
        <translation>„{source}“ ist keine Quelle von AlphaEarth; erwartet wird ein Ordner oder eine Adresse ohne Namen, Passwort oder Fragezeichen, etwa {example}: Berichtigen Sie es.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/understanding.py"/>
        <source>“{text}” was not understood as a kind of land or place (the nearest would be “{kind}”), and a map of it would mislead: say it in other words, or search for it anyway, as typed.</source>
        <translation>„{text}“ wurde nicht als Art von Land oder Ort verstanden (am nächsten wäre „{kind}“), und eine Karte davon würde täuschen: Sagen Sie es mit anderen Worten, oder suchen Sie trotzdem danach, wie getippt.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>20 % of the places test, 10 % of the rest validate, split at random, anew for each of {seeds} seed(s).</source>
        <translation>20 % der Orte dienen zum Prüfen, 10 % vom Rest zum Validieren, zufällig geteilt, neu für jeden von {seeds} Startwert(en).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>20 % of the places test, 10 % of the rest validate, split in square blocks of {side} m, each in one part only, anew for each of {seeds} seed(s).</source>
        <translation>20 % der Orte dienen zum Prüfen, 10 % vom Rest zum Validieren, geteilt in quadratische Blöcke von {side} m, jeder nur in einem Teil, neu für jeden von {seeds} Startwert(en).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>A place of another label may still fit a text: labels that overlap in meaning lower the figures.</source>
        <translation>Ein Ort mit anderer Beschriftung kann trotzdem zu einem Text passen: Beschriftungen, deren Bedeutung sich überschneidet, senken die Werte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>A place that is of the class asked for ranks above one that is not in {share} of the cases (mean AUC over {classes} classes {auc}; chance is 0.5).</source>
        <translation>Ein Ort der gefragten Klasse steht in {share} der Fälle vor einem, der es nicht ist (mittlere AUC über {classes} Klassen {auc}; Zufall ist 0,5).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>A point is the decoded vector of the pixel under it, as the bundle was trained with.</source>
        <translation>Ein Punkt ist der dekodierte Vektor des Pixels unter ihm, wie beim Training des Pakets.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>A point is the mean of the decoded vectors in a window of {side} x {side} pixels, the one that the bundle was trained with, at unit length; pixels without data do not count.</source>
        <translation>Ein Punkt ist das Mittel der dekodierten Vektoren in einem Fenster von {side} x {side} Pixeln, dem beim Training des Pakets, auf Länge eins; Pixel ohne Daten zählen nicht.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>AUC (dashed: chance)</source>
        <translation>AUC (gestrichelt: Zufall)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>AUC is the probability that a place of the class scores higher than one of another class; average precision the mean precision over the places of the class, from the best score down.</source>
        <translation>AUC ist die Wahrscheinlichkeit, dass ein Ort der Klasse höher bewertet wird als einer einer anderen; mittlere Präzision ist das Mittel der Präzision über die Orte der Klasse, vom besten Wert abwärts.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>AUC per class, the mean over its texts; the whiskers show one standard deviation over the texts.</source>
        <translation>AUC je Klasse, das Mittel über ihre Texte; die Striche zeigen eine Standardabweichung über die Texte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Adam with a learning rate of {rate}, batches of {batch}, at most {most} epochs; training stops after {patience} epochs without a lower validation loss, and the weights of the best epoch are tested.</source>
        <translation>Adam mit einer Lernrate von {rate}, Stapel von {batch}, höchstens {most} Epochen; das Training hört nach {patience} Epochen ohne kleineren Verlust der Validierung auf, und die Gewichte der besten Epoche werden geprüft.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Aligned</source>
        <translation>Ausgerichtet</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Aligned vectors are what the bundle's pixel tower makes of these means.</source>
        <translation>Ausgerichtete Vektoren sind, was der Pixelturm des Pakets aus diesen Mitteln macht.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>An area is the mean of the decoded vectors whose pixel centre lies inside, at unit length; one without such a pixel takes the pixel under a point on it.</source>
        <translation>Eine Fläche ist das Mittel der dekodierten Vektoren, deren Pixelmitte darin liegt, auf Länge eins; eine ohne solches Pixel nimmt das Pixel unter einem Punkt darauf.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Blocks that touch share their border, so places on both sides of it still resemble each other; another region may be harder.</source>
        <translation>Blöcke, die sich berühren, teilen ihre Grenze, Orte auf beiden Seiten ähneln sich also noch; eine andere Gegend kann schwerer sein.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Check sum of the bundle</source>
        <translation>Prüfsumme des Pakets</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Classes with fewer than {least} places are left out.</source>
        <translation>Klassen mit weniger als {least} Orten werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Classes without texts of their own are asked for by their name.</source>
        <translation>Nach Klassen ohne eigene Texte wird mit ihrem Namen gefragt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Classification</source>
        <translation>Klassifikation</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Computed on</source>
        <translation>Berechnet auf</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>Confusion matrix of the best probe ({probe}), test places of all seeds together, in % of each labelled class.</source>
        <translation>Konfusionsmatrix der besten Probe ({probe}), Prüforte aller Startwerte zusammen, in % jeder beschrifteten Klasse.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Each dimension of the vectors is scaled to mean 0 and standard deviation 1 of the training part, for raw and aligned vectors alike: unit vectors of different dimension would otherwise learn at different speeds.</source>
        <translation>Jede Dimension der Vektoren wird auf Mittel 0 und Standardabweichung 1 des Trainingsteils gebracht, für rohe und ausgerichtete Vektoren gleich: Einheitsvektoren verschiedener Dimension lernten sonst verschieden schnell.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Embedding profile</source>
        <translation>Embedding-Profil</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Evaluation of “{bundle}”</source>
        <translation>Auswertung von „{bundle}“</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Every text</source>
        <translation>Jeder Text</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Every text is encoded by the bundle's text tower; the score of a place is the cosine of text and aligned vector. Nothing is trained, so there is no split.</source>
        <translation>Jeder Text wird vom Textturm des Pakets kodiert; der Wert eines Ortes ist der Kosinus von Text und ausgerichtetem Vektor. Nichts wird trainiert, also gibt es keine Teilung.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Figures</source>
        <translation>Werte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>How it was measured</source>
        <translation>Wie gemessen wurde</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>If the bundle was trained on these places or on labels like them, its aligned vectors have seen the answer, and their figures are too good.</source>
        <translation>Wurde das Paket mit diesen Orten oder ähnlichen Beschriftungen trainiert, haben seine ausgerichteten Vektoren die Antwort gesehen, und ihre Werte sind zu gut.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>KL is the mean Kullback-Leibler divergence of the predictions from the labelled shares, in nats; L1 the mean sum of absolute differences. Shares that sum to 1 within 0.01 are scaled to sum to 1 exactly.</source>
        <translation>KL ist die mittlere Kullback-Leibler-Divergenz der Vorhersagen von den beschrifteten Anteilen, in Nat; L1 die mittlere Summe der absoluten Unterschiede. Anteile, deren Summe auf 0,01 genau 1 ist, werden auf genau 1 gebracht.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Labelled places in the layer</source>
        <translation>Beschriftete Orte im Layer</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Labels</source>
        <translation>Beschriftungen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Left out: of classes with too few</source>
        <translation>Weggelassen: von zu kleinen Klassen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Left out: on pixels without data</source>
        <translation>Weggelassen: auf Pixeln ohne Daten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Left out: outside the raster</source>
        <translation>Weggelassen: außerhalb des Rasters</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Left out: without a label</source>
        <translation>Weggelassen: ohne Beschriftung</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Macro F1 is the mean F1 over the classes that occur in the test part or are predicted there; accuracy is the share of right answers.</source>
        <translation>Makro-F1 ist das mittlere F1 über die Klassen, die im Prüfteil vorkommen oder dort vorhergesagt werden; Gesamtgenauigkeit ist der Anteil richtiger Antworten.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>Mean over the seeds; the whiskers show one standard deviation.</source>
        <translation>Mittel über die Startwerte; die Striche zeigen eine Standardabweichung.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>Mean shares over the test places of all seeds, best probe ({probe}).</source>
        <translation>Mittlere Anteile über die Prüforte aller Startwerte, beste Probe ({probe}).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Mean ± standard deviation over the texts of a class; “all classes” is the mean over the classes, and of their deviations. Precision and recall at k are those of the k best places.</source>
        <translation>Mittel ± Standardabweichung über die Texte einer Klasse; „alle Klassen“ ist das Mittel über die Klassen, und das ihrer Abweichungen. Präzision und Ausbeute bei k sind die der k besten Orte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Mean ± standard deviation over {seeds} seed(s). The difference is that of the same seeds, with its share of the raw figure; it is coloured where it is larger than its own standard deviation.</source>
        <translation>Mittel ± Standardabweichung über {seeds} Startwert(e). Der Unterschied ist der gleicher Startwerte, mit seinem Anteil am rohen Wert; er ist gefärbt, wo er größer als seine eigene Standardabweichung ist.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Model bundle</source>
        <translation>Modellpaket</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Name of the bundle</source>
        <translation>Name des Pakets</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Plots</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Precision and average precision depend on how common a class is among the labels; compare them between bundles, not between classes.</source>
        <translation>Präzision und mittlere Präzision hängen davon ab, wie häufig eine Klasse unter den Beschriftungen ist; vergleichen Sie sie zwischen Paketen, nicht zwischen Klassen.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Probe</source>
        <translation>Probe</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Raw vectors answer no text; their figures are missing for that reason.</source>
        <translation>Rohe Vektoren beantworten keinen Text; darum fehlen ihre Werte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Regression</source>
        <translation>Regression</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Retrieval</source>
        <translation>Suche mit Texten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>R² is the share of the test numbers' variance that is predicted; RMSE and MAE are in the field's own unit.</source>
        <translation>R² ist der vorhergesagte Anteil der Varianz der Prüfzahlen; RMSE und MAE haben die Einheit des Feldes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Spatial blocks</source>
        <translation>Räumliche Blöcke</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>The best probe ({probe}) on the test places of the first seed; on the dashed line it is right.</source>
        <translation>Die beste Probe ({probe}) an den Prüforten des ersten Startwerts; auf der gestrichelten Linie hat sie recht.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>The deviation over seeds is that of splits and first weights, not of other samples of places.</source>
        <translation>Die Abweichung über Startwerte ist die von Teilungen und ersten Gewichten, nicht von anderen Stichproben.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>The figures hold for these labels, this raster and this year; they say nothing of the quality of the labels themselves.</source>
        <translation>Die Werte gelten für diese Beschriftungen, dieses Raster und dieses Jahr; über die Güte der Beschriftungen selbst sagen sie nichts.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>The first seed trains on {training}, validates on {validation} and tests on {test}.</source>
        <translation>Der erste Startwert trainiert an {training}, validiert an {validation} und prüft an {test}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>The loss is the Kullback-Leibler divergence of a softmax.</source>
        <translation>Der Verlust ist die Kullback-Leibler-Divergenz eines Softmax.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>The loss is the cross entropy.</source>
        <translation>Der Verlust ist die Kreuzentropie.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>The loss is the squared error, on numbers scaled to mean 0 and standard deviation 1 of the training part.</source>
        <translation>Der Verlust ist der quadratische Fehler, an Zahlen mit Mittel 0 und Standardabweichung 1 des Trainingsteils.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>The raster is a simulated scene.</source>
        <translation>Das Raster ist eine simulierte Szene.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Trained on points in</source>
        <translation>Trainiert mit Punkten in</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Two probes read the vectors: a linear layer, and one hidden layer of {units} with ReLU.</source>
        <translation>Zwei Proben lesen die Vektoren: eine lineare Schicht, und eine verdeckte Schicht aus {units} mit ReLU.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Used</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>What it does not tell</source>
        <translation>Was es nicht sagt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>With a random split, test places lie between training places that resemble them; a split by spatial blocks tells more of places that are somewhere else.</source>
        <translation>Bei zufälliger Teilung liegen Prüforte zwischen Trainingsorten, die ihnen ähneln; eine Teilung nach räumlichen Blöcken sagt mehr über Orte anderswo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Written by AETHER {version}.</source>
        <translation>Geschrieben von AETHER {version}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Year of the embeddings</source>
        <translation>Jahr der Embeddings</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>accuracy</source>
        <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>aligned vectors</source>
        <translation>ausgerichtete Vektoren</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>all classes</source>
        <translation>alle Klassen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>average precision</source>
        <translation>mittlere Präzision</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>hidden layer</source>
        <translation>verdeckte Schicht</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>higher is better</source>
        <translation>höher ist besser</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>labelled</source>
        <translation>beschriftet</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>labelled: {field}</source>
        <translation>beschriftet: {field}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>lower is better</source>
        <translation>niedriger ist besser</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>macro F1</source>
        <translation>Makro-F1</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>mean share</source>
        <translation>mittlerer Anteil</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>precision at {k}</source>
        <translation>Präzision bei {k}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>predicted by the probe</source>
        <translation>von der Probe vorhergesagt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>raw vectors</source>
        <translation>rohe Vektoren</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>recall at {k}</source>
        <translation>Ausbeute bei {k}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>share of the labelled class</source>
        <translation>Anteil der beschrifteten Klasse</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>{measure} (lower is better)</source>
        <translation>{measure} (niedriger ist besser)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>{measure}: {figures}.</source>
        <translation>{measure}: {figures}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>{probe} on {vectors}</source>
        <translation>{probe} mit {vectors}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>{probe} {raw} raw, {aligned} aligned</source>
        <translation>{probe} {raw} roh, {aligned} ausgerichtet</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>{task} of “{fields}” at {count} labelled places</source>
        <translation>{task} von „{fields}“ an {count} beschrifteten Orten</translation>
    </message>
</context>
</TS>
