<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AETHER</name>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source> pixels</source>
        <translation> pixels</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>10 m are AlphaEarth's own pixels. Coarser ones are the published overviews, means of the vectors: a first look at a wide area at a fraction of the cost.</source>
        <translation>10 m correspondent aux pixels d'AlphaEarth. Les résolutions plus grossières sont les aperçus publiés, moyennes des vecteurs : un premier regard sur une vaste zone pour une fraction du coût.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>A GeoTIFF with one band per dimension of the model.</source>
        <translation>Un GeoTIFF avec une bande par dimension du modèle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>A byte a pixel: the number of a label, 0 without data, 255 for unsure, with colours and a raster attribute table.</source>
        <translation>Un octet par pixel : le numéro d'une étiquette, 0 sans données, 255 pour incertain, avec des couleurs et une table attributaire raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>A closed form has no curves.</source>
        <translation>Une solution explicite n'a pas de courbes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>A closed form: ready within seconds, with the fastest queries.</source>
        <translation>Une solution explicite : prête en quelques secondes, avec les requêtes les plus rapides.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>A field</source>
        <translation>Un champ</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>A file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>A file in {folder} could not be written; another program, such as a virus scanner, may hold it, or the right is missing: press Install again.</source>
        <translation>Un fichier de {folder} n'a pas pu être écrit ; un autre programme, par exemple un antivirus, le tient peut-être, ou le droit d'écriture manque : appuyez de nouveau sur Installer.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>A float band: the first answer less the second.</source>
        <translation>Une bande en virgule flottante : la première réponse moins la seconde.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>A folder on a fast disk; existing indexes are not moved</source>
        <translation>Un dossier sur un disque rapide ; les index existants ne sont pas déplacés</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/example_queries.py"/>
        <source>A lake or a river</source>
        <translation>Un lac ou une rivière</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/region_parameters.py"/>
        <source>A layer of villages, lakes or other things with names: each place gets the name of the nearest one in the field “near”, and its distance in metres in “near_m”, 0 where they touch.</source>
        <translation>Une couche de villages, de lacs ou d'autres choses qui ont un nom : chaque lieu reçoit le nom du plus proche dans le champ « near », et sa distance en mètres dans « near_m », 0 là où ils se touchent.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/names_choice.py"/>
        <source>A layer of villages, lakes or other things with names: each place tells which is nearest</source>
        <translation>Une couche de villages, de lacs ou d'autres choses nommées : chaque lieu dit laquelle est la plus proche</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/algorithm_questions.py"/>
        <source>A legend is made of one raster at a time: choose a single raster instead of a group.</source>
        <translation>Une légende se fait d'un raster à la fois : choisissez un seul raster au lieu d'un groupe.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>A package is not the file that was expected (its check sum differs), so nothing was installed: press Install again; if that does not help, your network or mirror replaces files.</source>
        <translation>Un paquet n'est pas le fichier attendu (sa somme de contrôle diffère), rien n'a donc été installé : appuyez de nouveau sur Installer ; si cela ne suffit pas, votre réseau ou votre miroir remplace des fichiers.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>A pixel is 10 m wide. 1024 pixels take ten seconds.</source>
        <translation>Un pixel a 10 m de côté. 1024 pixels prennent dix secondes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/region_parameters.py"/>
        <source>A place is left out where the middle of its extent is nearer than this to that of a better place, and the next best takes its rank; 0 for none.</source>
        <translation>Un lieu est laissé de côté quand le milieu de son emprise est plus proche que cela de celui d'un meilleur lieu, et le suivant prend son rang ; 0 pour aucune distance.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/recording.py"/>
        <source>A query with very many examples was answered, but is too long for the history.</source>
        <translation>Une requête avec de très nombreux exemples a reçu sa réponse, mais elle est trop longue pour l'historique.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>A raster per zone and year</source>
        <translation>Un raster par zone et par année</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>A raster whose pixel is a vector, such as AlphaEarth's 64 bands. It is read from its file by the engine. From Python, qgis_process and models also a folder of tiles, a list of files, or the name of a layer group.</source>
        <translation>Un raster dont chaque pixel est un vecteur, par exemple les 64 bandes d'AlphaEarth. Le moteur le lit dans son fichier. Depuis Python, qgis_process et les modèles, aussi un dossier de tuiles, une liste de fichiers ou le nom d'un groupe de couches.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>A raster whose pixels are vectors, such as AlphaEarth's 64 bands. It is read from its file by the engine.</source>
        <translation>Un raster dont les pixels sont des vecteurs, par exemple les 64 bandes d'AlphaEarth. Le moteur le lit dans son fichier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>A raster whose pixels are vectors, such as AlphaEarth's 64 bands. It is read from its file by the engine. From Python, qgis_process and models also a folder of tiles, a list of files, or the name of a layer group; the tiles may lie in several UTM zones.</source>
        <translation>Un raster dont les pixels sont des vecteurs, par exemple les 64 bandes d'AlphaEarth. Le moteur le lit dans son fichier. Depuis Python, qgis_process et les modèles, aussi un dossier de tuiles, une liste de fichiers ou le nom d'un groupe de couches ; les tuiles peuvent se trouver dans plusieurs zones UTM.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>A search fetches {size} from {host}; with an index, nothing</source>
        <translation>Une recherche télécharge {size} depuis {host} ; avec un index, rien</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>A table with pixels, area in m² on the ellipsoid and share of each label.</source>
        <translation>Une table avec les pixels, la surface en m² sur l'ellipsoïde et la part de chaque étiquette.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>A template over fields</source>
        <translation>Un modèle de texte avec des champs</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>A text with fields in braces, cut at commas, semicolons and ends of sentences; a piece of which a field is missing is left out. With “osm” the fields are class, group and name.</source>
        <translation>Un texte avec des champs entre accolades, coupé aux virgules, aux points-virgules et aux fins de phrase ; un morceau dont un champ manque est laissé de côté. Avec « osm », les champs sont class, group et name.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/endpoints_list.py"/>
        <source>A tick allows AETHER to send the text of queries there</source>
        <translation>Une coche autorise AETHER à y envoyer le texte des requêtes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>A vector layer in any CRS. A polygon counts as a point on it, a line as its middle, a multipoint as each of its points.</source>
        <translation>Une couche vecteur dans n'importe quel SCR. Un polygone compte comme un point situé sur lui, une ligne comme son milieu, un multipoint comme chacun de ses points.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>A year for each raster, in their order: 2019, 2024. Left empty, the years are looked for in the rasters' tags and names, and the log says what was found; without any, the order of the rasters counts.</source>
        <translation>Une année pour chaque raster, dans leur ordre : 2019, 2024. Si ce champ est vide, les années sont cherchées dans les attributs et les noms des rasters, et le journal dit ce qui a été trouvé ; sans aucune, l'ordre des rasters compte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>AETHER computes in a Python environment of its own, in your QGIS profile. QGIS's own Python stays as it is. Every package has a pinned version and a check sum.</source>
        <translation>AETHER calcule dans son propre environnement Python, dans votre profil QGIS. Le Python de QGIS reste tel quel. Chaque paquet a une version fixée et une somme de contrôle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/demo_layers.py"/>
        <source>AETHER demo (simulated)</source>
        <translation>Démo AETHER (simulée)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>AETHER engine</source>
        <translation>Moteur AETHER</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>AETHER favourites</source>
        <translation>Favoris d'AETHER</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/history_dock.py"/>
        <source>AETHER history</source>
        <translation>Historique d'AETHER</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/dock.py"/>
        <source>AETHER query</source>
        <translation>Requête AETHER</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/algorithm_questions.py"/>
        <source>AETHER: change</source>
        <translation>AETHER : changement</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/engine_task.py"/>
        <source>AETHER: check the engine</source>
        <translation>AETHER : vérifier le moteur</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/difference_maker.py"/>
        <source>AETHER: difference</source>
        <translation>AETHER : différence</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/demo_task.py"/>
        <source>AETHER: draw the demo scene</source>
        <translation>AETHER : dessiner la scène de démonstration</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/alphaearth_task.py"/>
        <source>AETHER: fetch AlphaEarth</source>
        <translation>AETHER : télécharger AlphaEarth</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/diagnostics_task.py"/>
        <source>AETHER: gather diagnostics</source>
        <translation>AETHER : réunir le diagnostic</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/places_task.py"/>
        <source>AETHER: get places</source>
        <translation>AETHER : obtenir des lieux</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/index_task.py"/>
        <source>AETHER: index {raster}</source>
        <translation>AETHER : indexer {raster}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/installation.py"/>
        <source>AETHER: install the engine</source>
        <translation>AETHER : installer le moteur</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/algorithm_questions.py"/>
        <source>AETHER: legend</source>
        <translation>AETHER : légende</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/alphaearth_task.py"/>
        <source>AETHER: link AlphaEarth</source>
        <translation>AETHER : lier AlphaEarth</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>AETHER: list the indexes</source>
        <translation>AETHER : lister les index</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_lister.py"/>
        <source>AETHER: list the model bundles</source>
        <translation>AETHER : lister les bundles de modèles</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/alphaearth_task.py"/>
        <source>AETHER: look at AlphaEarth's tiles</source>
        <translation>AETHER : consulter les tuiles d'AlphaEarth</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/installation.py"/>
        <source>AETHER: look for a Python</source>
        <translation>AETHER : chercher un Python</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_controller.py"/>
        <source>AETHER: look for indexes</source>
        <translation>AETHER : chercher les index</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/picture_task.py"/>
        <source>AETHER: picture of {raster}</source>
        <translation>AETHER : image de {raster}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/installation.py"/>
        <source>AETHER: remove the engine</source>
        <translation>AETHER : supprimer le moteur</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/consent_box.py"/>
        <source>AETHER: send text?</source>
        <translation>AETHER : envoyer du texte ?</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/diagnostics_button.py"/>
        <source>AETHER: text for a bug report</source>
        <translation>AETHER : texte pour un rapport d'anomalie</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/training_task.py"/>
        <source>AETHER: train “{title}”</source>
        <translation>AETHER : entraîner « {title} »</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/query_task.py"/>
        <source>AETHER: {query}</source>
        <translation>AETHER : {query}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_card.py"/>
        <source>AUC {auc} on held-out places</source>
        <translation>AUC de {auc} sur les lieux mis de côté</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>About 45 MB, by the program uv, from its own source.</source>
        <translation>Environ 45 Mo, par le programme uv, depuis sa propre source.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>About {time} at the {speed} a second just measured.</source>
        <translation>Environ {time} à la vitesse de {speed} par seconde mesurée à l'instant.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/endpoints_list.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Add a band of relevance</source>
        <translation>Ajouter une bande de pertinence</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Add a bundle's folder…</source>
        <translation>Ajouter le dossier d'un bundle…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel_menu.py"/>
        <source>Add to the favourites…</source>
        <translation>Ajouter aux favoris…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Address of a Dask scheduler, e.g. tcp://host:8786, whose machines do the work; empty for what the AETHER options say, by default this machine.</source>
        <translation>Adresse d'un ordonnanceur Dask, p. ex. tcp://host:8786, dont les machines font le travail ; vide pour suivre les options d'AETHER, par défaut cette machine.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Address of a Dask scheduler: searches and indexes are then computed by its workers, which need the same rasters and bundles under the same paths</source>
        <translation>Adresse d'un ordonnanceur Dask : recherches et index sont alors calculés par ses workers, qui doivent trouver les mêmes rasters et bundles sous les mêmes chemins</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/endpoints_list.py"/>
        <source>Address of a text encoder</source>
        <translation>Adresse d'un encodeur de texte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Address of the text encoder</source>
        <translation>Adresse de l'encodeur de texte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Address or folder with the years</source>
        <translation>Adresse ou dossier contenant les années</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Adds layers that read the source: each search fetches its pixels again, until there is an index.</source>
        <translation>Ajoute des couches qui lisent la source : chaque recherche en télécharge de nouveau les pixels, tant qu'il n'y a pas d'index.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/change/panel.py"/>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_table.py"/>
        <source>Aligned indexes</source>
        <translation>Index alignés</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Aligned raster</source>
        <translation>Raster aligné</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>All settings and figures, seed by seed, for programs.</source>
        <translation>Tous les réglages et tous les chiffres, graine par graine, pour les programmes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>All {count} indexes already existed: {size}.</source>
        <translation>Les {count} index existaient déjà : {size}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/alphaearth_layers.py"/>
        <source>AlphaEarth was fetched, but QGIS cannot open its files: look for them in the folder that you chose.</source>
        <translation>AlphaEarth a été téléchargé, mais QGIS ne peut pas ouvrir ses fichiers : cherchez-les dans le dossier que vous avez choisi.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/alphaearth_layers.py"/>
        <source>AlphaEarth {years}</source>
        <translation>AlphaEarth {years}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/alphaearth_layers.py"/>
        <source>AlphaEarth {year}, zone {zone}</source>
        <translation>AlphaEarth {year}, zone UTM {zone}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>An OpenAI-compatible server, by its base (http://localhost:11434/v1) or its full address (https://api.openai.com/v1/embeddings), without a key. Nothing is sent while importing.</source>
        <translation>Un serveur compatible OpenAI, par sa base (http://localhost:11434/v1) ou son adresse complète (https://api.openai.com/v1/embeddings), sans clé. Rien n'est envoyé pendant l'importation.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>An Overpass server; another one may be less busy</source>
        <translation>Un serveur Overpass ; un autre peut être moins occupé</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>An aligned index stores a model's output for every pixel of a raster, so that searches and the live map do not have to read the raster.</source>
        <translation>Un index aligné garde la sortie d'un modèle pour chaque pixel d'un raster, si bien que les recherches et la carte en direct n'ont plus à lire le raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>An aligned index stores a model's output for every pixel of an embedding raster, as small numbers and with all overview levels, so that queries and the live map do not have to read the raster. “Text query” uses an index by itself where there is one, and says so in its log. Similarities differ from those without an index by less than 0.01 for nearly all pixels.

Building reads the raster once. The index takes 50 to 70 bytes per pixel with the model that comes with AETHER, and about 190 with one of 128 dimensions; AlphaEarth itself has 64.

Indexes are stored in a folder with a size limit, both set under Settings &gt; Options &gt; AETHER: when a new one needs space, the least recently used ones are removed. When the raster or the model changes, its index is no longer used, and this algorithm rebuilds it; an index that is ready is not touched.

If it is cancelled, the next run continues from there.</source>
        <translation>Un index aligné garde la sortie d'un modèle pour chaque pixel d'un raster d'embeddings, sous forme de petits nombres et avec tous les niveaux d'aperçu, si bien que les requêtes et la carte en direct n'ont plus à lire le raster. « Requête par texte » utilise d'elle-même un index là où il existe, et le dit dans son journal. Les similarités diffèrent de moins de 0,01 de celles obtenues sans index pour presque tous les pixels.

La construction lit le raster une fois. L'index prend 50 à 70 octets par pixel avec le modèle fourni avec AETHER, et environ 190 avec un modèle de 128 dimensions ; AlphaEarth lui-même en a 64.

Les index sont conservés dans un dossier de taille limitée, l'un et l'autre réglés dans Préférences &gt; Options &gt; AETHER : quand un nouvel index a besoin de place, ceux qui n'ont pas servi depuis le plus longtemps sont supprimés. Quand le raster ou le modèle change, son index n'est plus utilisé et cet algorithme le reconstruit ; un index prêt n'est pas touché.

S'il est annulé, l'exécution suivante reprend là où il s'était arrêté.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>An aligned index that has been built answers at once; a few pixels between two labels may then take the other one.</source>
        <translation>Un index aligné déjà construit répond aussitôt ; quelques pixels entre deux étiquettes peuvent alors prendre l'autre.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>An aligned index that has been built answers at once; similarities then differ by less than 0.01 for nearly all pixels. The log says whether one was used.</source>
        <translation>Un index aligné déjà construit répond aussitôt ; les similarités diffèrent alors de moins de 0,01 pour presque tous les pixels. Le journal dit si un index a servi.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>An area that takes more is refused before it is fetched.</source>
        <translation>Une zone qui prend davantage est refusée avant le téléchargement.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>An index stores the model's output for every pixel; without one, every search reads the raster</source>
        <translation>Un index garde la sortie du modèle pour chaque pixel ; sans lui, chaque recherche lit le raster</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Another number gives another valley.</source>
        <translation>Un autre nombre donne une autre vallée.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Answer from aligned indexes where there are some</source>
        <translation>Répondre depuis des index alignés là où il y en a</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Answer from an aligned index where there is one</source>
        <translation>Répondre depuis un index aligné là où il existe</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>Answered from aligned indexes: {indexed} of {rasters}</source>
        <translation>Réponses tirées d'index alignés : {indexed} sur {rasters}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>Any change</source>
        <translation>Tout changement</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>Area: a part of the raster</source>
        <translation>Zone : une partie du raster</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Areas of the labels</source>
        <translation>Surfaces des étiquettes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>As published (arXiv 2510.09894), for comparison. Needs the layer “deep training” (torch).</source>
        <translation>Comme publié (arXiv 2510.09894), pour comparaison. Nécessite la couche « entraînement profond » (torch).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>As the columns say</source>
        <translation>Selon les colonnes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>As the server calls it; it has to be the one that the checkpoint was trained with, for the published ones text-embedding-3-large.</source>
        <translation>Comme le serveur le nomme ; ce doit être celui avec lequel le point de contrôle a été entraîné, pour ceux qui sont publiés text-embedding-3-large.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Ask</source>
        <translation>Interroger</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/locator.py"/>
        <source>Ask AETHER</source>
        <translation>Interroger AETHER</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/layer_menu.py"/>
        <source>Ask AETHER…</source>
        <translation>Interroger AETHER…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/layer_menu.py"/>
        <source>Ask again…</source>
        <translation>Redemander…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>Ask the same of the same raster (Enter)</source>
        <translation>Demander la même chose au même raster (Entrée)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/locator.py"/>
        <source>Ask: {query}</source>
        <translation>Demander : {query}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/locator.py"/>
        <source>Asked before</source>
        <translation>Déjà demandé</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>Asked on {time}</source>
        <translation>Demandé le {time}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/sentences.py"/>
        <source>Asking {host}</source>
        <translation>Interrogation de {host}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>At most this many places, the best ones</source>
        <translation>Au plus ce nombre de lieux, les meilleurs</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>At most this many regions, the best ones.</source>
        <translation>Au plus ce nombre de régions, les meilleures.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>At most this many regions, the most changed ones.</source>
        <translation>Au plus ce nombre de régions, les plus changées.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>At most {count} places of {area} m² or more</source>
        <translation>Au plus {count} lieux de {area} m² ou plus</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Attribution of the points</source>
        <translation>Attribution des points</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Avoid</source>
        <translation>Éviter</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>Avoid: {words}</source>
        <translation>Éviter : {words}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Avoided: {kinds}</source>
        <translation>Évité : {kinds}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/metadata.py"/>
        <source>Avoided: “{avoided}”.</source>
        <translation>Évité : « {avoided} ».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/picture_layer.py"/>
        <source>Bands A01, A16 and A09 as red, green and blue.</source>
        <translation>Bandes A01, A16 et A09 en rouge, vert et bleu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Base bundle</source>
        <translation>Bundle de base</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Base radius</source>
        <translation>Rayon de base</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Batch size</source>
        <translation>Taille de lot</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/change/panel.py"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Before the first query, allow {host} under Settings &gt; Options &gt; AETHER, or in the dock.</source>
        <translation>Avant la première requête, autorisez {host} dans Préférences &gt; Options &gt; AETHER, ou dans le panneau.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/state.py"/>
        <source>Being installed.</source>
        <translation>En cours d'installation.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Beside a text: 0 asks by the text alone, 1 by the examples alone, and with 0.5 both count the same.</source>
        <translation>À côté d'un texte : 0 interroge par le texte seul, 1 par les exemples seuls, et avec 0,5 les deux comptent autant.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_contents.py"/>
        <source>Best pixel</source>
        <translation>Meilleur pixel</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_page.py"/>
        <source>Best places</source>
        <translation>Meilleurs lieux</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Best similarity</source>
        <translation>Meilleure similarité</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_notes.py"/>
        <source>Between {first} and {last}, {percent} % of the area changed; places found: {count}.</source>
        <translation>Entre {first} et {last}, {percent} % de la zone a changé ; lieux trouvés : {count}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Block size</source>
        <translation>Taille de bloc</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Bring a second answer of another coordinate reference system or pixel size onto the grid of the first, each pixel from the nearest place; otherwise it is refused.</source>
        <translation>Amener une seconde réponse d'un autre SCR ou d'une autre taille de pixel sur la grille de la première, chaque pixel pris à l'endroit le plus proche ; sinon elle est refusée.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Bring rasters of another coordinate reference system or pixel size onto the first one's grid, each pixel from the nearest place; otherwise they are refused.</source>
        <translation>Amène les rasters d'un autre système de coordonnées de référence ou d'une autre taille de pixel sur la grille du premier, chaque pixel depuis l'endroit le plus proche ; sinon, ils sont refusés.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Build</source>
        <translation>Construire</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Build after the first search</source>
        <translation>Construire après la première recherche</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Build an index after the first search of a raster</source>
        <translation>Construire un index après la première recherche d'un raster</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Build the aligned index</source>
        <translation>Construire l'index aligné</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Building index</source>
        <translation>Construction de l'index</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Building: {percent} %</source>
        <translation>Construction : {percent} %</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Bundle folder</source>
        <translation>Dossier du bundle</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Bundles folder</source>
        <translation>Dossier des bundles</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Bytes fetched, or only estimated</source>
        <translation>Octets téléchargés, ou seulement estimés</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Bytes on the disk</source>
        <translation>Octets sur le disque</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Bytes per pixel</source>
        <translation>Octets par pixel</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>CORINE, level 1</source>
        <translation>CORINE, niveau 1</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>CORINE, level 2</source>
        <translation>CORINE, niveau 2</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>CORINE, level 3</source>
        <translation>CORINE, niveau 3</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>CRS</source>
        <translation>SCR</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>CRS of a table</source>
        <translation>SCR d'une table</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/progress_row.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Cancelled. What was fetched is kept, and the next download goes on from there.</source>
        <translation>Annulé. Ce qui a été téléchargé est conservé, et le prochain téléchargement reprend à partir de là.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/difference_maker.py"/>
        <source>Cancelled; nothing was added.</source>
        <translation>Annulé ; rien n'a été ajouté.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/progress_row.py"/>
        <source>Cancelling</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>Change away from {text}</source>
        <translation>Changement s'éloignant de {text}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Change between the years of {rasters}, 0 to 100 against what differs everywhere between them.</source>
        <translation>Changement entre les années de {rasters}, de 0 à 100, par rapport à ce qui diffère partout entre elles.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change.py"/>
        <source>Change between years</source>
        <translation>Changement entre années</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>Change toward {text}</source>
        <translation>Changement vers {text}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Change {years}</source>
        <translation>Changement {years}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Change {years} away from {text}</source>
        <translation>Changement {years}, s'éloignant de {text}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Change {years} toward {text}</source>
        <translation>Changement {years}, vers {text}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Changed places</source>
        <translation>Lieux changés</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Check the engine</source>
        <translation>Vérifier le moteur</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Checkpoint</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Choose a raster and points, then press Train.</source>
        <translation>Choisissez un raster et des points, puis appuyez sur Entraîner.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>Choose an embedding raster</source>
        <translation>Choisir un raster d'embeddings</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Choose two different answers to queries on both sides</source>
        <translation>Choisissez des deux côtés deux réponses différentes à des requêtes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>Classify</source>
        <translation>Classer</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify.py"/>
        <source>Classify by texts</source>
        <translation>Classer par des textes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Clear all…</source>
        <translation>Tout effacer…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel_menu.py"/>
        <source>Clear the history…</source>
        <translation>Vider l'historique…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/results_table.py"/>
        <source>Click a place or walk with the arrow keys to zoom to it; K or the space bar keeps a place, D dismisses it</source>
        <translation>Cliquez sur un lieu ou parcourez-les avec les flèches pour zoomer dessus ; K ou la barre d'espace garde un lieu, D l'écarte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Click places on the map that are like what you look for, or draw around them; the right button gives counter-examples</source>
        <translation>Cliquez sur la carte des lieux semblables à ce que vous cherchez, ou entourez-les ; le bouton droit donne des contre-exemples</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Click places on the map that are not what you look for</source>
        <translation>Cliquez sur la carte des lieux qui ne sont pas ce que vous cherchez</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/panel.py"/>
        <source>Colour the map while you type; Enter makes layers of it</source>
        <translation>Colorier la carte pendant la saisie ; Entrée en fait des couches</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Commonest label</source>
        <translation>Étiquette la plus fréquente</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/algorithm_questions.py"/>
        <source>Commonest label: {label}</source>
        <translation>Étiquette la plus fréquente : {label}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Compare on the map</source>
        <translation>Comparer sur la carte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/plugin.py"/>
        <source>Compare on the map…</source>
        <translation>Comparer sur la carte…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Compare with examples by</source>
        <translation>Comparer avec les exemples par</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>Compares every pixel of an embedding raster (for example AlphaEarth, 64 bands) with a text such as “mangroves along the coast”.

The similarity raster holds the cosine of text and pixel, from -1 to 1. The regions are the best places: connected pixels at or above the threshold, large enough, ranked by their mean similarity. If no place is good enough, the regions are empty; that is an answer, not an error.

VERDICT is “found”, “weak”, “nothing” or, of words taken as typed, “not understood”; RELEVANCE says from 0 to 100 how well the best hundredth of the pixels fits. Pixels spread over the raster are compared with the query and with neutral words for all land: a pixel is relevant where the query explains it better than they do. Where nothing fits, no regions are returned, unless the threshold is a similarity or the best places are wanted anyway.

Queries are understood in English, German, French, Spanish, Chinese, Portuguese, Italian and Polish; typing errors are corrected, and “forest without roads” avoids the roads. The log says what was understood. Words that mean no kind of place or land are refused unless they are taken as typed.

The work is done by the AETHER engine, a process of its own with its own Python environment; see Settings &gt; Options &gt; AETHER.</source>
        <translation>Compare chaque pixel d'un raster d'embeddings (par exemple AlphaEarth, 64 bandes) avec un texte comme « mangroves le long de la côte ».

Le raster de similarité contient le cosinus du texte et du pixel, de -1 à 1. Les régions sont les meilleurs lieux : des pixels contigus qui atteignent le seuil, assez grands, classés par leur similarité moyenne. Si aucun lieu n'est assez bon, les régions sont vides ; c'est une réponse, pas une erreur.

VERDICT vaut « found », « weak », « nothing » ou, pour des mots pris tels quels, « not understood » ; RELEVANCE dit, de 0 à 100, si le meilleur centième des pixels correspond bien. Des pixels répartis sur le raster sont comparés avec la requête et avec des mots neutres pour toutes les terres : un pixel est pertinent là où la requête l'explique mieux qu'eux. Là où rien ne correspond, aucune région n'est renvoyée, sauf si le seuil est une similarité ou si les meilleurs lieux sont voulus malgré tout.

Les requêtes sont comprises en anglais, allemand, français, espagnol, chinois, portugais, italien et polonais ; les fautes de frappe sont corrigées, et « forêt sans routes » évite les routes. Le journal dit ce qui a été compris. Les mots qui ne désignent aucun type de lieu ou de terrain sont refusés, sauf s'ils sont pris tels quels.

Le travail est fait par le moteur AETHER, un processus à part avec son propre environnement Python ; voir Préférences &gt; Options &gt; AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify.py"/>
        <source>Compares every pixel of an embedding raster (for example AlphaEarth, 64 bands) with the texts of a legend, and gives it the label that fits best. No training is needed; labelled points can help.

The result is a raster of classes with colours and a raster attribute table; on demand also how probable each pixel's label is, and a table of areas. Pixels less probable than a threshold can be left “unsure”, and single pixels smoothed away.

The default model knows nine kinds of land cover: labels that differ in land use alone, such as shops and offices, it cannot tell apart, however different their texts are. A model trained on your places can, or labelled points.

Phrases are understood as in a text query, in eight languages.</source>
        <translation>Compare chaque pixel d'un raster d'embeddings (par exemple AlphaEarth, 64 bandes) avec les textes d'une légende, et lui donne l'étiquette qui convient le mieux. Aucun entraînement n'est nécessaire ; des points étiquetés peuvent aider.

Le résultat est un raster de classes avec des couleurs et une table attributaire raster ; sur demande aussi la probabilité de l'étiquette de chaque pixel, et une table des surfaces. Les pixels moins probables qu'un seuil peuvent rester « incertains », et les pixels isolés être lissés.

Le modèle par défaut connaît neuf types d'occupation du sol : il ne peut pas distinguer des étiquettes qui ne diffèrent que par l'utilisation du sol, comme des magasins et des bureaux, si différents que soient leurs textes. Un modèle entraîné sur vos lieux le peut, ou des points étiquetés.

Les phrases sont comprises comme dans une requête par texte, en huit langues.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Compares every pixel of an embedding raster with those under your examples, points or polygons in any reference system. A few examples are enough; counter-examples say what is meant and what is not, best where a first answer was wrong.

A text counts as well where one is given, and MIX says how much. Similarity, regions and everything else are as of a text query.

Examples outside the raster or where it holds no data are left out, and the log says how many. A pixel that is both an example and a counter-example is neither.</source>
        <translation>Compare chaque pixel d'un raster d'embeddings avec ceux qui se trouvent sous vos exemples, points ou polygones, dans n'importe quel système de référence. Quelques exemples suffisent ; des contre-exemples disent ce qui est voulu et ce qui ne l'est pas, surtout là où une première réponse était fausse.

Un texte compte aussi s'il y en a un, et MIX dit combien. La similarité, les régions et tout le reste sont comme pour une requête par texte.

Les exemples hors du raster ou là où il n'a pas de données sont laissés de côté, et le journal dit combien. Un pixel qui est à la fois exemple et contre-exemple n'est ni l'un ni l'autre.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>Compares every pixel of each polygon with several texts, and adds three fields a text to the polygons: “forest_relevance”, the mean relevance of its pixels (0 to 100); “forest_share”, the share of them (0 to 1) that reach the threshold; “forest_max”, the relevance of the best one. The field “pixels” says how many pixels with data count.

Relevance is gauged on pixels spread over the whole raster, whatever the polygons are, so that districts of one raster can be compared. From 50 on a pixel is rather what the text says than anything else. Where nothing on the raster fits a text, the log says so, and no pixel comes near 50. With the similarity as measure the first field is “forest_mean”.

A pixel belongs to the polygons in which its centre lies; polygons may overlap. One that is smaller than a pixel takes the pixel under a point on it. Of a polygon that reaches over the raster's edge the part on the raster counts. Outlines that cross themselves are mended; a polygon without an area, outside the raster or on pixels without data stays in the layer, with empty fields. The log has the numbers.</source>
        <translation>Compare chaque pixel de chaque polygone avec plusieurs textes et ajoute aux polygones trois champs par texte : « forest_relevance », la pertinence moyenne de ses pixels (0 à 100) ; « forest_share », la part d'entre eux (0 à 1) qui atteint le seuil ; « forest_max », la pertinence du meilleur. Le champ « pixels » dit combien de pixels avec données comptent.

La pertinence est étalonnée sur des pixels répartis sur tout le raster, quels que soient les polygones, si bien que les secteurs d'un même raster sont comparables. À partir de 50, un pixel est plutôt ce que dit le texte qu'autre chose. Là où rien sur le raster ne correspond à un texte, le journal le dit, et aucun pixel n'approche de 50. Avec la similarité comme mesure, le premier champ est « forest_mean ».

Un pixel appartient aux polygones qui contiennent son centre ; les polygones peuvent se recouvrir. Un polygone plus petit qu'un pixel prend le pixel sous un point situé dedans. D'un polygone qui dépasse le bord du raster, seule compte la partie sur le raster. Les contours qui se croisent sont réparés ; un polygone sans surface, hors du raster ou sur des pixels sans données reste dans la couche, avec des champs vides. Les nombres sont dans le journal.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change.py"/>
        <source>Compares every pixel of two or more years: any change, or only what came closer to a text (“buildings”) or went away from it (“forest”).

Years differ everywhere a little. What does not change is estimated from the rasters themselves, and the change is told against it: 0 is ordinary, 50 and more has changed. It always compares the first and the last year; with more years, a second raster says in which the largest step came.

If nothing stands out, the verdict is “nothing” and there are no places; that is an answer, not an error. Where more than half of an area has changed, change cannot be told from what is ordinary: choose a larger area.</source>
        <translation>Compare chaque pixel de deux années ou plus : tout changement, ou seulement ce qui s'est rapproché d'un texte (« bâtiments ») ou s'en est éloigné (« forêt »).

Les années diffèrent partout un peu. Ce qui ne change pas est estimé à partir des rasters eux-mêmes, et le changement est mesuré par rapport à cela : 0 est ordinaire, 50 et plus a changé. La comparaison porte toujours sur la première et la dernière année ; avec plus d'années, un second raster dit dans laquelle est survenu le plus grand pas.

Si rien ne se détache, le verdict est « nothing » et il n'y a pas de lieux ; c'est une réponse, pas une erreur. Là où plus de la moitié d'une zone a changé, le changement ne se distingue pas de l'ordinaire : choisissez une zone plus grande.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/sample_similarity.py"/>
        <source>Compares the pixel under each point with several texts, and adds a field a text to the points, such as “forest_relevance” (0 to 100), or “forest_similarity” (-1 to 1) with the similarity as measure. Relevance is gauged on pixels spread over the whole raster; from 50 on a pixel is rather what the text says than anything else. Where nothing on the raster fits a text, the log says so.

Of a multipoint it is the mean over its points; a line counts by its middle, a polygon by a point on it. Points outside the raster or on pixels without data stay in the layer, with empty fields; the log has their number.</source>
        <translation>Compare le pixel sous chaque point avec plusieurs textes et ajoute aux points un champ par texte, comme « forest_relevance » (0 à 100), ou « forest_similarity » (-1 à 1) avec la similarité comme mesure. La pertinence est étalonnée sur des pixels répartis sur tout le raster ; à partir de 50, un pixel est plutôt ce que dit le texte qu'autre chose. Là où rien sur le raster ne correspond à un texte, le journal le dit.

Pour un multipoint, c'est la moyenne de ses points ; une ligne compte par son milieu, un polygone par un point situé dedans. Les points hors du raster ou sur des pixels sans données restent dans la couche, avec des champs vides ; le journal donne leur nombre.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_layers.py"/>
        <source>Computed in {seconds} s.</source>
        <translation>Calculé en {seconds} s.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Computed on {device} in {seconds} s.</source>
        <translation>Calculé sur {device} en {seconds} s.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Computed with the model bundle {bundle}.</source>
        <translation>Calculé avec le bundle de modèle {bundle}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>Computes beside QGIS, which stays as it is.</source>
        <translation>Calcule à côté de QGIS, qui reste tel quel.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/legend_layers.py"/>
        <source>Confidence: {labels}</source>
        <translation>Confiance : {labels}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/steps_dialog.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel_menu.py"/>
        <source>Copy as Python</source>
        <translation>Copier en Python</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel_menu.py"/>
        <source>Copy as a qgis_process command</source>
        <translation>Copier en commande qgis_process</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/diagnostics_button.py"/>
        <source>Copy diagnostics…</source>
        <translation>Copier le diagnostic…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>Copy, export, add to the favourites, remove</source>
        <translation>Copier, exporter, ajouter aux favoris, supprimer</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Correlation of both answers</source>
        <translation>Corrélation des deux réponses</translation>
    </message>
    <message>
        <location filename="../aether_qgis/expressions/similarity_function.py"/>
        <source>Cost: the engine computes blocks of 512 × 512 pixels, each once for a raster and text, in 0.1 s or less from an aligned index and up to a second without one; 128 blocks are held. A feature in a block that is held costs less than 0.1 ms.</source>
        <translation>Coût : le moteur calcule des blocs de 512 × 512 pixels, chacun une fois par raster et par texte, en 0,1 s au plus depuis un index aligné et jusqu'à une seconde sans index ; 128 blocs sont gardés. Une entité dans un bloc gardé coûte moins de 0,1 ms.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Counter-examples</source>
        <translation>Contre-exemples</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/curves.py"/>
        <source>Curves of the training</source>
        <translation>Courbes de l'entraînement</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/state.py"/>
        <source>Damaged: files are missing. Install it again.</source>
        <translation>Endommagé : des fichiers manquent. Installez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Dask scheduler</source>
        <translation>Ordonnanceur Dask</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/layers_box.py"/>
        <source>Deep training, evaluation, checkpoints</source>
        <translation>Entraînement profond, évaluation, points de contrôle</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Demo scene</source>
        <translation>Scène de démonstration</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/example_queries.py"/>
        <source>Dense forest</source>
        <translation>Forêt dense</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Device used</source>
        <translation>Périphérique utilisé</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Difference layer</source>
        <translation>Couche de différence</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Difference of two answers</source>
        <translation>Différence de deux réponses</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_layers.py"/>
        <source>Difference: {first} or {second}</source>
        <translation>Différence : {first} ou {second}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>Districts</source>
        <translation>Districts</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/consent_box.py"/>
        <source>Don't send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Download a Python where none fits</source>
        <translation>Télécharger un Python si aucun ne convient</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Download {size}</source>
        <translation>Télécharger {size}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/download_counter.py"/>
        <source>Downloaded {name}</source>
        <translation>{name} téléchargé</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/download_counter.py"/>
        <source>Downloading {package} ({done} of {all}, {size})</source>
        <translation>Téléchargement de {package} ({done} sur {all}, {size})</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Drag the line on the map, or move it with the arrow keys; Esc ends the comparison.</source>
        <translation>Faites glisser la ligne sur la carte, ou déplacez-la avec les flèches ; Échap met fin à la comparaison.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Draw a simulated demo scene</source>
        <translation>Dessiner une scène de démonstration simulée</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Draws a fictional valley as an embedding raster of 64 bands, with a picture for the eye, the land cover that it was drawn from and invented points of interest: for a first try, for teaching and for tests.

The scene is simulated: no pixel shows a real place. Its vectors come from class statistics of AlphaEarth. The AlphaEarth Foundations Satellite Embedding dataset is produced by Google and Google DeepMind (CC-BY 4.0).

The same size and seed give the same scene, and a scene that is in the folder already is not drawn again.</source>
        <translation>Dessine une vallée fictive sous forme de raster d'embeddings à 64 bandes, avec une image pour l'œil, l'occupation du sol dont elle est tirée et des points d'intérêt inventés : pour un premier essai, pour l'enseignement et pour les tests.

La scène est simulée : aucun pixel ne montre un lieu réel. Ses vecteurs proviennent de statistiques de classes d'AlphaEarth. The AlphaEarth Foundations Satellite Embedding dataset is produced by Google and Google DeepMind (CC-BY 4.0).

La même taille et la même graine donnent la même scène, et une scène déjà présente dans le dossier n'est pas redessinée.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Draws a small raster to try the other tools on.</source>
        <translation>Dessine un petit raster pour essayer les autres outils.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Embedding raster</source>
        <translation>Raster d'embeddings</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Embedding rasters, one for each year</source>
        <translation>Rasters d'embeddings, un pour chaque année</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Engine's Python</source>
        <translation>Python du moteur</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Evaluate a model on labels</source>
        <translation>Évaluer un modèle avec des étiquettes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Evaluate the model…</source>
        <translation>Évaluer le modèle…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Every pixel takes the commonest label of a square of so many pixels a side, an odd number; 1 smooths nothing.</source>
        <translation>Chaque pixel prend l'étiquette la plus fréquente d'un carré d'autant de pixels de côté, un nombre impair ; 1 ne lisse rien.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/help_page.py"/>
        <source>Example for the command line</source>
        <translation>Exemple pour la ligne de commande</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/examples.py"/>
        <source>Examples are points or areas, but there is a line among them: choose a layer of points or polygons.</source>
        <translation>Les exemples sont des points ou des surfaces, mais il y a une ligne parmi eux : choisissez une couche de points ou de polygones.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/example_texts.py"/>
        <source>Examples count for {percent} %, the text for the rest.</source>
        <translation>Les exemples comptent pour {percent} %, le texte pour le reste.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/example_texts.py"/>
        <source>Examples: {count}, counter-examples: {counters}.</source>
        <translation>Exemples : {count}, contre-exemples : {counters}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Examples: {examples} · counter-examples: {counters}</source>
        <translation>Exemples : {examples} · contre-exemples : {counters}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>Export favourites</source>
        <translation>Exporter les favoris</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Export the aligned raster</source>
        <translation>Exporter le raster aligné</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Export the aligned raster…</source>
        <translation>Exporter le raster aligné…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel_menu.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/favourite_files.py"/>
        <source>Favourite {number} in {path} cannot be used, because of its {field}: correct it, or ask for the file again.</source>
        <translation>Le favori {number} de {path} ne peut pas être utilisé, à cause de son champ {field} : corrigez-le, ou redemandez le fichier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/locator.py"/>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>Favourites added: {added}; known before: {known}.</source>
        <translation>Favoris ajoutés : {added} ; déjà connus : {known}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>Favourites exported to {path}: {count}</source>
        <translation>Favoris exportés dans {path} : {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Features left out</source>
        <translation>Entités laissées de côté</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/file_source.py"/>
        <source>Features read: {count}</source>
        <translation>Entités lues : {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>Features that cannot be expressed in the raster's CRS, left out: {count}</source>
        <translation>Entités impossibles à exprimer dans le SCR du raster, laissées de côté : {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Features with a value</source>
        <translation>Entités avec une valeur</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>Features without a geometry, left out: {count}</source>
        <translation>Entités sans géométrie, laissées de côté : {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>Features without a text, left out: {count}</source>
        <translation>Entités sans texte, laissées de côté : {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Features without a value</source>
        <translation>Entités sans valeur</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>Features: {count}</source>
        <translation>Entités : {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Fetch AlphaEarth for the area that the map shows</source>
        <translation>Télécharger AlphaEarth pour la zone que montre la carte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Fetch the list of tiles anew</source>
        <translation>Télécharger de nouveau la liste des tuiles</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>Fetched {size} in {seconds} seconds: {tiles} tiles, {kept} of them there already.</source>
        <translation>{size} téléchargés en {seconds} secondes : {tiles} tuiles, dont {kept} déjà présentes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth.py"/>
        <source>Fetches AlphaEarth's rasters for an area and years.</source>
        <translation>Télécharge les rasters d'AlphaEarth pour une zone et des années.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth.py"/>
        <source>Fetches the part of AlphaEarth's annual rasters that an area takes, from a public copy: Source Cooperative's mirror by default. The log says how much it is and how long it takes before anything is fetched.

The copies are stored in blocks of 10 km, so that the smallest area takes about 50 MB a year at 10 m, and 50 km by 50 km 1 to 2 GB. Each coarser resolution takes about a quarter of that.

The rasters hold the published bytes unchanged, north-up, a file per tile and a VRT per zone and year. Tiles that a source lacks stay gaps. If it is cancelled or the line is cut, the same run goes on where it was.

The AlphaEarth Foundations Satellite Embedding dataset is produced by Google and Google DeepMind (CC-BY 4.0).</source>
        <translation>Télécharge la partie des rasters annuels d'AlphaEarth que prend une zone, depuis une copie publique : par défaut le miroir de Source Cooperative. Le journal dit combien cela représente et combien de temps cela prend avant tout téléchargement.

Les copies sont stockées par blocs de 10 km, si bien que la plus petite zone prend environ 50 Mo par année à 10 m, et 50 km sur 50 km 1 à 2 Go. Chaque résolution plus grossière en prend environ le quart.

Les rasters contiennent les octets publiés sans changement, nord en haut, un fichier par tuile et un VRT par zone et par année. Les tuiles absentes d'une source restent des trous. En cas d'annulation ou de coupure, la même exécution reprend là où elle s'était arrêtée.

The AlphaEarth Foundations Satellite Embedding dataset is produced by Google and Google DeepMind (CC-BY 4.0).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Fetching a Python</source>
        <translation>Téléchargement d'un Python</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Field of the label</source>
        <translation>Champ de l'étiquette</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/region_parameters.py"/>
        <source>Field of the names</source>
        <translation>Champ des noms</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>Fields in braces. The text is cut at commas and ends of sentences; pieces of which a field is empty are left out.</source>
        <translation>Des champs entre accolades. Le texte est coupé aux virgules et aux fins de phrase ; les morceaux dont un champ est vide sont laissés de côté.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>File of places</source>
        <translation>Fichier de lieux</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Files of the index are missing or cannot be read</source>
        <translation>Des fichiers de l'index manquent ou sont illisibles</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>Find places by words</source>
        <translation>Trouver des lieux avec des mots</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/layer_menu.py"/>
        <source>Find places like these…</source>
        <translation>Trouver des lieux comme ceux-ci…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>Find places like those that you click on the map</source>
        <translation>Trouver des lieux comme ceux sur lesquels vous cliquez sur la carte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>Find the best places (Enter)</source>
        <translation>Chercher les meilleurs lieux (Entrée)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>Find what changed (Enter)</source>
        <translation>Trouver ce qui a changé (Entrée)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>Find what changed between years</source>
        <translation>Trouver ce qui a changé entre des années</translation>
    </message>
    <message>
        <location filename="../resources/models/landcover-starter/bundle.json"/>
        <source>Finds nine kinds of land cover from free text in eight languages: water, trees, grass, flooded vegetation, crops, shrubs, buildings, bare ground, snow and ice.</source>
        <translation>Trouve neuf types d’occupation du sol à partir d’un texte libre en huit langues : eau, arbres, herbe, végétation inondée, cultures, arbustes, bâtiments, sol nu, neige et glace.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Finds the places in an embedding raster that are like examples.</source>
        <translation>Trouve dans un raster d'embeddings les lieux qui ressemblent à des exemples.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>Finds the places in an embedding raster that fit a text.</source>
        <translation>Trouve dans un raster d'embeddings les lieux qui correspondent à un texte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change.py"/>
        <source>Finds what has changed between embedding rasters of several years.</source>
        <translation>Trouve ce qui a changé entre les rasters d'embeddings de plusieurs années.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>First answer</source>
        <translation>Première réponse</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Folder for indexes</source>
        <translation>Dossier des index</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Folder for the rasters</source>
        <translation>Dossier des rasters</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Folder of a model bundle</source>
        <translation>Dossier d'un bundle de modèle</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Folder of wheels</source>
        <translation>Dossier de wheels</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>For OpenStreetMap; they may outnumber all else.</source>
        <translation>Pour OpenStreetMap ; ils peuvent être plus nombreux que tout le reste.</translation>
    </message>
    <message>
        <location filename="../resources/models/own-vectors/bundle.json"/>
        <source>For examples only: compares pixels by AlphaEarth's own numbers, and answers no text.</source>
        <translation>Pour les exemples seulement : compare les pixels par les nombres mêmes d'AlphaEarth, et ne répond à aucun texte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>For the model card; without it, unknown.</source>
        <translation>Pour la fiche du modèle ; sans elle, inconnue.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>For {raster}; you can search in the meantime</source>
        <translation>Pour {raster} ; vous pouvez chercher en attendant</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>For “file”: PBF, GeoPackage, GeoParquet, CSV and others.</source>
        <translation>Pour « file » : PBF, GeoPackage, GeoParquet, CSV et autres.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>For “own”, a label a line: “forest = a dense wood; tall trees | #2b7a2b”. After “=” follow phrases for what it looks like, after “|” its colour; the name alone will do.</source>
        <translation>Pour « own », une étiquette par ligne : « forêt = un bois dense; de grands arbres | #2b7a2b ». Après « = » suivent des phrases qui disent à quoi elle ressemble, après « | » sa couleur ; le nom seul suffit.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>For “own”, a table or CSV file with a field “name” and, if wanted, “phrases” (“;” between them), “colour” (#rrggbb) and “code”.</source>
        <translation>Pour « own », une table ou un fichier CSV avec un champ « name » et, au besoin, « phrases » (« ; » entre elles), « colour » (#rrggbb) et « code ».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>For “retrieval”, one class per line: “park: a lawn with trees; a playground”. A class without a line is asked for by its name.</source>
        <translation>Pour « retrieval », une classe par ligne : « park: a lawn with trees; a playground ». Une classe sans ligne est cherchée par son nom.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>From a folder of wheels…</source>
        <translation>Depuis un dossier de wheels…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>From which relevance or similarity on a pixel counts for the share. Empty for relevance 50 or similarity 0.5.</source>
        <translation>À partir de quelle pertinence ou similarité un pixel compte dans la part. Vide pour une pertinence de 50 ou une similarité de 0,5.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Further rasters that are searched together with the first one: their places are ranked together, and the similarity becomes a VRT over all of them, one per UTM zone.</source>
        <translation>Autres rasters, parcourus avec le premier : leurs lieux sont classés ensemble, et la similarité devient un VRT qui les couvre tous, un par zone UTM.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Further rasters; each gets an index of its own.</source>
        <translation>Autres rasters ; chacun reçoit son propre index.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/notes.py"/>
        <source>GPU not used: {reason}.</source>
        <translation>GPU non utilisé : {reason}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/diagnostics_button.py"/>
        <source>Gathering diagnostics</source>
        <translation>Collecte du diagnostic</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>GeoTIFFs</source>
        <translation>GeoTIFF</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Get AlphaEarth</source>
        <translation>Obtenir AlphaEarth</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Get AlphaEarth…</source>
        <translation>Obtenir AlphaEarth…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_dialog.py"/>
        <source>Get places</source>
        <translation>Obtenir des lieux</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Get places of this area from OpenStreetMap or a file</source>
        <translation>Obtenir les lieux de cette zone depuis OpenStreetMap ou un fichier</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Get places to train on</source>
        <translation>Obtenir des lieux pour l'entraînement</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Get places…</source>
        <translation>Obtenir des lieux…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Gets &lt;year&gt;/&lt;zone&gt;/….tiff, and a VRT per zone and year. What is there already is not fetched again.</source>
        <translation>Reçoit &lt;year&gt;/&lt;zone&gt;/….tiff, et un VRT par zone et par année. Ce qui s'y trouve déjà n'est pas téléchargé de nouveau.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Gets places with class, group and name from OpenStreetMap or a file.</source>
        <translation>Obtient des lieux avec class, group et name depuis OpenStreetMap ou un fichier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Gets the places of an area as points with the fields class, group and name, which “Train on points of interest” takes as they are.

They come from OpenStreetMap, by one request to an Overpass server or by the plugin QuickOSM, or from a file: OpenStreetMap's PBF or XML, a GeoPackage, shapefile, GeoJSON or GeoParquet, Overture's places, or a table with columns of coordinates.

What is left out is counted: features outside the area, without a position or without a tag that says what they are, and places that are there twice. OpenStreetMap's data is under the ODbL: name its contributors where you show them or what was trained on them.</source>
        <translation>Obtient les lieux d'une zone sous forme de points avec les champs class, group et name, que « Entraîner sur des points d'intérêt » prend tels quels.

Ils viennent d'OpenStreetMap, par une seule requête à un serveur Overpass ou par l'extension QuickOSM, ou d'un fichier : PBF ou XML d'OpenStreetMap, GeoPackage, shapefile, GeoJSON ou GeoParquet, lieux d'Overture, ou table avec des colonnes de coordonnées.

Ce qui est laissé de côté est compté : entités hors de la zone, sans position ou sans attribut (tag) qui dise ce qu'elles sont, et lieux présents deux fois. Les données d'OpenStreetMap sont sous ODbL : nommez ses contributeurs là où vous les montrez, ou ce qui en a été appris.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_dialog.py"/>
        <source>Getting places</source>
        <translation>Obtention des lieux</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Getting started</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>Give a pixel the label that most of its neighbours have</source>
        <translation>Donner à un pixel l'étiquette qu'ont la plupart de ses voisins</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>Give every pixel one of several labels</source>
        <translation>Donner à chaque pixel l'une de plusieurs étiquettes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>Give every pixel the label that fits best</source>
        <translation>Donner à chaque pixel l'étiquette qui convient le mieux</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify.py"/>
        <source>Gives every pixel of an embedding raster the label whose texts fit best.</source>
        <translation>Donne à chaque pixel d'un raster d'embeddings l'étiquette dont les textes conviennent le mieux.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Google's bucket</source>
        <translation>Espace de stockage de Google</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Hide “Getting started”</source>
        <translation>Masquer « Premiers pas »</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Hide; Plugins &gt; AETHER &gt; Getting started shows it again</source>
        <translation>Masquer ; Extensions &gt; AETHER &gt; Premiers pas l'affiche de nouveau</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>History and favourites</source>
        <translation>Historique et favoris</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Hold out</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/endpoints_list.py"/>
        <source>Hosted text encoders</source>
        <translation>Encodeurs de texte hébergés</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>Houses and other buildings too</source>
        <translation>Maisons et autres bâtiments aussi</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/example_queries.py"/>
        <source>Houses and streets</source>
        <translation>Maisons et rues</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>How much the words count beside the examples</source>
        <translation>Combien les mots comptent à côté des exemples</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>How often places are split and probes retrained; the report gives mean and standard deviation.</source>
        <translation>Nombre de fois que les lieux sont répartis et les sondes réentraînées ; le rapport donne moyenne et écart-type.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>How often training sees all points; at most, where it can stop early.</source>
        <translation>Nombre de fois que l'entraînement voit tous les points ; au plus, là où il peut s'arrêter plus tôt.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>How probable each pixel's label is, 0 to 1, as floats.</source>
        <translation>Probabilité de l'étiquette de chaque pixel, de 0 à 1, en nombres à virgule flottante.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>How strongly weights are pulled towards zero.</source>
        <translation>Force avec laquelle les poids sont tirés vers zéro.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>How the threshold is given</source>
        <translation>Manière de donner le seuil</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>How to ask</source>
        <translation>Façon de demander</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Import a checkpoint…</source>
        <translation>Importer un point de contrôle…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Import a published checkpoint</source>
        <translation>Importer un point de contrôle publié</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>Import favourites</source>
        <translation>Importer des favoris</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel_menu.py"/>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>In the background, at low priority: it reads the whole raster once, which takes about as long as a search of all of it, and needs about as much disk space as the raster's pixels before compression</source>
        <translation>En arrière-plan, à faible priorité : le raster entier est lu une fois, ce qui prend à peu près le temps d'une recherche sur sa totalité et autant de place sur le disque que ses pixels avant compression</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/template.py"/>
        <source>In the template “{template}” a brace stands alone: write each field as {example}.</source>
        <translation>Dans le modèle de texte « {template} », une accolade est seule : écrivez chaque champ comme {example}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Index damaged</source>
        <translation>Index endommagé</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Index not built</source>
        <translation>Index non construit</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Index of the first raster</source>
        <translation>Index du premier raster</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Index out of date</source>
        <translation>Index périmé</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Index unfinished</source>
        <translation>Index inachevé</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Index: not known yet</source>
        <translation>Index : pas encore connu</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Indexed · {size}</source>
        <translation>Indexé · {size}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Indexed: {ready} of {count}</source>
        <translation>Indexés : {ready} sur {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>Indexes ready: {count} ({facts}).</source>
        <translation>Index prêts : {count} ({facts}).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Indexes removed to free space: {count}</source>
        <translation>Index supprimés pour libérer de la place : {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Indexes: {count}, {size} in all</source>
        <translation>Index : {count}, {size} en tout</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Install the engine</source>
        <translation>Installer le moteur</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/status_line.py"/>
        <source>Install the engine that computes</source>
        <translation>Installer le moteur qui calcule</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Install without a network, from what “make wheelhouse” made</source>
        <translation>Installer sans réseau, depuis ce que « make wheelhouse » a préparé</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/engine_row.py"/>
        <source>Install, update, repair or remove it</source>
        <translation>L'installer, le mettre à jour, le réparer ou le supprimer</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/engine_row.py"/>
        <source>Install…</source>
        <translation>Installer…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>It holds names of labels of the legend, or their codes.</source>
        <translation>Il contient des noms d'étiquettes de la légende, ou leurs codes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>It is among the favourites as “{name}”.</source>
        <translation>Elle figure parmi les favoris sous le nom « {name} ».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify.py"/>
        <source>It is not said which field of the labelled points holds the label; they have {fields}: choose one of these.</source>
        <translation>Il n'est pas dit quel champ des points étiquetés contient l'étiquette ; ils ont {fields} : choisissez l'un d'eux.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Its address; without it, the one that was asked last, at first {server}.</source>
        <translation>Son adresse ; sans elle, celle qui a été interrogée en dernier, au début {server}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>Its model “{model}” is not here: add its folder under Options &gt; Model, or edit the favourite to ask with another model.</source>
        <translation>Son modèle « {model} » n'est pas ici : ajoutez son dossier dans Options &gt; Modèle, ou modifiez le favori pour demander avec un autre modèle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/keep_box.py"/>
        <source>Keep on the map</source>
        <translation>Garder sur la carte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Keep what the default model knows</source>
        <translation>Garder ce que connaît le modèle par défaut</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/round_row.py"/>
        <source>Kept: {kept} · dismissed: {dismissed}</source>
        <translation>Gardés : {kept} · écartés : {dismissed}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/endpoints_list.py"/>
        <source>Key of the selected endpoint</source>
        <translation>Clé du service sélectionné</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Kind of threshold</source>
        <translation>Type de seuil</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Labelled places used</source>
        <translation>Lieux étiquetés utilisés</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Labelled places used: {count}</source>
        <translation>Lieux étiquetés utilisés : {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Labelled points</source>
        <translation>Points étiquetés</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Labelled points used</source>
        <translation>Points étiquetés utilisés</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/legend_layers.py"/>
        <source>Labels of the pixels of {raster}, by texts, computed with the model bundle {bundle}.</source>
        <translation>Étiquettes des pixels de {raster}, d'après des textes, calculées avec le bundle de modèle {bundle}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Labels on pixels without data: {count}</source>
        <translation>Étiquettes sur des pixels sans données : {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Labels outside the raster: {count}</source>
        <translation>Étiquettes hors du raster : {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Labels without a value: {count}</source>
        <translation>Étiquettes sans valeur : {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>Labels, one a line</source>
        <translation>Étiquettes, une par ligne</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Land cover</source>
        <translation>Occupation du sol</translation>
    </message>
    <message>
        <location filename="../resources/models/landcover-starter/bundle.json"/>
        <source>Land cover (starter)</source>
        <translation>Occupation du sol (débutant)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_table.py"/>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Learning rate</source>
        <translation>Taux d'apprentissage</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment.py"/>
        <source>Learns from places and their texts what a text looks like in an embedding raster (AETHER, arXiv 2510.09894). The result is a model bundle, which the dock and the other algorithms take by its folder.

The text of a place comes from a field, from a template over fields, or from OpenStreetMap's tags. Places outside the raster, without data or without a text are left out and counted.

Some of the places are held out to measure the quality: the mean AUC, 0.5 for guessing and 1 for always right. A run that was cancelled or interrupted is resumed by the same parameters.

Recipe aether needs the engine's layer “deep training”: press Install… under Settings &gt; Options &gt; AETHER, or run aether:installengine. The other recipes need no more than queries.</source>
        <translation>Apprend à partir de lieux et de leurs textes à quoi ressemble un texte dans un raster d'embeddings (AETHER, arXiv 2510.09894). Le résultat est un bundle de modèle, que le panneau et les autres algorithmes prennent par son dossier.

Le texte d'un lieu vient d'un champ, d'un modèle de texte avec des champs ou des attributs (tags) d'OpenStreetMap. Les lieux hors du raster, sans données ou sans texte sont laissés de côté et comptés.

Une partie des lieux est mise de côté pour mesurer la qualité : l'AUC moyenne, 0,5 pour le hasard et 1 pour toujours juste. Une exécution annulée ou interrompue est reprise avec les mêmes paramètres.

La recette aether nécessite la couche « entraînement profond » du moteur : appuyez sur Installer… dans Préférences &gt; Options &gt; AETHER, ou exécutez aether:installengine. Les autres recettes ne demandent rien de plus que les requêtes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/region_parameters.py"/>
        <source>Least distance between places (m)</source>
        <translation>Distance minimale entre les lieux (m)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Left of the line</source>
        <translation>À gauche de la ligne</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>Legend: {labels}</source>
        <translation>Légende : {labels}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_contents.py"/>
        <source>Licence: {licence}.</source>
        <translation>Licence : {licence}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/example_texts.py"/>
        <source>Like one example</source>
        <translation>Comme un exemple</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Like this</source>
        <translation>Comme ceci</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/example_texts.py"/>
        <source>Like {count} examples</source>
        <translation>Comme {count} exemples</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Limit (MB)</source>
        <translation>Limite (Mo)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>List of tiles as of {date}.</source>
        <translation>Liste des tuiles du {date}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/understood_line.py"/>
        <source>List the best places anyway</source>
        <translation>Lister quand même les meilleurs lieux</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/panel.py"/>
        <source>Live map</source>
        <translation>Carte en direct</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>Local Climate Zones</source>
        <translation>Zones climatiques locales</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/change/panel.py"/>
        <source>Look for</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Looking</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Looking for a Python</source>
        <translation>Recherche d'un Python</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Made for places and phrases that it has not seen.</source>
        <translation>Fait pour des lieux et des phrases qu'il n'a jamais vus.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Made with</source>
        <translation>Fait avec</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_contents.py"/>
        <source>Made with AETHER {version} on {day}.</source>
        <translation>Fait avec AETHER {version} le {day}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Main figure, aligned</source>
        <translation>Chiffre principal, aligné</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Main figure, raw</source>
        <translation>Chiffre principal, brut</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Makes a model bundle of a published AETHER checkpoint.</source>
        <translation>Fait un bundle de modèle d'un point de contrôle AETHER publié.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Makes the Python environment in which AETHER computes, in your QGIS profile: for servers and scripts, where there is no window. QGIS's own Python stays as it is. Run it again to update or repair.

About 160 MB are downloaded for queries; deep training brings torch, which is 3 GB on Linux. A folder of wheels, as “make wheelhouse” fills one, needs no network.</source>
        <translation>Crée l'environnement Python dans lequel AETHER calcule, dans votre profil QGIS : pour les serveurs et les scripts, là où il n'y a pas de fenêtre. Le Python de QGIS reste tel quel. Exécutez-le de nouveau pour mettre à jour ou réparer.

Environ 160 Mo sont téléchargés pour les requêtes ; l'entraînement profond apporte torch, soit 3 Go sous Linux. Un dossier de wheels, tel que « make wheelhouse » le remplit, se passe de réseau.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Makes the Python environment in which AETHER computes.</source>
        <translation>Crée l'environnement Python dans lequel AETHER calcule.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Making the environment</source>
        <translation>Création de l'environnement</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/layers_box.py"/>
        <source>Many machines (Dask)</source>
        <translation>Plusieurs machines (Dask)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Mean AUC on held-out places</source>
        <translation>AUC moyenne sur les lieux mis de côté</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Mean confidence</source>
        <translation>Confiance moyenne</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Mean difference</source>
        <translation>Différence moyenne</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_notes.py"/>
        <source>Mean difference: {mean}; correlation: {correlation}; strong from {strong} on.</source>
        <translation>Différence moyenne : {mean} ; corrélation : {correlation} ; forte à partir de {strong}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/texts_parameter.py"/>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>Measured districts</source>
        <translation>Secteurs mesurés</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/sample_similarity.py"/>
        <source>Measured points</source>
        <translation>Points mesurés</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Measures how much a model bundle knows about labelled places.</source>
        <translation>Mesure ce qu'un bundle de modèle sait de lieux étiquetés.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Measures what a model bundle knows about places that somebody has labelled, and writes a report.

For classes, numbers and shares, small probes (linear, and with one hidden layer) learn the labels from raw and from aligned vectors, side by side, on several splits of the places. For “retrieval”, texts ask for each class, and the report shows how high its places rank.

If the model was trained on the same labels, its figures are too good. Classes with fewer than five places are left out.

The report's plots need matplotlib, of the engine's layer “deep training”: press Install… under Settings &gt; Options &gt; AETHER, or run aether:installengine.</source>
        <translation>Mesure ce qu'un bundle de modèle sait de lieux que quelqu'un a étiquetés, et écrit un rapport.

Pour les classes, les nombres et les proportions, de petites sondes (linéaires, et avec une couche cachée) apprennent les étiquettes à partir des vecteurs bruts et des vecteurs alignés, côte à côte, sur plusieurs répartitions des lieux. Pour « retrieval », des textes cherchent chaque classe, et le rapport montre à quel rang se trouvent ses lieux.

Si le modèle a été entraîné sur les mêmes étiquettes, ses chiffres sont trop bons. Les classes de moins de cinq lieux sont laissées de côté.

Les graphiques du rapport nécessitent matplotlib, de la couche « entraînement profond » du moteur : appuyez sur Installer… dans Préférences &gt; Options &gt; AETHER, ou exécutez aether:installengine.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Min. area</source>
        <translation>Surface min</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Minimum area of a place (m²)</source>
        <translation>Surface minimale d'un lieu (m²)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Model bundle</source>
        <translation>Bundle de modèle</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>Model: {model}</source>
        <translation>Modèle : {model}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/exporter.py"/>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>More about the index</source>
        <translation>En savoir plus sur l'index</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>More models</source>
        <translation>Autres modèles</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>More tiles</source>
        <translation>Tuiles supplémentaires</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>My own labels</source>
        <translation>Mes propres étiquettes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>My places</source>
        <translation>Mes lieux</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Name after</source>
        <translation>Nommer d'après</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Name of a bundle that comes with the plugin, or the folder of one of your own.</source>
        <translation>Nom d'un bundle fourni avec l'extension, ou dossier d'un bundle à vous.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Name of a bundle that comes with the plugin, or the folder of one of your own; own-vectors compares the raster's own numbers, and answers no text.</source>
        <translation>Nom d'un bundle fourni avec l'extension, ou dossier d'un bundle à vous ; own-vectors compare les nombres mêmes du raster, et ne répond à aucun texte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>Name of the favourite:</source>
        <translation>Nom du favori :</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Name of the text encoder</source>
        <translation>Nom de l'encodeur de texte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/region_parameters.py"/>
        <source>Name places after</source>
        <translation>Nommer les lieux d'après</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_contents.py"/>
        <source>Nearest</source>
        <translation>Le plus proche</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Nearest kinds of place: {kinds}</source>
        <translation>Types de lieu les plus proches : {kinds}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Neither corrects typing errors nor looks for “without” and “no”, and searches even for words that are not understood.</source>
        <translation>Ne corrige pas les fautes de frappe, ne cherche ni « sans » ni « pas de », et cherche même les mots qui ne sont pas compris.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/standalone.py"/>
        <source>No Python on this computer can fetch anything: install Python 3.12 from python.org and press Install again.</source>
        <translation>Aucun Python de cet ordinateur ne peut télécharger quoi que ce soit : installez Python 3.12 depuis python.org et appuyez de nouveau sur Installer.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>No Python on this computer can make the engine's environment: install Python 3.12 from python.org (on Debian and Ubuntu: sudo apt install python3-venv), or let AETHER fetch one, and press Install again.</source>
        <translation>Aucun Python de cet ordinateur ne peut créer l'environnement du moteur : installez Python 3.12 depuis python.org (sous Debian et Ubuntu : sudo apt install python3-venv), ou laissez AETHER en télécharger un, et appuyez de nouveau sur Installer.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>No Python that fits was found on this computer. AETHER can fetch one into {folder} (about 45 MB, by the program uv, from its own source). Fetch it?</source>
        <translation>Aucun Python adapté n'a été trouvé sur cet ordinateur. AETHER peut en télécharger un dans {folder} (environ 45 Mo, par le programme uv, depuis sa propre source). Le télécharger ?</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>No changed places: {title}</source>
        <translation>Aucun lieu changé : {title}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>No endpoint was given: the bundle cannot be asked in words, but can export aligned rasters.</source>
        <translation>Aucun service n'a été indiqué : le bundle ne peut pas être interrogé avec des mots, mais il peut exporter des rasters alignés.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>No feature of the vector layer has a geometry that can be used ({features} were read): choose another layer, or mend its geometries.</source>
        <translation>Aucune entité de la couche vecteur n'a de géométrie utilisable ({features} ont été lues) : choisissez une autre couche, ou réparez ses géométries.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/place_names.py"/>
        <source>No feature of “{layer}” has both a name and a place: choose another layer or field of names.</source>
        <translation>Aucune entité de « {layer} » n'a à la fois un nom et un lieu : choisissez une autre couche ou un autre champ des noms.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/controller.py"/>
        <source>No features are selected in the current layer: select some points or polygons in it first.</source>
        <translation>Aucune entité n'est sélectionnée dans la couche actuelle : sélectionnez-y d'abord quelques points ou polygones.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/texts.py"/>
        <source>No field for the texts is chosen: choose one of the layer's fields, {fields}.</source>
        <translation>Aucun champ n'est choisi pour les textes : choisissez l'un des champs de la couche, {fields}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/file_source.py"/>
        <source>No file of places is chosen: choose one, or another source.</source>
        <translation>Aucun fichier de lieux n'est choisi : choisissez-en un, ou une autre source.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/bundle_folder.py"/>
        <source>No folder for the bundle is chosen: choose a new one.</source>
        <translation>Aucun dossier n'est choisi pour le bundle : choisissez-en un nouveau.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>No index yet</source>
        <translation>Pas encore d'index</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/live_map.py"/>
        <source>No live map with this model: its text encoder is hosted, and whatever you type would be sent there.</source>
        <translation>Pas de carte en direct avec ce modèle : son encodeur de texte est hébergé, et tout ce que vous saisissez y serait envoyé.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/notes.py"/>
        <source>No place is good and large enough: lower the threshold or the minimum area.</source>
        <translation>Aucun lieu n'est assez bon et assez grand : abaissez le seuil ou la surface minimale.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_notes.py"/>
        <source>No place of this size stands out from what differs everywhere between {first} and {last}: nothing has changed that can be told.</source>
        <translation>Aucun lieu de cette taille ne se détache de ce qui diffère partout entre {first} et {last} : aucun changement ne peut être constaté.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/results_table.py"/>
        <source>No places.</source>
        <translation>Aucun lieu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/layers.py"/>
        <source>No places: {query}</source>
        <translation>Aucun lieu : {query}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_offer.py"/>
        <source>No program opens {path}: open the file in a web browser.</source>
        <translation>Aucun programme n'ouvre {path} : ouvrez le fichier dans un navigateur web.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>No server answers at {host}: check its address, or use a file.</source>
        <translation>Aucun serveur ne répond à {host} : vérifiez son adresse, ou prenez un fichier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/faults.py"/>
        <source>No text encoder answers at {host}: start that server, or check its address.</source>
        <translation>Aucun encodeur de texte ne répond à {host} : démarrez ce serveur, ou vérifiez son adresse.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>No year is given; expected some, such as 2019,2021-2023.</source>
        <translation>Aucune année n'est indiquée ; attendu par exemple 2019,2021-2023.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>None of the {features} features can be placed in the raster's CRS ({without_geometry} have no geometry): check the layer's CRS.</source>
        <translation>Aucune des {features} entités ne peut être placée dans le SCR du raster ({without_geometry} n'ont pas de géométrie) : vérifiez le SCR de la couche.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>None of the {features} features can be used ({without_text} have no text, {without_geometry} no geometry, {outside} no place in the raster's CRS): check the fields that the texts come from and the layer's CRS.</source>
        <translation>Aucune des {features} entités n'est utilisable ({without_text} n'ont pas de texte, {without_geometry} pas de géométrie, {outside} pas de place dans le SCR du raster) : vérifiez les champs d'où viennent les textes et le SCR de la couche.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>None that fits (3.11 or newer, with venv and pip) was found; AETHER can fetch one.</source>
        <translation>Aucun Python adapté (3.11 ou plus récent, avec venv et pip) n'a été trouvé ; AETHER peut en télécharger un.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/state.py"/>
        <source>Not installed.</source>
        <translation>Non installé.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Not like this</source>
        <translation>Pas comme ceci</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/caller.py"/>
        <source>Not understood: no live map.</source>
        <translation>Non compris : pas de carte en direct.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>Nothing has been asked yet: what you ask is listed here.</source>
        <translation>Rien n'a encore été demandé : ce que vous demandez est listé ici.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>Nothing here fits “{query}”: even the best pixels are rather something else (relevance {relevance} of 100).</source>
        <translation>Rien ici ne correspond à « {query} » : même les meilleurs pixels sont plutôt autre chose (pertinence {relevance} sur 100).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Nothing is asked of any server before you press a button.</source>
        <translation>Aucun serveur n'est interrogé avant que vous appuyiez sur un bouton.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>Nothing was changed; the training can be started again.</source>
        <translation>Rien n'a été changé ; l'entraînement peut être relancé.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Number of indexes</source>
        <translation>Nombre d'index</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Number of missing tiles</source>
        <translation>Nombre de tuiles manquantes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Number of pixels</source>
        <translation>Nombre de pixels</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Number of places</source>
        <translation>Nombre de lieux</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Number of seeds</source>
        <translation>Nombre de graines</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Number of them built now</source>
        <translation>Nombre de ceux construits maintenant</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Number of tiles</source>
        <translation>Nombre de tuiles</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Numbers in the pixel tower: {count}</source>
        <translation>Nombres dans la tour des pixels : {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Of the coordinates of a CSV file whose columns are not named longitude and latitude; without it, the area's.</source>
        <translation>Des coordonnées d'un fichier CSV dont les colonnes ne s'appellent pas longitude et latitude ; sans lui, celui de la zone.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>On pixels without data, without a value: {count}</source>
        <translation>Sur des pixels sans données, sans valeur : {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>One float band: the cosine of query and pixel, -1 to 1. Of several rasters, a VRT of this name beside a folder with a GeoTIFF per raster.</source>
        <translation>Une bande de flottants : le cosinus de la requête et du pixel, de -1 à 1. Pour plusieurs rasters, un VRT de ce nom à côté d'un dossier avec un GeoTIFF par raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>One label a line, e.g.
forest
water = lake; river; sea
town = houses and streets | #c62828</source>
        <translation>Une étiquette par ligne, p. ex.
forêt
eau = lac; rivière; mer
ville = maisons et rues | #c62828</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>One or more years from 2017 on, such as 2019,2021-2023.</source>
        <translation>Une ou plusieurs années à partir de 2017, par exemple 2019,2021-2023.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/classify.py"/>
        <source>One raster is classified at a time, but {count} are chosen: choose one of them, or run the others as a batch.</source>
        <translation>Un seul raster est classé à la fois, mais {count} sont choisis : choisissez l'un d'eux, ou exécutez les autres par lot.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Only estimate</source>
        <translation>Estimer seulement</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Only this part of the raster; without it, all of it. On a rotated raster it is the part of the grid that encloses the area.</source>
        <translation>Seulement cette partie du raster ; sans elle, tout le raster. Sur un raster tourné, c'est la partie de la grille qui entoure la zone.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_offer.py"/>
        <source>Open the report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>OpenStreetMap land use</source>
        <translation>Utilisation du sol d'OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>OpenStreetMap's tags</source>
        <translation>Attributs (tags) d'OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/columns.py"/>
        <source>OpenStreetMap's tags (amenity, shop, other_tags …), Overture's categories, or a column named class, category or kind</source>
        <translation>Attributs d'OpenStreetMap (amenity, shop, other_tags …), catégories d'Overture, ou une colonne nommée class, category ou kind</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>OpenStreetMap, by the plugin QuickOSM</source>
        <translation>OpenStreetMap, par l'extension QuickOSM</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>OpenStreetMap, from an Overpass server</source>
        <translation>OpenStreetMap, depuis un serveur Overpass</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Or &lt;a href='{file}'&gt;choose a file&lt;/a&gt;, or &lt;a href='{demo}'&gt;try the demo&lt;/a&gt;, a small simulated scene.</source>
        <translation>Ou &lt;a href='{file}'&gt;choisissez un fichier&lt;/a&gt;, ou &lt;a href='{demo}'&gt;essayez la démo&lt;/a&gt;, une petite scène simulée.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Other address or folder</source>
        <translation>Autre adresse ou dossier</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Other source</source>
        <translation>Autre source</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Outlines</source>
        <translation>Contours</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>Outlines that crossed themselves, mended: {count}</source>
        <translation>Contours qui se croisaient eux-mêmes, réparés : {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/help_page.py"/>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Outside the raster, without a value: {count}</source>
        <translation>Hors du raster, sans valeur : {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Overpass server</source>
        <translation>Serveur Overpass</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_writer.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Packages that lie ready, instead of the network.</source>
        <translation>Des paquets déjà prêts, au lieu du réseau.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/help_page.py"/>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Percentile</source>
        <translation>Centile</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/demo_layers.py"/>
        <source>Picture (simulated)</source>
        <translation>Image (simulée)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/picture_layer.py"/>
        <source>Picture: {raster}</source>
        <translation>Image : {raster}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Pixels a side</source>
        <translation>Pixels par côté</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Pixels at or above it may form a place</source>
        <translation>Les pixels égaux ou supérieurs peuvent former un lieu</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Pixels at or above it may form a place: 98 takes the best 2 % of the pixels; as a similarity it lies between -1 and 1.</source>
        <translation>Les pixels égaux ou supérieurs peuvent former un lieu : 98 prend les 2 % de pixels les meilleurs ; comme similarité, la valeur est entre -1 et 1.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Pixels that differ by this much or more differ strongly; 0 takes 0.1 for similarities and 30 for relevances.</source>
        <translation>Les pixels qui diffèrent d'autant ou plus diffèrent fortement ; 0 prend 0,1 pour les similarités et 30 pour les pertinences.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/example_texts.py"/>
        <source>Pixels were compared by a linear model fitted to them and to the raster's background.</source>
        <translation>Les pixels ont été comparés par un modèle linéaire ajusté à eux et à l'arrière-plan du raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/example_texts.py"/>
        <source>Pixels were compared with the example nearest to each.</source>
        <translation>Les pixels ont été comparés avec l'exemple le plus proche de chacun.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/example_texts.py"/>
        <source>Pixels were compared with the mean of the examples.</source>
        <translation>Les pixels ont été comparés avec la moyenne des exemples.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Pixels whose change is at least this count as changed: 50 is three times as far from the ordinary as what does not change usually lies.</source>
        <translation>Les pixels dont le changement atteint cette valeur comptent comme changés : 50 est trois fois plus loin de l'ordinaire que ce qui ne change pas l'est d'habitude.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Pixels whose likeliest label is less probable become “unsure”; 0 gives every pixel a label.</source>
        <translation>Les pixels dont l'étiquette la plus vraisemblable est moins probable deviennent « incertains » ; 0 donne une étiquette à chaque pixel.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Pixels with data</source>
        <translation>Pixels avec données</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>Places ({endings})</source>
        <translation>Lieux ({endings})</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/results_table.py"/>
        <source>Places found</source>
        <translation>Lieux trouvés</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>Places found: {count}</source>
        <translation>Lieux trouvés : {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/layer_file.py"/>
        <source>Places from {origin}. {outcome}</source>
        <translation>Lieux de {origin}. {outcome}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Places held out to measure the quality: blocks holds out whole blocks, the honest measure; random mixes neighbours and flatters; none trains on all points and measures nothing.</source>
        <translation>Lieux mis de côté pour mesurer la qualité : blocks met de côté des blocs entiers, la mesure honnête ; random mélange les voisins et flatte ; none entraîne sur tous les points et ne mesure rien.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Places held out to measure the quality: whole blocks measure honestly, since neighbouring places resemble each other</source>
        <translation>Lieux mis de côté pour mesurer la qualité : des blocs entiers mesurent honnêtement, car les lieux voisins se ressemblent</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_notes.py"/>
        <source>Places left out, because all outlines together would be too long to draw: {count}. Raise the threshold to see them.</source>
        <translation>Lieux laissés de côté, car l'ensemble des contours serait trop long à dessiner : {count}. Relevez le seuil pour les voir.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Places nearer than this to a better one are left out</source>
        <translation>Les lieux plus proches que cela d'un meilleur sont écartés</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Places reach a change of {threshold}.</source>
        <translation>Les lieux atteignent un changement de {threshold}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/metadata.py"/>
        <source>Places reach a similarity of {similarity}, percentile {value}.</source>
        <translation>Les lieux atteignent une similarité de {similarity}, centile {value}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/metadata.py"/>
        <source>Places reach a similarity of {similarity}.</source>
        <translation>Les lieux atteignent une similarité de {similarity}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Places that fit this text rank lower</source>
        <translation>Les lieux qui correspondent à ce texte sont moins bien classés</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Places with their texts, in any CRS</source>
        <translation>Lieux avec leurs textes, dans n'importe quel SCR</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/query_summary.py"/>
        <source>Places: {count}</source>
        <translation>Lieux : {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>Places: {places}; left out of {read}: {reasons}.</source>
        <translation>Lieux : {places} ; laissés de côté sur {read} : {reasons}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>Places: {places}; nothing was left out.</source>
        <translation>Lieux : {places} ; rien n'a été laissé de côté.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_dialog.py"/>
        <source>Places: {raster}</source>
        <translation>Lieux : {raster}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Points at random</source>
        <translation>Points au hasard</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Points in EPSG:4326 with class, group and name.</source>
        <translation>Points en EPSG:4326 avec class, group et name.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Points in any CRS whose label is known: some ten a label help most where the texts alone mix labels up. Labels without points keep to their texts.</source>
        <translation>Points, dans n'importe quel SCR, dont l'étiquette est connue : une dizaine par étiquette aide le plus là où les textes seuls confondent des étiquettes. Les étiquettes sans points s'en tiennent à leurs textes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/sample_similarity.py"/>
        <source>Points in any CRS.</source>
        <translation>Points dans n'importe quel SCR.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Points of interest</source>
        <translation>Points d'intérêt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Points or polygons in any CRS about which something is known: a class, a number or shares.</source>
        <translation>Points ou polygones, dans n'importe quel SCR, dont on sait quelque chose : une classe, un nombre ou des proportions.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Points or polygons on what you do not look for. The best ones are where a first answer was wrong.</source>
        <translation>Points ou polygones sur ce que vous ne cherchez pas. Les meilleurs sont là où une première réponse était fausse.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Points or polygons on what you look for, in any reference system. All count the same, whatever the size of a polygon.</source>
        <translation>Points ou polygones sur ce que vous cherchez, dans n'importe quel système de référence. Tous comptent autant, quelle que soit la taille d'un polygone.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>Points outside the raster, left out: {count}</source>
        <translation>Points hors du raster, laissés de côté : {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Points that are compared with each other in one step.</source>
        <translation>Points comparés entre eux en une étape.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Points used</source>
        <translation>Points utilisés</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>Points where the raster has no data, left out: {count}</source>
        <translation>Points où le raster n'a pas de données, laissés de côté : {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>Polygons in any CRS, such as districts or parcels.</source>
        <translation>Polygones dans n'importe quel SCR, par exemple des districts ou des parcelles.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Prepares a raster so that queries are answered at once.</source>
        <translation>Prépare un raster pour que les requêtes reçoivent une réponse immédiate.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Press “Like this” and click some places on the map that are what you look for. Words are optional.</source>
        <translation>Appuyez sur « Comme ceci » et cliquez sur la carte quelques lieux qui sont ce que vous cherchez. Les mots sont facultatifs.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_dialog.py"/>
        <source>Progress of getting places</source>
        <translation>Avancement de l'obtention des lieux</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Progress of the installation</source>
        <translation>Avancement de l'installation</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/progress_row.py"/>
        <source>Progress of the query</source>
        <translation>Avancement de la requête</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Progress of the training</source>
        <translation>Avancement de l'entraînement</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>PyTorch checkpoints (*.pth *.pt)</source>
        <translation>Points de contrôle PyTorch (*.pth *.pt)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>Python {version} ({path})</source>
        <translation>Python {version} ({path})</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Python, or the folder of its environment, that has the engine's packages; the variable {variable} takes precedence</source>
        <translation>Python, ou le dossier de son environnement, qui possède les paquets du moteur ; la variable {variable} a la priorité</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/picture_layer.py"/>
        <source>QGIS cannot open the picture {path}: check whether the file is still there, and try again.</source>
        <translation>QGIS ne peut pas ouvrir l'image {path} : vérifiez que le fichier est toujours là, et réessayez.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>QGIS cannot open {path} as a raster: choose a GeoTIFF or VRT of embeddings.</source>
        <translation>QGIS ne peut pas ouvrir {path} comme raster : choisissez un GeoTIFF ou un VRT d'embeddings.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/demo_layers.py"/>
        <source>QGIS cannot open {path}, a file of the demo scene: try the demo again, which draws it anew if it is damaged.</source>
        <translation>QGIS ne peut pas ouvrir {path}, un fichier de la scène de démonstration : relancez la démo, qui le redessine s'il est endommagé.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/layers.py"/>
        <source>QGIS cannot open {path}, which the query has written: check whether the file is still there, and search again.</source>
        <translation>QGIS ne peut pas ouvrir {path}, que la requête a écrit : vérifiez que le fichier est toujours là, et cherchez de nouveau.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/layer_file.py"/>
        <source>QGIS cannot open {path}, which was just written: check whether the file is still there, and get the places again.</source>
        <translation>QGIS ne peut pas ouvrir {path}, qui vient d'être écrit : vérifiez que le fichier est toujours là, et demandez de nouveau les lieux.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/vector_file.py"/>
        <source>QGIS cannot read {path} as places; expected OpenStreetMap's PBF, a GeoPackage, a shapefile, GeoJSON, GeoParquet or a table with coordinates: check whether the file is whole.</source>
        <translation>QGIS ne peut pas lire {path} comme des lieux ; attendu : un PBF d'OpenStreetMap, un GeoPackage, un shapefile, du GeoJSON, du GeoParquet ou une table avec des coordonnées : vérifiez que le fichier est complet.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/parquet_file.py"/>
        <source>QGIS does not know the CRS “{crs}” of {path}: save the file in EPSG:4326.</source>
        <translation>QGIS ne connaît pas le SCR « {crs} » de {path} : enregistrez le fichier en EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/questions_list.py"/>
        <source>Queries</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Queries look for indexes in {home}: to let them use those in {folder}, choose that folder under Settings &gt; Options &gt; AETHER.</source>
        <translation>Les requêtes cherchent les index dans {home} : pour qu'elles utilisent ceux de {folder}, choisissez ce dossier dans Préférences &gt; Options &gt; AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/described_algorithm.py"/>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>Query: {query}</source>
        <translation>Requête : {query}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/quickosm.py"/>
        <source>QuickOSM asks OpenStreetMap</source>
        <translation>QuickOSM interroge OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/quickosm.py"/>
        <source>QuickOSM found no answer ({reason}): try again later, or choose the Overpass server instead.</source>
        <translation>QuickOSM n'a pas trouvé de réponse ({reason}) : réessayez plus tard, ou choisissez le serveur Overpass.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Radius in pixels of the wider view of the same place.</source>
        <translation>Rayon en pixels de la vue plus large du même lieu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Radius in pixels of the window whose mean a point is: 4 makes 9 x 9 pixels, 90 m with AlphaEarth.</source>
        <translation>Rayon en pixels de la fenêtre dont un point est la moyenne : 4 donne 9 x 9 pixels, soit 90 m avec AlphaEarth.</translation>
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
        <translation>Raster : {raster}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/view.py"/>
        <source>Rasters in view without an index: {count}</source>
        <translation>Rasters visibles sans index : {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Read as {language}: {kinds}</source>
        <translation>Lu en {language} : {kinds}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Reading the features</source>
        <translation>Lecture des entités</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify.py"/>
        <source>Reading the labelled points</source>
        <translation>Lecture des points étiquetés</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Reading the labels</source>
        <translation>Lecture des étiquettes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment.py"/>
        <source>Reading the points</source>
        <translation>Lecture des points</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Reads the towers of a published AETHER checkpoint (.pth, arXiv 2510.09894) and writes them as a model bundle. The file is read without running anything in it; one that holds more than numbers and plain values is refused.

The text encoder is not part of a checkpoint, and the one that ships with AETHER cannot stand in for it. Name an OpenAI-compatible endpoint that offers the encoder it was trained with, and the bundle can be asked in words: the words of a query are then sent there, once you have agreed under Settings &gt; Options &gt; AETHER, where you can also choose a key. Without an endpoint the bundle cannot be asked in words, but can export aligned rasters.

Importing needs the layer “deep training” of the engine: press Install… under Settings &gt; Options &gt; AETHER, or run aether:installengine.</source>
        <translation>Lit les tours d'un point de contrôle AETHER publié (.pth, arXiv 2510.09894) et les écrit sous forme de bundle de modèle. Le fichier est lu sans que rien n'y soit exécuté ; un fichier qui contient autre chose que des nombres et des valeurs simples est refusé.

L'encodeur de texte ne fait pas partie d'un point de contrôle, et celui d'AETHER ne peut pas le remplacer. Indiquez un service compatible OpenAI qui offre l'encodeur de l'entraînement, et le bundle pourra être interrogé avec des mots : les mots d'une requête y sont alors envoyés, une fois que vous l'avez accepté dans Préférences &gt; Options &gt; AETHER, où vous pouvez aussi choisir une clé. Sans service, le bundle ne peut pas être interrogé avec des mots, mais il peut exporter des rasters alignés.

L'importation nécessite la couche « entraînement profond » du moteur : appuyez sur Installer… dans Préférences &gt; Options &gt; AETHER, ou exécutez aether:installengine.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/state.py"/>
        <source>Ready: version {version}, {size}</source>
        <translation>Prêt : version {version}, {size}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/state.py"/>
        <source>Ready: {path}</source>
        <translation>Prêt : {path}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Rebuild</source>
        <translation>Reconstruire</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>Record what I ask</source>
        <translation>Enregistrer ce que je demande</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/example_queries.py"/>
        <source>Reeds and marsh by the lake</source>
        <translation>Roseaux et marais au bord du lac</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/relevance_style.py"/>
        <source>Relevance</source>
        <translation>Pertinence</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_layers.py"/>
        <source>Relevance for “{first}” less that for “{second}”, pixel by pixel, -100 to 100.</source>
        <translation>Pertinence pour « {first} » moins celle pour « {second} », pixel par pixel, -100 à 100.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Relevance of the pixels of {raster} for each text, computed with the model bundle {bundle}.</source>
        <translation>Pertinence des pixels de {raster} pour chaque texte, calculée avec le bundle de modèle {bundle}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>Relevance says how well the best hundredth of the pixels fits, from 0 to 100. Pixels spread over the raster are compared with the query and with neutral words for all land (water, forest, town…): a pixel is relevant where the query explains it better than they do. From 50 on the verdict is “found”, from 25 on “weak”, below that “nothing”; the borders are set by what the model bundle says of land where nothing fits.</source>
        <translation>La pertinence dit, de 0 à 100, si le meilleur centième des pixels correspond bien. Des pixels répartis sur le raster sont comparés avec la requête et avec des mots neutres pour toutes les terres (eau, forêt, ville…) : un pixel est pertinent là où la requête l'explique mieux qu'eux. À partir de 50, le verdict est « found », à partir de 25 « weak », au-dessous « nothing » ; les limites découlent de ce que le bundle de modèle dit des terres où rien ne correspond.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/relevance_style.py"/>
        <source>Relevance {value}</source>
        <translation>Pertinence {value}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Relevance, 0 to 100</source>
        <translation>Pertinence, de 0 à 100</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Relevance: {query}</source>
        <translation>Pertinence : {query}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_notes.py"/>
        <source>Relevances are compared, 0 to 100.</source>
        <translation>Les pertinences sont comparées, 0 à 100.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Remove all</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Remove all indexes in this folder ({size})? Searches read the rasters again until new ones are built.</source>
        <translation>Supprimer tous les index de ce dossier ({size}) ? Les recherches liront de nouveau les rasters jusqu'à ce que de nouveaux index soient construits.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>Remove all queries from the history? Favourites and answers stay.</source>
        <translation>Supprimer toutes les requêtes de l'historique ? Les favoris et les réponses restent.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Remove selected</source>
        <translation>Supprimer la sélection</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Remove the engine and its downloads from {folder}? Models, indexes and results stay.</source>
        <translation>Supprimer de {folder} le moteur et ses téléchargements ? Modèles, index et résultats restent.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>Remove the favourites {names}?</source>
        <translation>Supprimer les favoris {names} ?</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Remove the index</source>
        <translation>Supprimer l'index</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Remove the index, or always build one</source>
        <translation>Supprimer l'index, ou toujours en construire un</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel_menu.py"/>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>Repair…</source>
        <translation>Réparer…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/answer_row.py"/>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Resolution (m)</source>
        <translation>Résolution (m)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Results folder</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>Resumed after epoch {epoch}.</source>
        <translation>Repris après l'époque {epoch}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Return the best places even where nothing fits</source>
        <translation>Renvoyer les meilleurs lieux même là où rien ne correspond</translation>
    </message>
    <message>
        <location filename="../aether_qgis/expressions/similarity_function.py"/>
        <source>Returns how similar an embedding raster is to a text at the feature: the cosine from -1 to 1 at a point on its geometry, NULL outside of the raster and without data.</source>
        <translation>Renvoie la similarité d'un raster d'embeddings avec un texte à l'endroit de l'entité : le cosinus de -1 à 1 en un point de sa géométrie, NULL hors du raster et sans données.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Right of the line</source>
        <translation>À droite de la ligne</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>Room on the disk: {free}; needed: {needed}.</source>
        <translation>Place sur le disque : {free} ; nécessaire : {needed}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/demo_layers.py"/>
        <source>SIMULATED: a fictional valley, drawn from class statistics of real AlphaEarth vectors. No pixel shows a real place.</source>
        <translation>SIMULÉ : une vallée fictive, dessinée à partir de statistiques de classes de vrais vecteurs AlphaEarth. Aucun pixel ne montre un lieu réel.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/sample_similarity.py"/>
        <source>Sample similarity at points</source>
        <translation>Échantillonner la similarité en des points</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel_menu.py"/>
        <source>Save as a model…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/exporter.py"/>
        <source>Save as model</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_writer.py"/>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Say what it would take, and fetch no pixels.</source>
        <translation>Dire ce que cela prendrait, sans télécharger de pixels.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/round_row.py"/>
        <source>Search again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <location filename="../aether_qgis/plugin.py"/>
        <source>Search an embedding raster in words</source>
        <translation>Interroger un raster d'embeddings avec des mots</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/understood_line.py"/>
        <source>Search for it anyway</source>
        <translation>Chercher quand même</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Search for “{query}”</source>
        <translation>Chercher « {query} »</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/understood_line.py"/>
        <source>Search for “{typed}” as typed</source>
        <translation>Chercher « {typed} » tel quel</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>Search in what was asked</source>
        <translation>Chercher dans ce qui a été demandé</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/locator.py"/>
        <source>Search the raster that the dock has chosen</source>
        <translation>Chercher dans le raster choisi dans le panneau</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/round_row.py"/>
        <source>Search with the kept places as examples and the dismissed ones as counter-examples</source>
        <translation>Chercher avec les lieux gardés comme exemples et les lieux écartés comme contre-exemples</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/layers_box.py"/>
        <source>Searching and training on your points</source>
        <translation>Recherche et entraînement sur vos points</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Second answer</source>
        <translation>Seconde réponse</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Selected features are like it</source>
        <translation>Les entités sélectionnées y ressemblent</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Selected features are not like it</source>
        <translation>Les entités sélectionnées n'y ressemblent pas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/consent_box.py"/>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/steps_dialog.py"/>
        <source>Set up the AETHER engine</source>
        <translation>Mettre en place le moteur AETHER</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Share of the area that changed (%)</source>
        <translation>Part de la zone qui a changé (%)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Share of the area that differs strongly (%)</source>
        <translation>Part de la surface qui diffère fortement (%)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Share of the examples</source>
        <translation>Part des exemples</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Share of the pixels that are relevant</source>
        <translation>Part des pixels pertinents</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Share of unsure pixels</source>
        <translation>Part des pixels incertains</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Share that is more like the first answer (%)</source>
        <translation>Part qui ressemble plus à la première réponse (%)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Share that is more like the second answer (%)</source>
        <translation>Part qui ressemble plus à la seconde réponse (%)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/layer_menu.py"/>
        <source>Show as picture</source>
        <translation>Montrer comme image</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>Show it in the form, to change it</source>
        <translation>La montrer dans le formulaire, pour la modifier</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Show which places are more like the left, and which the right</source>
        <translation>Montrer quels lieux ressemblent plus à la gauche et lesquels à la droite</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/diagnostics_button.py"/>
        <source>Shows one text for a report of a problem: versions, devices, settings and the last messages, without names, keys and private folders</source>
        <translation>Montre un texte pour signaler un problème : versions, périphériques, réglages et derniers messages, sans noms, clés ni dossiers privés</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Shows where two answers differ, and which way.</source>
        <translation>Montre où deux réponses diffèrent, et dans quel sens.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>Show…</source>
        <translation>Montrer…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Side of a block (m)</source>
        <translation>Côté d'un bloc (m)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Side of the square blocks in metres, for “blocks”.</source>
        <translation>Côté des blocs carrés en mètres, pour « blocks ».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Similar places</source>
        <translation>Lieux semblables</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_notes.py"/>
        <source>Similarities are compared, -1 to 1.</source>
        <translation>Les similarités sont comparées, -1 à 1.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/threshold_slider.py"/>
        <source>Similarities of what the map shows</source>
        <translation>Similarités de ce que montre la carte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Similarity</source>
        <translation>Similarité</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Similarity between each text and the pixels of {raster}, computed with the model bundle {bundle}.</source>
        <translation>Similarité entre chaque texte et les pixels de {raster}, calculée avec le bundle de modèle {bundle}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/metadata.py"/>
        <source>Similarity between examples and the pixels of {raster}, computed with the model bundle {bundle}.</source>
        <translation>Similarité entre des exemples et les pixels de {raster}, calculée avec le bundle de modèle {bundle}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/metadata.py"/>
        <source>Similarity between the query “{query}” and the pixels of {raster}, computed with the model bundle {bundle}.</source>
        <translation>Similarité entre la requête « {query} » et les pixels de {raster}, calculée avec le bundle de modèle {bundle}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>Similarity of districts</source>
        <translation>Similarité de districts</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Similarity of each UTM zone</source>
        <translation>Similarité de chaque zone UTM</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_layers.py"/>
        <source>Similarity with “{first}” less that with “{second}”, pixel by pixel.</source>
        <translation>Similarité avec « {first} » moins celle avec « {second} », pixel par pixel.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/panel.py"/>
        <source>Similarity {similarity}</source>
        <translation>Similarité {similarity}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Similarity: {query}</source>
        <translation>Similarité : {query}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/results_table.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Size limit</source>
        <translation>Taille limite</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Smaller places are left out</source>
        <translation>Les lieux plus petits sont laissés de côté</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Smaller places are left out; 10,000 m² are a hectare.</source>
        <translation>Les lieux plus petits sont laissés de côté ; 10 000 m² font un hectare.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Smaller than a pixel, with the value of the pixel under a point on them: {count}</source>
        <translation>Plus petites qu'un pixel, avec la valeur du pixel sous un de leurs points : {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Smallest place: {area} m².</source>
        <translation>Plus petit lieu : {area} m².</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>Smooth out single pixels</source>
        <translation>Lisser les pixels isolés</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/region_parameters.py"/>
        <source>Smooth outlines</source>
        <translation>Lisser les contours</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Smoothing window (pixels)</source>
        <translation>Fenêtre de lissage (pixels)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/example_queries.py"/>
        <source>Snow on the mountain tops</source>
        <translation>Neige sur les sommets</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Some files in {folder} are in use by another program: close it, or QGIS's other windows, and press Remove again.</source>
        <translation>Des fichiers de {folder} sont utilisés par un autre programme : fermez-le, ou les autres fenêtres de QGIS, et appuyez de nouveau sur Supprimer.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/endpoints_list.py"/>
        <source>Some models need a text encoder that runs on a server. A tick allows AETHER to send the text of your queries there. A key stays in QGIS's authentication store: choose an entry such as API Header, with Authorization and Bearer before the key.</source>
        <translation>Certains modèles ont besoin d'un encodeur de texte qui tourne sur un serveur. Une coche autorise AETHER à y envoyer le texte de vos requêtes. Une clé reste dans les authentifications de QGIS : choisissez une entrée telle que API Header, avec Authorization et Bearer devant la clé.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Some of the texts</source>
        <translation>Quelques-uns des textes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_notes.py"/>
        <source>Some places hardly stand out from what differs everywhere between {first} and {last}: look at them before you call them changed.</source>
        <translation>Quelques lieux se détachent à peine de ce qui diffère partout entre {first} et {last} : regardez-les avant de les dire changés.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/caller.py"/>
        <source>Something unexpected happened ({reason}): the log panel AETHER has the details.</source>
        <translation>Un imprévu est survenu ({reason}) : le journal AETHER donne les détails.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Source Cooperative (mirror)</source>
        <translation>Source Cooperative (miroir)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Split</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>Starting the engine</source>
        <translation>Démarrage du moteur</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_dialog.py"/>
        <source>Stop getting places</source>
        <translation>Arrêter l'obtention des lieux</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/progress_row.py"/>
        <source>Stop the running query</source>
        <translation>Arrêter la requête en cours</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Stop the training</source>
        <translation>Arrêter l'entraînement</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Stop; what was downloaded is kept</source>
        <translation>Arrêter ; ce qui a été téléchargé est conservé</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Strong difference</source>
        <translation>Forte différence</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Subtracts the second answer from the first, pixel by pixel: two queries, two model bundles, or the same query in two years. What is above 0 fits the first better, what is below fits the second; pixels without data in either have none.

Similarities of different texts and bundles have different scales. So relevances are compared, 0 to 100, where both answers tell them, unless both were asked the same.</source>
        <translation>Soustrait pixel par pixel la seconde réponse de la première : deux requêtes, deux bundles de modèle, ou la même requête sur deux années. Ce qui est au-dessus de 0 convient mieux à la première, ce qui est en dessous à la seconde ; les pixels sans données dans l'une des deux n'en ont pas.

Les similarités de textes et de bundles différents ont des échelles différentes. On compare donc les pertinences, 0 à 100, là où les deux réponses les donnent, sauf si la même chose a été demandée aux deux.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Swap sides</source>
        <translation>Échanger les côtés</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Table of labels</source>
        <translation>Table des étiquettes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Take features, undo, remove all</source>
        <translation>Prendre des entités, annuler, tout supprimer</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Take the stairs of the pixels out of the outlines</source>
        <translation>Enlever des contours les marches des pixels</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Take the words as typed</source>
        <translation>Prendre les mots tels quels</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/region_parameters.py"/>
        <source>Takes the stairs of the pixels out of the outlines, which move by about half a pixel at most; area and pixels stay those that were found.</source>
        <translation>Enlève des contours les marches des pixels ; ils bougent d'environ un demi-pixel au plus. La surface et les pixels restent ceux qui ont été trouvés.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>Tells how well each district fits several texts.</source>
        <translation>Dit si chaque district correspond bien à plusieurs textes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/sample_similarity.py"/>
        <source>Tells how well the pixel at each point fits texts.</source>
        <translation>Dit si le pixel de chaque point correspond bien à des textes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>Template</source>
        <translation>Modèle de texte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Text encoder</source>
        <translation>Encodeur de texte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Text encoders</source>
        <translation>Encodeurs de texte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>Text field</source>
        <translation>Champ de texte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Text from</source>
        <translation>Texte tiré de</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>Text query</source>
        <translation>Requête par texte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/texts_parameter.py"/>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Texts per class</source>
        <translation>Textes par classe</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/encoder.py"/>
        <source>Texts sent to {host}: {count}</source>
        <translation>Textes envoyés à {host} : {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/algorithm_run.py"/>
        <source>The AETHER algorithms are not in the toolbox: restart QGIS or enable the plugin anew.</source>
        <translation>Les algorithmes d'AETHER ne sont pas dans la boîte à outils : redémarrez QGIS ou réactivez l'extension.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/standalone.py"/>
        <source>The Python that was fetched into {folder} does not start: install Python 3.12 from python.org and press Install again.</source>
        <translation>Le Python téléchargé dans {folder} ne démarre pas : installez Python 3.12 depuis python.org et appuyez de nouveau sur Installer.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/address.py"/>
        <source>The address of the text encoder at {host} holds a key or password: leave it out, and choose an authentication under Settings &gt; Options &gt; AETHER instead.</source>
        <translation>L'adresse de l'encodeur de texte {host} contient une clé ou un mot de passe : retirez-les, et choisissez plutôt une authentification dans Préférences &gt; Options &gt; AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/algorithm_run.py"/>
        <source>The algorithm ended without an answer: the log panel AETHER may say more.</source>
        <translation>L'algorithme s'est terminé sans réponse : le journal AETHER en dit peut-être plus.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_page.py"/>
        <source>The answer has no layers any more, so there is nothing to report: search again.</source>
        <translation>La réponse n'a plus de couches, il n'y a donc rien à rapporter : cherchez de nouveau.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_writer.py"/>
        <source>The answer is no longer in the project: search again to report it.</source>
        <translation>La réponse n'est plus dans le projet : cherchez de nouveau pour en faire un rapport.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/folder.py"/>
        <source>The answer should go into the folder {path}, but that is a file: rename the file, or save the project elsewhere.</source>
        <translation>La réponse devrait aller dans le dossier {path}, mais c'est un fichier : renommez le fichier, ou enregistrez le projet ailleurs.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/area.py"/>
        <source>The area crosses the date line, at 180° of longitude: get the places on its two sides one after the other.</source>
        <translation>La zone traverse la ligne de changement de date, à 180° de longitude : obtenez les lieux de ses deux côtés l'un après l'autre.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>The area has about {size} km².</source>
        <translation>La zone a environ {size} km².</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/area.py"/>
        <source>The area has no CRS, so nobody knows where it is: set the raster's CRS under Layer &gt; Set CRS of Layer(s).</source>
        <translation>La zone n'a pas de SCR, on ne sait donc pas où elle est : définissez le SCR du raster dans Couche &gt; Définir le SCR de la(des) couche(s).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>The area has no coordinate reference system or is empty: choose one on the map.</source>
        <translation>La zone n'a pas de système de coordonnées de référence ou est vide : choisissez-en une sur la carte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass_query.py"/>
        <source>The area has {found} km², but OpenStreetMap's servers are asked for {most} km² at most: zoom the map in, or use a file of OpenStreetMap's data, for example from Geofabrik.</source>
        <translation>La zone a {found} km², mais on ne demande que {most} km² au plus aux serveurs d'OpenStreetMap : zoomez sur la carte, ou prenez un fichier de données d'OpenStreetMap, par exemple de Geofabrik.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>The area holds more than {most} places: choose a smaller one.</source>
        <translation>La zone contient plus de {most} lieux : choisissez-en une plus petite.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The area holds too many places for one answer of {host}: choose a smaller area.</source>
        <translation>La zone contient trop de lieux pour une seule réponse de {host} : choisissez une zone plus petite.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/area.py"/>
        <source>The area is empty: zoom the map to the raster, or choose the whole raster.</source>
        <translation>La zone est vide : zoomez sur le raster, ou choisissez le raster entier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The area is too much for {host}, which ran out of memory: choose a smaller area.</source>
        <translation>La zone est trop grande pour {host}, qui a manqué de mémoire : choisissez une zone plus petite.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/area.py"/>
        <source>The area is {degrees:.0f}° of longitude wide, more than half the world: zoom the map in, or choose a smaller raster.</source>
        <translation>La zone a {degrees:.0f}° de longitude de large, plus de la moitié du monde : zoomez sur la carte, ou choisissez un raster plus petit.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/area.py"/>
        <source>The area reaches a pole, where longitudes meet: choose an area that ends before {north:g}° of latitude.</source>
        <translation>La zone touche un pôle, où les longitudes se rejoignent : choisissez une zone qui finit avant {north:g}° de latitude.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/area.py"/>
        <source>The area reaches beyond what its CRS can describe: zoom the map in, or choose the whole raster.</source>
        <translation>La zone dépasse ce que son SCR peut décrire : zoomez sur la carte, ou choisissez le raster entier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>The area to get; at first what the map shows</source>
        <translation>La zone à obtenir ; au début ce que montre la carte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/posting.py"/>
        <source>The authentication chosen for {host} cannot be used (it may be gone, or the master password is missing): choose it again under Settings &gt; Options &gt; AETHER.</source>
        <translation>L'authentification choisie pour {host} est inutilisable (elle n'existe peut-être plus, ou le mot de passe principal manque) : choisissez-la de nouveau dans Préférences &gt; Options &gt; AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/results_table.py"/>
        <source>The best places are listed here.</source>
        <translation>Les meilleurs lieux sont listés ici.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>The best places as polygons, with rank, similarity and area.</source>
        <translation>Les meilleurs lieux sous forme de polygones, avec rang, similarité et surface.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The bundle to build on, by name or folder: the new one knows its places and all that this one knows. Empty for none: the new bundle then knows its places alone.</source>
        <translation>Le bundle sur lequel bâtir, par son nom ou son dossier : le nouveau connaît ses lieux et tout ce que connaît celui-ci. Vide pour aucun : le nouveau bundle ne connaît alors que ses lieux.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/exporter.py"/>
        <source>The call for the Python console is in the clipboard.</source>
        <translation>L'appel pour la console Python est dans le presse-papiers.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/faults.py"/>
        <source>The certificate of the text encoder at {host} is not trusted, and nothing was sent: check the address, or add its certificate under Settings &gt; Options &gt; Authentication.</source>
        <translation>Le certificat de l'encodeur de texte {host} n'est pas reconnu, et rien n'a été envoyé : vérifiez l'adresse, ou ajoutez son certificat dans Préférences &gt; Options &gt; Authentification.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The certificate of {host} is not trusted, and nothing was asked: check the address, or add its certificate under Settings &gt; Options &gt; Authentication.</source>
        <translation>Le certificat de {host} n'est pas reconnu, et rien n'a été demandé : vérifiez l'adresse, ou ajoutez son certificat dans Préférences &gt; Options &gt; Authentification.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/exporter.py"/>
        <source>The command for qgis_process is in the clipboard.</source>
        <translation>La commande pour qgis_process est dans le presse-papiers.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/notice.py"/>
        <source>The connection is not encrypted: others on the network can read the text, and the key if you use one.</source>
        <translation>La connexion n'est pas chiffrée : d'autres sur le réseau peuvent lire le texte, et la clé si vous en utilisez une.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/faults.py"/>
        <source>The connection to the text encoder at {host} was interrupted (network error {number}): try again, or check that it is running.</source>
        <translation>La connexion à l'encodeur de texte {host} a été interrompue (erreur réseau {number}) : réessayez, ou vérifiez qu'il fonctionne.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The connection to {host} was interrupted (network error {number}): try again.</source>
        <translation>La connexion à {host} a été interrompue (erreur réseau {number}) : réessayez.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>The curves begin with the first epoch.</source>
        <translation>Les courbes commencent avec la première époque.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/curves.py"/>
        <source>The curves of the training appear here.</source>
        <translation>Les courbes de l'entraînement apparaissent ici.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>The difference in a sentence</source>
        <translation>La différence en une phrase</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/change/panel.py"/>
        <source>The embedding raster of the earlier year</source>
        <translation>Le raster d'embeddings de l'année la plus ancienne</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/change/panel.py"/>
        <source>The embedding raster of the later year</source>
        <translation>Le raster d'embeddings de l'année la plus récente</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>The embedding raster to search, e.g. AlphaEarth</source>
        <translation>Le raster d'embeddings à parcourir, p. ex. AlphaEarth</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>The embedding raster, e.g. AlphaEarth</source>
        <translation>Le raster d'embeddings, p. ex. AlphaEarth</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>The engine is being installed by another window of QGIS: wait until that has finished.</source>
        <translation>Le moteur est en cours d'installation par une autre fenêtre de QGIS : attendez qu'elle ait fini.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>The engine needs about {needed} in {folder}, but the disk has {free} left: make room and press Install again.</source>
        <translation>Le moteur a besoin d'environ {needed} dans {folder}, mais il reste {free} sur le disque : faites de la place et appuyez de nouveau sur Installer.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>The engine works with {path}: version {version}, Python {python}.</source>
        <translation>Le moteur fonctionne avec {path} : version {version}, Python {python}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_offer.py"/>
        <source>The evaluation is done.</source>
        <translation>L'évaluation est terminée.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/query_parameters.py"/>
        <source>The examples of this query were too many to be kept with it, and are in {layer}: ask with “{algorithm}” in the toolbox.</source>
        <translation>Les exemples de cette requête étaient trop nombreux pour être gardés avec elle et sont dans {layer} : demandez avec « {algorithm} » dans la boîte à outils.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/expressions/similarity_function.py"/>
        <source>The field calculator evaluates in the main thread: there all features of the layer are looked up together when the first is evaluated, and QGIS waits meanwhile. The map is drawn, and Processing runs, in other threads, and QGIS stays usable.</source>
        <translation>La calculatrice de champ évalue dans le thread principal : toutes les entités de la couche y sont consultées ensemble à l'évaluation de la première, et QGIS attend pendant ce temps. La carte est dessinée, et les traitements (Processing) s'exécutent, dans d'autres threads, et QGIS reste utilisable.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>The field of the classes or numbers; for “distribution” one field per share.</source>
        <translation>Le champ des classes ou des nombres ; pour « distribution », un champ par proportion.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/names_choice.py"/>
        <source>The field that holds the names</source>
        <translation>Le champ qui contient les noms</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>The field that holds the text</source>
        <translation>Le champ qui contient le texte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The field that holds the text; where one is named, “Text from” and “Template” may stay as they are.</source>
        <translation>Le champ qui contient le texte ; s'il est indiqué, « Texte tiré de » et « Modèle de texte » peuvent rester tels quels.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>The file is read on this machine; nothing is asked.</source>
        <translation>Le fichier est lu sur cette machine ; aucun serveur n'est interrogé.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>The folder of the files; it is made if it is not there.</source>
        <translation>Le dossier des fichiers ; il est créé s'il n'existe pas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>The folder or address that holds &lt;year&gt;/&lt;zone&gt;/….tiff and the list of tiles, aef_index.parquet; only with the source “other”.</source>
        <translation>Le dossier ou l'adresse qui contient &lt;year&gt;/&lt;zone&gt;/….tiff et la liste des tuiles, aef_index.parquet ; seulement avec la source « other ».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>The folder that becomes the bundle</source>
        <translation>Le dossier qui devient le bundle</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>The folder that becomes the bundle; its name names the bundle.</source>
        <translation>Le dossier qui devient le bundle ; son nom donne celui du bundle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The folder that becomes the model bundle; its name is the bundle's. An older bundle in it is replaced once the new one is whole.</source>
        <translation>Le dossier qui devient le bundle de modèle ; son nom est celui du bundle. Un bundle plus ancien qui s'y trouve est remplacé une fois le nouveau complet.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>The folder {folder} cannot be created ({reason}): choose another folder for the bundle.</source>
        <translation>Le dossier {folder} ne peut pas être créé ({reason}) : choisissez un autre dossier pour le bundle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/folder.py"/>
        <source>The folder {path} for the answer cannot be created ({reason}): save the project in a folder of your own, or choose a results folder in the AETHER options.</source>
        <translation>Le dossier {path} de la réponse ne peut pas être créé ({reason}) : enregistrez le projet dans un dossier à vous, ou choisissez un dossier des résultats dans les options d'AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/bundle_folder.py"/>
        <source>The folder {path} holds other files, which the bundle would replace: choose a new or empty folder.</source>
        <translation>Le dossier {path} contient d'autres fichiers, que le bundle remplacerait : choisissez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>The history is switched off.</source>
        <translation>L'historique est désactivé.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>The history stays in your QGIS profile; nothing is sent</source>
        <translation>L'historique reste dans votre profil QGIS ; rien n'est envoyé</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/history_file.py"/>
        <source>The history {path} cannot be read ({reason}).</source>
        <translation>L'historique {path} est illisible ({reason}).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>The index already existed: {size}.</source>
        <translation>L'index existait déjà : {size}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>The installation failed ({reason}): press Install again; the log panel AETHER has the details.</source>
        <translation>L'installation a échoué ({reason}) : appuyez de nouveau sur Installer ; le journal AETHER donne les détails.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/child.py"/>
        <source>The installation was cancelled.</source>
        <translation>L'installation a été annulée.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>The labels that pixels may get</source>
        <translation>Les étiquettes que les pixels peuvent recevoir</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/raster_inputs.py"/>
        <source>The layer group “{group}” holds no embedding raster, which has 64 bands: choose another group.</source>
        <translation>Le groupe de couches « {group} » ne contient pas de raster d'embeddings, qui a 64 bandes : choisissez un autre groupe.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/texts.py"/>
        <source>The layer has no field “{field}”; it has {fields}: choose the one that holds the texts.</source>
        <translation>La couche n'a pas de champ « {field} » ; elle a {fields} : choisissez celui qui contient les textes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/texts.py"/>
        <source>The layer has no fields with OpenStreetMap's tags, such as amenity, shop or other_tags; it has {fields}: choose a template or a field for the texts.</source>
        <translation>La couche n'a pas de champs avec les attributs (tags) d'OpenStreetMap, tels que amenity, shop ou other_tags ; elle a {fields} : choisissez un modèle de texte ou un champ pour les textes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>The layer of examples holds no point and no polygon: mark at least one place that is like what you look for.</source>
        <translation>La couche d'exemples ne contient ni point ni polygone : marquez au moins un lieu semblable à ce que vous cherchez.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/labels.py"/>
        <source>The layer of labels has no field “{field}”; it has {fields}: choose one of these.</source>
        <translation>La couche d'étiquettes n'a pas de champ « {field} » ; elle a {fields} : choisissez l'un d'eux.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/labels.py"/>
        <source>The layer of labels has no geometries; expected points or polygons: choose another layer, or join the table to one.</source>
        <translation>La couche d'étiquettes n'a pas de géométries ; attendu des points ou des polygones : choisissez une autre couche, ou joignez la table à l'une d'elles.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/labels.py"/>
        <source>The layer of labels holds lines; expected points or polygons: buffer the lines, or take points along them.</source>
        <translation>La couche d'étiquettes contient des lignes ; attendu des points ou des polygones : faites un tampon autour des lignes, ou prenez des points le long d'elles.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/dock.py"/>
        <source>The layer with this place cannot be changed: save it as a GeoPackage to keep or dismiss places.</source>
        <translation>La couche de ce lieu ne peut pas être modifiée : enregistrez-la en GeoPackage pour garder ou écarter des lieux.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/dock.py"/>
        <source>The layer with this place is no longer in the project: search again.</source>
        <translation>La couche de ce lieu n'est plus dans le projet : cherchez de nouveau.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/place_names.py"/>
        <source>The layer {layer}, after which places are named, cannot be opened: choose another one.</source>
        <translation>La couche {layer}, d'après laquelle les lieux sont nommés, ne s'ouvre pas : choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/query.py"/>
        <source>The layer “{layer}” comes from “{provider}”, but the engine reads embedding rasters from files: save it as a GeoTIFF and use that.</source>
        <translation>La couche « {layer} » vient de « {provider} », mais le moteur lit les rasters d'embeddings dans des fichiers : enregistrez-la en GeoTIFF et utilisez celui-ci.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/examples.py"/>
        <source>The layer “{layer}” has no CRS, so where its places lie is unknown: set it under Layer &gt; Set CRS of Layer(s).</source>
        <translation>La couche « {layer} » n'a pas de SCR, on ne sait donc pas où se trouvent ses lieux : définissez-le sous Couche &gt; Définir le SCR de la couche.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/place_names.py"/>
        <source>The layer “{layer}” has no field of names that could be guessed or was given; it has {fields}: choose one of these.</source>
        <translation>La couche « {layer} » n'a pas de champ des noms qui ait pu être deviné ou qui ait été indiqué ; elle a {fields} : choisissez l'un d'eux.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/zones.py"/>
        <source>The layer “{layer}” has no geometries; expected points: choose another layer, or join the table to one.</source>
        <translation>La couche « {layer} » n'a pas de géométries ; attendu des points : choisissez une autre couche, ou joignez la table à une couche.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/zones.py"/>
        <source>The layer “{layer}” holds no polygons, but districts are areas: choose another layer, or run “Sample similarity at points”.</source>
        <translation>La couche « {layer} » ne contient pas de polygones, or les districts sont des surfaces : choisissez une autre couche, ou exécutez « Échantillonner la similarité en des points ».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_dialog.py"/>
        <source>The layer “{layer}” is chosen for the training.</source>
        <translation>La couche « {layer} » est choisie pour l'entraînement.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_page.py"/>
        <source>The layout template has no item “{name}” of the kind that is expected: give one this id.</source>
        <translation>Le modèle de mise en page n'a pas d'élément « {name} » du type attendu : donnez cet identifiant à un élément.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/algorithm_questions.py"/>
        <source>The legend has no labels: type some, one a line, or choose a ready list.</source>
        <translation>La légende n'a pas d'étiquettes : saisissez-en quelques-unes, une par ligne, ou choisissez une liste toute prête.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/classify.py"/>
        <source>The legend is empty: type labels, one a line, choose a table of labels or one of the ready legends.</source>
        <translation>La légende est vide : saisissez des étiquettes, une par ligne, choisissez une table des étiquettes ou l'une des légendes toutes prêtes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>The list is fetched once and kept in the profile; a new year needs a new one.</source>
        <translation>La liste est téléchargée une fois et conservée dans le profil ; une nouvelle année en demande une nouvelle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/view.py"/>
        <source>The live map needs the raster's index: build it below.</source>
        <translation>La carte en direct a besoin de l'index du raster : construisez-le ci-dessous.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_area_box.py"/>
        <source>The map does not show the raster “{raster}”: zoom to it, or choose the whole raster.</source>
        <translation>La carte ne montre pas le raster « {raster} » : zoomez dessus, ou choisissez le raster entier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/view.py"/>
        <source>The map shows no part of the raster.</source>
        <translation>La carte ne montre aucune partie du raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/exporter.py"/>
        <source>The model is in {path}.</source>
        <translation>Le modèle est dans {path}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/exports.py"/>
        <source>The model needs QGIS's Processing: enable it under Plugins &gt; Manage and Install Plugins.</source>
        <translation>Le modèle a besoin des traitements (Processing) de QGIS : activez-les dans Extensions &gt; Installer/Gérer les extensions.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>The model that compares text and pixels</source>
        <translation>Le modèle qui compare texte et pixels</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/exports.py"/>
        <source>The model {path} cannot be written: choose a folder of your own.</source>
        <translation>Le modèle {path} ne peut pas être écrit : choisissez un dossier à vous.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>The name in the list of models</source>
        <translation>Le nom dans la liste des modèles</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The name in the list of models; by default the place.</source>
        <translation>Le nom dans la liste des modèles ; par défaut le lieu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>The name of the model in lists; by default the place.</source>
        <translation>Le nom du modèle dans les listes ; par défaut le lieu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/destinations.py"/>
        <source>The name {path} ends in “{suffix}”, but the ending sets the format: use a name that ends in {expected}.</source>
        <translation>Le nom {path} se termine par « {suffix} », or la terminaison fixe le format : prenez un nom qui se termine par {expected}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/building.py"/>
        <source>The new engine does not answer, and the old one stays in use: {reason}</source>
        <translation>Le nouveau moteur ne répond pas, et l'ancien reste en service : {reason}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>The new model is built on the default one: it knows your places, and land cover as well</source>
        <translation>Le nouveau modèle est bâti sur celui par défaut : il connaît vos lieux, et aussi l’occupation du sol</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/keep_box.py"/>
        <source>The next answer hides this one, unless it is kept</source>
        <translation>La réponse suivante masque celle-ci, sauf si elle est gardée</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>The numbers k are “{text}”; expected whole numbers above 0 with commas between, for example 10, 50, 100.</source>
        <translation>Les nombres k sont « {text} » ; attendu des nombres entiers supérieurs à 0 séparés par des virgules, par exemple 10, 50, 100.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/destinations.py"/>
        <source>The output folder {folder} does not exist: create it or choose another one.</source>
        <translation>Le dossier de sortie {folder} n'existe pas : créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>The package index that pip is set to does not have {package}: ask who runs it, or install from a folder of wheels.</source>
        <translation>L'index de paquets réglé dans pip n'a pas {package} : demandez à qui le gère, ou installez depuis un dossier de wheels.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>The packages cannot be fetched through a SOCKS proxy: choose an HTTP proxy under Settings &gt; Options &gt; Network, or install from a folder of wheels.</source>
        <translation>Les paquets ne peuvent pas être téléchargés par un proxy SOCKS : choisissez un proxy HTTP dans Préférences &gt; Options &gt; Réseau, ou installez depuis un dossier de wheels.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>The part built so far is saved</source>
        <translation>La partie déjà construite est conservée</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>The places cannot be written to {path} ({reason}): free some disk space and try again.</source>
        <translation>Les lieux ne peuvent pas être écrits dans {path} ({reason}) : libérez de la place sur le disque et réessayez.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>The places that changed most as polygons, with rank, change, area and year; the temporal controller shows each in its year.</source>
        <translation>Les lieux qui ont le plus changé sous forme de polygones, avec rang, changement, surface et année ; le contrôleur temporel montre chacun dans son année.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/quickosm.py"/>
        <source>The plugin QuickOSM is not there any more, or works in another way: choose the Overpass server instead.</source>
        <translation>L'extension QuickOSM n'est plus là, ou fonctionne autrement : choisissez plutôt le serveur Overpass.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/sample_similarity.py"/>
        <source>The points with all their fields, and the new ones.</source>
        <translation>Les points avec tous leurs champs, et les nouveaux.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>The polygons with all their fields, and the new ones.</source>
        <translation>Les polygones avec tous leurs champs, et les nouveaux.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>The proxy does not answer: check it under Settings &gt; Options &gt; Network and press Install again.</source>
        <translation>Le proxy ne répond pas : vérifiez-le dans Préférences &gt; Options &gt; Réseau et appuyez de nouveau sur Installer.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>The proxy wants a user name and a password: enter them under Settings &gt; Options &gt; Network and press Install again.</source>
        <translation>Le proxy demande un nom d'utilisateur et un mot de passe : saisissez-les dans Préférences &gt; Options &gt; Réseau et appuyez de nouveau sur Installer.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>The published file, which torch.save wrote.</source>
        <translation>Le fichier publié, écrit par torch.save.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/query.py"/>
        <source>The query holds half a character ({code}), which damaged text may contain: delete it and type it again.</source>
        <translation>La requête contient une moitié de caractère ({code}), comme il arrive dans un texte endommagé : effacez-la et saisissez-la de nouveau.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>The query is empty: type what to look for, for example “woods by the river”.</source>
        <translation>La requête est vide : saisissez ce qu'il faut chercher, par exemple « woods by the river ».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The quota of your key at {host} is used up: check your account there.</source>
        <translation>Le quota de votre clé sur {host} est épuisé : vérifiez-y votre compte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>The raster has changed since the index was built</source>
        <translation>Le raster a changé depuis la construction de l'index</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>The raster has no CRS, so no place can be found on it: set it under Layer &gt; Set CRS of Layer(s).</source>
        <translation>Le raster n'a pas de SCR, aucun lieu ne peut donc y être trouvé : définissez-le dans Couche &gt; Définir le SCR de la(des) couche(s).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/metadata.py"/>
        <source>The raster is a simulated scene.</source>
        <translation>Le raster est une scène simulée.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/repeated_search.py"/>
        <source>The raster {raster} is gone: put it back, or choose “Edit” and ask another one.</source>
        <translation>Le raster {raster} n'est plus là : remettez-le en place, ou choisissez « Modifier » et interrogez-en un autre.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/controller.py"/>
        <source>The raster {raster} is not in this project: add it, or choose another one above.</source>
        <translation>Le raster {raster} n'est pas dans ce projet : ajoutez-le, ou choisissez-en un autre ci-dessus.</translation>
    </message>
    <message>
        <location filename="../resources/models/own-vectors/bundle.json"/>
        <source>The raster's own vectors</source>
        <translation>Les vecteurs mêmes du raster</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_area_box.py"/>
        <source>The raster, where the map shows it</source>
        <translation>Le raster, là où la carte le montre</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>The rasters read {host}: a search of all of them fetches {size}.</source>
        <translation>Les rasters lisent {host} : une recherche dans tous télécharge {size}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/expressions/similarity_function.py"/>
        <source>The reference system of this layer has no name such as EPSG:4326: save it as one of your own, or save the layer in another one.</source>
        <translation>Le système de référence de cette couche n'a pas de nom comme EPSG:4326 : enregistrez-le comme système à vous, ou enregistrez la couche dans un autre.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/regions.py"/>
        <source>The regions in {path} cannot be read: run the query again.</source>
        <translation>Les régions de {path} sont illisibles : exécutez de nouveau la requête.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_writer.py"/>
        <source>The report is written: {path}</source>
        <translation>Le rapport est écrit : {path}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>The report with tables and plots as one page, which needs no other file.</source>
        <translation>Le rapport avec tables et graphiques, en une page qui n'a besoin d'aucun autre fichier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_page.py"/>
        <source>The report {path} cannot be written ({reason}): choose another file or free some disk space.</source>
        <translation>Le rapport {path} ne peut pas être écrit ({reason}) : choisissez un autre fichier ou libérez de la place sur le disque.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/posting.py"/>
        <source>The request was cancelled.</source>
        <translation>La demande a été annulée.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/engine_algorithm.py"/>
        <source>The request was not prepared.</source>
        <translation>La demande n'a pas été préparée.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The same seed gives the same bundle on the processor.</source>
        <translation>La même graine donne le même bundle sur le processeur.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>The scene is simulated: no real place.</source>
        <translation>La scène est simulée : pas de lieu réel.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} did not accept the request (HTTP {status}): check its address, or use another server.</source>
        <translation>Le serveur {host} n'a pas accepté la demande (HTTP {status}) : vérifiez son adresse, ou prenez un autre serveur.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} did not answer in time: try again later, or choose a smaller area.</source>
        <translation>Le serveur {host} n'a pas répondu à temps : réessayez plus tard, ou choisissez une zone plus petite.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} did not understand the request (HTTP 400): check that its address is that of an Overpass server.</source>
        <translation>Le serveur {host} n'a pas compris la demande (HTTP 400) : vérifiez que son adresse est celle d'un serveur Overpass.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} gave no whole answer more than once: try again later, choose a smaller area, or check that its address is that of an Overpass server.</source>
        <translation>Le serveur {host} n'a pas donné de réponse complète à plusieurs reprises : réessayez plus tard, choisissez une zone plus petite, ou vérifiez que son adresse est celle d'un serveur Overpass.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} has moved (HTTP {status}), and the request was not sent on: enter its new address.</source>
        <translation>Le serveur {host} a déménagé (HTTP {status}), et la demande n'a pas été transmise : saisissez sa nouvelle adresse.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} has received too many requests (HTTP 429): try again in a few minutes, or use another server.</source>
        <translation>Le serveur {host} a reçu trop de demandes (HTTP 429) : réessayez dans quelques minutes, ou prenez un autre serveur.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} is too busy (HTTP {status}): try again later, choose a smaller area, or use another server.</source>
        <translation>Le serveur {host} est trop occupé (HTTP {status}) : réessayez plus tard, choisissez une zone plus petite, ou prenez un autre serveur.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>The server's certificate is not trusted: add your organisation's certificate under Settings &gt; Options &gt; Authentication, or install from a folder of wheels.</source>
        <translation>Le certificat du serveur n'est pas reconnu : ajoutez le certificat de votre organisation dans Préférences &gt; Options &gt; Authentification, ou installez depuis un dossier de wheels.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The share of the loss, 0 to 1, between the two views of a place; the rest is between place and text.</source>
        <translation>La part de la perte, de 0 à 1, entre les deux vues d'un lieu ; le reste est entre lieu et texte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>The similarity raster gets a second band: how relevant every pixel is, from 0 to 100; from 50 on it is rather what was asked for than anything else.</source>
        <translation>Le raster de similarité reçoit une deuxième bande : la pertinence de chaque pixel, de 0 à 100 ; à partir de 50, c'est plutôt ce qui a été demandé qu'autre chose.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>The similarity raster of a query.</source>
        <translation>Le raster de similarité d'une requête.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>The similarity raster that is subtracted.</source>
        <translation>Le raster de similarité à soustraire.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The size of one step.</source>
        <translation>La taille d'un pas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The smaller it is, the more near misses are penalised.</source>
        <translation>Plus elle est petite, plus les erreurs proches du but sont pénalisées.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>The source is “other”, but no folder or address is given: enter the one that holds AlphaEarth's years.</source>
        <translation>La source est « other », mais aucun dossier ni adresse n'est indiqué : saisissez celui qui contient les années d'AlphaEarth.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>The source lacks {count} of the tiles, which stay gaps: {names}</source>
        <translation>{count} des tuiles manquent à la source et restent des trous : {names}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/classify.py"/>
        <source>The table of labels has no field “{field}”; it has {fields}: name the field of the labels so.</source>
        <translation>La table des étiquettes n'a pas de champ « {field} » ; elle a {fields} : nommez ainsi le champ des étiquettes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/template.py"/>
        <source>The template names the field “{field}”, but there are only {fields}: change the template to name these.</source>
        <translation>Le modèle de texte nomme le champ « {field} », mais il n'y a que {fields} : changez-le pour qu'il nomme ceux-ci.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/template.py"/>
        <source>The template “{template}” names no field, so all texts would be the same: put fields in braces, for example {example}.</source>
        <translation>Le modèle de texte « {template} » ne nomme aucun champ, tous les textes seraient donc identiques : mettez des champs entre accolades, par exemple {example}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/faults.py"/>
        <source>The text encoder at {host} answered with more than {number} MB; expected a list of numbers: check its address under Settings &gt; Options &gt; AETHER.</source>
        <translation>L'encodeur de texte {host} a répondu par plus de {number} Mo ; attendu une liste de nombres : vérifiez son adresse dans Préférences &gt; Options &gt; AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} did not accept the request (HTTP {status}): check that it offers “{model}” with vectors of the length that the model needs.</source>
        <translation>L'encodeur de texte {host} n'a pas accepté la demande (HTTP {status}) : vérifiez qu'il offre « {model} » avec des vecteurs de la longueur dont le modèle a besoin.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} did not answer with vectors: check that {url} is an OpenAI-compatible embeddings endpoint.</source>
        <translation>L'encodeur de texte {host} n'a pas répondu par des vecteurs : vérifiez que {url} est un service d'embeddings compatible OpenAI.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/faults.py"/>
        <source>The text encoder at {host} did not answer within {seconds} seconds: try again, or check that it is running.</source>
        <translation>L'encodeur de texte {host} n'a pas répondu en {seconds} secondes : réessayez, ou vérifiez qu'il fonctionne.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} did not return one vector for each of {count} texts: try again, or check that server.</source>
        <translation>L'encodeur de texte {host} n'a pas renvoyé un vecteur pour chacun des {count} textes : réessayez, ou vérifiez ce serveur.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} does not accept the key (HTTP {status}): choose the right authentication under Settings &gt; Options &gt; AETHER.</source>
        <translation>L'encodeur de texte {host} n'accepte pas la clé (HTTP {status}) : choisissez la bonne authentification dans Préférences &gt; Options &gt; AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} does not have the model “{model}”, or nothing is at {url} (HTTP 404): check both.</source>
        <translation>L'encodeur de texte {host} n'a pas le modèle « {model} », ou il n'y a rien à {url} (HTTP 404) : vérifiez les deux.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} has moved (HTTP {status}), and the text was not sent on: enter its new address.</source>
        <translation>L'encodeur de texte {host} a déménagé (HTTP {status}), et le texte n'a pas été transmis : saisissez sa nouvelle adresse.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} received too many requests and asks for a pause of {seconds} seconds: try again after that.</source>
        <translation>L'encodeur de texte {host} a reçu trop de demandes et veut une pause de {seconds} secondes : réessayez ensuite.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} reported an internal error (HTTP {status}) more than once: try again later.</source>
        <translation>L'encodeur de texte {host} a signalé une erreur interne (HTTP {status}) à plusieurs reprises : réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} returned vectors of {found} numbers, but the model needs {expected}: use the encoder that the model was trained with.</source>
        <translation>L'encodeur de texte {host} a renvoyé des vecteurs de {found} nombres, mais le modèle en demande {expected} : utilisez l'encodeur avec lequel le modèle a été entraîné.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} still receives too many requests after several pauses: try again in a few minutes.</source>
        <translation>L'encodeur de texte {host} reçoit toujours trop de demandes après plusieurs pauses : réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/consent_box.py"/>
        <source>The text of your query would leave QGIS.</source>
        <translation>Le texte de votre requête quitterait QGIS.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/panel.py"/>
        <source>The threshold, and how much of the visible raster reaches it</source>
        <translation>Le seuil, et la part du raster visible qui l'atteint</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/training_task.py"/>
        <source>The training was cancelled.</source>
        <translation>L'entraînement a été annulé.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>The variable {variable} is set and is used instead of this field.</source>
        <translation>La variable {variable} est définie et remplace ce champ.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>The vector layer has no CRS, so the position of its places is unknown: set it under Layer &gt; Set CRS of Layer(s).</source>
        <translation>La couche vecteur n'a pas de SCR, la position de ses lieux est donc inconnue : définissez-le dans Couche &gt; Définir le SCR de la(des) couche(s).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>The vector layer has no features to use: choose another layer, remove its filter, or select some features.</source>
        <translation>La couche vecteur n'a pas d'entités utilisables : choisissez une autre couche, retirez son filtre, ou sélectionnez des entités.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_area_box.py"/>
        <source>The whole raster</source>
        <translation>Le raster entier</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>The words are taken as typed</source>
        <translation>Les mots sont pris tels quels</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/notice.py"/>
        <source>The words of a query are sent to a server on this machine, {host}.</source>
        <translation>Les mots d'une requête sont envoyés à un serveur de cette machine, {host}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/notice.py"/>
        <source>The words of a query leave this machine: they are sent to {host}.</source>
        <translation>Les mots d'une requête quittent cette machine : ils sont envoyés à {host}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>The year of the embeddings</source>
        <translation>L'année des embeddings</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>The year of the embeddings; 0 if it is not known.</source>
        <translation>L'année des embeddings ; 0 si elle n'est pas connue.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>The year of the largest step where the change reaches the threshold, no data elsewhere. It is loaded from three years on.</source>
        <translation>L'année du plus grand pas, là où le changement atteint le seuil ; pas de données ailleurs. Elle est chargée à partir de trois années.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Then type what you are looking for.</source>
        <translation>Saisissez ensuite ce que vous cherchez.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>There are no favourites yet: choose a query of the history and add it with the button …, or import a file.</source>
        <translation>Il n'y a pas encore de favoris : choisissez une requête de l'historique et ajoutez-la avec le bouton …, ou importez un fichier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>There are no indexes in this folder.</source>
        <translation>Il n'y a pas d'index dans ce dossier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>There are no packages for {layers} on {platform}.</source>
        <translation>Il n'y a pas de paquets pour {layers} sur {platform}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/form_requests.py"/>
        <source>There are no two rasters to compare: add the embedding rasters of two years to the project and choose them above.</source>
        <translation>Il n'y a pas deux rasters à comparer : ajoutez au projet les rasters d'embeddings de deux années et choisissez-les ci-dessus.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>There is no connection to the package index: check the line and the proxy, and press Install again (what was downloaded is kept), or install from a folder of wheels.</source>
        <translation>Pas de connexion à l'index de paquets : vérifiez la ligne et le proxy, et appuyez de nouveau sur Installer (ce qui a été téléchargé est conservé), ou installez depuis un dossier de wheels.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/expressions/similarity_function.py"/>
        <source>There is no embedding raster in the project: add one.</source>
        <translation>Il n'y a pas de raster d'embeddings dans le projet : ajoutez-en un.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/expressions/similarity_function.py"/>
        <source>There is no embedding raster “{name}” in the project: name a layer with 64 bands.</source>
        <translation>Il n'y a pas de raster d'embeddings « {name} » dans le projet : nommez une couche à 64 bandes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/form_requests.py"/>
        <source>There is no example yet: press “Like this” and click a place on the map that is what you look for.</source>
        <translation>Il n'y a pas encore d'exemple : pressez « Comme ceci » et cliquez sur la carte un lieu qui est ce que vous cherchez.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/file_source.py"/>
        <source>There is no file {path}: choose another one.</source>
        <translation>Il n'y a pas de fichier {path} : choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>There is no layer of points yet.</source>
        <translation>Il n'y a pas encore de couche de points.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>There is no layer of points: add places of interest to the project and choose them.</source>
        <translation>Il n'y a pas de couche de points : ajoutez des points d'intérêt au projet et choisissez-les.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/gathering.py"/>
        <source>There is no place in the area: choose a larger area, or another source.</source>
        <translation>Il n'y a pas de lieu dans la zone : choisissez une zone plus grande, ou une autre source.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/gathering.py"/>
        <source>There is no place to use ({outcome}) Choose another area, or another source.</source>
        <translation>Il n'y a pas de lieu utilisable ({outcome}) Choisissez une autre zone, ou une autre source.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/form_requests.py"/>
        <source>There is no raster to search: add an embedding raster to the project and choose it above.</source>
        <translation>Il n'y a pas de raster à parcourir : ajoutez un raster d'embeddings au projet et choisissez-le ci-dessus.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/raster_inputs.py"/>
        <source>There is no raster to search: choose one.</source>
        <translation>Il n'y a pas de raster à parcourir : choisissez-en un.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>There is no raster to train on: add an embedding raster to the project and choose it.</source>
        <translation>Il n'y a pas de raster pour l'entraînement : ajoutez un raster d'embeddings au projet et choisissez-le.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/raster_inputs.py"/>
        <source>There is no raster, folder or layer group “{name}”: choose another one.</source>
        <translation>Il n'y a pas de raster, de dossier ni de groupe de couches « {name} » : choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_area_box.py"/>
        <source>There is no raster: choose one in the training dialog, or what the map shows.</source>
        <translation>Il n'y a pas de raster : choisissez-en un dans la fenêtre d'entraînement, ou ce que montre la carte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>There is no room left on the disk of {folder}: make room and press Install again; what was downloaded is kept.</source>
        <translation>Il n'y a plus de place sur le disque de {folder} : faites de la place et appuyez de nouveau sur Installer ; ce qui a été téléchargé est conservé.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>There is no server named {host}: check its address, the connection to the internet and QGIS's proxy, or use a file.</source>
        <translation>Aucun serveur ne s'appelle {host} : vérifiez son adresse, la connexion à Internet et le proxy de QGIS, ou prenez un fichier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/faults.py"/>
        <source>There is no server named {host}: check the address of the text encoder, the connection to the internet and QGIS's proxy.</source>
        <translation>Aucun serveur ne s'appelle {host} : vérifiez l'adresse de l'encodeur de texte, la connexion à Internet et le proxy de QGIS.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/texts_parameter.py"/>
        <source>There is no text to compare with: type one a line, for example “forest”.</source>
        <translation>Il n'y a pas de texte avec lequel comparer : saisissez-en un par ligne, par exemple « forêt ».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>There is nothing in this area for {years}.</source>
        <translation>Il n'y a rien dans cette zone pour {years}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>There is nothing to compare yet: ask twice, or add another raster.</source>
        <translation>Il n'y a encore rien à comparer : demandez deux fois, ou ajoutez un autre raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/favourite_files.py"/>
        <source>These would be {count} favourites, but there may be {most}: remove some and try again.</source>
        <translation>Cela ferait {count} favoris, mais il peut y en avoir {most} : supprimez-en quelques-uns et réessayez.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>This machine alone, or tcp://…:8786</source>
        <translation>Cette machine seule, ou tcp://…:8786</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/notice.py"/>
        <source>This model needs a text encoder that runs at {host}. AETHER sends it the text of your queries (what to find and what to avoid) and the name of the encoder; no raster, no layer and no place is sent.</source>
        <translation>Ce modèle a besoin d'un encodeur de texte qui tourne sur {host}. AETHER lui envoie le texte de vos requêtes (ce qu'il faut trouver et ce qu'il faut éviter) et le nom de l'encodeur ; aucun raster, aucune couche et aucun lieu n'est envoyé.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/errors.py"/>
        <source>This model needs the hosted text encoder at {host}, and nothing was sent, because you have not agreed to it yet: allow {url} under Settings &gt; Options &gt; AETHER.</source>
        <translation>Ce modèle a besoin de l'encodeur de texte hébergé sur {host}, et rien n'a été envoyé, car vous ne l'avez pas encore accepté : autorisez {url} dans Préférences &gt; Options &gt; AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/model_tools.py"/>
        <source>This needs QGIS's Processing: enable it under Plugins &gt; Manage and Install Plugins.</source>
        <translation>Il faut pour cela les traitements (Processing) de QGIS : activez-les dans Extensions &gt; Installer/Gérer les extensions.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>This needs the engine: install it first, above.</source>
        <translation>Il faut pour cela le moteur : installez-le d'abord, ci-dessus.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/favourites.py"/>
        <source>This query cannot become a favourite, because of its {field}: change it and try again.</source>
        <translation>Cette requête ne peut pas devenir un favori, à cause de son champ {field} : modifiez-la et réessayez.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Threshold is a</source>
        <translation>Le seuil est</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/threshold_slider.py"/>
        <source>Threshold of the live map</source>
        <translation>Seuil de la carte en direct</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>Threshold: {threshold}</source>
        <translation>Seuil : {threshold}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>To be credited with the raster: {attribution}</source>
        <translation>À créditer avec le raster : {attribution}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>To be credited with the result: {attribution}</source>
        <translation>À créditer avec le résultat : {attribution}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Top {count}: {query}</source>
        <translation>Les {count} meilleurs : {query}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>Train again with the same points, settings and folder to resume where it stopped.</source>
        <translation>Entraînez de nouveau avec les mêmes points, réglages et dossier pour reprendre là où l'entraînement s'est arrêté.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Train on my points</source>
        <translation>Entraîner sur mes points</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Train on my points…</source>
        <translation>Entraîner sur mes points…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment.py"/>
        <source>Train on points of interest</source>
        <translation>Entraîner sur des points d'intérêt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Train, import, add, evaluate or export a model</source>
        <translation>Entraîner, importer, ajouter, évaluer ou exporter un modèle</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Training goes on if you close this window.</source>
        <translation>L'entraînement continue si vous fermez cette fenêtre.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment.py"/>
        <source>Trains a model on your own places, for queries in words.</source>
        <translation>Entraîne un modèle sur vos propres lieux, pour des requêtes en mots.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Trying the engine</source>
        <translation>Essai du moteur</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Two float bands: the change, 0 to 100 against what differs everywhere, and the plain difference: 1 less the dot product of both years, or what the similarity with the text has gained (away: lost).</source>
        <translation>Deux bandes à virgule flottante : le changement, de 0 à 100, par rapport à ce qui diffère partout, et la simple différence : 1 moins le produit scalaire des deux années, ou ce que la similarité avec le texte a gagné (away : perdu).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Two or more rasters of one area and one embedding, such as AlphaEarth's of 2019 and 2024. Only the area that all of them cover is compared.</source>
        <translation>Deux rasters ou plus d'une même zone et d'un même embedding, par exemple ceux d'AlphaEarth de 2019 et 2024. Seule la zone que tous couvrent est comparée.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Type what you are looking for, or try:</source>
        <translation>Saisissez ce que vous cherchez, ou essayez :</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/status_line.py"/>
        <source>Type what you are looking for.</source>
        <translation>Saisissez ce que vous cherchez.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Understood as: all but “{avoided}”</source>
        <translation>Compris comme : tout sauf « {avoided} »</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Understood as: “{wanted}”</source>
        <translation>Compris comme : « {wanted} »</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Understood as: “{wanted}” without “{avoided}”</source>
        <translation>Compris comme : « {wanted} » sans « {avoided} »</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Undo the last one</source>
        <translation>Annuler le dernier</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Unpacking the packages ({done} of {all})</source>
        <translation>Décompression des paquets ({done} sur {all})</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Unsure below a confidence of</source>
        <translation>Incertain au-dessous d'une confiance de</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>Update…</source>
        <translation>Mettre à jour…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Use it in the query</source>
        <translation>L'utiliser dans la requête</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Use without downloading</source>
        <translation>Utiliser sans télécharger</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Used if every year has one for the model bundle. The log says whether they were.</source>
        <translation>Utilisés si chaque année en a un pour le bundle de modèle. Le journal dit s'ils l'ont été.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Using {python}</source>
        <translation>Utilise {python}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/demo_layers.py"/>
        <source>Valley (simulated)</source>
        <translation>Vallée (simulée)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Verdict in a sentence</source>
        <translation>Verdict en une phrase</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/state.py"/>
        <source>Version {version} ({size}) works; there is an update.</source>
        <translation>La version {version} ({size}) fonctionne ; une mise à jour est disponible.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Visible map</source>
        <translation>Carte visible</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>Waiting for {host}</source>
        <translation>En attente de {host}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Warp rasters of other grids</source>
        <translation>Reprojeter les rasters d'autres grilles</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Warp the second answer</source>
        <translation>Reprojeter la seconde réponse</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Weight decay</source>
        <translation>Dégradation des pondérations</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Weight of the views</source>
        <translation>Poids des vues</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>What computes; automatic is fastest</source>
        <translation>Ce qui calcule ; automatique est le plus rapide</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>What does it take?</source>
        <translation>Qu'est-ce que cela prend ?</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>What is listed</source>
        <translation>Ce qui est listé</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>What the change leads to or away from, in plain words: “buildings”. Left empty, any change counts.</source>
        <translation>Ce vers quoi va le changement, ou dont il s'éloigne, en mots ordinaires : « bâtiments ». Si ce champ est vide, tout changement compte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_area_box.py"/>
        <source>What the map shows</source>
        <translation>Ce que montre la carte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>What to avoid: places that fit this text rank lower.</source>
        <translation>Ce qu'il faut éviter : les lieux qui correspondent à ce texte sont moins bien classés.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/texts_parameter.py"/>
        <source>What to compare with, one text a line or with semicolons between: “forest; open water; houses with gardens”. Each text gets fields of its own; one that is there twice counts once.</source>
        <translation>Ce à quoi comparer, un texte par ligne ou avec des points-virgules entre eux : « forêt; eau libre; maisons avec jardins ». Chaque texte reçoit ses propres champs ; un texte présent deux fois compte une fois.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>What to fetch: drawn, of the map or of a layer. All pixels that it touches are fetched.</source>
        <translation>Ce qu'il faut télécharger : dessiné, celui de la carte ou d'une couche. Tous les pixels touchés sont téléchargés.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>What to install; the layer for queries always is.</source>
        <translation>Ce qu'il faut installer ; la couche des requêtes l'est toujours.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/query_edit.py"/>
        <source>What to look for</source>
        <translation>Ce qu'il faut chercher</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/query_edit.py"/>
        <source>What to look for, in plain words, or in several terms:
forest -plantation    avoids plantations
houses + lake^0.5    weighs the lake half
school &amp; park    must be both
beach | dunes    may be either</source>
        <translation>Ce qu'il faut chercher, en mots ordinaires, ou en plusieurs termes :
forêt -plantation    évite les plantations
maisons + lac^0.5    donne au lac un demi-poids
école &amp; parc    doit être les deux
plage | dunes    peut être l'un ou l'autre</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>What to look for, in plain words: “allotment gardens”.</source>
        <translation>Ce qu'il faut chercher, en mots ordinaires : « allotment gardens ».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>What was compared</source>
        <translation>Ce qui a été comparé</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/understood_line.py"/>
        <source>What was understood</source>
        <translation>Ce qui a été compris</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>What was understood otherwise than typed</source>
        <translation>Ce qui a été compris autrement que saisi</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>When a new index needs space, the least recently used ones are removed</source>
        <translation>Quand un nouvel index a besoin de place, ceux qui n'ont pas servi depuis le plus longtemps sont supprimés</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>When you press the button, QuickOSM asks {host} for the places of this area; nothing is asked before. {rights}.</source>
        <translation>Quand vous appuyez sur le bouton, QuickOSM demande à {host} les lieux de cette zone ; rien n'est demandé avant. {rights}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>When you press the button, {host} is asked once for the places of this area; nothing is asked before. {rights}.</source>
        <translation>Quand vous appuyez sur le bouton, les lieux de cette zone sont demandés une fois à {host} ; rien n'est demandé avant. {rights}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Where indexes are stored; by default the folder in the AETHER options, where queries look for them.</source>
        <translation>Où les index sont conservés ; par défaut le dossier des options d'AETHER, où les requêtes les cherchent.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Where it was trained, for example London.</source>
        <translation>Où il a été entraîné, par exemple Londres.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Where the dock writes its layers as long as the project is not saved; a saved project has them in a folder beside it</source>
        <translation>Où le panneau écrit ses couches tant que le projet n'est pas enregistré ; un projet enregistré les a dans un dossier à côté de lui</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Where the places are</source>
        <translation>Où sont les lieux</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Where the places are wanted. An Overpass server is asked for 2,500 km² at most.</source>
        <translation>Où les lieux sont demandés. On demande au plus 2 500 km² à un serveur Overpass.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Where the points lie, for example “Leipzig”.</source>
        <translation>Où se trouvent les points, par exemple « Leipzig ».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>Where the texts come from</source>
        <translation>D'où viennent les textes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Where trained model bundles are stored and looked for</source>
        <translation>Où les bundles de modèles entraînés sont conservés et cherchés</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/change/panel.py"/>
        <source>Which way the words are meant; without words any change counts</source>
        <translation>Dans quel sens les mots sont pris ; sans mots, tout changement compte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Who to credit for the points</source>
        <translation>Qui créditer pour les points</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Who to credit for the points. Without it, who the layer's metadata name, or “{attribution}” where the text comes from OpenStreetMap's tags.</source>
        <translation>Qui créditer pour les points. Sans indication, qui les métadonnées de la couche nomment, ou « {attribution} » là où le texte vient des attributs (tags) d'OpenStreetMap.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Whole blocks</source>
        <translation>Blocs entiers</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Whole numbers with commas between, for “retrieval”.</source>
        <translation>Nombres entiers séparés par des virgules, pour « retrieval ».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Whole raster</source>
        <translation>Raster entier</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Wide radius</source>
        <translation>Grand rayon</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Without a text. bundle: what the model bundle tells apart, which leaves out what does not matter to it, and can use aligned indexes; raw: the rasters' own vectors, which show every change and more of what is none.</source>
        <translation>Sans texte. bundle : ce que distingue le bundle de modèle, ce qui omet ce qui lui est indifférent et peut utiliser des index alignés ; raw : les vecteurs mêmes des rasters, qui montrent tout changement, et davantage de ce qui n'en est pas un.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/region_parameters.py"/>
        <source>Without it, a field that is called “name” or alike.</source>
        <translation>Sans lui, un champ nommé « name » ou de façon semblable.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Without it, the regions are empty where the verdict is “nothing”. They never are for a threshold that is a similarity.</source>
        <translation>Sans cela, les régions sont vides là où le verdict est « nothing ». Elles ne le sont jamais pour un seuil qui est une similarité.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Write a VRT per zone and year that reads the source, and fetch no pixels: each search of it does, until there is an index.</source>
        <translation>Écrit par zone et par année un VRT qui lit la source, sans télécharger de pixels : chaque recherche le fait, tant qu'il n'y a pas d'index.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/answer_row.py"/>
        <source>Write map, places and sources of this answer as a PDF page</source>
        <translation>Écrire la carte, les lieux et les sources de cette réponse en une page PDF</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Writes a model's output for every pixel, one band per dimension.</source>
        <translation>Écrit la sortie d'un modèle pour chaque pixel, une bande par dimension.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Writes the aligned vector of every pixel as a GeoTIFF with one band per dimension (D00, D01 …), for use in other programs: clustering, a classifier of your own, a search index.

A vector has length 1, and the dot product of two of them is their similarity. int8 holds the numbers times 127, rounded, with nodata -128; float32 holds them as they are, with nodata NaN, and takes four to six times the space. Programs with a GDAL older than 3.7, some builds of QGIS among them, show int8 wrongly; take float32 for those.

The file's tags name the model, the source and who to credit.</source>
        <translation>Écrit le vecteur aligné de chaque pixel dans un GeoTIFF avec une bande par dimension (D00, D01 …), pour d'autres programmes : partitionnement, un classificateur à vous, un index de recherche.

Un vecteur a une longueur de 1, et le produit scalaire de deux vecteurs est leur similarité. int8 contient les nombres multipliés par 127 et arrondis, avec -128 pour l'absence de données ; float32 les contient tels quels, avec NaN pour l'absence de données, et prend quatre à six fois plus de place. Les programmes dont GDAL est antérieur à 3.7, parmi eux certaines versions de QGIS, montrent mal int8 ; prenez float32 pour ceux-ci.

Les étiquettes du fichier nomment le modèle, la source et qui créditer.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/places_task.py"/>
        <source>Writing the places</source>
        <translation>Écriture des lieux</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Year of change</source>
        <translation>Année du changement</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Year of the embeddings</source>
        <translation>Année des embeddings</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Year: {title}</source>
        <translation>Année : {title}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Years compared</source>
        <translation>Années comparées</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/notice.py"/>
        <source>Your consent is stored for this address; you can withdraw it under Settings &gt; Options &gt; AETHER, where you can also choose the key.</source>
        <translation>Votre accord est conservé pour cette adresse ; vous pouvez le retirer dans Préférences &gt; Options &gt; AETHER, où vous pouvez aussi choisir la clé.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>an unknown number</source>
        <translation>un nombre inconnu</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>another language</source>
        <translation>une autre langue</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>any</source>
        <translation>toutes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>ask,search,find,similarity,embedding,alphaearth,satellite,text,language,land cover,places</source>
        <translation>demander,chercher,trouver,similarité,embedding,alphaearth,satellite,texte,langage,occupation du sol,lieux</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>auto takes the fastest library that is installed, onnxruntime and torch only that one: for comparisons, or where a driver does not work with the other. torch needs the packages for training. An aligned index needs neither.</source>
        <translation>auto prend la bibliothèque installée la plus rapide, onnxruntime et torch seulement celle-là : pour comparer, ou là où un pilote ne fonctionne pas avec l'autre. torch nécessite les paquets de l'entraînement profond. Un index aligné n'a besoin d'aucune.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>auto takes what is fastest on this machine, cpu the processor, gpu the graphics card where it can be used; the log says which device it was, and why not the GPU.</source>
        <translation>auto prend ce qui est le plus rapide sur cette machine, cpu le processeur, gpu la carte graphique là où elle est utilisable ; le journal dit quel périphérique a servi, et pourquoi pas le GPU.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/change/panel.py"/>
        <source>became like the words</source>
        <translation>devenu semblable aux mots</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/algorithm_questions.py"/>
        <source>change</source>
        <translation>changement</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>classification: a field of classes; regression: a field of numbers; distribution: several fields of shares that sum to 1; retrieval: how well texts find the places of a class.</source>
        <translation>classification : un champ de classes ; regression : un champ de nombres ; distribution : plusieurs champs de proportions dont la somme est 1 ; retrieval : à quel point les textes trouvent les lieux d'une classe.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>compare,comparison,subtract,correlation,similarity,relevance,bundle,year,query</source>
        <translation>comparer,comparaison,soustraire,corrélation,similarité,pertinence,bundle,année,requête</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>demo,example,sample,test,simulated,alphaearth,teaching</source>
        <translation>démo,exemple,échantillon,test,simulé,alphaearth,enseignement</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/difference_maker.py"/>
        <source>difference</source>
        <translation>différence</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/step_row.py"/>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth.py"/>
        <source>download,fetch,embedding,satellite,cog,google,alphaearth</source>
        <translation>télécharger,obtenir,embedding,satellite,cog,google,alphaearth</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>e.g. Leipzig</source>
        <translation>p. ex. Leipzig</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>e.g. forest</source>
        <translation>p. ex. forest</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>e.g. woods by the river</source>
        <translation>p. ex. woods by the river</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>embedding,vector,space,project,features,bands,geotiff,model,save</source>
        <translation>embedding,vecteur,espace,projeter,variables,bandes,geotiff,modèle,enregistrer</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>engine,python,packages,set up,update,repair,offline,wheels</source>
        <translation>moteur,python,paquets,mettre en place,mettre à jour,réparer,hors ligne,wheels</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/curves.py"/>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/files.py"/>
        <source>evaluation</source>
        <translation>évaluation</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/dock.py"/>
        <source>examples</source>
        <translation>exemples</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/example_texts.py"/>
        <source>examples: {count}</source>
        <translation>exemples : {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>fitted: a linear model that tells the examples from the counter-examples and from the raster's background; mean: the mean of the examples; nearest: the example that is most like the pixel, for examples of several kinds.</source>
        <translation>fitted : un modèle linéaire qui distingue les exemples des contre-exemples et de l'arrière-plan du raster ; mean : la moyenne des exemples ; nearest : l'exemple qui ressemble le plus au pixel, pour des exemples de plusieurs types.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>import,checkpoint,pth,pytorch,model,bundle,aether,london</source>
        <translation>importer,point de contrôle,pth,pytorch,modèle,bundle,aether,londres</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/algorithm_dialog.py"/>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>index,cache,fast,speed,prepare,embedding,pyramid,live map</source>
        <translation>index,cache,rapide,vitesse,préparer,embedding,pyramide,carte en direct</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>int8: small, exact to 0.004; float32: exact, and readable by every program.</source>
        <translation>int8 : petit, exact à 0,004 près ; float32 : exact, et lisible par tout programme.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/change/panel.py"/>
        <source>is no longer like the words</source>
        <translation>n'est plus semblable aux mots</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>it does not start as a Python</source>
        <translation>il ne démarre pas comme un Python</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>it is Python {found}, and {least} is needed</source>
        <translation>c'est Python {found}, et il faut {least}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>it is a 32-bit Python</source>
        <translation>c'est un Python 32 bits</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>it lacks venv or pip (on Debian and Ubuntu: sudo apt install python3-venv)</source>
        <translation>venv ou pip lui manque (sous Debian et Ubuntu : sudo apt install python3-venv)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>k for precision and recall</source>
        <translation>k pour la précision et le rappel</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>labels: {count}, {seconds} s</source>
        <translation>étiquettes : {count}, {seconds} s</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/algorithm_questions.py"/>
        <source>legend</source>
        <translation>légende</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify.py"/>
        <source>legend,labels,land cover,land use,classification,map,embedding,alphaearth,dynamic world,worldcover,corine,local climate zones,text</source>
        <translation>légende,étiquettes,occupation du sol,utilisation du sol,classification,carte,embedding,alphaearth,dynamic world,worldcover,corine,zones climatiques locales,texte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>like,example,sample,search,find,similarity,embedding,alphaearth,satellite,points,polygons,places</source>
        <translation>comme,exemple,échantillon,chercher,trouver,similarité,embedding,alphaearth,satellite,points,polygones,lieux</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/curves.py"/>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>measure,quality,report,accuracy,f1,r2,auc,benchmark,probe,alignment,labels,model</source>
        <translation>mesurer,qualité,rapport,exactitude,f1,r2,auc,référence,sonde,alignement,étiquettes,modèle</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>mirror is Source Cooperative's copy, google the bucket of the publisher, both free and without an account; other is a folder or address of the same layout.</source>
        <translation>mirror est la copie de Source Cooperative, google l'espace de stockage de l'éditeur, tous deux gratuits et sans compte ; other est un dossier ou une adresse de même organisation.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>model not here</source>
        <translation>modèle absent</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_layers.py"/>
        <source>more like {answer}</source>
        <translation>plutôt {answer}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/names_choice.py"/>
        <source>no layer</source>
        <translation>aucune couche</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>no place, {seconds} s</source>
        <translation>aucun lieu, {seconds} s</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>not known</source>
        <translation>pas connu</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>not understood: what is nearest to the words as typed</source>
        <translation>non compris : ce qui est le plus proche des mots tels quels</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>optional: e.g. built-up land</source>
        <translation>facultatif : p. ex. terrain bâti</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>optional: words as well</source>
        <translation>facultatif : des mots aussi</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/unused_parameters.py"/>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>out of date</source>
        <translation>périmé</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>overpass: one request to an Overpass server; quickosm: by the plugin QuickOSM, where it is installed; file: a file of places.</source>
        <translation>overpass : une demande à un serveur Overpass ; quickosm : par l'extension QuickOSM, là où elle est installée ; file : un fichier de lieux.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>own: the labels that are typed below, or in a table; else a ready list: Dynamic World, ESA WorldCover, CORINE's levels, Local Climate Zones, LandCover.ai, or common land uses of OpenStreetMap.</source>
        <translation>own : les étiquettes saisies ci-dessous, ou dans une table ; sinon une liste toute prête : Dynamic World, ESA WorldCover, les niveaux de CORINE, les zones climatiques locales, LandCover.ai, ou les utilisations du sol courantes d'OpenStreetMap.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>percentile: the threshold is a share of the pixels; similarity: it is a cosine.</source>
        <translation>percentile : le seuil est une part des pixels ; similarity : c'est un cosinus.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>places,poi,points of interest,openstreetmap,osm,overpass,overture,geofabrik,pbf,geoparquet,csv,train</source>
        <translation>lieux,poi,points d'intérêt,openstreetmap,osm,overpass,overture,geofabrik,pbf,geoparquet,csv,entraîner</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>places: {count}, {seconds} s</source>
        <translation>lieux : {count}, {seconds} s</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>random: places to test lie between those to train on; blocks: whole blocks are tested, which says more about places elsewhere.</source>
        <translation>random : les lieux à tester sont entre ceux de l'entraînement ; blocks : des blocs entiers sont testés, ce qui en dit plus sur des lieux situés ailleurs.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>relevance {relevance} of 100, about {share} % of the area</source>
        <translation>pertinence {relevance} sur 100, environ {share} % de la surface</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>relevance {relevance} of 100, weak: look before you trust it</source>
        <translation>pertinence {relevance} sur 100, faible : regardez avant de vous y fier</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>relevance {relevance} of 100: hardly anything here fits</source>
        <translation>pertinence {relevance} sur 100 : presque rien ici ne convient</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/texts_parameter.py"/>
        <source>relevance: how well a pixel fits, from 0 to 100, gauged on the whole raster; similarity: the cosine of text and pixel, from -1 to 1.</source>
        <translation>relevance : à quel point un pixel convient, de 0 à 100, étalonné sur tout le raster ; similarity : le cosinus entre texte et pixel, de -1 à 1.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_writer.py"/>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>robust: the best on places and phrases it has not seen; linear: a closed form, ready within seconds; aether: as published (arXiv 2510.09894).</source>
        <translation>robust : le meilleur sur des lieux et des phrases jamais vus ; linear : une solution explicite, prête en quelques secondes ; aether : comme publié (arXiv 2510.09894).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/sample_similarity.py"/>
        <source>sample,point,value,extract,compare,relevance,similarity,text</source>
        <translation>échantillon,point,valeur,extraire,comparer,pertinence,similarité,texte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>similarity: the cosines as they are; relevance: 0 to 100, which different texts and bundles have in common, for answers of this version; auto: similarity where the same was asked, else relevance where it is known.</source>
        <translation>similarity : les cosinus tels quels ; relevance : 0 à 100, commune à des textes et bundles différents, pour les réponses de cette version ; auto : la similarité si la même chose a été demandée, sinon la pertinence là où elle est connue.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>smooth</source>
        <translation>lisser</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>template: put together from fields; field: one field holds it; osm: from OpenStreetMap's tags, as columns (amenity, shop …) or in other_tags.</source>
        <translation>template : composé de champs ; field : un champ le contient ; osm : tiré des attributs (tags) d'OpenStreetMap, en colonnes (amenity, shop …) ou dans other_tags.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/place_names.py"/>
        <source>temporary layer</source>
        <translation>couche temporaire</translation>
    </message>
    <message>
        <location filename="../aether_qgis/expressions/similarity_function.py"/>
        <source>text: what to look for, as in a query. raster: id or name of a layer with 64 bands; without it, the first one of the project. bundle: name or folder of a model; without it, the one that ships.</source>
        <translation>text : ce qu'il faut chercher, comme dans une requête. raster : identifiant ou nom d'une couche à 64 bandes ; sans lui, la première du projet. bundle : nom ou dossier d'un modèle ; sans lui, celui qui est fourni.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_page.py"/>
        <source>the layout was not exported</source>
        <translation>la mise en page n'a pas été exportée</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>there are no packages for its C library</source>
        <translation>il n'y a pas de paquets pour sa bibliothèque C</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>there are no packages for {platform}</source>
        <translation>il n'y a pas de paquets pour {platform}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change.py"/>
        <source>time,years,compare,difference,multitemporal,deforestation,growth,built,embedding,alphaearth,satellite,text</source>
        <translation>temps,années,comparer,différence,multitemporel,déforestation,croissance,bâti,embedding,alphaearth,satellite,texte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/step_row.py"/>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/step_row.py"/>
        <source>to mend</source>
        <translation>à réparer</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>toward: what fits the text better in the last year than in the first; away: what fits it less.</source>
        <translation>toward : ce qui correspond mieux au texte la dernière année que la première ; away : ce qui y correspond moins.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment.py"/>
        <source>train,align,model,bundle,poi,points of interest,openstreetmap,osm,embedding,alphaearth,learn</source>
        <translation>entraîner,aligner,modèle,bundle,poi,points d'intérêt,openstreetmap,osm,embedding,alphaearth,apprendre</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/step_row.py"/>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>unfinished</source>
        <translation>inachevé</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/classify.py"/>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/algorithm_questions.py"/>
        <source>unsure: {share} %</source>
        <translation>incertain : {share} %</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/curves.py"/>
        <source>validation AUC</source>
        <translation>AUC de validation</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/curves.py"/>
        <source>validation loss</source>
        <translation>perte de validation</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_notes.py"/>
        <source>without {avoided}</source>
        <translation>sans {avoided}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>zonal,statistics,mean,share,area,polygon,district,parcel,compare,relevance,similarity,text</source>
        <translation>zonal,statistiques,moyenne,part,surface,polygone,secteur,parcelle,comparer,pertinence,similarité,texte</translation>
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
        <translation>{count} dont la source n'est pas sûre</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>{count} outside the area</source>
        <translation>{count} hors de la zone</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_card.py"/>
        <source>{count} points</source>
        <translation>{count} points</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>{count} that the source has twice</source>
        <translation>{count} que la source a en double</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>{count} without a position</source>
        <translation>{count} sans position</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>{count} without a tag that says what it is</source>
        <translation>{count} sans attribut (tag) qui dise ce que c'est</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>{download} at most; {disk} of room are needed, the wheels included</source>
        <translation>{download} au plus ; il faut {disk} de place, wheels compris</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>{features}; of the first {looked_at}, {without} have no text</source>
        <translation>{features} ; parmi les {looked_at} premières, {without} n'ont pas de texte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>{folder} holds no model bundle: choose the folder that has a file bundle.json in it.</source>
        <translation>{folder} ne contient pas de bundle de modèle : choisissez le dossier dans lequel se trouve un fichier bundle.json.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>{folder} lacks the wheels of {packages}, or they are not the ones that were expected: fill it by “make wheelhouse” on a computer with a line, or press Install without a folder.</source>
        <translation>Il manque à {folder} les wheels de {packages}, ou ce ne sont pas ceux attendus : remplissez-le avec « make wheelhouse » sur un ordinateur connecté, ou appuyez sur Installer sans dossier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/raster_box.py"/>
        <source>{group} (group of {count})</source>
        <translation>{group} (groupe de {count})</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>{host} is busy: trying again in {seconds:.0f} s</source>
        <translation>{host} est occupé : nouvel essai dans {seconds:.0f} s</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/query_summary.py"/>
        <source>{indexed} of {rasters} rasters from their index</source>
        <translation>{indexed} rasters sur {rasters} depuis leur index</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>{kind} {percent} %</source>
        <translation>{kind} {percent} %</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/legend_layers.py"/>
        <source>{label}: {share} % ({area} ha)</source>
        <translation>{label} : {share} % ({area} ha)</translation>
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
        <translation>{metres} m : tout ce qui existe</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>{metres} m: for a first look</source>
        <translation>{metres} m : pour un premier regard</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/raster_inputs.py"/>
        <source>{names} … ({count} rasters)</source>
        <translation>{names} … ({count} rasters)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_contents.py"/>
        <source>{name}, {distance} km</source>
        <translation>{name}, {distance} km</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>{number} minutes</source>
        <translation>{number} minutes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>{number} seconds</source>
        <translation>{number} secondes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/favourite_files.py"/>
        <source>{path} cannot be read ({reason}): choose another file.</source>
        <translation>{path} est illisible ({reason}) : choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/locked_file.py"/>
        <source>{path} cannot be written ({reason}): check whether the folder is there, has room, and is yours to change.</source>
        <translation>{path} ne peut pas être écrit ({reason}) : vérifiez que le dossier existe, a de la place et que vous avez le droit de le modifier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/regions.py"/>
        <source>{path} cannot be written ({reason}): free some disk space, or save the project in a folder of your own.</source>
        <translation>{path} ne peut pas être écrit ({reason}) : libérez de la place sur le disque, ou enregistrez le projet dans un dossier à vous.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/vector_file.py"/>
        <source>{path} does not say what its places are; expected {expected}, found only {found}. Add it to the project and choose the texts in the training dialog instead.</source>
        <translation>{path} ne dit pas ce que sont ses lieux ; attendu {expected}, trouvé seulement {found}. Ajoutez-le au projet et choisissez plutôt les textes dans la fenêtre d'entraînement.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/vector_file.py"/>
        <source>{path} has no CRS, so nobody knows where its places are: add it to the project, set its CRS there and save it again.</source>
        <translation>{path} n'a pas de SCR, on ne sait donc pas où sont ses lieux : ajoutez-le au projet, définissez-y son SCR et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/table_file.py"/>
        <source>{path} has no columns of coordinates; expected names such as lon and lat, x and y, or easting and northing, found only {found}: rename them.</source>
        <translation>{path} n'a pas de colonnes de coordonnées ; attendu des noms tels que lon et lat, x et y, ou easting et northing, trouvé seulement {found} : renommez-les.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/table_file.py"/>
        <source>{path} has no rows; expected a line of column names and a line for each place.</source>
        <translation>{path} n'a pas de lignes ; attendu une ligne de noms de colonnes et une ligne pour chaque lieu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>{path} has {count} bands, an embedding raster has 64 or more: choose another file.</source>
        <translation>{path} a {count} bandes, un raster d'embeddings en a 64 ou plus : choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/favourite_files.py"/>
        <source>{path} holds no favourites of AETHER: choose a file that AETHER has exported, with the ending {suffix}.</source>
        <translation>{path} ne contient pas de favoris d'AETHER : choisissez un fichier exporté par AETHER, avec la terminaison {suffix}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/vector_file.py"/>
        <source>{path} holds no layer of points or areas: choose another file.</source>
        <translation>{path} ne contient pas de couche de points ou de surfaces : choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/bundle_folder.py"/>
        <source>{path} is a file, but a bundle is a folder: choose another name.</source>
        <translation>{path} est un fichier, or un bundle est un dossier : choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/destinations.py"/>
        <source>{path} is a folder, but the output is a file: choose the name of a file.</source>
        <translation>{path} est un dossier, or la sortie est un fichier : choisissez le nom d'un fichier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/file_source.py"/>
        <source>{path} is a folder: choose a file of places in it.</source>
        <translation>{path} est un dossier : choisissez-y un fichier de lieux.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/locked_file.py"/>
        <source>{path} is in use by another QGIS, or cannot be written: try again in a moment.</source>
        <translation>{path} est utilisé par un autre QGIS, ou ne peut pas être écrit : réessayez dans un instant.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/table_file.py"/>
        <source>{path} is larger than {most} MB: save it as a GeoPackage, which can be read by area.</source>
        <translation>{path} dépasse {most} Mo : enregistrez-le en GeoPackage, qui peut être lu par zone.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_page.py"/>
        <source>{path} is no layout template that QGIS can read: install the plugin anew.</source>
        <translation>{path} n'est pas un modèle de mise en page que QGIS puisse lire : réinstallez l'extension.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/table_file.py"/>
        <source>{path} is not a table ({reason}); expected lines of values with commas, semicolons or tabs between them.</source>
        <translation>{path} n'est pas une table ({reason}) ; attendu des lignes de valeurs séparées par des virgules, des points-virgules ou des tabulations.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/favourite_files.py"/>
        <source>{path} is too large for favourites, which take {size} at most: choose another file.</source>
        <translation>{path} est trop grand pour des favoris, qui prennent au plus {size} : choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/favourite_files.py"/>
        <source>{path} was written by a newer version of AETHER: update the plugin, and try again.</source>
        <translation>{path} a été écrit par une version plus récente d'AETHER : mettez l'extension à jour, et réessayez.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/query_summary.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>{seconds} s on {device}</source>
        <translation>{seconds} s sur {device}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>{seconds} s; much faster with an index</source>
        <translation>{seconds} s ; bien plus rapide avec un index</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>{size}, {bytes} bytes per pixel, {seconds} s on {device}</source>
        <translation>{size}, {bytes} octets par pixel, {seconds} s sur {device}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>{tiles} tiles, {pixels} pixels, {size} to fetch from {host}.</source>
        <translation>{tiles} tuiles, {pixels} pixels, {size} à télécharger depuis {host}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/address.py"/>
        <source>“{address}” is not the address of a text encoder; expected one such as http://localhost:11434/v1 or https://api.openai.com/v1/embeddings.</source>
        <translation>« {address} » n'est pas l'adresse d'un encodeur de texte ; attendu par exemple http://localhost:11434/v1 ou https://api.openai.com/v1/embeddings.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>“{address}” is not the address of an Overpass server; expected one such as {example}.</source>
        <translation>« {address} » n'est pas l'adresse d'un serveur Overpass ; attendu par exemple {example}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_notes.py"/>
        <source>“{first}” and “{second}” differ strongly on {percent} % of the area: {first_percent} % are more like “{first}”, {second_percent} % more like “{second}”.</source>
        <translation>« {first} » et « {second} » diffèrent fortement sur {percent} % de la surface : {first_percent} % ressemblent plus à « {first} », {second_percent} % plus à « {second} ».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/class_texts.py"/>
        <source>“{line}” is not a line of texts; expected “class: phrase; phrase”, for example “park: a lawn with trees; a playground”.</source>
        <translation>« {line} » n'est pas une ligne de textes ; attendu « class: phrase; phrase », par exemple « park: a lawn with trees; a playground ».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/unused_parameters.py"/>
        <source>“{parameter}” is set but not used: it counts only with {choices}.</source>
        <translation>« {parameter} » est réglé mais inutilisé : il ne compte qu'avec {choices}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>“{part}” is no year of AlphaEarth; expected years from {first} on, such as 2024 or 2019,2021-2023.</source>
        <translation>« {part} » n'est pas une année d'AlphaEarth ; attendu des années à partir de {first}, par exemple 2024 ou 2019,2021-2023.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/change.py"/>
        <source>“{part}” is no year; expected one year for each raster, in their order, such as 2019, 2024.</source>
        <translation>« {part} » n'est pas une année ; attendu une année pour chaque raster, dans leur ordre, par exemple 2019, 2024.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>“{query}” is here: relevance {relevance} of 100, some {share} % of the area.</source>
        <translation>« {query} » est ici : pertinence {relevance} sur 100, environ {share} % de la zone.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>“{query}” may be here: relevance {relevance} of 100. Look at the places before you trust them.</source>
        <translation>« {query} » est peut-être ici : pertinence {relevance} sur 100. Regardez les lieux avant de vous y fier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>“{query}” was not understood as a kind of land or place: the map shows what is nearest to the words as typed.</source>
        <translation>« {query} » n'a pas été compris comme un type de terrain ou de lieu : la carte montre ce qui est le plus proche des mots pris tels quels.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/difference_maker.py"/>
        <source>“{side}” has {count} similarity rasters; expected one: compare two of them by “Difference of two answers” in the Processing toolbox.</source>
        <translation>« {side} » a {count} rasters de similarité ; un seul était attendu : comparez-en deux avec « Différence de deux réponses » dans la boîte à outils de traitements.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>“{text}”: {remark}</source>
        <translation>« {text} » : {remark}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>“{title}” is ready: {facts}.</source>
        <translation>« {title} » est prêt : {facts}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_problems.py"/>
        <source>“{title}” is {found}; expected a number from {least} to {most}.</source>
        <translation>« {title} » vaut {found} ; un nombre de {least} à {most} était attendu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_problems.py"/>
        <source>“{title}” is {found}; expected a number of at least {least}.</source>
        <translation>« {title} » vaut {found} ; un nombre d'au moins {least} était attendu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_problems.py"/>
        <source>“{title}” is {found}; expected a number.</source>
        <translation>« {title} » vaut {found} ; un nombre était attendu.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_problems.py"/>
        <source>“{title}” takes a raster file, but {path} is a folder: choose a file in it.</source>
        <translation>« {title} » prend un fichier raster, mais {path} est un dossier : choisissez-y un fichier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/panel.py"/>
        <source>≥ {similarity} · {percent} %</source>
        <translation>≥ {similarity} · {percent} %</translation>
    </message>
</context>
<context>
    <name>EngineClient</name>
    <message>
        <location filename="../aether_qgis/client/client.py"/>
        <source>AETHER is being closed.</source>
        <translation>AETHER est en cours de fermeture.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/python.py"/>
        <source>Press Install… in the dock, or under Settings &gt; Options &gt; AETHER. Without a window, run the algorithm aether:installengine, for example by qgis_process.</source>
        <translation>Appuyez sur Installer… dans le panneau, ou dans Préférences &gt; Options &gt; AETHER. Sans fenêtre, exécutez l'algorithme aether:installengine, par exemple avec qgis_process.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/python.py"/>
        <source>The AETHER engine is not installed yet.</source>
        <translation>Le moteur AETHER n'est pas encore installé.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/process.py"/>
        <source>The engine could not be started with {python}: {reason}.</source>
        <translation>Le moteur n'a pas pu être démarré avec {python} : {reason}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/client.py"/>
        <source>The engine did not answer within {seconds} seconds; try again, or check it under Settings &gt; Options &gt; AETHER.</source>
        <translation>Le moteur n'a pas répondu en {seconds} secondes ; réessayez, ou vérifiez-le dans Préférences &gt; Options &gt; AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/client.py"/>
        <source>The engine run by {python} uses protocol {found}, but this plugin uses {expected}: install both from the same version of AETHER.</source>
        <translation>Le moteur exécuté par {python} utilise le protocole {found}, mais cette extension utilise {expected} : installez les deux depuis la même version d'AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/process.py"/>
        <source>The engine stopped unexpectedly (exit code {code}); nothing was written, and the next query starts it again.</source>
        <translation>Le moteur s'est arrêté de façon inattendue (code de sortie {code}) ; rien n'a été écrit, et la prochaine requête le redémarre.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/python.py"/>
        <source>The engine's Python named by {chosen_by}, {path}, is not a program that can be run: correct the path, or clear it to use the environment in the profile folder.</source>
        <translation>Le Python du moteur indiqué par {chosen_by}, {path}, n'est pas un programme exécutable : corrigez le chemin, ou effacez-le pour utiliser l'environnement du dossier du profil.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/client.py"/>
        <source>The engine's Python, {python} (version {version}), lacks {missing}: press Install… in the dock or under Settings &gt; Options &gt; AETHER, or name another Python there.</source>
        <translation>Il manque au Python du moteur, {python} (version {version}) : {missing} ; appuyez sur Installer… dans le panneau ou dans Préférences &gt; Options &gt; AETHER, ou indiquez-y un autre Python.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/client.py"/>
        <source>The engine's answer could not be understood: {error}.</source>
        <translation>La réponse du moteur n'a pas pu être comprise : {error}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/client.py"/>
        <source>The request was cancelled.</source>
        <translation>La demande a été annulée.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/process.py"/>
        <source>it took too long</source>
        <translation>cela a pris trop de temps</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/python.py"/>
        <source>the AETHER options</source>
        <translation>les options d'AETHER</translation>
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
        <translation>Une scène de démonstration de {side} pixels par côté ne peut pas être dessinée : choisissez de {smallest} à {largest}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>A distribution has several shares, but only the field “{field}” was chosen: choose one field per share, or the task regression.</source>
        <translation>Une distribution a plusieurs proportions, mais seul le champ « {field} » a été choisi : choisissez un champ par proportion, ou la tâche regression.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>A label of the legend has no name: name it, or remove it.</source>
        <translation>Une étiquette de la légende n'a pas de nom : nommez-la, ou supprimez-la.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>A resolution of {found} m was asked for; expected 10, 20, 40, 80 m and so on: choose one of these.</source>
        <translation>Une résolution de {found} m a été demandée ; attendu 10, 20, 40, 80 m et ainsi de suite : choisissez-en une.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_language.py"/>
        <source>A sign is missing at place {place}: put “+”, “-”, “&amp;” or “|” before the words there.</source>
        <translation>Il manque un signe à la position {place} : mettez « + », « - », « &amp; » ou « | » devant les mots à cet endroit.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/difference/difference.py"/>
        <source>A strong difference is {found}; expected a number above 0 and up to 100, or 0 for the usual one.</source>
        <translation>La forte différence vaut {found} ; un nombre supérieur à 0 et jusqu'à 100 était attendu, ou 0 pour la valeur habituelle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/onnx_export.py"/>
        <source>A tower of kind “{found}” cannot be written as ONNX; expected one of those in towers/tower.py.</source>
        <translation>Une tour de type « {found} » ne peut pas être écrite en ONNX ; attendu l'un de ceux de towers/tower.py.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/running.py"/>
        <source>All workers of the Dask scheduler at {scheduler} have been gone for {seconds} s: start them again, and repeat the request.</source>
        <translation>Tous les workers de l'ordonnanceur Dask {scheduler} ont disparu depuis {seconds} s : redémarrez-les, et répétez la demande.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/features.py"/>
        <source>All {count} labelled places on the raster lie on pixels without data: choose another raster or other labels.</source>
        <translation>Les {count} lieux étiquetés du raster se trouvent tous sur des pixels sans données : choisissez un autre raster ou d'autres étiquettes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/labelled_points.py"/>
        <source>All {count} labelled points on the raster lie on pixels without data: choose another raster or other points.</source>
        <translation>Les {count} points étiquetés sur le raster se trouvent tous sur des pixels sans données : choisissez un autre raster ou d'autres points.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/on_raster.py"/>
        <source>All {count} places lie outside the raster: they span {places}, the raster {raster} in {crs}; check the reference system of the layer or choose another raster.</source>
        <translation>Les {count} lieux se trouvent tous hors du raster : ils couvrent {places}, le raster {raster} en {crs} ; vérifiez le système de référence de la couche ou choisissez un autre raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>All {count} places on the raster have the same value {value} in “{field}”, so there is nothing to tell apart: choose another field.</source>
        <translation>Les {count} lieux du raster ont tous la même valeur {value} dans « {field} », il n'y a donc rien à distinguer : choisissez un autre champ.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/holdout.py"/>
        <source>All {count} points lie in one block or nearly so, and no place can be held out: choose smaller blocks, points drawn at random instead of blocks, or hold out nothing.</source>
        <translation>Les {count} points se trouvent tous dans un seul bloc ou presque, et aucun lieu ne peut être mis de côté : choisissez des blocs plus petits, des points tirés au hasard au lieu de blocs, ou ne mettez rien de côté.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/train.py"/>
        <source>All {count} points lie where {path} holds no data: choose another raster, or points elsewhere.</source>
        <translation>Les {count} points se trouvent tous là où {path} n'a pas de données : choisissez un autre raster, ou des points ailleurs.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/robust/recipe.py"/>
        <source>All {count} points to train on are of one kind, so there is nothing to tell apart: choose points of several kinds, or texts that name them.</source>
        <translation>Les {count} points d'entraînement sont tous d'un même type, il n'y a donc rien à distinguer : choisissez des points de plusieurs types, ou des textes qui les nomment.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>All {count} points to train on have the same text, “{text}”, so there is nothing to tell apart: choose another text field, or a template over fields that differ.</source>
        <translation>Les {count} points d'entraînement ont tous le même texte, « {text} », il n'y a donc rien à distinguer : choisissez un autre champ de texte, ou un modèle de texte avec des champs qui diffèrent.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>AlphaEarth is asked of {host}.</source>
        <translation>AlphaEarth est demandé à {host}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/state.py"/>
        <source>An unfinished training is resumed after epoch {epoch}.</source>
        <translation>Un entraînement inachevé est repris après l'époque {epoch}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/state.py"/>
        <source>An unfinished training with other settings or points is replaced.</source>
        <translation>Un entraînement inachevé avec d'autres réglages ou points est remplacé.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/fetch.py"/>
        <source>Another fetch writes to {folder} at the moment: wait until it is done, or choose another folder.</source>
        <translation>Un autre téléchargement écrit en ce moment dans {folder} : attendez qu'il soit fini, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Answered from aligned indexes.</source>
        <translation>Réponse tirée d'index alignés.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/classify.py"/>
        <source>Answered from the aligned index of {raster}</source>
        <translation>Réponse tirée de l'index aligné de {raster}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/request_checks.py"/>
        <source>As a percentile, the threshold is {found}; expected a number from 0 to 100, for example 98.</source>
        <translation>Comme centile, le seuil est {found} ; attendu un nombre de 0 à 100, par exemple 98.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/zonal/zonal.py"/>
        <source>As a relevance, the threshold is {found}; expected a number from 0 to 100, for example 50.</source>
        <translation>En pertinence, le seuil vaut {found} ; un nombre de 0 à 100 était attendu, par exemple 50.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/request_checks.py"/>
        <source>As a similarity, the threshold is {found}; expected a number from -1 to 1, for example 0.5.</source>
        <translation>Comme similarité, le seuil est {found} ; attendu un nombre de -1 à 1, par exemple 0.5.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/evaluate.py"/>
        <source>Asking the texts</source>
        <translation>Interrogation des textes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_language.py"/>
        <source>At place {place} one side of “|” only avoids: say what it should find instead.</source>
        <translation>À la position {place}, un côté de « | » ne fait qu'éviter : dites ce qu'il doit trouver.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_mistakes.py"/>
        <source>At place {place} there is “{found}”, but words are expected: type what to look for there.</source>
        <translation>À la position {place} se trouve « {found} », mais des mots sont attendus : saisissez-y ce qu'il faut chercher.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_language.py"/>
        <source>At place {place}, “^” needs a weight above 0 and up to {most} behind it, for example “^0.5”.</source>
        <translation>À la position {place}, « ^ » doit être suivi d'un poids supérieur à 0 et d'au plus {most}, par exemple « ^0.5 ».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/recognition.py"/>
        <source>Bands are read in the order of their names, which is not their order in the file</source>
        <translation>Les bandes sont lues dans l'ordre de leurs noms, qui n'est pas leur ordre dans le fichier</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/raster.py"/>
        <source>Building the index of {raster}</source>
        <translation>Construction de l'index de {raster}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/base.py"/>
        <source>Built without a base: “{base}” reads other embeddings than the raster holds.</source>
        <translation>Bâti sans base : « {base} » lit d’autres embeddings que ceux du raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/request_checks.py"/>
        <source>Change needs two rasters or more of one area, of different years; there is {found}: add another year.</source>
        <translation>Le changement demande deux rasters ou plus d'une même zone, d'années différentes ; il y en a {found} : ajoutez une autre année.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/scene.py"/>
        <source>Colouring the picture</source>
        <translation>Coloriage de l'image</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/writing.py"/>
        <source>Comparing pixels with the labels</source>
        <translation>Comparaison des pixels avec les étiquettes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/similarity/writing.py"/>
        <source>Comparing pixels with the query</source>
        <translation>Comparaison des pixels avec la requête</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/zonal/zonal.py"/>
        <source>Comparing pixels with the texts</source>
        <translation>Comparaison des pixels avec les textes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/difference/difference.py"/>
        <source>Comparing the answers</source>
        <translation>Comparaison des réponses</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Comparing the years</source>
        <translation>Comparaison des années</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/scoring.py"/>
        <source>Computing on the cluster: {scheduler}</source>
        <translation>Calcul sur la grappe : {scheduler}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Computing on: {device}</source>
        <translation>Calcul sur : {device}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/similarity_blocks.py"/>
        <source>Computing similarities</source>
        <translation>Calcul des similarités</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/gathering.py"/>
        <source>Counter-examples left out: {outside} outside the raster, {empty} where it holds no data.</source>
        <translation>Contre-exemples omis : {outside} hors du raster, {empty} là où il n'a pas de données.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/relation.py"/>
        <source>Distances are not measured: “{words}” is read as part of the description, so places that look like both come first.</source>
        <translation>Les distances ne sont pas mesurées : « {words} » est lu comme une partie de la description, si bien que les lieux qui ressemblent aux deux viennent d’abord.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/files.py"/>
        <source>Drawing the vectors</source>
        <translation>Tirage des vecteurs</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/aether/recipe.py"/>
        <source>Epoch {epoch} of {epochs}: loss {loss}</source>
        <translation>Époque {epoch} sur {epochs} : perte {loss}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/gathering.py"/>
        <source>Every example is a counter-example as well, pixel for pixel: remove one of the two, or choose other places.</source>
        <translation>Chaque exemple est aussi un contre-exemple, pixel pour pixel : retirez l'un des deux, ou choisissez d'autres lieux.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/ways.py"/>
        <source>Examples and counter-examples look the same to the model: choose other places.</source>
        <translation>Exemples et contre-exemples sont pareils pour le modèle : choisissez d'autres lieux.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/asking.py"/>
        <source>Examples cannot be compared by “{found}”; expected one of: {expected}.</source>
        <translation>Les exemples ne peuvent pas être comparés par « {found} » ; attendu l'un de : {expected}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/gathering.py"/>
        <source>Examples left out: {outside} outside the raster, {empty} where it holds no data.</source>
        <translation>Exemples omis : {outside} hors du raster, {empty} là où il n'a pas de données.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/fetch.py"/>
        <source>Fetching AlphaEarth from {host}: {done} of {all} MB</source>
        <translation>Téléchargement d'AlphaEarth depuis {host} : {done} sur {all} Mo</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/tile_list/index_download.py"/>
        <source>Fetching the list of tiles from {host}: {done} of {all} MB</source>
        <translation>Téléchargement de la liste des tuiles depuis {host} : {done} sur {all} Mo</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Finding the best places</source>
        <translation>Recherche des meilleurs lieux</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/robust/recipe.py"/>
        <source>Finding the kinds of place</source>
        <translation>Recherche des types de lieux</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/zonal/zonal.py"/>
        <source>Finding the places</source>
        <translation>Recherche des lieux</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/linear.py"/>
        <source>Fitting the closed form</source>
        <translation>Calcul de la solution explicite</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/robust/tower.py"/>
        <source>Fitting the pixel tower</source>
        <translation>Ajustement de la tour des pixels</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/landscape.py"/>
        <source>Founding the villages</source>
        <translation>Fondation des villages</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>Indexes cannot be written to {folder} ({reason}): choose a folder of your own for them under Settings &gt; Options &gt; AETHER, or name one to the algorithm.</source>
        <translation>Les index ne peuvent pas être écrits dans {folder} ({reason}) : choisissez pour eux un dossier à vous dans Préférences &gt; Options &gt; AETHER, ou indiquez-en un à l'algorithme.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its numbers are AlphaEarth's stored ones in a wider type: decoded</source>
        <translation>Ses nombres sont ceux qu'AlphaEarth stocke, dans un type plus large : décodés</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its numbers are AlphaEarth's stored ones, shifted by {shift}: decoded</source>
        <translation>Ses nombres sont ceux qu'AlphaEarth stocke, décalés de {shift} : décodés</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its numbers were divided by {divisor} without the square: decoded</source>
        <translation>Ses nombres ont été divisés par {divisor} sans le carré : décodés</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its numbers were resampled before they were decoded, which blurs them: squared, and their direction used</source>
        <translation>Ses nombres ont été rééchantillonnés avant d'être décodés, ce qui les brouille : mis au carré, et leur direction utilisée</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its vectors are shorter than 1 ({length}), as medians of several years are: their direction is used</source>
        <translation>Ses vecteurs sont plus courts que 1 ({length}), comme le sont des médianes de plusieurs années : leur direction est utilisée</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its vectors are whole numbers of length {scale}, so small numbers were lost: their direction is used</source>
        <translation>Ses vecteurs sont des nombres entiers de longueur {scale}, de petits nombres ont donc été perdus : leur direction est utilisée</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its vectors have length {scale} instead of 1: their direction is used</source>
        <translation>Ses vecteurs ont la longueur {scale} au lieu de 1 : leur direction est utilisée</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/model.py"/>
        <source>Labelled points used: {count}</source>
        <translation>Points étiquetés utilisés : {count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/landscape.py"/>
        <source>Leading the river</source>
        <translation>Tracé de la rivière</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/robust/pixels.py"/>
        <source>Learning which places lie on which pixels: epoch {epoch} of {epochs}</source>
        <translation>Apprentissage des lieux situés sur chaque pixel : époque {epoch} sur {epochs}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/legends.py"/>
        <source>Line {line} of the legend breaks off: “{text}”; expected phrases after “=” and a colour after “|”.</source>
        <translation>La ligne {line} de la légende s'interrompt : « {text} » ; attendu des phrases après « = » et une couleur après « | ».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/legends.py"/>
        <source>Line {line} of the legend has a quotation mark that is never closed: “{text}”; add another one after the words.</source>
        <translation>La ligne {line} de la légende a un guillemet qui n'est jamais fermé : « {text} » ; ajoutez-en un après les mots.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/legends.py"/>
        <source>Line {line} of the legend has no name: “{text}”; expected “name = phrase; phrase | #rrggbb”, of which the name alone is needed.</source>
        <translation>La ligne {line} de la légende n'a pas de nom : « {text} » ; attendu « nom = phrase; phrase | #rrggbb », dont seul le nom est nécessaire.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>Line {line} of the places file {path} is damaged; expected x and y, or a polygon, and {count} value(s) as JSON: export the places again.</source>
        <translation>La ligne {line} du fichier de lieux {path} est endommagée ; attendu x et y, ou un polygone, et {count} valeur(s) en JSON : exportez de nouveau les lieux.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>Looking at the tiles of {host}: {done} of {all}</source>
        <translation>Consultation des tuiles de {host} : {done} sur {all}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Looking for what differs everywhere</source>
        <translation>Recherche de ce qui diffère partout</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/zonal/zonal.py"/>
        <source>Looking over the raster</source>
        <translation>Survol du raster</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/estimate.py"/>
        <source>Measuring the speed of the line</source>
        <translation>Mesure de la vitesse de la ligne</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/raster.py"/>
        <source>Measuring {raster}</source>
        <translation>Mesure de {raster}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/scene.py"/>
        <source>Naming the places</source>
        <translation>Attribution des noms aux lieux</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/connection.py"/>
        <source>No Dask scheduler answers at {scheduler} ({reason}): expected an address such as tcp://host:8786; check that the scheduler runs and can be reached from here.</source>
        <translation>Aucun ordonnanceur Dask ne répond à {scheduler} ({reason}) : attendu une adresse telle que tcp://host:8786 ; vérifiez que l'ordonnanceur fonctionne et peut être joint d'ici.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/gathering.py"/>
        <source>No example can be used: of {count}, {outside} lie outside the raster and {empty} where it holds no data; choose places that the raster shows.</source>
        <translation>Aucun exemple n'est utilisable : sur {count}, {outside} se trouvent hors du raster et {empty} là où il n'a pas de données ; choisissez des lieux que le raster montre.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/request.py"/>
        <source>No folder for indexes is named: choose one under Settings &gt; Options &gt; AETHER.</source>
        <translation>Aucun dossier n'est indiqué pour les index : choisissez-en un dans Préférences &gt; Options &gt; AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>No year was given: choose one, such as 2024.</source>
        <translation>Aucune année n'a été indiquée : choisissez-en une, par exemple 2024.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>No years were found in the rasters' tags and names: they are compared in the order given, as 1 to {count}.</source>
        <translation>Aucune année n'a été trouvée dans les attributs et les noms des rasters : ils sont comparés dans l'ordre donné, de 1 à {count}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/labelled_points.py"/>
        <source>None of the {count} labelled points has a label: choose the field that holds the names of labels.</source>
        <translation>Aucun des {count} points étiquetés n'a d'étiquette : choisissez le champ qui contient les noms des étiquettes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>None of the {count} places has a value in “{fields}”: choose another field.</source>
        <translation>Aucun des {count} lieux n'a de valeur dans « {fields} » : choisissez un autre champ.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/on_raster.py"/>
        <source>None of the {count} places has coordinates that are numbers: check the layer's geometries and its reference system.</source>
        <translation>Aucun des {count} lieux n'a de coordonnées qui soient des nombres : vérifiez les géométries de la couche et son système de référence.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/points.py"/>
        <source>None of the {count} points has a text: choose another text field, or a template over fields that are filled in.</source>
        <translation>Aucun des {count} points n'a de texte : choisissez un autre champ de texte, ou un modèle de texte avec des champs remplis.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/points.py"/>
        <source>None of the {count} points has coordinates that are numbers: check the layer's geometries and its reference system.</source>
        <translation>Aucun des {count} points n'a de coordonnées qui soient des nombres : vérifiez les géométries de la couche et son système de référence.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/request.py"/>
        <source>None of the {count} rasters holds any data: choose others.</source>
        <translation>Aucun des {count} rasters ne contient de données : choisissez-en d'autres.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/query.py"/>
        <source>None of the {count} rasters holds data in the area asked for (every pixel is nodata): choose another extent or other rasters.</source>
        <translation>Aucun des {count} rasters ne contient de données dans la zone demandée (tous les pixels sont sans données) : choisissez une autre emprise ou d'autres rasters.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>Nothing can be written in {parent}: choose a folder of your own for the bundle.</source>
        <translation>Rien ne peut être écrit dans {parent} : choisissez un dossier à vous pour le bundle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/output_folder.py"/>
        <source>Nothing can be written to {folder} ({reason}): choose another folder.</source>
        <translation>Rien ne peut être écrit dans {folder} ({reason}) : choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>Of the {found} class(es) among the labels on the raster, {large} have {least} places or more; expected at least two: choose a field with more classes, or a raster that covers more labels.</source>
        <translation>Parmi les {found} classe(s) des étiquettes du raster, {large} ont {least} lieux ou plus ; attendu au moins deux : choisissez un champ avec plus de classes, ou un raster qui couvre plus d'étiquettes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/gathering.py"/>
        <source>Of {given} counter-examples every so many is used, {most} at most.</source>
        <translation>Sur {given} contre-exemples, un sur plusieurs est utilisé, {most} au plus.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/gathering.py"/>
        <source>Of {given} examples every so many is used, {most} at most.</source>
        <translation>Sur {given} exemples, un sur plusieurs est utilisé, {most} au plus.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>Only {found} labelled places lie on data of the raster; expected at least {least}: add labels, or choose a raster that covers more of them.</source>
        <translation>Seuls {found} lieux étiquetés se trouvent sur des données du raster ; attendu au moins {least} : ajoutez des étiquettes, ou choisissez un raster qui en couvre davantage.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>Only {found} points are left to train on, fewer than a batch of {batch}: lower the batch size to {found} or less, or choose a layer with more points.</source>
        <translation>Il ne reste que {found} points pour l'entraînement, moins qu'un lot de {batch} : abaissez la taille de lot à {found} ou moins, ou choisissez une couche avec plus de points.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>Only {found} points are left to train on; expected at least {expected}: choose a layer with more points or a larger raster.</source>
        <translation>Il ne reste que {found} points pour l'entraînement ; attendu au moins {expected} : choisissez une couche avec plus de points ou un raster plus grand.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Opening the rasters</source>
        <translation>Ouverture des rasters</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/gathering.py"/>
        <source>Pixels that are both an example and a counter-example are left out: {count}.</source>
        <translation>Les pixels qui sont à la fois exemple et contre-exemple sont laissés de côté : {count}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/zonal/zonal.py"/>
        <source>Places cannot be measured by “{found}”; expected one of: {expected}.</source>
        <translation>Les lieux ne peuvent pas être mesurés par « {found} » ; attendu, l'un de : {expected}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/landscape.py"/>
        <source>Planting woods and fields</source>
        <translation>Plantation des bois et des champs</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>Precision at k is asked for k = {found}; expected 1 or more.</source>
        <translation>La précision à k est demandée pour k = {found} ; attendu 1 ou plus.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_connection.py"/>
        <source>QGIS is set to a proxy that AETHER cannot use for fetching; expected an HTTP proxy: change it under Settings &gt; Options &gt; Network, or download the files by other means and choose their folder as the source.</source>
        <translation>QGIS est réglé sur un proxy qu'AETHER ne peut pas utiliser pour télécharger ; attendu un proxy HTTP : changez-le dans Préférences &gt; Options &gt; Réseau, ou téléchargez les fichiers autrement et choisissez leur dossier comme source.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/landscape.py"/>
        <source>Raising the hills</source>
        <translation>Élévation des collines</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/importing.py"/>
        <source>Reading the checkpoint</source>
        <translation>Lecture du point de contrôle</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/model.py"/>
        <source>Reading the labelled points</source>
        <translation>Lecture des points étiquetés</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/evaluate.py"/>
        <source>Reading the labels</source>
        <translation>Lecture des étiquettes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/train.py"/>
        <source>Reading the pixels around the points</source>
        <translation>Lecture des pixels autour des points</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/place_table.py"/>
        <source>Reading the places</source>
        <translation>Lecture des lieux</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/train.py"/>
        <source>Reading the points</source>
        <translation>Lecture des points</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/evaluate.py"/>
        <source>Reading the raster at the labels</source>
        <translation>Lecture du raster aux étiquettes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/train.py"/>
        <source>Reading the texts</source>
        <translation>Lecture des textes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/linear.py"/>
        <source>Regularisation chosen on held-out places: {strength}</source>
        <translation>Régularisation choisie sur les lieux mis de côté : {strength}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/query.py"/>
        <source>Searching {count} rasters.</source>
        <translation>Recherche dans {count} rasters.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/classify.py"/>
        <source>Smoothing the labels</source>
        <translation>Lissage des étiquettes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/running.py"/>
        <source>The Dask scheduler at {scheduler} has ended or cannot be reached any more: see that it runs, and repeat the request.</source>
        <translation>L'ordonnanceur Dask {scheduler} s'est terminé ou n'est plus joignable : vérifiez qu'il fonctionne, et répétez la demande.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/running.py"/>
        <source>The Dask scheduler at {scheduler} has no workers: start some with “dask worker {scheduler}” in the engine's environment.</source>
        <translation>L'ordonnanceur Dask {scheduler} n'a pas de workers : démarrez-en avec « dask worker {scheduler} » dans l'environnement du moteur.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/exporting/aligned_raster.py"/>
        <source>The aligned raster takes about {needed} GiB, but {folder} has only {free} GiB left: choose a smaller extent, int8 numbers or another disk.</source>
        <translation>Le raster aligné prend environ {needed} Gio, mais il ne reste que {free} Gio dans {folder} : choisissez une emprise plus petite, des nombres int8 ou un autre disque.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/difference/pair.py"/>
        <source>The answers come from the bundles {first} and {second}, whose similarities have different scales: relevance compares better.</source>
        <translation>Les réponses viennent des bundles {first} et {second}, dont les similarités ont des échelles différentes : la pertinence compare mieux.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/areas.py"/>
        <source>The area is empty: draw a rectangle, or choose a layer's extent.</source>
        <translation>La zone est vide : dessinez un rectangle, ou choisissez l'emprise d'une couche.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/tiles/tile.py"/>
        <source>The area lies outside all {count} rasters: choose one that overlaps them, or search them whole.</source>
        <translation>La zone se trouve hors des {count} rasters : choisissez-en une qui les recoupe, ou parcourez-les en entier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/areas.py"/>
        <source>The area lies outside what its coordinate reference system describes: choose it again on the map.</source>
        <translation>La zone se trouve hors de ce que décrit son système de coordonnées de référence : choisissez-la de nouveau sur la carte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/reader.py"/>
        <source>The area lies outside {path}: choose one that overlaps the raster, or search the whole raster.</source>
        <translation>La zone se trouve hors de {path} : choisissez-en une qui recoupe le raster, ou parcourez le raster entier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/areas.py"/>
        <source>The area reaches a pole, where AlphaEarth has no tiles: choose one between 84° north and 80° south.</source>
        <translation>La zone touche un pôle, où AlphaEarth n'a pas de tuiles : choisissez-en une entre 84° nord et 80° sud.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The batch size is {found}; expected 2 to {most}, for example 512.</source>
        <translation>La taille de lot est {found} ; attendu 2 à {most}, par exemple 512.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The blocks that are held out have a side of {found} m; expected more than 0, for example 1000.</source>
        <translation>Les blocs mis de côté ont {found} m de côté ; attendu plus de 0, par exemple 1000.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_mistakes.py"/>
        <source>The bracket “(” at place {place} is never closed: add “)”.</source>
        <translation>La parenthèse « ( » à la position {place} n'est jamais fermée : ajoutez « ) ».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_language.py"/>
        <source>The bracket “)” at place {place} was never opened: remove it, or put the words in quotes.</source>
        <translation>La parenthèse « ) » à la position {place} n'a jamais été ouverte : supprimez-la ou mettez les mots entre guillemets.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_language.py"/>
        <source>The brackets are nested too deeply at place {place}: at most {most} levels are read.</source>
        <translation>Les parenthèses sont trop imbriquées à la position {place} : {most} niveaux au plus sont lus.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/architectures.py"/>
        <source>The bundle has a tower of kind “{found}”; this version of AETHER knows {known}: update AETHER.</source>
        <translation>Le bundle a une tour de type « {found} » ; cette version d'AETHER connaît {known} : mettez AETHER à jour.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/manifest.py"/>
        <source>The bundle in {folder} has schema {found}; this version of AETHER reads schema {expected}: update the older of the two.</source>
        <translation>Le bundle de {folder} a le schéma {found} ; cette version d'AETHER lit le schéma {expected} : mettez à jour le plus ancien des deux.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/manifest.py"/>
        <source>The bundle in {folder} is damaged: bundle.json cannot be read; copy the bundle again or train it anew.</source>
        <translation>Le bundle de {folder} est endommagé : bundle.json est illisible ; copiez de nouveau le bundle ou entraînez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/manifest.py"/>
        <source>The bundle in {folder} is damaged: bundle.json is not valid ({reason}); copy the bundle again or train it anew.</source>
        <translation>Le bundle de {folder} est endommagé : bundle.json n'est pas valide ({reason}) ; copiez de nouveau le bundle ou entraînez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/bundle.py"/>
        <source>The bundle in {folder} is damaged: {file} is missing or differs from its check sum; copy the bundle again or train it anew.</source>
        <translation>Le bundle de {folder} est endommagé : {file} manque ou diffère de sa somme de contrôle ; copiez de nouveau le bundle ou entraînez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/manifest.py"/>
        <source>The bundle in {folder} is not read, because {file} is {found}; expected a plain file of at most {most} MiB: copy the bundle again from where it came from.</source>
        <translation>Le bundle de {folder} n'est pas lu, car {file} est {found} ; attendu un fichier ordinaire de {most} Mio au plus : copiez de nouveau le bundle de là où il vient.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/cache.py"/>
        <source>The bundle {bundle} has changed since the work began, or differs between the machines: use the same one everywhere and start again.</source>
        <translation>Le bundle {bundle} a changé depuis le début du travail, ou diffère d'une machine à l'autre : utilisez partout le même et recommencez.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>The bundle {folder} cannot be written ({reason}): choose another folder.</source>
        <translation>Le bundle {folder} ne peut pas être écrit ({reason}) : choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/hosted.py"/>
        <source>The bundle “{bundle}” answers no text, because its text encoder is not named ({note}) and any other one would answer wrongly: import its checkpoint again with the endpoint of that encoder, or export the aligned raster, which needs no text.</source>
        <translation>Le bundle « {bundle} » ne répond à aucun texte, car son encodeur de texte n'est pas nommé ({note}) et tout autre répondrait faux : importez de nouveau son point de contrôle avec le service de cet encodeur, ou exportez le raster aligné, qui n'a pas besoin de texte.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/hosted.py"/>
        <source>The bundle “{bundle}” answers no text, since it was made for examples only: show examples instead, or choose another bundle.</source>
        <translation>Le bundle « {bundle} » ne répond à aucun texte, car il n'est fait que pour des exemples : montrez plutôt des exemples, ou choisissez un autre bundle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/base.py"/>
        <source>The bundle “{bundle}” cannot be built on, because its texts are encoded by “{found}” instead of the shipped encoder: choose another base, or none.</source>
        <translation>On ne peut pas bâtir sur le bundle « {bundle} », car ses textes sont encodés par « {found} » et non par l’encodeur fourni : choisissez une autre base, ou aucune.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The bundle “{bundle}” expects sentences of {expected} numbers, its text head takes {takes} and its text encoder gives {found}: use the encoder it was trained with.</source>
        <translation>Le bundle « {bundle} » attend des phrases de {expected} nombres, sa tête de texte en prend {takes} et son encodeur de texte en donne {found} : utilisez l'encodeur avec lequel il a été entraîné.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/bundle.py"/>
        <source>The bundle “{bundle}” reads vectors of {wanted} numbers, but the pixels of {path} have {found}: choose a bundle made for this kind of raster.</source>
        <translation>Le bundle « {bundle} » lit des vecteurs de {wanted} nombres, mais les pixels de {path} en ont {found} : choisissez un bundle fait pour ce type de raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/bundle.py"/>
        <source>The bundle “{bundle}” was trained on {wanted} embeddings, but {path} holds {found}: choose a bundle made for this kind of raster.</source>
        <translation>Le bundle « {bundle} » a été entraîné sur des embeddings {wanted}, mais {path} contient {found} : choisissez un bundle fait pour ce type de raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/bundle.py"/>
        <source>The bundle “{bundle}” was trained on “{wanted}” embeddings, which this version of AETHER does not know: update AETHER, or choose another bundle.</source>
        <translation>Le bundle « {bundle} » a été entraîné sur des embeddings « {wanted} », que cette version d'AETHER ne connaît pas : mettez AETHER à jour, ou choisissez un autre bundle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/hosted.py"/>
        <source>The bundle “{bundle}” was trained with the hosted text encoder “{model}” at {url}, and no other one can stand in for it, but the request has no vector of “{text}” from there: ask through QGIS, with the endpoint allowed under Settings &gt; Options &gt; AETHER.</source>
        <translation>Le bundle « {bundle} » a été entraîné avec l'encodeur de texte hébergé « {model} » à {url}, qu'aucun autre ne peut remplacer, mais la demande n'a pas de vecteur de « {text} » venant de là : interrogez par QGIS, avec le service autorisé dans Préférences &gt; Options &gt; AETHER.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The bundle “{bundle}” was trained with the text encoder “{wanted}”, but “{found}” is installed, and answers would be wrong: train the bundle anew or install its encoder.</source>
        <translation>Le bundle « {bundle} » a été entraîné avec l'encodeur de texte « {wanted} », mais « {found} » est installé, et les réponses seraient fausses : entraînez de nouveau le bundle ou installez son encodeur.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The bundle's text encoder folder {folder} does not exist: put the sentence-transformers model there, or correct the path in bundle.json.</source>
        <translation>Le dossier {folder} de l'encodeur de texte du bundle n'existe pas : placez-y le modèle sentence-transformers, ou corrigez le chemin dans bundle.json.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The bundle's text encoder in {folder} needs the package sentence-transformers, which the engine's Python lacks: install the training requirements into it.</source>
        <translation>L'encodeur de texte du bundle, dans {folder}, a besoin du paquet sentence-transformers, qui manque au Python du moteur : installez-y les paquets de l'entraînement.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/architectures.py"/>
        <source>The bundle's tower of kind “{kind}” cannot be built from the sizes {sizes}: copy the bundle again or train it anew.</source>
        <translation>La tour du bundle, de type « {kind} », ne peut pas être construite avec les tailles {sizes} : copiez de nouveau le bundle ou entraînez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>The certificate of {host} is not trusted, and nothing was fetched: check the address, or add the certificate of your network under Settings &gt; Options &gt; Authentication.</source>
        <translation>Le certificat de {host} n'est pas reconnu, et rien n'a été téléchargé : vérifiez l'adresse, ou ajoutez le certificat de votre réseau dans Préférences &gt; Options &gt; Authentification.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/importing.py"/>
        <source>The checkpoint was trained with the text encoder “{expected}”, but the endpoint's model is “{found}”, and answers would be wrong: name an endpoint that offers “{expected}”.</source>
        <translation>Le point de contrôle a été entraîné avec l'encodeur de texte « {expected} », mais le modèle du service est « {found} », et les réponses seraient fausses : indiquez un service qui offre « {expected} ».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>The checkpoint {path} cannot be read ({reason}): choose an existing .pth file.</source>
        <translation>Le point de contrôle {path} est illisible ({reason}) : choisissez un fichier .pth existant.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/evaluate.py"/>
        <source>The class “{name}” has only {size} place(s) and was left out.</source>
        <translation>La classe « {name} » n'a que {size} lieu(x) et a été laissée de côté.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/running.py"/>
        <source>The cluster could not do a piece of work ({kind}: {reason}): look into the logs of its scheduler and workers.</source>
        <translation>La grappe n'a pas pu faire une partie du travail ({kind} : {reason}) : regardez les journaux de son ordonnanceur et de ses workers.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/connection.py"/>
        <source>The cluster's process at {address} cannot load the engine ({reason}): start it with the engine's Python, and with PYTHONPATH on the folder that holds aether_qgis.</source>
        <translation>Le processus de la grappe {address} ne peut pas charger le moteur ({reason}) : démarrez-le avec le Python du moteur, et avec PYTHONPATH sur le dossier qui contient aether_qgis.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/connection.py"/>
        <source>The cluster's process at {address} has no {package}, and this machine has {wanted}: use the same plugin and the same packages on all machines.</source>
        <translation>Le processus de la grappe {address} n'a pas {package}, et cette machine a {wanted} : utilisez la même extension et les mêmes paquets sur toutes les machines.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/connection.py"/>
        <source>The cluster's process at {address} has {package} {found}, and this machine has {wanted}: use the same plugin and the same packages on all machines.</source>
        <translation>Le processus de la grappe {address} a {package} {found}, et cette machine a {wanted} : utilisez la même extension et les mêmes paquets sur toutes les machines.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The colour of the label “{label}” is “{colour}”; expected six digits and letters after a “#”, for example #2b8cbe.</source>
        <translation>La couleur de l'étiquette « {label} » est « {colour} » ; attendu six chiffres et lettres après un « # », par exemple #2b8cbe.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>The connection to {host} broke again and again ({reason}): start the same again later, and it goes on where it stopped.</source>
        <translation>La connexion à {host} s'est rompue à plusieurs reprises ({reason}) : relancez la même chose plus tard, et elle reprendra là où elle s'est arrêtée.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/bounds.py"/>
        <source>The coordinate reference system of the area cannot be read ({reason}): choose another one.</source>
        <translation>Le système de coordonnées de référence de la zone est illisible ({reason}) : choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/scene.py"/>
        <source>The demo scene takes about {needed} MiB, but {folder} has only {free} MiB left: free some disk space or choose another folder.</source>
        <translation>La scène de démonstration prend environ {needed} Mio, mais il ne reste que {free} Mio dans {folder} : libérez de la place sur le disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/estimate.py"/>
        <source>The disk of the folder {folder} cannot be used: choose another folder.</source>
        <translation>Le disque du dossier {folder} est inutilisable : choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/server/server.py"/>
        <source>The engine met a fault it does not know ({kind}: {reason}): please report it with the raster you used.</source>
        <translation>Le moteur a rencontré un défaut qu'il ne connaît pas ({kind} : {reason}) : signalez-le, avec le raster utilisé.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/server/server.py"/>
        <source>The engine ran out of memory: close other programs, or choose a smaller extent.</source>
        <translation>Le moteur a manqué de mémoire : fermez d'autres programmes, ou choisissez une emprise plus petite.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/__init__.py"/>
        <source>The engine's Python lacks {packages}, which computing on a cluster needs: run {command}, or leave the scheduler empty to compute on this machine.</source>
        <translation>Il manque au Python du moteur {packages}, nécessaires au calcul sur une grappe : exécutez {command}, ou laissez l'ordonnanceur vide pour calculer sur cette machine.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/server/handlers.py"/>
        <source>The engine's Python lacks {packages}, which this work needs: press Install… under Settings &gt; Options &gt; AETHER and choose deep training, or run the algorithm aether:installengine.</source>
        <translation>Il manque au Python du moteur {packages}, nécessaires à ce travail : appuyez sur Installer… dans Préférences &gt; Options &gt; AETHER et choisissez l'entraînement profond, ou exécutez l'algorithme aether:installengine.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>The evaluation is asked for “{found}”; expected one of: {expected}.</source>
        <translation>L'évaluation est demandée pour « {found} » ; attendu l'un de : {expected}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>The field “{field}” holds the share {value}, but a share is not negative: correct the layer.</source>
        <translation>Le champ « {field} » contient la proportion {value}, or une proportion n'est pas négative : corrigez la couche.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>The field “{field}” holds {value}, a number as large as rasters write where they have no data; expected at most {most}: empty the field in such places, or leave them out.</source>
        <translation>Le champ « {field} » contient {value}, un nombre aussi grand que ceux que les rasters écrivent là où ils n'ont pas de données ; attendu {most} au plus : videz le champ à ces lieux, ou laissez-les de côté.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>The field “{field}” holds “{value}”, which is no number: choose a field of numbers, or the task classification.</source>
        <translation>Le champ « {field} » contient « {value} », qui n'est pas un nombre : choisissez un champ de nombres, ou la tâche classification.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>The fields {fields} sum to {sum} in every place, so they hold percentages; expected shares that sum to 1: divide them by 100.</source>
        <translation>La somme des champs {fields} est {sum} partout, ils contiennent donc des pourcentages ; attendu des proportions dont la somme est 1 : divisez-les par 100.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/scene.py"/>
        <source>The folder {folder} cannot be made ({reason}): choose another one.</source>
        <translation>Le dossier {folder} ne peut pas être créé ({reason}) : choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/raster_list.py"/>
        <source>The folder {folder} holds no embedding raster ({found} GeoTIFF or VRT file(s), none with 64 bands); expected tiles such as AlphaEarth's in the folder itself: choose the folder that holds them.</source>
        <translation>Le dossier {folder} ne contient pas de raster d'embeddings ({found} fichier(s) GeoTIFF ou VRT, aucun à 64 bandes) ; attendu des tuiles telles que celles d'AlphaEarth dans le dossier lui-même : choisissez le dossier qui les contient.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>The folder {parent} for the bundle does not exist: make it, or choose another place.</source>
        <translation>Le dossier {parent} du bundle n'existe pas : créez-le, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/aether/validation.py"/>
        <source>The held-out places were told apart best after epoch {epoch} (AUC {best}, at the end {last}): try fewer epochs, or recipe robust, which keeps its best epoch.</source>
        <translation>Les lieux mis de côté ont été le mieux distingués après l'époque {epoch} (AUC {best}, à la fin {last}) : essayez moins d'époques, ou la recette robust, qui garde sa meilleure époque.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/hosted.py"/>
        <source>The hosted text encoder “{model}” at {url} gave a vector for “{text}” that is zero or not finite; expected a direction: check that server.</source>
        <translation>L'encodeur de texte hébergé « {model} » à {url} a donné pour « {text} » un vecteur nul ou non fini ; attendu une direction : vérifiez ce serveur.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/hosted.py"/>
        <source>The hosted text encoder “{model}” at {url} gave {found} numbers for “{text}”, but the bundle “{bundle}” takes {expected}: choose the encoder it was trained with.</source>
        <translation>L'encodeur de texte hébergé « {model} » à {url} a donné {found} nombres pour « {text} », mais le bundle « {bundle} » en prend {expected} : choisissez l'encodeur avec lequel il a été entraîné.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index in {folder} cannot be removed ({reason}): close programs that use it.</source>
        <translation>L'index de {folder} ne peut pas être supprimé ({reason}) : fermez les programmes qui l'utilisent.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index in {folder} cannot be written ({reason}): free some disk space, or choose another folder for indexes.</source>
        <translation>L'index de {folder} ne peut pas être écrit ({reason}) : libérez de la place sur le disque, ou choisissez un autre dossier pour les index.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index in {folder} has schema {found}; this version of AETHER reads schema {expected}: build it anew.</source>
        <translation>L'index de {folder} a le schéma {found} ; cette version d'AETHER lit le schéma {expected} : reconstruisez-le.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/manifest.py"/>
        <source>The index in {folder} is damaged: {file} cannot be read; build it anew.</source>
        <translation>L'index de {folder} est endommagé : {file} est illisible ; reconstruisez-le.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index in {folder} is damaged: {file} is missing, cut short or changed; build it anew.</source>
        <translation>L'index de {folder} est endommagé : {file} manque, est tronqué ou a changé ; reconstruisez-le.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index of {raster} is being built by another QGIS or task: wait until it is ready, or stop that one.</source>
        <translation>L'index de {raster} est en cours de construction par un autre QGIS ou une autre tâche : attendez qu'il soit prêt, ou arrêtez-la.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/cache.py"/>
        <source>The index of {raster} is damaged: build it anew.</source>
        <translation>L'index de {raster} est endommagé : reconstruisez-le.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/classify.py"/>
        <source>The index of {raster} is not used: labelled points are compared in the raster's own vectors, which it does not hold.</source>
        <translation>L'index de {raster} n'est pas utilisé : les points étiquetés sont comparés dans les vecteurs mêmes du raster, qu'il ne contient pas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/cache.py"/>
        <source>The index of {raster} is older than {file}: build it anew.</source>
        <translation>L'index de {raster} est plus ancien que {file} : reconstruisez-le.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/raster.py"/>
        <source>The index of {raster} was begun before: {percent} % of it is there.</source>
        <translation>L'index de {raster} a déjà été commencé : {percent} % sont là.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/cache.py"/>
        <source>The index of {raster} was stored by another version of AETHER: build it anew.</source>
        <translation>L'index de {raster} a été enregistré par une autre version d'AETHER : reconstruisez-le.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index takes {needed} GiB, but {folder} has only {free} GiB left: free some disk space, or choose another folder for indexes.</source>
        <translation>L'index prend {needed} Gio, mais il ne reste que {free} Gio dans {folder} : libérez de la place sur le disque, ou choisissez un autre dossier pour les index.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index takes {needed} GiB, more than the limit of {limit} GiB leaves for it: raise the limit for indexes, or choose a smaller raster.</source>
        <translation>L'index prend {needed} Gio, plus que la limite de {limit} Gio ne lui laisse : relevez la limite des index, ou choisissez un raster plus petit.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The label “{label}” has a phrase without words: type what it looks like, or remove the phrase.</source>
        <translation>L'étiquette « {label} » a une phrase sans mots : saisissez à quoi elle ressemble, ou supprimez la phrase.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The label “{label}” has the number {value} in the raster; expected 1 to {most}.</source>
        <translation>L'étiquette « {label} » a le numéro {value} dans le raster ; attendu de 1 à {most}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The label “{label}” has {found} phrases; at most {most} are read: keep the most telling ones.</source>
        <translation>L'étiquette « {label} » a {found} phrases ; au plus {most} sont lues : gardez les plus parlantes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The label “{label}” stands {count} times in the legend; each needs a name of its own: join their phrases with “;”.</source>
        <translation>L'étiquette « {label} » figure {count} fois dans la légende ; chacune doit avoir son propre nom : réunissez leurs phrases avec « ; ».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/labelled_points.py"/>
        <source>The labelled layer holds polygons; expected points: take points inside them.</source>
        <translation>La couche étiquetée contient des polygones ; attendu des points : prenez des points à l'intérieur.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/labelled_points.py"/>
        <source>The labelled points have {found} fields; expected the one that holds the label.</source>
        <translation>Les points étiquetés ont {found} champs ; attendu celui qui contient l'étiquette.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/splits.py"/>
        <source>The labels lie in {found} block(s), too few or too uneven to be split into training, validation and test: choose a smaller side of a block, or the random split.</source>
        <translation>Les étiquettes se trouvent dans {found} bloc(s), trop peu ou trop inégaux pour être répartis en entraînement, validation et test : choisissez un côté de bloc plus petit, ou la répartition au hasard.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The labels “{first}” and “{second}” have the same phrases, so no pixel can tell them apart: join them, or change the phrases of one.</source>
        <translation>Les étiquettes « {first} » et « {second} » ont les mêmes expressions, si bien qu'aucun pixel ne peut les distinguer : réunissez-les, ou changez les expressions de l'une.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>The layer holds no places: choose one with features, or clear its filter and selection.</source>
        <translation>La couche ne contient pas de lieux : choisissez-en une avec des entités, ou retirez son filtre et sa sélection.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The learning rate is {found}; expected more than 0 and at most 1, for example 0.001.</source>
        <translation>Le taux d'apprentissage est {found} ; attendu plus de 0 et au plus 1, par exemple 0.001.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The least confidence is {found}; expected a number from 0 to 1, for example 0.5.</source>
        <translation>La confiance minimale est {found} ; attendu un nombre de 0 à 1, par exemple 0.5.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/request_checks.py"/>
        <source>The least distance between places is {found} m; expected 0 or more.</source>
        <translation>La distance minimale entre les lieux est de {found} m ; attendu 0 ou plus.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The legend has {found} label(s), but every pixel takes the one that fits best: give two or more.</source>
        <translation>La légende a {found} étiquette(s), mais chaque pixel prend celle qui convient le mieux : donnez-en deux ou plus.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The legend has {found} labels; a class raster has room for {most}: join some of them, or classify twice.</source>
        <translation>La légende a {found} étiquettes ; un raster de classes a de la place pour {most} : réunissez-en quelques-unes, ou classez en deux fois.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/lexicon.py"/>
        <source>The lexicon of places {path} is damaged or of another version (line {line}: {reason}): install the plugin again.</source>
        <translation>Le lexique des lieux {path} est endommagé ou d'une autre version (ligne {line} : {reason}) : réinstallez l'extension.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/live/map.py"/>
        <source>The live map cannot be written to {path} ({reason}): check that the folder is there and has room.</source>
        <translation>La carte en direct ne peut pas être écrite dans {path} ({reason}) : vérifiez que le dossier existe et a de la place.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/finite_loss.py"/>
        <source>The loss stopped being a number in epoch {epoch}; the learning rate {rate} is probably too high: try a tenth of it.</source>
        <translation>La perte a cessé d'être un nombre à l'époque {epoch} ; le taux d'apprentissage {rate} est sans doute trop élevé : essayez le dixième.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/request_checks.py"/>
        <source>The minimum area is {found} m²; expected 0 or more.</source>
        <translation>La surface minimale est {found} m² ; attendu 0 ou plus.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/asking.py"/>
        <source>The mix of text and examples is {found}; expected 0 for the text alone to 1 for the examples alone.</source>
        <translation>Le mélange du texte et des exemples est {found} ; attendu de 0 pour le texte seul à 1 pour les exemples seuls.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The number of epochs is {found}; expected 1 to {most}.</source>
        <translation>Le nombre d'époques est {found} ; attendu 1 à {most}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/request_checks.py"/>
        <source>The number of places is {found}; expected 1 to {most}.</source>
        <translation>Le nombre de lieux est {found} ; attendu 1 à {most}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>The number of seeds is {found}; expected 1 to {most}, for example 5.</source>
        <translation>Le nombre de graines est {found} ; attendu 1 à {most}, par exemple 5.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/writer.py"/>
        <source>The output folder {folder} cannot be written to: choose one of your own.</source>
        <translation>Le dossier de sortie {folder} n'est pas accessible en écriture : choisissez-en un à vous.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>The output folder {folder} does not exist: create it or choose another one.</source>
        <translation>Le dossier de sortie {folder} n'existe pas : créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/label_vectors.py"/>
        <source>The phrase “{text}” of the label “{label}” asks with “&amp;” or “|”; expected a plain phrase: separate several phrases by “;”.</source>
        <translation>La phrase « {text} » de l'étiquette « {label} » utilise « &amp; » ou « | » ; attendu une phrase simple : séparez plusieurs phrases par « ; ».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/label_vectors.py"/>
        <source>The phrase “{text}” of the label “{label}” cannot be used: {reason}</source>
        <translation>La phrase « {text} » de l'étiquette « {label} » ne peut pas être utilisée : {reason}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/label_vectors.py"/>
        <source>The phrase “{text}” of the label “{label}” was not understood as a kind of land or place (the nearest would be “{kind}”), and a map of it would mislead: say it in other words, or take the phrases as typed.</source>
        <translation>La phrase « {text} » de l'étiquette « {label} » n'a pas été comprise comme un type de terrain ou de lieu (le plus proche serait « {kind} »), et une carte d'elle induirait en erreur : dites-le en d'autres mots, ou prenez les phrases telles quelles.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/label_vectors.py"/>
        <source>The phrases of the label “{label}” cancel each other out: change one of them.</source>
        <translation>Les phrases de l'étiquette « {label} » s'annulent mutuellement : changez l'une d'elles.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/backends.py"/>
        <source>The pixel tower of “{bundle}” maps {takes} numbers to {gives}, but its manifest says {vector} to {aligned}: copy the bundle again or train it anew.</source>
        <translation>La tour des pixels de « {bundle} » fait passer de {takes} nombres à {gives}, mais son manifeste dit de {vector} à {aligned} : copiez de nouveau le bundle ou entraînez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/grids.py"/>
        <source>The pixels of {other} lie {found} of a pixel beside those of {first}: choose rasters of one grid, or let the others be warped onto the first one's.</source>
        <translation>Les pixels de {other} sont décalés de {found} de pixel par rapport à ceux de {first} : choisissez des rasters de même grille, ou faites rééchantillonner les autres sur celle du premier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/grids.py"/>
        <source>The pixels of {other} measure {found} and those of {first} {expected}, or they are turned: choose rasters of one grid, or let the others be warped onto the first one's.</source>
        <translation>Les pixels de {other} mesurent {found} et ceux de {first} {expected}, ou ils sont tournés : choisissez des rasters de même grille, ou faites rééchantillonner les autres sur celle du premier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>The places file {path} cannot be read ({reason}): export the places again.</source>
        <translation>Le fichier de lieux {path} est illisible ({reason}) : exportez de nouveau les lieux.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>The proxy wants a name and a password before it lets AETHER reach {host}: enter them under Settings &gt; Options &gt; Network.</source>
        <translation>Le proxy demande un nom et un mot de passe avant de laisser AETHER joindre {host} : saisissez-les dans Préférences &gt; Options &gt; Réseau.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_mistakes.py"/>
        <source>The query breaks off at place {place}: type what to look for there.</source>
        <translation>La requête s'interrompt à la position {place} : saisissez-y ce qu'il faut chercher.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/mixtures.py"/>
        <source>The query has {found} alternatives when its brackets are written out; at most {most} are compared: use fewer “&amp;” and “|”.</source>
        <translation>La requête a {found} possibilités une fois ses parenthèses développées ; au plus {most} sont comparées : utilisez moins de « &amp; » et de « | ».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/query_vector.py"/>
        <source>The query has {found} characters; at most {expected} are read: shorten it to a phrase or a sentence.</source>
        <translation>La requête a {found} caractères ; {expected} au plus sont lus : raccourcissez-la à une expression ou une phrase.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/query_vector.py"/>
        <source>The query holds half a character ({code}), which damaged text may contain: delete it and type it again.</source>
        <translation>La requête contient une moitié de caractère ({code}), comme il arrive dans un texte endommagé : effacez-la et saisissez-la de nouveau.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/query_vector.py"/>
        <source>The query is empty: type what to look for, for example “woods by the river”.</source>
        <translation>La requête est vide : saisissez ce qu'il faut chercher, par exemple « woods by the river ».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_language.py"/>
        <source>The query only avoids (from place {place} on): add what to look for, for example “meadow -forest”.</source>
        <translation>La requête ne fait qu'éviter (à partir de la position {place}) : ajoutez ce qu'il faut chercher, par exemple « prairie -forêt ».</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_mistakes.py"/>
        <source>The quotation mark at place {place} closes nothing: remove it, or add another one before the words.</source>
        <translation>Le guillemet à la place {place} ne ferme rien : retirez-le, ou ajoutez-en un avant les mots.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_mistakes.py"/>
        <source>The quotation mark at place {place} is never closed: add another one after the words.</source>
        <translation>Le guillemet à la position {place} n'est jamais fermé : ajoutez-en un après les mots.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>The rasters were not in time order; they are compared as {years}.</source>
        <translation>Les rasters n'étaient pas dans l'ordre chronologique ; ils sont comparés comme {years}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>The report and its figures would both be written to {path}: choose two files.</source>
        <translation>Le rapport et ses chiffres seraient tous deux écrits dans {path} : choisissez deux fichiers.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>The report would replace {path}, the file of the labels: choose another file.</source>
        <translation>Le rapport remplacerait {path}, le fichier des étiquettes : choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/errors.py"/>
        <source>The request was cancelled.</source>
        <translation>La demande a été annulée.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/overviews.py"/>
        <source>The result takes {needed} GiB, but {folder} has only {free} GiB left: choose a smaller extent or another disk.</source>
        <translation>Le résultat prend {needed} Gio, mais {folder} n'a plus que {free} Gio : choisissez une emprise plus petite ou un autre disque.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/outputs.py"/>
        <source>The result would replace {path}, a file of the raster that is read: choose another file.</source>
        <translation>Le résultat remplacerait {path}, un fichier du raster qui est lu : choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The seed is {found}; expected a whole number from 0 to {most}.</source>
        <translation>La graine est {found} ; attendu un nombre entier de 0 à {most}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/scene.py"/>
        <source>The seed {seed} is negative: choose 0 or more.</source>
        <translation>La graine {seed} est négative : choisissez 0 ou plus.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>The shares of {count} of {all} places do not sum to 1 (the first of them sums to {sum}): choose all fields of the distribution, or divide each by their sum.</source>
        <translation>Les proportions de {count} lieux sur {all} n'ont pas 1 pour somme (la première somme est {sum}) : choisissez tous les champs de la distribution, ou divisez chacun par leur somme.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>The side of a block is {found} m; expected a length above 0, for example 1000.</source>
        <translation>Le côté d'un bloc est {found} m ; attendu une longueur supérieure à 0, par exemple 1000.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/tiles/folder.py"/>
        <source>The similarities of several rasters go into the folder {path}, but other files are there: choose another name for the similarity raster.</source>
        <translation>Les similarités de plusieurs rasters vont dans le dossier {path}, mais d'autres fichiers s'y trouvent : choisissez un autre nom pour le raster de similarité.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/tiles/folder.py"/>
        <source>The similarity of several rasters becomes a VRT, but {path} is another file: choose another name for the similarity raster.</source>
        <translation>La similarité de plusieurs rasters devient un VRT, mais {path} est un autre fichier : choisissez un autre nom pour le raster de similarité.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/similarity/similarity_raster.py"/>
        <source>The similarity raster takes {needed} GiB, but {folder} has only {free} GiB left: choose a smaller extent or another disk.</source>
        <translation>Le raster de similarité prend {needed} Gio, mais il ne reste que {free} Gio dans {folder} : choisissez une emprise plus petite ou un autre disque.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/source.py"/>
        <source>The source {folder} is a file; expected the folder that holds &lt;year&gt;/&lt;zone&gt;/….tiff and {index}: choose that.</source>
        <translation>La source {folder} est un fichier ; attendu le dossier qui contient &lt;year&gt;/&lt;zone&gt;/….tiff et {index} : choisissez celui-ci.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/state.py"/>
        <source>The state after epoch {epoch} is saved in {folder}: the same training goes on from there.</source>
        <translation>L'état après l'époque {epoch} est enregistré dans {folder} : le même entraînement reprend à partir de là.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/state.py"/>
        <source>The state of an unfinished training in {folder} is damaged and is not used; the training starts anew.</source>
        <translation>L'état d'un entraînement inachevé dans {folder} est endommagé et n'est pas utilisé ; l'entraînement recommence.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/state.py"/>
        <source>The state of the training cannot be saved in {folder} ({reason}); after an interruption it starts anew.</source>
        <translation>L'état de l'entraînement ne peut pas être enregistré dans {folder} ({reason}) ; après une interruption, il recommence.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>The task {task} reads one field, but {found} were chosen ({fields}): choose one, or the task distribution for shares.</source>
        <translation>La tâche {task} lit un champ, mais {found} ont été choisis ({fields}) : choisissez-en un, ou la tâche distribution pour des proportions.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The temperature is {found}; expected more than 0 and at most 10, for example 0.07.</source>
        <translation>La température est {found} ; attendu plus de 0 et au plus 10, par exemple 0.07.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The text encoder folder {folder} does not hold its weights as .safetensors alone; expected a sentence-transformers model without code and without other formats, which are not loaded, for safety.</source>
        <translation>Le dossier {folder} de l'encodeur de texte ne contient pas ses poids seulement en .safetensors ; attendu un modèle sentence-transformers sans code et sans autres formats, qui ne sont pas chargés, par sécurité.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The text encoder in {folder} cannot be loaded ({reason}); expected a whole sentence-transformers model.</source>
        <translation>L'encodeur de texte de {folder} ne peut pas être chargé ({reason}) ; attendu un modèle sentence-transformers complet.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The text encoder in {folder} is damaged: {file} is missing or differs from its check sum; install the plugin again.</source>
        <translation>L'encodeur de texte de {folder} est endommagé : {file} manque ou diffère de sa somme de contrôle ; réinstallez l'extension.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/importing.py"/>
        <source>The text encoder's endpoint is “{url}” with the model “{model}”; expected an address that begins with http:// or https:// and holds no password, and a model's name: give both, or neither.</source>
        <translation>Le service de l'encodeur de texte est « {url} » avec le modèle « {model} » ; attendu une adresse qui commence par http:// ou https:// et ne contient pas de mot de passe, et le nom d'un modèle : indiquez les deux, ou aucun.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The text head of “{bundle}” gives {found} numbers, but its manifest says {expected}: copy the bundle again or train it anew.</source>
        <translation>La tête de texte de « {bundle} » donne {found} nombres, mais son manifeste dit {expected} : copiez de nouveau le bundle ou entraînez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/zonal/asked_texts.py"/>
        <source>The text “{text}” cannot be used: {reason}</source>
        <translation>Le texte « {text} » ne peut pas être utilisé : {reason}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/request_checks.py"/>
        <source>The threshold is said to be a “{found}”; expected one of: {expected}.</source>
        <translation>Le seuil est dit être un « {found} » ; attendu l'un de : {expected}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/request_checks.py"/>
        <source>The threshold of change is {found}; expected a number above 0 and up to 100, for example 50.</source>
        <translation>Le seuil du changement est {found} ; attendu un nombre supérieur à 0 et jusqu'à 100, par exemple 50.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/torch_backend.py"/>
        <source>The torch backend needs the package {package}, which the engine's Python lacks: install the training requirements into it, or choose onnxruntime.</source>
        <translation>La bibliothèque torch a besoin du paquet {package}, qui manque au Python du moteur : installez-y les paquets de l'entraînement, ou choisissez onnxruntime.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The views' radii are {base} and {wide} pixels; expected 0 to {most}, the first not larger than the second, for example 4 and 9.</source>
        <translation>Les rayons des vues sont {base} et {wide} pixels ; attendu 0 à {most}, le premier pas plus grand que le second, par exemple 4 et 9.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The weight decay is {found}; expected 0 to 1, for example 0.0001.</source>
        <translation>La dégradation des pondérations est {found} ; attendu 0 à 1, par exemple 0.0001.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The weight of the views (lambda) is {found}; expected 0 to 1, for example 0.2.</source>
        <translation>Le poids des vues (lambda) est {found} ; attendu 0 à 1, par exemple 0.2.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The window of the smoothing is {found} pixels wide; expected an odd number from 1, which smooths nothing, to {widest}.</source>
        <translation>La fenêtre de lissage a {found} pixels de large ; attendu un nombre impair de 1, qui ne lisse rien, à {widest}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/on_worker.py"/>
        <source>The worker {worker} finds no {path}: put rasters, indexes and bundles on a disk that all machines share under the same path.</source>
        <translation>Le worker {worker} ne trouve pas {path} : mettez rasters, index et bundles sur un disque que toutes les machines partagent sous le même chemin.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/on_worker.py"/>
        <source>The worker {worker} met a fault it does not know ({kind}: {reason}): look into its log.</source>
        <translation>Le worker {worker} a rencontré un défaut qu'il ne connaît pas ({kind} : {reason}) : regardez son journal.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>The year {year} is named twice: name a different year for each raster.</source>
        <translation>L'année {year} est indiquée deux fois : indiquez une année différente pour chaque raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>The years that were given, {given}, are not those that the rasters' tags or names say, {found}: those given count; check their order.</source>
        <translation>Les années données, {given}, ne sont pas celles que disent les étiquettes ou les noms des rasters, {found} : celles données comptent ; vérifiez leur ordre.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_language.py"/>
        <source>There are no words between the quotation marks at place {place}: type what to look for.</source>
        <translation>Il n'y a pas de mots entre les guillemets à la position {place} : saisissez ce qu'il faut chercher.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/text_retrieval.py"/>
        <source>There are texts for the class “{unknown}”, but the labels on the raster have: {names}; write the class as in the layer.</source>
        <translation>Il y a des textes pour la classe « {unknown} », mais les étiquettes du raster sont : {names} ; écrivez la classe comme dans la couche.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/aether/trainer.py"/>
        <source>There are {found} points to train on, fewer than a batch of {batch}: lower the batch size or add points.</source>
        <translation>Il y a {found} points d'entraînement, moins qu'un lot de {batch} : abaissez la taille de lot ou ajoutez des points.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/zonal/zonal.py"/>
        <source>There are {found} texts to compare with; expected 1 to {most}.</source>
        <translation>Il y a {found} textes à comparer ; attendu de 1 à {most}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>There are {found} years for {expected} rasters: name one year for each raster, or none to have them guessed.</source>
        <translation>Il y a {found} années pour {expected} rasters : indiquez une année pour chaque raster, ou aucune pour qu'elles soient devinées.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/asking.py"/>
        <source>There is a text to avoid, but none to look for: type what to look for as well, or mark what to avoid as counter-examples.</source>
        <translation>Il y a un texte à éviter, mais aucun à chercher : saisissez aussi ce qu'il faut chercher, ou marquez ce qu'il faut éviter comme contre-exemples.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>There is no AlphaEarth for {asked} in this area; there is for {years}: choose among these years.</source>
        <translation>Il n'y a pas d'AlphaEarth pour {asked} dans cette zone ; il y en a pour {years} : choisissez parmi ces années.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>There is no AlphaEarth in this area, which lies at sea or too near to a pole: choose an area on land.</source>
        <translation>Il n'y a pas d'AlphaEarth dans cette zone, qui est en mer ou trop près d'un pôle : choisissez une zone sur terre.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>There is no backend “{found}”; expected one of: {expected}.</source>
        <translation>Il n'y a pas de bibliothèque « {found} » ; attendu l'un de : {expected}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>There is no device “{found}”; expected one of: {expected}.</source>
        <translation>Il n'y a pas de périphérique « {found} » ; attendu l'un de : {expected}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/asking.py"/>
        <source>There is no example, only {count} counter-example(s): show at least one place that is like what you look for.</source>
        <translation>Il n'y a aucun exemple, seulement {count} contre-exemple(s) : montrez au moins un lieu qui ressemble à ce que vous cherchez.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/files.py"/>
        <source>There is no file {path}: it was moved, renamed or deleted; load the raster again.</source>
        <translation>Il n'y a pas de fichier {path} : il a été déplacé, renommé ou supprimé ; chargez de nouveau le raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/source.py"/>
        <source>There is no folder {folder}; expected the one that holds &lt;year&gt;/&lt;zone&gt;/….tiff and {index}: choose another source.</source>
        <translation>Il n'y a pas de dossier {folder} ; attendu celui qui contient &lt;year&gt;/&lt;zone&gt;/….tiff et {index} : choisissez une autre source.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/bundle.py"/>
        <source>There is no model bundle “{name}”: expected one of the shipped names ({known}) or a folder that holds bundle.json.</source>
        <translation>Il n'y a pas de bundle de modèle « {name} » : attendu l'un des noms fournis ({known}) ou un dossier qui contient bundle.json.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/exporting/aligned_raster.py"/>
        <source>There is no number type “{found}” for aligned rasters; expected one of: {expected}.</source>
        <translation>Il n'y a pas de type de nombre « {found} » pour les rasters alignés ; attendu l'un de : {expected}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>There is no recipe “{found}”; expected one of: {expected}.</source>
        <translation>Il n'y a pas de recette « {found} » ; attendu l'un de : {expected}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>There is no way to {host}: check the connection to the internet, the proxy under Settings &gt; Options &gt; Network and the source's address, then start again.</source>
        <translation>Il n'y a pas de chemin vers {host} : vérifiez la connexion à Internet, le proxy dans Préférences &gt; Options &gt; Réseau et l'adresse de la source, puis recommencez.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>There is no way “{found}” to hold out places; expected one of: {expected}.</source>
        <translation>Il n'y a pas de manière « {found} » de mettre des lieux de côté ; attendu l'un de : {expected}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/request_checks.py"/>
        <source>There is no {what} “{found}”; expected one of: {expected}.</source>
        <translation>Il n'y a pas de {what} « {found} » ; attendu l'un de : {expected}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/train.py"/>
        <source>There is not enough memory to train on batches of {batch} points by {device}: lower the batch size, close other programs, or choose another device.</source>
        <translation>Il n'y a pas assez de mémoire pour entraîner par lots de {batch} points sur {device} : abaissez la taille de lot, fermez d'autres programmes, ou choisissez un autre périphérique.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/fetch.py"/>
        <source>This area takes {amount} MB of {tiles} tiles, more than the limit of {limit} MB, and nothing was fetched: choose a smaller area, fewer years or a coarser resolution, or raise the limit.</source>
        <translation>Cette zone prend {amount} Mo de {tiles} tuiles, plus que la limite de {limit} Mo, et rien n'a été téléchargé : choisissez une zone plus petite, moins d'années ou une résolution plus grossière, ou relevez la limite.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_device.py"/>
        <source>Training on the CPU instead of the GPU: {reason}.</source>
        <translation>Entraînement sur le processeur au lieu du GPU : {reason}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_device.py"/>
        <source>Training on: {device}</source>
        <translation>Entraînement sur : {device}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/downstream.py"/>
        <source>Training probes</source>
        <translation>Entraînement des sondes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/outputs.py"/>
        <source>Two results would be written to {path}: choose a file of its own for each.</source>
        <translation>Deux résultats seraient écrits dans {path} : choisissez un fichier propre à chacun.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/raster.py"/>
        <source>What had been built of the index of {raster} was damaged on the disk and has been removed: build it anew.</source>
        <translation>Ce qui avait été construit de l'index de {raster} était endommagé sur le disque et a été supprimé : reconstruisez-le.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/request.py"/>
        <source>What has been built of the index stays: building it again goes on from there.</source>
        <translation>Ce qui a été construit de l'index reste : une nouvelle construction reprend à partir de là.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/mixtures.py"/>
        <source>What to look for and what to avoid cancel each other out: change one of the two.</source>
        <translation>Ce qu'il faut chercher et ce qu'il faut éviter s'annulent : changez l'un des deux.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/tile_file.py"/>
        <source>What was fetched of {file} is damaged: start the same again, or choose another source.</source>
        <translation>Ce qui a été téléchargé de {file} est endommagé : relancez la même chose, ou choisissez une autre source.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/sense.py"/>
        <source>What words mean cannot be read from {path} ({reason}): install the plugin again.</source>
        <translation>Le sens des mots ne peut pas être lu dans {path} ({reason}) : installez à nouveau l’extension.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/understanding.py"/>
        <source>What “{words}” does not want was not understood: it is read as a whole.</source>
        <translation>Ce que « {words} » ne veut pas n’a pas été compris : le texte est lu en entier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/exporting/aligned_raster.py"/>
        <source>Writing the aligned raster</source>
        <translation>Écriture du raster aligné</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/train.py"/>
        <source>Writing the bundle</source>
        <translation>Écriture du bundle</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Writing the change raster</source>
        <translation>Écriture du raster de changement</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/evaluate.py"/>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Writing the results</source>
        <translation>Écriture des résultats</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/query.py"/>
        <source>Writing the similarity raster</source>
        <translation>Écriture du raster de similarité</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>Years as the rasters' tags say: {years}.</source>
        <translation>Années selon les balises des rasters : {years}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>Years guessed from the names of the bands: {years}.</source>
        <translation>Années devinées d'après les noms des bandes : {years}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>Years guessed from the names of the files: {years}.</source>
        <translation>Années devinées d'après les noms des fichiers : {years}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>Years guessed from the names of the folders: {years}.</source>
        <translation>Années devinées d'après les noms des dossiers : {years}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>a coordinate is a number</source>
        <translation>une coordonnée est un nombre</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>a number is too large</source>
        <translation>un nombre est trop grand</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>a ring is a list of points</source>
        <translation>un anneau est une liste de points</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>a value is a text, a number or null</source>
        <translation>une valeur est un texte, un nombre ou null</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>an area has polygons</source>
        <translation>une surface a des polygones</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_reader.py"/>
        <source>cut short</source>
        <translation>tronqué</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/devices.py"/>
        <source>no usable GPU was found on this machine</source>
        <translation>aucun GPU utilisable n'a été trouvé sur cette machine</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>one value per column is expected</source>
        <translation>une valeur par colonne est attendue</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/backends.py"/>
        <source>onnxruntime could not start {provider}: check the graphics driver and its CUDA libraries.</source>
        <translation>onnxruntime n'a pas pu démarrer {provider} : vérifiez le pilote graphique et ses bibliothèques CUDA.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/gpus.py"/>
        <source>the GPU failed ({reason})</source>
        <translation>le GPU a échoué ({reason})</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/devices.py"/>
        <source>the GPU was slower on a trial batch</source>
        <translation>le GPU a été plus lent sur un lot d'essai</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/devices.py"/>
        <source>the engine's Python has neither onnxruntime-gpu nor a torch that can use the GPU</source>
        <translation>le Python du moteur n'a ni onnxruntime-gpu ni un torch capable d'utiliser le GPU</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/shared_dataset.py"/>
        <source>the file has been closed</source>
        <translation>le fichier a été fermé</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/instructions.py"/>
        <source>the program has no end</source>
        <translation>le programme n'a pas de fin</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/program.py"/>
        <source>the stack is empty</source>
        <translation>la pile est vide</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_reader.py"/>
        <source>too slow</source>
        <translation>trop lent</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/raster_list.py"/>
        <source>{count} file(s) hold no 64 bands and are left out: {names}</source>
        <translation>{count} fichier(s) n'ont pas 64 bandes et sont laissés de côté : {names}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/labelled_points.py"/>
        <source>{count} label(s) of the labelled points are not in the legend: {names}; expected only {expected}: rename them, or add them to the legend.</source>
        <translation>{count} étiquette(s) des points étiquetés ne figurent pas dans la légende : {names} ; attendu seulement {expected} : renommez-les, ou ajoutez-les à la légende.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>{count} labels have the number {value} in the raster; expected a number of its own for each.</source>
        <translation>{count} étiquettes ont le numéro {value} dans le raster ; attendu un numéro propre à chacune.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/running.py"/>
        <source>{count} workers ended one after another at the same piece of work, the last one was {worker}: look into its log; often there was too little memory.</source>
        <translation>{count} workers se sont terminés l'un après l'autre sur la même partie du travail, le dernier était {worker} : regardez son journal ; souvent, la mémoire a manqué.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/fetch.py"/>
        <source>{file} has changed while it was fetched: start the same again.</source>
        <translation>{file} a changé pendant son téléchargement : relancez la même chose.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/tile_list/index_file.py"/>
        <source>{file} of {host} is no list of AlphaEarth's tiles, or a damaged one; expected the columns path and wgs84_west to wgs84_north, or STAC's: refresh the list of tiles, or choose another source.</source>
        <translation>{file} de {host} n'est pas une liste des tuiles d'AlphaEarth, ou elle est endommagée ; attendu les colonnes path et wgs84_west à wgs84_north, ou celles de STAC : actualisez la liste des tuiles, ou choisissez une autre source.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/difference/difference.py"/>
        <source>{first} and {second} hold no pixel with data in both: choose answers of the same area.</source>
        <translation>{first} et {second} n'ont aucun pixel avec des données dans les deux : choisissez des réponses de la même zone.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>{folder} belongs to the plugin, whose own bundles are not replaced: choose a folder of your own for the bundle.</source>
        <translation>{folder} appartient à l'extension, dont les bundles ne sont pas remplacés : choisissez un dossier à vous pour le bundle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>{folder} cannot be looked into ({reason}): choose another folder for the bundle.</source>
        <translation>{folder} n'est pas consultable ({reason}) : choisissez un autre dossier pour le bundle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>{folder} exists and is no model bundle: choose a new folder for the bundle, or one that holds a bundle to replace.</source>
        <translation>{folder} existe et n'est pas un bundle de modèle : choisissez un nouveau dossier pour le bundle, ou un dossier contenant un bundle à remplacer.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/fetch.py"/>
        <source>{folder} has room for {free} MB, and {needed} MB are needed: free some disk space, or choose another folder or a smaller area.</source>
        <translation>{folder} a de la place pour {free} Mo, et il faut {needed} Mo : libérez de la place sur le disque, ou choisissez un autre dossier ou une zone plus petite.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>{folder} holds more than a bundle ({found}), which would be lost: move that elsewhere, or choose another folder for the bundle.</source>
        <translation>{folder} contient plus qu'un bundle ({found}), qui serait perdu : déplacez-le ailleurs, ou choisissez un autre dossier pour le bundle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/output_folder.py"/>
        <source>{folder} is a file; expected a folder for the rasters: choose one.</source>
        <translation>{folder} est un fichier ; attendu un dossier pour les rasters : choisissez-en un.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/listing.py"/>
        <source>{folder} is no index in {parent}: choose one from the list.</source>
        <translation>{folder} n'est pas un index de {parent} : choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>{found} is no year of a satellite image; expected {first} to {last}.</source>
        <translation>{found} n'est pas une année d'image satellite ; attendu de {first} à {last}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/array_files.py"/>
        <source>{grid} has {found} pixels, but {path} has {expected}: they belong to different tiles.</source>
        <translation>{grid} a {found} pixels, mais {path} en a {expected} : ils appartiennent à des tuiles différentes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>{host} answered {file} with HTTP status {status}; expected a part of the file: check the source's address, or choose another source.</source>
        <translation>{host} a répondu pour {file} par le statut HTTP {status} ; attendu une partie du fichier : vérifiez l'adresse de la source, ou choisissez une autre source.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>{host} answered {file} with a web page; expected AlphaEarth's data: check the source's address, and whether this network asks you to sign in first.</source>
        <translation>{host} a répondu pour {file} par une page web ; attendu les données d'AlphaEarth : vérifiez l'adresse de la source, et si ce réseau vous demande d'abord de vous connecter.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/tile_list/index_download.py"/>
        <source>{host} answered {file} with something else; expected a Parquet file: check the source's address, and whether this network asks you to sign in first.</source>
        <translation>{host} a répondu pour {file} par autre chose ; attendu un fichier Parquet : vérifiez l'adresse de la source, et si ce réseau vous demande d'abord de vous connecter.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>{host} cannot answer at the moment (HTTP status {status}): start the same again later, and it goes on where it stopped.</source>
        <translation>{host} ne peut pas répondre pour le moment (statut HTTP {status}) : relancez la même chose plus tard, et elle reprendra là où elle s'est arrêtée.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>{host} does not let AETHER read {file} (HTTP status {status}); expected a public file: choose another source.</source>
        <translation>{host} ne laisse pas AETHER lire {file} (statut HTTP {status}) ; attendu un fichier public : choisissez une autre source.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/tile_list/index_download.py"/>
        <source>{host} holds no list of AlphaEarth's tiles; expected one of {names} in the folder of the years: check the source.</source>
        <translation>{host} n'a pas de liste des tuiles d'AlphaEarth ; attendu l'un de {names} dans le dossier des années : vérifiez la source.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>{host} limits how much is fetched at a time (HTTP status 429): start the same again in some minutes, and it goes on where it stopped.</source>
        <translation>{host} limite la quantité téléchargée à la fois (statut HTTP 429) : relancez la même chose dans quelques minutes, et elle reprendra là où elle s'est arrêtée.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/estimate.py"/>
        <source>{host} lists {count} tiles for this area and has none of them: refresh the list of tiles, or choose another source.</source>
        <translation>{host} liste {count} tuiles pour cette zone et n'en a aucune : actualisez la liste des tuiles, ou choisissez une autre source.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>{host} sends whole files only, which have up to 3 GB each, and not the parts that are needed; nothing was fetched: choose another source.</source>
        <translation>{host} n'envoie que des fichiers entiers, jusqu'à 3 Go chacun, et non les parties nécessaires ; rien n'a été téléchargé : choisissez une autre source.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/recognition.py"/>
        <source>{names} of {title} are used, other bands left aside: {others}</source>
        <translation>{names} de {title} sont utilisées, les autres bandes laissées de côté : {others}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/grids.py"/>
        <source>{other} does not cover any of the area of {first} that is asked for: choose rasters of the same area.</source>
        <translation>{other} ne couvre rien de la zone de {first} qui est demandée : choisissez des rasters de la même zone.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/series.py"/>
        <source>{other} holds {found} vectors, but {first} {expected}: only years of one embedding can be compared.</source>
        <translation>{other} contient des vecteurs {found}, mais {first} {expected} : seules des années d'un même embedding peuvent être comparées.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/grids.py"/>
        <source>{other} is in {found}, but {first} in {expected}: choose rasters of one grid, or let the others be warped onto the first one's.</source>
        <translation>{other} est en {found}, mais {first} en {expected} : choisissez des rasters de même grille, ou faites rééchantillonner les autres sur celle du premier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/files.py"/>
        <source>{path} cannot be opened as a raster ({reason}): expected a GeoTIFF, VRT or another raster that GDAL reads.</source>
        <translation>{path} ne peut pas être ouvert comme raster ({reason}) : attendu un GeoTIFF, un VRT ou un autre raster que GDAL lit.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/folder_reader.py"/>
        <source>{path} cannot be read ({reason}): check the folder and the right to read it.</source>
        <translation>{path} est illisible ({reason}) : vérifiez le dossier et le droit de le lire.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/difference/answer.py"/>
        <source>{path} cannot be read ({reason}): the file is damaged or was changed meanwhile; ask again.</source>
        <translation>{path} ne peut pas être lu ({reason}) : le fichier est abîmé ou a été modifié entre-temps ; redemandez.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/place_table.py"/>
        <source>{path} cannot be read as GeoParquet ({reason}): check whether the file is whole.</source>
        <translation>{path} n'est pas lisible comme GeoParquet ({reason}) : vérifiez que le fichier est complet.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/array_files.py"/>
        <source>{path} cannot be read as a NumPy file ({reason}): copy or download it again.</source>
        <translation>{path} n'est pas lisible comme fichier NumPy ({reason}) : copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/regions/strips.py"/>
        <source>{path} cannot be read back ({reason}): the disk may be full or the file was changed; try again.</source>
        <translation>{path} ne peut pas être relu ({reason}) : le disque est peut-être plein ou le fichier a été modifié ; réessayez.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/reader.py"/>
        <source>{path} cannot be read from row {row} on; the file is damaged, cut short or gone: copy or download it again.</source>
        <translation>{path} est illisible à partir de la ligne {row} ; le fichier est endommagé, tronqué ou absent : copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/server/server.py"/>
        <source>{path} cannot be read or written ({reason}): choose another name or place.</source>
        <translation>{path} ne peut pas être lu ou écrit ({reason}) : choisissez un autre nom ou un autre endroit.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/warping.py"/>
        <source>{path} cannot be warped onto the grid of {first} ({reason}): warp it with QGIS first (Raster &gt; Projections &gt; Warp, nearest neighbour).</source>
        <translation>{path} ne peut pas être reprojeté sur la grille de {first} ({reason}) : reprojetez-le d'abord avec QGIS (Raster &gt; Projections &gt; Projection, plus proche voisin).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/regions/regions.py"/>
        <source>{path} cannot be written ({reason}): free some disk space or choose another folder.</source>
        <translation>{path} ne peut pas être écrit ({reason}) : libérez de la place sur le disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report.py"/>
        <source>{path} cannot be written ({reason}): free some disk space, close programs that use the file, or choose another folder.</source>
        <translation>{path} ne peut pas être écrit ({reason}) : libérez de la place sur le disque, fermez les programmes qui utilisent le fichier, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/similarity_blocks.py"/>
        <source>{path} cannot be written ({reason}): free some disk space.</source>
        <translation>{path} ne peut pas être écrit ({reason}) : libérez de la place sur le disque.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/program.py"/>
        <source>{path} describes its objects in a way that PyTorch's reader of plain weights does not know, such as pickle protocol 4: save it anew by torch.save without options, or download it again.</source>
        <translation>{path} décrit ses objets d'une manière que le lecteur de poids simples de PyTorch ne connaît pas, comme le protocole pickle 4 : enregistrez-le de nouveau avec torch.save sans options, ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/program.py"/>
        <source>{path} describes its objects in a way that plain weights never need, and is not read: ask its publisher for a checkpoint of weights alone.</source>
        <translation>{path} décrit ses objets d'une manière dont des poids simples n'ont jamais besoin, et n'est pas lu : demandez à son éditeur un point de contrôle qui ne contient que des poids.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} describes its objects in more than {most} bytes, which a checkpoint of the AETHER towers never does: it is another kind of checkpoint.</source>
        <translation>{path} décrit ses objets en plus de {most} octets, ce qu'un point de contrôle des tours AETHER ne fait jamais : c'est une autre sorte de point de contrôle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/array_files.py"/>
        <source>{path} does not say where its pixels lie: put the TIFF of the same tile beside it ({expected}).</source>
        <translation>{path} ne dit pas où se trouvent ses pixels : mettez à côté le TIFF de la même tuile ({expected}).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/difference/pair.py"/>
        <source>{path} does not tell how relevant its pixels are: ask again with this version, or compare similarities.</source>
        <translation>{path} ne dit pas à quel point ses pixels sont pertinents : redemandez avec cette version, ou comparez les similarités.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_refusals.py"/>
        <source>{path} has 64 bands of 8-bit numbers, but they decode to vectors of mean length {length:.2f} instead of 1, so they are no AlphaEarth embeddings: use the file as published.</source>
        <translation>{path} a 64 bandes de nombres de 8 bits, mais leur décodage donne des vecteurs de longueur moyenne {length:.2f} au lieu de 1, ce ne sont donc pas des embeddings AlphaEarth : utilisez le fichier tel que publié.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/band_names.py"/>
        <source>{path} has bands of {title} by name, but lacks {count} of {names} (number {lacking}): use a file with all of them.</source>
        <translation>{path} a des bandes qui portent les noms de {title}, mais il lui en manque {count} de {names} (numéro {lacking}) : utilisez un fichier qui les a toutes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_refusals.py"/>
        <source>{path} has lost its negative numbers (mean vector length {length:.2f} instead of 1), as happens to a VRT or copy made by GDAL older than 3.7: use the original file.</source>
        <translation>{path} a perdu ses nombres négatifs (longueur moyenne des vecteurs {length:.2f} au lieu de 1), comme il arrive à un VRT ou à une copie faits par un GDAL antérieur à 3.7 : utilisez le fichier d'origine.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/place_table.py"/>
        <source>{path} has more than {most} places in the area: choose a smaller one.</source>
        <translation>{path} a plus de {most} lieux dans la zone : choisissez-en une plus petite.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/files.py"/>
        <source>{path} has no coordinate reference system, so places on it cannot be found: assign the right one first (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>{path} n'a pas de système de coordonnées de référence, on ne peut donc pas y trouver de lieux : attribuez-lui d'abord le bon (Raster &gt; Projections &gt; Assigner une projection).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>{path} has no pixels of {wanted} m; it has those of {sizes} m: choose one of these resolutions.</source>
        <translation>{path} n'a pas de pixels de {wanted} m ; il a ceux de {sizes} m : choisissez l'une de ces résolutions.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/published.py"/>
        <source>{path} has no “{part}”; expected a checkpoint of the AETHER towers with ae_state_dict and txt_state_dict: choose another file.</source>
        <translation>{path} n'a pas de « {part} » ; attendu un point de contrôle des tours AETHER avec ae_state_dict et txt_state_dict : choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} has the format that PyTorch wrote before version 1.6, which cannot be read without running code: ask its publisher for a file saved by a newer version.</source>
        <translation>{path} a le format que PyTorch écrivait avant la version 1.6, illisible sans exécuter du code : demandez à son éditeur un fichier enregistré par une version plus récente.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/band_names.py"/>
        <source>{path} has {count} bands for number {number} of {title}, as a stack of several years has; expected one of each from {names}: save one year as a raster of its own.</source>
        <translation>{path} a {count} bandes pour le numéro {number} de {title}, comme une pile de plusieurs années ; attendu une de chaque parmi {names} : enregistrez une année dans un raster à part.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/recognition.py"/>
        <source>{path} has {count} bands without the names of an embedding that AETHER knows; if they are {title}'s, name them {names}.</source>
        <translation>{path} a {count} bandes sans les noms d'un embedding connu d'AETHER ; si ce sont celles de {title}, nommez-les {names}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/recognition.py"/>
        <source>{path} has {found} band(s), as a picture or a single measure has; expected an embedding raster with 64 bands, A00 to A63: choose an AlphaEarth raster.</source>
        <translation>{path} a {found} bande(s), comme une image ou une mesure seule ; attendu un raster d'embeddings à 64 bandes, A00 à A63 : choisissez un raster AlphaEarth.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/recognition.py"/>
        <source>{path} has {found} bands, but their names ({named}, …) are those of no embedding that AETHER knows; expected AlphaEarth's A00 to A63 or TESSERA's Tessera_Band_0 to Tessera_Band_127: choose such a raster, or name the bands if they are these.</source>
        <translation>{path} a {found} bandes, mais leurs noms ({named}, …) ne sont ceux d'aucun embedding connu d'AETHER ; attendu A00 à A63 d'AlphaEarth ou Tessera_Band_0 à Tessera_Band_127 de TESSERA : choisissez un tel raster, ou nommez les bandes s'il s'agit de celles-ci.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/array_files.py"/>
        <source>{path} has {found} scales, but the raster beside it has {expected} pixels: they belong to different tiles.</source>
        <translation>{path} a {found} échelles, mais le raster à côté a {expected} pixels : ils appartiennent à des tuiles différentes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} holds an entry named “{name}”, which a PyTorch checkpoint never does: get the checkpoint from its publisher again.</source>
        <translation>{path} contient une entrée nommée « {name} », ce qu'un point de contrôle PyTorch ne fait jamais : procurez-vous de nouveau le point de contrôle chez son éditeur.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} holds compressed or encrypted entries, which a PyTorch checkpoint never does: choose the .pth file itself.</source>
        <translation>{path} contient des entrées compressées ou chiffrées, ce qu'un point de contrôle PyTorch ne fait jamais : choisissez le fichier .pth lui-même.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/query.py"/>
        <source>{path} holds no data here.</source>
        <translation>{path} n'a pas de données ici.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/exporting/picture.py"/>
        <source>{path} holds no data in any pixel: choose another raster.</source>
        <translation>{path} n'a de données dans aucun pixel : choisissez un autre raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/similarity/scoring.py"/>
        <source>{path} holds no data in the area asked for (every pixel is nodata): choose another extent or another raster.</source>
        <translation>{path} n'a pas de données dans la zone demandée (tous les pixels sont sans données) : choisissez une autre emprise ou un autre raster.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/published.py"/>
        <source>{path} holds numbers in “{name}” that are not finite; expected finite weights: download the checkpoint again.</source>
        <translation>{path} contient dans « {name} » des nombres non finis ; attendu des poids finis : téléchargez de nouveau le point de contrôle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/program.py"/>
        <source>{path} holds objects of “{name}”, which are no plain weights and are not read: ask its publisher for a checkpoint of weights alone.</source>
        <translation>{path} contient des objets de « {name} », qui ne sont pas de simples poids et ne sont pas lus : demandez à son éditeur un point de contrôle qui ne contient que des poids.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/similarity/scoring.py"/>
        <source>{path} holds other numbers from row {row}, column {column} on than where it was recognised: vectors of mean length {length:.2f}; expected {title} vectors all over it: use the original file, or choose an extent without that part.</source>
        <translation>{path} contient à partir de la ligne {row}, colonne {column} d'autres nombres que là où il a été reconnu : des vecteurs de longueur moyenne {length:.2f} ; attendu partout des vecteurs {title} : utilisez le fichier d'origine, ou choisissez une emprise sans cette partie.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_refusals.py"/>
        <source>{path} holds vectors of mean length {length:.4g} and type {dtype}, and neither its numbers nor its bands' names show that they are an embedding; expected vectors of length 1 or bands named A00 to A63: use the original file, or name the bands.</source>
        <translation>{path} contient des vecteurs de longueur moyenne {length:.4g} et de type {dtype}, et ni ses nombres ni les noms de ses bandes ne montrent que ce sont des embeddings ; attendu des vecteurs de longueur 1 ou des bandes nommées A00 à A63 : utilisez le fichier d'origine, ou nommez les bandes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/exporting/picture.py"/>
        <source>{path} holds vectors of {found}; a picture can be made of AlphaEarth's: choose a raster of those.</source>
        <translation>{path} contient des vecteurs de {found} ; une image peut être faite de ceux d'AlphaEarth : choisissez un raster de ceux-là.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} holds {found} bytes; expected no more than {most}, of which a checkpoint of the AETHER towers needs a small part: choose another file.</source>
        <translation>{path} contient {found} octets ; attendu {most} au plus, dont un point de contrôle des tours AETHER n'a besoin que d'une petite partie : choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/published.py"/>
        <source>{path} holds {found} entries in “{part}” where the AETHER towers have {expected} (missing: {missing}; unknown: {extra}): choose a published AETHER checkpoint.</source>
        <translation>{path} contient {found} entrées dans « {part} » là où les tours AETHER en ont {expected} (manquantes : {missing} ; inconnues : {extra}) : choisissez un point de contrôle AETHER publié.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/published.py"/>
        <source>{path} holds {found} in “{name}”; expected a tensor of floating point numbers: choose a published AETHER checkpoint.</source>
        <translation>{path} contient {found} dans « {name} » ; attendu un tenseur de nombres flottants : choisissez un point de contrôle AETHER publié.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/array_files.py"/>
        <source>{path} holds {found} with {count} axes; expected {expected} with {axes}, as TESSERA is handed out: use the original file.</source>
        <translation>{path} contient {found} à {count} axes ; attendu {expected} avec {axes}, comme TESSERA est distribué : utilisez le fichier d'origine.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/recognition.py"/>
        <source>{path} holds {title}'s whole numbers without the scale of each pixel: put the file of scales ({suffix}) beside it.</source>
        <translation>{path} contient les nombres entiers de {title} sans l'échelle de chaque pixel : mettez à côté le fichier d'échelles ({suffix}).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/reading.py"/>
        <source>{path} holds “{found}”; expected a dictionary with the towers of AETHER: choose a published AETHER checkpoint.</source>
        <translation>{path} contient « {found} » ; attendu un dictionnaire avec les tours d'AETHER : choisissez un point de contrôle AETHER publié.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/published.py"/>
        <source>{path} holds “{name}” in the shape {found}; the AETHER towers have {expected}: choose a published AETHER checkpoint.</source>
        <translation>{path} contient « {name} » dans la forme {found} ; les tours AETHER ont {expected} : choisissez un point de contrôle AETHER publié.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/place_table.py"/>
        <source>{path} is a Parquet file without geometries; expected GeoParquet with geometries as WKB: save it so, or as a GeoPackage.</source>
        <translation>{path} est un fichier Parquet sans géométries ; attendu du GeoParquet avec des géométries en WKB : enregistrez-le ainsi, ou en GeoPackage.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/outputs.py"/>
        <source>{path} is a device or a pipe, which a result would replace; expected a file: choose another name or folder.</source>
        <translation>{path} est un périphérique ou un tube, qu'un résultat remplacerait ; attendu un fichier : choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/place_table.py"/>
        <source>{path} is a folder; expected a GeoParquet file: choose one in it.</source>
        <translation>{path} est un dossier ; attendu un fichier GeoParquet : choisissez-y-en un.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} is a zip file, but no PyTorch checkpoint (it has no data.pkl in one folder): choose the .pth file itself.</source>
        <translation>{path} est un fichier zip, mais pas un point de contrôle PyTorch (il n'a pas de data.pkl dans un seul dossier) : choisissez le fichier .pth lui-même.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/array_files.py"/>
        <source>{path} is cut short: copy or download it again.</source>
        <translation>{path} est tronqué : copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} is damaged or was cut short: download the checkpoint again.</source>
        <translation>{path} est endommagé ou a été tronqué : téléchargez de nouveau le point de contrôle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} is empty; expected a PyTorch checkpoint (.pth): download it again.</source>
        <translation>{path} est vide ; attendu un point de contrôle PyTorch (.pth) : téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/request_checks.py"/>
        <source>{path} is named twice: choose a different raster for each year.</source>
        <translation>{path} est indiqué deux fois : choisissez un raster différent pour chaque année.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/difference/difference.py"/>
        <source>{path} is named twice: choose two different answers.</source>
        <translation>{path} est indiqué deux fois : choisissez deux réponses différentes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} is no PyTorch checkpoint; expected the .pth file that torch.save writes: choose another file.</source>
        <translation>{path} n'est pas un point de contrôle PyTorch ; attendu le fichier .pth qu'écrit torch.save : choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/difference/answer.py"/>
        <source>{path} is no answer to a query (bands: {count}, name of the first: “{name}”); expected a similarity raster: choose the “Similarity” layer of an answer.</source>
        <translation>{path} n'est pas la réponse à une requête (bandes : {count}, nom de la première : « {name} ») ; un raster de similarité était attendu : choisissez la couche « Similarité » d'une réponse.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>{path} is no places file; expected a first line of JSON with the format “{expected}” and its columns: export the places again.</source>
        <translation>{path} n'est pas un fichier de lieux ; attendu une première ligne JSON avec le format « {expected} » et ses colonnes : exportez de nouveau les lieux.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/session.py"/>
        <source>{path} is no usable ONNX model ({reason}): copy the bundle again or train it anew.</source>
        <translation>{path} n'est pas un modèle ONNX utilisable ({reason}) : copiez de nouveau le bundle ou entraînez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/reader.py"/>
        <source>{path} lies at {host}, which could not be read: check the connection and ask again, or download the area.</source>
        <translation>{path} se trouve sur {host}, qui n'a pas pu être lu : vérifiez la connexion et réessayez, ou téléchargez la zone.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_refusals.py"/>
        <source>{path} names its bands A00 to A63, but their numbers (mean length {length:.4g}) are no AlphaEarth vectors in any form that AETHER knows: use the file as published.</source>
        <translation>{path} nomme ses bandes A00 à A63, mais leurs nombres (longueur moyenne {length:.4g}) ne sont des vecteurs AlphaEarth sous aucune forme connue d'AETHER : utilisez le fichier tel que publié.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>{path} of {host} cannot be read ({reason}); expected a tile of AlphaEarth, a GeoTIFF: choose another source.</source>
        <translation>{path} de {host} est illisible ({reason}) ; attendu une tuile d'AlphaEarth, un GeoTIFF : choisissez une autre source.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/regions/regions.py"/>
        <source>{path} was not written whole; the disk may be full: free some space or choose another folder.</source>
        <translation>{path} n'a pas été écrit en entier ; le disque est peut-être plein : libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/series.py"/>
        <source>{path} was warped onto the grid of {first}, by the nearest pixel.</source>
        <translation>{path} a été reprojeté sur la grille de {first}, par le pixel le plus proche.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>{rasters} hold no pixel with data in every year in the area asked for: choose another area or other rasters.</source>
        <translation>{rasters} n'ont dans la zone demandée aucun pixel avec des données pour chaque année : choisissez une autre zone ou d'autres rasters.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/request.py"/>
        <source>{raster} holds no data and gets no index.</source>
        <translation>{raster} n'a pas de données et ne reçoit pas d'index.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/file_stamps.py"/>
        <source>{raster} is no file of this machine, so an index could not tell when it changes: copy it to a disk to build its index.</source>
        <translation>{raster} n'est pas un fichier de cette machine, un index ne pourrait donc pas savoir quand il change : copiez-le sur un disque pour construire son index.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/file_stamps.py"/>
        <source>{raster} reads {file}, which is no file of this machine, so an index could not tell when it changes: copy it to a disk to build its index.</source>
        <translation>{raster} lit {file}, qui n'est pas un fichier de cette machine, un index ne pourrait donc pas savoir quand il change : copiez-le sur un disque pour construire son index.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>“{folder}” is no name of a folder; expected where the bundle is to be written: choose a new folder.</source>
        <translation>« {folder} » n'est pas le nom d'un dossier ; attendu où écrire le bundle : choisissez un nouveau dossier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/outputs.py"/>
        <source>“{path}” is no name of a file; expected where a result is to be written: choose a file.</source>
        <translation>« {path} » n'est pas le nom d'un fichier ; attendu où écrire un résultat : choisissez un fichier.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/source.py"/>
        <source>“{source}” is no source of AlphaEarth; expected a folder or an address without a name, password or question mark, such as {example}: correct it.</source>
        <translation>« {source} » n'est pas une source d'AlphaEarth ; attendu un dossier ou une adresse sans nom, mot de passe ni point d'interrogation, par exemple {example} : corrigez-la.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/understanding.py"/>
        <source>“{text}” was not understood as a kind of land or place (the nearest would be “{kind}”), and a map of it would mislead: say it in other words, or search for it anyway, as typed.</source>
        <translation>« {text} » n’a pas été compris comme un type de terrain ou de lieu (le plus proche serait « {kind} »), et une carte en serait trompeuse : dites-le autrement, ou cherchez-le quand même, tel quel.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>20 % of the places test, 10 % of the rest validate, split at random, anew for each of {seeds} seed(s).</source>
        <translation>20 % des lieux testent, 10 % du reste valident, répartis au hasard, de nouveau pour chacune des {seeds} graine(s).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>20 % of the places test, 10 % of the rest validate, split in square blocks of {side} m, each in one part only, anew for each of {seeds} seed(s).</source>
        <translation>20 % des lieux testent, 10 % du reste valident, répartis en blocs carrés de {side} m, chacun dans une seule partie, de nouveau pour chacune des {seeds} graine(s).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>A place of another label may still fit a text: labels that overlap in meaning lower the figures.</source>
        <translation>Un lieu d'une autre étiquette peut tout de même correspondre à un texte : des étiquettes dont les sens se recoupent abaissent les chiffres.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>A place that is of the class asked for ranks above one that is not in {share} of the cases (mean AUC over {classes} classes {auc}; chance is 0.5).</source>
        <translation>Un lieu de la classe demandée est classé devant un lieu qui n'en est pas dans {share} des cas (AUC moyenne sur {classes} classes {auc} ; le hasard donne 0,5).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>A point is the decoded vector of the pixel under it, as the bundle was trained with.</source>
        <translation>Un point est le vecteur décodé du pixel sous lui, comme pour l'entraînement du bundle.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>A point is the mean of the decoded vectors in a window of {side} x {side} pixels, the one that the bundle was trained with, at unit length; pixels without data do not count.</source>
        <translation>Un point est la moyenne des vecteurs décodés dans une fenêtre de {side} x {side} pixels, celle avec laquelle le bundle a été entraîné, de longueur unité ; les pixels sans données ne comptent pas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>AUC (dashed: chance)</source>
        <translation>AUC (tirets : hasard)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>AUC is the probability that a place of the class scores higher than one of another class; average precision the mean precision over the places of the class, from the best score down.</source>
        <translation>L'AUC est la probabilité qu'un lieu de la classe obtienne un score plus élevé qu'un lieu d'une autre classe ; la précision moyenne est la moyenne des précisions sur les lieux de la classe, du meilleur score au plus bas.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>AUC per class, the mean over its texts; the whiskers show one standard deviation over the texts.</source>
        <translation>AUC par classe, moyenne sur ses textes ; les barres montrent un écart-type sur les textes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Adam with a learning rate of {rate}, batches of {batch}, at most {most} epochs; training stops after {patience} epochs without a lower validation loss, and the weights of the best epoch are tested.</source>
        <translation>Adam avec un taux d'apprentissage de {rate}, des lots de {batch}, au plus {most} époques ; l'entraînement s'arrête après {patience} époques sans perte de validation plus basse, et les poids de la meilleure époque sont testés.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Aligned</source>
        <translation>Aligné</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Aligned vectors are what the bundle's pixel tower makes of these means.</source>
        <translation>Les vecteurs alignés sont ce que la tour des pixels du bundle fait de ces moyennes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>An area is the mean of the decoded vectors whose pixel centre lies inside, at unit length; one without such a pixel takes the pixel under a point on it.</source>
        <translation>Une surface est la moyenne des vecteurs décodés dont le centre du pixel est à l'intérieur, de longueur unité ; une surface sans un tel pixel prend le pixel sous un de ses points.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Blocks that touch share their border, so places on both sides of it still resemble each other; another region may be harder.</source>
        <translation>Les blocs voisins partagent leur bord, les lieux de ses deux côtés se ressemblent donc encore ; une autre région peut être plus difficile.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Check sum of the bundle</source>
        <translation>Somme de contrôle du bundle</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Classes with fewer than {least} places are left out.</source>
        <translation>Les classes de moins de {least} lieux sont laissées de côté.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Classes without texts of their own are asked for by their name.</source>
        <translation>Les classes sans textes propres sont cherchées par leur nom.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Computed on</source>
        <translation>Calculé sur</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>Confusion matrix of the best probe ({probe}), test places of all seeds together, in % of each labelled class.</source>
        <translation>Matrice de confusion de la meilleure sonde ({probe}), lieux de test de toutes les graines réunis, en % de chaque classe étiquetée.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Each dimension of the vectors is scaled to mean 0 and standard deviation 1 of the training part, for raw and aligned vectors alike: unit vectors of different dimension would otherwise learn at different speeds.</source>
        <translation>Chaque dimension des vecteurs est mise à l'échelle, moyenne 0 et écart-type 1 de la partie d'entraînement, pour les vecteurs bruts comme pour les vecteurs alignés : sinon, des vecteurs unitaires de dimensions différentes apprendraient à des vitesses différentes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Embedding profile</source>
        <translation>Profil d'embeddings</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Evaluation of “{bundle}”</source>
        <translation>Évaluation de « {bundle} »</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Every text</source>
        <translation>Chaque texte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Every text is encoded by the bundle's text tower; the score of a place is the cosine of text and aligned vector. Nothing is trained, so there is no split.</source>
        <translation>Chaque texte est encodé par la tour de texte du bundle ; le score d'un lieu est le cosinus du texte et du vecteur aligné. Rien n'est entraîné, il n'y a donc pas de répartition.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>How it was measured</source>
        <translation>Comment la mesure a été faite</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>If the bundle was trained on these places or on labels like them, its aligned vectors have seen the answer, and their figures are too good.</source>
        <translation>Si le bundle a été entraîné sur ces lieux ou sur des étiquettes semblables, ses vecteurs alignés ont vu la réponse, et leurs chiffres sont trop bons.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>KL is the mean Kullback-Leibler divergence of the predictions from the labelled shares, in nats; L1 the mean sum of absolute differences. Shares that sum to 1 within 0.01 are scaled to sum to 1 exactly.</source>
        <translation>KL est la divergence de Kullback-Leibler moyenne des prédictions par rapport aux proportions étiquetées, en nats ; L1 la somme moyenne des différences absolues. Les proportions dont la somme est 1 à 0,01 près sont ramenées à une somme de 1 exactement.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Labelled places in the layer</source>
        <translation>Lieux étiquetés dans la couche</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Left out: of classes with too few</source>
        <translation>Laissés de côté : de classes trop petites</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Left out: on pixels without data</source>
        <translation>Laissés de côté : sur des pixels sans données</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Left out: outside the raster</source>
        <translation>Laissés de côté : hors du raster</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Left out: without a label</source>
        <translation>Laissés de côté : sans étiquette</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Macro F1 is the mean F1 over the classes that occur in the test part or are predicted there; accuracy is the share of right answers.</source>
        <translation>Le F1 macro est le F1 moyen sur les classes présentes dans la partie de test ou prédites pour elle ; l'exactitude est la part des réponses justes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>Mean over the seeds; the whiskers show one standard deviation.</source>
        <translation>Moyenne sur les graines ; les barres montrent un écart-type.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>Mean shares over the test places of all seeds, best probe ({probe}).</source>
        <translation>Proportions moyennes sur les lieux de test de toutes les graines, meilleure sonde ({probe}).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Mean ± standard deviation over the texts of a class; “all classes” is the mean over the classes, and of their deviations. Precision and recall at k are those of the k best places.</source>
        <translation>Moyenne ± écart-type sur les textes d'une classe ; « toutes les classes » est la moyenne sur les classes, et de leurs écarts. Précision et rappel à k sont ceux des k meilleurs lieux.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Mean ± standard deviation over {seeds} seed(s). The difference is that of the same seeds, with its share of the raw figure; it is coloured where it is larger than its own standard deviation.</source>
        <translation>Moyenne ± écart-type sur {seeds} graine(s). La différence est celle des mêmes graines, avec sa part du chiffre brut ; elle est colorée là où elle dépasse son propre écart-type.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Model bundle</source>
        <translation>Bundle de modèle</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Name of the bundle</source>
        <translation>Nom du bundle</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Plots</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Precision and average precision depend on how common a class is among the labels; compare them between bundles, not between classes.</source>
        <translation>Précision et précision moyenne dépendent de la fréquence d'une classe parmi les étiquettes ; comparez-les entre bundles, pas entre classes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Raw vectors answer no text; their figures are missing for that reason.</source>
        <translation>Les vecteurs bruts ne répondent à aucun texte ; c'est pourquoi leurs chiffres manquent.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Regression</source>
        <translation>Régression</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Retrieval</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>R² is the share of the test numbers' variance that is predicted; RMSE and MAE are in the field's own unit.</source>
        <translation>R² est la part prédite de la variance des nombres de test ; RMSE et MAE sont dans l'unité du champ.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Spatial blocks</source>
        <translation>Blocs spatiaux</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>The best probe ({probe}) on the test places of the first seed; on the dashed line it is right.</source>
        <translation>La meilleure sonde ({probe}) sur les lieux de test de la première graine ; sur la ligne en tirets, elle est juste.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>The deviation over seeds is that of splits and first weights, not of other samples of places.</source>
        <translation>L'écart sur les graines est celui des répartitions et des premiers poids, non celui d'autres échantillons de lieux.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>The figures hold for these labels, this raster and this year; they say nothing of the quality of the labels themselves.</source>
        <translation>Les chiffres valent pour ces étiquettes, ce raster et cette année ; ils ne disent rien de la qualité des étiquettes elles-mêmes.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>The first seed trains on {training}, validates on {validation} and tests on {test}.</source>
        <translation>La première graine entraîne sur {training}, valide sur {validation} et teste sur {test}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>The loss is the Kullback-Leibler divergence of a softmax.</source>
        <translation>La perte est la divergence de Kullback-Leibler d'un softmax.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>The loss is the cross entropy.</source>
        <translation>La perte est l'entropie croisée.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>The loss is the squared error, on numbers scaled to mean 0 and standard deviation 1 of the training part.</source>
        <translation>La perte est l'erreur quadratique, sur des nombres mis à l'échelle, moyenne 0 et écart-type 1 de la partie d'entraînement.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>The raster is a simulated scene.</source>
        <translation>Le raster est une scène simulée.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Trained on points in</source>
        <translation>Entraîné sur des points à</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Two probes read the vectors: a linear layer, and one hidden layer of {units} with ReLU.</source>
        <translation>Deux sondes lisent les vecteurs : une couche linéaire, et une couche cachée de {units} avec ReLU.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Used</source>
        <translation>Utilisés</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>What it does not tell</source>
        <translation>Ce que cela ne dit pas</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>What was measured</source>
        <translation>Ce qui a été mesuré</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>With a random split, test places lie between training places that resemble them; a split by spatial blocks tells more of places that are somewhere else.</source>
        <translation>Avec une répartition au hasard, les lieux de test sont entre des lieux d'entraînement qui leur ressemblent ; une répartition par blocs spatiaux en dit plus sur des lieux situés ailleurs.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Written by AETHER {version}.</source>
        <translation>Écrit par AETHER {version}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Year of the embeddings</source>
        <translation>Année des embeddings</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>aligned vectors</source>
        <translation>vecteurs alignés</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>all classes</source>
        <translation>toutes les classes</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>average precision</source>
        <translation>précision moyenne</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>hidden layer</source>
        <translation>couche cachée</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>higher is better</source>
        <translation>plus haut est mieux</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>labelled</source>
        <translation>étiqueté</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>labelled: {field}</source>
        <translation>étiqueté : {field}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>linear</source>
        <translation>linéaire</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>lower is better</source>
        <translation>plus bas est mieux</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>macro F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>mean share</source>
        <translation>proportion moyenne</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>precision at {k}</source>
        <translation>précision à {k}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>predicted by the probe</source>
        <translation>prédit par la sonde</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>raw vectors</source>
        <translation>vecteurs bruts</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>recall at {k}</source>
        <translation>rappel à {k}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>share of the labelled class</source>
        <translation>part de la classe étiquetée</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>worse</source>
        <translation>pire</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>{measure} (lower is better)</source>
        <translation>{measure} (plus bas est mieux)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>{measure}: {figures}.</source>
        <translation>{measure} : {figures}.</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>{probe} on {vectors}</source>
        <translation>{probe} sur {vectors}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>{probe} {raw} raw, {aligned} aligned</source>
        <translation>{probe} {raw} brut, {aligned} aligné</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>{task} of “{fields}” at {count} labelled places</source>
        <translation>{task} de « {fields} » à {count} lieux étiquetés</translation>
    </message>
</context>
</TS>
