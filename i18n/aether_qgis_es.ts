<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AETHER</name>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source> pixels</source>
        <translation> píxeles</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>10 m are AlphaEarth's own pixels. Coarser ones are the published overviews, means of the vectors: a first look at a wide area at a fraction of the cost.</source>
        <translation>10 m son los píxeles propios de AlphaEarth. Los más gruesos son las vistas generales publicadas, medias de los vectores: un primer vistazo a un área amplia por una fracción del coste.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>A GeoTIFF with one band per dimension of the model.</source>
        <translation>Un GeoTIFF con una banda por dimensión del modelo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>A byte a pixel: the number of a label, 0 without data, 255 for unsure, with colours and a raster attribute table.</source>
        <translation>Un byte por píxel: el número de una etiqueta, 0 sin datos, 255 para dudoso, con colores y una tabla de atributos ráster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>A closed form has no curves.</source>
        <translation>Una solución en forma cerrada no tiene curvas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>A closed form: ready within seconds, with the fastest queries.</source>
        <translation>Una solución en forma cerrada: lista en segundos y con las consultas más rápidas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>A field</source>
        <translation>Un campo</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>A file</source>
        <translation>Un archivo</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>A file in {folder} could not be written; another program, such as a virus scanner, may hold it, or the right is missing: press Install again.</source>
        <translation>No se pudo escribir un archivo de {folder}; quizá lo retiene otro programa, como un antivirus, o falta el permiso: pulse Instalar de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>A float band: the first answer less the second.</source>
        <translation>Una banda de coma flotante: la primera respuesta menos la segunda.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>A folder on a fast disk; existing indexes are not moved</source>
        <translation>Una carpeta en un disco rápido; los índices existentes no se trasladan</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/example_queries.py"/>
        <source>A lake or a river</source>
        <translation>Un lago o un río</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/region_parameters.py"/>
        <source>A layer of villages, lakes or other things with names: each place gets the name of the nearest one in the field “near”, and its distance in metres in “near_m”, 0 where they touch.</source>
        <translation>Una capa de pueblos, lagos u otras cosas con nombre: cada lugar recibe el nombre de la más cercana en el campo «near», y su distancia en metros en «near_m», 0 donde se tocan.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/names_choice.py"/>
        <source>A layer of villages, lakes or other things with names: each place tells which is nearest</source>
        <translation>Una capa de pueblos, lagos u otras cosas con nombre: cada lugar dice cuál está más cerca</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/algorithm_questions.py"/>
        <source>A legend is made of one raster at a time: choose a single raster instead of a group.</source>
        <translation>Una leyenda se hace de un solo ráster a la vez: elija un único ráster en lugar de un grupo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>A package is not the file that was expected (its check sum differs), so nothing was installed: press Install again; if that does not help, your network or mirror replaces files.</source>
        <translation>Un paquete no es el archivo esperado (su suma de verificación difiere), así que no se instaló nada: pulse Instalar de nuevo; si no ayuda, su red o su espejo sustituye archivos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>A pixel is 10 m wide. 1024 pixels take ten seconds.</source>
        <translation>Un píxel mide 10 m de ancho. 1024 píxeles tardan diez segundos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/region_parameters.py"/>
        <source>A place is left out where the middle of its extent is nearer than this to that of a better place, and the next best takes its rank; 0 for none.</source>
        <translation>Se omite un lugar si el centro de su extensión está más cerca que esto del de un lugar mejor, y el siguiente mejor ocupa su puesto; 0 para ninguna.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/recording.py"/>
        <source>A query with very many examples was answered, but is too long for the history.</source>
        <translation>Se respondió una consulta con muchísimos ejemplos, pero es demasiado larga para el historial.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>A raster per zone and year</source>
        <translation>Un ráster por zona y año</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>A raster whose pixel is a vector, such as AlphaEarth's 64 bands. It is read from its file by the engine. From Python, qgis_process and models also a folder of tiles, a list of files, or the name of a layer group.</source>
        <translation>Un ráster cuyo píxel es un vector, como las 64 bandas de AlphaEarth. El motor lo lee de su archivo. Desde Python, qgis_process y los modelos, también una carpeta de teselas, una lista de archivos o el nombre de un grupo de capas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>A raster whose pixels are vectors, such as AlphaEarth's 64 bands. It is read from its file by the engine.</source>
        <translation>Un ráster cuyos píxeles son vectores, como las 64 bandas de AlphaEarth. El motor lo lee de su archivo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>A raster whose pixels are vectors, such as AlphaEarth's 64 bands. It is read from its file by the engine. From Python, qgis_process and models also a folder of tiles, a list of files, or the name of a layer group; the tiles may lie in several UTM zones.</source>
        <translation>Un ráster cuyos píxeles son vectores, como las 64 bandas de AlphaEarth. El motor lo lee de su archivo. Desde Python, qgis_process y los modelos, también una carpeta de teselas, una lista de archivos o el nombre de un grupo de capas; las teselas pueden estar en varias zonas UTM.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>A search fetches {size} from {host}; with an index, nothing</source>
        <translation>Una búsqueda descarga {size} de {host}; con un índice, nada</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>A table with pixels, area in m² on the ellipsoid and share of each label.</source>
        <translation>Una tabla con los píxeles, el área en m² sobre el elipsoide y la proporción de cada etiqueta.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>A template over fields</source>
        <translation>Una plantilla de campos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>A text with fields in braces, cut at commas, semicolons and ends of sentences; a piece of which a field is missing is left out. With “osm” the fields are class, group and name.</source>
        <translation>Un texto con campos entre llaves, cortado en las comas, los puntos y coma y los finales de frase; se omite el fragmento al que le falta un campo. Con «osm», los campos son class, group y name.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/endpoints_list.py"/>
        <source>A tick allows AETHER to send the text of queries there</source>
        <translation>Al marcarla, se permite que AETHER envíe allí el texto de las consultas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>A vector layer in any CRS. A polygon counts as a point on it, a line as its middle, a multipoint as each of its points.</source>
        <translation>Una capa vectorial en cualquier SRC. Un polígono cuenta como un punto situado en él, una línea como su punto medio y un multipunto como cada uno de sus puntos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>A year for each raster, in their order: 2019, 2024. Left empty, the years are looked for in the rasters' tags and names, and the log says what was found; without any, the order of the rasters counts.</source>
        <translation>Un año para cada ráster, en su orden: 2019, 2024. Si se deja vacío, los años se buscan en las etiquetas y los nombres de los rásteres, y el registro indica qué se encontró; si no hay ninguno, vale el orden de los rásteres.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>AETHER computes in a Python environment of its own, in your QGIS profile. QGIS's own Python stays as it is. Every package has a pinned version and a check sum.</source>
        <translation>AETHER calcula en un entorno de Python propio, en su perfil de QGIS. El Python de QGIS queda como está. Cada paquete tiene una versión fija y una suma de verificación.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/demo_layers.py"/>
        <source>AETHER demo (simulated)</source>
        <translation>Demostración de AETHER (simulada)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>AETHER engine</source>
        <translation>Motor de AETHER</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>AETHER favourites</source>
        <translation>Favoritos de AETHER</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/history_dock.py"/>
        <source>AETHER history</source>
        <translation>Historial de AETHER</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/dock.py"/>
        <source>AETHER query</source>
        <translation>Consulta de AETHER</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/algorithm_questions.py"/>
        <source>AETHER: change</source>
        <translation>AETHER: cambio</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/engine_task.py"/>
        <source>AETHER: check the engine</source>
        <translation>AETHER: comprobar el motor</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/difference_maker.py"/>
        <source>AETHER: difference</source>
        <translation>AETHER: diferencia</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/demo_task.py"/>
        <source>AETHER: draw the demo scene</source>
        <translation>AETHER: dibujar la escena de demostración</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/alphaearth_task.py"/>
        <source>AETHER: fetch AlphaEarth</source>
        <translation>AETHER: obtener AlphaEarth</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/diagnostics_task.py"/>
        <source>AETHER: gather diagnostics</source>
        <translation>AETHER: reunir diagnósticos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/places_task.py"/>
        <source>AETHER: get places</source>
        <translation>AETHER: obtener lugares</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/index_task.py"/>
        <source>AETHER: index {raster}</source>
        <translation>AETHER: indexar {raster}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/installation.py"/>
        <source>AETHER: install the engine</source>
        <translation>AETHER: instalar el motor</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/algorithm_questions.py"/>
        <source>AETHER: legend</source>
        <translation>AETHER: leyenda</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/alphaearth_task.py"/>
        <source>AETHER: link AlphaEarth</source>
        <translation>AETHER: enlazar AlphaEarth</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>AETHER: list the indexes</source>
        <translation>AETHER: listar los índices</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_lister.py"/>
        <source>AETHER: list the model bundles</source>
        <translation>AETHER: listar los paquetes de modelo</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/alphaearth_task.py"/>
        <source>AETHER: look at AlphaEarth's tiles</source>
        <translation>AETHER: mirar las teselas de AlphaEarth</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/installation.py"/>
        <source>AETHER: look for a Python</source>
        <translation>AETHER: buscar un Python</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_controller.py"/>
        <source>AETHER: look for indexes</source>
        <translation>AETHER: buscar índices</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/picture_task.py"/>
        <source>AETHER: picture of {raster}</source>
        <translation>AETHER: imagen de {raster}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/installation.py"/>
        <source>AETHER: remove the engine</source>
        <translation>AETHER: eliminar el motor</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/consent_box.py"/>
        <source>AETHER: send text?</source>
        <translation>AETHER: ¿enviar texto?</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/diagnostics_button.py"/>
        <source>AETHER: text for a bug report</source>
        <translation>AETHER: texto para un informe de error</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/training_task.py"/>
        <source>AETHER: train “{title}”</source>
        <translation>AETHER: entrenar «{title}»</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/query_task.py"/>
        <source>AETHER: {query}</source>
        <translation>AETHER: {query}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_card.py"/>
        <source>AUC {auc} on held-out places</source>
        <translation>AUC {auc} en lugares reservados</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>About 45 MB, by the program uv, from its own source.</source>
        <translation>Unos 45 MB, por el programa uv, desde su propia fuente.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>About {time} at the {speed} a second just measured.</source>
        <translation>Unos {time}, a {speed} por segundo según la medición más reciente.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/endpoints_list.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Add a band of relevance</source>
        <translation>Añadir una banda de relevancia</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Add a bundle's folder…</source>
        <translation>Añadir carpeta de un paquete…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel_menu.py"/>
        <source>Add to the favourites…</source>
        <translation>Añadir a los favoritos…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Address of a Dask scheduler, e.g. tcp://host:8786, whose machines do the work; empty for what the AETHER options say, by default this machine.</source>
        <translation>Dirección de un planificador de Dask, p. ej. tcp://host:8786, cuyas máquinas hacen el trabajo; vacía para usar lo que digan las opciones de AETHER, de forma predeterminada esta máquina.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Address of a Dask scheduler: searches and indexes are then computed by its workers, which need the same rasters and bundles under the same paths</source>
        <translation>Dirección de un planificador de Dask: las búsquedas y los índices los calculan entonces sus procesos de trabajo, que necesitan los mismos rásteres y paquetes en las mismas rutas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/endpoints_list.py"/>
        <source>Address of a text encoder</source>
        <translation>Dirección de un codificador de texto</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Address of the text encoder</source>
        <translation>Dirección del codificador de texto</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Address or folder with the years</source>
        <translation>Dirección o carpeta con los años</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Adds layers that read the source: each search fetches its pixels again, until there is an index.</source>
        <translation>Añade capas que leen la fuente: cada búsqueda vuelve a descargar sus píxeles hasta que haya un índice.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/change/panel.py"/>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_table.py"/>
        <source>Aligned indexes</source>
        <translation>Índices alineados</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Aligned raster</source>
        <translation>Ráster alineado</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>All settings and figures, seed by seed, for programs.</source>
        <translation>Todos los ajustes y cifras, semilla por semilla, para programas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>All {count} indexes already existed: {size}.</source>
        <translation>Los {count} índices ya existían: {size}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/alphaearth_layers.py"/>
        <source>AlphaEarth was fetched, but QGIS cannot open its files: look for them in the folder that you chose.</source>
        <translation>AlphaEarth se obtuvo, pero QGIS no puede abrir sus archivos: búsquelos en la carpeta que eligió.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/alphaearth_layers.py"/>
        <source>AlphaEarth {years}</source>
        <translation>AlphaEarth {years}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/alphaearth_layers.py"/>
        <source>AlphaEarth {year}, zone {zone}</source>
        <translation>AlphaEarth {year}, zona {zone}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>An OpenAI-compatible server, by its base (http://localhost:11434/v1) or its full address (https://api.openai.com/v1/embeddings), without a key. Nothing is sent while importing.</source>
        <translation>Un servidor compatible con OpenAI, por su base (http://localhost:11434/v1) o por su dirección completa (https://api.openai.com/v1/embeddings), sin clave. Durante la importación no se envía nada.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>An Overpass server; another one may be less busy</source>
        <translation>Un servidor Overpass; otro puede estar menos ocupado</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>An aligned index stores a model's output for every pixel of a raster, so that searches and the live map do not have to read the raster.</source>
        <translation>Un índice alineado guarda la salida de un modelo para cada píxel de un ráster, de modo que las búsquedas y el mapa en vivo no tienen que leer el ráster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>An aligned index stores a model's output for every pixel of an embedding raster, as small numbers and with all overview levels, so that queries and the live map do not have to read the raster. “Text query” uses an index by itself where there is one, and says so in its log. Similarities differ from those without an index by less than 0.01 for nearly all pixels.

Building reads the raster once. The index takes 50 to 70 bytes per pixel with the model that comes with AETHER, and about 190 with one of 128 dimensions; AlphaEarth itself has 64.

Indexes are stored in a folder with a size limit, both set under Settings &gt; Options &gt; AETHER: when a new one needs space, the least recently used ones are removed. When the raster or the model changes, its index is no longer used, and this algorithm rebuilds it; an index that is ready is not touched.

If it is cancelled, the next run continues from there.</source>
        <translation>Un índice alineado guarda la salida de un modelo para cada píxel de un ráster de embeddings, en números pequeños y con todos los niveles de vistas generales, de modo que las consultas y el mapa en vivo no tienen que leer el ráster. «Consulta de texto» usa por sí misma un índice si lo hay, y lo dice en su registro. Las similitudes difieren de las calculadas sin índice en menos de 0.01 para casi todos los píxeles.

La construcción lee el ráster una vez. El índice ocupa de 50 a 70 bytes por píxel con el modelo que viene con AETHER, y unos 190 con uno de 128 dimensiones; el propio AlphaEarth tiene 64.

Los índices se guardan en una carpeta con un límite de tamaño; ambos se fijan en Configuración &gt; Opciones &gt; AETHER: cuando uno nuevo necesita espacio, se eliminan los que hace más tiempo que no se usan. Cuando cambia el ráster o el modelo, su índice deja de usarse y este algoritmo lo reconstruye; un índice que está listo no se toca.

Si se cancela, la siguiente ejecución continúa desde ese punto.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>An aligned index that has been built answers at once; a few pixels between two labels may then take the other one.</source>
        <translation>Un índice alineado ya construido responde al instante; unos pocos píxeles entre dos etiquetas pueden tomar entonces la otra.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>An aligned index that has been built answers at once; similarities then differ by less than 0.01 for nearly all pixels. The log says whether one was used.</source>
        <translation>Un índice alineado ya construido responde al instante; las similitudes difieren entonces en menos de 0.01 para casi todos los píxeles. El registro dice si se usó alguno.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>An area that takes more is refused before it is fetched.</source>
        <translation>Un área que ocupe más se rechaza antes de descargarla.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>An index stores the model's output for every pixel; without one, every search reads the raster</source>
        <translation>Un índice guarda la salida del modelo para cada píxel; sin él, cada búsqueda lee el ráster</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Another number gives another valley.</source>
        <translation>Otro número da otro valle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Answer from aligned indexes where there are some</source>
        <translation>Responder desde índices alineados donde los haya</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Answer from an aligned index where there is one</source>
        <translation>Responder desde un índice alineado si lo hay</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>Answered from aligned indexes: {indexed} of {rasters}</source>
        <translation>Respondidos desde índices alineados: {indexed} de {rasters}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>Any change</source>
        <translation>Cualquier cambio</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>Area: a part of the raster</source>
        <translation>Área: una parte del ráster</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Areas of the labels</source>
        <translation>Áreas de las etiquetas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>As published (arXiv 2510.09894), for comparison. Needs the layer “deep training” (torch).</source>
        <translation>Tal como se publicó (arXiv 2510.09894), para comparar. Necesita la capa «entrenamiento profundo» (torch).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>As the columns say</source>
        <translation>Según las columnas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>As the server calls it; it has to be the one that the checkpoint was trained with, for the published ones text-embedding-3-large.</source>
        <translation>Tal como lo llama el servidor; tiene que ser aquel con el que se entrenó el checkpoint; para los publicados, text-embedding-3-large.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/locator.py"/>
        <source>Ask AETHER</source>
        <translation>Preguntar a AETHER</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/layer_menu.py"/>
        <source>Ask AETHER…</source>
        <translation>Preguntar a AETHER…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/layer_menu.py"/>
        <source>Ask again…</source>
        <translation>Preguntar de nuevo…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>Ask the same of the same raster (Enter)</source>
        <translation>Preguntar lo mismo del mismo ráster (Intro)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/locator.py"/>
        <source>Ask: {query}</source>
        <translation>Preguntar: {query}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/locator.py"/>
        <source>Asked before</source>
        <translation>Preguntado antes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>Asked on {time}</source>
        <translation>Preguntado el {time}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/sentences.py"/>
        <source>Asking {host}</source>
        <translation>Preguntando a {host}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>At most this many places, the best ones</source>
        <translation>Como máximo este número de lugares, los mejores</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>At most this many regions, the best ones.</source>
        <translation>Como máximo este número de regiones, las mejores.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>At most this many regions, the most changed ones.</source>
        <translation>Como máximo este número de regiones, las que más han cambiado.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>At most {count} places of {area} m² or more</source>
        <translation>Como máximo {count} lugares de {area} m² o más</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Attribution</source>
        <translation>Atribución</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Attribution of the points</source>
        <translation>Atribución de los puntos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Avoid</source>
        <translation>Evitar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>Avoid: {words}</source>
        <translation>Evitar: {words}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Avoided: {kinds}</source>
        <translation>Evitado: {kinds}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/metadata.py"/>
        <source>Avoided: “{avoided}”.</source>
        <translation>Evitado: «{avoided}».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/picture_layer.py"/>
        <source>Bands A01, A16 and A09 as red, green and blue.</source>
        <translation>Bandas A01, A16 y A09 como rojo, verde y azul.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Base bundle</source>
        <translation>Paquete base</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Base radius</source>
        <translation>Radio base</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Batch size</source>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/change/panel.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Before the first query, allow {host} under Settings &gt; Options &gt; AETHER, or in the dock.</source>
        <translation>Antes de la primera consulta, permita {host} en Configuración &gt; Opciones &gt; AETHER o en el panel.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/state.py"/>
        <source>Being installed.</source>
        <translation>Instalándose.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Beside a text: 0 asks by the text alone, 1 by the examples alone, and with 0.5 both count the same.</source>
        <translation>Junto a un texto: 0 pregunta solo por el texto, 1 solo por los ejemplos, y con 0.5 ambos cuentan lo mismo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_contents.py"/>
        <source>Best pixel</source>
        <translation>Mejor píxel</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_page.py"/>
        <source>Best places</source>
        <translation>Mejores lugares</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Best similarity</source>
        <translation>Mejor similitud</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_notes.py"/>
        <source>Between {first} and {last}, {percent} % of the area changed; places found: {count}.</source>
        <translation>Entre {first} y {last} cambió el {percent} % del área; lugares encontrados: {count}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Block size</source>
        <translation>Tamaño de bloque</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Bring a second answer of another coordinate reference system or pixel size onto the grid of the first, each pixel from the nearest place; otherwise it is refused.</source>
        <translation>Llevar una segunda respuesta con otro SRC u otro tamaño de píxel a la cuadrícula de la primera, cada píxel desde el lugar más cercano; si no, se rechaza.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Bring rasters of another coordinate reference system or pixel size onto the first one's grid, each pixel from the nearest place; otherwise they are refused.</source>
        <translation>Llevar los rásteres de otro sistema de referencia de coordenadas o tamaño de píxel a la cuadrícula del primero, cada píxel desde el lugar más cercano; de lo contrario se rechazan.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Build</source>
        <translation>Construir</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Build after the first search</source>
        <translation>Construir tras la primera búsqueda</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Build an index after the first search of a raster</source>
        <translation>Construir un índice tras la primera búsqueda en un ráster</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Build the aligned index</source>
        <translation>Construir el índice alineado</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Building index</source>
        <translation>Construyendo índice</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Building: {percent} %</source>
        <translation>Construyendo: {percent} %</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Bundle folder</source>
        <translation>Carpeta del paquete</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Bundles folder</source>
        <translation>Carpeta de paquetes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Bytes fetched, or only estimated</source>
        <translation>Bytes descargados, o solo estimados</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Bytes on the disk</source>
        <translation>Bytes en el disco</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Bytes per pixel</source>
        <translation>Bytes por píxel</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>CORINE, level 1</source>
        <translation>CORINE, nivel 1</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>CORINE, level 2</source>
        <translation>CORINE, nivel 2</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>CORINE, level 3</source>
        <translation>CORINE, nivel 3</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>CRS</source>
        <translation>SRC</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>CRS of a table</source>
        <translation>SRC de una tabla</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/progress_row.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Cancelled. What was fetched is kept, and the next download goes on from there.</source>
        <translation>Cancelado. Lo obtenido se conserva, y la próxima descarga sigue desde ahí.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/difference_maker.py"/>
        <source>Cancelled; nothing was added.</source>
        <translation>Cancelado; no se añadió nada.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/progress_row.py"/>
        <source>Cancelling</source>
        <translation>Cancelando</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>Change away from {text}</source>
        <translation>Cambio que se aleja de {text}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Change between the years of {rasters}, 0 to 100 against what differs everywhere between them.</source>
        <translation>Cambio entre los años de {rasters}, de 0 a 100 respecto a lo que difiere en todas partes entre ellos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change.py"/>
        <source>Change between years</source>
        <translation>Cambio entre años</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>Change toward {text}</source>
        <translation>Cambio hacia {text}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Change {years}</source>
        <translation>Cambio {years}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Change {years} away from {text}</source>
        <translation>Cambio {years} alejándose de {text}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Change {years} toward {text}</source>
        <translation>Cambio {years} hacia {text}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Changed places</source>
        <translation>Lugares cambiados</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Check the engine</source>
        <translation>Comprobar el motor</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Choose a raster and points, then press Train.</source>
        <translation>Elija un ráster y puntos, y pulse Entrenar.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>Choose an embedding raster</source>
        <translation>Elija un ráster de embeddings</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Choose two different answers to queries on both sides</source>
        <translation>Elija en ambos lados dos respuestas distintas a consultas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>Classify</source>
        <translation>Clasificar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify.py"/>
        <source>Classify by texts</source>
        <translation>Clasificar por textos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Clear all…</source>
        <translation>Borrar todo…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel_menu.py"/>
        <source>Clear the history…</source>
        <translation>Vaciar el historial…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/results_table.py"/>
        <source>Click a place or walk with the arrow keys to zoom to it; K or the space bar keeps a place, D dismisses it</source>
        <translation>Haga clic en un lugar o recórralos con las flechas para acercarse a él; K o la barra espaciadora conserva un lugar, D lo descarta</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Click places on the map that are like what you look for, or draw around them; the right button gives counter-examples</source>
        <translation>Haga clic en el mapa en lugares como lo que busca, o dibuje a su alrededor; el botón derecho da contraejemplos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Click places on the map that are not what you look for</source>
        <translation>Haga clic en el mapa en lugares que no son lo que busca</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/panel.py"/>
        <source>Colour the map while you type; Enter makes layers of it</source>
        <translation>Colorear el mapa mientras escribe; Intro lo convierte en capas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Commonest label</source>
        <translation>Etiqueta más frecuente</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/algorithm_questions.py"/>
        <source>Commonest label: {label}</source>
        <translation>Etiqueta más frecuente: {label}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Compare on the map</source>
        <translation>Comparar en el mapa</translation>
    </message>
    <message>
        <location filename="../aether_qgis/plugin.py"/>
        <source>Compare on the map…</source>
        <translation>Comparar en el mapa…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Compare with examples by</source>
        <translation>Comparar con los ejemplos mediante</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>Compares every pixel of an embedding raster (for example AlphaEarth, 64 bands) with a text such as “mangroves along the coast”.

The similarity raster holds the cosine of text and pixel, from -1 to 1. The regions are the best places: connected pixels at or above the threshold, large enough, ranked by their mean similarity. If no place is good enough, the regions are empty; that is an answer, not an error.

VERDICT is “found”, “weak”, “nothing” or, of words taken as typed, “not understood”; RELEVANCE says from 0 to 100 how well the best hundredth of the pixels fits. Pixels spread over the raster are compared with the query and with neutral words for all land: a pixel is relevant where the query explains it better than they do. Where nothing fits, no regions are returned, unless the threshold is a similarity or the best places are wanted anyway.

Queries are understood in English, German, French, Spanish, Chinese, Portuguese, Italian and Polish; typing errors are corrected, and “forest without roads” avoids the roads. The log says what was understood. Words that mean no kind of place or land are refused unless they are taken as typed.

The work is done by the AETHER engine, a process of its own with its own Python environment; see Settings &gt; Options &gt; AETHER.</source>
        <translation>Compara cada píxel de un ráster de embeddings (por ejemplo AlphaEarth, 64 bandas) con un texto como «manglares a lo largo de la costa».

El ráster de similitud contiene el coseno entre texto y píxel, de -1 a 1. Las regiones son los mejores lugares: píxeles conectados que alcanzan o superan el umbral, lo bastante grandes, ordenados por su similitud media. Si ningún lugar es lo bastante bueno, las regiones quedan vacías; eso es una respuesta, no un error.

VERDICT es «found», «weak», «nothing» o, con palabras tomadas tal como están escritas, «not understood»; RELEVANCE dice de 0 a 100 hasta qué punto corresponde la mejor centésima parte de los píxeles. Píxeles repartidos por el ráster se comparan con la consulta y con palabras neutras para todo tipo de terreno: un píxel es relevante donde la consulta lo explica mejor que ellas. Donde nada corresponde no se devuelven regiones, salvo que el umbral sea una similitud o se quieran los mejores lugares de todos modos.

Las consultas se entienden en inglés, alemán, francés, español, chino, portugués, italiano y polaco; las erratas se corrigen, y «bosque sin carreteras» evita las carreteras. El registro indica qué se ha entendido. Las palabras que no designan ningún tipo de lugar o terreno se rechazan, salvo que se tomen tal como están escritas.

El trabajo lo hace el motor de AETHER, un proceso propio con su propio entorno de Python; véase Configuración &gt; Opciones &gt; AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify.py"/>
        <source>Compares every pixel of an embedding raster (for example AlphaEarth, 64 bands) with the texts of a legend, and gives it the label that fits best. No training is needed; labelled points can help.

The result is a raster of classes with colours and a raster attribute table; on demand also how probable each pixel's label is, and a table of areas. Pixels less probable than a threshold can be left “unsure”, and single pixels smoothed away.

The default model knows nine kinds of land cover: labels that differ in land use alone, such as shops and offices, it cannot tell apart, however different their texts are. A model trained on your places can, or labelled points.

Phrases are understood as in a text query, in eight languages.</source>
        <translation>Compara cada píxel de un ráster de embeddings (por ejemplo AlphaEarth, 64 bandas) con los textos de una leyenda, y le da la etiqueta que mejor corresponde. No hace falta entrenamiento; los puntos etiquetados pueden ayudar.

El resultado es un ráster de clases con colores y una tabla de atributos ráster; si se pide, también lo probable que es la etiqueta de cada píxel, y una tabla de áreas. Los píxeles menos probables que un umbral pueden quedar como «dudoso», y los píxeles sueltos suavizarse.

El modelo predeterminado conoce nueve tipos de cobertura del suelo: no puede distinguir etiquetas que solo difieren en el uso del suelo, como tiendas y oficinas, por muy distintos que sean sus textos. Un modelo entrenado con sus lugares puede, o los puntos etiquetados.

Las expresiones se entienden como en una consulta de texto, en ocho idiomas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Compares every pixel of an embedding raster with those under your examples, points or polygons in any reference system. A few examples are enough; counter-examples say what is meant and what is not, best where a first answer was wrong.

A text counts as well where one is given, and MIX says how much. Similarity, regions and everything else are as of a text query.

Examples outside the raster or where it holds no data are left out, and the log says how many. A pixel that is both an example and a counter-example is neither.</source>
        <translation>Compara cada píxel de un ráster de embeddings con los que están bajo sus ejemplos, puntos o polígonos en cualquier sistema de referencia. Bastan unos pocos ejemplos; los contraejemplos dicen qué se busca y qué no, y donde mejor funcionan es donde una primera respuesta fue errónea.

Si se da un texto, también cuenta, y MIX dice cuánto. La similitud, las regiones y todo lo demás son como en una consulta de texto.

Los ejemplos fuera del ráster o donde este no contiene datos se omiten, y el registro indica cuántos. Un píxel que es a la vez ejemplo y contraejemplo no es ninguna de las dos cosas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>Compares every pixel of each polygon with several texts, and adds three fields a text to the polygons: “forest_relevance”, the mean relevance of its pixels (0 to 100); “forest_share”, the share of them (0 to 1) that reach the threshold; “forest_max”, the relevance of the best one. The field “pixels” says how many pixels with data count.

Relevance is gauged on pixels spread over the whole raster, whatever the polygons are, so that districts of one raster can be compared. From 50 on a pixel is rather what the text says than anything else. Where nothing on the raster fits a text, the log says so, and no pixel comes near 50. With the similarity as measure the first field is “forest_mean”.

A pixel belongs to the polygons in which its centre lies; polygons may overlap. One that is smaller than a pixel takes the pixel under a point on it. Of a polygon that reaches over the raster's edge the part on the raster counts. Outlines that cross themselves are mended; a polygon without an area, outside the raster or on pixels without data stays in the layer, with empty fields. The log has the numbers.</source>
        <translation>Compara cada píxel de cada polígono con varios textos y añade a los polígonos tres campos por texto: «forest_relevance», la relevancia media de sus píxeles (0 a 100); «forest_share», la parte de ellos (0 a 1) que alcanza el umbral; «forest_max», la relevancia del mejor. El campo «pixels» dice cuántos píxeles con datos cuentan.

La relevancia se calibra con píxeles repartidos por todo el ráster, sean cuales sean los polígonos, de modo que los distritos de un ráster se pueden comparar. A partir de 50 un píxel es más bien lo que dice el texto que otra cosa. Donde nada del ráster encaja con un texto, el registro lo dice, y ningún píxel se acerca a 50. Con la similitud como medida, el primer campo es «forest_mean».

Un píxel pertenece a los polígonos que contienen su centro; los polígonos pueden solaparse. Uno menor que un píxel toma el píxel bajo un punto en él. De un polígono que rebasa el borde del ráster cuenta la parte que está en él. Los contornos que se cruzan se reparan; un polígono sin área, fuera del ráster o sobre píxeles sin datos se queda en la capa, con campos vacíos. Los números están en el registro.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change.py"/>
        <source>Compares every pixel of two or more years: any change, or only what came closer to a text (“buildings”) or went away from it (“forest”).

Years differ everywhere a little. What does not change is estimated from the rasters themselves, and the change is told against it: 0 is ordinary, 50 and more has changed. It always compares the first and the last year; with more years, a second raster says in which the largest step came.

If nothing stands out, the verdict is “nothing” and there are no places; that is an answer, not an error. Where more than half of an area has changed, change cannot be told from what is ordinary: choose a larger area.</source>
        <translation>Compara cada píxel de dos o más años: cualquier cambio, o solo lo que se acercó a un texto («edificios») o se alejó de él («bosque»).

Los años difieren un poco en todas partes. Lo que no cambia se estima a partir de los propios rásteres, y el cambio se mide respecto a ello: 0 es lo habitual, 50 o más ha cambiado. Siempre compara el primer año con el último; con más años, un segundo ráster dice en cuál se produjo el mayor salto.

Si nada destaca, el veredicto es «nothing» y no hay lugares; eso es una respuesta, no un error. Donde ha cambiado más de la mitad de un área, el cambio no puede distinguirse de lo habitual: elija un área mayor.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/sample_similarity.py"/>
        <source>Compares the pixel under each point with several texts, and adds a field a text to the points, such as “forest_relevance” (0 to 100), or “forest_similarity” (-1 to 1) with the similarity as measure. Relevance is gauged on pixels spread over the whole raster; from 50 on a pixel is rather what the text says than anything else. Where nothing on the raster fits a text, the log says so.

Of a multipoint it is the mean over its points; a line counts by its middle, a polygon by a point on it. Points outside the raster or on pixels without data stay in the layer, with empty fields; the log has their number.</source>
        <translation>Compara el píxel bajo cada punto con varios textos y añade a los puntos un campo por texto, como «forest_relevance» (0 a 100), o «forest_similarity» (-1 a 1) con la similitud como medida. La relevancia se calibra con píxeles repartidos por todo el ráster; a partir de 50 un píxel es más bien lo que dice el texto que otra cosa. Donde nada del ráster encaja con un texto, el registro lo dice.

De un multipunto es la media de sus puntos; una línea cuenta por su mitad, un polígono por un punto en él. Los puntos fuera del ráster o sobre píxeles sin datos se quedan en la capa, con campos vacíos; el registro da su número.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_layers.py"/>
        <source>Computed in {seconds} s.</source>
        <translation>Calculado en {seconds} s.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Computed on {device} in {seconds} s.</source>
        <translation>Calculado en {device} en {seconds} s.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Computed with the model bundle {bundle}.</source>
        <translation>Calculado con el paquete de modelo {bundle}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>Computes beside QGIS, which stays as it is.</source>
        <translation>Calcula al margen de QGIS, que queda como está.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/legend_layers.py"/>
        <source>Confidence: {labels}</source>
        <translation>Confianza: {labels}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/steps_dialog.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel_menu.py"/>
        <source>Copy as Python</source>
        <translation>Copiar como Python</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel_menu.py"/>
        <source>Copy as a qgis_process command</source>
        <translation>Copiar como orden de qgis_process</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/diagnostics_button.py"/>
        <source>Copy diagnostics…</source>
        <translation>Copiar diagnósticos…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>Copy, export, add to the favourites, remove</source>
        <translation>Copiar, exportar, añadir a los favoritos, eliminar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Correlation of both answers</source>
        <translation>Correlación de ambas respuestas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/expressions/similarity_function.py"/>
        <source>Cost: the engine computes blocks of 512 × 512 pixels, each once for a raster and text, in 0.1 s or less from an aligned index and up to a second without one; 128 blocks are held. A feature in a block that is held costs less than 0.1 ms.</source>
        <translation>Coste: el motor calcula bloques de 512 × 512 píxeles, cada uno una vez por ráster y texto, en 0.1 s o menos desde un índice alineado y hasta un segundo sin él; se mantienen 128 bloques. Un objeto en un bloque que se mantiene cuesta menos de 0.1 ms.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Counter-examples</source>
        <translation>Contraejemplos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/curves.py"/>
        <source>Curves of the training</source>
        <translation>Curvas del entrenamiento</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/state.py"/>
        <source>Damaged: files are missing. Install it again.</source>
        <translation>Dañado: faltan archivos. Vuelva a instalarlo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Dask scheduler</source>
        <translation>Planificador de Dask</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/layers_box.py"/>
        <source>Deep training, evaluation, checkpoints</source>
        <translation>Entrenamiento profundo, evaluación, checkpoints</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Demo scene</source>
        <translation>Escena de demostración</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/example_queries.py"/>
        <source>Dense forest</source>
        <translation>Bosque denso</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Device used</source>
        <translation>Dispositivo utilizado</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Difference layer</source>
        <translation>Capa de diferencia</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Difference of two answers</source>
        <translation>Diferencia de dos respuestas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_layers.py"/>
        <source>Difference: {first} or {second}</source>
        <translation>Diferencia: {first} o {second}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>Districts</source>
        <translation>Distritos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/consent_box.py"/>
        <source>Don't send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Download a Python where none fits</source>
        <translation>Descargar un Python donde ninguno sirva</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Download {size}</source>
        <translation>Descargar {size}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/download_counter.py"/>
        <source>Downloaded {name}</source>
        <translation>{name} descargado</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/download_counter.py"/>
        <source>Downloading {package} ({done} of {all}, {size})</source>
        <translation>Descargando {package} ({done} de {all}, {size})</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Drag the line on the map, or move it with the arrow keys; Esc ends the comparison.</source>
        <translation>Arrastre la línea en el mapa, o muévala con las flechas; Esc termina la comparación.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Draw a simulated demo scene</source>
        <translation>Dibujar una escena de demostración simulada</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Draws a fictional valley as an embedding raster of 64 bands, with a picture for the eye, the land cover that it was drawn from and invented points of interest: for a first try, for teaching and for tests.

The scene is simulated: no pixel shows a real place. Its vectors come from class statistics of AlphaEarth. The AlphaEarth Foundations Satellite Embedding dataset is produced by Google and Google DeepMind (CC-BY 4.0).

The same size and seed give the same scene, and a scene that is in the folder already is not drawn again.</source>
        <translation>Dibuja un valle ficticio como ráster de embeddings de 64 bandas, con una imagen para la vista, la cobertura del suelo a partir de la que se dibujó y puntos de interés inventados: para una primera prueba, para la enseñanza y para ensayos.

La escena es simulada: ningún píxel muestra un lugar real. Sus vectores proceden de estadísticas por clase de AlphaEarth. El conjunto de datos AlphaEarth Foundations Satellite Embedding lo producen Google y Google DeepMind (CC-BY 4.0).

El mismo tamaño y la misma semilla dan la misma escena, y una escena que ya está en la carpeta no se vuelve a dibujar.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Draws a small raster to try the other tools on.</source>
        <translation>Dibuja un ráster pequeño para probar con él las demás herramientas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Embedding raster</source>
        <translation>Ráster de embeddings</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Embedding rasters, one for each year</source>
        <translation>Rásteres de embeddings, uno por año</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Engine's Python</source>
        <translation>Python del motor</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Evaluate a model on labels</source>
        <translation>Evaluar un modelo con etiquetas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Evaluate the model…</source>
        <translation>Evaluar el modelo…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Every pixel takes the commonest label of a square of so many pixels a side, an odd number; 1 smooths nothing.</source>
        <translation>Cada píxel toma la etiqueta más frecuente de un cuadrado de tantos píxeles por lado, un número impar; 1 no suaviza nada.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/help_page.py"/>
        <source>Example for the command line</source>
        <translation>Ejemplo para la línea de órdenes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/examples.py"/>
        <source>Examples are points or areas, but there is a line among them: choose a layer of points or polygons.</source>
        <translation>Los ejemplos son puntos o áreas, pero hay una línea entre ellos: elija una capa de puntos o polígonos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/example_texts.py"/>
        <source>Examples count for {percent} %, the text for the rest.</source>
        <translation>Los ejemplos cuentan un {percent} %, el texto el resto.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/example_texts.py"/>
        <source>Examples: {count}, counter-examples: {counters}.</source>
        <translation>Ejemplos: {count}, contraejemplos: {counters}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Examples: {examples} · counter-examples: {counters}</source>
        <translation>Ejemplos: {examples} · contraejemplos: {counters}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>Export favourites</source>
        <translation>Exportar favoritos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Export the aligned raster</source>
        <translation>Exportar el ráster alineado</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Export the aligned raster…</source>
        <translation>Exportar el ráster alineado…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel_menu.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/favourite_files.py"/>
        <source>Favourite {number} in {path} cannot be used, because of its {field}: correct it, or ask for the file again.</source>
        <translation>El favorito {number} de {path} no se puede usar por su {field}: corríjalo o pida el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/locator.py"/>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>Favourites added: {added}; known before: {known}.</source>
        <translation>Favoritos añadidos: {added}; ya conocidos: {known}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>Favourites exported to {path}: {count}</source>
        <translation>Favoritos exportados a {path}: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Features left out</source>
        <translation>Objetos omitidos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/file_source.py"/>
        <source>Features read: {count}</source>
        <translation>Objetos leídos: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>Features that cannot be expressed in the raster's CRS, left out: {count}</source>
        <translation>Objetos que no pueden expresarse en el SRC del ráster, omitidos: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Features with a value</source>
        <translation>Objetos con un valor</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>Features without a geometry, left out: {count}</source>
        <translation>Objetos sin geometría, omitidos: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>Features without a text, left out: {count}</source>
        <translation>Objetos sin texto, omitidos: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Features without a value</source>
        <translation>Objetos sin valor</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>Features: {count}</source>
        <translation>Objetos: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Fetch AlphaEarth for the area that the map shows</source>
        <translation>Descargar AlphaEarth para el área que muestra el mapa</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Fetch the list of tiles anew</source>
        <translation>Descargar de nuevo la lista de teselas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>Fetched {size} in {seconds} seconds: {tiles} tiles, {kept} of them there already.</source>
        <translation>Descargados {size} en {seconds} segundos: {tiles} teselas, de las que {kept} ya estaban ahí.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth.py"/>
        <source>Fetches AlphaEarth's rasters for an area and years.</source>
        <translation>Descarga los rásteres de AlphaEarth para un área y unos años.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth.py"/>
        <source>Fetches the part of AlphaEarth's annual rasters that an area takes, from a public copy: Source Cooperative's mirror by default. The log says how much it is and how long it takes before anything is fetched.

The copies are stored in blocks of 10 km, so that the smallest area takes about 50 MB a year at 10 m, and 50 km by 50 km 1 to 2 GB. Each coarser resolution takes about a quarter of that.

The rasters hold the published bytes unchanged, north-up, a file per tile and a VRT per zone and year. Tiles that a source lacks stay gaps. If it is cancelled or the line is cut, the same run goes on where it was.

The AlphaEarth Foundations Satellite Embedding dataset is produced by Google and Google DeepMind (CC-BY 4.0).</source>
        <translation>Descarga la parte de los rásteres anuales de AlphaEarth que ocupa un área, desde una copia pública: de forma predeterminada, la réplica de Source Cooperative. Antes de descargar nada, el registro dice cuánto ocupa y cuánto tarda.

Las copias están guardadas en bloques de 10 km, de modo que el área más pequeña ocupa unos 50 MB por año a 10 m, y 50 km por 50 km, de 1 a 2 GB. Cada resolución más gruesa ocupa aproximadamente la cuarta parte de la anterior.

Los rásteres contienen los bytes publicados sin cambios, con el norte arriba, un archivo por tesela y un VRT por zona y año. Las teselas que faltan en una fuente quedan como huecos. Si se cancela o se corta la conexión, la misma ejecución sigue donde estaba.

El conjunto de datos AlphaEarth Foundations Satellite Embedding lo producen Google y Google DeepMind (CC-BY 4.0).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Fetching a Python</source>
        <translation>Obteniendo un Python</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Field of the label</source>
        <translation>Campo de la etiqueta</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/region_parameters.py"/>
        <source>Field of the names</source>
        <translation>Campo de los nombres</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>Fields in braces. The text is cut at commas and ends of sentences; pieces of which a field is empty are left out.</source>
        <translation>Campos entre llaves. El texto se corta en las comas y los finales de frase; se omiten los fragmentos con un campo vacío.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>File of places</source>
        <translation>Archivo de lugares</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Files of the index are missing or cannot be read</source>
        <translation>Faltan archivos del índice o no se pueden leer</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>Find places by words</source>
        <translation>Buscar lugares con palabras</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/layer_menu.py"/>
        <source>Find places like these…</source>
        <translation>Buscar lugares como estos…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>Find places like those that you click on the map</source>
        <translation>Buscar lugares como los que indique con un clic en el mapa</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>Find the best places (Enter)</source>
        <translation>Buscar los mejores lugares (Intro)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>Find what changed (Enter)</source>
        <translation>Buscar qué cambió (Intro)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>Find what changed between years</source>
        <translation>Buscar qué cambió entre años</translation>
    </message>
    <message>
        <location filename="../resources/models/landcover-starter/bundle.json"/>
        <source>Finds nine kinds of land cover from free text in eight languages: water, trees, grass, flooded vegetation, crops, shrubs, buildings, bare ground, snow and ice.</source>
        <translation>Encuentra nueve tipos de cobertura del suelo a partir de texto libre en ocho idiomas: agua, árboles, hierba, vegetación inundada, cultivos, arbustos, edificios, suelo desnudo, nieve y hielo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Finds the places in an embedding raster that are like examples.</source>
        <translation>Encuentra en un ráster de embeddings los lugares que se parecen a los ejemplos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>Finds the places in an embedding raster that fit a text.</source>
        <translation>Encuentra en un ráster de embeddings los lugares que corresponden a un texto.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change.py"/>
        <source>Finds what has changed between embedding rasters of several years.</source>
        <translation>Encuentra qué ha cambiado entre rásteres de embeddings de varios años.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>First answer</source>
        <translation>Primera respuesta</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Folder for indexes</source>
        <translation>Carpeta de los índices</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Folder for the rasters</source>
        <translation>Carpeta de los rásteres</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Folder of a model bundle</source>
        <translation>Carpeta de un paquete de modelo</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Folder of wheels</source>
        <translation>Carpeta de wheels</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>For OpenStreetMap; they may outnumber all else.</source>
        <translation>Para OpenStreetMap; pueden ser más que todo lo demás.</translation>
    </message>
    <message>
        <location filename="../resources/models/own-vectors/bundle.json"/>
        <source>For examples only: compares pixels by AlphaEarth's own numbers, and answers no text.</source>
        <translation>Solo para ejemplos: compara los píxeles por los propios números de AlphaEarth, y no responde a ningún texto.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>For the model card; without it, unknown.</source>
        <translation>Para la ficha del modelo; si no se indica, desconocida.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>For {raster}; you can search in the meantime</source>
        <translation>Para {raster}; mientras tanto puede buscar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>For “file”: PBF, GeoPackage, GeoParquet, CSV and others.</source>
        <translation>Para «file»: PBF, GeoPackage, GeoParquet, CSV y otros.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>For “own”, a label a line: “forest = a dense wood; tall trees | #2b7a2b”. After “=” follow phrases for what it looks like, after “|” its colour; the name alone will do.</source>
        <translation>Para «own», una etiqueta por línea: «bosque = un bosque denso; árboles altos | #2b7a2b». Tras «=» siguen expresiones para su aspecto, tras «|» su color; basta con el nombre solo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>For “own”, a table or CSV file with a field “name” and, if wanted, “phrases” (“;” between them), “colour” (#rrggbb) and “code”.</source>
        <translation>Para «own», una tabla o un archivo CSV con un campo «name» y, si se quiere, «phrases» (separadas por «;»), «colour» (#rrggbb) y «code».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>For “retrieval”, one class per line: “park: a lawn with trees; a playground”. A class without a line is asked for by its name.</source>
        <translation>Para «retrieval», una clase por línea: “park: a lawn with trees; a playground”. Una clase sin línea se consulta por su nombre.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>From a folder of wheels…</source>
        <translation>Desde una carpeta de wheels…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>From which relevance or similarity on a pixel counts for the share. Empty for relevance 50 or similarity 0.5.</source>
        <translation>A partir de qué relevancia o similitud cuenta un píxel para la parte. Vacío para relevancia 50 o similitud 0,5.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Further rasters that are searched together with the first one: their places are ranked together, and the similarity becomes a VRT over all of them, one per UTM zone.</source>
        <translation>Otros rásteres en los que se busca junto con el primero: sus lugares se clasifican conjuntamente y la similitud pasa a ser un VRT de todos ellos, uno por zona UTM.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Further rasters; each gets an index of its own.</source>
        <translation>Otros rásteres; cada uno recibe un índice propio.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/notes.py"/>
        <source>GPU not used: {reason}.</source>
        <translation>GPU no utilizada: {reason}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/diagnostics_button.py"/>
        <source>Gathering diagnostics</source>
        <translation>Reuniendo diagnósticos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>GeoTIFFs</source>
        <translation>GeoTIFF</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Get AlphaEarth</source>
        <translation>Obtener AlphaEarth</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Get AlphaEarth…</source>
        <translation>Obtener AlphaEarth…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_dialog.py"/>
        <source>Get places</source>
        <translation>Obtener lugares</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Get places of this area from OpenStreetMap or a file</source>
        <translation>Obtener lugares de esta área desde OpenStreetMap o un archivo</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Get places to train on</source>
        <translation>Obtener lugares con los que entrenar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Get places…</source>
        <translation>Obtener lugares…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Gets &lt;year&gt;/&lt;zone&gt;/….tiff, and a VRT per zone and year. What is there already is not fetched again.</source>
        <translation>Recibe &lt;year&gt;/&lt;zone&gt;/….tiff y un VRT por zona y año. Lo que ya está ahí no se vuelve a descargar.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Gets places with class, group and name from OpenStreetMap or a file.</source>
        <translation>Obtiene lugares con clase, grupo y nombre desde OpenStreetMap o un archivo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Gets the places of an area as points with the fields class, group and name, which “Train on points of interest” takes as they are.

They come from OpenStreetMap, by one request to an Overpass server or by the plugin QuickOSM, or from a file: OpenStreetMap's PBF or XML, a GeoPackage, shapefile, GeoJSON or GeoParquet, Overture's places, or a table with columns of coordinates.

What is left out is counted: features outside the area, without a position or without a tag that says what they are, and places that are there twice. OpenStreetMap's data is under the ODbL: name its contributors where you show them or what was trained on them.</source>
        <translation>Obtiene los lugares de un área como puntos con los campos class, group y name, que «Entrenar con puntos de interés» acepta tal cual.

Proceden de OpenStreetMap, mediante una petición a un servidor Overpass o mediante el complemento QuickOSM, o de un archivo: PBF o XML de OpenStreetMap, un GeoPackage, shapefile, GeoJSON o GeoParquet, los lugares de Overture o una tabla con columnas de coordenadas.

Lo que se omite se cuenta: los objetos fuera del área, sin posición o sin una etiqueta que diga qué son, y los lugares que aparecen dos veces. Los datos de OpenStreetMap están bajo la ODbL: nombre a sus colaboradores allí donde los muestre o donde muestre lo que se entrenó con ellos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_dialog.py"/>
        <source>Getting places</source>
        <translation>Obteniendo lugares</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Getting started</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>Give a pixel the label that most of its neighbours have</source>
        <translation>Dar a un píxel la etiqueta que tiene la mayoría de sus vecinos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>Give every pixel one of several labels</source>
        <translation>Dar a cada píxel una de varias etiquetas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>Give every pixel the label that fits best</source>
        <translation>Dar a cada píxel la etiqueta que mejor corresponde</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify.py"/>
        <source>Gives every pixel of an embedding raster the label whose texts fit best.</source>
        <translation>Da a cada píxel de un ráster de embeddings la etiqueta cuyos textos mejor corresponden.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Google's bucket</source>
        <translation>Bucket de Google</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Hide “Getting started”</source>
        <translation>Ocultar «Primeros pasos»</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Hide; Plugins &gt; AETHER &gt; Getting started shows it again</source>
        <translation>Ocultar; Complementos &gt; AETHER &gt; Primeros pasos lo vuelve a mostrar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>History and favourites</source>
        <translation>Historial y favoritos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Hold out</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/endpoints_list.py"/>
        <source>Hosted text encoders</source>
        <translation>Codificadores de texto alojados</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>Houses and other buildings too</source>
        <translation>También casas y otros edificios</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/example_queries.py"/>
        <source>Houses and streets</source>
        <translation>Casas y calles</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>How much the words count beside the examples</source>
        <translation>Cuánto cuentan las palabras junto a los ejemplos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>How often places are split and probes retrained; the report gives mean and standard deviation.</source>
        <translation>Cuántas veces se dividen los lugares y se reentrenan las sondas; el informe da la media y la desviación estándar.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>How often training sees all points; at most, where it can stop early.</source>
        <translation>Cuántas veces ve el entrenamiento todos los puntos; como máximo, si puede detenerse antes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>How probable each pixel's label is, 0 to 1, as floats.</source>
        <translation>Lo probable que es la etiqueta de cada píxel, de 0 a 1, en coma flotante.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>How strongly weights are pulled towards zero.</source>
        <translation>Con qué fuerza se atraen los pesos hacia cero.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>How the threshold is given</source>
        <translation>Cómo se indica el umbral</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>How to ask</source>
        <translation>Cómo preguntar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Import a checkpoint…</source>
        <translation>Importar un checkpoint…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Import a published checkpoint</source>
        <translation>Importar un checkpoint publicado</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>Import favourites</source>
        <translation>Importar favoritos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel_menu.py"/>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>In the background, at low priority: it reads the whole raster once, which takes about as long as a search of all of it, and needs about as much disk space as the raster's pixels before compression</source>
        <translation>En segundo plano, con prioridad baja: lee todo el ráster una vez, lo que tarda aproximadamente lo mismo que una búsqueda en todo él, y necesita aproximadamente tanto espacio en disco como los píxeles del ráster antes de comprimirlos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/template.py"/>
        <source>In the template “{template}” a brace stands alone: write each field as {example}.</source>
        <translation>En la plantilla «{template}» hay una llave suelta: escriba cada campo como {example}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Index damaged</source>
        <translation>Índice dañado</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Index not built</source>
        <translation>Índice sin construir</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Index of the first raster</source>
        <translation>Índice del primer ráster</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Index out of date</source>
        <translation>Índice desactualizado</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Index unfinished</source>
        <translation>Índice sin terminar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Index: not known yet</source>
        <translation>Índice: aún no se conoce</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Indexed · {size}</source>
        <translation>Indexado · {size}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Indexed: {ready} of {count}</source>
        <translation>Indexados: {ready} de {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>Indexes ready: {count} ({facts}).</source>
        <translation>Índices listos: {count} ({facts}).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Indexes removed to free space: {count}</source>
        <translation>Índices eliminados para liberar espacio: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Indexes: {count}, {size} in all</source>
        <translation>Índices: {count}, {size} en total</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Install the engine</source>
        <translation>Instalar el motor</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/status_line.py"/>
        <source>Install the engine that computes</source>
        <translation>Instalar el motor que calcula</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Install without a network, from what “make wheelhouse” made</source>
        <translation>Instalar sin red, con lo que hizo «make wheelhouse»</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/engine_row.py"/>
        <source>Install, update, repair or remove it</source>
        <translation>Instalarlo, actualizarlo, repararlo o eliminarlo</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/engine_row.py"/>
        <source>Install…</source>
        <translation>Instalar…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>It holds names of labels of the legend, or their codes.</source>
        <translation>Contiene nombres de etiquetas de la leyenda, o sus códigos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>It is among the favourites as “{name}”.</source>
        <translation>Está entre los favoritos como «{name}».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify.py"/>
        <source>It is not said which field of the labelled points holds the label; they have {fields}: choose one of these.</source>
        <translation>No se ha indicado qué campo de los puntos etiquetados contiene la etiqueta; tienen {fields}: elija uno de ellos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Its address; without it, the one that was asked last, at first {server}.</source>
        <translation>Su dirección; si no se indica, la del último al que se preguntó, al principio {server}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>Its model “{model}” is not here: add its folder under Options &gt; Model, or edit the favourite to ask with another model.</source>
        <translation>Su modelo «{model}» no está aquí: añada su carpeta en Opciones &gt; Modelo, o edite el favorito para preguntar con otro modelo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/keep_box.py"/>
        <source>Keep on the map</source>
        <translation>Conservar en el mapa</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Keep what the default model knows</source>
        <translation>Conservar lo que sabe el modelo predeterminado</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/round_row.py"/>
        <source>Kept: {kept} · dismissed: {dismissed}</source>
        <translation>Conservados: {kept} · descartados: {dismissed}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/endpoints_list.py"/>
        <source>Key of the selected endpoint</source>
        <translation>Clave del servicio seleccionado</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Kind of threshold</source>
        <translation>Tipo de umbral</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Labelled places used</source>
        <translation>Lugares etiquetados utilizados</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Labelled places used: {count}</source>
        <translation>Lugares etiquetados utilizados: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Labelled points</source>
        <translation>Puntos etiquetados</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Labelled points used</source>
        <translation>Puntos etiquetados usados</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/legend_layers.py"/>
        <source>Labels of the pixels of {raster}, by texts, computed with the model bundle {bundle}.</source>
        <translation>Etiquetas de los píxeles de {raster}, por textos, calculadas con el paquete de modelo {bundle}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Labels on pixels without data: {count}</source>
        <translation>Etiquetas en píxeles sin datos: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Labels outside the raster: {count}</source>
        <translation>Etiquetas fuera del ráster: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Labels without a value: {count}</source>
        <translation>Etiquetas sin valor: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>Labels, one a line</source>
        <translation>Etiquetas, una por línea</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Land cover</source>
        <translation>Cobertura del suelo</translation>
    </message>
    <message>
        <location filename="../resources/models/landcover-starter/bundle.json"/>
        <source>Land cover (starter)</source>
        <translation>Cobertura del suelo (inicial)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_table.py"/>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Layers</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment.py"/>
        <source>Learns from places and their texts what a text looks like in an embedding raster (AETHER, arXiv 2510.09894). The result is a model bundle, which the dock and the other algorithms take by its folder.

The text of a place comes from a field, from a template over fields, or from OpenStreetMap's tags. Places outside the raster, without data or without a text are left out and counted.

Some of the places are held out to measure the quality: the mean AUC, 0.5 for guessing and 1 for always right. A run that was cancelled or interrupted is resumed by the same parameters.

Recipe aether needs the engine's layer “deep training”: press Install… under Settings &gt; Options &gt; AETHER, or run aether:installengine. The other recipes need no more than queries.</source>
        <translation>Aprende de lugares y sus textos qué aspecto tiene un texto en un ráster de embeddings (AETHER, arXiv 2510.09894). El resultado es un paquete de modelo, que el panel y los demás algoritmos toman por su carpeta.

El texto de un lugar viene de un campo, de una plantilla con campos o de las etiquetas de OpenStreetMap. Los lugares fuera del ráster, sin datos o sin texto se omiten y se cuentan.

Algunos lugares se reservan para medir la calidad: la AUC media, 0,5 al azar y 1 si siempre acierta. Una ejecución cancelada o interrumpida se reanuda con los mismos parámetros.

La receta aether necesita el componente «entrenamiento profundo» del motor: pulse Instalar… en Configuración &gt; Opciones &gt; AETHER, o ejecute aether:installengine. Las demás recetas no necesitan más que las consultas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/region_parameters.py"/>
        <source>Least distance between places (m)</source>
        <translation>Distancia mínima entre lugares (m)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Left of the line</source>
        <translation>A la izquierda de la línea</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>Legend: {labels}</source>
        <translation>Leyenda: {labels}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_contents.py"/>
        <source>Licence: {licence}.</source>
        <translation>Licencia: {licence}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/example_texts.py"/>
        <source>Like one example</source>
        <translation>Como un ejemplo</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Like this</source>
        <translation>Como esto</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/example_texts.py"/>
        <source>Like {count} examples</source>
        <translation>Como {count} ejemplos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Limit (MB)</source>
        <translation>Límite (MB)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>List of tiles as of {date}.</source>
        <translation>Lista de teselas del {date}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/understood_line.py"/>
        <source>List the best places anyway</source>
        <translation>Mostrar de todos modos los mejores lugares</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/panel.py"/>
        <source>Live map</source>
        <translation>Mapa en vivo</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>Local Climate Zones</source>
        <translation>Zonas climáticas locales</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/change/panel.py"/>
        <source>Look for</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Looking</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Looking for a Python</source>
        <translation>Buscando un Python</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Made for places and phrases that it has not seen.</source>
        <translation>Hecho para lugares y expresiones que no ha visto.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_contents.py"/>
        <source>Made with AETHER {version} on {day}.</source>
        <translation>Hecho con AETHER {version} el {day}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Main figure, aligned</source>
        <translation>Cifra principal, alineado</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Main figure, raw</source>
        <translation>Cifra principal, sin procesar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Makes a model bundle of a published AETHER checkpoint.</source>
        <translation>Crea un paquete de modelo a partir de un checkpoint de AETHER publicado.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Makes the Python environment in which AETHER computes, in your QGIS profile: for servers and scripts, where there is no window. QGIS's own Python stays as it is. Run it again to update or repair.

About 160 MB are downloaded for queries; deep training brings torch, which is 3 GB on Linux. A folder of wheels, as “make wheelhouse” fills one, needs no network.</source>
        <translation>Crea el entorno de Python en el que AETHER calcula, en su perfil de QGIS: para servidores y scripts, donde no hay ventana. El Python de QGIS queda como está. Ejecútelo otra vez para actualizar o reparar.

Se descargan unos 160 MB para las consultas; el entrenamiento profundo trae torch, que en Linux ocupa 3 GB. Una carpeta de wheels, como la que llena «make wheelhouse», no necesita red.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Makes the Python environment in which AETHER computes.</source>
        <translation>Crea el entorno de Python en el que AETHER calcula.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Making the environment</source>
        <translation>Creando el entorno</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/layers_box.py"/>
        <source>Many machines (Dask)</source>
        <translation>Muchas máquinas (Dask)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Mean AUC on held-out places</source>
        <translation>AUC medio en lugares reservados</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Mean confidence</source>
        <translation>Confianza media</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Mean difference</source>
        <translation>Diferencia media</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_notes.py"/>
        <source>Mean difference: {mean}; correlation: {correlation}; strong from {strong} on.</source>
        <translation>Diferencia media: {mean}; correlación: {correlation}; fuerte a partir de {strong}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/texts_parameter.py"/>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>Measured districts</source>
        <translation>Distritos medidos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/sample_similarity.py"/>
        <source>Measured points</source>
        <translation>Puntos medidos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Measures how much a model bundle knows about labelled places.</source>
        <translation>Mide cuánto sabe un paquete de modelo sobre lugares etiquetados.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Measures what a model bundle knows about places that somebody has labelled, and writes a report.

For classes, numbers and shares, small probes (linear, and with one hidden layer) learn the labels from raw and from aligned vectors, side by side, on several splits of the places. For “retrieval”, texts ask for each class, and the report shows how high its places rank.

If the model was trained on the same labels, its figures are too good. Classes with fewer than five places are left out.

The report's plots need matplotlib, of the engine's layer “deep training”: press Install… under Settings &gt; Options &gt; AETHER, or run aether:installengine.</source>
        <translation>Mide lo que un paquete de modelo sabe de lugares que alguien ha etiquetado, y escribe un informe.

Para clases, números y proporciones, pequeñas sondas (lineal y con una capa oculta) aprenden las etiquetas a partir de vectores sin procesar y alineados, lado a lado, con varias divisiones de los lugares. Para «retrieval», los textos preguntan por cada clase, y el informe muestra en qué puestos quedan sus lugares.

Si el modelo se entrenó con las mismas etiquetas, sus cifras son demasiado buenas. Las clases con menos de cinco lugares se omiten.

Los gráficos del informe necesitan matplotlib, del componente «entrenamiento profundo» del motor: pulse Instalar… en Configuración &gt; Opciones &gt; AETHER, o ejecute aether:installengine.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Min. area</source>
        <translation>Área mínima</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Minimum area of a place (m²)</source>
        <translation>Área mínima de un lugar (m²)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Model bundle</source>
        <translation>Paquete de modelo</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>Model: {model}</source>
        <translation>Modelo: {model}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/exporter.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>More about the index</source>
        <translation>Más sobre el índice</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>More models</source>
        <translation>Más modelos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>More tiles</source>
        <translation>Más teselas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>My own labels</source>
        <translation>Mis propias etiquetas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>My places</source>
        <translation>Mis lugares</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Name after</source>
        <translation>Nombrar según</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Name of a bundle that comes with the plugin, or the folder of one of your own.</source>
        <translation>Nombre de un paquete que viene con el complemento, o la carpeta de uno propio.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Name of a bundle that comes with the plugin, or the folder of one of your own; own-vectors compares the raster's own numbers, and answers no text.</source>
        <translation>Nombre de un paquete que viene con el complemento, o la carpeta de uno propio; own-vectors compara los propios números del ráster, y no responde a ningún texto.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>Name of the favourite:</source>
        <translation>Nombre del favorito:</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Name of the text encoder</source>
        <translation>Nombre del codificador de texto</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/region_parameters.py"/>
        <source>Name places after</source>
        <translation>Nombrar los lugares según</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_contents.py"/>
        <source>Nearest</source>
        <translation>Más cercano</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Nearest kinds of place: {kinds}</source>
        <translation>Tipos de lugar más cercanos: {kinds}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Neither corrects typing errors nor looks for “without” and “no”, and searches even for words that are not understood.</source>
        <translation>No corrige erratas ni busca «sin» y «no», y busca incluso palabras que no se entienden.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/standalone.py"/>
        <source>No Python on this computer can fetch anything: install Python 3.12 from python.org and press Install again.</source>
        <translation>Ningún Python de este equipo puede obtener nada: instale Python 3.12 desde python.org y pulse Instalar de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>No Python on this computer can make the engine's environment: install Python 3.12 from python.org (on Debian and Ubuntu: sudo apt install python3-venv), or let AETHER fetch one, and press Install again.</source>
        <translation>Ningún Python de este equipo puede crear el entorno del motor: instale Python 3.12 desde python.org (en Debian y Ubuntu: sudo apt install python3-venv), o deje que AETHER obtenga uno, y pulse Instalar de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>No Python that fits was found on this computer. AETHER can fetch one into {folder} (about 45 MB, by the program uv, from its own source). Fetch it?</source>
        <translation>No se encontró en este equipo ningún Python que sirva. AETHER puede obtener uno en {folder} (unos 45 MB, por el programa uv, desde su propia fuente). ¿Obtenerlo?</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>No changed places: {title}</source>
        <translation>Ningún lugar cambiado: {title}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>No endpoint was given: the bundle cannot be asked in words, but can export aligned rasters.</source>
        <translation>No se indicó ningún servicio: al paquete no se le puede consultar con palabras, pero puede exportar rásteres alineados.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>No feature of the vector layer has a geometry that can be used ({features} were read): choose another layer, or mend its geometries.</source>
        <translation>Ningún objeto de la capa vectorial tiene una geometría utilizable (se leyeron {features}): elija otra capa o repare sus geometrías.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/place_names.py"/>
        <source>No feature of “{layer}” has both a name and a place: choose another layer or field of names.</source>
        <translation>Ningún objeto de «{layer}» tiene a la vez nombre y lugar: elija otra capa u otro campo de nombres.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/controller.py"/>
        <source>No features are selected in the current layer: select some points or polygons in it first.</source>
        <translation>No hay objetos seleccionados en la capa actual: seleccione antes en ella algunos puntos o polígonos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/texts.py"/>
        <source>No field for the texts is chosen: choose one of the layer's fields, {fields}.</source>
        <translation>No se ha elegido ningún campo para los textos: elija uno de los campos de la capa, {fields}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/file_source.py"/>
        <source>No file of places is chosen: choose one, or another source.</source>
        <translation>No se ha elegido ningún archivo de lugares: elija uno u otra fuente.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/bundle_folder.py"/>
        <source>No folder for the bundle is chosen: choose a new one.</source>
        <translation>No se ha elegido ninguna carpeta para el paquete: elija una nueva.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>No index yet</source>
        <translation>Aún sin índice</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/live_map.py"/>
        <source>No live map with this model: its text encoder is hosted, and whatever you type would be sent there.</source>
        <translation>No hay mapa en vivo con este modelo: su codificador de texto está alojado, y todo lo que escriba se enviaría allí.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/notes.py"/>
        <source>No place is good and large enough: lower the threshold or the minimum area.</source>
        <translation>Ningún lugar es lo bastante bueno y grande: baje el umbral o el área mínima.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_notes.py"/>
        <source>No place of this size stands out from what differs everywhere between {first} and {last}: nothing has changed that can be told.</source>
        <translation>Ningún lugar de este tamaño destaca de lo que difiere en todas partes entre {first} y {last}: no ha cambiado nada que pueda distinguirse.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/results_table.py"/>
        <source>No places.</source>
        <translation>Ningún lugar.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/layers.py"/>
        <source>No places: {query}</source>
        <translation>Ningún lugar: {query}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_offer.py"/>
        <source>No program opens {path}: open the file in a web browser.</source>
        <translation>Ningún programa abre {path}: abra el archivo en un navegador web.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>No server answers at {host}: check its address, or use a file.</source>
        <translation>Ningún servidor responde en {host}: compruebe su dirección o use un archivo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/faults.py"/>
        <source>No text encoder answers at {host}: start that server, or check its address.</source>
        <translation>Ningún codificador de texto responde en {host}: inicie ese servidor o compruebe su dirección.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>No year is given; expected some, such as 2019,2021-2023.</source>
        <translation>No se indica ningún año; se esperaba alguno, como 2019,2021-2023.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>None of the {features} features can be placed in the raster's CRS ({without_geometry} have no geometry): check the layer's CRS.</source>
        <translation>Ninguno de los {features} objetos se puede situar en el SRC del ráster ({without_geometry} no tienen geometría): compruebe el SRC de la capa.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>None of the {features} features can be used ({without_text} have no text, {without_geometry} no geometry, {outside} no place in the raster's CRS): check the fields that the texts come from and the layer's CRS.</source>
        <translation>Ninguno de los {features} objetos se puede usar ({without_text} no tienen texto, {without_geometry} no tienen geometría, {outside} no tienen lugar en el SRC del ráster): compruebe los campos de los que proceden los textos y el SRC de la capa.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>None that fits (3.11 or newer, with venv and pip) was found; AETHER can fetch one.</source>
        <translation>No se encontró ninguno que sirva (3.11 o posterior, con venv y pip); AETHER puede obtener uno.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/state.py"/>
        <source>Not installed.</source>
        <translation>No instalado.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Not like this</source>
        <translation>Como esto no</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/caller.py"/>
        <source>Not understood: no live map.</source>
        <translation>No se ha entendido: sin mapa en vivo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>Nothing has been asked yet: what you ask is listed here.</source>
        <translation>Todavía no se ha preguntado nada: lo que pregunte aparece aquí.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>Nothing here fits “{query}”: even the best pixels are rather something else (relevance {relevance} of 100).</source>
        <translation>Nada de aquí corresponde a «{query}»: incluso los mejores píxeles son más bien otra cosa (relevancia {relevance} de 100).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Nothing is asked of any server before you press a button.</source>
        <translation>No se pregunta nada a ningún servidor antes de que pulse un botón.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>Nothing was changed; the training can be started again.</source>
        <translation>No se cambió nada; el entrenamiento se puede iniciar de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Number of indexes</source>
        <translation>Número de índices</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Number of missing tiles</source>
        <translation>Número de teselas que faltan</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Number of pixels</source>
        <translation>Número de píxeles</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Number of places</source>
        <translation>Número de lugares</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Number of seeds</source>
        <translation>Número de semillas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Number of them built now</source>
        <translation>Número de los construidos ahora</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Number of tiles</source>
        <translation>Número de teselas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Numbers in the pixel tower: {count}</source>
        <translation>Números en la torre de píxeles: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Of the coordinates of a CSV file whose columns are not named longitude and latitude; without it, the area's.</source>
        <translation>De las coordenadas de un archivo CSV cuyas columnas no se llaman longitude y latitude; si no se indica, el del área.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>On pixels without data, without a value: {count}</source>
        <translation>En píxeles sin datos, sin valor: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>One float band: the cosine of query and pixel, -1 to 1. Of several rasters, a VRT of this name beside a folder with a GeoTIFF per raster.</source>
        <translation>Una banda de coma flotante: el coseno entre consulta y píxel, de -1 a 1. Con varios rásteres, un VRT con este nombre junto a una carpeta con un GeoTIFF por ráster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>One label a line, e.g.
forest
water = lake; river; sea
town = houses and streets | #c62828</source>
        <translation>Una etiqueta por línea, p. ej.
bosque
agua = lago; río; mar
ciudad = casas y calles | #c62828</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>One or more years from 2017 on, such as 2019,2021-2023.</source>
        <translation>Uno o varios años a partir de 2017, como 2019,2021-2023.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/classify.py"/>
        <source>One raster is classified at a time, but {count} are chosen: choose one of them, or run the others as a batch.</source>
        <translation>Los rásteres se clasifican de uno en uno, pero hay {count} elegidos: elija uno de ellos, o ejecute los demás por lotes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Only estimate</source>
        <translation>Solo estimar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Only this part of the raster; without it, all of it. On a rotated raster it is the part of the grid that encloses the area.</source>
        <translation>Solo esta parte del ráster; si no se indica, todo. En un ráster girado es la parte de la cuadrícula que encierra el área.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_offer.py"/>
        <source>Open the report</source>
        <translation>Abrir el informe</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>OpenStreetMap land use</source>
        <translation>Uso del suelo de OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>OpenStreetMap's tags</source>
        <translation>Etiquetas de OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/columns.py"/>
        <source>OpenStreetMap's tags (amenity, shop, other_tags …), Overture's categories, or a column named class, category or kind</source>
        <translation>Etiquetas de OpenStreetMap (amenity, shop, other_tags …), las categorías de Overture o una columna llamada class, category o kind</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>OpenStreetMap, by the plugin QuickOSM</source>
        <translation>OpenStreetMap, mediante el complemento QuickOSM</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>OpenStreetMap, from an Overpass server</source>
        <translation>OpenStreetMap, desde un servidor Overpass</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Or &lt;a href='{file}'&gt;choose a file&lt;/a&gt;, or &lt;a href='{demo}'&gt;try the demo&lt;/a&gt;, a small simulated scene.</source>
        <translation>O bien &lt;a href='{file}'&gt;elija un archivo&lt;/a&gt;, o &lt;a href='{demo}'&gt;pruebe la demostración&lt;/a&gt;, una pequeña escena simulada.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Other address or folder</source>
        <translation>Otra dirección o carpeta</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Other source</source>
        <translation>Otra fuente</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Outlines</source>
        <translation>Contornos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>Outlines that crossed themselves, mended: {count}</source>
        <translation>Contornos que se cruzaban a sí mismos, reparados: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/help_page.py"/>
        <source>Outputs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Outside the raster, without a value: {count}</source>
        <translation>Fuera del ráster, sin valor: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Overpass server</source>
        <translation>Servidor Overpass</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_writer.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Packages that lie ready, instead of the network.</source>
        <translation>Paquetes que ya están preparados, en lugar de la red.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/help_page.py"/>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Percentile</source>
        <translation>Percentil</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/demo_layers.py"/>
        <source>Picture (simulated)</source>
        <translation>Imagen (simulada)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/picture_layer.py"/>
        <source>Picture: {raster}</source>
        <translation>Imagen: {raster}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Pixels a side</source>
        <translation>Píxeles por lado</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Pixels at or above it may form a place</source>
        <translation>Los píxeles que lo alcanzan o superan pueden formar un lugar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Pixels at or above it may form a place: 98 takes the best 2 % of the pixels; as a similarity it lies between -1 and 1.</source>
        <translation>Los píxeles que lo alcanzan o superan pueden formar un lugar: 98 toma el mejor 2 % de los píxeles; como similitud está entre -1 y 1.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Pixels that differ by this much or more differ strongly; 0 takes 0.1 for similarities and 30 for relevances.</source>
        <translation>Los píxeles que difieren en esto o más difieren mucho; 0 toma 0,1 para similitudes y 30 para relevancias.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/example_texts.py"/>
        <source>Pixels were compared by a linear model fitted to them and to the raster's background.</source>
        <translation>Los píxeles se compararon mediante un modelo lineal ajustado a ellos y al fondo del ráster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/example_texts.py"/>
        <source>Pixels were compared with the example nearest to each.</source>
        <translation>Los píxeles se compararon con el ejemplo más cercano a cada uno.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/example_texts.py"/>
        <source>Pixels were compared with the mean of the examples.</source>
        <translation>Los píxeles se compararon con la media de los ejemplos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Pixels whose change is at least this count as changed: 50 is three times as far from the ordinary as what does not change usually lies.</source>
        <translation>Cuentan como cambiados los píxeles cuyo cambio es al menos este: 50 está tres veces más lejos de lo habitual que lo que suele estarlo lo que no cambia.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Pixels whose likeliest label is less probable become “unsure”; 0 gives every pixel a label.</source>
        <translation>Los píxeles cuya etiqueta más probable es menos probable pasan a «dudoso»; 0 da una etiqueta a cada píxel.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Pixels with data</source>
        <translation>Píxeles con datos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>Places ({endings})</source>
        <translation>Lugares ({endings})</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/results_table.py"/>
        <source>Places found</source>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>Places found: {count}</source>
        <translation>Lugares encontrados: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/layer_file.py"/>
        <source>Places from {origin}. {outcome}</source>
        <translation>Lugares de {origin}. {outcome}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Places held out to measure the quality: blocks holds out whole blocks, the honest measure; random mixes neighbours and flatters; none trains on all points and measures nothing.</source>
        <translation>Lugares reservados para medir la calidad: blocks reserva bloques enteros, la medida honesta; random mezcla vecinos y favorece; none entrena con todos los puntos y no mide nada.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Places held out to measure the quality: whole blocks measure honestly, since neighbouring places resemble each other</source>
        <translation>Lugares reservados para medir la calidad: los bloques enteros miden con honestidad, pues los lugares vecinos se parecen entre sí</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_notes.py"/>
        <source>Places left out, because all outlines together would be too long to draw: {count}. Raise the threshold to see them.</source>
        <translation>Lugares omitidos, porque todos los contornos juntos serían demasiado largos para dibujarlos: {count}. Suba el umbral para verlos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Places nearer than this to a better one are left out</source>
        <translation>Los lugares más cercanos que esto a uno mejor se omiten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Places reach a change of {threshold}.</source>
        <translation>Los lugares alcanzan un cambio de {threshold}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/metadata.py"/>
        <source>Places reach a similarity of {similarity}, percentile {value}.</source>
        <translation>Los lugares alcanzan una similitud de {similarity}, percentil {value}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/metadata.py"/>
        <source>Places reach a similarity of {similarity}.</source>
        <translation>Los lugares alcanzan una similitud de {similarity}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Places that fit this text rank lower</source>
        <translation>Los lugares que corresponden a este texto quedan más abajo</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Places with their texts, in any CRS</source>
        <translation>Lugares con sus textos, en cualquier SRC</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/query_summary.py"/>
        <source>Places: {count}</source>
        <translation>Lugares: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>Places: {places}; left out of {read}: {reasons}.</source>
        <translation>Lugares: {places}; omitidos de {read}: {reasons}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>Places: {places}; nothing was left out.</source>
        <translation>Lugares: {places}; no se omitió nada.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_dialog.py"/>
        <source>Places: {raster}</source>
        <translation>Lugares: {raster}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Points at random</source>
        <translation>Puntos al azar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Points in EPSG:4326 with class, group and name.</source>
        <translation>Puntos en EPSG:4326 con class, group y name.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Points in any CRS whose label is known: some ten a label help most where the texts alone mix labels up. Labels without points keep to their texts.</source>
        <translation>Puntos en cualquier SRC cuya etiqueta se conoce: unos diez por etiqueta ayudan sobre todo donde los textos por sí solos confunden etiquetas. Las etiquetas sin puntos conservan sus textos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/sample_similarity.py"/>
        <source>Points in any CRS.</source>
        <translation>Puntos en cualquier SRC.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Points of interest</source>
        <translation>Puntos de interés</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Points or polygons in any CRS about which something is known: a class, a number or shares.</source>
        <translation>Puntos o polígonos en cualquier SRC de los que se sabe algo: una clase, un número o proporciones.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Points or polygons on what you do not look for. The best ones are where a first answer was wrong.</source>
        <translation>Puntos o polígonos sobre lo que no busca. Los mejores son aquellos donde una primera respuesta fue errónea.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Points or polygons on what you look for, in any reference system. All count the same, whatever the size of a polygon.</source>
        <translation>Puntos o polígonos sobre lo que busca, en cualquier sistema de referencia. Todos cuentan lo mismo, sea cual sea el tamaño de un polígono.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>Points outside the raster, left out: {count}</source>
        <translation>Puntos fuera del ráster, omitidos: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Points that are compared with each other in one step.</source>
        <translation>Puntos que se comparan entre sí en un paso.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Points used</source>
        <translation>Puntos utilizados</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>Points where the raster has no data, left out: {count}</source>
        <translation>Puntos donde el ráster no tiene datos, omitidos: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>Polygons in any CRS, such as districts or parcels.</source>
        <translation>Polígonos en cualquier SRC, como distritos o parcelas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Prepares a raster so that queries are answered at once.</source>
        <translation>Prepara un ráster para que las consultas se respondan al instante.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Press “Like this” and click some places on the map that are what you look for. Words are optional.</source>
        <translation>Pulse «Como esto» y haga clic en el mapa en algunos lugares que sean lo que busca. Las palabras son opcionales.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_dialog.py"/>
        <source>Progress of getting places</source>
        <translation>Progreso de la obtención de lugares</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Progress of the installation</source>
        <translation>Progreso de la instalación</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/progress_row.py"/>
        <source>Progress of the query</source>
        <translation>Progreso de la consulta</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Progress of the training</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>PyTorch checkpoints (*.pth *.pt)</source>
        <translation>Checkpoints de PyTorch (*.pth *.pt)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>Python {version} ({path})</source>
        <translation>Python {version} ({path})</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Python, or the folder of its environment, that has the engine's packages; the variable {variable} takes precedence</source>
        <translation>Python, o la carpeta de su entorno, que tiene los paquetes del motor; la variable {variable} tiene prioridad</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/picture_layer.py"/>
        <source>QGIS cannot open the picture {path}: check whether the file is still there, and try again.</source>
        <translation>QGIS no puede abrir la imagen {path}: compruebe si el archivo sigue ahí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>QGIS cannot open {path} as a raster: choose a GeoTIFF or VRT of embeddings.</source>
        <translation>QGIS no puede abrir {path} como ráster: elija un GeoTIFF o VRT de embeddings.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/demo_layers.py"/>
        <source>QGIS cannot open {path}, a file of the demo scene: try the demo again, which draws it anew if it is damaged.</source>
        <translation>QGIS no puede abrir {path}, un archivo de la escena de demostración: pruebe de nuevo la demostración, que lo vuelve a dibujar si está dañado.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/layers.py"/>
        <source>QGIS cannot open {path}, which the query has written: check whether the file is still there, and search again.</source>
        <translation>QGIS no puede abrir {path}, que la consulta ha escrito: compruebe si el archivo sigue ahí y busque de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/layer_file.py"/>
        <source>QGIS cannot open {path}, which was just written: check whether the file is still there, and get the places again.</source>
        <translation>QGIS no puede abrir {path}, que se acaba de escribir: compruebe si el archivo sigue ahí y obtenga los lugares de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/vector_file.py"/>
        <source>QGIS cannot read {path} as places; expected OpenStreetMap's PBF, a GeoPackage, a shapefile, GeoJSON, GeoParquet or a table with coordinates: check whether the file is whole.</source>
        <translation>QGIS no puede leer {path} como lugares; se esperaba PBF de OpenStreetMap, un GeoPackage, un shapefile, GeoJSON, GeoParquet o una tabla con coordenadas: compruebe si el archivo está completo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/parquet_file.py"/>
        <source>QGIS does not know the CRS “{crs}” of {path}: save the file in EPSG:4326.</source>
        <translation>QGIS no conoce el SRC «{crs}» de {path}: guarde el archivo en EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/questions_list.py"/>
        <source>Queries</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Queries look for indexes in {home}: to let them use those in {folder}, choose that folder under Settings &gt; Options &gt; AETHER.</source>
        <translation>Las consultas buscan índices en {home}: para que usen los de {folder}, elija esa carpeta en Configuración &gt; Opciones &gt; AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/described_algorithm.py"/>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>Query: {query}</source>
        <translation>Consulta: {query}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/quickosm.py"/>
        <source>QuickOSM asks OpenStreetMap</source>
        <translation>QuickOSM pregunta a OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/quickosm.py"/>
        <source>QuickOSM found no answer ({reason}): try again later, or choose the Overpass server instead.</source>
        <translation>QuickOSM no encontró respuesta ({reason}): inténtelo de nuevo más tarde o elija en su lugar el servidor Overpass.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Radius in pixels of the wider view of the same place.</source>
        <translation>Radio en píxeles de la vista más amplia del mismo lugar.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Radius in pixels of the window whose mean a point is: 4 makes 9 x 9 pixels, 90 m with AlphaEarth.</source>
        <translation>Radio en píxeles de la ventana cuya media es un punto: 4 da 9 x 9 píxeles, 90 m con AlphaEarth.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/results_table.py"/>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>Raster</source>
        <translation>Ráster</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>Raster: {raster}</source>
        <translation>Ráster: {raster}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/view.py"/>
        <source>Rasters in view without an index: {count}</source>
        <translation>Rásteres a la vista sin índice: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Read as {language}: {kinds}</source>
        <translation>Leído en {language}: {kinds}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Reading the features</source>
        <translation>Leyendo los objetos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify.py"/>
        <source>Reading the labelled points</source>
        <translation>Leyendo los puntos etiquetados</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Reading the labels</source>
        <translation>Leyendo las etiquetas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment.py"/>
        <source>Reading the points</source>
        <translation>Leyendo los puntos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Reads the towers of a published AETHER checkpoint (.pth, arXiv 2510.09894) and writes them as a model bundle. The file is read without running anything in it; one that holds more than numbers and plain values is refused.

The text encoder is not part of a checkpoint, and the one that ships with AETHER cannot stand in for it. Name an OpenAI-compatible endpoint that offers the encoder it was trained with, and the bundle can be asked in words: the words of a query are then sent there, once you have agreed under Settings &gt; Options &gt; AETHER, where you can also choose a key. Without an endpoint the bundle cannot be asked in words, but can export aligned rasters.

Importing needs the layer “deep training” of the engine: press Install… under Settings &gt; Options &gt; AETHER, or run aether:installengine.</source>
        <translation>Lee las torres de un checkpoint publicado de AETHER (.pth, arXiv 2510.09894) y las escribe como paquete de modelo. El archivo se lee sin ejecutar nada de él; uno que contenga más que números y valores simples se rechaza.

El codificador de texto no forma parte de un checkpoint, y el que viene con AETHER no puede sustituirlo. Indique un servicio compatible con OpenAI que ofrezca el codificador con el que se entrenó, y se podrá preguntar al paquete con palabras: las palabras de una consulta se envían entonces allí, una vez que lo haya aceptado en Configuración &gt; Opciones &gt; AETHER, donde también puede elegir una clave. Sin servicio no se puede preguntar al paquete con palabras, pero sí exportar rásteres alineados.

Importar necesita el componente «entrenamiento profundo» del motor: pulse Instalar… en Configuración &gt; Opciones &gt; AETHER, o ejecute aether:installengine.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/state.py"/>
        <source>Ready: version {version}, {size}</source>
        <translation>Listo: versión {version}, {size}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/state.py"/>
        <source>Ready: {path}</source>
        <translation>Listo: {path}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Rebuild</source>
        <translation>Reconstruir</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>Record what I ask</source>
        <translation>Registrar lo que pregunto</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/example_queries.py"/>
        <source>Reeds and marsh by the lake</source>
        <translation>Juncos y marisma junto al lago</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/relevance_style.py"/>
        <source>Relevance</source>
        <translation>Relevancia</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_layers.py"/>
        <source>Relevance for “{first}” less that for “{second}”, pixel by pixel, -100 to 100.</source>
        <translation>Relevancia para «{first}» menos la de «{second}», píxel a píxel, -100 a 100.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Relevance of the pixels of {raster} for each text, computed with the model bundle {bundle}.</source>
        <translation>Relevancia de los píxeles de {raster} para cada texto, calculada con el paquete de modelo {bundle}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>Relevance says how well the best hundredth of the pixels fits, from 0 to 100. Pixels spread over the raster are compared with the query and with neutral words for all land (water, forest, town…): a pixel is relevant where the query explains it better than they do. From 50 on the verdict is “found”, from 25 on “weak”, below that “nothing”; the borders are set by what the model bundle says of land where nothing fits.</source>
        <translation>La relevancia dice de 0 a 100 hasta qué punto corresponde la mejor centésima parte de los píxeles. Píxeles repartidos por el ráster se comparan con la consulta y con palabras neutras para todo tipo de terreno (agua, bosque, ciudad…): un píxel es relevante donde la consulta lo explica mejor que ellas. A partir de 50 el veredicto es «found», a partir de 25 «weak», por debajo «nothing»; los límites se fijan según lo que el paquete de modelo dice del terreno donde nada corresponde.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/relevance_style.py"/>
        <source>Relevance {value}</source>
        <translation>Relevancia {value}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Relevance, 0 to 100</source>
        <translation>Relevancia, de 0 a 100</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Relevance: {query}</source>
        <translation>Relevancia: {query}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_notes.py"/>
        <source>Relevances are compared, 0 to 100.</source>
        <translation>Se comparan relevancias, de 0 a 100.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Remove all</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Remove all indexes in this folder ({size})? Searches read the rasters again until new ones are built.</source>
        <translation>¿Eliminar todos los índices de esta carpeta ({size})? Las búsquedas volverán a leer los rásteres hasta que se construyan otros nuevos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>Remove all queries from the history? Favourites and answers stay.</source>
        <translation>¿Eliminar todas las consultas del historial? Los favoritos y las respuestas se conservan.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Remove selected</source>
        <translation>Eliminar lo seleccionado</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Remove the engine and its downloads from {folder}? Models, indexes and results stay.</source>
        <translation>¿Eliminar el motor y sus descargas de {folder}? Los modelos, índices y resultados se conservan.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>Remove the favourites {names}?</source>
        <translation>¿Eliminar los favoritos {names}?</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Remove the index</source>
        <translation>Eliminar el índice</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Remove the index, or always build one</source>
        <translation>Eliminar el índice, o construir siempre uno</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel_menu.py"/>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>Repair…</source>
        <translation>Reparar…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/answer_row.py"/>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Resolution (m)</source>
        <translation>Resolución (m)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Results folder</source>
        <translation>Carpeta de resultados</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>Resumed after epoch {epoch}.</source>
        <translation>Reanudado tras la época {epoch}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Return the best places even where nothing fits</source>
        <translation>Devolver los mejores lugares aunque nada corresponda</translation>
    </message>
    <message>
        <location filename="../aether_qgis/expressions/similarity_function.py"/>
        <source>Returns how similar an embedding raster is to a text at the feature: the cosine from -1 to 1 at a point on its geometry, NULL outside of the raster and without data.</source>
        <translation>Devuelve lo similar que es un ráster de embeddings a un texto en el objeto: el coseno de -1 a 1 en un punto de su geometría, NULL fuera del ráster y sin datos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Right of the line</source>
        <translation>A la derecha de la línea</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>Room on the disk: {free}; needed: {needed}.</source>
        <translation>Espacio en el disco: {free}; necesario: {needed}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/demo_layers.py"/>
        <source>SIMULATED: a fictional valley, drawn from class statistics of real AlphaEarth vectors. No pixel shows a real place.</source>
        <translation>SIMULADO: un valle ficticio, dibujado a partir de estadísticas por clase de vectores reales de AlphaEarth. Ningún píxel muestra un lugar real.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/sample_similarity.py"/>
        <source>Sample similarity at points</source>
        <translation>Muestrear similitud en puntos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel_menu.py"/>
        <source>Save as a model…</source>
        <translation>Guardar como modelo…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/exporter.py"/>
        <source>Save as model</source>
        <translation>Guardar como modelo</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_writer.py"/>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Say what it would take, and fetch no pixels.</source>
        <translation>Decir lo que costaría, sin descargar ningún píxel.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/round_row.py"/>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <location filename="../aether_qgis/plugin.py"/>
        <source>Search an embedding raster in words</source>
        <translation>Buscar con palabras en un ráster de embeddings</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/understood_line.py"/>
        <source>Search for it anyway</source>
        <translation>Buscar de todos modos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Search for “{query}”</source>
        <translation>Buscar «{query}»</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/understood_line.py"/>
        <source>Search for “{typed}” as typed</source>
        <translation>Buscar «{typed}» tal como está escrito</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>Search in what was asked</source>
        <translation>Buscar en lo preguntado</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/locator.py"/>
        <source>Search the raster that the dock has chosen</source>
        <translation>Buscar en el ráster elegido en el panel</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/round_row.py"/>
        <source>Search with the kept places as examples and the dismissed ones as counter-examples</source>
        <translation>Buscar con los lugares conservados como ejemplos y los descartados como contraejemplos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/layers_box.py"/>
        <source>Searching and training on your points</source>
        <translation>Buscar y entrenar con sus puntos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Second answer</source>
        <translation>Segunda respuesta</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Selected features are like it</source>
        <translation>Los objetos seleccionados son así</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Selected features are not like it</source>
        <translation>Los objetos seleccionados no son así</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/consent_box.py"/>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/steps_dialog.py"/>
        <source>Set up the AETHER engine</source>
        <translation>Configurar el motor de AETHER</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Share of the area that changed (%)</source>
        <translation>Proporción del área que cambió (%)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Share of the area that differs strongly (%)</source>
        <translation>Parte del área que difiere mucho (%)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Share of the examples</source>
        <translation>Peso de los ejemplos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Share of the pixels that are relevant</source>
        <translation>Proporción de los píxeles que son relevantes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Share of unsure pixels</source>
        <translation>Proporción de píxeles dudosos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Share that is more like the first answer (%)</source>
        <translation>Parte que se parece más a la primera respuesta (%)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Share that is more like the second answer (%)</source>
        <translation>Parte que se parece más a la segunda respuesta (%)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/layer_menu.py"/>
        <source>Show as picture</source>
        <translation>Mostrar como imagen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>Show it in the form, to change it</source>
        <translation>Mostrarlo en el formulario, para cambiarlo</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Show which places are more like the left, and which the right</source>
        <translation>Mostrar qué lugares se parecen más a la izquierda y cuáles a la derecha</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/diagnostics_button.py"/>
        <source>Shows one text for a report of a problem: versions, devices, settings and the last messages, without names, keys and private folders</source>
        <translation>Muestra un texto para informar de un problema: versiones, dispositivos, ajustes y los últimos mensajes, sin nombres, claves ni carpetas privadas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Shows where two answers differ, and which way.</source>
        <translation>Muestra dónde difieren dos respuestas y en qué sentido.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Side of a block (m)</source>
        <translation>Lado de un bloque (m)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Side of the square blocks in metres, for “blocks”.</source>
        <translation>Lado de los bloques cuadrados en metros, para «blocks».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Similar places</source>
        <translation>Lugares similares</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_notes.py"/>
        <source>Similarities are compared, -1 to 1.</source>
        <translation>Se comparan similitudes, de -1 a 1.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/threshold_slider.py"/>
        <source>Similarities of what the map shows</source>
        <translation>Similitudes de lo que muestra el mapa</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Similarity</source>
        <translation>Similitud</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Similarity between each text and the pixels of {raster}, computed with the model bundle {bundle}.</source>
        <translation>Similitud entre cada texto y los píxeles de {raster}, calculada con el paquete de modelo {bundle}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/metadata.py"/>
        <source>Similarity between examples and the pixels of {raster}, computed with the model bundle {bundle}.</source>
        <translation>Similitud entre los ejemplos y los píxeles de {raster}, calculada con el paquete de modelo {bundle}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/metadata.py"/>
        <source>Similarity between the query “{query}” and the pixels of {raster}, computed with the model bundle {bundle}.</source>
        <translation>Similitud entre la consulta «{query}» y los píxeles de {raster}, calculada con el paquete de modelo {bundle}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>Similarity of districts</source>
        <translation>Similitud de distritos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Similarity of each UTM zone</source>
        <translation>Similitud de cada zona UTM</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_layers.py"/>
        <source>Similarity with “{first}” less that with “{second}”, pixel by pixel.</source>
        <translation>Similitud con «{first}» menos la de «{second}», píxel a píxel.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/panel.py"/>
        <source>Similarity {similarity}</source>
        <translation>Similitud {similarity}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Similarity: {query}</source>
        <translation>Similitud: {query}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/results_table.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Size limit</source>
        <translation>Límite de tamaño</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Smaller places are left out</source>
        <translation>Los lugares más pequeños se omiten</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Smaller places are left out; 10,000 m² are a hectare.</source>
        <translation>Los lugares más pequeños se omiten; 10 000 m² son una hectárea.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Smaller than a pixel, with the value of the pixel under a point on them: {count}</source>
        <translation>Más pequeños que un píxel, con el valor del píxel bajo un punto suyo: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Smallest place: {area} m².</source>
        <translation>Lugar más pequeño: {area} m².</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>Smooth out single pixels</source>
        <translation>Suavizar píxeles sueltos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/region_parameters.py"/>
        <source>Smooth outlines</source>
        <translation>Suavizar contornos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Smoothing window (pixels)</source>
        <translation>Ventana de suavizado (píxeles)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/example_queries.py"/>
        <source>Snow on the mountain tops</source>
        <translation>Nieve en las cimas de las montañas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Some files in {folder} are in use by another program: close it, or QGIS's other windows, and press Remove again.</source>
        <translation>Otro programa está usando archivos de {folder}: ciérrelo, o las otras ventanas de QGIS, y pulse Eliminar de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/endpoints_list.py"/>
        <source>Some models need a text encoder that runs on a server. A tick allows AETHER to send the text of your queries there. A key stays in QGIS's authentication store: choose an entry such as API Header, with Authorization and Bearer before the key.</source>
        <translation>Algunos modelos necesitan un codificador de texto que se ejecuta en un servidor. Al marcarlo, se permite que AETHER envíe allí el texto de sus consultas. La clave permanece en el almacén de autenticación de QGIS: elija una entrada como Encabezado de API, con Authorization y Bearer antes de la clave.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Some of the texts</source>
        <translation>Algunos de los textos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_notes.py"/>
        <source>Some places hardly stand out from what differs everywhere between {first} and {last}: look at them before you call them changed.</source>
        <translation>Algunos lugares apenas destacan de lo que difiere en todas partes entre {first} y {last}: mírelos antes de darlos por cambiados.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/caller.py"/>
        <source>Something unexpected happened ({reason}): the log panel AETHER has the details.</source>
        <translation>Ocurrió algo inesperado ({reason}): el panel de registro AETHER contiene los detalles.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Source Cooperative (mirror)</source>
        <translation>Source Cooperative (espejo)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Split</source>
        <translation>División</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>Starting the engine</source>
        <translation>Iniciando el motor</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_dialog.py"/>
        <source>Stop getting places</source>
        <translation>Detener la obtención de lugares</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/progress_row.py"/>
        <source>Stop the running query</source>
        <translation>Detener la consulta en curso</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Stop the training</source>
        <translation>Detener el entrenamiento</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Stop; what was downloaded is kept</source>
        <translation>Detener; lo descargado se conserva</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Strong difference</source>
        <translation>Diferencia fuerte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Subtracts the second answer from the first, pixel by pixel: two queries, two model bundles, or the same query in two years. What is above 0 fits the first better, what is below fits the second; pixels without data in either have none.

Similarities of different texts and bundles have different scales. So relevances are compared, 0 to 100, where both answers tell them, unless both were asked the same.</source>
        <translation>Resta píxel a píxel la segunda respuesta de la primera: dos consultas, dos paquetes de modelo o la misma consulta en dos años. Lo que está por encima de 0 encaja mejor con la primera, lo que está por debajo con la segunda; los píxeles sin datos en una de ellas no tienen ninguno.

Las similitudes de textos y paquetes distintos tienen escalas distintas. Por eso se comparan relevancias, de 0 a 100, donde ambas respuestas las dan, salvo que a ambas se les preguntara lo mismo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Swap sides</source>
        <translation>Intercambiar los lados</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Table of labels</source>
        <translation>Tabla de etiquetas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Take features, undo, remove all</source>
        <translation>Tomar objetos, deshacer, eliminar todo</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Take the stairs of the pixels out of the outlines</source>
        <translation>Quitar de los contornos los escalones de los píxeles</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Take the words as typed</source>
        <translation>Tomar las palabras tal como están escritas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/region_parameters.py"/>
        <source>Takes the stairs of the pixels out of the outlines, which move by about half a pixel at most; area and pixels stay those that were found.</source>
        <translation>Quita de los contornos los escalones de los píxeles; se mueven como mucho alrededor de medio píxel. El área y los píxeles siguen siendo los hallados.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>Tells how well each district fits several texts.</source>
        <translation>Dice hasta qué punto corresponde cada distrito a varios textos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/sample_similarity.py"/>
        <source>Tells how well the pixel at each point fits texts.</source>
        <translation>Dice hasta qué punto corresponde el píxel de cada punto a los textos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Text encoder</source>
        <translation>Codificador de texto</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Text encoders</source>
        <translation>Codificadores de texto</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>Text field</source>
        <translation>Campo de texto</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Text from</source>
        <translation>Texto de</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>Text query</source>
        <translation>Consulta de texto</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/texts_parameter.py"/>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Texts per class</source>
        <translation>Textos por clase</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/encoder.py"/>
        <source>Texts sent to {host}: {count}</source>
        <translation>Textos enviados a {host}: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/algorithm_run.py"/>
        <source>The AETHER algorithms are not in the toolbox: restart QGIS or enable the plugin anew.</source>
        <translation>Los algoritmos de AETHER no están en la caja de herramientas: reinicie QGIS o active de nuevo el complemento.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/standalone.py"/>
        <source>The Python that was fetched into {folder} does not start: install Python 3.12 from python.org and press Install again.</source>
        <translation>El Python obtenido en {folder} no arranca: instale Python 3.12 desde python.org y pulse Instalar de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/address.py"/>
        <source>The address of the text encoder at {host} holds a key or password: leave it out, and choose an authentication under Settings &gt; Options &gt; AETHER instead.</source>
        <translation>La dirección del codificador de texto en {host} contiene una clave o contraseña: quítela y elija en su lugar una autenticación en Configuración &gt; Opciones &gt; AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/algorithm_run.py"/>
        <source>The algorithm ended without an answer: the log panel AETHER may say more.</source>
        <translation>El algoritmo terminó sin respuesta: el panel de registro AETHER puede decir más.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_page.py"/>
        <source>The answer has no layers any more, so there is nothing to report: search again.</source>
        <translation>La respuesta ya no tiene capas, de modo que no hay nada sobre lo que informar: busque de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_writer.py"/>
        <source>The answer is no longer in the project: search again to report it.</source>
        <translation>La respuesta ya no está en el proyecto: busque de nuevo para hacer un informe.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/folder.py"/>
        <source>The answer should go into the folder {path}, but that is a file: rename the file, or save the project elsewhere.</source>
        <translation>La respuesta debería ir a la carpeta {path}, pero eso es un archivo: cambie el nombre del archivo o guarde el proyecto en otro sitio.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/area.py"/>
        <source>The area crosses the date line, at 180° of longitude: get the places on its two sides one after the other.</source>
        <translation>El área cruza la línea de cambio de fecha, a 180° de longitud: obtenga los lugares de sus dos lados uno tras otro.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>The area has about {size} km².</source>
        <translation>El área tiene unos {size} km².</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/area.py"/>
        <source>The area has no CRS, so nobody knows where it is: set the raster's CRS under Layer &gt; Set CRS of Layer(s).</source>
        <translation>El área no tiene SRC, de modo que no se sabe dónde está: establezca el SRC del ráster en Capa &gt; Establecer SRC de la capa(s).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>The area has no coordinate reference system or is empty: choose one on the map.</source>
        <translation>El área no tiene sistema de referencia de coordenadas o está vacía: elija una en el mapa.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass_query.py"/>
        <source>The area has {found} km², but OpenStreetMap's servers are asked for {most} km² at most: zoom the map in, or use a file of OpenStreetMap's data, for example from Geofabrik.</source>
        <translation>El área tiene {found} km², pero a los servidores de OpenStreetMap se les piden como máximo {most} km²: acerque el mapa o use un archivo con datos de OpenStreetMap, por ejemplo de Geofabrik.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>The area holds more than {most} places: choose a smaller one.</source>
        <translation>El área contiene más de {most} lugares: elija una más pequeña.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The area holds too many places for one answer of {host}: choose a smaller area.</source>
        <translation>El área contiene demasiados lugares para una sola respuesta de {host}: elija un área más pequeña.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/area.py"/>
        <source>The area is empty: zoom the map to the raster, or choose the whole raster.</source>
        <translation>El área está vacía: acerque el mapa al ráster o elija el ráster entero.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The area is too much for {host}, which ran out of memory: choose a smaller area.</source>
        <translation>El área es demasiado para {host}, que se quedó sin memoria: elija un área más pequeña.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/area.py"/>
        <source>The area is {degrees:.0f}° of longitude wide, more than half the world: zoom the map in, or choose a smaller raster.</source>
        <translation>El área abarca {degrees:.0f}° de longitud, más de medio mundo: acerque el mapa o elija un ráster más pequeño.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/area.py"/>
        <source>The area reaches a pole, where longitudes meet: choose an area that ends before {north:g}° of latitude.</source>
        <translation>El área llega a un polo, donde se juntan las longitudes: elija un área que termine antes de los {north:g}° de latitud.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/area.py"/>
        <source>The area reaches beyond what its CRS can describe: zoom the map in, or choose the whole raster.</source>
        <translation>El área rebasa lo que su SRC puede describir: acerque el mapa o elija el ráster entero.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>The area to get; at first what the map shows</source>
        <translation>El área que se obtiene; al principio, la que muestra el mapa</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/posting.py"/>
        <source>The authentication chosen for {host} cannot be used (it may be gone, or the master password is missing): choose it again under Settings &gt; Options &gt; AETHER.</source>
        <translation>La autenticación elegida para {host} no se puede usar (puede que ya no exista o que falte la contraseña maestra): elíjala de nuevo en Configuración &gt; Opciones &gt; AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/results_table.py"/>
        <source>The best places are listed here.</source>
        <translation>Los mejores lugares aparecen aquí.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>The best places as polygons, with rank, similarity and area.</source>
        <translation>Los mejores lugares como polígonos, con puesto, similitud y área.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The bundle to build on, by name or folder: the new one knows its places and all that this one knows. Empty for none: the new bundle then knows its places alone.</source>
        <translation>El bundle sobre el que construir, por nombre o carpeta: el nuevo conoce sus lugares y todo lo que sabe este. Vacío para ninguno: el nuevo bundle conoce entonces solo sus lugares.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/exporter.py"/>
        <source>The call for the Python console is in the clipboard.</source>
        <translation>La llamada para la consola de Python está en el portapapeles.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/faults.py"/>
        <source>The certificate of the text encoder at {host} is not trusted, and nothing was sent: check the address, or add its certificate under Settings &gt; Options &gt; Authentication.</source>
        <translation>El certificado del codificador de texto en {host} no es de confianza, y no se envió nada: compruebe la dirección o añada su certificado en Configuración &gt; Opciones &gt; Autenticación.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The certificate of {host} is not trusted, and nothing was asked: check the address, or add its certificate under Settings &gt; Options &gt; Authentication.</source>
        <translation>El certificado de {host} no es de confianza, y no se preguntó nada: compruebe la dirección o añada su certificado en Configuración &gt; Opciones &gt; Autenticación.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/exporter.py"/>
        <source>The command for qgis_process is in the clipboard.</source>
        <translation>La orden para qgis_process está en el portapapeles.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/notice.py"/>
        <source>The connection is not encrypted: others on the network can read the text, and the key if you use one.</source>
        <translation>La conexión no está cifrada: otros en la red pueden leer el texto, y también la clave si usa una.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/faults.py"/>
        <source>The connection to the text encoder at {host} was interrupted (network error {number}): try again, or check that it is running.</source>
        <translation>La conexión con el codificador de texto en {host} se interrumpió (error de red {number}): inténtelo de nuevo o compruebe que está en marcha.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The connection to {host} was interrupted (network error {number}): try again.</source>
        <translation>La conexión con {host} se interrumpió (error de red {number}): inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>The curves begin with the first epoch.</source>
        <translation>Las curvas empiezan con la primera época.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/curves.py"/>
        <source>The curves of the training appear here.</source>
        <translation>Las curvas del entrenamiento aparecen aquí.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>The difference in a sentence</source>
        <translation>La diferencia en una frase</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/change/panel.py"/>
        <source>The embedding raster of the earlier year</source>
        <translation>El ráster de embeddings del año anterior</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/change/panel.py"/>
        <source>The embedding raster of the later year</source>
        <translation>El ráster de embeddings del año posterior</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>The embedding raster to search, e.g. AlphaEarth</source>
        <translation>El ráster de embeddings en el que buscar, p. ej. AlphaEarth</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>The embedding raster, e.g. AlphaEarth</source>
        <translation>El ráster de embeddings, p. ej. AlphaEarth</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>The engine is being installed by another window of QGIS: wait until that has finished.</source>
        <translation>Otra ventana de QGIS está instalando el motor: espere a que termine.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>The engine needs about {needed} in {folder}, but the disk has {free} left: make room and press Install again.</source>
        <translation>El motor necesita unos {needed} en {folder}, pero al disco le quedan {free}: haga sitio y pulse Instalar de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>The engine works with {path}: version {version}, Python {python}.</source>
        <translation>El motor funciona con {path}: versión {version}, Python {python}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_offer.py"/>
        <source>The evaluation is done.</source>
        <translation>La evaluación ha terminado.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/query_parameters.py"/>
        <source>The examples of this query were too many to be kept with it, and are in {layer}: ask with “{algorithm}” in the toolbox.</source>
        <translation>Los ejemplos de esta consulta eran demasiados para guardarlos con ella y están en {layer}: pregunte con «{algorithm}» en la caja de herramientas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/expressions/similarity_function.py"/>
        <source>The field calculator evaluates in the main thread: there all features of the layer are looked up together when the first is evaluated, and QGIS waits meanwhile. The map is drawn, and Processing runs, in other threads, and QGIS stays usable.</source>
        <translation>La calculadora de campos evalúa en el hilo principal: allí todos los objetos de la capa se consultan juntos al evaluar el primero, y QGIS espera mientras tanto. El mapa se dibuja, y Procesos se ejecuta, en otros hilos, y QGIS sigue siendo utilizable.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>The field of the classes or numbers; for “distribution” one field per share.</source>
        <translation>El campo de las clases o los números; para «distribution», un campo por proporción.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/names_choice.py"/>
        <source>The field that holds the names</source>
        <translation>El campo que contiene los nombres</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>The field that holds the text</source>
        <translation>El campo que contiene el texto</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The field that holds the text; where one is named, “Text from” and “Template” may stay as they are.</source>
        <translation>El campo que contiene el texto; si se indica uno, «Texto de» y «Plantilla» pueden quedar como están.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>The file is read on this machine; nothing is asked.</source>
        <translation>El archivo se lee en esta máquina; no se pregunta nada.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>The folder of the files; it is made if it is not there.</source>
        <translation>La carpeta de los archivos; se crea si no existe.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>The folder or address that holds &lt;year&gt;/&lt;zone&gt;/….tiff and the list of tiles, aef_index.parquet; only with the source “other”.</source>
        <translation>La carpeta o dirección que contiene &lt;year&gt;/&lt;zone&gt;/….tiff y la lista de teselas, aef_index.parquet; solo con la fuente «other».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>The folder that becomes the bundle</source>
        <translation>La carpeta que se convierte en el paquete</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>The folder that becomes the bundle; its name names the bundle.</source>
        <translation>La carpeta que se convierte en el paquete; su nombre da nombre al paquete.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The folder that becomes the model bundle; its name is the bundle's. An older bundle in it is replaced once the new one is whole.</source>
        <translation>La carpeta que se convierte en el paquete de modelo; su nombre es el del paquete. Si contiene un paquete más antiguo, se sustituye cuando el nuevo está completo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>The folder {folder} cannot be created ({reason}): choose another folder for the bundle.</source>
        <translation>No se puede crear la carpeta {folder} ({reason}): elija otra carpeta para el paquete.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/folder.py"/>
        <source>The folder {path} for the answer cannot be created ({reason}): save the project in a folder of your own, or choose a results folder in the AETHER options.</source>
        <translation>No se puede crear la carpeta {path} para la respuesta ({reason}): guarde el proyecto en una carpeta propia o elija una carpeta de resultados en las opciones de AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/bundle_folder.py"/>
        <source>The folder {path} holds other files, which the bundle would replace: choose a new or empty folder.</source>
        <translation>La carpeta {path} contiene otros archivos, que el paquete sustituiría: elija una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>The history is switched off.</source>
        <translation>El historial está desactivado.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>The history stays in your QGIS profile; nothing is sent</source>
        <translation>El historial se queda en su perfil de QGIS; no se envía nada</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/history_file.py"/>
        <source>The history {path} cannot be read ({reason}).</source>
        <translation>No se puede leer el historial {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>The index already existed: {size}.</source>
        <translation>El índice ya existía: {size}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>The installation failed ({reason}): press Install again; the log panel AETHER has the details.</source>
        <translation>La instalación falló ({reason}): pulse Instalar de nuevo; el panel de registro AETHER tiene los detalles.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/child.py"/>
        <source>The installation was cancelled.</source>
        <translation>La instalación se canceló.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>The labels that pixels may get</source>
        <translation>Las etiquetas que pueden recibir los píxeles</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/raster_inputs.py"/>
        <source>The layer group “{group}” holds no embedding raster, which has 64 bands: choose another group.</source>
        <translation>El grupo de capas «{group}» no contiene ningún ráster de embeddings, que tiene 64 bandas: elija otro grupo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/texts.py"/>
        <source>The layer has no field “{field}”; it has {fields}: choose the one that holds the texts.</source>
        <translation>La capa no tiene ningún campo «{field}»; tiene {fields}: elija el que contiene los textos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/texts.py"/>
        <source>The layer has no fields with OpenStreetMap's tags, such as amenity, shop or other_tags; it has {fields}: choose a template or a field for the texts.</source>
        <translation>La capa no tiene campos con etiquetas de OpenStreetMap, como amenity, shop u other_tags; tiene {fields}: elija una plantilla o un campo para los textos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>The layer of examples holds no point and no polygon: mark at least one place that is like what you look for.</source>
        <translation>La capa de ejemplos no contiene ningún punto ni polígono: marque al menos un lugar que sea como lo que busca.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/labels.py"/>
        <source>The layer of labels has no field “{field}”; it has {fields}: choose one of these.</source>
        <translation>La capa de etiquetas no tiene ningún campo «{field}»; tiene {fields}: elija uno de ellos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/labels.py"/>
        <source>The layer of labels has no geometries; expected points or polygons: choose another layer, or join the table to one.</source>
        <translation>La capa de etiquetas no tiene geometrías; se esperaban puntos o polígonos: elija otra capa o una la tabla a una que las tenga.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/labels.py"/>
        <source>The layer of labels holds lines; expected points or polygons: buffer the lines, or take points along them.</source>
        <translation>La capa de etiquetas contiene líneas; se esperaban puntos o polígonos: cree un buffer de las líneas o tome puntos a lo largo de ellas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/dock.py"/>
        <source>The layer with this place cannot be changed: save it as a GeoPackage to keep or dismiss places.</source>
        <translation>La capa de este lugar no se puede modificar: guárdela como GeoPackage para conservar o descartar lugares.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/dock.py"/>
        <source>The layer with this place is no longer in the project: search again.</source>
        <translation>La capa con este lugar ya no está en el proyecto: busque de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/place_names.py"/>
        <source>The layer {layer}, after which places are named, cannot be opened: choose another one.</source>
        <translation>La capa {layer}, según la cual se nombran los lugares, no se puede abrir: elija otra.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/query.py"/>
        <source>The layer “{layer}” comes from “{provider}”, but the engine reads embedding rasters from files: save it as a GeoTIFF and use that.</source>
        <translation>La capa «{layer}» procede de «{provider}», pero el motor lee los rásteres de embeddings de archivos: guárdela como GeoTIFF y use este.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/examples.py"/>
        <source>The layer “{layer}” has no CRS, so where its places lie is unknown: set it under Layer &gt; Set CRS of Layer(s).</source>
        <translation>La capa «{layer}» no tiene SRC, así que no se sabe dónde están sus lugares: establézcalo en Capa &gt; Establecer SRC de la(s) capa(s).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/place_names.py"/>
        <source>The layer “{layer}” has no field of names that could be guessed or was given; it has {fields}: choose one of these.</source>
        <translation>La capa «{layer}» no tiene ningún campo de nombres que se haya indicado o pueda deducirse; tiene {fields}: elija uno de ellos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/zones.py"/>
        <source>The layer “{layer}” has no geometries; expected points: choose another layer, or join the table to one.</source>
        <translation>La capa «{layer}» no tiene geometrías; se esperaban puntos: elija otra capa, o una la tabla a una capa de puntos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/zones.py"/>
        <source>The layer “{layer}” holds no polygons, but districts are areas: choose another layer, or run “Sample similarity at points”.</source>
        <translation>La capa «{layer}» no contiene polígonos, pero los distritos son áreas: elija otra capa, o ejecute «Muestrear similitud en puntos».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_dialog.py"/>
        <source>The layer “{layer}” is chosen for the training.</source>
        <translation>La capa «{layer}» está elegida para el entrenamiento.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_page.py"/>
        <source>The layout template has no item “{name}” of the kind that is expected: give one this id.</source>
        <translation>La plantilla de composición no tiene ningún elemento «{name}» del tipo esperado: dé este id a uno.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/algorithm_questions.py"/>
        <source>The legend has no labels: type some, one a line, or choose a ready list.</source>
        <translation>La leyenda no tiene etiquetas: escriba algunas, una por línea, o elija una lista preparada.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/classify.py"/>
        <source>The legend is empty: type labels, one a line, choose a table of labels or one of the ready legends.</source>
        <translation>La leyenda está vacía: escriba etiquetas, una por línea, o elija una tabla de etiquetas o una de las leyendas preparadas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>The list is fetched once and kept in the profile; a new year needs a new one.</source>
        <translation>La lista se descarga una vez y se guarda en el perfil; un año nuevo necesita una nueva.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/view.py"/>
        <source>The live map needs the raster's index: build it below.</source>
        <translation>El mapa en vivo necesita el índice del ráster: constrúyalo abajo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_area_box.py"/>
        <source>The map does not show the raster “{raster}”: zoom to it, or choose the whole raster.</source>
        <translation>El mapa no muestra el ráster «{raster}»: acérquese a él o elija el ráster entero.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/view.py"/>
        <source>The map shows no part of the raster.</source>
        <translation>El mapa no muestra ninguna parte del ráster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/exporter.py"/>
        <source>The model is in {path}.</source>
        <translation>El modelo está en {path}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/exports.py"/>
        <source>The model needs QGIS's Processing: enable it under Plugins &gt; Manage and Install Plugins.</source>
        <translation>El modelo necesita Procesos de QGIS: actívelo en Complementos &gt; Administrar e instalar complementos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>The model that compares text and pixels</source>
        <translation>El modelo que compara texto y píxeles</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/exports.py"/>
        <source>The model {path} cannot be written: choose a folder of your own.</source>
        <translation>No se puede escribir el modelo {path}: elija una carpeta propia.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>The name in the list of models</source>
        <translation>El nombre en la lista de modelos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The name in the list of models; by default the place.</source>
        <translation>El nombre en la lista de modelos; de forma predeterminada, el lugar.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>The name of the model in lists; by default the place.</source>
        <translation>El nombre del modelo en las listas; de forma predeterminada, el lugar.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/destinations.py"/>
        <source>The name {path} ends in “{suffix}”, but the ending sets the format: use a name that ends in {expected}.</source>
        <translation>El nombre {path} termina en «{suffix}», pero la terminación determina el formato: use un nombre que termine en {expected}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/building.py"/>
        <source>The new engine does not answer, and the old one stays in use: {reason}</source>
        <translation>El motor nuevo no responde, y el antiguo sigue en uso: {reason}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>The new model is built on the default one: it knows your places, and land cover as well</source>
        <translation>El nuevo modelo se construye sobre el predeterminado: conoce sus lugares y también la cobertura del suelo</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/keep_box.py"/>
        <source>The next answer hides this one, unless it is kept</source>
        <translation>La siguiente respuesta oculta esta, salvo que se conserve</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>The numbers k are “{text}”; expected whole numbers above 0 with commas between, for example 10, 50, 100.</source>
        <translation>Los números k son «{text}»; se esperaban números enteros mayores que 0 separados por comas, por ejemplo 10, 50, 100.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/destinations.py"/>
        <source>The output folder {folder} does not exist: create it or choose another one.</source>
        <translation>La carpeta de salida {folder} no existe: créela o elija otra.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>The package index that pip is set to does not have {package}: ask who runs it, or install from a folder of wheels.</source>
        <translation>El índice de paquetes configurado en pip no tiene {package}: pregunte a quien lo gestiona, o instale desde una carpeta de wheels.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>The packages cannot be fetched through a SOCKS proxy: choose an HTTP proxy under Settings &gt; Options &gt; Network, or install from a folder of wheels.</source>
        <translation>Los paquetes no se pueden obtener por un proxy SOCKS: elija un proxy HTTP en Configuración &gt; Opciones &gt; Red, o instale desde una carpeta de wheels.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>The part built so far is saved</source>
        <translation>La parte construida hasta ahora está guardada</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>The places cannot be written to {path} ({reason}): free some disk space and try again.</source>
        <translation>No se pueden escribir los lugares en {path} ({reason}): libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>The places that changed most as polygons, with rank, change, area and year; the temporal controller shows each in its year.</source>
        <translation>Los lugares que más cambiaron como polígonos, con puesto, cambio, área y año; el controlador temporal muestra cada uno en su año.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/quickosm.py"/>
        <source>The plugin QuickOSM is not there any more, or works in another way: choose the Overpass server instead.</source>
        <translation>El complemento QuickOSM ya no está o funciona de otra manera: elija en su lugar el servidor Overpass.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/sample_similarity.py"/>
        <source>The points with all their fields, and the new ones.</source>
        <translation>Los puntos con todos sus campos, y los nuevos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>The polygons with all their fields, and the new ones.</source>
        <translation>Los polígonos con todos sus campos, y los nuevos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>The proxy does not answer: check it under Settings &gt; Options &gt; Network and press Install again.</source>
        <translation>El proxy no responde: revíselo en Configuración &gt; Opciones &gt; Red y pulse Instalar de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>The proxy wants a user name and a password: enter them under Settings &gt; Options &gt; Network and press Install again.</source>
        <translation>El proxy pide un nombre de usuario y una contraseña: indíquelos en Configuración &gt; Opciones &gt; Red y pulse Instalar de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>The published file, which torch.save wrote.</source>
        <translation>El archivo publicado, escrito por torch.save.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/query.py"/>
        <source>The query holds half a character ({code}), which damaged text may contain: delete it and type it again.</source>
        <translation>La consulta contiene medio carácter ({code}), que puede aparecer en un texto dañado: bórrelo y escríbalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>The query is empty: type what to look for, for example “woods by the river”.</source>
        <translation>La consulta está vacía: escriba lo que busca, por ejemplo “woods by the river”.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The quota of your key at {host} is used up: check your account there.</source>
        <translation>La cuota de su clave en {host} se ha agotado: compruebe allí su cuenta.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>The raster has changed since the index was built</source>
        <translation>El ráster ha cambiado desde que se construyó el índice</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>The raster has no CRS, so no place can be found on it: set it under Layer &gt; Set CRS of Layer(s).</source>
        <translation>El ráster no tiene SRC, de modo que no se puede encontrar ningún lugar en él: establézcalo en Capa &gt; Establecer SRC de la capa(s).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/metadata.py"/>
        <source>The raster is a simulated scene.</source>
        <translation>El ráster es una escena simulada.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/repeated_search.py"/>
        <source>The raster {raster} is gone: put it back, or choose “Edit” and ask another one.</source>
        <translation>El ráster {raster} ya no está: devuélvalo a su sitio, o elija «Editar» y pregunte a otro.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/controller.py"/>
        <source>The raster {raster} is not in this project: add it, or choose another one above.</source>
        <translation>El ráster {raster} no está en este proyecto: añádalo, o elija otro arriba.</translation>
    </message>
    <message>
        <location filename="../resources/models/own-vectors/bundle.json"/>
        <source>The raster's own vectors</source>
        <translation>Los propios vectores del ráster</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_area_box.py"/>
        <source>The raster, where the map shows it</source>
        <translation>El ráster, donde lo muestra el mapa</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>The rasters read {host}: a search of all of them fetches {size}.</source>
        <translation>Los rásteres leen {host}: una búsqueda en todos ellos descarga {size}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/expressions/similarity_function.py"/>
        <source>The reference system of this layer has no name such as EPSG:4326: save it as one of your own, or save the layer in another one.</source>
        <translation>El sistema de referencia de esta capa no tiene un nombre como EPSG:4326: guárdelo como uno propio, o guarde la capa en otro.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/regions.py"/>
        <source>The regions in {path} cannot be read: run the query again.</source>
        <translation>No se pueden leer las regiones de {path}: ejecute la consulta de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_writer.py"/>
        <source>The report is written: {path}</source>
        <translation>El informe está escrito: {path}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>The report with tables and plots as one page, which needs no other file.</source>
        <translation>El informe con tablas y gráficos en una sola página, que no necesita ningún otro archivo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_page.py"/>
        <source>The report {path} cannot be written ({reason}): choose another file or free some disk space.</source>
        <translation>No se puede escribir el informe {path} ({reason}): elija otro archivo o libere espacio en el disco.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/posting.py"/>
        <source>The request was cancelled.</source>
        <translation>La petición se canceló.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/engine_algorithm.py"/>
        <source>The request was not prepared.</source>
        <translation>La petición no se preparó.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The same seed gives the same bundle on the processor.</source>
        <translation>La misma semilla da el mismo paquete en el procesador.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>The scene is simulated: no real place.</source>
        <translation>La escena es simulada: ningún lugar real.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} did not accept the request (HTTP {status}): check its address, or use another server.</source>
        <translation>El servidor {host} no aceptó la petición (HTTP {status}): compruebe su dirección o use otro servidor.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} did not answer in time: try again later, or choose a smaller area.</source>
        <translation>El servidor {host} no respondió a tiempo: inténtelo de nuevo más tarde o elija un área más pequeña.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} did not understand the request (HTTP 400): check that its address is that of an Overpass server.</source>
        <translation>El servidor {host} no entendió la petición (HTTP 400): compruebe que su dirección es la de un servidor Overpass.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} gave no whole answer more than once: try again later, choose a smaller area, or check that its address is that of an Overpass server.</source>
        <translation>El servidor {host} no dio una respuesta completa más de una vez: inténtelo de nuevo más tarde, elija un área más pequeña o compruebe que su dirección es la de un servidor Overpass.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} has moved (HTTP {status}), and the request was not sent on: enter its new address.</source>
        <translation>El servidor {host} se ha trasladado (HTTP {status}), y la petición no se reenvió: introduzca su nueva dirección.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} has received too many requests (HTTP 429): try again in a few minutes, or use another server.</source>
        <translation>El servidor {host} ha recibido demasiadas peticiones (HTTP 429): inténtelo de nuevo en unos minutos o use otro servidor.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} is too busy (HTTP {status}): try again later, choose a smaller area, or use another server.</source>
        <translation>El servidor {host} está demasiado ocupado (HTTP {status}): inténtelo de nuevo más tarde, elija un área más pequeña o use otro servidor.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>The server's certificate is not trusted: add your organisation's certificate under Settings &gt; Options &gt; Authentication, or install from a folder of wheels.</source>
        <translation>El certificado del servidor no es de confianza: añada el certificado de su organización en Configuración &gt; Opciones &gt; Autenticación, o instale desde una carpeta de wheels.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The share of the loss, 0 to 1, between the two views of a place; the rest is between place and text.</source>
        <translation>La proporción de la pérdida, de 0 a 1, entre las dos vistas de un lugar; el resto es entre lugar y texto.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>The similarity raster gets a second band: how relevant every pixel is, from 0 to 100; from 50 on it is rather what was asked for than anything else.</source>
        <translation>El ráster de similitud recibe una segunda banda: lo relevante que es cada píxel, de 0 a 100; a partir de 50 es más bien lo que se preguntó que cualquier otra cosa.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>The similarity raster of a query.</source>
        <translation>El ráster de similitud de una consulta.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>The similarity raster that is subtracted.</source>
        <translation>El ráster de similitud que se resta.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The size of one step.</source>
        <translation>El tamaño de un paso.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The smaller it is, the more near misses are penalised.</source>
        <translation>Cuanto menor es, más se penalizan los casi aciertos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>The source is “other”, but no folder or address is given: enter the one that holds AlphaEarth's years.</source>
        <translation>La fuente es «other», pero no se indica ninguna carpeta ni dirección: introduzca la que contiene los años de AlphaEarth.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>The source lacks {count} of the tiles, which stay gaps: {names}</source>
        <translation>A la fuente le faltan {count} de las teselas, que quedan como huecos: {names}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/classify.py"/>
        <source>The table of labels has no field “{field}”; it has {fields}: name the field of the labels so.</source>
        <translation>La tabla de etiquetas no tiene ningún campo «{field}»; tiene {fields}: dé ese nombre al campo de las etiquetas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/template.py"/>
        <source>The template names the field “{field}”, but there are only {fields}: change the template to name these.</source>
        <translation>La plantilla nombra el campo «{field}», pero solo hay {fields}: cambie la plantilla para que nombre estos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/template.py"/>
        <source>The template “{template}” names no field, so all texts would be the same: put fields in braces, for example {example}.</source>
        <translation>La plantilla «{template}» no nombra ningún campo, de modo que todos los textos serían iguales: ponga campos entre llaves, por ejemplo {example}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/faults.py"/>
        <source>The text encoder at {host} answered with more than {number} MB; expected a list of numbers: check its address under Settings &gt; Options &gt; AETHER.</source>
        <translation>El codificador de texto en {host} respondió con más de {number} MB; se esperaba una lista de números: compruebe su dirección en Configuración &gt; Opciones &gt; AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} did not accept the request (HTTP {status}): check that it offers “{model}” with vectors of the length that the model needs.</source>
        <translation>El codificador de texto en {host} no aceptó la petición (HTTP {status}): compruebe que ofrece «{model}» con vectores de la longitud que necesita el modelo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} did not answer with vectors: check that {url} is an OpenAI-compatible embeddings endpoint.</source>
        <translation>El codificador de texto en {host} no respondió con vectores: compruebe que {url} es un servicio de embeddings compatible con OpenAI.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/faults.py"/>
        <source>The text encoder at {host} did not answer within {seconds} seconds: try again, or check that it is running.</source>
        <translation>El codificador de texto en {host} no respondió en {seconds} segundos: inténtelo de nuevo o compruebe que está en marcha.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} did not return one vector for each of {count} texts: try again, or check that server.</source>
        <translation>El codificador de texto en {host} no devolvió un vector para cada uno de los {count} textos: inténtelo de nuevo o compruebe ese servidor.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} does not accept the key (HTTP {status}): choose the right authentication under Settings &gt; Options &gt; AETHER.</source>
        <translation>El codificador de texto en {host} no acepta la clave (HTTP {status}): elija la autenticación correcta en Configuración &gt; Opciones &gt; AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} does not have the model “{model}”, or nothing is at {url} (HTTP 404): check both.</source>
        <translation>El codificador de texto en {host} no tiene el modelo «{model}», o no hay nada en {url} (HTTP 404): compruebe ambos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} has moved (HTTP {status}), and the text was not sent on: enter its new address.</source>
        <translation>El codificador de texto en {host} se ha trasladado (HTTP {status}), y el texto no se reenvió: introduzca su nueva dirección.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} received too many requests and asks for a pause of {seconds} seconds: try again after that.</source>
        <translation>El codificador de texto en {host} recibió demasiadas peticiones y pide una pausa de {seconds} segundos: inténtelo de nuevo después.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} reported an internal error (HTTP {status}) more than once: try again later.</source>
        <translation>El codificador de texto en {host} informó de un error interno (HTTP {status}) más de una vez: inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} returned vectors of {found} numbers, but the model needs {expected}: use the encoder that the model was trained with.</source>
        <translation>El codificador de texto en {host} devolvió vectores de {found} números, pero el modelo necesita {expected}: use el codificador con el que se entrenó el modelo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} still receives too many requests after several pauses: try again in a few minutes.</source>
        <translation>El codificador de texto en {host} sigue recibiendo demasiadas peticiones tras varias pausas: inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/consent_box.py"/>
        <source>The text of your query would leave QGIS.</source>
        <translation>El texto de su consulta saldría de QGIS.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/panel.py"/>
        <source>The threshold, and how much of the visible raster reaches it</source>
        <translation>El umbral, y qué parte del ráster visible lo alcanza</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/training_task.py"/>
        <source>The training was cancelled.</source>
        <translation>El entrenamiento se canceló.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>The variable {variable} is set and is used instead of this field.</source>
        <translation>La variable {variable} está definida y se usa en lugar de este campo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>The vector layer has no CRS, so the position of its places is unknown: set it under Layer &gt; Set CRS of Layer(s).</source>
        <translation>La capa vectorial no tiene SRC, de modo que se desconoce la posición de sus lugares: establézcalo en Capa &gt; Establecer SRC de la capa(s).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>The vector layer has no features to use: choose another layer, remove its filter, or select some features.</source>
        <translation>La capa vectorial no tiene objetos que usar: elija otra capa, quite su filtro o seleccione algunos objetos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_area_box.py"/>
        <source>The whole raster</source>
        <translation>El ráster entero</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>The words are taken as typed</source>
        <translation>Las palabras se toman tal como están escritas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/notice.py"/>
        <source>The words of a query are sent to a server on this machine, {host}.</source>
        <translation>Las palabras de una consulta se envían a un servidor en esta máquina, {host}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/notice.py"/>
        <source>The words of a query leave this machine: they are sent to {host}.</source>
        <translation>Las palabras de una consulta salen de esta máquina: se envían a {host}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>The year of the embeddings</source>
        <translation>El año de los embeddings</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>The year of the embeddings; 0 if it is not known.</source>
        <translation>El año de los embeddings; 0 si no se conoce.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>The year of the largest step where the change reaches the threshold, no data elsewhere. It is loaded from three years on.</source>
        <translation>El año del mayor salto donde el cambio alcanza el umbral, sin datos en lo demás. Se carga a partir de tres años.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Then type what you are looking for.</source>
        <translation>Después escriba lo que busca.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>There are no favourites yet: choose a query of the history and add it with the button …, or import a file.</source>
        <translation>Todavía no hay favoritos: elija una consulta del historial y añádala con el botón …, o importe un archivo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>There are no indexes in this folder.</source>
        <translation>No hay índices en esta carpeta.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>There are no packages for {layers} on {platform}.</source>
        <translation>No hay paquetes de {layers} para {platform}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/form_requests.py"/>
        <source>There are no two rasters to compare: add the embedding rasters of two years to the project and choose them above.</source>
        <translation>No hay dos rásteres que comparar: añada al proyecto los rásteres de embeddings de dos años y elíjalos arriba.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>There is no connection to the package index: check the line and the proxy, and press Install again (what was downloaded is kept), or install from a folder of wheels.</source>
        <translation>No hay conexión con el índice de paquetes: revise la línea y el proxy y pulse Instalar de nuevo (lo descargado se conserva), o instale desde una carpeta de wheels.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/expressions/similarity_function.py"/>
        <source>There is no embedding raster in the project: add one.</source>
        <translation>No hay ningún ráster de embeddings en el proyecto: añada uno.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/expressions/similarity_function.py"/>
        <source>There is no embedding raster “{name}” in the project: name a layer with 64 bands.</source>
        <translation>No hay ningún ráster de embeddings «{name}» en el proyecto: indique una capa de 64 bandas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/form_requests.py"/>
        <source>There is no example yet: press “Like this” and click a place on the map that is what you look for.</source>
        <translation>Todavía no hay ningún ejemplo: pulse «Como esto» y haga clic en el mapa en un lugar que sea lo que busca.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/file_source.py"/>
        <source>There is no file {path}: choose another one.</source>
        <translation>No existe el archivo {path}: elija otro.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>There is no layer of points yet.</source>
        <translation>Aún no hay ninguna capa de puntos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>There is no layer of points: add places of interest to the project and choose them.</source>
        <translation>No hay ninguna capa de puntos: añada puntos de interés al proyecto y elíjalos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/gathering.py"/>
        <source>There is no place in the area: choose a larger area, or another source.</source>
        <translation>No hay ningún lugar en el área: elija un área mayor u otra fuente.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/gathering.py"/>
        <source>There is no place to use ({outcome}) Choose another area, or another source.</source>
        <translation>No hay ningún lugar que usar ({outcome}) Elija otra área u otra fuente.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/form_requests.py"/>
        <source>There is no raster to search: add an embedding raster to the project and choose it above.</source>
        <translation>No hay ningún ráster en el que buscar: añada un ráster de embeddings al proyecto y elíjalo arriba.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/raster_inputs.py"/>
        <source>There is no raster to search: choose one.</source>
        <translation>No hay ningún ráster en el que buscar: elija uno.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>There is no raster to train on: add an embedding raster to the project and choose it.</source>
        <translation>No hay ningún ráster con el que entrenar: añada un ráster de embeddings al proyecto y elíjalo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/raster_inputs.py"/>
        <source>There is no raster, folder or layer group “{name}”: choose another one.</source>
        <translation>No hay ningún ráster, carpeta ni grupo de capas «{name}»: elija otro.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_area_box.py"/>
        <source>There is no raster: choose one in the training dialog, or what the map shows.</source>
        <translation>No hay ningún ráster: elija uno en el diálogo de entrenamiento, o lo que muestra el mapa.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>There is no room left on the disk of {folder}: make room and press Install again; what was downloaded is kept.</source>
        <translation>No queda sitio en el disco de {folder}: haga sitio y pulse Instalar de nuevo; lo descargado se conserva.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>There is no server named {host}: check its address, the connection to the internet and QGIS's proxy, or use a file.</source>
        <translation>No hay ningún servidor llamado {host}: compruebe su dirección, la conexión a internet y el proxy de QGIS, o use un archivo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/faults.py"/>
        <source>There is no server named {host}: check the address of the text encoder, the connection to the internet and QGIS's proxy.</source>
        <translation>No hay ningún servidor llamado {host}: compruebe la dirección del codificador de texto, la conexión a internet y el proxy de QGIS.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/texts_parameter.py"/>
        <source>There is no text to compare with: type one a line, for example “forest”.</source>
        <translation>No hay ningún texto con el que comparar: escriba uno por línea, por ejemplo «bosque».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>There is nothing in this area for {years}.</source>
        <translation>No hay nada en esta área para {years}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>There is nothing to compare yet: ask twice, or add another raster.</source>
        <translation>Todavía no hay nada que comparar: pregunte dos veces, o añada otro ráster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/favourite_files.py"/>
        <source>These would be {count} favourites, but there may be {most}: remove some and try again.</source>
        <translation>Serían {count} favoritos, pero puede haber {most}: elimine algunos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>This machine alone, or tcp://…:8786</source>
        <translation>Solo esta máquina, o tcp://…:8786</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/notice.py"/>
        <source>This model needs a text encoder that runs at {host}. AETHER sends it the text of your queries (what to find and what to avoid) and the name of the encoder; no raster, no layer and no place is sent.</source>
        <translation>Este modelo necesita un codificador de texto que se ejecuta en {host}. AETHER le envía el texto de sus consultas (qué buscar y qué evitar) y el nombre del codificador; no se envía ningún ráster, ninguna capa ni ningún lugar.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/errors.py"/>
        <source>This model needs the hosted text encoder at {host}, and nothing was sent, because you have not agreed to it yet: allow {url} under Settings &gt; Options &gt; AETHER.</source>
        <translation>Este modelo necesita el codificador de texto alojado en {host}, y no se envió nada, porque usted aún no lo ha aceptado: permita {url} en Configuración &gt; Opciones &gt; AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/model_tools.py"/>
        <source>This needs QGIS's Processing: enable it under Plugins &gt; Manage and Install Plugins.</source>
        <translation>Esto necesita Procesos de QGIS: actívelo en Complementos &gt; Administrar e instalar complementos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>This needs the engine: install it first, above.</source>
        <translation>Esto necesita el motor: instálelo primero, arriba.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/favourites.py"/>
        <source>This query cannot become a favourite, because of its {field}: change it and try again.</source>
        <translation>Esta consulta no puede ser un favorito por su {field}: cámbiela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Threshold is a</source>
        <translation>El umbral es</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/threshold_slider.py"/>
        <source>Threshold of the live map</source>
        <translation>Umbral del mapa en vivo</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>Threshold: {threshold}</source>
        <translation>Umbral: {threshold}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>To be credited with the raster: {attribution}</source>
        <translation>Atribución que debe acompañar al ráster: {attribution}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>To be credited with the result: {attribution}</source>
        <translation>Atribución que debe acompañar al resultado: {attribution}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Top {count}: {query}</source>
        <translation>Mejores {count}: {query}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>Train again with the same points, settings and folder to resume where it stopped.</source>
        <translation>Entrene de nuevo con los mismos puntos, ajustes y carpeta para reanudar donde se detuvo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Train on my points</source>
        <translation>Entrenar con mis puntos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Train on my points…</source>
        <translation>Entrenar con mis puntos…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment.py"/>
        <source>Train on points of interest</source>
        <translation>Entrenar con puntos de interés</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Train, import, add, evaluate or export a model</source>
        <translation>Entrenar, importar, añadir, evaluar o exportar un modelo</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Training goes on if you close this window.</source>
        <translation>El entrenamiento continúa si cierra esta ventana.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment.py"/>
        <source>Trains a model on your own places, for queries in words.</source>
        <translation>Entrena un modelo con sus propios lugares, para consultas con palabras.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Trying the engine</source>
        <translation>Probando el motor</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Two float bands: the change, 0 to 100 against what differs everywhere, and the plain difference: 1 less the dot product of both years, or what the similarity with the text has gained (away: lost).</source>
        <translation>Dos bandas de coma flotante: el cambio, de 0 a 100 respecto a lo que difiere en todas partes, y la diferencia simple: 1 menos el producto escalar de ambos años, o lo que la similitud con el texto ha ganado (away: perdido).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Two or more rasters of one area and one embedding, such as AlphaEarth's of 2019 and 2024. Only the area that all of them cover is compared.</source>
        <translation>Dos o más rásteres de un área y un embedding, como los de AlphaEarth de 2019 y 2024. Solo se compara el área que todos cubren.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Type what you are looking for, or try:</source>
        <translation>Escriba lo que busca, o pruebe:</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/status_line.py"/>
        <source>Type what you are looking for.</source>
        <translation>Escriba lo que busca.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Understood as: all but “{avoided}”</source>
        <translation>Entendido como: todo menos «{avoided}»</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Understood as: “{wanted}”</source>
        <translation>Entendido como: «{wanted}»</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Understood as: “{wanted}” without “{avoided}”</source>
        <translation>Entendido como: «{wanted}» sin «{avoided}»</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Undo the last one</source>
        <translation>Deshacer el último</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Unpacking the packages ({done} of {all})</source>
        <translation>Desempaquetando los paquetes ({done} de {all})</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Unsure below a confidence of</source>
        <translation>Dudoso por debajo de una confianza de</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>Update…</source>
        <translation>Actualizar…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Use it in the query</source>
        <translation>Usarlo en la consulta</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Use without downloading</source>
        <translation>Usar sin descargar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Used if every year has one for the model bundle. The log says whether they were.</source>
        <translation>Se usan si cada año tiene uno para el paquete de modelo. El registro indica si se usaron.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Using {python}</source>
        <translation>Usando {python}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/demo_layers.py"/>
        <source>Valley (simulated)</source>
        <translation>Valle (simulado)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Verdict in a sentence</source>
        <translation>Veredicto en una frase</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/state.py"/>
        <source>Version {version} ({size}) works; there is an update.</source>
        <translation>La versión {version} ({size}) funciona; hay una actualización.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Visible map</source>
        <translation>Mapa visible</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>Waiting for {host}</source>
        <translation>Esperando a {host}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Warp rasters of other grids</source>
        <translation>Remuestrear los rásteres de otras cuadrículas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Warp the second answer</source>
        <translation>Reproyectar la segunda respuesta</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Weight of the views</source>
        <translation>Peso de las vistas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>What computes; automatic is fastest</source>
        <translation>Qué hace el cálculo; automático es lo más rápido</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>What does it take?</source>
        <translation>¿Qué hace falta?</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>What is listed</source>
        <translation>Qué se lista</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>What the change leads to or away from, in plain words: “buildings”. Left empty, any change counts.</source>
        <translation>A qué lleva el cambio o de qué se aleja, en palabras sencillas: «edificios». Si se deja vacío, cuenta cualquier cambio.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_area_box.py"/>
        <source>What the map shows</source>
        <translation>Lo que muestra el mapa</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>What to avoid: places that fit this text rank lower.</source>
        <translation>Qué evitar: los lugares que corresponden a este texto quedan más abajo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/texts_parameter.py"/>
        <source>What to compare with, one text a line or with semicolons between: “forest; open water; houses with gardens”. Each text gets fields of its own; one that is there twice counts once.</source>
        <translation>Con qué comparar, un texto por línea o separados por punto y coma: «bosque; agua abierta; casas con jardín». Cada texto recibe sus propios campos; el que aparece dos veces cuenta una.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>What to fetch: drawn, of the map or of a layer. All pixels that it touches are fetched.</source>
        <translation>Qué descargar: un área dibujada, la del mapa o la de una capa. Se descargan todos los píxeles que toca.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>What to install; the layer for queries always is.</source>
        <translation>Qué instalar; el componente para consultas siempre se instala.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/query_edit.py"/>
        <source>What to look for</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/query_edit.py"/>
        <source>What to look for, in plain words, or in several terms:
forest -plantation    avoids plantations
houses + lake^0.5    weighs the lake half
school &amp; park    must be both
beach | dunes    may be either</source>
        <translation>Qué buscar, en palabras sencillas o en varios términos:
bosque -plantación    evita las plantaciones
casas + lago^0.5    da al lago la mitad de peso
escuela &amp; parque    deben darse ambos
playa | dunas    puede ser cualquiera</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>What to look for, in plain words: “allotment gardens”.</source>
        <translation>Qué buscar, con palabras sencillas: “allotment gardens”.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>What was compared</source>
        <translation>Lo que se comparó</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/understood_line.py"/>
        <source>What was understood</source>
        <translation>Qué se ha entendido</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>What was understood otherwise than typed</source>
        <translation>Qué se ha entendido de otro modo que lo escrito</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>When a new index needs space, the least recently used ones are removed</source>
        <translation>Cuando un índice nuevo necesita espacio, se eliminan los que hace más tiempo que no se usan</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>When you press the button, QuickOSM asks {host} for the places of this area; nothing is asked before. {rights}.</source>
        <translation>Cuando pulse el botón, QuickOSM pedirá a {host} los lugares de esta área; antes no se pide nada. {rights}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>When you press the button, {host} is asked once for the places of this area; nothing is asked before. {rights}.</source>
        <translation>Cuando pulse el botón, se pedirán una vez a {host} los lugares de esta área; antes no se pide nada. {rights}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Where indexes are stored; by default the folder in the AETHER options, where queries look for them.</source>
        <translation>Dónde se guardan los índices; de forma predeterminada, la carpeta de las opciones de AETHER, donde las consultas los buscan.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Where it was trained, for example London.</source>
        <translation>Dónde se entrenó, por ejemplo Londres.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Where the dock writes its layers as long as the project is not saved; a saved project has them in a folder beside it</source>
        <translation>Dónde escribe el panel sus capas mientras el proyecto no está guardado; un proyecto guardado las tiene en una carpeta junto a él</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Where the places are</source>
        <translation>Dónde están los lugares</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Where the places are wanted. An Overpass server is asked for 2,500 km² at most.</source>
        <translation>Dónde se quieren los lugares. A un servidor Overpass se le piden como máximo 2500 km².</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Where the points lie, for example “Leipzig”.</source>
        <translation>Dónde están los puntos, por ejemplo «Leipzig».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>Where the texts come from</source>
        <translation>De dónde proceden los textos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Where trained model bundles are stored and looked for</source>
        <translation>Dónde se guardan y se buscan los paquetes de modelo entrenados</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/change/panel.py"/>
        <source>Which way the words are meant; without words any change counts</source>
        <translation>En qué sentido se entienden las palabras; sin palabras cuenta cualquier cambio</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Who to credit for the points</source>
        <translation>A quién atribuir los puntos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Who to credit for the points. Without it, who the layer's metadata name, or “{attribution}” where the text comes from OpenStreetMap's tags.</source>
        <translation>A quién atribuir los puntos. Si no se indica, a quien nombren los metadatos de la capa, o «{attribution}» si el texto procede de las etiquetas de OpenStreetMap.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Whole blocks</source>
        <translation>Bloques enteros</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Whole numbers with commas between, for “retrieval”.</source>
        <translation>Números enteros separados por comas, para «retrieval».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Whole raster</source>
        <translation>Ráster entero</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Wide radius</source>
        <translation>Radio amplio</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Without a text. bundle: what the model bundle tells apart, which leaves out what does not matter to it, and can use aligned indexes; raw: the rasters' own vectors, which show every change and more of what is none.</source>
        <translation>Sin texto. bundle: lo que distingue el paquete de modelo, que deja fuera lo que no le importa y puede usar índices alineados; raw: los propios vectores de los rásteres, que muestran todos los cambios y más de lo que no lo es.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/region_parameters.py"/>
        <source>Without it, a field that is called “name” or alike.</source>
        <translation>Si no se indica, un campo llamado «name» o similar.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Without it, the regions are empty where the verdict is “nothing”. They never are for a threshold that is a similarity.</source>
        <translation>Sin esto, las regiones quedan vacías cuando el veredicto es «nothing». Con un umbral que es una similitud nunca ocurre.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Write a VRT per zone and year that reads the source, and fetch no pixels: each search of it does, until there is an index.</source>
        <translation>Escribe por zona y año un VRT que lee la fuente y no descarga píxeles: lo hace cada búsqueda en él hasta que haya un índice.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/answer_row.py"/>
        <source>Write map, places and sources of this answer as a PDF page</source>
        <translation>Escribir el mapa, los lugares y las fuentes de esta respuesta como página PDF</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Writes a model's output for every pixel, one band per dimension.</source>
        <translation>Escribe la salida de un modelo para cada píxel, una banda por dimensión.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Writes the aligned vector of every pixel as a GeoTIFF with one band per dimension (D00, D01 …), for use in other programs: clustering, a classifier of your own, a search index.

A vector has length 1, and the dot product of two of them is their similarity. int8 holds the numbers times 127, rounded, with nodata -128; float32 holds them as they are, with nodata NaN, and takes four to six times the space. Programs with a GDAL older than 3.7, some builds of QGIS among them, show int8 wrongly; take float32 for those.

The file's tags name the model, the source and who to credit.</source>
        <translation>Escribe el vector alineado de cada píxel como GeoTIFF con una banda por dimensión (D00, D01 …), para usarlo en otros programas: agrupamiento, un clasificador propio, un índice de búsqueda.

Un vector tiene longitud 1, y el producto escalar de dos de ellos es su similitud. int8 contiene los números multiplicados por 127, redondeados, con nodata -128; float32 los contiene tal cual, con nodata NaN, y ocupa de cuatro a seis veces más espacio. Los programas con un GDAL anterior a 3.7, entre ellos algunas compilaciones de QGIS, muestran mal int8; para ellos elija float32.

Las etiquetas del archivo nombran el modelo, la fuente y a quién atribuirlo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/places_task.py"/>
        <source>Writing the places</source>
        <translation>Escribiendo los lugares</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Year of change</source>
        <translation>Año del cambio</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Year of the embeddings</source>
        <translation>Año de los embeddings</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Year: {title}</source>
        <translation>Año: {title}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Years compared</source>
        <translation>Años comparados</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/notice.py"/>
        <source>Your consent is stored for this address; you can withdraw it under Settings &gt; Options &gt; AETHER, where you can also choose the key.</source>
        <translation>Su consentimiento se guarda para esta dirección; puede retirarlo en Configuración &gt; Opciones &gt; AETHER, donde también puede elegir la clave.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>an unknown number</source>
        <translation>un número desconocido</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>another language</source>
        <translation>otro idioma</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>ask,search,find,similarity,embedding,alphaearth,satellite,text,language,land cover,places</source>
        <translation>preguntar,buscar,encontrar,similitud,embedding,alphaearth,satélite,texto,lenguaje,cobertura del suelo,lugares</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>auto takes the fastest library that is installed, onnxruntime and torch only that one: for comparisons, or where a driver does not work with the other. torch needs the packages for training. An aligned index needs neither.</source>
        <translation>auto toma la biblioteca instalada más rápida; onnxruntime y torch, solo esa: para comparaciones o cuando un controlador no funciona con la otra. torch necesita los paquetes para el entrenamiento. Un índice alineado no necesita ninguna de las dos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>auto takes what is fastest on this machine, cpu the processor, gpu the graphics card where it can be used; the log says which device it was, and why not the GPU.</source>
        <translation>auto toma lo más rápido en esta máquina; cpu, el procesador; gpu, la tarjeta gráfica donde se pueda usar; el registro dice qué dispositivo fue y por qué no la GPU.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/change/panel.py"/>
        <source>became like the words</source>
        <translation>se volvió como las palabras</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/algorithm_questions.py"/>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>classification: a field of classes; regression: a field of numbers; distribution: several fields of shares that sum to 1; retrieval: how well texts find the places of a class.</source>
        <translation>classification: un campo de clases; regression: un campo de números; distribution: varios campos de proporciones que suman 1; retrieval: con qué acierto los textos encuentran los lugares de una clase.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>compare,comparison,subtract,correlation,similarity,relevance,bundle,year,query</source>
        <translation>comparar,comparación,restar,correlación,similitud,relevancia,paquete,año,consulta</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>demo,example,sample,test,simulated,alphaearth,teaching</source>
        <translation>demostración,ejemplo,muestra,prueba,simulado,alphaearth,enseñanza</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/difference_maker.py"/>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/step_row.py"/>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth.py"/>
        <source>download,fetch,embedding,satellite,cog,google,alphaearth</source>
        <translation>descargar,obtener,embedding,satélite,cog,google,alphaearth</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>e.g. Leipzig</source>
        <translation>p. ej. Leipzig</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>e.g. forest</source>
        <translation>p. ej. forest</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>e.g. woods by the river</source>
        <translation>p. ej. woods by the river</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>embedding,vector,space,project,features,bands,geotiff,model,save</source>
        <translation>embedding,vector,espacio,proyectar,características,bandas,geotiff,modelo,guardar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>engine,python,packages,set up,update,repair,offline,wheels</source>
        <translation>motor,python,paquetes,configurar,actualizar,reparar,sin conexión,wheels</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/curves.py"/>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/files.py"/>
        <source>evaluation</source>
        <translation>evaluación</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/dock.py"/>
        <source>examples</source>
        <translation>ejemplos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/example_texts.py"/>
        <source>examples: {count}</source>
        <translation>ejemplos: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>fitted: a linear model that tells the examples from the counter-examples and from the raster's background; mean: the mean of the examples; nearest: the example that is most like the pixel, for examples of several kinds.</source>
        <translation>fitted: un modelo lineal que distingue los ejemplos de los contraejemplos y del fondo del ráster; mean: la media de los ejemplos; nearest: el ejemplo que más se parece al píxel, para ejemplos de varios tipos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>import,checkpoint,pth,pytorch,model,bundle,aether,london</source>
        <translation>importar,checkpoint,pth,pytorch,modelo,paquete,aether,londres</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/algorithm_dialog.py"/>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>index,cache,fast,speed,prepare,embedding,pyramid,live map</source>
        <translation>índice,caché,rápido,velocidad,preparar,embedding,pirámide,mapa en vivo</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>int8: small, exact to 0.004; float32: exact, and readable by every program.</source>
        <translation>int8: pequeño, exacto hasta 0.004; float32: exacto y legible para cualquier programa.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/change/panel.py"/>
        <source>is no longer like the words</source>
        <translation>ya no es como las palabras</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>it does not start as a Python</source>
        <translation>no arranca como un Python</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>it is Python {found}, and {least} is needed</source>
        <translation>es Python {found}, y se necesita {least}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>it is a 32-bit Python</source>
        <translation>es un Python de 32 bits</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>it lacks venv or pip (on Debian and Ubuntu: sudo apt install python3-venv)</source>
        <translation>le falta venv o pip (en Debian y Ubuntu: sudo apt install python3-venv)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>k for precision and recall</source>
        <translation>k para precisión y exhaustividad</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>labels: {count}, {seconds} s</source>
        <translation>etiquetas: {count}, {seconds} s</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/algorithm_questions.py"/>
        <source>legend</source>
        <translation>leyenda</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify.py"/>
        <source>legend,labels,land cover,land use,classification,map,embedding,alphaearth,dynamic world,worldcover,corine,local climate zones,text</source>
        <translation>leyenda,etiquetas,cobertura del suelo,uso del suelo,clasificación,mapa,embedding,alphaearth,dynamic world,worldcover,corine,zonas climáticas locales,texto</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>like,example,sample,search,find,similarity,embedding,alphaearth,satellite,points,polygons,places</source>
        <translation>como,ejemplo,muestra,buscar,encontrar,similitud,embedding,alphaearth,satélite,puntos,polígonos,lugares</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/curves.py"/>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>measure,quality,report,accuracy,f1,r2,auc,benchmark,probe,alignment,labels,model</source>
        <translation>medir,calidad,informe,exactitud,f1,r2,auc,comparativa,sonda,alineación,etiquetas,modelo</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>mirror is Source Cooperative's copy, google the bucket of the publisher, both free and without an account; other is a folder or address of the same layout.</source>
        <translation>mirror es la copia de Source Cooperative; google, el depósito del editor; ambas gratuitas y sin cuenta; other es una carpeta o dirección con la misma estructura.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>model not here</source>
        <translation>el modelo no está aquí</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_layers.py"/>
        <source>more like {answer}</source>
        <translation>más como {answer}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/names_choice.py"/>
        <source>no layer</source>
        <translation>ninguna capa</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>no place, {seconds} s</source>
        <translation>ningún lugar, {seconds} s</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>not understood: what is nearest to the words as typed</source>
        <translation>no entendido: lo más cercano a las palabras tal como están escritas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>optional: e.g. built-up land</source>
        <translation>opcional: p. ej. terreno edificado</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>optional: words as well</source>
        <translation>opcional: también palabras</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/unused_parameters.py"/>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>out of date</source>
        <translation>desactualizado</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>overpass: one request to an Overpass server; quickosm: by the plugin QuickOSM, where it is installed; file: a file of places.</source>
        <translation>overpass: una petición a un servidor Overpass; quickosm: mediante el complemento QuickOSM, si está instalado; file: un archivo de lugares.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>own: the labels that are typed below, or in a table; else a ready list: Dynamic World, ESA WorldCover, CORINE's levels, Local Climate Zones, LandCover.ai, or common land uses of OpenStreetMap.</source>
        <translation>own: las etiquetas escritas abajo o en una tabla; si no, una lista preparada: Dynamic World, ESA WorldCover, los niveles de CORINE, las zonas climáticas locales, LandCover.ai o usos del suelo comunes de OpenStreetMap.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>percentile: the threshold is a share of the pixels; similarity: it is a cosine.</source>
        <translation>percentile: el umbral es una proporción de los píxeles; similarity: es un coseno.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>places,poi,points of interest,openstreetmap,osm,overpass,overture,geofabrik,pbf,geoparquet,csv,train</source>
        <translation>lugares,poi,puntos de interés,openstreetmap,osm,overpass,overture,geofabrik,pbf,geoparquet,csv,entrenar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>places: {count}, {seconds} s</source>
        <translation>lugares: {count}, {seconds} s</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>random: places to test lie between those to train on; blocks: whole blocks are tested, which says more about places elsewhere.</source>
        <translation>random: los lugares de prueba están entre los de entrenamiento; blocks: se prueban bloques enteros, lo que dice más sobre lugares de otras partes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>relevance {relevance} of 100, about {share} % of the area</source>
        <translation>relevancia {relevance} de 100, en torno al {share} % del área</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>relevance {relevance} of 100, weak: look before you trust it</source>
        <translation>relevancia {relevance} de 100, débil: mire antes de fiarse</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>relevance {relevance} of 100: hardly anything here fits</source>
        <translation>relevancia {relevance} de 100: aquí casi nada encaja</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/texts_parameter.py"/>
        <source>relevance: how well a pixel fits, from 0 to 100, gauged on the whole raster; similarity: the cosine of text and pixel, from -1 to 1.</source>
        <translation>relevance: lo bien que encaja un píxel, de 0 a 100, calibrado con todo el ráster; similarity: el coseno entre texto y píxel, de -1 a 1.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_writer.py"/>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>robust: the best on places and phrases it has not seen; linear: a closed form, ready within seconds; aether: as published (arXiv 2510.09894).</source>
        <translation>robust: la mejor con lugares y expresiones que no ha visto; linear: una solución en forma cerrada, lista en segundos; aether: tal como se publicó (arXiv 2510.09894).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/sample_similarity.py"/>
        <source>sample,point,value,extract,compare,relevance,similarity,text</source>
        <translation>muestra,punto,valor,extraer,comparar,relevancia,similitud,texto</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>similarity: the cosines as they are; relevance: 0 to 100, which different texts and bundles have in common, for answers of this version; auto: similarity where the same was asked, else relevance where it is known.</source>
        <translation>similarity: los cosenos tal cual; relevance: 0 a 100, común a textos y paquetes distintos, para respuestas de esta versión; auto: similitud donde se preguntó lo mismo, si no relevancia donde se conoce.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>smooth</source>
        <translation>suavizar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>template: put together from fields; field: one field holds it; osm: from OpenStreetMap's tags, as columns (amenity, shop …) or in other_tags.</source>
        <translation>template: compuesto a partir de campos; field: un campo lo contiene; osm: a partir de las etiquetas de OpenStreetMap, como columnas (amenity, shop …) o en other_tags.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/place_names.py"/>
        <source>temporary layer</source>
        <translation>capa temporal</translation>
    </message>
    <message>
        <location filename="../aether_qgis/expressions/similarity_function.py"/>
        <source>text: what to look for, as in a query. raster: id or name of a layer with 64 bands; without it, the first one of the project. bundle: name or folder of a model; without it, the one that ships.</source>
        <translation>text: qué buscar, como en una consulta. raster: id o nombre de una capa de 64 bandas; si no se indica, la primera del proyecto. bundle: nombre o carpeta de un modelo; si no se indica, el incluido.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_page.py"/>
        <source>the layout was not exported</source>
        <translation>la composición no se exportó</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>there are no packages for its C library</source>
        <translation>no hay paquetes para su biblioteca de C</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>there are no packages for {platform}</source>
        <translation>no hay paquetes para {platform}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change.py"/>
        <source>time,years,compare,difference,multitemporal,deforestation,growth,built,embedding,alphaearth,satellite,text</source>
        <translation>tiempo,años,comparar,diferencia,multitemporal,deforestación,crecimiento,edificado,embedding,alphaearth,satélite,texto</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/step_row.py"/>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/step_row.py"/>
        <source>to mend</source>
        <translation>por reparar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>toward: what fits the text better in the last year than in the first; away: what fits it less.</source>
        <translation>toward: lo que corresponde mejor al texto en el último año que en el primero; away: lo que le corresponde menos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment.py"/>
        <source>train,align,model,bundle,poi,points of interest,openstreetmap,osm,embedding,alphaearth,learn</source>
        <translation>entrenar,alinear,modelo,paquete,poi,puntos de interés,openstreetmap,osm,embedding,alphaearth,aprender</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/step_row.py"/>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>unfinished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/classify.py"/>
        <source>unsure</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/algorithm_questions.py"/>
        <source>unsure: {share} %</source>
        <translation>dudoso: {share} %</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/curves.py"/>
        <source>validation AUC</source>
        <translation>AUC de validación</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/curves.py"/>
        <source>validation loss</source>
        <translation>pérdida de validación</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_notes.py"/>
        <source>without {avoided}</source>
        <translation>sin {avoided}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>zonal,statistics,mean,share,area,polygon,district,parcel,compare,relevance,similarity,text</source>
        <translation>zonal,estadística,media,parte,área,polígono,distrito,parcela,comparar,relevancia,similitud,texto</translation>
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
        <translation>{count} de los que la fuente no está segura</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>{count} outside the area</source>
        <translation>{count} fuera del área</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_card.py"/>
        <source>{count} points</source>
        <translation>{count} puntos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>{count} that the source has twice</source>
        <translation>{count} que la fuente tiene dos veces</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>{count} without a position</source>
        <translation>{count} sin posición</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>{count} without a tag that says what it is</source>
        <translation>{count} sin una etiqueta que diga qué es</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>{download} at most; {disk} of room are needed, the wheels included</source>
        <translation>{download} como máximo; se necesitan {disk} de sitio, wheels incluidas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>{features}; of the first {looked_at}, {without} have no text</source>
        <translation>{features}; de los primeros {looked_at}, {without} no tienen texto</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>{folder} holds no model bundle: choose the folder that has a file bundle.json in it.</source>
        <translation>{folder} no contiene ningún paquete de modelo: elija la carpeta que contiene un archivo bundle.json.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>{folder} lacks the wheels of {packages}, or they are not the ones that were expected: fill it by “make wheelhouse” on a computer with a line, or press Install without a folder.</source>
        <translation>En {folder} faltan las wheels de {packages}, o no son las esperadas: llénela con «make wheelhouse» en un equipo con línea, o pulse Instalar sin carpeta.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/raster_box.py"/>
        <source>{group} (group of {count})</source>
        <translation>{group} (grupo de {count})</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>{host} is busy: trying again in {seconds:.0f} s</source>
        <translation>{host} está ocupado: nuevo intento en {seconds:.0f} s</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/query_summary.py"/>
        <source>{indexed} of {rasters} rasters from their index</source>
        <translation>{indexed} de {rasters} rásteres desde su índice</translation>
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
        <translation>{metres} m: todo lo que hay</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>{metres} m: for a first look</source>
        <translation>{metres} m: para un primer vistazo</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/raster_inputs.py"/>
        <source>{names} … ({count} rasters)</source>
        <translation>{names} … ({count} rásteres)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_contents.py"/>
        <source>{name}, {distance} km</source>
        <translation>{name}, {distance} km</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>{number} minutes</source>
        <translation>{number} minutos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>{number} seconds</source>
        <translation>{number} segundos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/favourite_files.py"/>
        <source>{path} cannot be read ({reason}): choose another file.</source>
        <translation>No se puede leer {path} ({reason}): elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/locked_file.py"/>
        <source>{path} cannot be written ({reason}): check whether the folder is there, has room, and is yours to change.</source>
        <translation>No se puede escribir {path} ({reason}): compruebe si la carpeta existe, tiene espacio y puede usted modificarla.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/regions.py"/>
        <source>{path} cannot be written ({reason}): free some disk space, or save the project in a folder of your own.</source>
        <translation>No se puede escribir {path} ({reason}): libere espacio en el disco o guarde el proyecto en una carpeta propia.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/vector_file.py"/>
        <source>{path} does not say what its places are; expected {expected}, found only {found}. Add it to the project and choose the texts in the training dialog instead.</source>
        <translation>{path} no dice qué son sus lugares; se esperaba {expected}, solo se encontró {found}. Añádalo al proyecto y elija en su lugar los textos en el diálogo de entrenamiento.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/vector_file.py"/>
        <source>{path} has no CRS, so nobody knows where its places are: add it to the project, set its CRS there and save it again.</source>
        <translation>{path} no tiene SRC, de modo que no se sabe dónde están sus lugares: añádalo al proyecto, establezca allí su SRC y guárdelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/table_file.py"/>
        <source>{path} has no columns of coordinates; expected names such as lon and lat, x and y, or easting and northing, found only {found}: rename them.</source>
        <translation>{path} no tiene columnas de coordenadas; se esperaban nombres como lon y lat, x e y, o easting y northing, solo se encontró {found}: cámbieles el nombre.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/table_file.py"/>
        <source>{path} has no rows; expected a line of column names and a line for each place.</source>
        <translation>{path} no tiene filas; se esperaba una línea con nombres de columna y una línea por cada lugar.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>{path} has {count} bands, an embedding raster has 64 or more: choose another file.</source>
        <translation>{path} tiene {count} bandas, un ráster de embeddings tiene 64 o más: elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/favourite_files.py"/>
        <source>{path} holds no favourites of AETHER: choose a file that AETHER has exported, with the ending {suffix}.</source>
        <translation>{path} no contiene favoritos de AETHER: elija un archivo que AETHER haya exportado, con la terminación {suffix}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/vector_file.py"/>
        <source>{path} holds no layer of points or areas: choose another file.</source>
        <translation>{path} no contiene ninguna capa de puntos o áreas: elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/bundle_folder.py"/>
        <source>{path} is a file, but a bundle is a folder: choose another name.</source>
        <translation>{path} es un archivo, pero un paquete es una carpeta: elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/destinations.py"/>
        <source>{path} is a folder, but the output is a file: choose the name of a file.</source>
        <translation>{path} es una carpeta, pero la salida es un archivo: elija un nombre de archivo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/file_source.py"/>
        <source>{path} is a folder: choose a file of places in it.</source>
        <translation>{path} es una carpeta: elija en ella un archivo de lugares.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/locked_file.py"/>
        <source>{path} is in use by another QGIS, or cannot be written: try again in a moment.</source>
        <translation>{path} lo está usando otro QGIS, o no se puede escribir: inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/table_file.py"/>
        <source>{path} is larger than {most} MB: save it as a GeoPackage, which can be read by area.</source>
        <translation>{path} ocupa más de {most} MB: guárdelo como GeoPackage, que se puede leer por áreas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_page.py"/>
        <source>{path} is no layout template that QGIS can read: install the plugin anew.</source>
        <translation>{path} no es una plantilla de composición que QGIS pueda leer: instale de nuevo el complemento.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/table_file.py"/>
        <source>{path} is not a table ({reason}); expected lines of values with commas, semicolons or tabs between them.</source>
        <translation>{path} no es una tabla ({reason}); se esperaban líneas de valores separados por comas, puntos y coma o tabuladores.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/favourite_files.py"/>
        <source>{path} is too large for favourites, which take {size} at most: choose another file.</source>
        <translation>{path} es demasiado grande para favoritos, que ocupan {size} como máximo: elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/favourite_files.py"/>
        <source>{path} was written by a newer version of AETHER: update the plugin, and try again.</source>
        <translation>{path} lo escribió una versión más reciente de AETHER: actualice el complemento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/query_summary.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>{seconds} s on {device}</source>
        <translation>{seconds} s en {device}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>{seconds} s; much faster with an index</source>
        <translation>{seconds} s; mucho más rápido con un índice</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>{size}, {bytes} bytes per pixel, {seconds} s on {device}</source>
        <translation>{size}, {bytes} bytes por píxel, {seconds} s en {device}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>{tiles} tiles, {pixels} pixels, {size} to fetch from {host}.</source>
        <translation>{tiles} teselas, {pixels} píxeles, {size} que descargar de {host}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/address.py"/>
        <source>“{address}” is not the address of a text encoder; expected one such as http://localhost:11434/v1 or https://api.openai.com/v1/embeddings.</source>
        <translation>«{address}» no es la dirección de un codificador de texto; se esperaba una como http://localhost:11434/v1 o https://api.openai.com/v1/embeddings.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>“{address}” is not the address of an Overpass server; expected one such as {example}.</source>
        <translation>«{address}» no es la dirección de un servidor Overpass; se esperaba una como {example}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_notes.py"/>
        <source>“{first}” and “{second}” differ strongly on {percent} % of the area: {first_percent} % are more like “{first}”, {second_percent} % more like “{second}”.</source>
        <translation>«{first}» y «{second}» difieren mucho en el {percent} % del área: el {first_percent} % se parece más a «{first}», el {second_percent} % más a «{second}».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/class_texts.py"/>
        <source>“{line}” is not a line of texts; expected “class: phrase; phrase”, for example “park: a lawn with trees; a playground”.</source>
        <translation>«{line}» no es una línea de textos; se esperaba «clase: expresión; expresión», por ejemplo “park: a lawn with trees; a playground”.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/unused_parameters.py"/>
        <source>“{parameter}” is set but not used: it counts only with {choices}.</source>
        <translation>«{parameter}» está definido pero no se usa: solo cuenta con {choices}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>“{part}” is no year of AlphaEarth; expected years from {first} on, such as 2024 or 2019,2021-2023.</source>
        <translation>«{part}» no es un año de AlphaEarth; se esperaban años a partir de {first}, como 2024 o 2019,2021-2023.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/change.py"/>
        <source>“{part}” is no year; expected one year for each raster, in their order, such as 2019, 2024.</source>
        <translation>«{part}» no es un año; se esperaba un año para cada ráster, en su orden, como 2019, 2024.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>“{query}” is here: relevance {relevance} of 100, some {share} % of the area.</source>
        <translation>«{query}» está aquí: relevancia {relevance} de 100, en torno al {share} % del área.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>“{query}” may be here: relevance {relevance} of 100. Look at the places before you trust them.</source>
        <translation>«{query}» puede estar aquí: relevancia {relevance} de 100. Mire los lugares antes de fiarse de ellos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>“{query}” was not understood as a kind of land or place: the map shows what is nearest to the words as typed.</source>
        <translation>«{query}» no se ha entendido como un tipo de terreno o lugar: el mapa muestra lo más cercano a las palabras tal como están escritas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/difference_maker.py"/>
        <source>“{side}” has {count} similarity rasters; expected one: compare two of them by “Difference of two answers” in the Processing toolbox.</source>
        <translation>«{side}» tiene {count} rásteres de similitud; se esperaba uno: compare dos de ellos con «Diferencia de dos respuestas» en la caja de herramientas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>“{text}”: {remark}</source>
        <translation>«{text}»: {remark}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>“{title}” is ready: {facts}.</source>
        <translation>«{title}» está listo: {facts}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_problems.py"/>
        <source>“{title}” is {found}; expected a number from {least} to {most}.</source>
        <translation>«{title}» es {found}; se esperaba un número de {least} a {most}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_problems.py"/>
        <source>“{title}” is {found}; expected a number of at least {least}.</source>
        <translation>«{title}» es {found}; se esperaba un número de al menos {least}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_problems.py"/>
        <source>“{title}” is {found}; expected a number.</source>
        <translation>«{title}» es {found}; se esperaba un número.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_problems.py"/>
        <source>“{title}” takes a raster file, but {path} is a folder: choose a file in it.</source>
        <translation>«{title}» toma un archivo ráster, pero {path} es una carpeta: elija un archivo en ella.</translation>
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
        <translation>AETHER se está cerrando.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/python.py"/>
        <source>Press Install… in the dock, or under Settings &gt; Options &gt; AETHER. Without a window, run the algorithm aether:installengine, for example by qgis_process.</source>
        <translation>Pulse Instalar… en el panel o en Configuración &gt; Opciones &gt; AETHER. Sin ventana, ejecute el algoritmo aether:installengine, por ejemplo con qgis_process.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/python.py"/>
        <source>The AETHER engine is not installed yet.</source>
        <translation>El motor de AETHER aún no está instalado.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/process.py"/>
        <source>The engine could not be started with {python}: {reason}.</source>
        <translation>El motor no se pudo iniciar con {python}: {reason}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/client.py"/>
        <source>The engine did not answer within {seconds} seconds; try again, or check it under Settings &gt; Options &gt; AETHER.</source>
        <translation>El motor no respondió en {seconds} segundos; inténtelo de nuevo o compruébelo en Configuración &gt; Opciones &gt; AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/client.py"/>
        <source>The engine run by {python} uses protocol {found}, but this plugin uses {expected}: install both from the same version of AETHER.</source>
        <translation>El motor ejecutado por {python} usa el protocolo {found}, pero este complemento usa {expected}: instale ambos de la misma versión de AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/process.py"/>
        <source>The engine stopped unexpectedly (exit code {code}); nothing was written, and the next query starts it again.</source>
        <translation>El motor se detuvo inesperadamente (código de salida {code}); no se escribió nada, y la siguiente consulta lo inicia de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/python.py"/>
        <source>The engine's Python named by {chosen_by}, {path}, is not a program that can be run: correct the path, or clear it to use the environment in the profile folder.</source>
        <translation>El Python del motor indicado por {chosen_by}, {path}, no es un programa que se pueda ejecutar: corrija la ruta o bórrela para usar el entorno de la carpeta del perfil.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/client.py"/>
        <source>The engine's Python, {python} (version {version}), lacks {missing}: press Install… in the dock or under Settings &gt; Options &gt; AETHER, or name another Python there.</source>
        <translation>Al Python del motor, {python} (versión {version}), le falta {missing}: pulse Instalar… en el panel o en Configuración &gt; Opciones &gt; AETHER, o indique allí otro Python.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/client.py"/>
        <source>The engine's answer could not be understood: {error}.</source>
        <translation>No se pudo entender la respuesta del motor: {error}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/client.py"/>
        <source>The request was cancelled.</source>
        <translation>La petición se canceló.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/process.py"/>
        <source>it took too long</source>
        <translation>tardó demasiado</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/python.py"/>
        <source>the AETHER options</source>
        <translation>las opciones de AETHER</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/python.py"/>
        <source>the variable AETHER_ENGINE_PYTHON</source>
        <translation>la variable AETHER_ENGINE_PYTHON</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/scene.py"/>
        <source>A demo scene of {side} pixels a side cannot be drawn: choose {smallest} to {largest}.</source>
        <translation>No se puede dibujar una escena de demostración de {side} píxeles por lado: elija de {smallest} a {largest}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>A distribution has several shares, but only the field “{field}” was chosen: choose one field per share, or the task regression.</source>
        <translation>Una distribución tiene varias proporciones, pero solo se eligió el campo «{field}»: elija un campo por proporción, o la tarea regression.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>A label of the legend has no name: name it, or remove it.</source>
        <translation>Una etiqueta de la leyenda no tiene nombre: póngale nombre o elimínela.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>A resolution of {found} m was asked for; expected 10, 20, 40, 80 m and so on: choose one of these.</source>
        <translation>Se pidió una resolución de {found} m; se esperaba 10, 20, 40, 80 m y así sucesivamente: elija una de estas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_language.py"/>
        <source>A sign is missing at place {place}: put “+”, “-”, “&amp;” or “|” before the words there.</source>
        <translation>Falta un signo en la posición {place}: ponga «+», «-», «&amp;» o «|» delante de las palabras.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/difference/difference.py"/>
        <source>A strong difference is {found}; expected a number above 0 and up to 100, or 0 for the usual one.</source>
        <translation>Una diferencia fuerte es {found}; se esperaba un número mayor que 0 y de hasta 100, o 0 para la habitual.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/onnx_export.py"/>
        <source>A tower of kind “{found}” cannot be written as ONNX; expected one of those in towers/tower.py.</source>
        <translation>Una torre del tipo «{found}» no se puede escribir como ONNX; se esperaba una de las que hay en towers/tower.py.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/running.py"/>
        <source>All workers of the Dask scheduler at {scheduler} have been gone for {seconds} s: start them again, and repeat the request.</source>
        <translation>Todos los procesos de trabajo del planificador de Dask en {scheduler} llevan {seconds} s ausentes: inícielos de nuevo y repita la petición.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/features.py"/>
        <source>All {count} labelled places on the raster lie on pixels without data: choose another raster or other labels.</source>
        <translation>Los {count} lugares etiquetados situados en el ráster están todos en píxeles sin datos: elija otro ráster u otras etiquetas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/labelled_points.py"/>
        <source>All {count} labelled points on the raster lie on pixels without data: choose another raster or other points.</source>
        <translation>Los {count} puntos etiquetados situados en el ráster están todos en píxeles sin datos: elija otro ráster u otros puntos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/on_raster.py"/>
        <source>All {count} places lie outside the raster: they span {places}, the raster {raster} in {crs}; check the reference system of the layer or choose another raster.</source>
        <translation>Los {count} lugares están todos fuera del ráster: abarcan {places}, el ráster {raster} en {crs}; compruebe el sistema de referencia de la capa o elija otro ráster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>All {count} places on the raster have the same value {value} in “{field}”, so there is nothing to tell apart: choose another field.</source>
        <translation>Los {count} lugares situados en el ráster tienen todos el mismo valor {value} en «{field}», de modo que no hay nada que distinguir: elija otro campo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/holdout.py"/>
        <source>All {count} points lie in one block or nearly so, and no place can be held out: choose smaller blocks, points drawn at random instead of blocks, or hold out nothing.</source>
        <translation>Los {count} puntos están todos, o casi todos, en un solo bloque, y no se puede reservar ningún lugar: elija bloques más pequeños, puntos al azar en lugar de bloques, o no reserve nada.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/train.py"/>
        <source>All {count} points lie where {path} holds no data: choose another raster, or points elsewhere.</source>
        <translation>Los {count} puntos están todos donde {path} no contiene datos: elija otro ráster, o puntos en otra parte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/robust/recipe.py"/>
        <source>All {count} points to train on are of one kind, so there is nothing to tell apart: choose points of several kinds, or texts that name them.</source>
        <translation>Los {count} puntos de entrenamiento son todos de un mismo tipo, de modo que no hay nada que distinguir: elija puntos de varios tipos, o textos que los nombren.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>All {count} points to train on have the same text, “{text}”, so there is nothing to tell apart: choose another text field, or a template over fields that differ.</source>
        <translation>Los {count} puntos de entrenamiento tienen todos el mismo texto, «{text}», de modo que no hay nada que distinguir: elija otro campo de texto, o una plantilla de campos que difieran.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>AlphaEarth is asked of {host}.</source>
        <translation>AlphaEarth se pide a {host}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/state.py"/>
        <source>An unfinished training is resumed after epoch {epoch}.</source>
        <translation>Un entrenamiento sin terminar se reanuda tras la época {epoch}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/state.py"/>
        <source>An unfinished training with other settings or points is replaced.</source>
        <translation>Se sustituye un entrenamiento sin terminar con otros ajustes o puntos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/fetch.py"/>
        <source>Another fetch writes to {folder} at the moment: wait until it is done, or choose another folder.</source>
        <translation>Otra descarga está escribiendo en {folder} en este momento: espere a que termine o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Answered from aligned indexes.</source>
        <translation>Respondido desde índices alineados.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/classify.py"/>
        <source>Answered from the aligned index of {raster}</source>
        <translation>Respondido desde el índice alineado de {raster}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/request_checks.py"/>
        <source>As a percentile, the threshold is {found}; expected a number from 0 to 100, for example 98.</source>
        <translation>Como percentil, el umbral es {found}; se esperaba un número de 0 a 100, por ejemplo 98.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/zonal/zonal.py"/>
        <source>As a relevance, the threshold is {found}; expected a number from 0 to 100, for example 50.</source>
        <translation>Como relevancia, el umbral es {found}; se esperaba un número de 0 a 100, por ejemplo 50.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/request_checks.py"/>
        <source>As a similarity, the threshold is {found}; expected a number from -1 to 1, for example 0.5.</source>
        <translation>Como similitud, el umbral es {found}; se esperaba un número de -1 a 1, por ejemplo 0.5.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/evaluate.py"/>
        <source>Asking the texts</source>
        <translation>Consultando los textos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_language.py"/>
        <source>At place {place} one side of “|” only avoids: say what it should find instead.</source>
        <translation>En la posición {place}, un lado de «|» solo evita: diga qué debe encontrar.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_mistakes.py"/>
        <source>At place {place} there is “{found}”, but words are expected: type what to look for there.</source>
        <translation>En la posición {place} está «{found}», pero se esperan palabras: escriba ahí qué buscar.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_language.py"/>
        <source>At place {place}, “^” needs a weight above 0 and up to {most} behind it, for example “^0.5”.</source>
        <translation>En la posición {place}, «^» necesita detrás un peso mayor que 0 y de hasta {most}, por ejemplo «^0.5».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/recognition.py"/>
        <source>Bands are read in the order of their names, which is not their order in the file</source>
        <translation>Las bandas se leen en el orden de sus nombres, que no es su orden en el archivo</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/raster.py"/>
        <source>Building the index of {raster}</source>
        <translation>Construyendo el índice de {raster}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/base.py"/>
        <source>Built without a base: “{base}” reads other embeddings than the raster holds.</source>
        <translation>Construido sin base: «{base}» lee otros embeddings que los del ráster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/request_checks.py"/>
        <source>Change needs two rasters or more of one area, of different years; there is {found}: add another year.</source>
        <translation>El cambio necesita dos o más rásteres de un área, de años distintos; hay {found}: añada otro año.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/scene.py"/>
        <source>Colouring the picture</source>
        <translation>Coloreando la imagen</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/writing.py"/>
        <source>Comparing pixels with the labels</source>
        <translation>Comparando los píxeles con las etiquetas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/similarity/writing.py"/>
        <source>Comparing pixels with the query</source>
        <translation>Comparando píxeles con la consulta</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/zonal/zonal.py"/>
        <source>Comparing pixels with the texts</source>
        <translation>Comparando los píxeles con los textos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/difference/difference.py"/>
        <source>Comparing the answers</source>
        <translation>Comparando las respuestas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Comparing the years</source>
        <translation>Comparando los años</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/scoring.py"/>
        <source>Computing on the cluster: {scheduler}</source>
        <translation>Calculando en el clúster: {scheduler}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Computing on: {device}</source>
        <translation>Calculando en: {device}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/similarity_blocks.py"/>
        <source>Computing similarities</source>
        <translation>Calculando similitudes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/gathering.py"/>
        <source>Counter-examples left out: {outside} outside the raster, {empty} where it holds no data.</source>
        <translation>Contraejemplos omitidos: {outside} fuera del ráster, {empty} donde no tiene datos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/relation.py"/>
        <source>Distances are not measured: “{words}” is read as part of the description, so places that look like both come first.</source>
        <translation>Las distancias no se miden: «{words}» se lee como parte de la descripción, de modo que los lugares que se parecen a ambos van primero.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/files.py"/>
        <source>Drawing the vectors</source>
        <translation>Dibujando los vectores</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/aether/recipe.py"/>
        <source>Epoch {epoch} of {epochs}: loss {loss}</source>
        <translation>Época {epoch} de {epochs}: pérdida {loss}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/gathering.py"/>
        <source>Every example is a counter-example as well, pixel for pixel: remove one of the two, or choose other places.</source>
        <translation>Cada ejemplo es también un contraejemplo, píxel a píxel: quite uno de los dos o elija otros lugares.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/ways.py"/>
        <source>Examples and counter-examples look the same to the model: choose other places.</source>
        <translation>Los ejemplos y los contraejemplos le parecen iguales al modelo: elija otros lugares.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/asking.py"/>
        <source>Examples cannot be compared by “{found}”; expected one of: {expected}.</source>
        <translation>Los ejemplos no se pueden comparar mediante «{found}»; se esperaba uno de: {expected}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/gathering.py"/>
        <source>Examples left out: {outside} outside the raster, {empty} where it holds no data.</source>
        <translation>Ejemplos omitidos: {outside} fuera del ráster, {empty} donde no tiene datos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/fetch.py"/>
        <source>Fetching AlphaEarth from {host}: {done} of {all} MB</source>
        <translation>Descargando AlphaEarth de {host}: {done} de {all} MB</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/tile_list/index_download.py"/>
        <source>Fetching the list of tiles from {host}: {done} of {all} MB</source>
        <translation>Descargando la lista de teselas de {host}: {done} de {all} MB</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Finding the best places</source>
        <translation>Buscando los mejores lugares</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/robust/recipe.py"/>
        <source>Finding the kinds of place</source>
        <translation>Buscando los tipos de lugar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/zonal/zonal.py"/>
        <source>Finding the places</source>
        <translation>Buscando los lugares</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/linear.py"/>
        <source>Fitting the closed form</source>
        <translation>Ajustando la solución en forma cerrada</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/robust/tower.py"/>
        <source>Fitting the pixel tower</source>
        <translation>Ajustando la torre de píxeles</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/landscape.py"/>
        <source>Founding the villages</source>
        <translation>Fundando los pueblos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>Indexes cannot be written to {folder} ({reason}): choose a folder of your own for them under Settings &gt; Options &gt; AETHER, or name one to the algorithm.</source>
        <translation>No se pueden escribir índices en {folder} ({reason}): elija para ellos una carpeta propia en Configuración &gt; Opciones &gt; AETHER, o indíquele una al algoritmo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its numbers are AlphaEarth's stored ones in a wider type: decoded</source>
        <translation>Sus números son los guardados por AlphaEarth en un tipo más ancho: decodificados</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its numbers are AlphaEarth's stored ones, shifted by {shift}: decoded</source>
        <translation>Sus números son los guardados por AlphaEarth, desplazados en {shift}: decodificados</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its numbers were divided by {divisor} without the square: decoded</source>
        <translation>Sus números se dividieron entre {divisor} sin el cuadrado: decodificados</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its numbers were resampled before they were decoded, which blurs them: squared, and their direction used</source>
        <translation>Sus números se remuestrearon antes de decodificarlos, lo que los difumina: elevados al cuadrado, y se usa su dirección</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its vectors are shorter than 1 ({length}), as medians of several years are: their direction is used</source>
        <translation>Sus vectores son más cortos que 1 ({length}), como lo son las medianas de varios años: se usa su dirección</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its vectors are whole numbers of length {scale}, so small numbers were lost: their direction is used</source>
        <translation>Sus vectores son números enteros de longitud {scale}, de modo que se perdieron los números pequeños: se usa su dirección</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its vectors have length {scale} instead of 1: their direction is used</source>
        <translation>Sus vectores tienen longitud {scale} en lugar de 1: se usa su dirección</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/model.py"/>
        <source>Labelled points used: {count}</source>
        <translation>Puntos etiquetados usados: {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/landscape.py"/>
        <source>Leading the river</source>
        <translation>Trazando el río</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/robust/pixels.py"/>
        <source>Learning which places lie on which pixels: epoch {epoch} of {epochs}</source>
        <translation>Aprendiendo qué lugares están en qué píxeles: época {epoch} de {epochs}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/legends.py"/>
        <source>Line {line} of the legend breaks off: “{text}”; expected phrases after “=” and a colour after “|”.</source>
        <translation>La línea {line} de la leyenda se interrumpe: «{text}»; se esperaban expresiones tras «=» y un color tras «|».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/legends.py"/>
        <source>Line {line} of the legend has a quotation mark that is never closed: “{text}”; add another one after the words.</source>
        <translation>La línea {line} de la leyenda tiene unas comillas que no se cierran: «{text}»; añada otras después de las palabras.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/legends.py"/>
        <source>Line {line} of the legend has no name: “{text}”; expected “name = phrase; phrase | #rrggbb”, of which the name alone is needed.</source>
        <translation>La línea {line} de la leyenda no tiene nombre: «{text}»; se esperaba «nombre = expresión; expresión | #rrggbb», de lo que solo hace falta el nombre.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>Line {line} of the places file {path} is damaged; expected x and y, or a polygon, and {count} value(s) as JSON: export the places again.</source>
        <translation>La línea {line} del archivo de lugares {path} está dañada; se esperaban x e y, o un polígono, y {count} valor(es) como JSON: exporte los lugares de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>Looking at the tiles of {host}: {done} of {all}</source>
        <translation>Examinando las teselas de {host}: {done} de {all}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Looking for what differs everywhere</source>
        <translation>Buscando lo que difiere en todas partes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/zonal/zonal.py"/>
        <source>Looking over the raster</source>
        <translation>Recorriendo el ráster</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/estimate.py"/>
        <source>Measuring the speed of the line</source>
        <translation>Midiendo la velocidad de la conexión</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/raster.py"/>
        <source>Measuring {raster}</source>
        <translation>Midiendo {raster}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/scene.py"/>
        <source>Naming the places</source>
        <translation>Poniendo nombre a los lugares</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/connection.py"/>
        <source>No Dask scheduler answers at {scheduler} ({reason}): expected an address such as tcp://host:8786; check that the scheduler runs and can be reached from here.</source>
        <translation>Ningún planificador de Dask responde en {scheduler} ({reason}): se esperaba una dirección como tcp://host:8786; compruebe que el planificador está en marcha y que se puede alcanzar desde aquí.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/gathering.py"/>
        <source>No example can be used: of {count}, {outside} lie outside the raster and {empty} where it holds no data; choose places that the raster shows.</source>
        <translation>No se puede usar ningún ejemplo: de {count}, {outside} están fuera del ráster y {empty} donde no contiene datos; elija lugares que el ráster muestre.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/request.py"/>
        <source>No folder for indexes is named: choose one under Settings &gt; Options &gt; AETHER.</source>
        <translation>No se indica ninguna carpeta para los índices: elija una en Configuración &gt; Opciones &gt; AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>No year was given: choose one, such as 2024.</source>
        <translation>No se indicó ningún año: elija uno, como 2024.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>No years were found in the rasters' tags and names: they are compared in the order given, as 1 to {count}.</source>
        <translation>No se encontraron años en las etiquetas y los nombres de los rásteres: se comparan en el orden dado, como 1 a {count}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/labelled_points.py"/>
        <source>None of the {count} labelled points has a label: choose the field that holds the names of labels.</source>
        <translation>Ninguno de los {count} puntos etiquetados tiene etiqueta: elija el campo que contiene los nombres de las etiquetas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>None of the {count} places has a value in “{fields}”: choose another field.</source>
        <translation>Ninguno de los {count} lugares tiene un valor en «{fields}»: elija otro campo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/on_raster.py"/>
        <source>None of the {count} places has coordinates that are numbers: check the layer's geometries and its reference system.</source>
        <translation>Ninguno de los {count} lugares tiene coordenadas que sean números: compruebe las geometrías de la capa y su sistema de referencia.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/points.py"/>
        <source>None of the {count} points has a text: choose another text field, or a template over fields that are filled in.</source>
        <translation>Ninguno de los {count} puntos tiene texto: elija otro campo de texto, o una plantilla de campos que estén rellenos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/points.py"/>
        <source>None of the {count} points has coordinates that are numbers: check the layer's geometries and its reference system.</source>
        <translation>Ninguno de los {count} puntos tiene coordenadas que sean números: compruebe las geometrías de la capa y su sistema de referencia.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/request.py"/>
        <source>None of the {count} rasters holds any data: choose others.</source>
        <translation>Ninguno de los {count} rásteres contiene datos: elija otros.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/query.py"/>
        <source>None of the {count} rasters holds data in the area asked for (every pixel is nodata): choose another extent or other rasters.</source>
        <translation>Ninguno de los {count} rásteres contiene datos en el área pedida (todos los píxeles son nodata): elija otra extensión u otros rásteres.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>Nothing can be written in {parent}: choose a folder of your own for the bundle.</source>
        <translation>No se puede escribir nada en {parent}: elija una carpeta propia para el paquete.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/output_folder.py"/>
        <source>Nothing can be written to {folder} ({reason}): choose another folder.</source>
        <translation>No se puede escribir nada en {folder} ({reason}): elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>Of the {found} class(es) among the labels on the raster, {large} have {least} places or more; expected at least two: choose a field with more classes, or a raster that covers more labels.</source>
        <translation>De las {found} clase(s) entre las etiquetas situadas en el ráster, {large} tienen {least} lugares o más; se esperaban al menos dos: elija un campo con más clases, o un ráster que cubra más etiquetas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/gathering.py"/>
        <source>Of {given} counter-examples every so many is used, {most} at most.</source>
        <translation>De {given} contraejemplos se usa uno cada tantos, {most} como máximo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/gathering.py"/>
        <source>Of {given} examples every so many is used, {most} at most.</source>
        <translation>De {given} ejemplos se usa uno cada tantos, {most} como máximo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>Only {found} labelled places lie on data of the raster; expected at least {least}: add labels, or choose a raster that covers more of them.</source>
        <translation>Solo {found} lugares etiquetados están sobre datos del ráster; se esperaban al menos {least}: añada etiquetas, o elija un ráster que cubra más.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>Only {found} points are left to train on, fewer than a batch of {batch}: lower the batch size to {found} or less, or choose a layer with more points.</source>
        <translation>Solo quedan {found} puntos para entrenar, menos que un lote de {batch}: baje el tamaño de lote a {found} o menos, o elija una capa con más puntos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>Only {found} points are left to train on; expected at least {expected}: choose a layer with more points or a larger raster.</source>
        <translation>Solo quedan {found} puntos para entrenar; se esperaban al menos {expected}: elija una capa con más puntos o un ráster mayor.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Opening the rasters</source>
        <translation>Abriendo los rásteres</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/gathering.py"/>
        <source>Pixels that are both an example and a counter-example are left out: {count}.</source>
        <translation>Los píxeles que son a la vez ejemplo y contraejemplo se omiten: {count}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/zonal/zonal.py"/>
        <source>Places cannot be measured by “{found}”; expected one of: {expected}.</source>
        <translation>Los lugares no se pueden medir por «{found}»; se esperaba uno de: {expected}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/landscape.py"/>
        <source>Planting woods and fields</source>
        <translation>Plantando bosques y campos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>Precision at k is asked for k = {found}; expected 1 or more.</source>
        <translation>Se pide la precisión en k para k = {found}; se esperaba 1 o más.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_connection.py"/>
        <source>QGIS is set to a proxy that AETHER cannot use for fetching; expected an HTTP proxy: change it under Settings &gt; Options &gt; Network, or download the files by other means and choose their folder as the source.</source>
        <translation>QGIS está configurado con un proxy que AETHER no puede usar para descargar; se esperaba un proxy HTTP: cámbielo en Configuración &gt; Opciones &gt; Red, o descargue los archivos por otros medios y elija su carpeta como fuente.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/landscape.py"/>
        <source>Raising the hills</source>
        <translation>Levantando las colinas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/importing.py"/>
        <source>Reading the checkpoint</source>
        <translation>Leyendo el checkpoint</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/model.py"/>
        <source>Reading the labelled points</source>
        <translation>Leyendo los puntos etiquetados</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/evaluate.py"/>
        <source>Reading the labels</source>
        <translation>Leyendo las etiquetas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/train.py"/>
        <source>Reading the pixels around the points</source>
        <translation>Leyendo los píxeles alrededor de los puntos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/place_table.py"/>
        <source>Reading the places</source>
        <translation>Leyendo los lugares</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/train.py"/>
        <source>Reading the points</source>
        <translation>Leyendo los puntos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/evaluate.py"/>
        <source>Reading the raster at the labels</source>
        <translation>Leyendo el ráster en las etiquetas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/train.py"/>
        <source>Reading the texts</source>
        <translation>Leyendo los textos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/linear.py"/>
        <source>Regularisation chosen on held-out places: {strength}</source>
        <translation>Regularización elegida con lugares reservados: {strength}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/query.py"/>
        <source>Searching {count} rasters.</source>
        <translation>Buscando en {count} rásteres.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/classify.py"/>
        <source>Smoothing the labels</source>
        <translation>Suavizando las etiquetas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/running.py"/>
        <source>The Dask scheduler at {scheduler} has ended or cannot be reached any more: see that it runs, and repeat the request.</source>
        <translation>El planificador de Dask en {scheduler} ha terminado o ya no se puede alcanzar: asegúrese de que está en marcha y repita la petición.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/running.py"/>
        <source>The Dask scheduler at {scheduler} has no workers: start some with “dask worker {scheduler}” in the engine's environment.</source>
        <translation>El planificador de Dask en {scheduler} no tiene procesos de trabajo: inicie algunos con «dask worker {scheduler}» en el entorno del motor.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/exporting/aligned_raster.py"/>
        <source>The aligned raster takes about {needed} GiB, but {folder} has only {free} GiB left: choose a smaller extent, int8 numbers or another disk.</source>
        <translation>El ráster alineado ocupa unos {needed} GiB, pero en {folder} solo quedan {free} GiB: elija una extensión menor, números int8 u otro disco.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/difference/pair.py"/>
        <source>The answers come from the bundles {first} and {second}, whose similarities have different scales: relevance compares better.</source>
        <translation>Las respuestas vienen de los paquetes {first} y {second}, cuyas similitudes tienen escalas distintas: la relevancia compara mejor.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/areas.py"/>
        <source>The area is empty: draw a rectangle, or choose a layer's extent.</source>
        <translation>El área está vacía: dibuje un rectángulo o elija la extensión de una capa.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/tiles/tile.py"/>
        <source>The area lies outside all {count} rasters: choose one that overlaps them, or search them whole.</source>
        <translation>El área está fuera de los {count} rásteres: elija una que se superponga con ellos, o busque en ellos por entero.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/areas.py"/>
        <source>The area lies outside what its coordinate reference system describes: choose it again on the map.</source>
        <translation>El área está fuera de lo que describe su sistema de referencia de coordenadas: elíjala de nuevo en el mapa.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/reader.py"/>
        <source>The area lies outside {path}: choose one that overlaps the raster, or search the whole raster.</source>
        <translation>El área está fuera de {path}: elija una que se superponga con el ráster, o busque en el ráster entero.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/areas.py"/>
        <source>The area reaches a pole, where AlphaEarth has no tiles: choose one between 84° north and 80° south.</source>
        <translation>El área llega a un polo, donde AlphaEarth no tiene teselas: elija una entre 84° norte y 80° sur.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The batch size is {found}; expected 2 to {most}, for example 512.</source>
        <translation>El tamaño de lote es {found}; se esperaba de 2 a {most}, por ejemplo 512.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The blocks that are held out have a side of {found} m; expected more than 0, for example 1000.</source>
        <translation>Los bloques reservados tienen un lado de {found} m; se esperaba más de 0, por ejemplo 1000.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_mistakes.py"/>
        <source>The bracket “(” at place {place} is never closed: add “)”.</source>
        <translation>El paréntesis «(» de la posición {place} no se cierra: añada «)».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_language.py"/>
        <source>The bracket “)” at place {place} was never opened: remove it, or put the words in quotes.</source>
        <translation>El paréntesis «)» de la posición {place} no se abrió: quítelo o ponga las palabras entre comillas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_language.py"/>
        <source>The brackets are nested too deeply at place {place}: at most {most} levels are read.</source>
        <translation>Los paréntesis están demasiado anidados en la posición {place}: se leen como máximo {most} niveles.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/architectures.py"/>
        <source>The bundle has a tower of kind “{found}”; this version of AETHER knows {known}: update AETHER.</source>
        <translation>El paquete tiene una torre del tipo «{found}»; esta versión de AETHER conoce {known}: actualice AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/manifest.py"/>
        <source>The bundle in {folder} has schema {found}; this version of AETHER reads schema {expected}: update the older of the two.</source>
        <translation>El paquete de {folder} tiene el esquema {found}; esta versión de AETHER lee el esquema {expected}: actualice el más antiguo de los dos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/manifest.py"/>
        <source>The bundle in {folder} is damaged: bundle.json cannot be read; copy the bundle again or train it anew.</source>
        <translation>El paquete de {folder} está dañado: no se puede leer bundle.json; copie el paquete de nuevo o vuelva a entrenarlo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/manifest.py"/>
        <source>The bundle in {folder} is damaged: bundle.json is not valid ({reason}); copy the bundle again or train it anew.</source>
        <translation>El paquete de {folder} está dañado: bundle.json no es válido ({reason}); copie el paquete de nuevo o vuelva a entrenarlo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/bundle.py"/>
        <source>The bundle in {folder} is damaged: {file} is missing or differs from its check sum; copy the bundle again or train it anew.</source>
        <translation>El paquete de {folder} está dañado: {file} falta o difiere de su suma de comprobación; copie el paquete de nuevo o vuelva a entrenarlo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/manifest.py"/>
        <source>The bundle in {folder} is not read, because {file} is {found}; expected a plain file of at most {most} MiB: copy the bundle again from where it came from.</source>
        <translation>El paquete de {folder} no se lee, porque {file} es {found}; se esperaba un archivo normal de como máximo {most} MiB: copie el paquete de nuevo desde donde procede.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/cache.py"/>
        <source>The bundle {bundle} has changed since the work began, or differs between the machines: use the same one everywhere and start again.</source>
        <translation>El paquete {bundle} ha cambiado desde que empezó el trabajo, o difiere entre las máquinas: use el mismo en todas y empiece de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>The bundle {folder} cannot be written ({reason}): choose another folder.</source>
        <translation>No se puede escribir el paquete {folder} ({reason}): elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/hosted.py"/>
        <source>The bundle “{bundle}” answers no text, because its text encoder is not named ({note}) and any other one would answer wrongly: import its checkpoint again with the endpoint of that encoder, or export the aligned raster, which needs no text.</source>
        <translation>El paquete «{bundle}» no responde a ningún texto, porque su codificador de texto no está indicado ({note}) y cualquier otro respondería mal: importe de nuevo su checkpoint con el servicio de ese codificador, o exporte el ráster alineado, que no necesita texto.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/hosted.py"/>
        <source>The bundle “{bundle}” answers no text, since it was made for examples only: show examples instead, or choose another bundle.</source>
        <translation>El paquete «{bundle}» no responde a ningún texto, pues está hecho solo para ejemplos: muestre ejemplos, o elija otro paquete.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/base.py"/>
        <source>The bundle “{bundle}” cannot be built on, because its texts are encoded by “{found}” instead of the shipped encoder: choose another base, or none.</source>
        <translation>No se puede construir sobre el bundle «{bundle}», porque sus textos los codifica «{found}» en lugar del codificador incluido: elija otra base o ninguna.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The bundle “{bundle}” expects sentences of {expected} numbers, its text head takes {takes} and its text encoder gives {found}: use the encoder it was trained with.</source>
        <translation>El paquete «{bundle}» espera frases de {expected} números, su cabezal de texto acepta {takes} y su codificador de texto da {found}: use el codificador con el que se entrenó.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/bundle.py"/>
        <source>The bundle “{bundle}” reads vectors of {wanted} numbers, but the pixels of {path} have {found}: choose a bundle made for this kind of raster.</source>
        <translation>El paquete «{bundle}» lee vectores de {wanted} números, pero los píxeles de {path} tienen {found}: elija un paquete hecho para este tipo de ráster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/bundle.py"/>
        <source>The bundle “{bundle}” was trained on {wanted} embeddings, but {path} holds {found}: choose a bundle made for this kind of raster.</source>
        <translation>El paquete «{bundle}» se entrenó con embeddings {wanted}, pero {path} contiene {found}: elija un paquete hecho para este tipo de ráster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/bundle.py"/>
        <source>The bundle “{bundle}” was trained on “{wanted}” embeddings, which this version of AETHER does not know: update AETHER, or choose another bundle.</source>
        <translation>El paquete «{bundle}» se entrenó con embeddings «{wanted}», que esta versión de AETHER no conoce: actualice AETHER o elija otro paquete.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/hosted.py"/>
        <source>The bundle “{bundle}” was trained with the hosted text encoder “{model}” at {url}, and no other one can stand in for it, but the request has no vector of “{text}” from there: ask through QGIS, with the endpoint allowed under Settings &gt; Options &gt; AETHER.</source>
        <translation>El paquete «{bundle}» se entrenó con el codificador de texto alojado «{model}» en {url}, y ningún otro puede sustituirlo, pero la petición no contiene ningún vector de «{text}» procedente de allí: consulte a través de QGIS, con el servicio permitido en Configuración &gt; Opciones &gt; AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The bundle “{bundle}” was trained with the text encoder “{wanted}”, but “{found}” is installed, and answers would be wrong: train the bundle anew or install its encoder.</source>
        <translation>El paquete «{bundle}» se entrenó con el codificador de texto «{wanted}», pero está instalado «{found}», y las respuestas serían erróneas: vuelva a entrenar el paquete o instale su codificador.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The bundle's text encoder folder {folder} does not exist: put the sentence-transformers model there, or correct the path in bundle.json.</source>
        <translation>La carpeta del codificador de texto del paquete, {folder}, no existe: ponga allí el modelo de sentence-transformers, o corrija la ruta en bundle.json.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The bundle's text encoder in {folder} needs the package sentence-transformers, which the engine's Python lacks: install the training requirements into it.</source>
        <translation>El codificador de texto del paquete en {folder} necesita el paquete de Python sentence-transformers, que falta en el Python del motor: instale en él los requisitos para el entrenamiento.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/architectures.py"/>
        <source>The bundle's tower of kind “{kind}” cannot be built from the sizes {sizes}: copy the bundle again or train it anew.</source>
        <translation>La torre del paquete del tipo «{kind}» no se puede construir con los tamaños {sizes}: copie el paquete de nuevo o vuelva a entrenarlo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>The certificate of {host} is not trusted, and nothing was fetched: check the address, or add the certificate of your network under Settings &gt; Options &gt; Authentication.</source>
        <translation>El certificado de {host} no es de confianza, y no se descargó nada: compruebe la dirección o añada el certificado de su red en Configuración &gt; Opciones &gt; Autenticación.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/importing.py"/>
        <source>The checkpoint was trained with the text encoder “{expected}”, but the endpoint's model is “{found}”, and answers would be wrong: name an endpoint that offers “{expected}”.</source>
        <translation>El checkpoint se entrenó con el codificador de texto «{expected}», pero el modelo del servicio es «{found}», y las respuestas serían erróneas: indique un servicio que ofrezca «{expected}».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>The checkpoint {path} cannot be read ({reason}): choose an existing .pth file.</source>
        <translation>No se puede leer el checkpoint {path} ({reason}): elija un archivo .pth existente.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/evaluate.py"/>
        <source>The class “{name}” has only {size} place(s) and was left out.</source>
        <translation>La clase «{name}» solo tiene {size} lugar(es) y se omitió.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/running.py"/>
        <source>The cluster could not do a piece of work ({kind}: {reason}): look into the logs of its scheduler and workers.</source>
        <translation>El clúster no pudo hacer una parte del trabajo ({kind}: {reason}): consulte los registros de su planificador y de sus procesos de trabajo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/connection.py"/>
        <source>The cluster's process at {address} cannot load the engine ({reason}): start it with the engine's Python, and with PYTHONPATH on the folder that holds aether_qgis.</source>
        <translation>El proceso del clúster en {address} no puede cargar el motor ({reason}): inícielo con el Python del motor y con PYTHONPATH apuntando a la carpeta que contiene aether_qgis.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/connection.py"/>
        <source>The cluster's process at {address} has no {package}, and this machine has {wanted}: use the same plugin and the same packages on all machines.</source>
        <translation>El proceso del clúster en {address} no tiene {package}, y esta máquina tiene {wanted}: use el mismo complemento y los mismos paquetes en todas las máquinas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/connection.py"/>
        <source>The cluster's process at {address} has {package} {found}, and this machine has {wanted}: use the same plugin and the same packages on all machines.</source>
        <translation>El proceso del clúster en {address} tiene {package} {found}, y esta máquina tiene {wanted}: use el mismo complemento y los mismos paquetes en todas las máquinas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The colour of the label “{label}” is “{colour}”; expected six digits and letters after a “#”, for example #2b8cbe.</source>
        <translation>El color de la etiqueta «{label}» es «{colour}»; se esperaban seis cifras y letras tras un «#», por ejemplo #2b8cbe.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>The connection to {host} broke again and again ({reason}): start the same again later, and it goes on where it stopped.</source>
        <translation>La conexión con {host} se cortó una y otra vez ({reason}): inicie lo mismo más tarde, y continuará donde se detuvo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/bounds.py"/>
        <source>The coordinate reference system of the area cannot be read ({reason}): choose another one.</source>
        <translation>No se puede leer el sistema de referencia de coordenadas del área ({reason}): elija otro.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/scene.py"/>
        <source>The demo scene takes about {needed} MiB, but {folder} has only {free} MiB left: free some disk space or choose another folder.</source>
        <translation>La escena de demostración ocupa unos {needed} MiB, pero en {folder} solo quedan {free} MiB: libere espacio en el disco o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/estimate.py"/>
        <source>The disk of the folder {folder} cannot be used: choose another folder.</source>
        <translation>No se puede usar el disco de la carpeta {folder}: elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/server/server.py"/>
        <source>The engine met a fault it does not know ({kind}: {reason}): please report it with the raster you used.</source>
        <translation>El motor encontró un fallo que no conoce ({kind}: {reason}): informe de él, por favor, junto con el ráster que usó.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/server/server.py"/>
        <source>The engine ran out of memory: close other programs, or choose a smaller extent.</source>
        <translation>El motor se quedó sin memoria: cierre otros programas o elija una extensión menor.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/__init__.py"/>
        <source>The engine's Python lacks {packages}, which computing on a cluster needs: run {command}, or leave the scheduler empty to compute on this machine.</source>
        <translation>Al Python del motor le falta {packages}, que se necesita para calcular en un clúster: ejecute {command}, o deje vacío el planificador para calcular en esta máquina.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/server/handlers.py"/>
        <source>The engine's Python lacks {packages}, which this work needs: press Install… under Settings &gt; Options &gt; AETHER and choose deep training, or run the algorithm aether:installengine.</source>
        <translation>Al Python del motor le falta {packages}, que este trabajo necesita: pulse Instalar… en Configuración &gt; Opciones &gt; AETHER y elija entrenamiento profundo, o ejecute el algoritmo aether:installengine.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>The evaluation is asked for “{found}”; expected one of: {expected}.</source>
        <translation>Se pide la evaluación «{found}»; se esperaba una de estas: {expected}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>The field “{field}” holds the share {value}, but a share is not negative: correct the layer.</source>
        <translation>El campo «{field}» contiene la proporción {value}, pero una proporción no es negativa: corrija la capa.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>The field “{field}” holds {value}, a number as large as rasters write where they have no data; expected at most {most}: empty the field in such places, or leave them out.</source>
        <translation>El campo «{field}» contiene {value}, un número tan grande como los que escriben los rásteres donde no tienen datos; se esperaba como máximo {most}: vacíe el campo en esos lugares u omítalos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>The field “{field}” holds “{value}”, which is no number: choose a field of numbers, or the task classification.</source>
        <translation>El campo «{field}» contiene «{value}», que no es un número: elija un campo de números, o la tarea classification.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>The fields {fields} sum to {sum} in every place, so they hold percentages; expected shares that sum to 1: divide them by 100.</source>
        <translation>Los campos {fields} suman {sum} en todos los lugares, de modo que contienen porcentajes; se esperaban proporciones que suman 1: divídalos entre 100.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/scene.py"/>
        <source>The folder {folder} cannot be made ({reason}): choose another one.</source>
        <translation>No se puede crear la carpeta {folder} ({reason}): elija otra.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/raster_list.py"/>
        <source>The folder {folder} holds no embedding raster ({found} GeoTIFF or VRT file(s), none with 64 bands); expected tiles such as AlphaEarth's in the folder itself: choose the folder that holds them.</source>
        <translation>La carpeta {folder} no contiene ningún ráster de embeddings ({found} archivo(s) GeoTIFF o VRT, ninguno con 64 bandas); se esperaban teselas como las de AlphaEarth en la propia carpeta: elija la carpeta que las contiene.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>The folder {parent} for the bundle does not exist: make it, or choose another place.</source>
        <translation>La carpeta {parent} para el paquete no existe: créela o elija otro sitio.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/aether/validation.py"/>
        <source>The held-out places were told apart best after epoch {epoch} (AUC {best}, at the end {last}): try fewer epochs, or recipe robust, which keeps its best epoch.</source>
        <translation>Los lugares reservados se distinguieron mejor tras la época {epoch} (AUC {best}, al final {last}): pruebe con menos épocas, o con la receta robust, que conserva su mejor época.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/hosted.py"/>
        <source>The hosted text encoder “{model}” at {url} gave a vector for “{text}” that is zero or not finite; expected a direction: check that server.</source>
        <translation>El codificador de texto alojado «{model}» en {url} dio para «{text}» un vector que es cero o no es finito; se esperaba una dirección: compruebe ese servidor.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/hosted.py"/>
        <source>The hosted text encoder “{model}” at {url} gave {found} numbers for “{text}”, but the bundle “{bundle}” takes {expected}: choose the encoder it was trained with.</source>
        <translation>El codificador de texto alojado «{model}» en {url} dio {found} números para «{text}», pero el paquete «{bundle}» acepta {expected}: elija el codificador con el que se entrenó.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index in {folder} cannot be removed ({reason}): close programs that use it.</source>
        <translation>No se puede eliminar el índice de {folder} ({reason}): cierre los programas que lo usan.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index in {folder} cannot be written ({reason}): free some disk space, or choose another folder for indexes.</source>
        <translation>No se puede escribir el índice en {folder} ({reason}): libere espacio en el disco o elija otra carpeta para los índices.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index in {folder} has schema {found}; this version of AETHER reads schema {expected}: build it anew.</source>
        <translation>El índice de {folder} tiene el esquema {found}; esta versión de AETHER lee el esquema {expected}: constrúyalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/manifest.py"/>
        <source>The index in {folder} is damaged: {file} cannot be read; build it anew.</source>
        <translation>El índice de {folder} está dañado: no se puede leer {file}; constrúyalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index in {folder} is damaged: {file} is missing, cut short or changed; build it anew.</source>
        <translation>El índice de {folder} está dañado: {file} falta, está truncado o ha cambiado; constrúyalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index of {raster} is being built by another QGIS or task: wait until it is ready, or stop that one.</source>
        <translation>Otro QGIS u otra tarea está construyendo el índice de {raster}: espere a que esté listo, o detenga la otra construcción.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/cache.py"/>
        <source>The index of {raster} is damaged: build it anew.</source>
        <translation>El índice de {raster} está dañado: constrúyalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/classify.py"/>
        <source>The index of {raster} is not used: labelled points are compared in the raster's own vectors, which it does not hold.</source>
        <translation>El índice de {raster} no se usa: los puntos etiquetados se comparan en los propios vectores del ráster, que el índice no contiene.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/cache.py"/>
        <source>The index of {raster} is older than {file}: build it anew.</source>
        <translation>El índice de {raster} es más antiguo que {file}: constrúyalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/raster.py"/>
        <source>The index of {raster} was begun before: {percent} % of it is there.</source>
        <translation>El índice de {raster} se había empezado antes: ya está hecho el {percent} %.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/cache.py"/>
        <source>The index of {raster} was stored by another version of AETHER: build it anew.</source>
        <translation>El índice de {raster} lo guardó otra versión de AETHER: constrúyalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index takes {needed} GiB, but {folder} has only {free} GiB left: free some disk space, or choose another folder for indexes.</source>
        <translation>El índice ocupa {needed} GiB, pero en {folder} solo quedan {free} GiB: libere espacio en el disco o elija otra carpeta para los índices.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index takes {needed} GiB, more than the limit of {limit} GiB leaves for it: raise the limit for indexes, or choose a smaller raster.</source>
        <translation>El índice ocupa {needed} GiB, más de lo que le deja el límite de {limit} GiB: suba el límite para los índices, o elija un ráster más pequeño.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The label “{label}” has a phrase without words: type what it looks like, or remove the phrase.</source>
        <translation>La etiqueta «{label}» tiene una expresión sin palabras: escriba qué aspecto tiene, o elimine la expresión.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The label “{label}” has the number {value} in the raster; expected 1 to {most}.</source>
        <translation>La etiqueta «{label}» tiene el número {value} en el ráster; se esperaba de 1 a {most}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The label “{label}” has {found} phrases; at most {most} are read: keep the most telling ones.</source>
        <translation>La etiqueta «{label}» tiene {found} expresiones; se leen {most} como máximo: conserve las más significativas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The label “{label}” stands {count} times in the legend; each needs a name of its own: join their phrases with “;”.</source>
        <translation>La etiqueta «{label}» aparece {count} veces en la leyenda; cada una necesita un nombre propio: una sus expresiones con «;».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/labelled_points.py"/>
        <source>The labelled layer holds polygons; expected points: take points inside them.</source>
        <translation>La capa etiquetada contiene polígonos; se esperaban puntos: tome puntos dentro de ellos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/labelled_points.py"/>
        <source>The labelled points have {found} fields; expected the one that holds the label.</source>
        <translation>Los puntos etiquetados tienen {found} campos; se esperaba el que contiene la etiqueta.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/splits.py"/>
        <source>The labels lie in {found} block(s), too few or too uneven to be split into training, validation and test: choose a smaller side of a block, or the random split.</source>
        <translation>Las etiquetas están en {found} bloque(s), demasiado pocos o demasiado desiguales para dividirlos en entrenamiento, validación y prueba: elija un lado de bloque menor, o la división random.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The labels “{first}” and “{second}” have the same phrases, so no pixel can tell them apart: join them, or change the phrases of one.</source>
        <translation>Las etiquetas «{first}» y «{second}» tienen las mismas frases, así que ningún píxel puede distinguirlas: únalas, o cambie las frases de una.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>The layer holds no places: choose one with features, or clear its filter and selection.</source>
        <translation>La capa no contiene lugares: elija una con objetos, o quite su filtro y su selección.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The learning rate is {found}; expected more than 0 and at most 1, for example 0.001.</source>
        <translation>La tasa de aprendizaje es {found}; se esperaba más de 0 y como máximo 1, por ejemplo 0.001.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The least confidence is {found}; expected a number from 0 to 1, for example 0.5.</source>
        <translation>La confianza mínima es {found}; se esperaba un número de 0 a 1, por ejemplo 0.5.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/request_checks.py"/>
        <source>The least distance between places is {found} m; expected 0 or more.</source>
        <translation>La distancia mínima entre lugares es {found} m; se esperaba 0 o más.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The legend has {found} label(s), but every pixel takes the one that fits best: give two or more.</source>
        <translation>La leyenda tiene {found} etiqueta(s), pero cada píxel toma la que mejor corresponde: indique dos o más.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The legend has {found} labels; a class raster has room for {most}: join some of them, or classify twice.</source>
        <translation>La leyenda tiene {found} etiquetas; en un ráster de clases caben {most}: una algunas de ellas, o clasifique dos veces.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/lexicon.py"/>
        <source>The lexicon of places {path} is damaged or of another version (line {line}: {reason}): install the plugin again.</source>
        <translation>El léxico de lugares {path} está dañado o es de otra versión (línea {line}: {reason}): instale de nuevo el complemento.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/live/map.py"/>
        <source>The live map cannot be written to {path} ({reason}): check that the folder is there and has room.</source>
        <translation>No se puede escribir el mapa en vivo en {path} ({reason}): compruebe que la carpeta existe y tiene espacio.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/finite_loss.py"/>
        <source>The loss stopped being a number in epoch {epoch}; the learning rate {rate} is probably too high: try a tenth of it.</source>
        <translation>La pérdida dejó de ser un número en la época {epoch}; la tasa de aprendizaje {rate} es probablemente demasiado alta: pruebe con una décima parte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/request_checks.py"/>
        <source>The minimum area is {found} m²; expected 0 or more.</source>
        <translation>El área mínima es {found} m²; se esperaba 0 o más.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/asking.py"/>
        <source>The mix of text and examples is {found}; expected 0 for the text alone to 1 for the examples alone.</source>
        <translation>La mezcla de texto y ejemplos es {found}; se esperaba de 0 para solo el texto a 1 para solo los ejemplos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The number of epochs is {found}; expected 1 to {most}.</source>
        <translation>El número de épocas es {found}; se esperaba de 1 a {most}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/request_checks.py"/>
        <source>The number of places is {found}; expected 1 to {most}.</source>
        <translation>El número de lugares es {found}; se esperaba de 1 a {most}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>The number of seeds is {found}; expected 1 to {most}, for example 5.</source>
        <translation>El número de semillas es {found}; se esperaba de 1 a {most}, por ejemplo 5.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/writer.py"/>
        <source>The output folder {folder} cannot be written to: choose one of your own.</source>
        <translation>No se puede escribir en la carpeta de salida {folder}: elija una propia.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>The output folder {folder} does not exist: create it or choose another one.</source>
        <translation>La carpeta de salida {folder} no existe: créela o elija otra.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/label_vectors.py"/>
        <source>The phrase “{text}” of the label “{label}” asks with “&amp;” or “|”; expected a plain phrase: separate several phrases by “;”.</source>
        <translation>La expresión «{text}» de la etiqueta «{label}» pregunta con «&amp;» o «|»; se esperaba una expresión sencilla: separe varias expresiones con «;».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/label_vectors.py"/>
        <source>The phrase “{text}” of the label “{label}” cannot be used: {reason}</source>
        <translation>La expresión «{text}» de la etiqueta «{label}» no se puede usar: {reason}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/label_vectors.py"/>
        <source>The phrase “{text}” of the label “{label}” was not understood as a kind of land or place (the nearest would be “{kind}”), and a map of it would mislead: say it in other words, or take the phrases as typed.</source>
        <translation>La expresión «{text}» de la etiqueta «{label}» no se ha entendido como un tipo de terreno o lugar (el más cercano sería «{kind}»), y un mapa engañaría: dígalo con otras palabras, o tome las expresiones tal como están escritas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/label_vectors.py"/>
        <source>The phrases of the label “{label}” cancel each other out: change one of them.</source>
        <translation>Las expresiones de la etiqueta «{label}» se anulan entre sí: cambie una de ellas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/backends.py"/>
        <source>The pixel tower of “{bundle}” maps {takes} numbers to {gives}, but its manifest says {vector} to {aligned}: copy the bundle again or train it anew.</source>
        <translation>La torre de píxeles de «{bundle}» transforma {takes} números en {gives}, pero su manifiesto dice {vector} en {aligned}: copie el paquete de nuevo o vuelva a entrenarlo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/grids.py"/>
        <source>The pixels of {other} lie {found} of a pixel beside those of {first}: choose rasters of one grid, or let the others be warped onto the first one's.</source>
        <translation>Los píxeles de {other} están desplazados {found} de píxel respecto a los de {first}: elija rásteres de una misma cuadrícula o deje que los demás se remuestreen a la del primero.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/grids.py"/>
        <source>The pixels of {other} measure {found} and those of {first} {expected}, or they are turned: choose rasters of one grid, or let the others be warped onto the first one's.</source>
        <translation>Los píxeles de {other} miden {found} y los de {first} {expected}, o están girados: elija rásteres de una misma cuadrícula o deje que los demás se remuestreen a la del primero.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>The places file {path} cannot be read ({reason}): export the places again.</source>
        <translation>No se puede leer el archivo de lugares {path} ({reason}): exporte los lugares de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>The proxy wants a name and a password before it lets AETHER reach {host}: enter them under Settings &gt; Options &gt; Network.</source>
        <translation>El proxy pide un nombre y una contraseña antes de dejar que AETHER llegue a {host}: introdúzcalos en Configuración &gt; Opciones &gt; Red.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_mistakes.py"/>
        <source>The query breaks off at place {place}: type what to look for there.</source>
        <translation>La consulta se interrumpe en la posición {place}: escriba ahí qué buscar.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/mixtures.py"/>
        <source>The query has {found} alternatives when its brackets are written out; at most {most} are compared: use fewer “&amp;” and “|”.</source>
        <translation>La consulta tiene {found} alternativas al desarrollar sus paréntesis; se comparan {most} como máximo: use menos «&amp;» y «|».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/query_vector.py"/>
        <source>The query has {found} characters; at most {expected} are read: shorten it to a phrase or a sentence.</source>
        <translation>La consulta tiene {found} caracteres; se leen como máximo {expected}: acórtela a una expresión o una frase.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/query_vector.py"/>
        <source>The query holds half a character ({code}), which damaged text may contain: delete it and type it again.</source>
        <translation>La consulta contiene medio carácter ({code}), que puede aparecer en un texto dañado: bórrelo y escríbalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/query_vector.py"/>
        <source>The query is empty: type what to look for, for example “woods by the river”.</source>
        <translation>La consulta está vacía: escriba lo que busca, por ejemplo “woods by the river”.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_language.py"/>
        <source>The query only avoids (from place {place} on): add what to look for, for example “meadow -forest”.</source>
        <translation>La consulta solo evita (desde la posición {place}): añada qué buscar, por ejemplo «prado -bosque».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_mistakes.py"/>
        <source>The quotation mark at place {place} closes nothing: remove it, or add another one before the words.</source>
        <translation>La comilla en la posición {place} no cierra nada: quítela, o añada otra antes de las palabras.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_mistakes.py"/>
        <source>The quotation mark at place {place} is never closed: add another one after the words.</source>
        <translation>Las comillas de la posición {place} no se cierran: añada otras después de las palabras.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>The rasters were not in time order; they are compared as {years}.</source>
        <translation>Los rásteres no estaban en orden temporal; se comparan como {years}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>The report and its figures would both be written to {path}: choose two files.</source>
        <translation>El informe y sus cifras se escribirían ambos en {path}: elija dos archivos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>The report would replace {path}, the file of the labels: choose another file.</source>
        <translation>El informe sustituiría {path}, el archivo de las etiquetas: elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/errors.py"/>
        <source>The request was cancelled.</source>
        <translation>La petición se canceló.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/overviews.py"/>
        <source>The result takes {needed} GiB, but {folder} has only {free} GiB left: choose a smaller extent or another disk.</source>
        <translation>El resultado ocupa {needed} GiB, pero en {folder} solo quedan {free} GiB: elija una extensión menor u otro disco.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/outputs.py"/>
        <source>The result would replace {path}, a file of the raster that is read: choose another file.</source>
        <translation>El resultado sustituiría {path}, un archivo del ráster que se lee: elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The seed is {found}; expected a whole number from 0 to {most}.</source>
        <translation>La semilla es {found}; se esperaba un número entero de 0 a {most}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/scene.py"/>
        <source>The seed {seed} is negative: choose 0 or more.</source>
        <translation>La semilla {seed} es negativa: elija 0 o más.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>The shares of {count} of {all} places do not sum to 1 (the first of them sums to {sum}): choose all fields of the distribution, or divide each by their sum.</source>
        <translation>Las proporciones de {count} de {all} lugares no suman 1 (las del primero suman {sum}): elija todos los campos de la distribución, o divida cada uno entre su suma.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>The side of a block is {found} m; expected a length above 0, for example 1000.</source>
        <translation>El lado de un bloque es {found} m; se esperaba una longitud mayor que 0, por ejemplo 1000.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/tiles/folder.py"/>
        <source>The similarities of several rasters go into the folder {path}, but other files are there: choose another name for the similarity raster.</source>
        <translation>Las similitudes de varios rásteres van a la carpeta {path}, pero allí hay otros archivos: elija otro nombre para el ráster de similitud.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/tiles/folder.py"/>
        <source>The similarity of several rasters becomes a VRT, but {path} is another file: choose another name for the similarity raster.</source>
        <translation>La similitud de varios rásteres pasa a ser un VRT, pero {path} es otro archivo: elija otro nombre para el ráster de similitud.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/similarity/similarity_raster.py"/>
        <source>The similarity raster takes {needed} GiB, but {folder} has only {free} GiB left: choose a smaller extent or another disk.</source>
        <translation>El ráster de similitud ocupa {needed} GiB, pero en {folder} solo quedan {free} GiB: elija una extensión menor u otro disco.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/source.py"/>
        <source>The source {folder} is a file; expected the folder that holds &lt;year&gt;/&lt;zone&gt;/….tiff and {index}: choose that.</source>
        <translation>La fuente {folder} es un archivo; se esperaba la carpeta que contiene &lt;year&gt;/&lt;zone&gt;/….tiff y {index}: elija esa.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/state.py"/>
        <source>The state after epoch {epoch} is saved in {folder}: the same training goes on from there.</source>
        <translation>El estado tras la época {epoch} está guardado en {folder}: el mismo entrenamiento continúa desde ahí.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/state.py"/>
        <source>The state of an unfinished training in {folder} is damaged and is not used; the training starts anew.</source>
        <translation>El estado de un entrenamiento sin terminar en {folder} está dañado y no se usa; el entrenamiento empieza de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/state.py"/>
        <source>The state of the training cannot be saved in {folder} ({reason}); after an interruption it starts anew.</source>
        <translation>No se puede guardar el estado del entrenamiento en {folder} ({reason}); tras una interrupción empieza de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>The task {task} reads one field, but {found} were chosen ({fields}): choose one, or the task distribution for shares.</source>
        <translation>La tarea {task} lee un solo campo, pero se eligieron {found} ({fields}): elija uno, o la tarea distribution para proporciones.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The temperature is {found}; expected more than 0 and at most 10, for example 0.07.</source>
        <translation>La temperatura es {found}; se esperaba más de 0 y como máximo 10, por ejemplo 0.07.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The text encoder folder {folder} does not hold its weights as .safetensors alone; expected a sentence-transformers model without code and without other formats, which are not loaded, for safety.</source>
        <translation>La carpeta del codificador de texto {folder} no contiene sus pesos solo como .safetensors; se esperaba un modelo de sentence-transformers sin código y sin otros formatos, que por seguridad no se cargan.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The text encoder in {folder} cannot be loaded ({reason}); expected a whole sentence-transformers model.</source>
        <translation>No se puede cargar el codificador de texto de {folder} ({reason}); se esperaba un modelo de sentence-transformers completo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The text encoder in {folder} is damaged: {file} is missing or differs from its check sum; install the plugin again.</source>
        <translation>El codificador de texto de {folder} está dañado: {file} falta o difiere de su suma de comprobación; instale el complemento de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/importing.py"/>
        <source>The text encoder's endpoint is “{url}” with the model “{model}”; expected an address that begins with http:// or https:// and holds no password, and a model's name: give both, or neither.</source>
        <translation>El servicio del codificador de texto es «{url}» con el modelo «{model}»; se esperaba una dirección que empiece por http:// o https:// y no contenga ninguna contraseña, y el nombre de un modelo: indique ambos o ninguno.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The text head of “{bundle}” gives {found} numbers, but its manifest says {expected}: copy the bundle again or train it anew.</source>
        <translation>El cabezal de texto de «{bundle}» da {found} números, pero su manifiesto dice {expected}: copie el paquete de nuevo o vuelva a entrenarlo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/zonal/asked_texts.py"/>
        <source>The text “{text}” cannot be used: {reason}</source>
        <translation>El texto «{text}» no se puede usar: {reason}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/request_checks.py"/>
        <source>The threshold is said to be a “{found}”; expected one of: {expected}.</source>
        <translation>Se dice que el umbral es «{found}»; se esperaba una de estas opciones: {expected}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/request_checks.py"/>
        <source>The threshold of change is {found}; expected a number above 0 and up to 100, for example 50.</source>
        <translation>El umbral de cambio es {found}; se esperaba un número mayor que 0 y de hasta 100, por ejemplo 50.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/torch_backend.py"/>
        <source>The torch backend needs the package {package}, which the engine's Python lacks: install the training requirements into it, or choose onnxruntime.</source>
        <translation>La biblioteca torch necesita el paquete {package}, que falta en el Python del motor: instale en él los requisitos para el entrenamiento, o elija onnxruntime.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The views' radii are {base} and {wide} pixels; expected 0 to {most}, the first not larger than the second, for example 4 and 9.</source>
        <translation>Los radios de las vistas son {base} y {wide} píxeles; se esperaba de 0 a {most}, el primero no mayor que el segundo, por ejemplo 4 y 9.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The weight decay is {found}; expected 0 to 1, for example 0.0001.</source>
        <translation>El decaimiento de pesos es {found}; se esperaba de 0 a 1, por ejemplo 0.0001.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The weight of the views (lambda) is {found}; expected 0 to 1, for example 0.2.</source>
        <translation>El peso de las vistas (lambda) es {found}; se esperaba de 0 a 1, por ejemplo 0.2.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The window of the smoothing is {found} pixels wide; expected an odd number from 1, which smooths nothing, to {widest}.</source>
        <translation>La ventana de suavizado tiene {found} píxeles de ancho; se esperaba un número impar de 1, que no suaviza nada, a {widest}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/on_worker.py"/>
        <source>The worker {worker} finds no {path}: put rasters, indexes and bundles on a disk that all machines share under the same path.</source>
        <translation>El proceso de trabajo {worker} no encuentra {path}: ponga los rásteres, índices y paquetes en un disco que todas las máquinas compartan en la misma ruta.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/on_worker.py"/>
        <source>The worker {worker} met a fault it does not know ({kind}: {reason}): look into its log.</source>
        <translation>El proceso de trabajo {worker} encontró un fallo que no conoce ({kind}: {reason}): consulte su registro.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>The year {year} is named twice: name a different year for each raster.</source>
        <translation>El año {year} se indica dos veces: indique un año distinto para cada ráster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>The years that were given, {given}, are not those that the rasters' tags or names say, {found}: those given count; check their order.</source>
        <translation>Los años dados, {given}, no son los que dicen las etiquetas o los nombres de los rásteres, {found}: cuentan los dados; compruebe su orden.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_language.py"/>
        <source>There are no words between the quotation marks at place {place}: type what to look for.</source>
        <translation>No hay palabras entre las comillas de la posición {place}: escriba qué buscar.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/text_retrieval.py"/>
        <source>There are texts for the class “{unknown}”, but the labels on the raster have: {names}; write the class as in the layer.</source>
        <translation>Hay textos para la clase «{unknown}», pero las etiquetas situadas en el ráster tienen: {names}; escriba la clase como en la capa.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/aether/trainer.py"/>
        <source>There are {found} points to train on, fewer than a batch of {batch}: lower the batch size or add points.</source>
        <translation>Hay {found} puntos para entrenar, menos que un lote de {batch}: baje el tamaño de lote o añada puntos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/zonal/zonal.py"/>
        <source>There are {found} texts to compare with; expected 1 to {most}.</source>
        <translation>Hay {found} textos con los que comparar; se esperaba de 1 a {most}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>There are {found} years for {expected} rasters: name one year for each raster, or none to have them guessed.</source>
        <translation>Hay {found} años para {expected} rásteres: indique un año para cada ráster, o ninguno para que se deduzcan.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/asking.py"/>
        <source>There is a text to avoid, but none to look for: type what to look for as well, or mark what to avoid as counter-examples.</source>
        <translation>Hay un texto que evitar, pero ninguno que buscar: escriba también qué buscar, o marque lo que se debe evitar como contraejemplos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>There is no AlphaEarth for {asked} in this area; there is for {years}: choose among these years.</source>
        <translation>No hay AlphaEarth para {asked} en esta área; lo hay para {years}: elija entre estos años.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>There is no AlphaEarth in this area, which lies at sea or too near to a pole: choose an area on land.</source>
        <translation>No hay AlphaEarth en esta área, que está en el mar o demasiado cerca de un polo: elija un área en tierra.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>There is no backend “{found}”; expected one of: {expected}.</source>
        <translation>No existe la biblioteca de cálculo «{found}»; se esperaba una de estas: {expected}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>There is no device “{found}”; expected one of: {expected}.</source>
        <translation>No existe el dispositivo «{found}»; se esperaba uno de estos: {expected}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/asking.py"/>
        <source>There is no example, only {count} counter-example(s): show at least one place that is like what you look for.</source>
        <translation>No hay ningún ejemplo, solo {count} contraejemplo(s): muestre al menos un lugar que se parezca a lo que busca.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/files.py"/>
        <source>There is no file {path}: it was moved, renamed or deleted; load the raster again.</source>
        <translation>No existe el archivo {path}: se movió, se renombró o se borró; cargue el ráster de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/source.py"/>
        <source>There is no folder {folder}; expected the one that holds &lt;year&gt;/&lt;zone&gt;/….tiff and {index}: choose another source.</source>
        <translation>No existe la carpeta {folder}; se esperaba la que contiene &lt;year&gt;/&lt;zone&gt;/….tiff y {index}: elija otra fuente.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/bundle.py"/>
        <source>There is no model bundle “{name}”: expected one of the shipped names ({known}) or a folder that holds bundle.json.</source>
        <translation>No existe el paquete de modelo «{name}»: se esperaba uno de los nombres incluidos ({known}) o una carpeta que contenga bundle.json.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/exporting/aligned_raster.py"/>
        <source>There is no number type “{found}” for aligned rasters; expected one of: {expected}.</source>
        <translation>No existe el tipo numérico «{found}» para rásteres alineados; se esperaba uno de estos: {expected}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>There is no recipe “{found}”; expected one of: {expected}.</source>
        <translation>No existe la receta «{found}»; se esperaba una de estas: {expected}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>There is no way to {host}: check the connection to the internet, the proxy under Settings &gt; Options &gt; Network and the source's address, then start again.</source>
        <translation>No hay camino hasta {host}: compruebe la conexión a internet, el proxy en Configuración &gt; Opciones &gt; Red y la dirección de la fuente, y empiece de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>There is no way “{found}” to hold out places; expected one of: {expected}.</source>
        <translation>No existe la manera «{found}» de reservar lugares; se esperaba una de estas: {expected}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/request_checks.py"/>
        <source>There is no {what} “{found}”; expected one of: {expected}.</source>
        <translation>No existe {what} «{found}»; se esperaba uno de: {expected}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/train.py"/>
        <source>There is not enough memory to train on batches of {batch} points by {device}: lower the batch size, close other programs, or choose another device.</source>
        <translation>No hay memoria suficiente para entrenar con lotes de {batch} puntos mediante {device}: baje el tamaño de lote, cierre otros programas o elija otro dispositivo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/fetch.py"/>
        <source>This area takes {amount} MB of {tiles} tiles, more than the limit of {limit} MB, and nothing was fetched: choose a smaller area, fewer years or a coarser resolution, or raise the limit.</source>
        <translation>Esta área ocupa {amount} MB de {tiles} teselas, más que el límite de {limit} MB, y no se descargó nada: elija un área más pequeña, menos años o una resolución más gruesa, o suba el límite.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_device.py"/>
        <source>Training on the CPU instead of the GPU: {reason}.</source>
        <translation>Entrenando en la CPU en lugar de la GPU: {reason}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_device.py"/>
        <source>Training on: {device}</source>
        <translation>Entrenando en: {device}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/downstream.py"/>
        <source>Training probes</source>
        <translation>Entrenando sondas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/outputs.py"/>
        <source>Two results would be written to {path}: choose a file of its own for each.</source>
        <translation>Dos resultados se escribirían en {path}: elija un archivo propio para cada uno.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/raster.py"/>
        <source>What had been built of the index of {raster} was damaged on the disk and has been removed: build it anew.</source>
        <translation>Lo que se había construido del índice de {raster} estaba dañado en el disco y se ha eliminado: constrúyalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/request.py"/>
        <source>What has been built of the index stays: building it again goes on from there.</source>
        <translation>Lo que se ha construido del índice se conserva: al construirlo de nuevo se continúa desde ahí.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/mixtures.py"/>
        <source>What to look for and what to avoid cancel each other out: change one of the two.</source>
        <translation>Lo que se busca y lo que se evita se anulan mutuamente: cambie uno de los dos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/tile_file.py"/>
        <source>What was fetched of {file} is damaged: start the same again, or choose another source.</source>
        <translation>Lo descargado de {file} está dañado: inicie lo mismo de nuevo o elija otra fuente.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/sense.py"/>
        <source>What words mean cannot be read from {path} ({reason}): install the plugin again.</source>
        <translation>No se puede leer en {path} qué significan las palabras ({reason}): instale de nuevo el complemento.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/understanding.py"/>
        <source>What “{words}” does not want was not understood: it is read as a whole.</source>
        <translation>No se ha entendido qué excluye «{words}»: se lee como un todo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/exporting/aligned_raster.py"/>
        <source>Writing the aligned raster</source>
        <translation>Escribiendo el ráster alineado</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/train.py"/>
        <source>Writing the bundle</source>
        <translation>Escribiendo el paquete</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Writing the change raster</source>
        <translation>Escribiendo el ráster de cambio</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/evaluate.py"/>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Writing the results</source>
        <translation>Escribiendo los resultados</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/query.py"/>
        <source>Writing the similarity raster</source>
        <translation>Escribiendo el ráster de similitud</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>Years as the rasters' tags say: {years}.</source>
        <translation>Años según las etiquetas de los rásteres: {years}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>Years guessed from the names of the bands: {years}.</source>
        <translation>Años deducidos de los nombres de las bandas: {years}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>Years guessed from the names of the files: {years}.</source>
        <translation>Años deducidos de los nombres de los archivos: {years}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>Years guessed from the names of the folders: {years}.</source>
        <translation>Años deducidos de los nombres de las carpetas: {years}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>a coordinate is a number</source>
        <translation>una coordenada es un número</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>a number is too large</source>
        <translation>un número es demasiado grande</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>a ring is a list of points</source>
        <translation>un anillo es una lista de puntos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>a value is a text, a number or null</source>
        <translation>un valor es un texto, un número o null</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>an area has polygons</source>
        <translation>un área tiene polígonos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_reader.py"/>
        <source>cut short</source>
        <translation>truncado</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/devices.py"/>
        <source>no usable GPU was found on this machine</source>
        <translation>no se encontró ninguna GPU utilizable en esta máquina</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>one value per column is expected</source>
        <translation>se espera un valor por columna</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/backends.py"/>
        <source>onnxruntime could not start {provider}: check the graphics driver and its CUDA libraries.</source>
        <translation>onnxruntime no pudo iniciar {provider}: compruebe el controlador gráfico y sus bibliotecas CUDA.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/gpus.py"/>
        <source>the GPU failed ({reason})</source>
        <translation>la GPU falló ({reason})</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/devices.py"/>
        <source>the GPU was slower on a trial batch</source>
        <translation>la GPU fue más lenta con un lote de prueba</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/devices.py"/>
        <source>the engine's Python has neither onnxruntime-gpu nor a torch that can use the GPU</source>
        <translation>el Python del motor no tiene ni onnxruntime-gpu ni un torch que pueda usar la GPU</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/shared_dataset.py"/>
        <source>the file has been closed</source>
        <translation>el archivo se ha cerrado</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/instructions.py"/>
        <source>the program has no end</source>
        <translation>el programa no tiene fin</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/program.py"/>
        <source>the stack is empty</source>
        <translation>la pila está vacía</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_reader.py"/>
        <source>too slow</source>
        <translation>demasiado lento</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/raster_list.py"/>
        <source>{count} file(s) hold no 64 bands and are left out: {names}</source>
        <translation>{count} archivo(s) no contienen 64 bandas y se omiten: {names}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/labelled_points.py"/>
        <source>{count} label(s) of the labelled points are not in the legend: {names}; expected only {expected}: rename them, or add them to the legend.</source>
        <translation>{count} etiqueta(s) de los puntos etiquetados no están en la leyenda: {names}; se esperaba solo {expected}: cámbieles el nombre, o añádalas a la leyenda.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>{count} labels have the number {value} in the raster; expected a number of its own for each.</source>
        <translation>{count} etiquetas tienen el número {value} en el ráster; se esperaba un número propio para cada una.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/running.py"/>
        <source>{count} workers ended one after another at the same piece of work, the last one was {worker}: look into its log; often there was too little memory.</source>
        <translation>{count} procesos de trabajo terminaron uno tras otro en la misma parte del trabajo, el último fue {worker}: consulte su registro; a menudo hubo muy poca memoria.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/fetch.py"/>
        <source>{file} has changed while it was fetched: start the same again.</source>
        <translation>{file} ha cambiado mientras se descargaba: inicie lo mismo de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/tile_list/index_file.py"/>
        <source>{file} of {host} is no list of AlphaEarth's tiles, or a damaged one; expected the columns path and wgs84_west to wgs84_north, or STAC's: refresh the list of tiles, or choose another source.</source>
        <translation>{file} de {host} no es una lista de teselas de AlphaEarth, o está dañada; se esperaban las columnas path y wgs84_west a wgs84_north, o las de STAC: actualice la lista de teselas o elija otra fuente.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/difference/difference.py"/>
        <source>{first} and {second} hold no pixel with data in both: choose answers of the same area.</source>
        <translation>{first} y {second} no tienen ningún píxel con datos en ambos: elija respuestas de la misma área.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>{folder} belongs to the plugin, whose own bundles are not replaced: choose a folder of your own for the bundle.</source>
        <translation>{folder} pertenece al complemento, cuyos propios paquetes no se sustituyen: elija una carpeta propia para el paquete.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>{folder} cannot be looked into ({reason}): choose another folder for the bundle.</source>
        <translation>No se puede examinar {folder} ({reason}): elija otra carpeta para el paquete.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>{folder} exists and is no model bundle: choose a new folder for the bundle, or one that holds a bundle to replace.</source>
        <translation>{folder} existe y no es un paquete de modelo: elija una carpeta nueva para el paquete, o una que contenga un paquete que sustituir.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/fetch.py"/>
        <source>{folder} has room for {free} MB, and {needed} MB are needed: free some disk space, or choose another folder or a smaller area.</source>
        <translation>{folder} tiene espacio para {free} MB, y se necesitan {needed} MB: libere espacio en el disco, o elija otra carpeta o un área más pequeña.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>{folder} holds more than a bundle ({found}), which would be lost: move that elsewhere, or choose another folder for the bundle.</source>
        <translation>{folder} contiene algo más que un paquete ({found}), que se perdería: trasládelo a otro sitio o elija otra carpeta para el paquete.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/output_folder.py"/>
        <source>{folder} is a file; expected a folder for the rasters: choose one.</source>
        <translation>{folder} es un archivo; se esperaba una carpeta para los rásteres: elija una.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/listing.py"/>
        <source>{folder} is no index in {parent}: choose one from the list.</source>
        <translation>{folder} no es un índice de {parent}: elija uno de la lista.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>{found} is no year of a satellite image; expected {first} to {last}.</source>
        <translation>{found} no es el año de una imagen de satélite; se esperaba de {first} a {last}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/array_files.py"/>
        <source>{grid} has {found} pixels, but {path} has {expected}: they belong to different tiles.</source>
        <translation>{grid} tiene {found} píxeles, pero {path} tiene {expected}: pertenecen a teselas distintas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>{host} answered {file} with HTTP status {status}; expected a part of the file: check the source's address, or choose another source.</source>
        <translation>{host} respondió a {file} con el estado HTTP {status}; se esperaba una parte del archivo: compruebe la dirección de la fuente o elija otra fuente.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>{host} answered {file} with a web page; expected AlphaEarth's data: check the source's address, and whether this network asks you to sign in first.</source>
        <translation>{host} respondió a {file} con una página web; se esperaban datos de AlphaEarth: compruebe la dirección de la fuente y si esta red pide iniciar sesión antes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/tile_list/index_download.py"/>
        <source>{host} answered {file} with something else; expected a Parquet file: check the source's address, and whether this network asks you to sign in first.</source>
        <translation>{host} respondió a {file} con otra cosa; se esperaba un archivo Parquet: compruebe la dirección de la fuente y si esta red pide iniciar sesión antes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>{host} cannot answer at the moment (HTTP status {status}): start the same again later, and it goes on where it stopped.</source>
        <translation>{host} no puede responder en este momento (estado HTTP {status}): inicie lo mismo de nuevo más tarde, y continuará donde se detuvo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>{host} does not let AETHER read {file} (HTTP status {status}); expected a public file: choose another source.</source>
        <translation>{host} no deja que AETHER lea {file} (estado HTTP {status}); se esperaba un archivo público: elija otra fuente.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/tile_list/index_download.py"/>
        <source>{host} holds no list of AlphaEarth's tiles; expected one of {names} in the folder of the years: check the source.</source>
        <translation>{host} no contiene ninguna lista de teselas de AlphaEarth; se esperaba una de {names} en la carpeta de los años: compruebe la fuente.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>{host} limits how much is fetched at a time (HTTP status 429): start the same again in some minutes, and it goes on where it stopped.</source>
        <translation>{host} limita cuánto se descarga de una vez (estado HTTP 429): inicie lo mismo de nuevo en unos minutos, y continuará donde se detuvo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/estimate.py"/>
        <source>{host} lists {count} tiles for this area and has none of them: refresh the list of tiles, or choose another source.</source>
        <translation>{host} enumera {count} teselas para esta área y no tiene ninguna de ellas: actualice la lista de teselas o elija otra fuente.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>{host} sends whole files only, which have up to 3 GB each, and not the parts that are needed; nothing was fetched: choose another source.</source>
        <translation>{host} solo envía archivos enteros, de hasta 3 GB cada uno, y no las partes que se necesitan; no se descargó nada: elija otra fuente.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/recognition.py"/>
        <source>{names} of {title} are used, other bands left aside: {others}</source>
        <translation>Se usan {names} de {title}, las demás bandas se dejan de lado: {others}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/grids.py"/>
        <source>{other} does not cover any of the area of {first} that is asked for: choose rasters of the same area.</source>
        <translation>{other} no cubre nada del área de {first} que se pide: elija rásteres de la misma área.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/series.py"/>
        <source>{other} holds {found} vectors, but {first} {expected}: only years of one embedding can be compared.</source>
        <translation>{other} contiene {found} vectores, pero {first} {expected}: solo se pueden comparar años de un mismo embedding.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/grids.py"/>
        <source>{other} is in {found}, but {first} in {expected}: choose rasters of one grid, or let the others be warped onto the first one's.</source>
        <translation>{other} está en {found}, pero {first} en {expected}: elija rásteres de una misma cuadrícula o deje que los demás se remuestreen a la del primero.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/files.py"/>
        <source>{path} cannot be opened as a raster ({reason}): expected a GeoTIFF, VRT or another raster that GDAL reads.</source>
        <translation>No se puede abrir {path} como ráster ({reason}): se esperaba un GeoTIFF, un VRT u otro ráster que GDAL lea.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/folder_reader.py"/>
        <source>{path} cannot be read ({reason}): check the folder and the right to read it.</source>
        <translation>No se puede leer {path} ({reason}): compruebe la carpeta y el permiso para leerlo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/difference/answer.py"/>
        <source>{path} cannot be read ({reason}): the file is damaged or was changed meanwhile; ask again.</source>
        <translation>{path} no se puede leer ({reason}): el archivo está dañado o ha cambiado entretanto; pregunte de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/place_table.py"/>
        <source>{path} cannot be read as GeoParquet ({reason}): check whether the file is whole.</source>
        <translation>No se puede leer {path} como GeoParquet ({reason}): compruebe si el archivo está completo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/array_files.py"/>
        <source>{path} cannot be read as a NumPy file ({reason}): copy or download it again.</source>
        <translation>No se puede leer {path} como archivo de NumPy ({reason}): cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/regions/strips.py"/>
        <source>{path} cannot be read back ({reason}): the disk may be full or the file was changed; try again.</source>
        <translation>No se puede volver a leer {path} ({reason}): puede que el disco esté lleno o que el archivo haya cambiado; inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/reader.py"/>
        <source>{path} cannot be read from row {row} on; the file is damaged, cut short or gone: copy or download it again.</source>
        <translation>No se puede leer {path} a partir de la fila {row}; el archivo está dañado, truncado o ya no está: cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/server/server.py"/>
        <source>{path} cannot be read or written ({reason}): choose another name or place.</source>
        <translation>No se puede leer o escribir {path} ({reason}): elija otro nombre u otro sitio.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/warping.py"/>
        <source>{path} cannot be warped onto the grid of {first} ({reason}): warp it with QGIS first (Raster &gt; Projections &gt; Warp, nearest neighbour).</source>
        <translation>No se puede llevar {path} a la cuadrícula de {first} ({reason}): remuestréelo antes con QGIS (Ráster &gt; Proyecciones &gt; Combar, vecino más próximo).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/regions/regions.py"/>
        <source>{path} cannot be written ({reason}): free some disk space or choose another folder.</source>
        <translation>No se puede escribir {path} ({reason}): libere espacio en el disco o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report.py"/>
        <source>{path} cannot be written ({reason}): free some disk space, close programs that use the file, or choose another folder.</source>
        <translation>No se puede escribir {path} ({reason}): libere espacio en el disco, cierre los programas que usan el archivo o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/similarity_blocks.py"/>
        <source>{path} cannot be written ({reason}): free some disk space.</source>
        <translation>No se puede escribir {path} ({reason}): libere espacio en el disco.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/program.py"/>
        <source>{path} describes its objects in a way that PyTorch's reader of plain weights does not know, such as pickle protocol 4: save it anew by torch.save without options, or download it again.</source>
        <translation>{path} describe sus objetos de una manera que el lector de pesos simples de PyTorch no conoce, como el protocolo 4 de pickle: guárdelo de nuevo con torch.save sin opciones, o descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/program.py"/>
        <source>{path} describes its objects in a way that plain weights never need, and is not read: ask its publisher for a checkpoint of weights alone.</source>
        <translation>{path} describe sus objetos de una manera que los pesos simples nunca necesitan, y no se lee: pida a su editor un checkpoint que solo contenga pesos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} describes its objects in more than {most} bytes, which a checkpoint of the AETHER towers never does: it is another kind of checkpoint.</source>
        <translation>{path} describe sus objetos en más de {most} bytes, algo que un checkpoint de las torres de AETHER nunca hace: es otro tipo de checkpoint.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/array_files.py"/>
        <source>{path} does not say where its pixels lie: put the TIFF of the same tile beside it ({expected}).</source>
        <translation>{path} no dice dónde están sus píxeles: ponga a su lado el TIFF de la misma tesela ({expected}).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/difference/pair.py"/>
        <source>{path} does not tell how relevant its pixels are: ask again with this version, or compare similarities.</source>
        <translation>{path} no dice lo relevantes que son sus píxeles: pregunte de nuevo con esta versión, o compare similitudes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_refusals.py"/>
        <source>{path} has 64 bands of 8-bit numbers, but they decode to vectors of mean length {length:.2f} instead of 1, so they are no AlphaEarth embeddings: use the file as published.</source>
        <translation>{path} tiene 64 bandas de números de 8 bits, pero al decodificarlos dan vectores de longitud media {length:.2f} en lugar de 1, de modo que no son embeddings de AlphaEarth: use el archivo tal como se publicó.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/band_names.py"/>
        <source>{path} has bands of {title} by name, but lacks {count} of {names} (number {lacking}): use a file with all of them.</source>
        <translation>{path} tiene bandas de {title} por su nombre, pero le faltan {count} de {names} (número {lacking}): use un archivo con todas ellas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_refusals.py"/>
        <source>{path} has lost its negative numbers (mean vector length {length:.2f} instead of 1), as happens to a VRT or copy made by GDAL older than 3.7: use the original file.</source>
        <translation>{path} ha perdido sus números negativos (longitud media de los vectores {length:.2f} en lugar de 1), como ocurre con un VRT o una copia hechos por un GDAL anterior a 3.7: use el archivo original.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/place_table.py"/>
        <source>{path} has more than {most} places in the area: choose a smaller one.</source>
        <translation>{path} tiene más de {most} lugares en el área: elija una más pequeña.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/files.py"/>
        <source>{path} has no coordinate reference system, so places on it cannot be found: assign the right one first (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>{path} no tiene sistema de referencia de coordenadas, de modo que no se pueden encontrar lugares en él: asigne primero el correcto (Ráster &gt; Proyecciones &gt; Asignar proyección).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>{path} has no pixels of {wanted} m; it has those of {sizes} m: choose one of these resolutions.</source>
        <translation>{path} no tiene píxeles de {wanted} m; los tiene de {sizes} m: elija una de estas resoluciones.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/published.py"/>
        <source>{path} has no “{part}”; expected a checkpoint of the AETHER towers with ae_state_dict and txt_state_dict: choose another file.</source>
        <translation>{path} no tiene «{part}»; se esperaba un checkpoint de las torres de AETHER con ae_state_dict y txt_state_dict: elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} has the format that PyTorch wrote before version 1.6, which cannot be read without running code: ask its publisher for a file saved by a newer version.</source>
        <translation>{path} tiene el formato que PyTorch escribía antes de la versión 1.6, que no se puede leer sin ejecutar código: pida a su editor un archivo guardado con una versión más reciente.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/band_names.py"/>
        <source>{path} has {count} bands for number {number} of {title}, as a stack of several years has; expected one of each from {names}: save one year as a raster of its own.</source>
        <translation>{path} tiene {count} bandas para el número {number} de {title}, como las tiene una pila de varios años; se esperaba una de cada {names}: guarde un año como ráster propio.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/recognition.py"/>
        <source>{path} has {count} bands without the names of an embedding that AETHER knows; if they are {title}'s, name them {names}.</source>
        <translation>{path} tiene {count} bandas sin los nombres de un embedding que AETHER conozca; si son las de {title}, llámelas {names}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/recognition.py"/>
        <source>{path} has {found} band(s), as a picture or a single measure has; expected an embedding raster with 64 bands, A00 to A63: choose an AlphaEarth raster.</source>
        <translation>{path} tiene {found} banda(s), como una imagen o una sola medida; se esperaba un ráster de embeddings con 64 bandas, A00 a A63: elija un ráster de AlphaEarth.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/recognition.py"/>
        <source>{path} has {found} bands, but their names ({named}, …) are those of no embedding that AETHER knows; expected AlphaEarth's A00 to A63 or TESSERA's Tessera_Band_0 to Tessera_Band_127: choose such a raster, or name the bands if they are these.</source>
        <translation>{path} tiene {found} bandas, pero sus nombres ({named}, …) no son los de ningún embedding que AETHER conozca; se esperaban A00 a A63 de AlphaEarth o Tessera_Band_0 a Tessera_Band_127 de TESSERA: elija un ráster así, o ponga nombre a las bandas si son estas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/array_files.py"/>
        <source>{path} has {found} scales, but the raster beside it has {expected} pixels: they belong to different tiles.</source>
        <translation>{path} tiene {found} escalas, pero el ráster que está a su lado tiene {expected} píxeles: pertenecen a teselas distintas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} holds an entry named “{name}”, which a PyTorch checkpoint never does: get the checkpoint from its publisher again.</source>
        <translation>{path} contiene una entrada llamada «{name}», algo que nunca contiene un checkpoint de PyTorch: obtenga de nuevo el checkpoint de su editor.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} holds compressed or encrypted entries, which a PyTorch checkpoint never does: choose the .pth file itself.</source>
        <translation>{path} contiene entradas comprimidas o cifradas, algo que nunca contiene un checkpoint de PyTorch: elija el propio archivo .pth.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/query.py"/>
        <source>{path} holds no data here.</source>
        <translation>{path} no contiene datos aquí.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/exporting/picture.py"/>
        <source>{path} holds no data in any pixel: choose another raster.</source>
        <translation>{path} no contiene datos en ningún píxel: elija otro ráster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/similarity/scoring.py"/>
        <source>{path} holds no data in the area asked for (every pixel is nodata): choose another extent or another raster.</source>
        <translation>{path} no contiene datos en el área pedida (todos los píxeles son nodata): elija otra extensión u otro ráster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/published.py"/>
        <source>{path} holds numbers in “{name}” that are not finite; expected finite weights: download the checkpoint again.</source>
        <translation>{path} contiene en «{name}» números que no son finitos; se esperaban pesos finitos: descargue el checkpoint de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/program.py"/>
        <source>{path} holds objects of “{name}”, which are no plain weights and are not read: ask its publisher for a checkpoint of weights alone.</source>
        <translation>{path} contiene objetos de «{name}», que no son pesos simples y no se leen: pida a su editor un checkpoint que solo contenga pesos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/similarity/scoring.py"/>
        <source>{path} holds other numbers from row {row}, column {column} on than where it was recognised: vectors of mean length {length:.2f}; expected {title} vectors all over it: use the original file, or choose an extent without that part.</source>
        <translation>{path} contiene a partir de la fila {row}, columna {column}, números distintos de los que había donde se reconoció: vectores de longitud media {length:.2f}; se esperaban vectores de {title} en toda su superficie: use el archivo original, o elija una extensión sin esa parte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_refusals.py"/>
        <source>{path} holds vectors of mean length {length:.4g} and type {dtype}, and neither its numbers nor its bands' names show that they are an embedding; expected vectors of length 1 or bands named A00 to A63: use the original file, or name the bands.</source>
        <translation>{path} contiene vectores de longitud media {length:.4g} y tipo {dtype}, y ni sus números ni los nombres de sus bandas muestran que sean un embedding; se esperaban vectores de longitud 1 o bandas llamadas A00 a A63: use el archivo original, o ponga nombre a las bandas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/exporting/picture.py"/>
        <source>{path} holds vectors of {found}; a picture can be made of AlphaEarth's: choose a raster of those.</source>
        <translation>{path} contiene vectores de {found}; se puede hacer una imagen de los de AlphaEarth: elija un ráster de ellos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} holds {found} bytes; expected no more than {most}, of which a checkpoint of the AETHER towers needs a small part: choose another file.</source>
        <translation>{path} contiene {found} bytes; se esperaban como máximo {most}, de los que un checkpoint de las torres de AETHER necesita una pequeña parte: elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/published.py"/>
        <source>{path} holds {found} entries in “{part}” where the AETHER towers have {expected} (missing: {missing}; unknown: {extra}): choose a published AETHER checkpoint.</source>
        <translation>{path} contiene {found} entradas en «{part}» donde las torres de AETHER tienen {expected} (faltan: {missing}; desconocidas: {extra}): elija un checkpoint de AETHER publicado.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/published.py"/>
        <source>{path} holds {found} in “{name}”; expected a tensor of floating point numbers: choose a published AETHER checkpoint.</source>
        <translation>{path} contiene {found} en «{name}»; se esperaba un tensor de números de coma flotante: elija un checkpoint de AETHER publicado.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/array_files.py"/>
        <source>{path} holds {found} with {count} axes; expected {expected} with {axes}, as TESSERA is handed out: use the original file.</source>
        <translation>{path} contiene {found} con {count} ejes; se esperaba {expected} con {axes}, tal como se distribuye TESSERA: use el archivo original.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/recognition.py"/>
        <source>{path} holds {title}'s whole numbers without the scale of each pixel: put the file of scales ({suffix}) beside it.</source>
        <translation>{path} contiene los números enteros de {title} sin la escala de cada píxel: ponga a su lado el archivo de escalas ({suffix}).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/reading.py"/>
        <source>{path} holds “{found}”; expected a dictionary with the towers of AETHER: choose a published AETHER checkpoint.</source>
        <translation>{path} contiene «{found}»; se esperaba un diccionario con las torres de AETHER: elija un checkpoint de AETHER publicado.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/published.py"/>
        <source>{path} holds “{name}” in the shape {found}; the AETHER towers have {expected}: choose a published AETHER checkpoint.</source>
        <translation>{path} contiene «{name}» con la forma {found}; las torres de AETHER tienen {expected}: elija un checkpoint de AETHER publicado.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/place_table.py"/>
        <source>{path} is a Parquet file without geometries; expected GeoParquet with geometries as WKB: save it so, or as a GeoPackage.</source>
        <translation>{path} es un archivo Parquet sin geometrías; se esperaba GeoParquet con geometrías como WKB: guárdelo así, o como GeoPackage.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/outputs.py"/>
        <source>{path} is a device or a pipe, which a result would replace; expected a file: choose another name or folder.</source>
        <translation>{path} es un dispositivo o una tubería, que un resultado sustituiría; se esperaba un archivo: elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/place_table.py"/>
        <source>{path} is a folder; expected a GeoParquet file: choose one in it.</source>
        <translation>{path} es una carpeta; se esperaba un archivo GeoParquet: elija uno en ella.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} is a zip file, but no PyTorch checkpoint (it has no data.pkl in one folder): choose the .pth file itself.</source>
        <translation>{path} es un archivo zip, pero no un checkpoint de PyTorch (no tiene data.pkl en una sola carpeta): elija el propio archivo .pth.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/array_files.py"/>
        <source>{path} is cut short: copy or download it again.</source>
        <translation>{path} está truncado: cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} is damaged or was cut short: download the checkpoint again.</source>
        <translation>{path} está dañado o se truncó: descargue el checkpoint de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} is empty; expected a PyTorch checkpoint (.pth): download it again.</source>
        <translation>{path} está vacío; se esperaba un checkpoint de PyTorch (.pth): descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/request_checks.py"/>
        <source>{path} is named twice: choose a different raster for each year.</source>
        <translation>{path} se indica dos veces: elija un ráster distinto para cada año.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/difference/difference.py"/>
        <source>{path} is named twice: choose two different answers.</source>
        <translation>{path} se indica dos veces: elija dos respuestas distintas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} is no PyTorch checkpoint; expected the .pth file that torch.save writes: choose another file.</source>
        <translation>{path} no es un checkpoint de PyTorch; se esperaba el archivo .pth que escribe torch.save: elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/difference/answer.py"/>
        <source>{path} is no answer to a query (bands: {count}, name of the first: “{name}”); expected a similarity raster: choose the “Similarity” layer of an answer.</source>
        <translation>{path} no es la respuesta a una consulta (bandas: {count}, nombre de la primera: «{name}»); se esperaba un ráster de similitud: elija la capa «Similitud» de una respuesta.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>{path} is no places file; expected a first line of JSON with the format “{expected}” and its columns: export the places again.</source>
        <translation>{path} no es un archivo de lugares; se esperaba una primera línea de JSON con el formato «{expected}» y sus columnas: exporte los lugares de nuevo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/session.py"/>
        <source>{path} is no usable ONNX model ({reason}): copy the bundle again or train it anew.</source>
        <translation>{path} no es un modelo ONNX utilizable ({reason}): copie el paquete de nuevo o vuelva a entrenarlo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/reader.py"/>
        <source>{path} lies at {host}, which could not be read: check the connection and ask again, or download the area.</source>
        <translation>{path} está en {host}, que no se pudo leer: compruebe la conexión y vuelva a preguntar, o descargue la zona.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_refusals.py"/>
        <source>{path} names its bands A00 to A63, but their numbers (mean length {length:.4g}) are no AlphaEarth vectors in any form that AETHER knows: use the file as published.</source>
        <translation>{path} llama a sus bandas A00 a A63, pero sus números (longitud media {length:.4g}) no son vectores de AlphaEarth en ninguna forma que AETHER conozca: use el archivo tal como se publicó.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>{path} of {host} cannot be read ({reason}); expected a tile of AlphaEarth, a GeoTIFF: choose another source.</source>
        <translation>No se puede leer {path} de {host} ({reason}); se esperaba una tesela de AlphaEarth, un GeoTIFF: elija otra fuente.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/regions/regions.py"/>
        <source>{path} was not written whole; the disk may be full: free some space or choose another folder.</source>
        <translation>{path} no se escribió entero; puede que el disco esté lleno: libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/series.py"/>
        <source>{path} was warped onto the grid of {first}, by the nearest pixel.</source>
        <translation>{path} se remuestreó a la cuadrícula de {first}, por el píxel más cercano.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>{rasters} hold no pixel with data in every year in the area asked for: choose another area or other rasters.</source>
        <translation>{rasters} no contienen ningún píxel con datos en todos los años en el área pedida: elija otra área u otros rásteres.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/request.py"/>
        <source>{raster} holds no data and gets no index.</source>
        <translation>{raster} no contiene datos y no recibe ningún índice.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/file_stamps.py"/>
        <source>{raster} is no file of this machine, so an index could not tell when it changes: copy it to a disk to build its index.</source>
        <translation>{raster} no es un archivo de esta máquina, de modo que un índice no podría saber cuándo cambia: cópielo a un disco para construir su índice.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/file_stamps.py"/>
        <source>{raster} reads {file}, which is no file of this machine, so an index could not tell when it changes: copy it to a disk to build its index.</source>
        <translation>{raster} lee {file}, que no es un archivo de esta máquina, de modo que un índice no podría saber cuándo cambia: cópielo a un disco para construir su índice.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>“{folder}” is no name of a folder; expected where the bundle is to be written: choose a new folder.</source>
        <translation>«{folder}» no es el nombre de una carpeta; se esperaba el sitio donde debe escribirse el paquete: elija una carpeta nueva.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/outputs.py"/>
        <source>“{path}” is no name of a file; expected where a result is to be written: choose a file.</source>
        <translation>«{path}» no es el nombre de un archivo; se esperaba el sitio donde debe escribirse un resultado: elija un archivo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/source.py"/>
        <source>“{source}” is no source of AlphaEarth; expected a folder or an address without a name, password or question mark, such as {example}: correct it.</source>
        <translation>«{source}» no es una fuente de AlphaEarth; se esperaba una carpeta o una dirección sin nombre, contraseña ni signo de interrogación, como {example}: corríjala.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/understanding.py"/>
        <source>“{text}” was not understood as a kind of land or place (the nearest would be “{kind}”), and a map of it would mislead: say it in other words, or search for it anyway, as typed.</source>
        <translation>«{text}» no se ha entendido como un tipo de terreno o lugar (el más cercano sería «{kind}»), y un mapa engañaría: dígalo con otras palabras, o búsquelo de todos modos, tal como está escrito.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>20 % of the places test, 10 % of the rest validate, split at random, anew for each of {seeds} seed(s).</source>
        <translation>El 20 % de los lugares es para la prueba y el 10 % del resto para la validación, divididos al azar, de nuevo para cada una de las {seeds} semilla(s).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>20 % of the places test, 10 % of the rest validate, split in square blocks of {side} m, each in one part only, anew for each of {seeds} seed(s).</source>
        <translation>El 20 % de los lugares es para la prueba y el 10 % del resto para la validación, divididos en bloques cuadrados de {side} m, cada uno en una sola parte, de nuevo para cada una de las {seeds} semilla(s).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>A place of another label may still fit a text: labels that overlap in meaning lower the figures.</source>
        <translation>Un lugar con otra etiqueta también puede corresponder a un texto: las etiquetas cuyos significados se solapan bajan las cifras.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>A place that is of the class asked for ranks above one that is not in {share} of the cases (mean AUC over {classes} classes {auc}; chance is 0.5).</source>
        <translation>Un lugar que es de la clase preguntada queda por encima de uno que no lo es en el {share} de los casos (AUC medio sobre {classes} clases {auc}; el azar es 0.5).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>A point is the decoded vector of the pixel under it, as the bundle was trained with.</source>
        <translation>Un punto es el vector decodificado del píxel situado bajo él, tal como se entrenó el paquete.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>A point is the mean of the decoded vectors in a window of {side} x {side} pixels, the one that the bundle was trained with, at unit length; pixels without data do not count.</source>
        <translation>Un punto es la media de los vectores decodificados en una ventana de {side} x {side} píxeles, la misma con la que se entrenó el paquete, con longitud unidad; los píxeles sin datos no cuentan.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>AUC (dashed: chance)</source>
        <translation>AUC (discontinua: azar)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>AUC is the probability that a place of the class scores higher than one of another class; average precision the mean precision over the places of the class, from the best score down.</source>
        <translation>El AUC es la probabilidad de que un lugar de la clase obtenga una puntuación más alta que uno de otra clase; la precisión promedio es la precisión media sobre los lugares de la clase, de la mejor puntuación hacia abajo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>AUC per class, the mean over its texts; the whiskers show one standard deviation over the texts.</source>
        <translation>AUC por clase, la media sobre sus textos; los bigotes muestran una desviación estándar sobre los textos.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Adam with a learning rate of {rate}, batches of {batch}, at most {most} epochs; training stops after {patience} epochs without a lower validation loss, and the weights of the best epoch are tested.</source>
        <translation>Adam con una tasa de aprendizaje de {rate}, lotes de {batch}, como máximo {most} épocas; el entrenamiento se detiene tras {patience} épocas sin una pérdida de validación menor, y se prueban los pesos de la mejor época.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Aligned</source>
        <translation>Alineado</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Aligned vectors are what the bundle's pixel tower makes of these means.</source>
        <translation>Los vectores alineados son lo que la torre de píxeles del paquete hace de estas medias.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>An area is the mean of the decoded vectors whose pixel centre lies inside, at unit length; one without such a pixel takes the pixel under a point on it.</source>
        <translation>Un área es la media de los vectores decodificados cuyo centro de píxel está dentro, con longitud unidad; una sin ningún píxel así toma el píxel situado bajo un punto de ella.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Blocks that touch share their border, so places on both sides of it still resemble each other; another region may be harder.</source>
        <translation>Los bloques que se tocan comparten su borde, de modo que los lugares a ambos lados de él siguen pareciéndose; otra región puede ser más difícil.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Check sum of the bundle</source>
        <translation>Suma de comprobación del paquete</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Classes with fewer than {least} places are left out.</source>
        <translation>Se omiten las clases con menos de {least} lugares.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Classes without texts of their own are asked for by their name.</source>
        <translation>Las clases sin textos propios se consultan por su nombre.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Computed on</source>
        <translation>Calculado en</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>Confusion matrix of the best probe ({probe}), test places of all seeds together, in % of each labelled class.</source>
        <translation>Matriz de confusión de la mejor sonda ({probe}), lugares de prueba de todas las semillas juntos, en % de cada clase etiquetada.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Each dimension of the vectors is scaled to mean 0 and standard deviation 1 of the training part, for raw and aligned vectors alike: unit vectors of different dimension would otherwise learn at different speeds.</source>
        <translation>Cada dimensión de los vectores se escala a media 0 y desviación estándar 1 de la parte de entrenamiento, tanto para los vectores sin procesar como para los alineados: de otro modo, los vectores unitarios de distinta dimensión aprenderían a velocidades distintas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Embedding profile</source>
        <translation>Perfil de los embeddings</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Evaluation of “{bundle}”</source>
        <translation>Evaluación de «{bundle}»</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Every text</source>
        <translation>Cada texto</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Every text is encoded by the bundle's text tower; the score of a place is the cosine of text and aligned vector. Nothing is trained, so there is no split.</source>
        <translation>Cada texto lo codifica la torre de texto del paquete; la puntuación de un lugar es el coseno entre texto y vector alineado. No se entrena nada, de modo que no hay división.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>How it was measured</source>
        <translation>Cómo se midió</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>If the bundle was trained on these places or on labels like them, its aligned vectors have seen the answer, and their figures are too good.</source>
        <translation>Si el paquete se entrenó con estos lugares o con etiquetas como las suyas, sus vectores alineados han visto la respuesta, y sus cifras son demasiado buenas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>KL is the mean Kullback-Leibler divergence of the predictions from the labelled shares, in nats; L1 the mean sum of absolute differences. Shares that sum to 1 within 0.01 are scaled to sum to 1 exactly.</source>
        <translation>KL es la divergencia de Kullback-Leibler media de las predicciones respecto a las proporciones etiquetadas, en nats; L1, la suma media de las diferencias absolutas. Las proporciones que suman 1 con un margen de 0.01 se escalan para que sumen 1 exactamente.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Labelled places in the layer</source>
        <translation>Lugares etiquetados en la capa</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Left out: of classes with too few</source>
        <translation>Omitidos: de clases con demasiado pocos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Left out: on pixels without data</source>
        <translation>Omitidos: en píxeles sin datos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Left out: outside the raster</source>
        <translation>Omitidos: fuera del ráster</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Left out: without a label</source>
        <translation>Omitidos: sin etiqueta</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Macro F1 is the mean F1 over the classes that occur in the test part or are predicted there; accuracy is the share of right answers.</source>
        <translation>F1 macro es el F1 medio sobre las clases que aparecen en la parte de prueba o que se predicen en ella; la exactitud es la proporción de respuestas correctas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>Mean over the seeds; the whiskers show one standard deviation.</source>
        <translation>Media sobre las semillas; los bigotes muestran una desviación estándar.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>Mean shares over the test places of all seeds, best probe ({probe}).</source>
        <translation>Proporciones medias sobre los lugares de prueba de todas las semillas, mejor sonda ({probe}).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Mean ± standard deviation over the texts of a class; “all classes” is the mean over the classes, and of their deviations. Precision and recall at k are those of the k best places.</source>
        <translation>Media ± desviación estándar sobre los textos de una clase; «todas las clases» es la media sobre las clases y la de sus desviaciones. La precisión y la exhaustividad en k son las de los k mejores lugares.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Mean ± standard deviation over {seeds} seed(s). The difference is that of the same seeds, with its share of the raw figure; it is coloured where it is larger than its own standard deviation.</source>
        <translation>Media ± desviación estándar sobre {seeds} semilla(s). La diferencia es la de las mismas semillas, con su proporción respecto a la cifra sin procesar; está coloreada donde es mayor que su propia desviación estándar.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Model bundle</source>
        <translation>Paquete de modelo</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Name of the bundle</source>
        <translation>Nombre del paquete</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Plots</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Precision and average precision depend on how common a class is among the labels; compare them between bundles, not between classes.</source>
        <translation>La precisión y la precisión promedio dependen de lo frecuente que sea una clase entre las etiquetas; compárelas entre paquetes, no entre clases.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Probe</source>
        <translation>Sonda</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Raster</source>
        <translation>Ráster</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Raw</source>
        <translation>Sin procesar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Raw vectors answer no text; their figures are missing for that reason.</source>
        <translation>Los vectores sin procesar no responden a ningún texto; por eso faltan sus cifras.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Regression</source>
        <translation>Regresión</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Retrieval</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>R² is the share of the test numbers' variance that is predicted; RMSE and MAE are in the field's own unit.</source>
        <translation>R² es la proporción de la varianza de los números de prueba que se predice; RMSE y MAE están en la unidad del propio campo.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Spatial blocks</source>
        <translation>Bloques espaciales</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>The best probe ({probe}) on the test places of the first seed; on the dashed line it is right.</source>
        <translation>La mejor sonda ({probe}) en los lugares de prueba de la primera semilla; en la línea discontinua acierta.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>The deviation over seeds is that of splits and first weights, not of other samples of places.</source>
        <translation>La desviación sobre las semillas es la de las divisiones y los primeros pesos, no la de otras muestras de lugares.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>The figures hold for these labels, this raster and this year; they say nothing of the quality of the labels themselves.</source>
        <translation>Las cifras son válidas para estas etiquetas, este ráster y este año; no dicen nada de la calidad de las propias etiquetas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>The first seed trains on {training}, validates on {validation} and tests on {test}.</source>
        <translation>La primera semilla entrena con {training}, valida con {validation} y prueba con {test}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>The loss is the Kullback-Leibler divergence of a softmax.</source>
        <translation>La pérdida es la divergencia de Kullback-Leibler de una softmax.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>The loss is the cross entropy.</source>
        <translation>La pérdida es la entropía cruzada.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>The loss is the squared error, on numbers scaled to mean 0 and standard deviation 1 of the training part.</source>
        <translation>La pérdida es el error cuadrático, sobre números escalados a media 0 y desviación estándar 1 de la parte de entrenamiento.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>The raster is a simulated scene.</source>
        <translation>El ráster es una escena simulada.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Trained on points in</source>
        <translation>Entrenado con puntos en</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Two probes read the vectors: a linear layer, and one hidden layer of {units} with ReLU.</source>
        <translation>Dos sondas leen los vectores: una capa lineal y una capa oculta de {units} con ReLU.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Used</source>
        <translation>Utilizados</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>What it does not tell</source>
        <translation>Lo que no dice</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>What was measured</source>
        <translation>Qué se midió</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>With a random split, test places lie between training places that resemble them; a split by spatial blocks tells more of places that are somewhere else.</source>
        <translation>Con una división al azar, los lugares de prueba están entre lugares de entrenamiento que se les parecen; una división por bloques espaciales dice más de lugares situados en otra parte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Written by AETHER {version}.</source>
        <translation>Escrito por AETHER {version}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Year of the embeddings</source>
        <translation>Año de los embeddings</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>aligned vectors</source>
        <translation>vectores alineados</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>all classes</source>
        <translation>todas las clases</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>average precision</source>
        <translation>precisión promedio</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>hidden layer</source>
        <translation>capa oculta</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>higher is better</source>
        <translation>más alto es mejor</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>labelled</source>
        <translation>etiquetado</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>labelled: {field}</source>
        <translation>etiquetado: {field}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>linear</source>
        <translation>lineal</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>lower is better</source>
        <translation>más bajo es mejor</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>macro F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>mean share</source>
        <translation>proporción media</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>precision at {k}</source>
        <translation>precisión en {k}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>predicted by the probe</source>
        <translation>predicho por la sonda</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>raw vectors</source>
        <translation>vectores sin procesar</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>recall at {k}</source>
        <translation>exhaustividad en {k}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>share of the labelled class</source>
        <translation>proporción de la clase etiquetada</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>{measure} (lower is better)</source>
        <translation>{measure} (más bajo es mejor)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>{measure}: {figures}.</source>
        <translation>{measure}: {figures}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>{probe} on {vectors}</source>
        <translation>{probe} con {vectors}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>{probe} {raw} raw, {aligned} aligned</source>
        <translation>{probe} {raw} sin procesar, {aligned} alineado</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>{task} of “{fields}” at {count} labelled places</source>
        <translation>{task} de «{fields}» en {count} lugares etiquetados</translation>
    </message>
</context>
</TS>
