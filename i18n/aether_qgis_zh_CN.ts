<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AETHER</name>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source> pixels</source>
        <translation> 像素</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>10 m are AlphaEarth's own pixels. Coarser ones are the published overviews, means of the vectors: a first look at a wide area at a fraction of the cost.</source>
        <translation>10 m是AlphaEarth自身的像素。更粗的是其发布的概览图，即向量的平均值：以很小的代价初步了解大范围区域。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>A GeoTIFF with one band per dimension of the model.</source>
        <translation>模型每个维度对应一个波段的GeoTIFF。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>A byte a pixel: the number of a label, 0 without data, 255 for unsure, with colours and a raster attribute table.</source>
        <translation>每个像元一个字节：标签的编号，0 表示无数据，255 表示不确定，带颜色和栅格属性表。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>A closed form has no curves.</source>
        <translation>闭式解没有曲线。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>A closed form: ready within seconds, with the fastest queries.</source>
        <translation>闭式解：数秒即可完成，查询最快。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>A field</source>
        <translation>一个字段</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>A file</source>
        <translation>一个文件</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>A file in {folder} could not be written; another program, such as a virus scanner, may hold it, or the right is missing: press Install again.</source>
        <translation>无法写入{folder}中的某个文件；可能有其他程序（例如杀毒软件）占用了它，或缺少权限：请再次按“安装”。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>A float band: the first answer less the second.</source>
        <translation>一个浮点波段：第一个答案减去第二个。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>A folder on a fast disk; existing indexes are not moved</source>
        <translation>位于快速磁盘上的文件夹；现有索引不会移动</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/example_queries.py"/>
        <source>A lake or a river</source>
        <translation>湖泊或河流</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/region_parameters.py"/>
        <source>A layer of villages, lakes or other things with names: each place gets the name of the nearest one in the field “near”, and its distance in metres in “near_m”, 0 where they touch.</source>
        <translation>含有村庄、湖泊等带名称要素的图层：每个地点在字段“near”中得到最近一个的名称，在“near_m”中得到以米计的距离，相接时为 0。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/names_choice.py"/>
        <source>A layer of villages, lakes or other things with names: each place tells which is nearest</source>
        <translation>含村庄、湖泊或其他有名称要素的图层：每个地点会标明最近的是哪个</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/algorithm_questions.py"/>
        <source>A legend is made of one raster at a time: choose a single raster instead of a group.</source>
        <translation>图例一次只由一个栅格生成：请选择单个栅格而不是组。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>A package is not the file that was expected (its check sum differs), so nothing was installed: press Install again; if that does not help, your network or mirror replaces files.</source>
        <translation>某个软件包不是预期的文件（其校验和不同），因此未安装任何内容：请再次按“安装”；如果无济于事，则是您的网络或镜像替换了文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>A pixel is 10 m wide. 1024 pixels take ten seconds.</source>
        <translation>一个像素宽10 m。1024个像素需要十秒。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/region_parameters.py"/>
        <source>A place is left out where the middle of its extent is nearer than this to that of a better place, and the next best takes its rank; 0 for none.</source>
        <translation>若某地点范围的中点与更好地点的中点之距小于此值，则略去该地点，由次好的取代其名次；0 表示不限。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/recording.py"/>
        <source>A query with very many examples was answered, but is too long for the history.</source>
        <translation>含大量示例的查询已得到回答，但太长，无法存入历史。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>A raster per zone and year</source>
        <translation>每个分带和年份一个栅格</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>A raster whose pixel is a vector, such as AlphaEarth's 64 bands. It is read from its file by the engine. From Python, qgis_process and models also a folder of tiles, a list of files, or the name of a layer group.</source>
        <translation>像素为向量的栅格，例如AlphaEarth的64个波段。由引擎从其文件中读取。在Python、qgis_process和模型中，也可以是切片文件夹、文件列表或图层组的名称。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>A raster whose pixels are vectors, such as AlphaEarth's 64 bands. It is read from its file by the engine.</source>
        <translation>像素为向量的栅格，例如AlphaEarth的64个波段。由引擎从其文件中读取。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>A raster whose pixels are vectors, such as AlphaEarth's 64 bands. It is read from its file by the engine. From Python, qgis_process and models also a folder of tiles, a list of files, or the name of a layer group; the tiles may lie in several UTM zones.</source>
        <translation>像素为向量的栅格，例如AlphaEarth的64个波段。由引擎从其文件中读取。在Python、qgis_process和模型中，也可以是切片文件夹、文件列表或图层组的名称；切片可以位于多个UTM分带中。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>A search fetches {size} from {host}; with an index, nothing</source>
        <translation>每次搜索从 {host} 读取 {size}；有索引后则无需读取</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>A table with pixels, area in m² on the ellipsoid and share of each label.</source>
        <translation>一张表，含每个标签的像元数、椭球面上的面积（平方米）和占比。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>A template over fields</source>
        <translation>字段模板</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>A text with fields in braces, cut at commas, semicolons and ends of sentences; a piece of which a field is missing is left out. With “osm” the fields are class, group and name.</source>
        <translation>文本，其中字段写在花括号内，在逗号、分号和句末处切分；缺少字段的片段会被略去。使用“osm”时，字段为class、group和name。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/endpoints_list.py"/>
        <source>A tick allows AETHER to send the text of queries there</source>
        <translation>勾选即允许AETHER将查询文本发送到该处</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>A vector layer in any CRS. A polygon counts as a point on it, a line as its middle, a multipoint as each of its points.</source>
        <translation>任意CRS的矢量图层。多边形按其上的一个点计，线按其中点计，多点按其中每个点计。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>A year for each raster, in their order: 2019, 2024. Left empty, the years are looked for in the rasters' tags and names, and the log says what was found; without any, the order of the rasters counts.</source>
        <translation>按顺序为每个栅格给出一个年份：2019, 2024。留空时在栅格的标签和名称中查找年份，日志会说明结果；若找不到，则按栅格的顺序。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>AETHER computes in a Python environment of its own, in your QGIS profile. QGIS's own Python stays as it is. Every package has a pinned version and a check sum.</source>
        <translation>AETHER在您的QGIS配置文件夹中自己的Python环境里进行计算。QGIS自身的Python保持原样。每个软件包都有固定的版本和校验和。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/demo_layers.py"/>
        <source>AETHER demo (simulated)</source>
        <translation>AETHER演示（模拟）</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>AETHER engine</source>
        <translation>AETHER引擎</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>AETHER favourites</source>
        <translation>AETHER 收藏</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/history_dock.py"/>
        <source>AETHER history</source>
        <translation>AETHER 历史</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/dock.py"/>
        <source>AETHER query</source>
        <translation>AETHER查询</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/algorithm_questions.py"/>
        <source>AETHER: change</source>
        <translation>AETHER：变化</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/engine_task.py"/>
        <source>AETHER: check the engine</source>
        <translation>AETHER：检查引擎</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/difference_maker.py"/>
        <source>AETHER: difference</source>
        <translation>AETHER：差异</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/demo_task.py"/>
        <source>AETHER: draw the demo scene</source>
        <translation>AETHER：绘制演示场景</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/alphaearth_task.py"/>
        <source>AETHER: fetch AlphaEarth</source>
        <translation>AETHER：获取AlphaEarth</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/diagnostics_task.py"/>
        <source>AETHER: gather diagnostics</source>
        <translation>AETHER：收集诊断信息</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/places_task.py"/>
        <source>AETHER: get places</source>
        <translation>AETHER：获取地点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/index_task.py"/>
        <source>AETHER: index {raster}</source>
        <translation>AETHER：为{raster}建立索引</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/installation.py"/>
        <source>AETHER: install the engine</source>
        <translation>AETHER：安装引擎</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/algorithm_questions.py"/>
        <source>AETHER: legend</source>
        <translation>AETHER：图例</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/alphaearth_task.py"/>
        <source>AETHER: link AlphaEarth</source>
        <translation>AETHER：链接 AlphaEarth</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>AETHER: list the indexes</source>
        <translation>AETHER：列出索引</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_lister.py"/>
        <source>AETHER: list the model bundles</source>
        <translation>AETHER：列出模型包</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/alphaearth_task.py"/>
        <source>AETHER: look at AlphaEarth's tiles</source>
        <translation>AETHER：查看AlphaEarth的切片</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/installation.py"/>
        <source>AETHER: look for a Python</source>
        <translation>AETHER：查找Python</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_controller.py"/>
        <source>AETHER: look for indexes</source>
        <translation>AETHER：查找索引</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/picture_task.py"/>
        <source>AETHER: picture of {raster}</source>
        <translation>AETHER：{raster} 的图片</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/installation.py"/>
        <source>AETHER: remove the engine</source>
        <translation>AETHER：移除引擎</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/consent_box.py"/>
        <source>AETHER: send text?</source>
        <translation>AETHER：发送文本？</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/diagnostics_button.py"/>
        <source>AETHER: text for a bug report</source>
        <translation>AETHER：用于错误报告的文本</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/training_task.py"/>
        <source>AETHER: train “{title}”</source>
        <translation>AETHER：训练“{title}”</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/query_task.py"/>
        <source>AETHER: {query}</source>
        <translation>AETHER：{query}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_card.py"/>
        <source>AUC {auc} on held-out places</source>
        <translation>留出地点上的AUC为{auc}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>About 45 MB, by the program uv, from its own source.</source>
        <translation>约45 MB，由程序uv从其自身的来源获取。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>About {time} at the {speed} a second just measured.</source>
        <translation>按刚测得的每秒{speed}计，约需{time}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/endpoints_list.py"/>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Add a band of relevance</source>
        <translation>添加相关度波段</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Add a bundle's folder…</source>
        <translation>添加模型包文件夹…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel_menu.py"/>
        <source>Add to the favourites…</source>
        <translation>添加到收藏…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Address of a Dask scheduler, e.g. tcp://host:8786, whose machines do the work; empty for what the AETHER options say, by default this machine.</source>
        <translation>由其机器执行计算的Dask调度器的地址，例如tcp://host:8786；留空则采用AETHER选项中的设置，默认为本机。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Address of a Dask scheduler: searches and indexes are then computed by its workers, which need the same rasters and bundles under the same paths</source>
        <translation>Dask调度器的地址：搜索和索引随后由其工作进程计算，这些工作进程需要在相同路径下有相同的栅格和模型包</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/endpoints_list.py"/>
        <source>Address of a text encoder</source>
        <translation>文本编码器的地址</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Address of the text encoder</source>
        <translation>文本编码器的地址</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Address or folder with the years</source>
        <translation>包含各年份的地址或文件夹</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Adds layers that read the source: each search fetches its pixels again, until there is an index.</source>
        <translation>添加直接读取来源的图层：在建立索引之前，每次搜索都会重新读取其像素。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/change/panel.py"/>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_table.py"/>
        <source>Aligned indexes</source>
        <translation>对齐索引</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Aligned raster</source>
        <translation>对齐栅格</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>All settings and figures, seed by seed, for programs.</source>
        <translation>所有设置和指标，逐个种子列出，供程序使用。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>All {count} indexes already existed: {size}.</source>
        <translation>全部{count}个索引均已存在：{size}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/alphaearth_layers.py"/>
        <source>AlphaEarth was fetched, but QGIS cannot open its files: look for them in the folder that you chose.</source>
        <translation>已获取AlphaEarth，但QGIS无法打开其文件：请在您选择的文件夹中查找它们。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/alphaearth_layers.py"/>
        <source>AlphaEarth {years}</source>
        <translation>AlphaEarth {years}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/alphaearth_layers.py"/>
        <source>AlphaEarth {year}, zone {zone}</source>
        <translation>AlphaEarth {year}，分带{zone}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>An OpenAI-compatible server, by its base (http://localhost:11434/v1) or its full address (https://api.openai.com/v1/embeddings), without a key. Nothing is sent while importing.</source>
        <translation>兼容OpenAI的服务器，填写其基础地址（http://localhost:11434/v1）或完整地址（https://api.openai.com/v1/embeddings），不含密钥。导入时不会发送任何内容。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>An Overpass server; another one may be less busy</source>
        <translation>一台Overpass服务器；换一台可能没那么繁忙</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>An aligned index stores a model's output for every pixel of a raster, so that searches and the live map do not have to read the raster.</source>
        <translation>对齐索引为栅格的每个像素存储模型的输出，这样搜索和实时地图就不必读取栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>An aligned index stores a model's output for every pixel of an embedding raster, as small numbers and with all overview levels, so that queries and the live map do not have to read the raster. “Text query” uses an index by itself where there is one, and says so in its log. Similarities differ from those without an index by less than 0.01 for nearly all pixels.

Building reads the raster once. The index takes 50 to 70 bytes per pixel with the model that comes with AETHER, and about 190 with one of 128 dimensions; AlphaEarth itself has 64.

Indexes are stored in a folder with a size limit, both set under Settings &gt; Options &gt; AETHER: when a new one needs space, the least recently used ones are removed. When the raster or the model changes, its index is no longer used, and this algorithm rebuilds it; an index that is ready is not touched.

If it is cancelled, the next run continues from there.</source>
        <translation>对齐索引以小数值并连同所有概览图级别，为嵌入栅格的每个像素存储模型的输出，这样查询和实时地图就不必读取栅格。如有索引，“文本查询”会自行使用，并在其日志中说明。几乎所有像素的相似度与不使用索引时的差别都小于0.01。

建立时会读取栅格一次。使用AETHER自带的模型时，索引每像素占50到70字节，使用128维的模型时约占190字节；AlphaEarth本身占64字节。

索引存储在有大小上限的文件夹中，二者均在“设置 &gt; 选项 &gt; AETHER”中设定：新索引需要空间时，最久未使用的索引会被移除。栅格或模型更改后，其索引不再使用，本算法会重建它；已就绪的索引不会改动。

如果取消，下次运行会从该处继续。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>An aligned index that has been built answers at once; a few pixels between two labels may then take the other one.</source>
        <translation>已建立的对齐索引会立即作答；处于两个标签之间的少数像元可能因此取另一个标签。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>An aligned index that has been built answers at once; similarities then differ by less than 0.01 for nearly all pixels. The log says whether one was used.</source>
        <translation>已建立的对齐索引可立即给出结果；此时几乎所有像素的相似度差别都小于0.01。日志会说明是否使用了索引。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>An area that takes more is refused before it is fetched.</source>
        <translation>超出此值的区域在获取之前就会被拒绝。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>An index stores the model's output for every pixel; without one, every search reads the raster</source>
        <translation>索引存储每个像素的模型输出；没有索引时，每次搜索都要读取栅格</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Another number gives another valley.</source>
        <translation>换一个数字会得到另一个山谷。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Answer from aligned indexes where there are some</source>
        <translation>有对齐索引时据其作答</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Answer from an aligned index where there is one</source>
        <translation>如有对齐索引，则由其给出结果</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>Answered from aligned indexes: {indexed} of {rasters}</source>
        <translation>由对齐索引给出结果：{indexed}/{rasters}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>Any change</source>
        <translation>任何变化</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>Area: a part of the raster</source>
        <translation>区域：栅格的一部分</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Areas of the labels</source>
        <translation>各标签的面积</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>As published (arXiv 2510.09894), for comparison. Needs the layer “deep training” (torch).</source>
        <translation>与发表的一致（arXiv 2510.09894），用于比较。需要“深度训练”层（torch）。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>As the columns say</source>
        <translation>按列中所示</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>As the server calls it; it has to be the one that the checkpoint was trained with, for the published ones text-embedding-3-large.</source>
        <translation>填写服务器所用的名称；必须是训练该检查点时使用的编码器，已发布的检查点用的是text-embedding-3-large。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/locator.py"/>
        <source>Ask AETHER</source>
        <translation>询问 AETHER</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/layer_menu.py"/>
        <source>Ask AETHER…</source>
        <translation>询问 AETHER…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>Ask again</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/layer_menu.py"/>
        <source>Ask again…</source>
        <translation>再次询问…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>Ask the same of the same raster (Enter)</source>
        <translation>对同一栅格再问同样的问题（回车）</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/locator.py"/>
        <source>Ask: {query}</source>
        <translation>询问：{query}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/locator.py"/>
        <source>Asked before</source>
        <translation>以前问过</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>Asked on {time}</source>
        <translation>询问时间：{time}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/sentences.py"/>
        <source>Asking {host}</source>
        <translation>正在询问{host}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>At least</source>
        <translation>最低</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>At most this many places, the best ones</source>
        <translation>最多保留这么多个最佳地点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>At most this many regions, the best ones.</source>
        <translation>最多保留这么多个最佳区域。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>At most this many regions, the most changed ones.</source>
        <translation>最多这么多个区域，取变化最大的。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>At most {count} places of {area} m² or more</source>
        <translation>最多 {count} 个面积不小于 {area} 平方米的地点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Attribution</source>
        <translation>来源署名</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Attribution of the points</source>
        <translation>点的来源署名</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Avoid</source>
        <translation>避开</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>Avoid: {words}</source>
        <translation>避开：{words}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Avoided: {kinds}</source>
        <translation>避开：{kinds}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/metadata.py"/>
        <source>Avoided: “{avoided}”.</source>
        <translation>已避开：“{avoided}”。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/picture_layer.py"/>
        <source>Bands A01, A16 and A09 as red, green and blue.</source>
        <translation>波段 A01、A16 和 A09 作为红、绿、蓝。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Base bundle</source>
        <translation>基础模型包</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Base radius</source>
        <translation>基本半径</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/change/panel.py"/>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Before the first query, allow {host} under Settings &gt; Options &gt; AETHER, or in the dock.</source>
        <translation>首次查询之前，请在“设置 &gt; 选项 &gt; AETHER”或面板中允许{host}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/state.py"/>
        <source>Being installed.</source>
        <translation>正在安装。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Beside a text: 0 asks by the text alone, 1 by the examples alone, and with 0.5 both count the same.</source>
        <translation>与文本并用时：0 只按文本询问，1 只按示例，0.5 时两者同等重要。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_contents.py"/>
        <source>Best pixel</source>
        <translation>最佳像元</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_page.py"/>
        <source>Best places</source>
        <translation>最佳地点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Best similarity</source>
        <translation>最佳相似度</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_notes.py"/>
        <source>Between {first} and {last}, {percent} % of the area changed; places found: {count}.</source>
        <translation>在 {first} 与 {last} 之间，{percent} % 的区域发生了变化；找到的地点：{count}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Block size</source>
        <translation>块大小</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Bring a second answer of another coordinate reference system or pixel size onto the grid of the first, each pixel from the nearest place; otherwise it is refused.</source>
        <translation>将坐标参照系或像元大小不同的第二个答案变换到第一个的格网上，每个像元取最近位置的值；否则拒绝。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Bring rasters of another coordinate reference system or pixel size onto the first one's grid, each pixel from the nearest place; otherwise they are refused.</source>
        <translation>把其他坐标参照系或像元大小的栅格转到第一个栅格的格网上，每个像元取最近处的值；否则会被拒绝。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Build</source>
        <translation>建立</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Build after the first search</source>
        <translation>首次搜索后建立</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Build an index after the first search of a raster</source>
        <translation>首次搜索某个栅格后建立索引</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Build the aligned index</source>
        <translation>建立对齐索引</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Building index</source>
        <translation>正在建立索引</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Building: {percent} %</source>
        <translation>正在建立：{percent} %</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Bundle folder</source>
        <translation>模型包文件夹</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Bundles folder</source>
        <translation>模型包目录</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Bytes fetched, or only estimated</source>
        <translation>已获取的字节数，或仅为估计值</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Bytes on the disk</source>
        <translation>磁盘上的字节数</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Bytes per pixel</source>
        <translation>每像素字节数</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>CORINE, level 1</source>
        <translation>CORINE，第 1 级</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>CORINE, level 2</source>
        <translation>CORINE，第 2 级</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>CORINE, level 3</source>
        <translation>CORINE，第 3 级</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>CRS</source>
        <translation>CRS</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>CRS of a table</source>
        <translation>表格的CRS</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/progress_row.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Cancelled. What was fetched is kept, and the next download goes on from there.</source>
        <translation>已取消。已获取的内容会保留，下次下载从该处继续。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/difference_maker.py"/>
        <source>Cancelled; nothing was added.</source>
        <translation>已取消；未添加任何内容。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/progress_row.py"/>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>Change away from {text}</source>
        <translation>远离“{text}”的变化</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Change between the years of {rasters}, 0 to 100 against what differs everywhere between them.</source>
        <translation>{rasters} 各年之间的变化，以其间到处都有的差异为基准，从 0 到 100。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change.py"/>
        <source>Change between years</source>
        <translation>年份之间的变化</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>Change toward {text}</source>
        <translation>趋向“{text}”的变化</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Change {years}</source>
        <translation>变化 {years}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Change {years} away from {text}</source>
        <translation>变化 {years}，远离 {text}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Change {years} toward {text}</source>
        <translation>变化 {years}，趋向 {text}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Changed places</source>
        <translation>发生变化的地点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Check the engine</source>
        <translation>检查引擎</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Choose a raster and points, then press Train.</source>
        <translation>选择栅格和点，然后按“训练”。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>Choose an embedding raster</source>
        <translation>选择嵌入栅格</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Choose two different answers to queries on both sides</source>
        <translation>请在两侧选择两个不同的查询答案</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>Classify</source>
        <translation>分类</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify.py"/>
        <source>Classify by texts</source>
        <translation>按文本分类</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Clear all…</source>
        <translation>全部清除…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel_menu.py"/>
        <source>Clear the history…</source>
        <translation>清空历史…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/results_table.py"/>
        <source>Click a place or walk with the arrow keys to zoom to it; K or the space bar keeps a place, D dismisses it</source>
        <translation>单击地点或用方向键移动即可缩放到该处；K 或空格键保留地点，D 舍弃</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Click places on the map that are like what you look for, or draw around them; the right button gives counter-examples</source>
        <translation>在地图上单击与所找之处相像的地点，或将其圈出；右键给出反例</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Click places on the map that are not what you look for</source>
        <translation>在地图上单击不是所找之处的地点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/panel.py"/>
        <source>Colour the map while you type; Enter makes layers of it</source>
        <translation>输入时即为地图着色；按回车键生成图层</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Commonest label</source>
        <translation>最常见的标签</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/algorithm_questions.py"/>
        <source>Commonest label: {label}</source>
        <translation>最常见的标签：{label}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Compare on the map</source>
        <translation>在地图上比较</translation>
    </message>
    <message>
        <location filename="../aether_qgis/plugin.py"/>
        <source>Compare on the map…</source>
        <translation>在地图上比较…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Compare with examples by</source>
        <translation>示例的比较方式</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>Compares every pixel of an embedding raster (for example AlphaEarth, 64 bands) with a text such as “mangroves along the coast”.

The similarity raster holds the cosine of text and pixel, from -1 to 1. The regions are the best places: connected pixels at or above the threshold, large enough, ranked by their mean similarity. If no place is good enough, the regions are empty; that is an answer, not an error.

VERDICT is “found”, “weak”, “nothing” or, of words taken as typed, “not understood”; RELEVANCE says from 0 to 100 how well the best hundredth of the pixels fits. Pixels spread over the raster are compared with the query and with neutral words for all land: a pixel is relevant where the query explains it better than they do. Where nothing fits, no regions are returned, unless the threshold is a similarity or the best places are wanted anyway.

Queries are understood in English, German, French, Spanish, Chinese, Portuguese, Italian and Polish; typing errors are corrected, and “forest without roads” avoids the roads. The log says what was understood. Words that mean no kind of place or land are refused unless they are taken as typed.

The work is done by the AETHER engine, a process of its own with its own Python environment; see Settings &gt; Options &gt; AETHER.</source>
        <translation>将嵌入栅格（例如 AlphaEarth，64 个波段）的每个像元与“海岸边的红树林”之类的文本进行比较。

相似度栅格存放文本与像元的余弦，从 -1 到 1。区域是最佳地点：达到或超过阈值、足够大、按平均相似度排名的相连像元。若没有足够好的地点，区域为空；这是一个答案，不是错误。

VERDICT 为“found”“weak”“nothing”，对按原样采用的词还可为“not understood”；RELEVANCE 以 0 到 100 说明最佳百分之一的像元有多吻合。分布于整个栅格的像元会与查询以及描述各种土地的中性词进行比较：查询比它们更能解释某像元时，该像元即为相关。若没有任何吻合之处，则不返回区域，除非阈值是相似度，或要求无论如何返回最佳地点。

查询可用英语、德语、法语、西班牙语、中文、葡萄牙语、意大利语和波兰语；拼写错误会被更正，“没有道路的森林”会避开道路。日志会说明理解成了什么。不表示任何地点或土地种类的词会被拒绝，除非按原样采用。

计算由 AETHER 引擎完成，它是一个拥有自己 Python 环境的独立进程；见“设置 &gt; 选项 &gt; AETHER”。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify.py"/>
        <source>Compares every pixel of an embedding raster (for example AlphaEarth, 64 bands) with the texts of a legend, and gives it the label that fits best. No training is needed; labelled points can help.

The result is a raster of classes with colours and a raster attribute table; on demand also how probable each pixel's label is, and a table of areas. Pixels less probable than a threshold can be left “unsure”, and single pixels smoothed away.

The default model knows nine kinds of land cover: labels that differ in land use alone, such as shops and offices, it cannot tell apart, however different their texts are. A model trained on your places can, or labelled points.

Phrases are understood as in a text query, in eight languages.</source>
        <translation>将嵌入栅格（例如 AlphaEarth，64 个波段）的每个像元与图例中的文本进行比较，并赋予最吻合的标签。无需训练；带标签的点会有帮助。

结果是带颜色和栅格属性表的类别栅格；也可按需给出每个像元标签的概率和一张面积表。概率低于阈值的像元可以留作“不确定”，零星像元可以平滑掉。

默认模型认识九种土地覆盖：仅在土地利用上不同的标签，例如商店和办公楼，无论文本多么不同，它都无法区分。用您的地点训练的模型可以，带标签的点也可以。

短语的理解方式与文本查询相同，支持八种语言。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Compares every pixel of an embedding raster with those under your examples, points or polygons in any reference system. A few examples are enough; counter-examples say what is meant and what is not, best where a first answer was wrong.

A text counts as well where one is given, and MIX says how much. Similarity, regions and everything else are as of a text query.

Examples outside the raster or where it holds no data are left out, and the log says how many. A pixel that is both an example and a counter-example is neither.</source>
        <translation>将嵌入栅格的每个像元与您的示例下的像元进行比较；示例可以是任何参照系中的点或多边形。少量示例就够了；反例说明什么是、什么不是所找的，最好放在第一次答案出错的地方。

若给出文本，它也起作用，MIX 说明占多大比重。相似度、区域及其他一切与文本查询相同。

在栅格之外或无数据处的示例会被略去，日志会说明数量。既是示例又是反例的像元两者都不算。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>Compares every pixel of each polygon with several texts, and adds three fields a text to the polygons: “forest_relevance”, the mean relevance of its pixels (0 to 100); “forest_share”, the share of them (0 to 1) that reach the threshold; “forest_max”, the relevance of the best one. The field “pixels” says how many pixels with data count.

Relevance is gauged on pixels spread over the whole raster, whatever the polygons are, so that districts of one raster can be compared. From 50 on a pixel is rather what the text says than anything else. Where nothing on the raster fits a text, the log says so, and no pixel comes near 50. With the similarity as measure the first field is “forest_mean”.

A pixel belongs to the polygons in which its centre lies; polygons may overlap. One that is smaller than a pixel takes the pixel under a point on it. Of a polygon that reaches over the raster's edge the part on the raster counts. Outlines that cross themselves are mended; a polygon without an area, outside the raster or on pixels without data stays in the layer, with empty fields. The log has the numbers.</source>
        <translation>将每个多边形的每个像元与若干文本比较，并为多边形的每个文本添加三个字段：“forest_relevance”，其像元的平均相关度（0 到 100）；“forest_share”，达到阈值的像元所占份额（0 到 1）；“forest_max”，最佳像元的相关度。字段“pixels”说明有多少个有数据的像元计入。

无论多边形如何，相关度都以遍布整个栅格的像元校准，因此同一栅格的各区可以比较。50 起，像元更像文本所述之物而非其他。若栅格上没有任何东西符合某文本，日志会说明，且没有像元接近 50。以相似度为度量时，第一个字段为“forest_mean”。

像元属于其中心所在的多边形；多边形可以重叠。小于一个像元的多边形取其内一点下的像元。超出栅格边缘的多边形只计栅格上的部分。自相交的轮廓会被修复；没有面积、在栅格之外或位于无数据像元上的多边形留在图层中，字段为空。数量见日志。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change.py"/>
        <source>Compares every pixel of two or more years: any change, or only what came closer to a text (“buildings”) or went away from it (“forest”).

Years differ everywhere a little. What does not change is estimated from the rasters themselves, and the change is told against it: 0 is ordinary, 50 and more has changed. It always compares the first and the last year; with more years, a second raster says in which the largest step came.

If nothing stands out, the verdict is “nothing” and there are no places; that is an answer, not an error. Where more than half of an area has changed, change cannot be told from what is ordinary: choose a larger area.</source>
        <translation>比较两年或多年的每个像元：任何变化，或只看趋近某文本（“建筑”）或远离它（“森林”）的变化。

各年之间到处都略有差异。不变的部分由栅格本身估计，变化以其为基准：0 属平常，50 及以上表示已变化。总是比较首年和末年；年份更多时，另一个栅格说明最大的一步发生在哪一年。

若没有突出之处，结论为“nothing”，也没有地点；这是一个答案，不是错误。若一个区域过半发生了变化，则无法将变化与平常区分开：请选择更大的区域。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/sample_similarity.py"/>
        <source>Compares the pixel under each point with several texts, and adds a field a text to the points, such as “forest_relevance” (0 to 100), or “forest_similarity” (-1 to 1) with the similarity as measure. Relevance is gauged on pixels spread over the whole raster; from 50 on a pixel is rather what the text says than anything else. Where nothing on the raster fits a text, the log says so.

Of a multipoint it is the mean over its points; a line counts by its middle, a polygon by a point on it. Points outside the raster or on pixels without data stay in the layer, with empty fields; the log has their number.</source>
        <translation>将每个点下的像元与若干文本比较，并为点的每个文本添加一个字段，如“forest_relevance”（0 到 100），以相似度为度量时为“forest_similarity”（-1 到 1）。相关度以遍布整个栅格的像元校准；50 起，像元更像文本所述之物而非其他。若栅格上没有任何东西符合某文本，日志会说明。

多点取其各点的平均；线取其中点，多边形取其内一点。栅格之外或位于无数据像元上的点留在图层中，字段为空；日志给出其数量。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_layers.py"/>
        <source>Computed in {seconds} s.</source>
        <translation>计算用时 {seconds} 秒。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Computed on {device} in {seconds} s.</source>
        <translation>在{device}上用{seconds} s完成计算。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Computed with the model bundle {bundle}.</source>
        <translation>使用模型包 {bundle} 计算。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>Computes beside QGIS, which stays as it is.</source>
        <translation>在QGIS之外计算，QGIS保持原样。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/legend_layers.py"/>
        <source>Confidence: {labels}</source>
        <translation>置信度：{labels}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/steps_dialog.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel_menu.py"/>
        <source>Copy as Python</source>
        <translation>复制为 Python</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel_menu.py"/>
        <source>Copy as a qgis_process command</source>
        <translation>复制为 qgis_process 命令</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/diagnostics_button.py"/>
        <source>Copy diagnostics…</source>
        <translation>复制诊断信息…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>Copy, export, add to the favourites, remove</source>
        <translation>复制、导出、添加到收藏、移除</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Correlation of both answers</source>
        <translation>两个答案的相关系数</translation>
    </message>
    <message>
        <location filename="../aether_qgis/expressions/similarity_function.py"/>
        <source>Cost: the engine computes blocks of 512 × 512 pixels, each once for a raster and text, in 0.1 s or less from an aligned index and up to a second without one; 128 blocks are held. A feature in a block that is held costs less than 0.1 ms.</source>
        <translation>开销：引擎计算 512 × 512 像元的块，每个栅格和文本各算一次，有对齐索引时不超过 0.1 秒，没有时最多一秒；保留 128 个块。位于已保留块中的要素耗时不到 0.1 毫秒。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Counter-examples</source>
        <translation>反例</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/curves.py"/>
        <source>Curves of the training</source>
        <translation>训练曲线</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/state.py"/>
        <source>Damaged: files are missing. Install it again.</source>
        <translation>已损坏：缺少文件。请重新安装。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Dask scheduler</source>
        <translation>Dask调度器</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/layers_box.py"/>
        <source>Deep training, evaluation, checkpoints</source>
        <translation>深度训练、评估、检查点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Demo scene</source>
        <translation>演示场景</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/example_queries.py"/>
        <source>Dense forest</source>
        <translation>茂密的森林</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Device used</source>
        <translation>所用设备</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Difference layer</source>
        <translation>差异图层</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Difference of two answers</source>
        <translation>两个答案的差异</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_layers.py"/>
        <source>Difference: {first} or {second}</source>
        <translation>差异：{first} 或 {second}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>Districts</source>
        <translation>区划</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/consent_box.py"/>
        <source>Don't send</source>
        <translation>不发送</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Download a Python where none fits</source>
        <translation>没有合适的Python时下载一个</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Download {size}</source>
        <translation>下载{size}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/download_counter.py"/>
        <source>Downloaded {name}</source>
        <translation>已下载{name}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/download_counter.py"/>
        <source>Downloading {package} ({done} of {all}, {size})</source>
        <translation>正在下载{package}（{done}/{all}，{size}）</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Drag the line on the map, or move it with the arrow keys; Esc ends the comparison.</source>
        <translation>拖动地图上的线，或用方向键移动；Esc 结束比较。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Draw a simulated demo scene</source>
        <translation>绘制模拟演示场景</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Draws a fictional valley as an embedding raster of 64 bands, with a picture for the eye, the land cover that it was drawn from and invented points of interest: for a first try, for teaching and for tests.

The scene is simulated: no pixel shows a real place. Its vectors come from class statistics of AlphaEarth. The AlphaEarth Foundations Satellite Embedding dataset is produced by Google and Google DeepMind (CC-BY 4.0).

The same size and seed give the same scene, and a scene that is in the folder already is not drawn again.</source>
        <translation>绘制一个虚构的山谷，作为64个波段的嵌入栅格，并附带一幅供查看的图像、绘制所依据的土地覆盖以及虚构的兴趣点：用于初次尝试、教学和测试。

场景是模拟的：没有任何像素表示真实地点。其向量来自AlphaEarth的类别统计。The AlphaEarth Foundations Satellite Embedding dataset is produced by Google and Google DeepMind (CC-BY 4.0).

相同的大小和种子得到相同的场景，文件夹中已有的场景不会重新绘制。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Draws a small raster to try the other tools on.</source>
        <translation>绘制一个小栅格，用于试用其他工具。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Embedding raster</source>
        <translation>嵌入栅格</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Embedding rasters, one for each year</source>
        <translation>嵌入栅格，每年一个</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Engine's Python</source>
        <translation>引擎的Python</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Evaluate a model on labels</source>
        <translation>用标签评估模型</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Evaluate the model…</source>
        <translation>评估模型…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Every pixel takes the commonest label of a square of so many pixels a side, an odd number; 1 smooths nothing.</source>
        <translation>每个像元取边长为若干像元（奇数）的方形内最常见的标签；1 表示不平滑。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/help_page.py"/>
        <source>Example for the command line</source>
        <translation>命令行示例</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/examples.py"/>
        <source>Examples are points or areas, but there is a line among them: choose a layer of points or polygons.</source>
        <translation>示例应为点或面，但其中有一条线：请选择点或多边形图层。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/example_texts.py"/>
        <source>Examples count for {percent} %, the text for the rest.</source>
        <translation>示例占 {percent} %，其余为文本。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/example_texts.py"/>
        <source>Examples: {count}, counter-examples: {counters}.</source>
        <translation>示例：{count}，反例：{counters}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Examples: {examples} · counter-examples: {counters}</source>
        <translation>示例：{examples} · 反例：{counters}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>Export favourites</source>
        <translation>导出收藏</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Export the aligned raster</source>
        <translation>导出对齐栅格</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Export the aligned raster…</source>
        <translation>导出对齐栅格…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel_menu.py"/>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/favourite_files.py"/>
        <source>Favourite {number} in {path} cannot be used, because of its {field}: correct it, or ask for the file again.</source>
        <translation>{path} 中的第 {number} 个收藏因其 {field} 而无法使用：请更正，或再次索取该文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/locator.py"/>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>Favourites added: {added}; known before: {known}.</source>
        <translation>已添加收藏：{added}；原已有：{known}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>Favourites exported to {path}: {count}</source>
        <translation>已导出到 {path} 的收藏：{count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Features left out</source>
        <translation>略去的要素</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/file_source.py"/>
        <source>Features read: {count}</source>
        <translation>读取的要素：{count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>Features that cannot be expressed in the raster's CRS, left out: {count}</source>
        <translation>因无法在栅格的CRS中表示而略去的要素：{count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Features with a value</source>
        <translation>有值的要素</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>Features without a geometry, left out: {count}</source>
        <translation>因没有几何图形而略去的要素：{count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>Features without a text, left out: {count}</source>
        <translation>因没有文本而略去的要素：{count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Features without a value</source>
        <translation>无值的要素</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>Features: {count}</source>
        <translation>要素：{count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Fetch AlphaEarth for the area that the map shows</source>
        <translation>获取地图所示区域的AlphaEarth数据</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Fetch the list of tiles anew</source>
        <translation>重新获取切片列表</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>Fetched {size} in {seconds} seconds: {tiles} tiles, {kept} of them there already.</source>
        <translation>用{seconds}秒获取了{size}：{tiles}个切片，其中{kept}个原已存在。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth.py"/>
        <source>Fetches AlphaEarth's rasters for an area and years.</source>
        <translation>获取某区域和若干年份的AlphaEarth栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth.py"/>
        <source>Fetches the part of AlphaEarth's annual rasters that an area takes, from a public copy: Source Cooperative's mirror by default. The log says how much it is and how long it takes before anything is fetched.

The copies are stored in blocks of 10 km, so that the smallest area takes about 50 MB a year at 10 m, and 50 km by 50 km 1 to 2 GB. Each coarser resolution takes about a quarter of that.

The rasters hold the published bytes unchanged, north-up, a file per tile and a VRT per zone and year. Tiles that a source lacks stay gaps. If it is cancelled or the line is cut, the same run goes on where it was.

The AlphaEarth Foundations Satellite Embedding dataset is produced by Google and Google DeepMind (CC-BY 4.0).</source>
        <translation>从公共副本（默认为Source Cooperative的镜像）获取某区域所需的AlphaEarth年度栅格部分。获取任何内容之前，日志会说明数据量和所需时间。

副本按10 km的块存储，因此10 m分辨率下，最小的区域每年约占50 MB，50 km×50 km的区域每年占1到2 GB。分辨率每粗一级，约为前一级的四分之一。

栅格保持所发布字节不变，北方朝上，每个切片一个文件，每个分带和年份一个VRT。来源中缺少的切片保持为空缺。如果取消或连接中断，相同的运行会从中断处继续。

The AlphaEarth Foundations Satellite Embedding dataset is produced by Google and Google DeepMind (CC-BY 4.0).</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Fetching a Python</source>
        <translation>正在获取Python</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Field of the label</source>
        <translation>标签字段</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/region_parameters.py"/>
        <source>Field of the names</source>
        <translation>名称字段</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>Fields in braces. The text is cut at commas and ends of sentences; pieces of which a field is empty are left out.</source>
        <translation>字段写在花括号内。文本在逗号和句末处切分；字段为空的片段会被略去。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>File of places</source>
        <translation>地点文件</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Files of the index are missing or cannot be read</source>
        <translation>索引的文件缺失或无法读取</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>Find places by words</source>
        <translation>用词语查找地点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/layer_menu.py"/>
        <source>Find places like these…</source>
        <translation>查找类似的地点…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>Find places like those that you click on the map</source>
        <translation>查找与您在地图上单击之处相像的地点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>Find the best places (Enter)</source>
        <translation>查找最佳地点（回车键）</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>Find what changed (Enter)</source>
        <translation>查找变化（回车）</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>Find what changed between years</source>
        <translation>查找年份之间的变化</translation>
    </message>
    <message>
        <location filename="../resources/models/landcover-starter/bundle.json"/>
        <source>Finds nine kinds of land cover from free text in eight languages: water, trees, grass, flooded vegetation, crops, shrubs, buildings, bare ground, snow and ice.</source>
        <translation>用八种语言的自由文本查找九种土地覆盖：水体、树木、草地、淹水植被、农作物、灌木、建筑、裸地、冰雪。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Finds the places in an embedding raster that are like examples.</source>
        <translation>在嵌入栅格中查找与示例相像的地点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>Finds the places in an embedding raster that fit a text.</source>
        <translation>在嵌入栅格中查找符合文本的地点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change.py"/>
        <source>Finds what has changed between embedding rasters of several years.</source>
        <translation>查找若干年的嵌入栅格之间发生的变化。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>First answer</source>
        <translation>第一个答案</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Folder for indexes</source>
        <translation>索引文件夹</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Folder for the rasters</source>
        <translation>栅格文件夹</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Folder of a model bundle</source>
        <translation>模型包所在文件夹</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Folder of wheels</source>
        <translation>wheel文件夹</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>For OpenStreetMap; they may outnumber all else.</source>
        <translation>用于OpenStreetMap；其数量可能超过其他所有类别。</translation>
    </message>
    <message>
        <location filename="../resources/models/own-vectors/bundle.json"/>
        <source>For examples only: compares pixels by AlphaEarth's own numbers, and answers no text.</source>
        <translation>仅用于示例：按 AlphaEarth 自己的数值比较像元，不回答文本。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>For the model card; without it, unknown.</source>
        <translation>用于模型卡；不填则为未知。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>For {raster}; you can search in the meantime</source>
        <translation>用于{raster}；在此期间您可以搜索</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>For “file”: PBF, GeoPackage, GeoParquet, CSV and others.</source>
        <translation>用于“file”：PBF、GeoPackage、GeoParquet、CSV等。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>For “own”, a label a line: “forest = a dense wood; tall trees | #2b7a2b”. After “=” follow phrases for what it looks like, after “|” its colour; the name alone will do.</source>
        <translation>选“own”时，每行一个标签：“forest = a dense wood; tall trees | #2b7a2b”。“=”之后是描述外观的短语，“|”之后是颜色；只写名称也可以。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>For “own”, a table or CSV file with a field “name” and, if wanted, “phrases” (“;” between them), “colour” (#rrggbb) and “code”.</source>
        <translation>选“own”时，带有字段“name”以及可选的“phrases”（以“;”分隔）、“colour”（#rrggbb）和“code”的表或 CSV 文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>For “retrieval”, one class per line: “park: a lawn with trees; a playground”. A class without a line is asked for by its name.</source>
        <translation>用于“retrieval”，每行一个类别：“park: a lawn with trees; a playground”。没有对应行的类别以其名称查询。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>From a folder of wheels…</source>
        <translation>从wheel文件夹…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>From which relevance or similarity on a pixel counts for the share. Empty for relevance 50 or similarity 0.5.</source>
        <translation>像元从多少相关度或相似度起计入份额。留空为相关度 50 或相似度 0.5。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Further rasters that are searched together with the first one: their places are ranked together, and the similarity becomes a VRT over all of them, one per UTM zone.</source>
        <translation>与第一个栅格一起搜索的其他栅格：它们的地点一并排名，相似度则成为覆盖所有栅格的VRT，每个UTM分带一个。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Further rasters; each gets an index of its own.</source>
        <translation>其他栅格；每个都有自己的索引。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/notes.py"/>
        <source>GPU not used: {reason}.</source>
        <translation>未使用GPU：{reason}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/diagnostics_button.py"/>
        <source>Gathering diagnostics</source>
        <translation>正在收集诊断信息</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>GeoTIFFs</source>
        <translation>GeoTIFF文件</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Get AlphaEarth</source>
        <translation>获取AlphaEarth</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Get AlphaEarth…</source>
        <translation>获取AlphaEarth…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_dialog.py"/>
        <source>Get places</source>
        <translation>获取地点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Get places of this area from OpenStreetMap or a file</source>
        <translation>从OpenStreetMap或文件获取此区域的地点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Get places to train on</source>
        <translation>获取用于训练的地点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Get places…</source>
        <translation>获取地点…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Gets &lt;year&gt;/&lt;zone&gt;/….tiff, and a VRT per zone and year. What is there already is not fetched again.</source>
        <translation>获取&lt;year&gt;/&lt;zone&gt;/….tiff，以及每个分带和年份一个VRT。已有的内容不会再次获取。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Gets places with class, group and name from OpenStreetMap or a file.</source>
        <translation>从OpenStreetMap或文件获取带有类别、组和名称的地点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Gets the places of an area as points with the fields class, group and name, which “Train on points of interest” takes as they are.

They come from OpenStreetMap, by one request to an Overpass server or by the plugin QuickOSM, or from a file: OpenStreetMap's PBF or XML, a GeoPackage, shapefile, GeoJSON or GeoParquet, Overture's places, or a table with columns of coordinates.

What is left out is counted: features outside the area, without a position or without a tag that says what they are, and places that are there twice. OpenStreetMap's data is under the ODbL: name its contributors where you show them or what was trained on them.</source>
        <translation>将某区域的地点获取为点，带有字段class、group和name，可直接供“用兴趣点训练”使用。

地点来自OpenStreetMap，通过向Overpass服务器的一次请求或通过插件QuickOSM获取；或来自文件：OpenStreetMap的PBF或XML、GeoPackage、shapefile、GeoJSON或GeoParquet、Overture的地点，或带坐标列的表格。

略去的内容会计数：区域外的要素、没有位置或没有标签说明其类型的要素，以及重复的地点。OpenStreetMap的数据采用ODbL许可：在展示这些数据或由其训练的成果时，请注明其贡献者。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_dialog.py"/>
        <source>Getting places</source>
        <translation>正在获取地点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Getting started</source>
        <translation>入门</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>Give a pixel the label that most of its neighbours have</source>
        <translation>给像元赋予其多数邻居的标签</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>Give every pixel one of several labels</source>
        <translation>从若干标签中给每个像元赋予一个</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>Give every pixel the label that fits best</source>
        <translation>给每个像元赋予最吻合的标签</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify.py"/>
        <source>Gives every pixel of an embedding raster the label whose texts fit best.</source>
        <translation>给嵌入栅格的每个像元赋予文本最吻合的标签。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Google's bucket</source>
        <translation>Google的存储桶</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>HTML files (*.html)</source>
        <translation>HTML文件 (*.html)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Hide “Getting started”</source>
        <translation>隐藏“入门”</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Hide; Plugins &gt; AETHER &gt; Getting started shows it again</source>
        <translation>隐藏；通过“插件 &gt; AETHER &gt; 入门”可再次显示</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>History and favourites</source>
        <translation>历史与收藏</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Hold out</source>
        <translation>留出</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/endpoints_list.py"/>
        <source>Hosted text encoders</source>
        <translation>托管的文本编码器</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>Houses and other buildings too</source>
        <translation>也包括房屋和其他建筑</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/example_queries.py"/>
        <source>Houses and streets</source>
        <translation>房屋和街道</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>How much the words count beside the examples</source>
        <translation>词语相对于示例所占的比重</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>How often places are split and probes retrained; the report gives mean and standard deviation.</source>
        <translation>划分地点并重新训练探针的次数；报告给出平均值和标准差。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>How often training sees all points; at most, where it can stop early.</source>
        <translation>训练遍历所有点的次数；如可提前停止，则为最大次数。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>How probable each pixel's label is, 0 to 1, as floats.</source>
        <translation>每个像元标签的概率，0 到 1 的浮点数。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>How strongly weights are pulled towards zero.</source>
        <translation>将权重拉向零的强度。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>How the threshold is given</source>
        <translation>阈值的给定方式</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>How to ask</source>
        <translation>询问方式</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Import a checkpoint…</source>
        <translation>导入检查点…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Import a published checkpoint</source>
        <translation>导入已发布的检查点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>Import favourites</source>
        <translation>导入收藏</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel_menu.py"/>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>In the background, at low priority: it reads the whole raster once, which takes about as long as a search of all of it, and needs about as much disk space as the raster's pixels before compression</source>
        <translation>在后台以低优先级运行：读取整个栅格一次，所需时间约等于对整个栅格的一次搜索，所需磁盘空间约等于栅格像素压缩前的大小</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/template.py"/>
        <source>In the template “{template}” a brace stands alone: write each field as {example}.</source>
        <translation>模板“{template}”中有一个单独的花括号：请将每个字段写成{example}的形式。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Index damaged</source>
        <translation>索引已损坏</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Index not built</source>
        <translation>索引未建立</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Index of the first raster</source>
        <translation>第一个栅格的索引</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Index out of date</source>
        <translation>索引已过期</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Index unfinished</source>
        <translation>索引未完成</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Index: not known yet</source>
        <translation>索引：尚不清楚</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Indexed · {size}</source>
        <translation>已索引 · {size}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Indexed: {ready} of {count}</source>
        <translation>已索引：{ready}/{count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>Indexes ready: {count} ({facts}).</source>
        <translation>就绪的索引：{count}（{facts}）。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Indexes removed to free space: {count}</source>
        <translation>为释放空间而移除的索引：{count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Indexes: {count}, {size} in all</source>
        <translation>索引：{count}个，共{size}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Install the engine</source>
        <translation>安装引擎</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/status_line.py"/>
        <source>Install the engine that computes</source>
        <translation>安装执行计算的引擎</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Install without a network, from what “make wheelhouse” made</source>
        <translation>不使用网络，从“make wheelhouse”生成的内容安装</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/engine_row.py"/>
        <source>Install, update, repair or remove it</source>
        <translation>安装、更新、修复或移除它</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/engine_row.py"/>
        <source>Install…</source>
        <translation>安装…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>It holds names of labels of the legend, or their codes.</source>
        <translation>它存放图例中标签的名称或其代码。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>It is among the favourites as “{name}”.</source>
        <translation>它已作为“{name}”在收藏中。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify.py"/>
        <source>It is not said which field of the labelled points holds the label; they have {fields}: choose one of these.</source>
        <translation>没有说明带标签的点的哪个字段存放标签；它们有 {fields}：请选择其中之一。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Its address; without it, the one that was asked last, at first {server}.</source>
        <translation>其地址；不填则为上次询问的服务器，初始为{server}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>Its model “{model}” is not here: add its folder under Options &gt; Model, or edit the favourite to ask with another model.</source>
        <translation>其模型“{model}”不在此处：请在“选项 &gt; 模型”中添加其文件夹，或编辑该收藏以改用其他模型。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>JSON files (*.json)</source>
        <translation>JSON文件 (*.json)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/keep_box.py"/>
        <source>Keep on the map</source>
        <translation>保留在地图上</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Keep what the default model knows</source>
        <translation>保留默认模型的知识</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/round_row.py"/>
        <source>Kept: {kept} · dismissed: {dismissed}</source>
        <translation>已保留：{kept} · 已舍弃：{dismissed}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/endpoints_list.py"/>
        <source>Key of the selected endpoint</source>
        <translation>所选端点的密钥</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Kind of threshold</source>
        <translation>阈值类型</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Labelled places used</source>
        <translation>使用的带标签地点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Labelled places used: {count}</source>
        <translation>使用的带标签地点：{count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Labelled points</source>
        <translation>带标签的点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Labelled points used</source>
        <translation>已使用的带标签的点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/legend_layers.py"/>
        <source>Labels of the pixels of {raster}, by texts, computed with the model bundle {bundle}.</source>
        <translation>用文本得出的 {raster} 各像元的标签，使用模型包 {bundle} 计算。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Labels on pixels without data: {count}</source>
        <translation>位于无数据像素上的标签：{count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Labels outside the raster: {count}</source>
        <translation>位于栅格外的标签：{count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Labels without a value: {count}</source>
        <translation>没有值的标签：{count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>Labels, one a line</source>
        <translation>标签，每行一个</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Land cover</source>
        <translation>土地覆盖</translation>
    </message>
    <message>
        <location filename="../resources/models/landcover-starter/bundle.json"/>
        <source>Land cover (starter)</source>
        <translation>土地覆盖（入门）</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_table.py"/>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment.py"/>
        <source>Learns from places and their texts what a text looks like in an embedding raster (AETHER, arXiv 2510.09894). The result is a model bundle, which the dock and the other algorithms take by its folder.

The text of a place comes from a field, from a template over fields, or from OpenStreetMap's tags. Places outside the raster, without data or without a text are left out and counted.

Some of the places are held out to measure the quality: the mean AUC, 0.5 for guessing and 1 for always right. A run that was cancelled or interrupted is resumed by the same parameters.

Recipe aether needs the engine's layer “deep training”: press Install… under Settings &gt; Options &gt; AETHER, or run aether:installengine. The other recipes need no more than queries.</source>
        <translation>从地点及其文本中学习文本在嵌入栅格中的样子（AETHER，arXiv 2510.09894）。结果是一个模型包，面板和其他算法通过其文件夹使用它。

地点的文本来自字段、字段模板或OpenStreetMap的标签。栅格外的地点、没有数据或没有文本的地点会被略去并计数。

部分地点被留出以衡量质量：平均AUC，0.5相当于猜测，1表示始终正确。被取消或中断的运行可用相同的参数恢复。

方案aether需要引擎的“深度训练”层：请在“设置 &gt; 选项 &gt; AETHER”中按“安装…”，或运行aether:installengine。其他方案所需的不多于查询。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/region_parameters.py"/>
        <source>Least distance between places (m)</source>
        <translation>地点之间的最小距离（米）</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Left of the line</source>
        <translation>线的左侧</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>Legend: {labels}</source>
        <translation>图例：{labels}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_contents.py"/>
        <source>Licence: {licence}.</source>
        <translation>许可：{licence}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/example_texts.py"/>
        <source>Like one example</source>
        <translation>类似一个示例</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Like this</source>
        <translation>像这样</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/example_texts.py"/>
        <source>Like {count} examples</source>
        <translation>类似 {count} 个示例</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Limit (MB)</source>
        <translation>上限（MB）</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>List of tiles as of {date}.</source>
        <translation>截至{date}的切片列表。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/understood_line.py"/>
        <source>List the best places anyway</source>
        <translation>仍然列出最佳地点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/panel.py"/>
        <source>Live map</source>
        <translation>实时地图</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>Local Climate Zones</source>
        <translation>局地气候区</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/change/panel.py"/>
        <source>Look for</source>
        <translation>查找</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Looking</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Looking for a Python</source>
        <translation>正在查找Python</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Made for places and phrases that it has not seen.</source>
        <translation>针对其未见过的地点和短语而制作。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Made with</source>
        <translation>生成工具</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_contents.py"/>
        <source>Made with AETHER {version} on {day}.</source>
        <translation>由 AETHER {version} 于 {day} 制作。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Main figure, aligned</source>
        <translation>主要指标，对齐</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Main figure, raw</source>
        <translation>主要指标，原始</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Makes a model bundle of a published AETHER checkpoint.</source>
        <translation>由已发布的AETHER检查点生成模型包。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Makes the Python environment in which AETHER computes, in your QGIS profile: for servers and scripts, where there is no window. QGIS's own Python stays as it is. Run it again to update or repair.

About 160 MB are downloaded for queries; deep training brings torch, which is 3 GB on Linux. A folder of wheels, as “make wheelhouse” fills one, needs no network.</source>
        <translation>在您的QGIS配置文件夹中创建AETHER进行计算的Python环境：用于没有窗口的服务器和脚本。QGIS自身的Python保持原样。再次运行可更新或修复。

查询需要下载约160 MB；深度训练会带来torch，它在Linux上为3 GB。由“make wheelhouse”填充的wheel文件夹不需要网络。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Makes the Python environment in which AETHER computes.</source>
        <translation>创建AETHER进行计算的Python环境。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Making the environment</source>
        <translation>正在创建环境</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/layers_box.py"/>
        <source>Many machines (Dask)</source>
        <translation>多台机器（Dask）</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Mean AUC on held-out places</source>
        <translation>留出地点上的平均AUC</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Mean confidence</source>
        <translation>平均置信度</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Mean difference</source>
        <translation>平均差异</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_notes.py"/>
        <source>Mean difference: {mean}; correlation: {correlation}; strong from {strong} on.</source>
        <translation>平均差异：{mean}；相关系数：{correlation}；从 {strong} 起为强差异。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/texts_parameter.py"/>
        <source>Measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>Measured districts</source>
        <translation>已测量的区</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/sample_similarity.py"/>
        <source>Measured points</source>
        <translation>已测量的点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Measures how much a model bundle knows about labelled places.</source>
        <translation>衡量模型包对带标签地点的了解程度。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Measures what a model bundle knows about places that somebody has labelled, and writes a report.

For classes, numbers and shares, small probes (linear, and with one hidden layer) learn the labels from raw and from aligned vectors, side by side, on several splits of the places. For “retrieval”, texts ask for each class, and the report shows how high its places rank.

If the model was trained on the same labels, its figures are too good. Classes with fewer than five places are left out.

The report's plots need matplotlib, of the engine's layer “deep training”: press Install… under Settings &gt; Options &gt; AETHER, or run aether:installengine.</source>
        <translation>衡量模型包对已有人工标签的地点了解多少，并写出报告。

对于类别、数值和占比，小型探针（线性的，以及带一个隐藏层的）在地点的多种划分上，并排地从原始向量和对齐向量学习标签。对于“retrieval”，用文本查询每个类别，报告会显示其地点的排名有多高。

如果模型是用相同的标签训练的，其指标会偏高。地点少于五个的类别会被略去。

报告的图表需要matplotlib，它属于引擎的“深度训练”层：请在“设置 &gt; 选项 &gt; AETHER”中按“安装…”，或运行aether:installengine。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Min. area</source>
        <translation>最小面积</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Minimum area of a place (m²)</source>
        <translation>地点的最小面积（m²）</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Model bundle</source>
        <translation>模型包</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>Model: {model}</source>
        <translation>模型：{model}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/exporter.py"/>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>More about the index</source>
        <translation>关于索引的更多信息</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>More models</source>
        <translation>更多模型</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>More tiles</source>
        <translation>更多切片</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>My own labels</source>
        <translation>我自己的标签</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>My places</source>
        <translation>我的地点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Name after</source>
        <translation>命名依据</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Name of a bundle that comes with the plugin, or the folder of one of your own.</source>
        <translation>插件自带模型包的名称，或您自己的模型包的文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Name of a bundle that comes with the plugin, or the folder of one of your own; own-vectors compares the raster's own numbers, and answers no text.</source>
        <translation>随插件提供的模型包的名称，或您自己的模型包的文件夹；own-vectors 比较栅格自己的数值，不回答文本。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>Name of the favourite:</source>
        <translation>收藏的名称：</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Name of the text encoder</source>
        <translation>文本编码器的名称</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/region_parameters.py"/>
        <source>Name places after</source>
        <translation>地点命名依据</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_contents.py"/>
        <source>Nearest</source>
        <translation>最近</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Nearest kinds of place: {kinds}</source>
        <translation>最接近的地点类型：{kinds}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Neither corrects typing errors nor looks for “without” and “no”, and searches even for words that are not understood.</source>
        <translation>不更正打字错误，不识别“没有”和“不”，即使不理解的词也会搜索。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/standalone.py"/>
        <source>No Python on this computer can fetch anything: install Python 3.12 from python.org and press Install again.</source>
        <translation>此计算机上没有可以获取内容的Python：请从python.org安装Python 3.12，然后再次按“安装”。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>No Python on this computer can make the engine's environment: install Python 3.12 from python.org (on Debian and Ubuntu: sudo apt install python3-venv), or let AETHER fetch one, and press Install again.</source>
        <translation>此计算机上没有可以创建引擎环境的Python：请从python.org安装Python 3.12（在Debian和Ubuntu上：sudo apt install python3-venv），或让AETHER获取一个，然后再次按“安装”。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>No Python that fits was found on this computer. AETHER can fetch one into {folder} (about 45 MB, by the program uv, from its own source). Fetch it?</source>
        <translation>在此计算机上未找到合适的Python。AETHER可以将一个Python获取到{folder}（约45 MB，由程序uv从其自身的来源获取）。要获取吗？</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>No changed places: {title}</source>
        <translation>没有变化的地点：{title}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>No endpoint was given: the bundle cannot be asked in words, but can export aligned rasters.</source>
        <translation>未给出端点：该模型包不能用文字查询，但可以导出对齐栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>No feature of the vector layer has a geometry that can be used ({features} were read): choose another layer, or mend its geometries.</source>
        <translation>矢量图层中没有要素具有可用的几何（已读取 {features} 个）：请选择其他图层，或修复其几何。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/place_names.py"/>
        <source>No feature of “{layer}” has both a name and a place: choose another layer or field of names.</source>
        <translation>“{layer}”中没有既有名称又有位置的要素：请选择其他图层或名称字段。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/controller.py"/>
        <source>No features are selected in the current layer: select some points or polygons in it first.</source>
        <translation>当前图层中没有选中要素：请先在其中选择一些点或多边形。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/texts.py"/>
        <source>No field for the texts is chosen: choose one of the layer's fields, {fields}.</source>
        <translation>未选择文本字段：请从图层的字段{fields}中选择一个。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/file_source.py"/>
        <source>No file of places is chosen: choose one, or another source.</source>
        <translation>未选择地点文件：请选择一个文件或其他来源。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/bundle_folder.py"/>
        <source>No folder for the bundle is chosen: choose a new one.</source>
        <translation>未选择模型包的文件夹：请选择一个新文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>No index yet</source>
        <translation>尚无索引</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/live_map.py"/>
        <source>No live map with this model: its text encoder is hosted, and whatever you type would be sent there.</source>
        <translation>此模型没有实时地图：其文本编码器是托管的，您输入的任何内容都会发送到该处。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/notes.py"/>
        <source>No place is good and large enough: lower the threshold or the minimum area.</source>
        <translation>没有足够好且足够大的地点：请降低阈值或最小面积。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_notes.py"/>
        <source>No place of this size stands out from what differs everywhere between {first} and {last}: nothing has changed that can be told.</source>
        <translation>没有这种大小的地点从 {first} 与 {last} 之间到处都有的差异中突显出来：看不出有任何变化。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/results_table.py"/>
        <source>No places.</source>
        <translation>没有地点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/layers.py"/>
        <source>No places: {query}</source>
        <translation>没有地点：{query}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_offer.py"/>
        <source>No program opens {path}: open the file in a web browser.</source>
        <translation>没有程序可打开{path}：请在网页浏览器中打开该文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>No server answers at {host}: check its address, or use a file.</source>
        <translation>{host}处没有服务器应答：请检查其地址，或使用文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/faults.py"/>
        <source>No text encoder answers at {host}: start that server, or check its address.</source>
        <translation>{host}处没有文本编码器应答：请启动该服务器，或检查其地址。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>No year is given; expected some, such as 2019,2021-2023.</source>
        <translation>未给出年份；应给出若干年份，例如2019,2021-2023。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>None of the {features} features can be placed in the raster's CRS ({without_geometry} have no geometry): check the layer's CRS.</source>
        <translation>{features}个要素均无法放置到栅格的CRS中（{without_geometry}个没有几何图形）：请检查图层的CRS。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>None of the {features} features can be used ({without_text} have no text, {without_geometry} no geometry, {outside} no place in the raster's CRS): check the fields that the texts come from and the layer's CRS.</source>
        <translation>{features}个要素均无法使用（{without_text}个没有文本，{without_geometry}个没有几何图形，{outside}个在栅格的CRS中没有位置）：请检查文本所来自的字段以及图层的CRS。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>None that fits (3.11 or newer, with venv and pip) was found; AETHER can fetch one.</source>
        <translation>未找到合适的Python（3.11或更新版本，带有venv和pip）；AETHER可以获取一个。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/state.py"/>
        <source>Not installed.</source>
        <translation>未安装。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Not like this</source>
        <translation>不像这样</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/caller.py"/>
        <source>Not understood: no live map.</source>
        <translation>未理解：没有实时地图。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>Nothing has been asked yet: what you ask is listed here.</source>
        <translation>还没有问过什么：您的询问会列在这里。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>Nothing here fits “{query}”: even the best pixels are rather something else (relevance {relevance} of 100).</source>
        <translation>这里没有与“{query}”吻合之处：即使最佳像元也更像别的东西（相关度 {relevance}，满分 100）。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Nothing is asked of any server before you press a button.</source>
        <translation>在您按下按钮之前，不会向任何服务器询问任何内容。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>Nothing was changed; the training can be started again.</source>
        <translation>未作任何更改；可以重新开始训练。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Number of indexes</source>
        <translation>索引数量</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Number of missing tiles</source>
        <translation>缺少的切片数量</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Number of pixels</source>
        <translation>像素数量</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Number of places</source>
        <translation>地点数量</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Number of seeds</source>
        <translation>种子数量</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Number of them built now</source>
        <translation>其中现已建立的数量</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Number of tiles</source>
        <translation>切片数量</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Numbers in the pixel tower: {count}</source>
        <translation>像素塔中的数值个数：{count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Of the coordinates of a CSV file whose columns are not named longitude and latitude; without it, the area's.</source>
        <translation>列名不是longitude和latitude的CSV文件的坐标所用的CRS；不填则为区域的CRS。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>On pixels without data, without a value: {count}</source>
        <translation>位于无数据像元上、没有值：{count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>One float band: the cosine of query and pixel, -1 to 1. Of several rasters, a VRT of this name beside a folder with a GeoTIFF per raster.</source>
        <translation>一个浮点波段：查询与像素的余弦值，-1到1。对于多个栅格，则为此名称的VRT，旁边的文件夹中每个栅格有一个GeoTIFF。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>One label a line, e.g.
forest
water = lake; river; sea
town = houses and streets | #c62828</source>
        <translation>每行一个标签，例如
森林
水 = 湖; 河; 海
城镇 = 房屋和街道 | #c62828</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>One or more years from 2017 on, such as 2019,2021-2023.</source>
        <translation>2017年起的一个或多个年份，例如2019,2021-2023。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/classify.py"/>
        <source>One raster is classified at a time, but {count} are chosen: choose one of them, or run the others as a batch.</source>
        <translation>一次只对一个栅格分类，但选择了 {count} 个：请选择其中之一，或将其余的作为批处理运行。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Only estimate</source>
        <translation>仅估算</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Only this part of the raster; without it, all of it. On a rotated raster it is the part of the grid that encloses the area.</source>
        <translation>仅栅格的此部分；不填则为整个栅格。对于旋转的栅格，则为包围该区域的格网部分。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_offer.py"/>
        <source>Open the report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>OpenStreetMap land use</source>
        <translation>OpenStreetMap 土地利用</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>OpenStreetMap's tags</source>
        <translation>OpenStreetMap的标签</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/columns.py"/>
        <source>OpenStreetMap's tags (amenity, shop, other_tags …), Overture's categories, or a column named class, category or kind</source>
        <translation>OpenStreetMap的标签（amenity、shop、other_tags…）、Overture的类别，或名为class、category或kind的列</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>OpenStreetMap, by the plugin QuickOSM</source>
        <translation>OpenStreetMap，通过插件QuickOSM</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>OpenStreetMap, from an Overpass server</source>
        <translation>OpenStreetMap，来自Overpass服务器</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Or &lt;a href='{file}'&gt;choose a file&lt;/a&gt;, or &lt;a href='{demo}'&gt;try the demo&lt;/a&gt;, a small simulated scene.</source>
        <translation>或者&lt;a href='{file}'&gt;选择文件&lt;/a&gt;，或者&lt;a href='{demo}'&gt;试用演示&lt;/a&gt;，即一个小型模拟场景。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Other address or folder</source>
        <translation>其他地址或文件夹</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Other source</source>
        <translation>其他来源</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Outlines</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>Outlines that crossed themselves, mended: {count}</source>
        <translation>已修复的自相交轮廓：{count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/help_page.py"/>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Outside the raster, without a value: {count}</source>
        <translation>在栅格之外、没有值：{count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Overpass server</source>
        <translation>Overpass服务器</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_writer.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>Packages that lie ready, instead of the network.</source>
        <translation>已备好的软件包，代替网络。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/help_page.py"/>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Percentile</source>
        <translation>百分位</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/demo_layers.py"/>
        <source>Picture (simulated)</source>
        <translation>图像（模拟）</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/picture_layer.py"/>
        <source>Picture: {raster}</source>
        <translation>图片：{raster}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Pixels a side</source>
        <translation>每边像素数</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Pixels at or above it may form a place</source>
        <translation>达到或高于此值的像素可形成地点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Pixels at or above it may form a place: 98 takes the best 2 % of the pixels; as a similarity it lies between -1 and 1.</source>
        <translation>达到或高于此值的像素可形成地点：98取最佳的2 %像素；作为相似度时，其值介于-1和1之间。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Pixels that differ by this much or more differ strongly; 0 takes 0.1 for similarities and 30 for relevances.</source>
        <translation>相差达到或超过此值的像元为强差异；0 表示相似度取 0.1，相关度取 30。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/example_texts.py"/>
        <source>Pixels were compared by a linear model fitted to them and to the raster's background.</source>
        <translation>像元按拟合于示例和栅格背景的线性模型进行比较。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/example_texts.py"/>
        <source>Pixels were compared with the example nearest to each.</source>
        <translation>像元与各自最近的示例进行比较。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/example_texts.py"/>
        <source>Pixels were compared with the mean of the examples.</source>
        <translation>像元与示例的平均值进行比较。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Pixels whose change is at least this count as changed: 50 is three times as far from the ordinary as what does not change usually lies.</source>
        <translation>变化达到此值的像元视为已变化：50 表示其偏离平常的程度是不变之处通常偏离的三倍。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Pixels whose likeliest label is less probable become “unsure”; 0 gives every pixel a label.</source>
        <translation>最可能的标签概率低于此值的像元成为“不确定”；0 给每个像元一个标签。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Pixels with data</source>
        <translation>有数据的像素</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>Places ({endings})</source>
        <translation>地点（{endings}）</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/results_table.py"/>
        <source>Places found</source>
        <translation>找到的地点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>Places found: {count}</source>
        <translation>找到的地点：{count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/layer_file.py"/>
        <source>Places from {origin}. {outcome}</source>
        <translation>来自{origin}的地点。{outcome}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Places held out to measure the quality: blocks holds out whole blocks, the honest measure; random mixes neighbours and flatters; none trains on all points and measures nothing.</source>
        <translation>为衡量质量而留出的地点：blocks留出整个块，是诚实的衡量；random会混入相邻地点，结果偏高；none用所有点训练，不作衡量。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Places held out to measure the quality: whole blocks measure honestly, since neighbouring places resemble each other</source>
        <translation>为衡量质量而留出的地点：整块留出能诚实地衡量，因为相邻地点彼此相似</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_notes.py"/>
        <source>Places left out, because all outlines together would be too long to draw: {count}. Raise the threshold to see them.</source>
        <translation>因所有轮廓加起来过长无法绘制而略去的地点：{count}。请提高阈值以查看它们。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Places nearer than this to a better one are left out</source>
        <translation>与更好地点的距离小于此值的地点将被略去</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Places reach a change of {threshold}.</source>
        <translation>地点的变化达到 {threshold}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/metadata.py"/>
        <source>Places reach a similarity of {similarity}, percentile {value}.</source>
        <translation>地点的相似度最高达{similarity}，百分位{value}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/metadata.py"/>
        <source>Places reach a similarity of {similarity}.</source>
        <translation>地点的相似度最高达{similarity}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Places that fit this text rank lower</source>
        <translation>符合此文本的地点排名靠后</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Places with their texts, in any CRS</source>
        <translation>任意CRS的地点及其文本</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/query_summary.py"/>
        <source>Places: {count}</source>
        <translation>地点：{count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>Places: {places}; left out of {read}: {reasons}.</source>
        <translation>地点：{places}；从{read}个中略去：{reasons}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>Places: {places}; nothing was left out.</source>
        <translation>地点：{places}；没有略去任何内容。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_dialog.py"/>
        <source>Places: {raster}</source>
        <translation>地点：{raster}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Points at random</source>
        <translation>随机点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Points in EPSG:4326 with class, group and name.</source>
        <translation>EPSG:4326中带有class、group和name的点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Points in any CRS whose label is known: some ten a label help most where the texts alone mix labels up. Labels without points keep to their texts.</source>
        <translation>标签已知的点，任何坐标参照系均可：当仅凭文本会混淆标签时，每个标签约十个点最有帮助。没有点的标签仍依其文本。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/sample_similarity.py"/>
        <source>Points in any CRS.</source>
        <translation>任何坐标参照系中的点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>Points of interest</source>
        <translation>兴趣点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Points or polygons in any CRS about which something is known: a class, a number or shares.</source>
        <translation>任意CRS的点或多边形，关于它们已知某些信息：类别、数值或占比。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Points or polygons on what you do not look for. The best ones are where a first answer was wrong.</source>
        <translation>位于您不要找的地方的点或多边形。最好放在第一次答案出错的地方。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Points or polygons on what you look for, in any reference system. All count the same, whatever the size of a polygon.</source>
        <translation>位于您要找的地方的点或多边形，任何参照系均可。无论多边形大小，作用相同。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>Points outside the raster, left out: {count}</source>
        <translation>位于栅格外而略去的点：{count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Points that are compared with each other in one step.</source>
        <translation>一步中相互比较的点数。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Points used</source>
        <translation>使用的点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>Points where the raster has no data, left out: {count}</source>
        <translation>因栅格在该处无数据而略去的点：{count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Polish</source>
        <translation>波兰语</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>Polygons in any CRS, such as districts or parcels.</source>
        <translation>任何坐标参照系中的多边形，例如区划或地块。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Prepares a raster so that queries are answered at once.</source>
        <translation>对栅格进行预处理，使查询可立即得到结果。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Press “Like this” and click some places on the map that are what you look for. Words are optional.</source>
        <translation>按“像这样”，并在地图上单击几处您要找的地点。词语可有可无。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_dialog.py"/>
        <source>Progress of getting places</source>
        <translation>获取地点的进度</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Progress of the installation</source>
        <translation>安装进度</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/progress_row.py"/>
        <source>Progress of the query</source>
        <translation>查询进度</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Progress of the training</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>PyTorch checkpoints (*.pth *.pt)</source>
        <translation>PyTorch检查点 (*.pth *.pt)</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>Python {version} ({path})</source>
        <translation>Python {version}（{path}）</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Python, or the folder of its environment, that has the engine's packages; the variable {variable} takes precedence</source>
        <translation>具有引擎所需软件包的Python或其环境的文件夹；变量{variable}优先</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/picture_layer.py"/>
        <source>QGIS cannot open the picture {path}: check whether the file is still there, and try again.</source>
        <translation>QGIS 无法打开图片 {path}：请检查文件是否还在，然后重试。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>QGIS cannot open {path} as a raster: choose a GeoTIFF or VRT of embeddings.</source>
        <translation>QGIS无法将{path}作为栅格打开：请选择嵌入的GeoTIFF或VRT。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/demo_layers.py"/>
        <source>QGIS cannot open {path}, a file of the demo scene: try the demo again, which draws it anew if it is damaged.</source>
        <translation>QGIS无法打开演示场景的文件{path}：请再次试用演示，如果文件已损坏，演示会重新绘制它。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/layers.py"/>
        <source>QGIS cannot open {path}, which the query has written: check whether the file is still there, and search again.</source>
        <translation>QGIS无法打开查询写出的{path}：请检查文件是否仍在该处，然后重新搜索。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/layer_file.py"/>
        <source>QGIS cannot open {path}, which was just written: check whether the file is still there, and get the places again.</source>
        <translation>QGIS无法打开刚写出的{path}：请检查文件是否仍在该处，然后重新获取地点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/vector_file.py"/>
        <source>QGIS cannot read {path} as places; expected OpenStreetMap's PBF, a GeoPackage, a shapefile, GeoJSON, GeoParquet or a table with coordinates: check whether the file is whole.</source>
        <translation>QGIS无法将{path}读取为地点；应为OpenStreetMap的PBF、GeoPackage、shapefile、GeoJSON、GeoParquet或带坐标的表格：请检查文件是否完整。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/parquet_file.py"/>
        <source>QGIS does not know the CRS “{crs}” of {path}: save the file in EPSG:4326.</source>
        <translation>QGIS不识别{path}的CRS“{crs}”：请将文件保存为EPSG:4326。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/questions_list.py"/>
        <source>Queries</source>
        <translation>查询</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Queries look for indexes in {home}: to let them use those in {folder}, choose that folder under Settings &gt; Options &gt; AETHER.</source>
        <translation>查询在{home}中查找索引：要让查询使用{folder}中的索引，请在“设置 &gt; 选项 &gt; AETHER”中选择该文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/described_algorithm.py"/>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>Query: {query}</source>
        <translation>查询：{query}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/quickosm.py"/>
        <source>QuickOSM asks OpenStreetMap</source>
        <translation>QuickOSM正在询问OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/quickosm.py"/>
        <source>QuickOSM found no answer ({reason}): try again later, or choose the Overpass server instead.</source>
        <translation>QuickOSM未得到应答（{reason}）：请稍后重试，或改选Overpass服务器。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Radius in pixels of the wider view of the same place.</source>
        <translation>同一地点更大视野的半径，以像素计。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Radius in pixels of the window whose mean a point is: 4 makes 9 x 9 pixels, 90 m with AlphaEarth.</source>
        <translation>窗口的半径，以像素计，一个点即该窗口的平均值：4对应9×9像素，AlphaEarth中为90 m。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/results_table.py"/>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>Raster</source>
        <translation>栅格</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>Raster: {raster}</source>
        <translation>栅格：{raster}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/view.py"/>
        <source>Rasters in view without an index: {count}</source>
        <translation>视图中没有索引的栅格：{count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Read as {language}: {kinds}</source>
        <translation>按{language}理解：{kinds}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Reading the features</source>
        <translation>正在读取要素</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify.py"/>
        <source>Reading the labelled points</source>
        <translation>正在读取带标签的点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>Reading the labels</source>
        <translation>正在读取标签</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment.py"/>
        <source>Reading the points</source>
        <translation>正在读取点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Reads the towers of a published AETHER checkpoint (.pth, arXiv 2510.09894) and writes them as a model bundle. The file is read without running anything in it; one that holds more than numbers and plain values is refused.

The text encoder is not part of a checkpoint, and the one that ships with AETHER cannot stand in for it. Name an OpenAI-compatible endpoint that offers the encoder it was trained with, and the bundle can be asked in words: the words of a query are then sent there, once you have agreed under Settings &gt; Options &gt; AETHER, where you can also choose a key. Without an endpoint the bundle cannot be asked in words, but can export aligned rasters.

Importing needs the layer “deep training” of the engine: press Install… under Settings &gt; Options &gt; AETHER, or run aether:installengine.</source>
        <translation>读取已发布的AETHER检查点（.pth，arXiv 2510.09894）中的各塔，并写为模型包。读取文件时不会运行其中的任何内容；若文件包含数值和普通值以外的内容，则会被拒绝。

文本编码器不是检查点的一部分，AETHER自带的编码器也不能代替它。请给出一个兼容OpenAI的端点，该端点须提供训练检查点时所用的编码器，这样就可以用文字查询该模型包：在您于“设置 &gt; 选项 &gt; AETHER”中同意后，查询的文字会发送到该处，您也可以在那里选择密钥。没有端点时，该模型包不能用文字查询，但可以导出对齐栅格。

导入需要引擎的“深度训练”层：请在“设置 &gt; 选项 &gt; AETHER”中按“安装…”，或运行aether:installengine。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/state.py"/>
        <source>Ready: version {version}, {size}</source>
        <translation>就绪：版本{version}，{size}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/state.py"/>
        <source>Ready: {path}</source>
        <translation>就绪：{path}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Rebuild</source>
        <translation>重建</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Recipe</source>
        <translation>方案</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>Record what I ask</source>
        <translation>记录我的询问</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/example_queries.py"/>
        <source>Reeds and marsh by the lake</source>
        <translation>湖边的芦苇和沼泽</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/relevance_style.py"/>
        <source>Relevance</source>
        <translation>相关度</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_layers.py"/>
        <source>Relevance for “{first}” less that for “{second}”, pixel by pixel, -100 to 100.</source>
        <translation>“{first}”的相关度减去“{second}”的相关度，逐像元，-100 到 100。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Relevance of the pixels of {raster} for each text, computed with the model bundle {bundle}.</source>
        <translation>{raster} 的像元对每个文本的相关度，用模型包 {bundle} 计算。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>Relevance says how well the best hundredth of the pixels fits, from 0 to 100. Pixels spread over the raster are compared with the query and with neutral words for all land (water, forest, town…): a pixel is relevant where the query explains it better than they do. From 50 on the verdict is “found”, from 25 on “weak”, below that “nothing”; the borders are set by what the model bundle says of land where nothing fits.</source>
        <translation>相关度以 0 到 100 说明最佳百分之一的像元有多吻合。分布于整个栅格的像元会与查询以及描述各种土地（水、森林、城镇…）的中性词进行比较：查询比它们更能解释某像元时，该像元即为相关。50 起结论为“found”，25 起为“weak”，再低为“nothing”；界限取决于模型包对毫无吻合之处的土地的判断。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/relevance_style.py"/>
        <source>Relevance {value}</source>
        <translation>相关度 {value}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Relevance, 0 to 100</source>
        <translation>相关度，0 到 100</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Relevance: {query}</source>
        <translation>相关度：{query}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_notes.py"/>
        <source>Relevances are compared, 0 to 100.</source>
        <translation>比较的是相关度，0 到 100。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Remove all</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Remove all indexes in this folder ({size})? Searches read the rasters again until new ones are built.</source>
        <translation>移除此文件夹中的所有索引（{size}）？在建立新索引之前，搜索会重新读取栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>Remove all queries from the history? Favourites and answers stay.</source>
        <translation>从历史中移除所有查询？收藏和答案会保留。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Remove selected</source>
        <translation>移除所选</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Remove the engine and its downloads from {folder}? Models, indexes and results stay.</source>
        <translation>从{folder}中移除引擎及其下载内容？模型、索引和结果会保留。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/record_actions.py"/>
        <source>Remove the favourites {names}?</source>
        <translation>移除收藏 {names}？</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Remove the index</source>
        <translation>移除索引</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Remove the index, or always build one</source>
        <translation>移除索引，或始终建立索引</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel_menu.py"/>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>Repair…</source>
        <translation>修复…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/answer_row.py"/>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Resolution (m)</source>
        <translation>分辨率（m）</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Results folder</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>Resumed after epoch {epoch}.</source>
        <translation>从第{epoch}轮之后恢复。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Return the best places even where nothing fits</source>
        <translation>即使没有吻合之处也返回最佳地点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/expressions/similarity_function.py"/>
        <source>Returns how similar an embedding raster is to a text at the feature: the cosine from -1 to 1 at a point on its geometry, NULL outside of the raster and without data.</source>
        <translation>返回嵌入栅格在要素处与文本的相似程度：其几何上一点处从 -1 到 1 的余弦；在栅格之外和无数据处为 NULL。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Right of the line</source>
        <translation>线的右侧</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>Room on the disk: {free}; needed: {needed}.</source>
        <translation>磁盘空间：可用{free}；需要{needed}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/demo_layers.py"/>
        <source>SIMULATED: a fictional valley, drawn from class statistics of real AlphaEarth vectors. No pixel shows a real place.</source>
        <translation>模拟：一个虚构的山谷，根据真实AlphaEarth向量的类别统计绘制。没有任何像素表示真实地点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/sample_similarity.py"/>
        <source>Sample similarity at points</source>
        <translation>在点处采样相似度</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel_menu.py"/>
        <source>Save as a model…</source>
        <translation>另存为模型…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/exporter.py"/>
        <source>Save as model</source>
        <translation>另存为模型</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_writer.py"/>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Say what it would take, and fetch no pixels.</source>
        <translation>说明所需的数据量，但不获取像素。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/round_row.py"/>
        <source>Search again</source>
        <translation>再次搜索</translation>
    </message>
    <message>
        <location filename="../aether_qgis/plugin.py"/>
        <source>Search an embedding raster in words</source>
        <translation>用文字搜索嵌入栅格</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/understood_line.py"/>
        <source>Search for it anyway</source>
        <translation>仍然搜索</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Search for “{query}”</source>
        <translation>搜索“{query}”</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/understood_line.py"/>
        <source>Search for “{typed}” as typed</source>
        <translation>按原样搜索“{typed}”</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>Search in what was asked</source>
        <translation>在问过的内容中搜索</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/locator.py"/>
        <source>Search the raster that the dock has chosen</source>
        <translation>搜索面板中选定的栅格</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/round_row.py"/>
        <source>Search with the kept places as examples and the dismissed ones as counter-examples</source>
        <translation>以保留的地点为示例、舍弃的为反例进行搜索</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/layers_box.py"/>
        <source>Searching and training on your points</source>
        <translation>搜索以及用您的点训练</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Second answer</source>
        <translation>第二个答案</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Selected features are like it</source>
        <translation>选中的要素与之相像</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Selected features are not like it</source>
        <translation>选中的要素与之不像</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/consent_box.py"/>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/steps_dialog.py"/>
        <source>Set up the AETHER engine</source>
        <translation>设置AETHER引擎</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Share of the area that changed (%)</source>
        <translation>发生变化的区域占比（%）</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Share of the area that differs strongly (%)</source>
        <translation>强差异面积所占份额（%）</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Share of the examples</source>
        <translation>示例的比重</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Share of the pixels that are relevant</source>
        <translation>相关像元的占比</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Share of unsure pixels</source>
        <translation>不确定像元的占比</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Share that is more like the first answer (%)</source>
        <translation>更像第一个答案的份额（%）</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Share that is more like the second answer (%)</source>
        <translation>更像第二个答案的份额（%）</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/entry_points/layer_menu.py"/>
        <source>Show as picture</source>
        <translation>显示为图片</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>Show it in the form, to change it</source>
        <translation>在表单中显示以便修改</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Show which places are more like the left, and which the right</source>
        <translation>显示哪些地方更像左侧，哪些更像右侧</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/diagnostics_button.py"/>
        <source>Shows one text for a report of a problem: versions, devices, settings and the last messages, without names, keys and private folders</source>
        <translation>显示一段用于报告问题的文本：版本、设备、设置和最近的消息，不含姓名、密钥和私人文件夹</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Shows where two answers differ, and which way.</source>
        <translation>显示两个答案在哪里不同以及朝哪个方向。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>Show…</source>
        <translation>显示…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Side of a block (m)</source>
        <translation>块的边长（m）</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Side of the square blocks in metres, for “blocks”.</source>
        <translation>方形块的边长，以米计，用于“blocks”。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>Similar places</source>
        <translation>相似地点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_notes.py"/>
        <source>Similarities are compared, -1 to 1.</source>
        <translation>比较的是相似度，-1 到 1。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/threshold_slider.py"/>
        <source>Similarities of what the map shows</source>
        <translation>地图所示部分的相似度</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Similarity between each text and the pixels of {raster}, computed with the model bundle {bundle}.</source>
        <translation>各文本与 {raster} 的像元之间的相似度，使用模型包 {bundle} 计算。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/metadata.py"/>
        <source>Similarity between examples and the pixels of {raster}, computed with the model bundle {bundle}.</source>
        <translation>示例与 {raster} 的像元之间的相似度，使用模型包 {bundle} 计算。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/metadata.py"/>
        <source>Similarity between the query “{query}” and the pixels of {raster}, computed with the model bundle {bundle}.</source>
        <translation>查询“{query}”与{raster}的像素之间的相似度，使用模型包{bundle}计算。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>Similarity of districts</source>
        <translation>区划的相似度</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Similarity of each UTM zone</source>
        <translation>各UTM分带的相似度</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_layers.py"/>
        <source>Similarity with “{first}” less that with “{second}”, pixel by pixel.</source>
        <translation>与“{first}”的相似度减去与“{second}”的相似度，逐像元。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/panel.py"/>
        <source>Similarity {similarity}</source>
        <translation>相似度{similarity}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Similarity: {query}</source>
        <translation>相似度：{query}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/results_table.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>Size limit</source>
        <translation>大小上限</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Smaller places are left out</source>
        <translation>较小的地点会被略去</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Smaller places are left out; 10,000 m² are a hectare.</source>
        <translation>较小的地点会被略去；10,000 m²为一公顷。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>Smaller than a pixel, with the value of the pixel under a point on them: {count}</source>
        <translation>小于一个像元、取其上一点处像元的值：{count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Smallest place: {area} m².</source>
        <translation>最小地点：{area} m²。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>Smooth out single pixels</source>
        <translation>平滑零星像元</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/region_parameters.py"/>
        <source>Smooth outlines</source>
        <translation>平滑轮廓</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Smoothing window (pixels)</source>
        <translation>平滑窗口（像元）</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/example_queries.py"/>
        <source>Snow on the mountain tops</source>
        <translation>山顶的积雪</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Some files in {folder} are in use by another program: close it, or QGIS's other windows, and press Remove again.</source>
        <translation>{folder}中的某些文件正被其他程序使用：请关闭该程序或QGIS的其他窗口，然后再次按“移除”。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/endpoints_list.py"/>
        <source>Some models need a text encoder that runs on a server. A tick allows AETHER to send the text of your queries there. A key stays in QGIS's authentication store: choose an entry such as API Header, with Authorization and Bearer before the key.</source>
        <translation>某些模型需要在服务器上运行的文本编码器。勾选即允许AETHER将您的查询文本发送到该处。密钥保存在QGIS的认证存储中：请选择API Header之类的条目，以Authorization为名称，密钥前加Bearer。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Some of the texts</source>
        <translation>部分文本</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_notes.py"/>
        <source>Some places hardly stand out from what differs everywhere between {first} and {last}: look at them before you call them changed.</source>
        <translation>有些地点几乎不从 {first} 与 {last} 之间到处都有的差异中突显出来：在称其为变化之前请先查看。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/caller.py"/>
        <source>Something unexpected happened ({reason}): the log panel AETHER has the details.</source>
        <translation>发生意外情况（{reason}）：详细信息见日志面板AETHER。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Source Cooperative (mirror)</source>
        <translation>Source Cooperative（镜像）</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>Starting the engine</source>
        <translation>正在启动引擎</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_dialog.py"/>
        <source>Stop getting places</source>
        <translation>停止获取地点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/progress_row.py"/>
        <source>Stop the running query</source>
        <translation>停止正在运行的查询</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Stop the training</source>
        <translation>停止训练</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Stop; what was downloaded is kept</source>
        <translation>停止；已下载的内容会保留</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Strong difference</source>
        <translation>强差异</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Subtracts the second answer from the first, pixel by pixel: two queries, two model bundles, or the same query in two years. What is above 0 fits the first better, what is below fits the second; pixels without data in either have none.

Similarities of different texts and bundles have different scales. So relevances are compared, 0 to 100, where both answers tell them, unless both were asked the same.</source>
        <translation>逐像元从第一个答案中减去第二个：两个查询、两个模型包，或同一查询的两个年份。大于 0 的更符合第一个，小于 0 的更符合第二个；任一答案无数据的像元没有值。

不同文本和模型包的相似度尺度不同。因此，若两个答案都给出相关度，则比较相关度（0 到 100），除非两者问的是同一件事。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>Swap sides</source>
        <translation>交换两侧</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Table of labels</source>
        <translation>标签表</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Take features, undo, remove all</source>
        <translation>取用要素、撤销、全部移除</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Take the stairs of the pixels out of the outlines</source>
        <translation>去除轮廓上的像元锯齿</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>Take the words as typed</source>
        <translation>按原样使用词语</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/region_parameters.py"/>
        <source>Takes the stairs of the pixels out of the outlines, which move by about half a pixel at most; area and pixels stay those that were found.</source>
        <translation>去除轮廓上的像元锯齿，轮廓最多移动约半个像元；面积和像元保持为找到时的值。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>Tells how well each district fits several texts.</source>
        <translation>说明每个区划与若干文本的吻合程度。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/sample_similarity.py"/>
        <source>Tells how well the pixel at each point fits texts.</source>
        <translation>说明每个点处的像元与文本的吻合程度。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Text encoder</source>
        <translation>文本编码器</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Text encoders</source>
        <translation>文本编码器</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>Text field</source>
        <translation>文本字段</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Text from</source>
        <translation>文本来自</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>Text query</source>
        <translation>文本查询</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/texts_parameter.py"/>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Texts per class</source>
        <translation>每类文本</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/encoder.py"/>
        <source>Texts sent to {host}: {count}</source>
        <translation>发送到{host}的文本：{count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/algorithm_run.py"/>
        <source>The AETHER algorithms are not in the toolbox: restart QGIS or enable the plugin anew.</source>
        <translation>工具箱中没有 AETHER 算法：请重启 QGIS 或重新启用插件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/standalone.py"/>
        <source>The Python that was fetched into {folder} does not start: install Python 3.12 from python.org and press Install again.</source>
        <translation>获取到{folder}的Python无法启动：请从python.org安装Python 3.12，然后再次按“安装”。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/address.py"/>
        <source>The address of the text encoder at {host} holds a key or password: leave it out, and choose an authentication under Settings &gt; Options &gt; AETHER instead.</source>
        <translation>{host}处文本编码器的地址含有密钥或密码：请将其去掉，改为在“设置 &gt; 选项 &gt; AETHER”中选择认证。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/algorithm_run.py"/>
        <source>The algorithm ended without an answer: the log panel AETHER may say more.</source>
        <translation>算法结束但没有答案：日志面板 AETHER 可能有更多说明。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_page.py"/>
        <source>The answer has no layers any more, so there is nothing to report: search again.</source>
        <translation>该答案已没有图层，因此无可报告：请再次搜索。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_writer.py"/>
        <source>The answer is no longer in the project: search again to report it.</source>
        <translation>该答案已不在工程中：请再次搜索后再报告。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/folder.py"/>
        <source>The answer should go into the folder {path}, but that is a file: rename the file, or save the project elsewhere.</source>
        <translation>结果应存入文件夹{path}，但它是一个文件：请重命名该文件，或将工程保存到别处。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/area.py"/>
        <source>The area crosses the date line, at 180° of longitude: get the places on its two sides one after the other.</source>
        <translation>该区域跨越位于经度180°的日界线：请先后获取其两侧的地点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>The area has about {size} km².</source>
        <translation>该区域约{size} km²。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/area.py"/>
        <source>The area has no CRS, so nobody knows where it is: set the raster's CRS under Layer &gt; Set CRS of Layer(s).</source>
        <translation>该区域没有CRS，因此无法得知其位置：请通过“图层 &gt; 设置图层CRS”设置栅格的CRS。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>The area has no coordinate reference system or is empty: choose one on the map.</source>
        <translation>该区域没有坐标参照系或为空：请在地图上选择一个区域。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass_query.py"/>
        <source>The area has {found} km², but OpenStreetMap's servers are asked for {most} km² at most: zoom the map in, or use a file of OpenStreetMap's data, for example from Geofabrik.</source>
        <translation>该区域为{found} km²，但向OpenStreetMap的服务器最多只询问{most} km²：请放大地图，或使用OpenStreetMap的数据文件，例如来自Geofabrik的文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>The area holds more than {most} places: choose a smaller one.</source>
        <translation>该区域包含超过{most}个地点：请选择较小的区域。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The area holds too many places for one answer of {host}: choose a smaller area.</source>
        <translation>该区域的地点过多，{host}无法一次应答：请选择较小的区域。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/area.py"/>
        <source>The area is empty: zoom the map to the raster, or choose the whole raster.</source>
        <translation>该区域为空：请将地图缩放到栅格，或选择整个栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The area is too much for {host}, which ran out of memory: choose a smaller area.</source>
        <translation>该区域对{host}来说过大，其内存已耗尽：请选择较小的区域。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/area.py"/>
        <source>The area is {degrees:.0f}° of longitude wide, more than half the world: zoom the map in, or choose a smaller raster.</source>
        <translation>该区域在经度上宽{degrees:.0f}°，超过半个地球：请放大地图，或选择较小的栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/area.py"/>
        <source>The area reaches a pole, where longitudes meet: choose an area that ends before {north:g}° of latitude.</source>
        <translation>该区域到达了经线汇聚的极点：请选择在纬度{north:g}°之前结束的区域。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/area.py"/>
        <source>The area reaches beyond what its CRS can describe: zoom the map in, or choose the whole raster.</source>
        <translation>该区域超出其CRS所能描述的范围：请放大地图，或选择整个栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>The area to get; at first what the map shows</source>
        <translation>要获取的区域；初始为地图所示的区域</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/posting.py"/>
        <source>The authentication chosen for {host} cannot be used (it may be gone, or the master password is missing): choose it again under Settings &gt; Options &gt; AETHER.</source>
        <translation>为{host}选择的认证无法使用（可能已不存在，或缺少主密码）：请在“设置 &gt; 选项 &gt; AETHER”中重新选择。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/results_table.py"/>
        <source>The best places are listed here.</source>
        <translation>最佳地点列在这里。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>The best places as polygons, with rank, similarity and area.</source>
        <translation>最佳地点的多边形，带有排名、相似度和面积。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The bundle to build on, by name or folder: the new one knows its places and all that this one knows. Empty for none: the new bundle then knows its places alone.</source>
        <translation>作为基础的模型包，用名称或文件夹指定：新模型包既了解自己的地点，也保留它的全部知识。留空表示没有：新模型包只了解自己的地点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/exporter.py"/>
        <source>The call for the Python console is in the clipboard.</source>
        <translation>Python 控制台的调用已在剪贴板中。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/faults.py"/>
        <source>The certificate of the text encoder at {host} is not trusted, and nothing was sent: check the address, or add its certificate under Settings &gt; Options &gt; Authentication.</source>
        <translation>{host}处文本编码器的证书不受信任，未发送任何内容：请检查地址，或在“设置 &gt; 选项 &gt; 认证”中添加其证书。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The certificate of {host} is not trusted, and nothing was asked: check the address, or add its certificate under Settings &gt; Options &gt; Authentication.</source>
        <translation>{host}的证书不受信任，未询问任何内容：请检查地址，或在“设置 &gt; 选项 &gt; 认证”中添加其证书。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/exporter.py"/>
        <source>The command for qgis_process is in the clipboard.</source>
        <translation>qgis_process 的命令已在剪贴板中。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/notice.py"/>
        <source>The connection is not encrypted: others on the network can read the text, and the key if you use one.</source>
        <translation>连接未加密：网络上的其他人可以读取文本，如果您使用密钥，也可以读取密钥。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/faults.py"/>
        <source>The connection to the text encoder at {host} was interrupted (network error {number}): try again, or check that it is running.</source>
        <translation>与{host}处文本编码器的连接中断（网络错误{number}）：请重试，或检查它是否正在运行。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The connection to {host} was interrupted (network error {number}): try again.</source>
        <translation>与{host}的连接中断（网络错误{number}）：请重试。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>The curves begin with the first epoch.</source>
        <translation>曲线从第一轮开始。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/curves.py"/>
        <source>The curves of the training appear here.</source>
        <translation>训练曲线显示在此处。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>The difference in a sentence</source>
        <translation>一句话说明差异</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/change/panel.py"/>
        <source>The embedding raster of the earlier year</source>
        <translation>较早年份的嵌入栅格</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/change/panel.py"/>
        <source>The embedding raster of the later year</source>
        <translation>较晚年份的嵌入栅格</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>The embedding raster to search, e.g. AlphaEarth</source>
        <translation>要搜索的嵌入栅格，例如AlphaEarth</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>The embedding raster, e.g. AlphaEarth</source>
        <translation>嵌入栅格，例如AlphaEarth</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>The engine is being installed by another window of QGIS: wait until that has finished.</source>
        <translation>引擎正由QGIS的另一个窗口安装：请等待其完成。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>The engine needs about {needed} in {folder}, but the disk has {free} left: make room and press Install again.</source>
        <translation>引擎在{folder}中约需{needed}，但磁盘只剩{free}：请腾出空间，然后再次按“安装”。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>The engine works with {path}: version {version}, Python {python}.</source>
        <translation>引擎可与{path}一起工作：版本{version}，Python {python}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_offer.py"/>
        <source>The evaluation is done.</source>
        <translation>评估已完成。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/query_parameters.py"/>
        <source>The examples of this query were too many to be kept with it, and are in {layer}: ask with “{algorithm}” in the toolbox.</source>
        <translation>此查询的示例太多，无法随查询保存，它们在 {layer} 中：请用工具箱中的“{algorithm}”提问。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/expressions/similarity_function.py"/>
        <source>The field calculator evaluates in the main thread: there all features of the layer are looked up together when the first is evaluated, and QGIS waits meanwhile. The map is drawn, and Processing runs, in other threads, and QGIS stays usable.</source>
        <translation>字段计算器在主线程中求值：求第一个要素时会一并查找图层的所有要素，其间 QGIS 会等待。地图绘制和处理在其他线程中进行，QGIS 仍可使用。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>The field of the classes or numbers; for “distribution” one field per share.</source>
        <translation>类别或数值的字段；用于“distribution”时，每个占比一个字段。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/names_choice.py"/>
        <source>The field that holds the names</source>
        <translation>包含名称的字段</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>The field that holds the text</source>
        <translation>包含文本的字段</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The field that holds the text; where one is named, “Text from” and “Template” may stay as they are.</source>
        <translation>包含文本的字段；指定字段后，“文本来自”和“模板”可保持不变。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>The file is read on this machine; nothing is asked.</source>
        <translation>文件在本机读取；不会询问任何内容。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>The folder of the files; it is made if it is not there.</source>
        <translation>存放文件的文件夹；如不存在则会创建。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>The folder or address that holds &lt;year&gt;/&lt;zone&gt;/….tiff and the list of tiles, aef_index.parquet; only with the source “other”.</source>
        <translation>包含&lt;year&gt;/&lt;zone&gt;/….tiff和切片列表aef_index.parquet的文件夹或地址；仅用于来源“other”。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>The folder that becomes the bundle</source>
        <translation>将成为模型包的文件夹</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>The folder that becomes the bundle; its name names the bundle.</source>
        <translation>将成为模型包的文件夹；其名称即模型包的名称。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The folder that becomes the model bundle; its name is the bundle's. An older bundle in it is replaced once the new one is whole.</source>
        <translation>将成为模型包的文件夹；其名称即模型包的名称。新模型包完整后，会替换其中较旧的模型包。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>The folder {folder} cannot be created ({reason}): choose another folder for the bundle.</source>
        <translation>无法创建文件夹{folder}（{reason}）：请为模型包选择另一个文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/folder.py"/>
        <source>The folder {path} for the answer cannot be created ({reason}): save the project in a folder of your own, or choose a results folder in the AETHER options.</source>
        <translation>无法创建存放结果的文件夹{path}（{reason}）：请将工程保存到您自己的文件夹，或在AETHER选项中选择结果文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/bundle_folder.py"/>
        <source>The folder {path} holds other files, which the bundle would replace: choose a new or empty folder.</source>
        <translation>文件夹{path}中有其他文件，模型包会将其替换：请选择新的或空的文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>The history is switched off.</source>
        <translation>历史已关闭。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>The history stays in your QGIS profile; nothing is sent</source>
        <translation>历史保存在您的 QGIS 配置中；不会发送任何内容</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/history_file.py"/>
        <source>The history {path} cannot be read ({reason}).</source>
        <translation>无法读取历史 {path}（{reason}）。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>The index already existed: {size}.</source>
        <translation>索引已存在：{size}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>The installation failed ({reason}): press Install again; the log panel AETHER has the details.</source>
        <translation>安装失败（{reason}）：请再次按“安装”；详细信息见日志面板AETHER。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/child.py"/>
        <source>The installation was cancelled.</source>
        <translation>安装已取消。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/legend/panel.py"/>
        <source>The labels that pixels may get</source>
        <translation>像元可以获得的标签</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/raster_inputs.py"/>
        <source>The layer group “{group}” holds no embedding raster, which has 64 bands: choose another group.</source>
        <translation>图层组“{group}”中没有嵌入栅格（应有64个波段）：请选择其他组。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/texts.py"/>
        <source>The layer has no field “{field}”; it has {fields}: choose the one that holds the texts.</source>
        <translation>图层没有字段“{field}”；现有字段为{fields}：请选择包含文本的字段。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/texts.py"/>
        <source>The layer has no fields with OpenStreetMap's tags, such as amenity, shop or other_tags; it has {fields}: choose a template or a field for the texts.</source>
        <translation>图层没有包含OpenStreetMap标签的字段，例如amenity、shop或other_tags；现有字段为{fields}：请为文本选择模板或字段。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>The layer of examples holds no point and no polygon: mark at least one place that is like what you look for.</source>
        <translation>示例图层中没有点也没有多边形：请至少标出一处与所找之处相像的地点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/labels.py"/>
        <source>The layer of labels has no field “{field}”; it has {fields}: choose one of these.</source>
        <translation>标签图层没有字段“{field}”；现有字段为{fields}：请从中选择一个。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/labels.py"/>
        <source>The layer of labels has no geometries; expected points or polygons: choose another layer, or join the table to one.</source>
        <translation>标签图层没有几何图形；应为点或多边形：请选择其他图层，或将该表连接到一个有几何图形的图层。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/labels.py"/>
        <source>The layer of labels holds lines; expected points or polygons: buffer the lines, or take points along them.</source>
        <translation>标签图层包含线；应为点或多边形：请对线作缓冲区，或沿线取点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/dock.py"/>
        <source>The layer with this place cannot be changed: save it as a GeoPackage to keep or dismiss places.</source>
        <translation>含有该地点的图层无法更改：请将其保存为 GeoPackage，以便保留或舍弃地点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/dock.py"/>
        <source>The layer with this place is no longer in the project: search again.</source>
        <translation>含有此地点的图层已不在工程中：请重新搜索。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/place_names.py"/>
        <source>The layer {layer}, after which places are named, cannot be opened: choose another one.</source>
        <translation>用于命名地点的图层 {layer} 无法打开：请选择其他图层。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/query.py"/>
        <source>The layer “{layer}” comes from “{provider}”, but the engine reads embedding rasters from files: save it as a GeoTIFF and use that.</source>
        <translation>图层“{layer}”来自“{provider}”，但引擎从文件读取嵌入栅格：请将其保存为GeoTIFF并使用该文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/examples.py"/>
        <source>The layer “{layer}” has no CRS, so where its places lie is unknown: set it under Layer &gt; Set CRS of Layer(s).</source>
        <translation>图层“{layer}”没有坐标参照系，因此不知其地点在何处：请在“图层 &gt; 设置图层坐标参照系”中设置。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/place_names.py"/>
        <source>The layer “{layer}” has no field of names that could be guessed or was given; it has {fields}: choose one of these.</source>
        <translation>图层“{layer}”没有能猜出或已给出的名称字段；它有 {fields}：请选择其中之一。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/zones.py"/>
        <source>The layer “{layer}” has no geometries; expected points: choose another layer, or join the table to one.</source>
        <translation>图层“{layer}”没有几何；应为点：请选择其他图层，或将表连接到一个图层。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/zones.py"/>
        <source>The layer “{layer}” holds no polygons, but districts are areas: choose another layer, or run “Sample similarity at points”.</source>
        <translation>图层“{layer}”不含多边形，而区划是面：请选择其他图层，或运行“在点处采样相似度”。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_dialog.py"/>
        <source>The layer “{layer}” is chosen for the training.</source>
        <translation>已为训练选择图层“{layer}”。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_page.py"/>
        <source>The layout template has no item “{name}” of the kind that is expected: give one this id.</source>
        <translation>布局模板中没有所需种类的项目“{name}”：请给一个项目此 ID。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/algorithm_questions.py"/>
        <source>The legend has no labels: type some, one a line, or choose a ready list.</source>
        <translation>图例没有标签：请输入一些，每行一个，或选择现成列表。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/classify.py"/>
        <source>The legend is empty: type labels, one a line, choose a table of labels or one of the ready legends.</source>
        <translation>图例为空：请输入标签（每行一个）、选择标签表或现成图例之一。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>The list is fetched once and kept in the profile; a new year needs a new one.</source>
        <translation>列表只获取一次并保存在配置文件夹中；出现新年份时需要新列表。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/view.py"/>
        <source>The live map needs the raster's index: build it below.</source>
        <translation>实时地图需要该栅格的索引：请在下方建立。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_area_box.py"/>
        <source>The map does not show the raster “{raster}”: zoom to it, or choose the whole raster.</source>
        <translation>地图未显示栅格“{raster}”：请缩放到该栅格，或选择整个栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/view.py"/>
        <source>The map shows no part of the raster.</source>
        <translation>地图未显示栅格的任何部分。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/exporter.py"/>
        <source>The model is in {path}.</source>
        <translation>模型在 {path}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/exports.py"/>
        <source>The model needs QGIS's Processing: enable it under Plugins &gt; Manage and Install Plugins.</source>
        <translation>模型需要 QGIS 的处理框架：请在“插件 &gt; 管理和安装插件”中启用。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>The model that compares text and pixels</source>
        <translation>比较文本与像素的模型</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/exports.py"/>
        <source>The model {path} cannot be written: choose a folder of your own.</source>
        <translation>无法写入模型 {path}：请选择您自己的文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>The name in the list of models</source>
        <translation>模型列表中的名称</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The name in the list of models; by default the place.</source>
        <translation>模型列表中的名称；默认为地点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>The name of the model in lists; by default the place.</source>
        <translation>模型在列表中的名称；默认为地点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/destinations.py"/>
        <source>The name {path} ends in “{suffix}”, but the ending sets the format: use a name that ends in {expected}.</source>
        <translation>名称{path}以“{suffix}”结尾，但格式由扩展名决定：请使用以{expected}结尾的名称。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/building.py"/>
        <source>The new engine does not answer, and the old one stays in use: {reason}</source>
        <translation>新引擎没有应答，继续使用旧引擎：{reason}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>The new model is built on the default one: it knows your places, and land cover as well</source>
        <translation>新模型建立在默认模型之上：既了解您的地点，也了解土地覆盖</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/keep_box.py"/>
        <source>The next answer hides this one, unless it is kept</source>
        <translation>下一个结果会隐藏此结果，除非保留它</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>The numbers k are “{text}”; expected whole numbers above 0 with commas between, for example 10, 50, 100.</source>
        <translation>数值k为“{text}”；应为大于0的整数，以逗号分隔，例如10, 50, 100。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/destinations.py"/>
        <source>The output folder {folder} does not exist: create it or choose another one.</source>
        <translation>输出文件夹{folder}不存在：请创建它或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>The package index that pip is set to does not have {package}: ask who runs it, or install from a folder of wheels.</source>
        <translation>pip所设的软件包索引中没有{package}：请询问其管理者，或从wheel文件夹安装。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>The packages cannot be fetched through a SOCKS proxy: choose an HTTP proxy under Settings &gt; Options &gt; Network, or install from a folder of wheels.</source>
        <translation>无法通过SOCKS代理获取软件包：请在“设置 &gt; 选项 &gt; 网络”中选择HTTP代理，或从wheel文件夹安装。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>The part built so far is saved</source>
        <translation>目前已建立的部分已保存</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>The places cannot be written to {path} ({reason}): free some disk space and try again.</source>
        <translation>无法将地点写入{path}（{reason}）：请释放一些磁盘空间并重试。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>The places that changed most as polygons, with rank, change, area and year; the temporal controller shows each in its year.</source>
        <translation>变化最大的地点，为多边形，带名次、变化、面积和年份；时态控制器在其年份显示各个地点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/quickosm.py"/>
        <source>The plugin QuickOSM is not there any more, or works in another way: choose the Overpass server instead.</source>
        <translation>插件QuickOSM已不存在，或其工作方式已改变：请改选Overpass服务器。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/sample_similarity.py"/>
        <source>The points with all their fields, and the new ones.</source>
        <translation>带有全部字段和新字段的点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>The polygons with all their fields, and the new ones.</source>
        <translation>带有全部字段和新字段的多边形。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>The proxy does not answer: check it under Settings &gt; Options &gt; Network and press Install again.</source>
        <translation>代理没有应答：请在“设置 &gt; 选项 &gt; 网络”中检查，然后再次按“安装”。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>The proxy wants a user name and a password: enter them under Settings &gt; Options &gt; Network and press Install again.</source>
        <translation>代理需要用户名和密码：请在“设置 &gt; 选项 &gt; 网络”中输入，然后再次按“安装”。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>The published file, which torch.save wrote.</source>
        <translation>已发布的文件，由torch.save写出。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/query.py"/>
        <source>The query holds half a character ({code}), which damaged text may contain: delete it and type it again.</source>
        <translation>查询中含有半个字符（{code}），损坏的文本可能包含这种字符：请将其删除并重新输入。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>The query is empty: type what to look for, for example “woods by the river”.</source>
        <translation>查询为空：请输入要查找的内容，例如“woods by the river”。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The quota of your key at {host} is used up: check your account there.</source>
        <translation>您在{host}的密钥配额已用完：请在该处检查您的账户。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>The raster has changed since the index was built</source>
        <translation>栅格在索引建立后已更改</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>The raster has no CRS, so no place can be found on it: set it under Layer &gt; Set CRS of Layer(s).</source>
        <translation>栅格没有CRS，因此无法在其上找到任何地点：请通过“图层 &gt; 设置图层CRS”进行设置。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/metadata.py"/>
        <source>The raster is a simulated scene.</source>
        <translation>该栅格是模拟场景。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/repeated_search.py"/>
        <source>The raster {raster} is gone: put it back, or choose “Edit” and ask another one.</source>
        <translation>栅格 {raster} 已不存在：请放回原处，或选择“编辑”并询问其他栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/controller.py"/>
        <source>The raster {raster} is not in this project: add it, or choose another one above.</source>
        <translation>栅格 {raster} 不在此工程中：请添加它，或在上方选择其他栅格。</translation>
    </message>
    <message>
        <location filename="../resources/models/own-vectors/bundle.json"/>
        <source>The raster's own vectors</source>
        <translation>栅格自己的向量</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_area_box.py"/>
        <source>The raster, where the map shows it</source>
        <translation>栅格中地图所示的部分</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>The rasters read {host}: a search of all of them fetches {size}.</source>
        <translation>这些栅格直接读取 {host}：搜索全部栅格需读取 {size}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/expressions/similarity_function.py"/>
        <source>The reference system of this layer has no name such as EPSG:4326: save it as one of your own, or save the layer in another one.</source>
        <translation>该图层的参照系没有 EPSG:4326 之类的名称：请将其保存为自定义参照系，或以其他参照系保存图层。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/regions.py"/>
        <source>The regions in {path} cannot be read: run the query again.</source>
        <translation>无法读取{path}中的区域：请重新运行查询。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_writer.py"/>
        <source>The report is written: {path}</source>
        <translation>报告已写出：{path}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>The report with tables and plots as one page, which needs no other file.</source>
        <translation>包含表格和图表的单页报告，无需其他文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_page.py"/>
        <source>The report {path} cannot be written ({reason}): choose another file or free some disk space.</source>
        <translation>无法写入报告 {path}（{reason}）：请选择其他文件或释放磁盘空间。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/posting.py"/>
        <source>The request was cancelled.</source>
        <translation>请求已取消。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/engine_algorithm.py"/>
        <source>The request was not prepared.</source>
        <translation>请求尚未准备好。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The same seed gives the same bundle on the processor.</source>
        <translation>在处理器上，相同的种子得到相同的模型包。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>The scene is simulated: no real place.</source>
        <translation>场景是模拟的：并非真实地点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} did not accept the request (HTTP {status}): check its address, or use another server.</source>
        <translation>服务器{host}未接受请求（HTTP {status}）：请检查其地址，或使用其他服务器。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} did not answer in time: try again later, or choose a smaller area.</source>
        <translation>服务器{host}未及时应答：请稍后重试，或选择较小的区域。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} did not understand the request (HTTP 400): check that its address is that of an Overpass server.</source>
        <translation>服务器{host}无法理解请求（HTTP 400）：请检查其地址是否为Overpass服务器的地址。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} gave no whole answer more than once: try again later, choose a smaller area, or check that its address is that of an Overpass server.</source>
        <translation>服务器{host}多次未给出完整的应答：请稍后重试，选择较小的区域，或检查其地址是否为Overpass服务器的地址。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} has moved (HTTP {status}), and the request was not sent on: enter its new address.</source>
        <translation>服务器{host}已迁移（HTTP {status}），请求未被转发：请输入其新地址。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} has received too many requests (HTTP 429): try again in a few minutes, or use another server.</source>
        <translation>服务器{host}收到的请求过多（HTTP 429）：请几分钟后重试，或使用其他服务器。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>The server {host} is too busy (HTTP {status}): try again later, choose a smaller area, or use another server.</source>
        <translation>服务器{host}过于繁忙（HTTP {status}）：请稍后重试，选择较小的区域，或使用其他服务器。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>The server's certificate is not trusted: add your organisation's certificate under Settings &gt; Options &gt; Authentication, or install from a folder of wheels.</source>
        <translation>服务器的证书不受信任：请在“设置 &gt; 选项 &gt; 认证”中添加您所在组织的证书，或从wheel文件夹安装。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The share of the loss, 0 to 1, between the two views of a place; the rest is between place and text.</source>
        <translation>损失中同一地点两个视野之间的占比，0到1；其余为地点与文本之间的损失。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>The similarity raster gets a second band: how relevant every pixel is, from 0 to 100; from 50 on it is rather what was asked for than anything else.</source>
        <translation>相似度栅格获得第二个波段：每个像元的相关度，0 到 100；50 起更像所问之物而非其他。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>The similarity raster of a query.</source>
        <translation>一个查询的相似度栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>The similarity raster that is subtracted.</source>
        <translation>要减去的相似度栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The size of one step.</source>
        <translation>一步的大小。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>The smaller it is, the more near misses are penalised.</source>
        <translation>值越小，对接近的错误匹配惩罚越重。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>The source is “other”, but no folder or address is given: enter the one that holds AlphaEarth's years.</source>
        <translation>来源为“other”，但未给出文件夹或地址：请输入存放AlphaEarth各年份数据的文件夹或地址。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>The source lacks {count} of the tiles, which stay gaps: {names}</source>
        <translation>来源缺少{count}个切片，这些切片保持为空缺：{names}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/classify.py"/>
        <source>The table of labels has no field “{field}”; it has {fields}: name the field of the labels so.</source>
        <translation>标签表没有字段“{field}”；它有 {fields}：请将标签字段如此命名。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/template.py"/>
        <source>The template names the field “{field}”, but there are only {fields}: change the template to name these.</source>
        <translation>模板中指定了字段“{field}”，但只有{fields}：请修改模板以使用这些字段。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/template.py"/>
        <source>The template “{template}” names no field, so all texts would be the same: put fields in braces, for example {example}.</source>
        <translation>模板“{template}”中没有字段，因此所有文本都会相同：请将字段写在花括号内，例如{example}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/faults.py"/>
        <source>The text encoder at {host} answered with more than {number} MB; expected a list of numbers: check its address under Settings &gt; Options &gt; AETHER.</source>
        <translation>{host}处的文本编码器应答超过{number} MB；应为数值列表：请在“设置 &gt; 选项 &gt; AETHER”中检查其地址。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} did not accept the request (HTTP {status}): check that it offers “{model}” with vectors of the length that the model needs.</source>
        <translation>{host}处的文本编码器未接受请求（HTTP {status}）：请检查它是否提供“{model}”且向量长度符合模型的需要。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} did not answer with vectors: check that {url} is an OpenAI-compatible embeddings endpoint.</source>
        <translation>{host}处的文本编码器未以向量应答：请检查{url}是否为兼容OpenAI的嵌入端点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/faults.py"/>
        <source>The text encoder at {host} did not answer within {seconds} seconds: try again, or check that it is running.</source>
        <translation>{host}处的文本编码器在{seconds}秒内未应答：请重试，或检查它是否正在运行。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} did not return one vector for each of {count} texts: try again, or check that server.</source>
        <translation>{host}处的文本编码器未为{count}个文本各返回一个向量：请重试，或检查该服务器。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} does not accept the key (HTTP {status}): choose the right authentication under Settings &gt; Options &gt; AETHER.</source>
        <translation>{host}处的文本编码器不接受该密钥（HTTP {status}）：请在“设置 &gt; 选项 &gt; AETHER”中选择正确的认证。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} does not have the model “{model}”, or nothing is at {url} (HTTP 404): check both.</source>
        <translation>{host}处的文本编码器没有模型“{model}”，或者{url}处没有任何内容（HTTP 404）：请检查二者。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} has moved (HTTP {status}), and the text was not sent on: enter its new address.</source>
        <translation>{host}处的文本编码器已迁移（HTTP {status}），文本未被转发：请输入其新地址。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} received too many requests and asks for a pause of {seconds} seconds: try again after that.</source>
        <translation>{host}处的文本编码器收到的请求过多，要求暂停{seconds}秒：请在此之后重试。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} reported an internal error (HTTP {status}) more than once: try again later.</source>
        <translation>{host}处的文本编码器多次报告内部错误（HTTP {status}）：请稍后重试。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} returned vectors of {found} numbers, but the model needs {expected}: use the encoder that the model was trained with.</source>
        <translation>{host}处的文本编码器返回了{found}个数值的向量，但模型需要{expected}个：请使用训练该模型时所用的编码器。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/answers.py"/>
        <source>The text encoder at {host} still receives too many requests after several pauses: try again in a few minutes.</source>
        <translation>{host}处的文本编码器在多次暂停后仍收到过多请求：请几分钟后重试。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/consent_box.py"/>
        <source>The text of your query would leave QGIS.</source>
        <translation>您的查询文本将离开QGIS。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/panel.py"/>
        <source>The threshold, and how much of the visible raster reaches it</source>
        <translation>阈值，以及可见栅格中达到该阈值的比例</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/training_task.py"/>
        <source>The training was cancelled.</source>
        <translation>训练已取消。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>The variable {variable} is set and is used instead of this field.</source>
        <translation>变量{variable}已设置，将代替此字段使用。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>The vector layer has no CRS, so the position of its places is unknown: set it under Layer &gt; Set CRS of Layer(s).</source>
        <translation>矢量图层没有CRS，因此其地点的位置未知：请通过“图层 &gt; 设置图层CRS”进行设置。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/places_file.py"/>
        <source>The vector layer has no features to use: choose another layer, remove its filter, or select some features.</source>
        <translation>矢量图层没有可用的要素：请选择其他图层，移除其过滤器，或选择一些要素。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_area_box.py"/>
        <source>The whole raster</source>
        <translation>整个栅格</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>The words are taken as typed</source>
        <translation>词语按原样采用</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/notice.py"/>
        <source>The words of a query are sent to a server on this machine, {host}.</source>
        <translation>查询的文字会发送到本机上的服务器{host}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/notice.py"/>
        <source>The words of a query leave this machine: they are sent to {host}.</source>
        <translation>查询的文字会离开本机：发送到{host}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>The year of the embeddings</source>
        <translation>嵌入的年份</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>The year of the embeddings; 0 if it is not known.</source>
        <translation>嵌入的年份；未知则为0。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>The year of the largest step where the change reaches the threshold, no data elsewhere. It is loaded from three years on.</source>
        <translation>变化达到阈值之处最大一步所在的年份，其他处无数据。从三年起才加载。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Then type what you are looking for.</source>
        <translation>然后输入您要查找的内容。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>There are no favourites yet: choose a query of the history and add it with the button …, or import a file.</source>
        <translation>还没有收藏：请选择历史中的一个查询并用按钮 … 添加，或导入文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>There are no indexes in this folder.</source>
        <translation>此文件夹中没有索引。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>There are no packages for {layers} on {platform}.</source>
        <translation>在{platform}上没有用于{layers}的软件包。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/form_requests.py"/>
        <source>There are no two rasters to compare: add the embedding rasters of two years to the project and choose them above.</source>
        <translation>没有两个可比较的栅格：请将两年的嵌入栅格添加到工程并在上方选择。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>There is no connection to the package index: check the line and the proxy, and press Install again (what was downloaded is kept), or install from a folder of wheels.</source>
        <translation>无法连接到软件包索引：请检查线路和代理，然后再次按“安装”（已下载的内容会保留），或从wheel文件夹安装。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/expressions/similarity_function.py"/>
        <source>There is no embedding raster in the project: add one.</source>
        <translation>工程中没有嵌入栅格：请添加一个。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/expressions/similarity_function.py"/>
        <source>There is no embedding raster “{name}” in the project: name a layer with 64 bands.</source>
        <translation>工程中没有嵌入栅格“{name}”：请指定一个有 64 个波段的图层。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/form_requests.py"/>
        <source>There is no example yet: press “Like this” and click a place on the map that is what you look for.</source>
        <translation>还没有示例：请按“像这样”，并在地图上单击一处您要找的地点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/file_source.py"/>
        <source>There is no file {path}: choose another one.</source>
        <translation>没有文件{path}：请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>There is no layer of points yet.</source>
        <translation>尚无点图层。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>There is no layer of points: add places of interest to the project and choose them.</source>
        <translation>没有点图层：请将兴趣点添加到工程并选择它们。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/gathering.py"/>
        <source>There is no place in the area: choose a larger area, or another source.</source>
        <translation>该区域中没有地点：请选择更大的区域或其他来源。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/gathering.py"/>
        <source>There is no place to use ({outcome}) Choose another area, or another source.</source>
        <translation>没有可用的地点（{outcome}）请选择其他区域或其他来源。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/form_requests.py"/>
        <source>There is no raster to search: add an embedding raster to the project and choose it above.</source>
        <translation>没有可搜索的栅格：请将嵌入栅格添加到工程，并在上方选择它。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/raster_inputs.py"/>
        <source>There is no raster to search: choose one.</source>
        <translation>没有可搜索的栅格：请选择一个。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>There is no raster to train on: add an embedding raster to the project and choose it.</source>
        <translation>没有可用于训练的栅格：请将嵌入栅格添加到工程并选择它。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/raster_inputs.py"/>
        <source>There is no raster, folder or layer group “{name}”: choose another one.</source>
        <translation>没有名为“{name}”的栅格、文件夹或图层组：请选择其他项。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_area_box.py"/>
        <source>There is no raster: choose one in the training dialog, or what the map shows.</source>
        <translation>没有栅格：请在训练对话框中选择一个，或选择地图所示的内容。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/faults.py"/>
        <source>There is no room left on the disk of {folder}: make room and press Install again; what was downloaded is kept.</source>
        <translation>{folder}所在的磁盘已没有空间：请腾出空间，然后再次按“安装”；已下载的内容会保留。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>There is no server named {host}: check its address, the connection to the internet and QGIS's proxy, or use a file.</source>
        <translation>没有名为{host}的服务器：请检查其地址、互联网连接和QGIS的代理，或使用文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/faults.py"/>
        <source>There is no server named {host}: check the address of the text encoder, the connection to the internet and QGIS's proxy.</source>
        <translation>没有名为{host}的服务器：请检查文本编码器的地址、互联网连接和QGIS的代理。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/texts_parameter.py"/>
        <source>There is no text to compare with: type one a line, for example “forest”.</source>
        <translation>没有可比较的文本：每行输入一个，例如“森林”。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>There is nothing in this area for {years}.</source>
        <translation>此区域没有{years}的数据。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/dialog.py"/>
        <source>There is nothing to compare yet: ask twice, or add another raster.</source>
        <translation>还没有可比较的内容：请询问两次，或添加另一个栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/favourite_files.py"/>
        <source>These would be {count} favourites, but there may be {most}: remove some and try again.</source>
        <translation>这将成为 {count} 个收藏，但最多 {most} 个：请移除一些后重试。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>This machine alone, or tcp://…:8786</source>
        <translation>仅本机，或tcp://…:8786</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/notice.py"/>
        <source>This model needs a text encoder that runs at {host}. AETHER sends it the text of your queries (what to find and what to avoid) and the name of the encoder; no raster, no layer and no place is sent.</source>
        <translation>此模型需要在{host}上运行的文本编码器。AETHER会向其发送您的查询文本（要查找和要避开的内容）以及编码器的名称；不会发送栅格、图层或地点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/errors.py"/>
        <source>This model needs the hosted text encoder at {host}, and nothing was sent, because you have not agreed to it yet: allow {url} under Settings &gt; Options &gt; AETHER.</source>
        <translation>此模型需要{host}处托管的文本编码器，由于您尚未同意，未发送任何内容：请在“设置 &gt; 选项 &gt; AETHER”中允许{url}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/model_tools.py"/>
        <source>This needs QGIS's Processing: enable it under Plugins &gt; Manage and Install Plugins.</source>
        <translation>这需要QGIS的“数据处理”：请在“插件 &gt; 管理并安装插件”中启用。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>This needs the engine: install it first, above.</source>
        <translation>这需要引擎：请先在上方安装。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/favourites.py"/>
        <source>This query cannot become a favourite, because of its {field}: change it and try again.</source>
        <translation>该查询因其 {field} 无法成为收藏：请更改后重试。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Threshold is a</source>
        <translation>阈值类型为</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/live_map/threshold_slider.py"/>
        <source>Threshold of the live map</source>
        <translation>实时地图的阈值</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/question_texts.py"/>
        <source>Threshold: {threshold}</source>
        <translation>阈值：{threshold}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>To be credited with the raster: {attribution}</source>
        <translation>使用该栅格时须注明的来源：{attribution}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/zonal_algorithm.py"/>
        <source>To be credited with the result: {attribution}</source>
        <translation>结果需注明：{attribution}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Top {count}: {query}</source>
        <translation>前{count}名：{query}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>Train again with the same points, settings and folder to resume where it stopped.</source>
        <translation>使用相同的点、设置和文件夹再次训练，可从停止处恢复。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Train on my points</source>
        <translation>用我的点训练</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Train on my points…</source>
        <translation>用我的点训练…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment.py"/>
        <source>Train on points of interest</source>
        <translation>用兴趣点训练</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>Train, import, add, evaluate or export a model</source>
        <translation>训练、导入、添加、评估或导出模型</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Training goes on if you close this window.</source>
        <translation>关闭此窗口后训练会继续。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment.py"/>
        <source>Trains a model on your own places, for queries in words.</source>
        <translation>用您自己的地点训练模型，供文字查询使用。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Trying the engine</source>
        <translation>正在试运行引擎</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Two float bands: the change, 0 to 100 against what differs everywhere, and the plain difference: 1 less the dot product of both years, or what the similarity with the text has gained (away: lost).</source>
        <translation>两个浮点波段：以到处都有的差异为基准的变化，0 到 100；以及单纯的差：1 减去两年的点积，或与文本的相似度增加了多少（away：减少）。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Two or more rasters of one area and one embedding, such as AlphaEarth's of 2019 and 2024. Only the area that all of them cover is compared.</source>
        <translation>同一区域、同一种嵌入的两个或更多栅格，例如 AlphaEarth 的 2019 和 2024 年。只比较全部栅格都覆盖的区域。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/panel.py"/>
        <source>Type what you are looking for, or try:</source>
        <translation>输入您要查找的内容，或试试：</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/status_line.py"/>
        <source>Type what you are looking for.</source>
        <translation>输入您要查找的内容。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Understood as: all but “{avoided}”</source>
        <translation>理解为：除“{avoided}”以外的一切</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Understood as: “{wanted}”</source>
        <translation>理解为：“{wanted}”</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>Understood as: “{wanted}” without “{avoided}”</source>
        <translation>理解为：“{wanted}”，不含“{avoided}”</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/examples/panel.py"/>
        <source>Undo the last one</source>
        <translation>撤销最后一个</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Unpacking the packages ({done} of {all})</source>
        <translation>正在解包软件包（{done}/{all}）</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>Unsure below a confidence of</source>
        <translation>置信度低于此值则不确定</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>Update…</source>
        <translation>更新…</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/dialog.py"/>
        <source>Use it in the query</source>
        <translation>在查询中使用</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>Use without downloading</source>
        <translation>不下载直接使用</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Used if every year has one for the model bundle. The log says whether they were.</source>
        <translation>当每一年都有该模型包的索引时使用。日志会说明是否使用。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>Using {python}</source>
        <translation>正在使用{python}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/demo_layers.py"/>
        <source>Valley (simulated)</source>
        <translation>山谷（模拟）</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Verdict in a sentence</source>
        <translation>一句话结论</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/state.py"/>
        <source>Version {version} ({size}) works; there is an update.</source>
        <translation>版本{version}（{size}）可用；有可用的更新。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Visible map</source>
        <translation>可见地图</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>Waiting for {host}</source>
        <translation>正在等待{host}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Warp rasters of other grids</source>
        <translation>重采样其他格网的栅格</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>Warp the second answer</source>
        <translation>变换第二个答案</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Weight of the views</source>
        <translation>视野的权重</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>What computes; automatic is fastest</source>
        <translation>由什么执行计算；自动最快</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/dialog.py"/>
        <source>What does it take?</source>
        <translation>需要多少？</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/panel.py"/>
        <source>What is listed</source>
        <translation>列出的内容</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>What the change leads to or away from, in plain words: “buildings”. Left empty, any change counts.</source>
        <translation>变化趋向或远离什么，用平常的话：“建筑”。留空时任何变化都算。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_area_box.py"/>
        <source>What the map shows</source>
        <translation>地图所示的内容</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>What to avoid: places that fit this text rank lower.</source>
        <translation>要避开的内容：符合此文本的地点排名靠后。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/texts_parameter.py"/>
        <source>What to compare with, one text a line or with semicolons between: “forest; open water; houses with gardens”. Each text gets fields of its own; one that is there twice counts once.</source>
        <translation>与什么比较，每行一个文本，或以分号分隔：“森林; 开阔水面; 带花园的房屋”。每个文本有自己的字段；重复的只算一次。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>What to fetch: drawn, of the map or of a layer. All pixels that it touches are fetched.</source>
        <translation>要获取的范围：绘制的、地图的或图层的范围。其触及的所有像素都会获取。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>What to install; the layer for queries always is.</source>
        <translation>要安装的内容；用于查询的层始终会安装。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/query_edit.py"/>
        <source>What to look for</source>
        <translation>要查找的内容</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/query_edit.py"/>
        <source>What to look for, in plain words, or in several terms:
forest -plantation    avoids plantations
houses + lake^0.5    weighs the lake half
school &amp; park    must be both
beach | dunes    may be either</source>
        <translation>要查找什么，用平常的话，或用多个词项：
森林 -种植园    避开种植园
房屋 + 湖^0.5    湖的权重减半
学校 &amp; 公园    两者都须是
海滩 | 沙丘    任一即可</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>What to look for, in plain words: “allotment gardens”.</source>
        <translation>要查找的内容，用平实的文字：“allotment gardens”。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>What was compared</source>
        <translation>比较的内容</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/understood_line.py"/>
        <source>What was understood</source>
        <translation>理解的内容</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>What was understood otherwise than typed</source>
        <translation>与输入不同的理解</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/index_options.py"/>
        <source>When a new index needs space, the least recently used ones are removed</source>
        <translation>新索引需要空间时，最久未使用的索引会被移除</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>When you press the button, QuickOSM asks {host} for the places of this area; nothing is asked before. {rights}.</source>
        <translation>按下按钮后，QuickOSM会向{host}询问此区域的地点；在此之前不会询问任何内容。{rights}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/places_form.py"/>
        <source>When you press the button, {host} is asked once for the places of this area; nothing is asked before. {rights}.</source>
        <translation>按下按钮后，会向{host}询问一次此区域的地点；在此之前不会询问任何内容。{rights}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>Where indexes are stored; by default the folder in the AETHER options, where queries look for them.</source>
        <translation>索引的存储位置；默认为AETHER选项中的文件夹，查询会在其中查找索引。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>Where it was trained, for example London.</source>
        <translation>训练所在的地点，例如London。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Where the dock writes its layers as long as the project is not saved; a saved project has them in a folder beside it</source>
        <translation>工程未保存时，面板将其图层写入的位置；已保存的工程则将图层存放在工程旁的文件夹中</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Where the places are</source>
        <translation>地点的位置</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>Where the places are wanted. An Overpass server is asked for 2,500 km² at most.</source>
        <translation>需要地点的区域。向Overpass服务器最多询问2,500 km²。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Where the points lie, for example “Leipzig”.</source>
        <translation>点所在的位置，例如“Leipzig”。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>Where the texts come from</source>
        <translation>文本的来源</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Where to look</source>
        <translation>查找的范围</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/options/page.py"/>
        <source>Where trained model bundles are stored and looked for</source>
        <translation>存储和查找已训练模型包的位置</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/change/panel.py"/>
        <source>Which way the words are meant; without words any change counts</source>
        <translation>词语的方向；没有词语时任何变化都算</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Who to credit for the points</source>
        <translation>点的来源署名对象</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Who to credit for the points. Without it, who the layer's metadata name, or “{attribution}” where the text comes from OpenStreetMap's tags.</source>
        <translation>点的来源署名对象。不填则为图层元数据中的署名，如果文本来自OpenStreetMap的标签，则为“{attribution}”。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Whole blocks</source>
        <translation>整块</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>Whole numbers with commas between, for “retrieval”.</source>
        <translation>以逗号分隔的整数，用于“retrieval”。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>Whole raster</source>
        <translation>整个栅格</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/numbers.py"/>
        <source>Wide radius</source>
        <translation>宽视野半径</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Without a text. bundle: what the model bundle tells apart, which leaves out what does not matter to it, and can use aligned indexes; raw: the rasters' own vectors, which show every change and more of what is none.</source>
        <translation>没有文本时。bundle：模型包能区分的内容，略去与其无关者，并可使用对齐索引；raw：栅格自己的向量，显示每一处变化，也更多显示并非变化之处。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/region_parameters.py"/>
        <source>Without it, a field that is called “name” or alike.</source>
        <translation>若不给出，则用名为“name”或类似名称的字段。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>Without it, the regions are empty where the verdict is “nothing”. They never are for a threshold that is a similarity.</source>
        <translation>若不勾选，结论为“nothing”时区域为空。阈值为相似度时从不如此。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/modes.py"/>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>Write a VRT per zone and year that reads the source, and fetch no pixels: each search of it does, until there is an index.</source>
        <translation>为每个分带和年份写出一个读取来源的 VRT，不下载像素：在建立索引之前，每次搜索时才读取。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/answer_row.py"/>
        <source>Write map, places and sources of this answer as a PDF page</source>
        <translation>将此答案的地图、地点和来源写成一页 PDF</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Writes a model's output for every pixel, one band per dimension.</source>
        <translation>写出每个像素的模型输出，每个维度一个波段。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>Writes the aligned vector of every pixel as a GeoTIFF with one band per dimension (D00, D01 …), for use in other programs: clustering, a classifier of your own, a search index.

A vector has length 1, and the dot product of two of them is their similarity. int8 holds the numbers times 127, rounded, with nodata -128; float32 holds them as they are, with nodata NaN, and takes four to six times the space. Programs with a GDAL older than 3.7, some builds of QGIS among them, show int8 wrongly; take float32 for those.

The file's tags name the model, the source and who to credit.</source>
        <translation>将每个像素的对齐向量写为GeoTIFF，每个维度一个波段（D00、D01…），供其他程序使用：聚类、您自己的分类器、搜索索引。

向量的长度为1，两个向量的点积即其相似度。int8存储数值乘以127后取整的结果，无数据值为-128；float32原样存储数值，无数据值为NaN，所占空间为四到六倍。GDAL早于3.7的程序（包括某些QGIS构建版本）会错误显示int8；对于这些程序请使用float32。

文件的标签注明模型、来源和署名对象。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/tasks/places_task.py"/>
        <source>Writing the places</source>
        <translation>正在写出地点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Year of change</source>
        <translation>变化年份</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>Year of the embeddings</source>
        <translation>嵌入的年份</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/change_layers.py"/>
        <source>Year: {title}</source>
        <translation>年份：{title}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>Years compared</source>
        <translation>所比较的年份</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/notice.py"/>
        <source>Your consent is stored for this address; you can withdraw it under Settings &gt; Options &gt; AETHER, where you can also choose the key.</source>
        <translation>您的同意已针对此地址保存；您可以在“设置 &gt; 选项 &gt; AETHER”中撤回，也可以在那里选择密钥。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>an unknown number</source>
        <translation>数量未知</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>another language</source>
        <translation>其他语言</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query.py"/>
        <source>ask,search,find,similarity,embedding,alphaearth,satellite,text,language,land cover,places</source>
        <translation>提问,搜索,查找,相似度,嵌入,alphaearth,卫星,文本,语言,土地覆盖,地点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>auto takes the fastest library that is installed, onnxruntime and torch only that one: for comparisons, or where a driver does not work with the other. torch needs the packages for training. An aligned index needs neither.</source>
        <translation>auto采用已安装的最快的库，onnxruntime和torch则只采用该库：用于比较，或用于驱动程序无法与另一个库一起工作的情况。torch需要训练用的软件包。对齐索引两者都不需要。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_kinds.py"/>
        <source>auto takes what is fastest on this machine, cpu the processor, gpu the graphics card where it can be used; the log says which device it was, and why not the GPU.</source>
        <translation>auto采用本机上最快的设备，cpu采用处理器，gpu在可用时采用显卡；日志会说明使用了哪个设备，以及为什么未使用GPU。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/change/panel.py"/>
        <source>became like the words</source>
        <translation>变得像这些词语</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/algorithm_questions.py"/>
        <source>change</source>
        <translation>变化</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>classification: a field of classes; regression: a field of numbers; distribution: several fields of shares that sum to 1; retrieval: how well texts find the places of a class.</source>
        <translation>classification：一个类别字段；regression：一个数值字段；distribution：多个占比字段，总和为1；retrieval：文本能多好地找到某类别的地点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>compare,comparison,subtract,correlation,similarity,relevance,bundle,year,query</source>
        <translation>比较,对比,相减,相关系数,相似度,相关度,模型包,年份,查询</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/demo_scene.py"/>
        <source>demo,example,sample,test,simulated,alphaearth,teaching</source>
        <translation>演示,示例,样例,测试,模拟,alphaearth,教学</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/difference_maker.py"/>
        <source>difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/step_row.py"/>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth.py"/>
        <source>download,fetch,embedding,satellite,cog,google,alphaearth</source>
        <translation>下载,获取,嵌入,卫星,cog,google,alphaearth</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>e.g. Leipzig</source>
        <translation>例如：Leipzig</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>e.g. forest</source>
        <translation>例如：forest</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>e.g. woods by the river</source>
        <translation>例如：woods by the river</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>embedding,vector,space,project,features,bands,geotiff,model,save</source>
        <translation>嵌入,向量,空间,投影,特征,波段,geotiff,模型,保存</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/install_engine.py"/>
        <source>engine,python,packages,set up,update,repair,offline,wheels</source>
        <translation>引擎,python,软件包,设置,更新,修复,离线,wheel</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/curves.py"/>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/files.py"/>
        <source>evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/dock.py"/>
        <source>examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/example_texts.py"/>
        <source>examples: {count}</source>
        <translation>示例：{count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>fitted: a linear model that tells the examples from the counter-examples and from the raster's background; mean: the mean of the examples; nearest: the example that is most like the pixel, for examples of several kinds.</source>
        <translation>fitted：将示例与反例以及栅格背景区分开的线性模型；mean：示例的平均值；nearest：与像元最相像的示例，适用于多种示例。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/import_checkpoint.py"/>
        <source>import,checkpoint,pth,pytorch,model,bundle,aether,london</source>
        <translation>导入,检查点,pth,pytorch,模型,模型包,aether,london</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/algorithm_dialog.py"/>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/build_index.py"/>
        <source>index,cache,fast,speed,prepare,embedding,pyramid,live map</source>
        <translation>索引,缓存,快速,速度,预处理,嵌入,金字塔,实时地图</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/export_aligned.py"/>
        <source>int8: small, exact to 0.004; float32: exact, and readable by every program.</source>
        <translation>int8：体积小，精确到0.004；float32：精确，所有程序均可读取。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/change/panel.py"/>
        <source>is no longer like the words</source>
        <translation>不再像这些词语</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>it does not start as a Python</source>
        <translation>它无法作为Python启动</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>it is Python {found}, and {least} is needed</source>
        <translation>它是Python {found}，而需要{least}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>it is a 32-bit Python</source>
        <translation>它是32位Python</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>it lacks venv or pip (on Debian and Ubuntu: sudo apt install python3-venv)</source>
        <translation>它缺少venv或pip（在Debian和Ubuntu上：sudo apt install python3-venv）</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>k for precision and recall</source>
        <translation>精确率和召回率的k</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>labels: {count}, {seconds} s</source>
        <translation>标签：{count}，{seconds} 秒</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/algorithm_questions.py"/>
        <source>legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify.py"/>
        <source>legend,labels,land cover,land use,classification,map,embedding,alphaearth,dynamic world,worldcover,corine,local climate zones,text</source>
        <translation>图例,标签,土地覆盖,土地利用,分类,地图,嵌入,alphaearth,dynamic world,worldcover,corine,局地气候区,文本</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/similar_places.py"/>
        <source>like,example,sample,search,find,similarity,embedding,alphaearth,satellite,points,polygons,places</source>
        <translation>像,示例,样本,搜索,查找,相似度,嵌入,alphaearth,卫星,点,多边形,地点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/curves.py"/>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment.py"/>
        <source>measure,quality,report,accuracy,f1,r2,auc,benchmark,probe,alignment,labels,model</source>
        <translation>衡量,质量,报告,精度,f1,r2,auc,基准测试,探针,对齐,标签,模型</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_alphaearth_parameters.py"/>
        <source>mirror is Source Cooperative's copy, google the bucket of the publisher, both free and without an account; other is a folder or address of the same layout.</source>
        <translation>mirror是Source Cooperative的副本，google是发布者的存储桶，两者均免费且无需账户；other是具有相同布局的文件夹或地址。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>model not here</source>
        <translation>模型不在此处</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_layers.py"/>
        <source>more like {answer}</source>
        <translation>更像{answer}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/names_choice.py"/>
        <source>no layer</source>
        <translation>无图层</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>no place, {seconds} s</source>
        <translation>没有地点，{seconds} 秒</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/form.py"/>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>not understood: what is nearest to the words as typed</source>
        <translation>未理解：按原样最接近这些词的内容</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>optional: e.g. built-up land</source>
        <translation>可选：例如建筑用地</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/asking.py"/>
        <source>optional: words as well</source>
        <translation>可选：也可加词语</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/unused_parameters.py"/>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>out of date</source>
        <translation>已过期</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>overpass: one request to an Overpass server; quickosm: by the plugin QuickOSM, where it is installed; file: a file of places.</source>
        <translation>overpass：向Overpass服务器发送一次请求；quickosm：通过已安装的插件QuickOSM；file：地点文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/classify_parameters.py"/>
        <source>own: the labels that are typed below, or in a table; else a ready list: Dynamic World, ESA WorldCover, CORINE's levels, Local Climate Zones, LandCover.ai, or common land uses of OpenStreetMap.</source>
        <translation>own：下面输入的或表中的标签；否则为现成列表：Dynamic World、ESA WorldCover、CORINE 各级、局地气候区、LandCover.ai 或 OpenStreetMap 的常见土地利用。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/text_query_parameters.py"/>
        <source>percentile: the threshold is a share of the pixels; similarity: it is a cosine.</source>
        <translation>percentile：阈值是像素的占比；similarity：阈值是余弦值。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/get_places.py"/>
        <source>places,poi,points of interest,openstreetmap,osm,overpass,overture,geofabrik,pbf,geoparquet,csv,train</source>
        <translation>地点,poi,兴趣点,openstreetmap,osm,overpass,overture,geofabrik,pbf,geoparquet,csv,训练</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/history/rows.py"/>
        <source>places: {count}, {seconds} s</source>
        <translation>地点：{count}，{seconds} 秒</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/evaluate_alignment_parameters.py"/>
        <source>random: places to test lie between those to train on; blocks: whole blocks are tested, which says more about places elsewhere.</source>
        <translation>random：测试地点位于训练地点之间；blocks：整块用于测试，更能说明其他地方地点的情况。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>relevance {relevance} of 100, about {share} % of the area</source>
        <translation>相关度 {relevance}（满分 100），约占面积的 {share} %</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>relevance {relevance} of 100, weak: look before you trust it</source>
        <translation>相关度 {relevance}（满分 100），较弱：请先查看再采信</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>relevance {relevance} of 100: hardly anything here fits</source>
        <translation>相关度 {relevance}（满分 100）：此处几乎没有符合的</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/texts_parameter.py"/>
        <source>relevance: how well a pixel fits, from 0 to 100, gauged on the whole raster; similarity: the cosine of text and pixel, from -1 to 1.</source>
        <translation>relevance：像元符合的程度，0 到 100，以整个栅格校准；similarity：文本与像元的余弦，-1 到 1。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/report_writer.py"/>
        <source>report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>robust: the best on places and phrases it has not seen; linear: a closed form, ready within seconds; aether: as published (arXiv 2510.09894).</source>
        <translation>robust：在未见过的地点和短语上最佳；linear：闭式解，数秒即可完成；aether：与发表的一致（arXiv 2510.09894）。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/sample_similarity.py"/>
        <source>sample,point,value,extract,compare,relevance,similarity,text</source>
        <translation>采样,点,值,提取,比较,相关度,相似度,文本</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/difference.py"/>
        <source>similarity: the cosines as they are; relevance: 0 to 100, which different texts and bundles have in common, for answers of this version; auto: similarity where the same was asked, else relevance where it is known.</source>
        <translation>similarity：余弦原值；relevance：0 到 100，不同文本和模型包通用，适用于本版本的答案；auto：所问相同时取相似度，否则在已知时取相关度。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/options.py"/>
        <source>smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment_parameters.py"/>
        <source>template: put together from fields; field: one field holds it; osm: from OpenStreetMap's tags, as columns (amenity, shop …) or in other_tags.</source>
        <translation>template：由字段组合而成；field：由一个字段给出；osm：来自OpenStreetMap的标签，以列的形式（amenity、shop…）或在other_tags中。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/place_names.py"/>
        <source>temporary layer</source>
        <translation>临时图层</translation>
    </message>
    <message>
        <location filename="../aether_qgis/expressions/similarity_function.py"/>
        <source>text: what to look for, as in a query. raster: id or name of a layer with 64 bands; without it, the first one of the project. bundle: name or folder of a model; without it, the one that ships.</source>
        <translation>text：要查找什么，与查询相同。raster：有 64 个波段的图层的 ID 或名称；不给出则用工程中的第一个。bundle：模型的名称或文件夹；不给出则用随附的模型。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_page.py"/>
        <source>the layout was not exported</source>
        <translation>布局未能导出</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>there are no packages for its C library</source>
        <translation>没有适用于其C库的软件包</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/base_python.py"/>
        <source>there are no packages for {platform}</source>
        <translation>没有适用于{platform}的软件包</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change.py"/>
        <source>time,years,compare,difference,multitemporal,deforestation,growth,built,embedding,alphaearth,satellite,text</source>
        <translation>时间,年份,比较,差异,多时相,毁林,增长,建筑,嵌入,alphaearth,卫星,文本</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/step_row.py"/>
        <source>to do</source>
        <translation>待办</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/step_row.py"/>
        <source>to mend</source>
        <translation>待修复</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/change_parameters.py"/>
        <source>toward: what fits the text better in the last year than in the first; away: what fits it less.</source>
        <translation>toward：末年比首年更吻合文本之处；away：更不吻合之处。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/train_alignment.py"/>
        <source>train,align,model,bundle,poi,points of interest,openstreetmap,osm,embedding,alphaearth,learn</source>
        <translation>训练,对齐,模型,模型包,poi,兴趣点,openstreetmap,osm,嵌入,alphaearth,学习</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/step_row.py"/>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/classify.py"/>
        <source>unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/algorithm_questions.py"/>
        <source>unsure: {share} %</source>
        <translation>不确定：{share} %</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/curves.py"/>
        <source>validation AUC</source>
        <translation>验证AUC</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/curves.py"/>
        <source>validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_notes.py"/>
        <source>without {avoided}</source>
        <translation>不含{avoided}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/zonal_similarity.py"/>
        <source>zonal,statistics,mean,share,area,polygon,district,parcel,compare,relevance,similarity,text</source>
        <translation>分区,统计,平均,份额,面积,多边形,行政区,地块,比较,相关度,相似度,文本</translation>
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
        <translation>来源不能确定的{count}个</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>{count} outside the area</source>
        <translation>区域外的{count}个</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_card.py"/>
        <source>{count} points</source>
        <translation>{count}个点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>{count} that the source has twice</source>
        <translation>来源中重复的{count}个</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>{count} without a position</source>
        <translation>没有位置的{count}个</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/selection.py"/>
        <source>{count} without a tag that says what it is</source>
        <translation>没有标签说明其类型的{count}个</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/dialog.py"/>
        <source>{download} at most; {disk} of room are needed, the wheels included</source>
        <translation>最多下载{download}；需要{disk}空间，其中包括wheel</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/training/text_choice_box.py"/>
        <source>{features}; of the first {looked_at}, {without} have no text</source>
        <translation>{features}；前{looked_at}个中，{without}个没有文本</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/bundle_picker.py"/>
        <source>{folder} holds no model bundle: choose the folder that has a file bundle.json in it.</source>
        <translation>{folder}中没有模型包：请选择其中有文件bundle.json的文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/environment/install.py"/>
        <source>{folder} lacks the wheels of {packages}, or they are not the ones that were expected: fill it by “make wheelhouse” on a computer with a line, or press Install without a folder.</source>
        <translation>{folder}中缺少{packages}的wheel，或它们不是预期的文件：请在联网的计算机上用“make wheelhouse”填充该文件夹，或不选文件夹再按“安装”。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/widgets/raster_box.py"/>
        <source>{group} (group of {count})</source>
        <translation>{group}（{count}个的组）</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>{host} is busy: trying again in {seconds:.0f} s</source>
        <translation>{host}繁忙：将在{seconds:.0f} s后重试</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/query_summary.py"/>
        <source>{indexed} of {rasters} rasters from their index</source>
        <translation>{rasters}个栅格中有{indexed}个来自其索引</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>{kind} {percent} %</source>
        <translation>{kind} {percent} %</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/legend_layers.py"/>
        <source>{label}: {share} % ({area} ha)</source>
        <translation>{label}：{share} %（{area} 公顷）</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/engine/layers_box.py"/>
        <source>{layer} ({size})</source>
        <translation>{layer}（{size}）</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>{metres} m</source>
        <translation>{metres} m</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>{metres} m: all there is</source>
        <translation>{metres} m：全部细节</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/alphaearth/form.py"/>
        <source>{metres} m: for a first look</source>
        <translation>{metres} m：用于初步了解</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/raster_inputs.py"/>
        <source>{names} … ({count} rasters)</source>
        <translation>{names}…（{count}个栅格）</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_contents.py"/>
        <source>{name}, {distance} km</source>
        <translation>{name}，{distance} 千米</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>{number} minutes</source>
        <translation>{number}分钟</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>{number} seconds</source>
        <translation>{number}秒</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/favourite_files.py"/>
        <source>{path} cannot be read ({reason}): choose another file.</source>
        <translation>无法读取{path}（{reason}）：请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/locked_file.py"/>
        <source>{path} cannot be written ({reason}): check whether the folder is there, has room, and is yours to change.</source>
        <translation>无法写入 {path}（{reason}）：请检查文件夹是否存在、有空间且您可以更改。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/regions.py"/>
        <source>{path} cannot be written ({reason}): free some disk space, or save the project in a folder of your own.</source>
        <translation>无法写入{path}（{reason}）：请释放一些磁盘空间，或将工程保存到您自己的文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/vector_file.py"/>
        <source>{path} does not say what its places are; expected {expected}, found only {found}. Add it to the project and choose the texts in the training dialog instead.</source>
        <translation>{path}未说明其中的地点是什么；应有{expected}，只找到{found}。请改为将其添加到工程，并在训练对话框中选择文本。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/vector_file.py"/>
        <source>{path} has no CRS, so nobody knows where its places are: add it to the project, set its CRS there and save it again.</source>
        <translation>{path}没有CRS，因此无法得知其中地点的位置：请将其添加到工程，在那里设置其CRS并重新保存。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/table_file.py"/>
        <source>{path} has no columns of coordinates; expected names such as lon and lat, x and y, or easting and northing, found only {found}: rename them.</source>
        <translation>{path}没有坐标列；列名应为lon和lat、x和y、easting和northing等，只找到{found}：请重命名这些列。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/table_file.py"/>
        <source>{path} has no rows; expected a line of column names and a line for each place.</source>
        <translation>{path}没有数据行；应有一行列名，并且每个地点一行。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/first_run/first_run.py"/>
        <source>{path} has {count} bands, an embedding raster has 64 or more: choose another file.</source>
        <translation>{path}有{count}个波段，而嵌入栅格有64个或更多：请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/favourite_files.py"/>
        <source>{path} holds no favourites of AETHER: choose a file that AETHER has exported, with the ending {suffix}.</source>
        <translation>{path} 不含 AETHER 的收藏：请选择由 AETHER 导出、以 {suffix} 结尾的文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/vector_file.py"/>
        <source>{path} holds no layer of points or areas: choose another file.</source>
        <translation>{path}中没有点图层或面图层：请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/bundle_folder.py"/>
        <source>{path} is a file, but a bundle is a folder: choose another name.</source>
        <translation>{path}是文件，但模型包是文件夹：请选择其他名称。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/destinations.py"/>
        <source>{path} is a folder, but the output is a file: choose the name of a file.</source>
        <translation>{path}是文件夹，但输出是文件：请选择一个文件名。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/file_source.py"/>
        <source>{path} is a folder: choose a file of places in it.</source>
        <translation>{path}是文件夹：请选择其中的地点文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/locked_file.py"/>
        <source>{path} is in use by another QGIS, or cannot be written: try again in a moment.</source>
        <translation>{path} 正被另一个 QGIS 使用，或无法写入：请稍后重试。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/table_file.py"/>
        <source>{path} is larger than {most} MB: save it as a GeoPackage, which can be read by area.</source>
        <translation>{path}大于{most} MB：请将其保存为可按区域读取的GeoPackage。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/report_page.py"/>
        <source>{path} is no layout template that QGIS can read: install the plugin anew.</source>
        <translation>{path} 不是 QGIS 能读取的布局模板：请重新安装插件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/table_file.py"/>
        <source>{path} is not a table ({reason}); expected lines of values with commas, semicolons or tabs between them.</source>
        <translation>{path}不是表格（{reason}）；应为以逗号、分号或制表符分隔值的若干行。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/favourite_files.py"/>
        <source>{path} is too large for favourites, which take {size} at most: choose another file.</source>
        <translation>{path} 对收藏来说太大，收藏最多 {size}：请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/history/favourite_files.py"/>
        <source>{path} was written by a newer version of AETHER: update the plugin, and try again.</source>
        <translation>{path} 由更新版本的 AETHER 写出：请更新插件后重试。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/query_summary.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>{seconds} s on {device}</source>
        <translation>在{device}上用时{seconds} s</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/dock/index_row.py"/>
        <source>{seconds} s; much faster with an index</source>
        <translation>{seconds} s；有索引时快得多</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/index.py"/>
        <source>{size}, {bytes} bytes per pixel, {seconds} s on {device}</source>
        <translation>{size}，每像素{bytes}字节，在{device}上用时{seconds} s</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>{tiles} tiles, {pixels} pixels, {size} to fetch from {host}.</source>
        <translation>{tiles}个切片，{pixels}个像素，要从{host}获取{size}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/endpoints/address.py"/>
        <source>“{address}” is not the address of a text encoder; expected one such as http://localhost:11434/v1 or https://api.openai.com/v1/embeddings.</source>
        <translation>“{address}”不是文本编码器的地址；应为http://localhost:11434/v1或https://api.openai.com/v1/embeddings之类的地址。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/place_sources/overpass.py"/>
        <source>“{address}” is not the address of an Overpass server; expected one such as {example}.</source>
        <translation>“{address}”不是Overpass服务器的地址；应为{example}之类的地址。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/difference_notes.py"/>
        <source>“{first}” and “{second}” differ strongly on {percent} % of the area: {first_percent} % are more like “{first}”, {second_percent} % more like “{second}”.</source>
        <translation>“{first}”与“{second}”在 {percent} % 的面积上差异强烈：{first_percent} % 更像“{first}”，{second_percent} % 更像“{second}”。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/places/class_texts.py"/>
        <source>“{line}” is not a line of texts; expected “class: phrase; phrase”, for example “park: a lawn with trees; a playground”.</source>
        <translation>“{line}”不是有效的文本行；应为“class: phrase; phrase”，例如“park: a lawn with trees; a playground”。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/unused_parameters.py"/>
        <source>“{parameter}” is set but not used: it counts only with {choices}.</source>
        <translation>“{parameter}”已设置但未使用：它仅在{choices}时有效。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/alphaearth.py"/>
        <source>“{part}” is no year of AlphaEarth; expected years from {first} on, such as 2024 or 2019,2021-2023.</source>
        <translation>“{part}”不是AlphaEarth的年份；应为{first}年起的年份，例如2024或2019,2021-2023。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/requests/change.py"/>
        <source>“{part}” is no year; expected one year for each raster, in their order, such as 2019, 2024.</source>
        <translation>“{part}”不是年份；应按顺序为每个栅格给出一个年份，例如 2019, 2024。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>“{query}” is here: relevance {relevance} of 100, some {share} % of the area.</source>
        <translation>“{query}”在此处：相关度 {relevance}（满分 100），约占区域的 {share} %。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>“{query}” may be here: relevance {relevance} of 100. Look at the places before you trust them.</source>
        <translation>“{query}”可能在此处：相关度 {relevance}（满分 100）。请先查看地点再相信。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/verdict.py"/>
        <source>“{query}” was not understood as a kind of land or place: the map shows what is nearest to the words as typed.</source>
        <translation>“{query}”未被理解为某种土地或地点：地图显示与原样词语最接近之处。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/gui/compare/difference_maker.py"/>
        <source>“{side}” has {count} similarity rasters; expected one: compare two of them by “Difference of two answers” in the Processing toolbox.</source>
        <translation>“{side}”有 {count} 个相似度栅格；应为一个：请用处理工具箱中的“两个答案的差异”比较其中两个。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/understanding.py"/>
        <source>“{text}”: {remark}</source>
        <translation>“{text}”：{remark}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/results/training_summary.py"/>
        <source>“{title}” is ready: {facts}.</source>
        <translation>“{title}”已就绪：{facts}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_problems.py"/>
        <source>“{title}” is {found}; expected a number from {least} to {most}.</source>
        <translation>“{title}”为 {found}；应为 {least} 到 {most} 的数。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_problems.py"/>
        <source>“{title}” is {found}; expected a number of at least {least}.</source>
        <translation>“{title}”为 {found}；应为不小于 {least} 的数。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_problems.py"/>
        <source>“{title}” is {found}; expected a number.</source>
        <translation>“{title}”为 {found}；应为一个数。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/processing/base/parameter_problems.py"/>
        <source>“{title}” takes a raster file, but {path} is a folder: choose a file in it.</source>
        <translation>“{title}”需要栅格文件，但 {path} 是文件夹：请选择其中的文件。</translation>
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
        <translation>AETHER正在关闭。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/python.py"/>
        <source>Press Install… in the dock, or under Settings &gt; Options &gt; AETHER. Without a window, run the algorithm aether:installengine, for example by qgis_process.</source>
        <translation>请在面板中或“设置 &gt; 选项 &gt; AETHER”中按“安装…”。没有窗口时，请运行算法aether:installengine，例如通过qgis_process。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/python.py"/>
        <source>The AETHER engine is not installed yet.</source>
        <translation>AETHER引擎尚未安装。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/process.py"/>
        <source>The engine could not be started with {python}: {reason}.</source>
        <translation>无法用{python}启动引擎：{reason}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/client.py"/>
        <source>The engine did not answer within {seconds} seconds; try again, or check it under Settings &gt; Options &gt; AETHER.</source>
        <translation>引擎在{seconds}秒内未应答；请重试，或在“设置 &gt; 选项 &gt; AETHER”中检查引擎。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/client.py"/>
        <source>The engine run by {python} uses protocol {found}, but this plugin uses {expected}: install both from the same version of AETHER.</source>
        <translation>由{python}运行的引擎使用协议{found}，但此插件使用{expected}：请从同一版本的AETHER安装二者。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/process.py"/>
        <source>The engine stopped unexpectedly (exit code {code}); nothing was written, and the next query starts it again.</source>
        <translation>引擎意外停止（退出代码{code}）；未写入任何内容，下一次查询会重新启动引擎。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/python.py"/>
        <source>The engine's Python named by {chosen_by}, {path}, is not a program that can be run: correct the path, or clear it to use the environment in the profile folder.</source>
        <translation>由{chosen_by}指定的引擎Python，即{path}，不是可以运行的程序：请更正路径，或清空它以使用配置文件夹中的环境。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/client.py"/>
        <source>The engine's Python, {python} (version {version}), lacks {missing}: press Install… in the dock or under Settings &gt; Options &gt; AETHER, or name another Python there.</source>
        <translation>引擎的Python，即{python}（版本{version}），缺少{missing}：请在面板中或“设置 &gt; 选项 &gt; AETHER”中按“安装…”，或在那里指定另一个Python。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/client.py"/>
        <source>The engine's answer could not be understood: {error}.</source>
        <translation>无法理解引擎的应答：{error}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/client.py"/>
        <source>The request was cancelled.</source>
        <translation>请求已取消。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/process.py"/>
        <source>it took too long</source>
        <translation>用时过长</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/python.py"/>
        <source>the AETHER options</source>
        <translation>AETHER选项</translation>
    </message>
    <message>
        <location filename="../aether_qgis/client/python.py"/>
        <source>the variable AETHER_ENGINE_PYTHON</source>
        <translation>变量AETHER_ENGINE_PYTHON</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/scene.py"/>
        <source>A demo scene of {side} pixels a side cannot be drawn: choose {smallest} to {largest}.</source>
        <translation>无法绘制每边{side}像素的演示场景：请选择{smallest}到{largest}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>A distribution has several shares, but only the field “{field}” was chosen: choose one field per share, or the task regression.</source>
        <translation>分布有多个占比，但只选择了字段“{field}”：请为每个占比选择一个字段，或选择任务regression。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>A label of the legend has no name: name it, or remove it.</source>
        <translation>图例中有一个标签没有名称：请为其命名，或将其移除。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>A resolution of {found} m was asked for; expected 10, 20, 40, 80 m and so on: choose one of these.</source>
        <translation>要求的分辨率为{found} m；应为10、20、40、80 m等：请从中选择一个。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_language.py"/>
        <source>A sign is missing at place {place}: put “+”, “-”, “&amp;” or “|” before the words there.</source>
        <translation>第 {place} 位缺少符号：请在那里的词前加上“+”“-”“&amp;”或“|”。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/difference/difference.py"/>
        <source>A strong difference is {found}; expected a number above 0 and up to 100, or 0 for the usual one.</source>
        <translation>强差异为 {found}；应为大于 0 且不超过 100 的数，或 0 表示常用值。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/onnx_export.py"/>
        <source>A tower of kind “{found}” cannot be written as ONNX; expected one of those in towers/tower.py.</source>
        <translation>类型为“{found}”的塔无法写为ONNX；应为towers/tower.py中的类型之一。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/running.py"/>
        <source>All workers of the Dask scheduler at {scheduler} have been gone for {seconds} s: start them again, and repeat the request.</source>
        <translation>{scheduler}处Dask调度器的所有工作进程已消失{seconds} s：请重新启动它们，并重复请求。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/features.py"/>
        <source>All {count} labelled places on the raster lie on pixels without data: choose another raster or other labels.</source>
        <translation>栅格上的全部{count}个带标签地点都位于无数据像素上：请选择其他栅格或其他标签。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/labelled_points.py"/>
        <source>All {count} labelled points on the raster lie on pixels without data: choose another raster or other points.</source>
        <translation>栅格上的 {count} 个带标签的点全都位于无数据像元上：请选择其他栅格或其他点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/on_raster.py"/>
        <source>All {count} places lie outside the raster: they span {places}, the raster {raster} in {crs}; check the reference system of the layer or choose another raster.</source>
        <translation>全部{count}个地点都位于栅格之外：地点的范围为{places}，栅格为{raster}（{crs}）；请检查图层的参照系或选择其他栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>All {count} places on the raster have the same value {value} in “{field}”, so there is nothing to tell apart: choose another field.</source>
        <translation>栅格上的全部{count}个地点在“{field}”中的值均为{value}，因此没有可区分的内容：请选择其他字段。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/holdout.py"/>
        <source>All {count} points lie in one block or nearly so, and no place can be held out: choose smaller blocks, points drawn at random instead of blocks, or hold out nothing.</source>
        <translation>全部{count}个点都位于或几乎都位于一个块中，无法留出任何地点：请选择较小的块，或以随机抽取的点代替块，或不作留出。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/train.py"/>
        <source>All {count} points lie where {path} holds no data: choose another raster, or points elsewhere.</source>
        <translation>全部{count}个点都位于{path}无数据之处：请选择其他栅格，或其他位置的点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/robust/recipe.py"/>
        <source>All {count} points to train on are of one kind, so there is nothing to tell apart: choose points of several kinds, or texts that name them.</source>
        <translation>用于训练的全部{count}个点属于同一类型，因此没有可区分的内容：请选择多种类型的点，或能说明其类型的文本。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>All {count} points to train on have the same text, “{text}”, so there is nothing to tell apart: choose another text field, or a template over fields that differ.</source>
        <translation>用于训练的全部{count}个点的文本相同，均为“{text}”，因此没有可区分的内容：请选择其他文本字段，或使用值各不相同的字段的模板。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>AlphaEarth is asked of {host}.</source>
        <translation>正在向{host}询问AlphaEarth。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/state.py"/>
        <source>An unfinished training is resumed after epoch {epoch}.</source>
        <translation>未完成的训练在第{epoch}轮之后恢复。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/state.py"/>
        <source>An unfinished training with other settings or points is replaced.</source>
        <translation>具有其他设置或点的未完成训练被替换。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/fetch.py"/>
        <source>Another fetch writes to {folder} at the moment: wait until it is done, or choose another folder.</source>
        <translation>另一个获取任务目前正在写入{folder}：请等待其完成，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Answered from aligned indexes.</source>
        <translation>已由对齐索引作答。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/classify.py"/>
        <source>Answered from the aligned index of {raster}</source>
        <translation>由{raster}的对齐索引给出结果</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/request_checks.py"/>
        <source>As a percentile, the threshold is {found}; expected a number from 0 to 100, for example 98.</source>
        <translation>作为百分位，阈值为{found}；应为0到100的数值，例如98。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/zonal/zonal.py"/>
        <source>As a relevance, the threshold is {found}; expected a number from 0 to 100, for example 50.</source>
        <translation>作为相关度，阈值为 {found}；应为 0 到 100 的数，例如 50。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/request_checks.py"/>
        <source>As a similarity, the threshold is {found}; expected a number from -1 to 1, for example 0.5.</source>
        <translation>作为相似度，阈值为{found}；应为-1到1的数值，例如0.5。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/evaluate.py"/>
        <source>Asking the texts</source>
        <translation>正在查询文本</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_language.py"/>
        <source>At place {place} one side of “|” only avoids: say what it should find instead.</source>
        <translation>第 {place} 位处“|”的一侧只有要避开的内容：请说明它应查找什么。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_mistakes.py"/>
        <source>At place {place} there is “{found}”, but words are expected: type what to look for there.</source>
        <translation>第 {place} 位是“{found}”，但此处应为词语：请在那里输入要查找的内容。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_language.py"/>
        <source>At place {place}, “^” needs a weight above 0 and up to {most} behind it, for example “^0.5”.</source>
        <translation>第 {place} 位的“^”后面需要一个大于 0 且不超过 {most} 的权重，例如“^0.5”。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/recognition.py"/>
        <source>Bands are read in the order of their names, which is not their order in the file</source>
        <translation>波段按其名称的顺序读取，该顺序与文件中的顺序不同</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/raster.py"/>
        <source>Building the index of {raster}</source>
        <translation>正在建立{raster}的索引</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/base.py"/>
        <source>Built without a base: “{base}” reads other embeddings than the raster holds.</source>
        <translation>未使用基础：“{base}”读取的嵌入与栅格中的不同。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/request_checks.py"/>
        <source>Change needs two rasters or more of one area, of different years; there is {found}: add another year.</source>
        <translation>变化需要同一区域、不同年份的两个或更多栅格；现有 {found} 个：请再添加一年。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/scene.py"/>
        <source>Colouring the picture</source>
        <translation>正在为图像着色</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/writing.py"/>
        <source>Comparing pixels with the labels</source>
        <translation>正在将像元与标签比较</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/similarity/writing.py"/>
        <source>Comparing pixels with the query</source>
        <translation>正在将像素与查询进行比较</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/zonal/zonal.py"/>
        <source>Comparing pixels with the texts</source>
        <translation>正在将像元与文本比较</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/difference/difference.py"/>
        <source>Comparing the answers</source>
        <translation>正在比较答案</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Comparing the years</source>
        <translation>正在比较各年</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/scoring.py"/>
        <source>Computing on the cluster: {scheduler}</source>
        <translation>在集群上计算：{scheduler}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Computing on: {device}</source>
        <translation>计算设备：{device}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/similarity_blocks.py"/>
        <source>Computing similarities</source>
        <translation>正在计算相似度</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/gathering.py"/>
        <source>Counter-examples left out: {outside} outside the raster, {empty} where it holds no data.</source>
        <translation>已略去的反例：{outside} 个在栅格之外，{empty} 个在无数据处。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/relation.py"/>
        <source>Distances are not measured: “{words}” is read as part of the description, so places that look like both come first.</source>
        <translation>不测量距离：“{words}”被当作描述的一部分，因此同时像两者的地点排在最前。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/files.py"/>
        <source>Drawing the vectors</source>
        <translation>正在绘制向量</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/aether/recipe.py"/>
        <source>Epoch {epoch} of {epochs}: loss {loss}</source>
        <translation>第{epoch}轮，共{epochs}轮：损失{loss}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/gathering.py"/>
        <source>Every example is a counter-example as well, pixel for pixel: remove one of the two, or choose other places.</source>
        <translation>每个示例逐像元都同时是反例：请移除其一，或选择其他地点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/ways.py"/>
        <source>Examples and counter-examples look the same to the model: choose other places.</source>
        <translation>示例与反例在模型看来相同：请选择其他地点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/asking.py"/>
        <source>Examples cannot be compared by “{found}”; expected one of: {expected}.</source>
        <translation>示例不能按“{found}”比较；应为以下之一：{expected}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/gathering.py"/>
        <source>Examples left out: {outside} outside the raster, {empty} where it holds no data.</source>
        <translation>已略去的示例：{outside} 个在栅格之外，{empty} 个在无数据处。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/fetch.py"/>
        <source>Fetching AlphaEarth from {host}: {done} of {all} MB</source>
        <translation>正在从{host}获取AlphaEarth：{done}/{all} MB</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/tile_list/index_download.py"/>
        <source>Fetching the list of tiles from {host}: {done} of {all} MB</source>
        <translation>正在从{host}获取切片列表：{done}/{all} MB</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Finding the best places</source>
        <translation>正在查找最佳地点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/robust/recipe.py"/>
        <source>Finding the kinds of place</source>
        <translation>正在查找地点类型</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/zonal/zonal.py"/>
        <source>Finding the places</source>
        <translation>正在查找地点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/linear.py"/>
        <source>Fitting the closed form</source>
        <translation>正在拟合闭式解</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/robust/tower.py"/>
        <source>Fitting the pixel tower</source>
        <translation>正在拟合像素塔</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/landscape.py"/>
        <source>Founding the villages</source>
        <translation>正在建立村庄</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>Indexes cannot be written to {folder} ({reason}): choose a folder of your own for them under Settings &gt; Options &gt; AETHER, or name one to the algorithm.</source>
        <translation>无法将索引写入{folder}（{reason}）：请在“设置 &gt; 选项 &gt; AETHER”中为索引选择您自己的文件夹，或在算法中指定一个。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its numbers are AlphaEarth's stored ones in a wider type: decoded</source>
        <translation>其数值是AlphaEarth所存储数值的更宽类型：已解码</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its numbers are AlphaEarth's stored ones, shifted by {shift}: decoded</source>
        <translation>其数值是AlphaEarth所存储的数值，偏移了{shift}：已解码</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its numbers were divided by {divisor} without the square: decoded</source>
        <translation>其数值除以了{divisor}但未平方：已解码</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its numbers were resampled before they were decoded, which blurs them: squared, and their direction used</source>
        <translation>其数值在解码之前经过重采样，因而变得模糊：已平方，并使用其方向</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its vectors are shorter than 1 ({length}), as medians of several years are: their direction is used</source>
        <translation>其向量短于1（{length}），如同多年的中值：使用其方向</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its vectors are whole numbers of length {scale}, so small numbers were lost: their direction is used</source>
        <translation>其向量为长度{scale}的整数，因此小数值已丢失：使用其方向</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_forms.py"/>
        <source>Its vectors have length {scale} instead of 1: their direction is used</source>
        <translation>其向量长度为{scale}而不是1：使用其方向</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/model.py"/>
        <source>Labelled points used: {count}</source>
        <translation>已使用的带标签的点：{count}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/landscape.py"/>
        <source>Leading the river</source>
        <translation>正在引出河流</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/robust/pixels.py"/>
        <source>Learning which places lie on which pixels: epoch {epoch} of {epochs}</source>
        <translation>正在学习哪些地点位于哪些像素上：第{epoch}轮，共{epochs}轮</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/legends.py"/>
        <source>Line {line} of the legend breaks off: “{text}”; expected phrases after “=” and a colour after “|”.</source>
        <translation>图例第 {line} 行不完整：“{text}”；“=”之后应为短语，“|”之后应为颜色。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/legends.py"/>
        <source>Line {line} of the legend has a quotation mark that is never closed: “{text}”; add another one after the words.</source>
        <translation>图例第 {line} 行有未闭合的引号：“{text}”；请在词语之后再加一个。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/legends.py"/>
        <source>Line {line} of the legend has no name: “{text}”; expected “name = phrase; phrase | #rrggbb”, of which the name alone is needed.</source>
        <translation>图例第 {line} 行没有名称：“{text}”；应为“name = phrase; phrase | #rrggbb”，其中只有名称是必需的。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>Line {line} of the places file {path} is damaged; expected x and y, or a polygon, and {count} value(s) as JSON: export the places again.</source>
        <translation>地点文件{path}的第{line}行已损坏；应为x和y，或一个多边形，以及{count}个JSON格式的值：请重新导出地点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>Looking at the tiles of {host}: {done} of {all}</source>
        <translation>正在查看{host}的切片：{done}/{all}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Looking for what differs everywhere</source>
        <translation>正在查找到处都有的差异</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/zonal/zonal.py"/>
        <source>Looking over the raster</source>
        <translation>正在浏览栅格</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/estimate.py"/>
        <source>Measuring the speed of the line</source>
        <translation>正在测量线路速度</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/raster.py"/>
        <source>Measuring {raster}</source>
        <translation>正在测量{raster}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/scene.py"/>
        <source>Naming the places</source>
        <translation>正在为地点命名</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/connection.py"/>
        <source>No Dask scheduler answers at {scheduler} ({reason}): expected an address such as tcp://host:8786; check that the scheduler runs and can be reached from here.</source>
        <translation>{scheduler}处没有Dask调度器应答（{reason}）：应为tcp://host:8786之类的地址；请检查调度器是否正在运行且可从此处访问。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/gathering.py"/>
        <source>No example can be used: of {count}, {outside} lie outside the raster and {empty} where it holds no data; choose places that the raster shows.</source>
        <translation>没有可用的示例：{count} 个中有 {outside} 个在栅格之外，{empty} 个在无数据处；请选择栅格所显示的地点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/request.py"/>
        <source>No folder for indexes is named: choose one under Settings &gt; Options &gt; AETHER.</source>
        <translation>未指定索引的文件夹：请在“设置 &gt; 选项 &gt; AETHER”中选择一个。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>No year was given: choose one, such as 2024.</source>
        <translation>未给出年份：请选择一个，例如2024。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>No years were found in the rasters' tags and names: they are compared in the order given, as 1 to {count}.</source>
        <translation>在栅格的标签和名称中没有找到年份：按给出的顺序作为 1 到 {count} 进行比较。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/labelled_points.py"/>
        <source>None of the {count} labelled points has a label: choose the field that holds the names of labels.</source>
        <translation>{count} 个带标签的点都没有标签：请选择存放标签名称的字段。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>None of the {count} places has a value in “{fields}”: choose another field.</source>
        <translation>{count}个地点在“{fields}”中均没有值：请选择其他字段。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/on_raster.py"/>
        <source>None of the {count} places has coordinates that are numbers: check the layer's geometries and its reference system.</source>
        <translation>{count}个地点的坐标均不是数值：请检查图层的几何图形及其参照系。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/points.py"/>
        <source>None of the {count} points has a text: choose another text field, or a template over fields that are filled in.</source>
        <translation>{count}个点均没有文本：请选择其他文本字段，或使用已填写字段的模板。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/points.py"/>
        <source>None of the {count} points has coordinates that are numbers: check the layer's geometries and its reference system.</source>
        <translation>{count}个点的坐标均不是数值：请检查图层的几何图形及其参照系。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/request.py"/>
        <source>None of the {count} rasters holds any data: choose others.</source>
        <translation>{count}个栅格均不含任何数据：请选择其他栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/query.py"/>
        <source>None of the {count} rasters holds data in the area asked for (every pixel is nodata): choose another extent or other rasters.</source>
        <translation>{count}个栅格在所要求的区域内均不含数据（每个像素都是无数据）：请选择其他范围或其他栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>Nothing can be written in {parent}: choose a folder of your own for the bundle.</source>
        <translation>无法在{parent}中写入任何内容：请为模型包选择您自己的文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/output_folder.py"/>
        <source>Nothing can be written to {folder} ({reason}): choose another folder.</source>
        <translation>无法向{folder}写入任何内容（{reason}）：请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>Of the {found} class(es) among the labels on the raster, {large} have {least} places or more; expected at least two: choose a field with more classes, or a raster that covers more labels.</source>
        <translation>栅格上的标签共有{found}个类别，其中{large}个有至少{least}个地点；应至少有两个：请选择类别更多的字段，或覆盖更多标签的栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/gathering.py"/>
        <source>Of {given} counter-examples every so many is used, {most} at most.</source>
        <translation>{given} 个反例中等距取用，最多 {most} 个。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/gathering.py"/>
        <source>Of {given} examples every so many is used, {most} at most.</source>
        <translation>{given} 个示例中等距取用，最多 {most} 个。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>Only {found} labelled places lie on data of the raster; expected at least {least}: add labels, or choose a raster that covers more of them.</source>
        <translation>只有{found}个带标签地点位于栅格的有数据处；应至少有{least}个：请添加标签，或选择覆盖更多标签的栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>Only {found} points are left to train on, fewer than a batch of {batch}: lower the batch size to {found} or less, or choose a layer with more points.</source>
        <translation>只剩下{found}个点可用于训练，少于一批的{batch}个：请将批大小降到{found}或更小，或选择点数更多的图层。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>Only {found} points are left to train on; expected at least {expected}: choose a layer with more points or a larger raster.</source>
        <translation>只剩下{found}个点可用于训练；应至少有{expected}个：请选择点数更多的图层或更大的栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Opening the rasters</source>
        <translation>正在打开栅格</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/gathering.py"/>
        <source>Pixels that are both an example and a counter-example are left out: {count}.</source>
        <translation>既是示例又是反例的像元已略去：{count}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/zonal/zonal.py"/>
        <source>Places cannot be measured by “{found}”; expected one of: {expected}.</source>
        <translation>无法按“{found}”测量地点；应为其中之一：{expected}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/landscape.py"/>
        <source>Planting woods and fields</source>
        <translation>正在种植树林和田地</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>Precision at k is asked for k = {found}; expected 1 or more.</source>
        <translation>要求计算k = {found}时的精确率；k应为1或更大。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_connection.py"/>
        <source>QGIS is set to a proxy that AETHER cannot use for fetching; expected an HTTP proxy: change it under Settings &gt; Options &gt; Network, or download the files by other means and choose their folder as the source.</source>
        <translation>QGIS所设的代理无法供AETHER用于获取数据；应为HTTP代理：请在“设置 &gt; 选项 &gt; 网络”中更改，或以其他方式下载文件并选择其文件夹作为来源。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/landscape.py"/>
        <source>Raising the hills</source>
        <translation>正在隆起山丘</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/importing.py"/>
        <source>Reading the checkpoint</source>
        <translation>正在读取检查点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/model.py"/>
        <source>Reading the labelled points</source>
        <translation>正在读取带标签的点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/evaluate.py"/>
        <source>Reading the labels</source>
        <translation>正在读取标签</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/train.py"/>
        <source>Reading the pixels around the points</source>
        <translation>正在读取点周围的像素</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/place_table.py"/>
        <source>Reading the places</source>
        <translation>正在读取地点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/train.py"/>
        <source>Reading the points</source>
        <translation>正在读取点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/evaluate.py"/>
        <source>Reading the raster at the labels</source>
        <translation>正在读取标签处的栅格</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/train.py"/>
        <source>Reading the texts</source>
        <translation>正在读取文本</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/linear.py"/>
        <source>Regularisation chosen on held-out places: {strength}</source>
        <translation>在留出地点上选定的正则化：{strength}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/query.py"/>
        <source>Searching {count} rasters.</source>
        <translation>正在搜索{count}个栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/classify.py"/>
        <source>Smoothing the labels</source>
        <translation>正在平滑标签</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/running.py"/>
        <source>The Dask scheduler at {scheduler} has ended or cannot be reached any more: see that it runs, and repeat the request.</source>
        <translation>{scheduler}处的Dask调度器已结束或无法再访问：请确认它正在运行，并重复请求。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/running.py"/>
        <source>The Dask scheduler at {scheduler} has no workers: start some with “dask worker {scheduler}” in the engine's environment.</source>
        <translation>{scheduler}处的Dask调度器没有工作进程：请在引擎的环境中用“dask worker {scheduler}”启动一些。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/exporting/aligned_raster.py"/>
        <source>The aligned raster takes about {needed} GiB, but {folder} has only {free} GiB left: choose a smaller extent, int8 numbers or another disk.</source>
        <translation>对齐栅格约需{needed} GiB，但{folder}只剩{free} GiB：请选择较小的范围、int8数值或其他磁盘。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/difference/pair.py"/>
        <source>The answers come from the bundles {first} and {second}, whose similarities have different scales: relevance compares better.</source>
        <translation>答案来自模型包 {first} 和 {second}，其相似度尺度不同：用相关度比较更好。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/areas.py"/>
        <source>The area is empty: draw a rectangle, or choose a layer's extent.</source>
        <translation>该区域为空：请绘制矩形，或选择图层的范围。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/tiles/tile.py"/>
        <source>The area lies outside all {count} rasters: choose one that overlaps them, or search them whole.</source>
        <translation>该区域位于全部{count}个栅格之外：请选择与它们重叠的区域，或搜索整个栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/areas.py"/>
        <source>The area lies outside what its coordinate reference system describes: choose it again on the map.</source>
        <translation>该区域超出其坐标参照系所描述的范围：请在地图上重新选择。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/reader.py"/>
        <source>The area lies outside {path}: choose one that overlaps the raster, or search the whole raster.</source>
        <translation>该区域位于{path}之外：请选择与该栅格重叠的区域，或搜索整个栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/areas.py"/>
        <source>The area reaches a pole, where AlphaEarth has no tiles: choose one between 84° north and 80° south.</source>
        <translation>该区域到达极点，AlphaEarth在那里没有切片：请选择北纬84°与南纬80°之间的区域。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The batch size is {found}; expected 2 to {most}, for example 512.</source>
        <translation>批大小为{found}；应为2到{most}，例如512。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The blocks that are held out have a side of {found} m; expected more than 0, for example 1000.</source>
        <translation>留出的块边长为{found} m；应大于0，例如1000。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_mistakes.py"/>
        <source>The bracket “(” at place {place} is never closed: add “)”.</source>
        <translation>第 {place} 位的括号“(”没有闭合：请补上“)”。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_language.py"/>
        <source>The bracket “)” at place {place} was never opened: remove it, or put the words in quotes.</source>
        <translation>第 {place} 位的括号“)”没有对应的左括号：请删去它，或给这些词加引号。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_language.py"/>
        <source>The brackets are nested too deeply at place {place}: at most {most} levels are read.</source>
        <translation>第 {place} 位的括号嵌套过深：最多读取 {most} 层。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/architectures.py"/>
        <source>The bundle has a tower of kind “{found}”; this version of AETHER knows {known}: update AETHER.</source>
        <translation>模型包含有类型为“{found}”的塔；此版本的AETHER支持{known}：请更新AETHER。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/manifest.py"/>
        <source>The bundle in {folder} has schema {found}; this version of AETHER reads schema {expected}: update the older of the two.</source>
        <translation>{folder}中的模型包的模式版本为{found}；此版本的AETHER读取模式版本{expected}：请更新两者中较旧的一个。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/manifest.py"/>
        <source>The bundle in {folder} is damaged: bundle.json cannot be read; copy the bundle again or train it anew.</source>
        <translation>{folder}中的模型包已损坏：无法读取bundle.json；请重新复制模型包或重新训练。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/manifest.py"/>
        <source>The bundle in {folder} is damaged: bundle.json is not valid ({reason}); copy the bundle again or train it anew.</source>
        <translation>{folder}中的模型包已损坏：bundle.json无效（{reason}）；请重新复制模型包或重新训练。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/bundle.py"/>
        <source>The bundle in {folder} is damaged: {file} is missing or differs from its check sum; copy the bundle again or train it anew.</source>
        <translation>{folder}中的模型包已损坏：{file}缺失或与其校验和不符；请重新复制模型包或重新训练。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/manifest.py"/>
        <source>The bundle in {folder} is not read, because {file} is {found}; expected a plain file of at most {most} MiB: copy the bundle again from where it came from.</source>
        <translation>未读取{folder}中的模型包，因为{file}是{found}；应为最大{most} MiB的普通文件：请从模型包的来源处重新复制。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/cache.py"/>
        <source>The bundle {bundle} has changed since the work began, or differs between the machines: use the same one everywhere and start again.</source>
        <translation>模型包{bundle}在工作开始后已更改，或在各机器之间不一致：请在所有机器上使用同一个模型包并重新开始。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>The bundle {folder} cannot be written ({reason}): choose another folder.</source>
        <translation>无法写入模型包{folder}（{reason}）：请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/hosted.py"/>
        <source>The bundle “{bundle}” answers no text, because its text encoder is not named ({note}) and any other one would answer wrongly: import its checkpoint again with the endpoint of that encoder, or export the aligned raster, which needs no text.</source>
        <translation>模型包“{bundle}”不能对文本给出结果，因为未指定其文本编码器（{note}），而任何其他编码器都会给出错误的结果：请连同该编码器的端点重新导入其检查点，或导出不需要文本的对齐栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/hosted.py"/>
        <source>The bundle “{bundle}” answers no text, since it was made for examples only: show examples instead, or choose another bundle.</source>
        <translation>模型包“{bundle}”不回答文本，因为它只用于示例：请改为给出示例，或选择其他模型包。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/base.py"/>
        <source>The bundle “{bundle}” cannot be built on, because its texts are encoded by “{found}” instead of the shipped encoder: choose another base, or none.</source>
        <translation>不能以模型包“{bundle}”为基础，因为它的文本由“{found}”编码，而不是自带的编码器：请选择其他基础，或不选。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The bundle “{bundle}” expects sentences of {expected} numbers, its text head takes {takes} and its text encoder gives {found}: use the encoder it was trained with.</source>
        <translation>模型包“{bundle}”需要{expected}个数值的句子向量，其文本头接受{takes}个，其文本编码器给出{found}个：请使用训练它时所用的编码器。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/bundle.py"/>
        <source>The bundle “{bundle}” reads vectors of {wanted} numbers, but the pixels of {path} have {found}: choose a bundle made for this kind of raster.</source>
        <translation>模型包“{bundle}”读取{wanted}个数值的向量，但{path}的像素有{found}个：请选择适用于此类栅格的模型包。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/bundle.py"/>
        <source>The bundle “{bundle}” was trained on {wanted} embeddings, but {path} holds {found}: choose a bundle made for this kind of raster.</source>
        <translation>模型包“{bundle}”是用{wanted}嵌入训练的，但{path}包含的是{found}：请选择适用于此类栅格的模型包。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/bundle.py"/>
        <source>The bundle “{bundle}” was trained on “{wanted}” embeddings, which this version of AETHER does not know: update AETHER, or choose another bundle.</source>
        <translation>模型包“{bundle}”是用“{wanted}”嵌入训练的，此版本的AETHER不支持这种嵌入：请更新AETHER，或选择其他模型包。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/hosted.py"/>
        <source>The bundle “{bundle}” was trained with the hosted text encoder “{model}” at {url}, and no other one can stand in for it, but the request has no vector of “{text}” from there: ask through QGIS, with the endpoint allowed under Settings &gt; Options &gt; AETHER.</source>
        <translation>模型包“{bundle}”是用{url}处托管的文本编码器“{model}”训练的，其他编码器不能代替它，但请求中没有来自该处的“{text}”的向量：请通过QGIS查询，并在“设置 &gt; 选项 &gt; AETHER”中允许该端点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The bundle “{bundle}” was trained with the text encoder “{wanted}”, but “{found}” is installed, and answers would be wrong: train the bundle anew or install its encoder.</source>
        <translation>模型包“{bundle}”是用文本编码器“{wanted}”训练的，但已安装的是“{found}”，结果会是错误的：请重新训练模型包或安装其编码器。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The bundle's text encoder folder {folder} does not exist: put the sentence-transformers model there, or correct the path in bundle.json.</source>
        <translation>模型包的文本编码器文件夹{folder}不存在：请将sentence-transformers模型放在该处，或更正bundle.json中的路径。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The bundle's text encoder in {folder} needs the package sentence-transformers, which the engine's Python lacks: install the training requirements into it.</source>
        <translation>模型包在{folder}中的文本编码器需要软件包sentence-transformers，而引擎的Python缺少它：请将训练所需的软件包安装到其中。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/architectures.py"/>
        <source>The bundle's tower of kind “{kind}” cannot be built from the sizes {sizes}: copy the bundle again or train it anew.</source>
        <translation>无法由大小{sizes}构建模型包中类型为“{kind}”的塔：请重新复制模型包或重新训练。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>The certificate of {host} is not trusted, and nothing was fetched: check the address, or add the certificate of your network under Settings &gt; Options &gt; Authentication.</source>
        <translation>{host}的证书不受信任，未获取任何内容：请检查地址，或在“设置 &gt; 选项 &gt; 认证”中添加您网络的证书。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/importing.py"/>
        <source>The checkpoint was trained with the text encoder “{expected}”, but the endpoint's model is “{found}”, and answers would be wrong: name an endpoint that offers “{expected}”.</source>
        <translation>检查点是用文本编码器“{expected}”训练的，但端点的模型是“{found}”，结果会是错误的：请给出提供“{expected}”的端点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>The checkpoint {path} cannot be read ({reason}): choose an existing .pth file.</source>
        <translation>无法读取检查点{path}（{reason}）：请选择现有的.pth文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/evaluate.py"/>
        <source>The class “{name}” has only {size} place(s) and was left out.</source>
        <translation>类别“{name}”只有{size}个地点，已略去。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/running.py"/>
        <source>The cluster could not do a piece of work ({kind}: {reason}): look into the logs of its scheduler and workers.</source>
        <translation>集群无法完成一项工作（{kind}：{reason}）：请查看其调度器和工作进程的日志。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/connection.py"/>
        <source>The cluster's process at {address} cannot load the engine ({reason}): start it with the engine's Python, and with PYTHONPATH on the folder that holds aether_qgis.</source>
        <translation>{address}处的集群进程无法加载引擎（{reason}）：请用引擎的Python启动它，并将PYTHONPATH设为包含aether_qgis的文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/connection.py"/>
        <source>The cluster's process at {address} has no {package}, and this machine has {wanted}: use the same plugin and the same packages on all machines.</source>
        <translation>{address}处的集群进程没有{package}，而本机有{wanted}：请在所有机器上使用相同的插件和相同的软件包。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/connection.py"/>
        <source>The cluster's process at {address} has {package} {found}, and this machine has {wanted}: use the same plugin and the same packages on all machines.</source>
        <translation>{address}处的集群进程有{package} {found}，而本机有{wanted}：请在所有机器上使用相同的插件和相同的软件包。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The colour of the label “{label}” is “{colour}”; expected six digits and letters after a “#”, for example #2b8cbe.</source>
        <translation>标签“{label}”的颜色是“{colour}”；应为“#”后接六位数字和字母，例如 #2b8cbe。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>The connection to {host} broke again and again ({reason}): start the same again later, and it goes on where it stopped.</source>
        <translation>与{host}的连接一再中断（{reason}）：请稍后再次启动同一任务，它会从停止处继续。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/bounds.py"/>
        <source>The coordinate reference system of the area cannot be read ({reason}): choose another one.</source>
        <translation>无法读取该区域的坐标参照系（{reason}）：请选择其他坐标参照系。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/scene.py"/>
        <source>The demo scene takes about {needed} MiB, but {folder} has only {free} MiB left: free some disk space or choose another folder.</source>
        <translation>演示场景约需{needed} MiB，但{folder}只剩{free} MiB：请释放一些磁盘空间或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/estimate.py"/>
        <source>The disk of the folder {folder} cannot be used: choose another folder.</source>
        <translation>无法使用文件夹{folder}所在的磁盘：请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/server/server.py"/>
        <source>The engine met a fault it does not know ({kind}: {reason}): please report it with the raster you used.</source>
        <translation>引擎遇到未知故障（{kind}：{reason}）：请连同所用的栅格一起报告。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/server/server.py"/>
        <source>The engine ran out of memory: close other programs, or choose a smaller extent.</source>
        <translation>引擎内存不足：请关闭其他程序，或选择较小的范围。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/__init__.py"/>
        <source>The engine's Python lacks {packages}, which computing on a cluster needs: run {command}, or leave the scheduler empty to compute on this machine.</source>
        <translation>引擎的Python缺少在集群上计算所需的{packages}：请运行{command}，或将调度器留空以在本机计算。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/server/handlers.py"/>
        <source>The engine's Python lacks {packages}, which this work needs: press Install… under Settings &gt; Options &gt; AETHER and choose deep training, or run the algorithm aether:installengine.</source>
        <translation>引擎的Python缺少此工作所需的{packages}：请在“设置 &gt; 选项 &gt; AETHER”中按“安装…”并选择深度训练，或运行算法aether:installengine。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>The evaluation is asked for “{found}”; expected one of: {expected}.</source>
        <translation>要求的评估为“{found}”；应为以下之一：{expected}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>The field “{field}” holds the share {value}, but a share is not negative: correct the layer.</source>
        <translation>字段“{field}”包含占比{value}，但占比不能为负：请更正图层。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>The field “{field}” holds {value}, a number as large as rasters write where they have no data; expected at most {most}: empty the field in such places, or leave them out.</source>
        <translation>字段“{field}”包含{value}，这样大的数值是栅格在无数据处写入的；最大应为{most}：请在这些地点清空该字段，或略去这些地点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>The field “{field}” holds “{value}”, which is no number: choose a field of numbers, or the task classification.</source>
        <translation>字段“{field}”包含“{value}”，它不是数值：请选择数值字段，或任务classification。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>The fields {fields} sum to {sum} in every place, so they hold percentages; expected shares that sum to 1: divide them by 100.</source>
        <translation>字段{fields}在每个地点的总和为{sum}，因此它们是百分比；应为总和为1的占比：请将它们除以100。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/scene.py"/>
        <source>The folder {folder} cannot be made ({reason}): choose another one.</source>
        <translation>无法创建文件夹{folder}（{reason}）：请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/raster_list.py"/>
        <source>The folder {folder} holds no embedding raster ({found} GeoTIFF or VRT file(s), none with 64 bands); expected tiles such as AlphaEarth's in the folder itself: choose the folder that holds them.</source>
        <translation>文件夹{folder}中没有嵌入栅格（{found}个GeoTIFF或VRT文件，均没有64个波段）；该文件夹本身应包含AlphaEarth之类的切片：请选择包含这些切片的文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>The folder {parent} for the bundle does not exist: make it, or choose another place.</source>
        <translation>用于模型包的文件夹{parent}不存在：请创建它，或选择其他位置。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/aether/validation.py"/>
        <source>The held-out places were told apart best after epoch {epoch} (AUC {best}, at the end {last}): try fewer epochs, or recipe robust, which keeps its best epoch.</source>
        <translation>留出地点在第{epoch}轮之后区分得最好（AUC {best}，结束时为{last}）：请尝试较少的轮数，或采用会保留其最佳轮次的方案robust。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/hosted.py"/>
        <source>The hosted text encoder “{model}” at {url} gave a vector for “{text}” that is zero or not finite; expected a direction: check that server.</source>
        <translation>{url}处托管的文本编码器“{model}”为“{text}”给出的向量为零或不是有限值；应为一个方向：请检查该服务器。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/hosted.py"/>
        <source>The hosted text encoder “{model}” at {url} gave {found} numbers for “{text}”, but the bundle “{bundle}” takes {expected}: choose the encoder it was trained with.</source>
        <translation>{url}处托管的文本编码器“{model}”为“{text}”给出了{found}个数值，但模型包“{bundle}”接受{expected}个：请选择训练它时所用的编码器。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index in {folder} cannot be removed ({reason}): close programs that use it.</source>
        <translation>无法移除{folder}中的索引（{reason}）：请关闭正在使用它的程序。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index in {folder} cannot be written ({reason}): free some disk space, or choose another folder for indexes.</source>
        <translation>无法写入{folder}中的索引（{reason}）：请释放一些磁盘空间，或为索引选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index in {folder} has schema {found}; this version of AETHER reads schema {expected}: build it anew.</source>
        <translation>{folder}中的索引的模式版本为{found}；此版本的AETHER读取模式版本{expected}：请重新建立索引。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/manifest.py"/>
        <source>The index in {folder} is damaged: {file} cannot be read; build it anew.</source>
        <translation>{folder}中的索引已损坏：无法读取{file}；请重新建立索引。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index in {folder} is damaged: {file} is missing, cut short or changed; build it anew.</source>
        <translation>{folder}中的索引已损坏：{file}缺失、被截断或已更改；请重新建立索引。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index of {raster} is being built by another QGIS or task: wait until it is ready, or stop that one.</source>
        <translation>{raster}的索引正由另一个QGIS或任务建立：请等待其就绪，或停止该任务。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/cache.py"/>
        <source>The index of {raster} is damaged: build it anew.</source>
        <translation>{raster}的索引已损坏：请重新建立索引。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/classify.py"/>
        <source>The index of {raster} is not used: labelled points are compared in the raster's own vectors, which it does not hold.</source>
        <translation>未使用 {raster} 的索引：带标签的点在栅格自己的向量中比较，而索引不含这些向量。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/cache.py"/>
        <source>The index of {raster} is older than {file}: build it anew.</source>
        <translation>{raster}的索引比{file}旧：请重新建立索引。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/raster.py"/>
        <source>The index of {raster} was begun before: {percent} % of it is there.</source>
        <translation>{raster}的索引之前已开始建立：已有{percent} %。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/cache.py"/>
        <source>The index of {raster} was stored by another version of AETHER: build it anew.</source>
        <translation>{raster}的索引由另一版本的AETHER存储：请重新建立索引。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index takes {needed} GiB, but {folder} has only {free} GiB left: free some disk space, or choose another folder for indexes.</source>
        <translation>索引需要{needed} GiB，但{folder}只剩{free} GiB：请释放一些磁盘空间，或为索引选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/errors.py"/>
        <source>The index takes {needed} GiB, more than the limit of {limit} GiB leaves for it: raise the limit for indexes, or choose a smaller raster.</source>
        <translation>索引需要{needed} GiB，超过上限{limit} GiB为其留出的空间：请提高索引的上限，或选择较小的栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The label “{label}” has a phrase without words: type what it looks like, or remove the phrase.</source>
        <translation>标签“{label}”有一个没有词语的短语：请输入其外观，或移除该短语。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The label “{label}” has the number {value} in the raster; expected 1 to {most}.</source>
        <translation>标签“{label}”在栅格中的编号为 {value}；应为 1 到 {most}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The label “{label}” has {found} phrases; at most {most} are read: keep the most telling ones.</source>
        <translation>标签“{label}”有 {found} 个短语；最多读取 {most} 个：请保留最能说明的。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The label “{label}” stands {count} times in the legend; each needs a name of its own: join their phrases with “;”.</source>
        <translation>标签“{label}”在图例中出现 {count} 次；每个标签需要自己的名称：请用“;”合并其短语。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/labelled_points.py"/>
        <source>The labelled layer holds polygons; expected points: take points inside them.</source>
        <translation>带标签的图层含有多边形；应为点：请取其中的点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/labelled_points.py"/>
        <source>The labelled points have {found} fields; expected the one that holds the label.</source>
        <translation>带标签的点有 {found} 个字段；应为存放标签的那个。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/splits.py"/>
        <source>The labels lie in {found} block(s), too few or too uneven to be split into training, validation and test: choose a smaller side of a block, or the random split.</source>
        <translation>标签位于{found}个块中，块太少或太不均匀，无法划分为训练、验证和测试：请选择较小的块边长，或随机划分。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The labels “{first}” and “{second}” have the same phrases, so no pixel can tell them apart: join them, or change the phrases of one.</source>
        <translation>标签“{first}”与“{second}”的短语相同，没有像元能区分它们：请合并，或更改其中一个的短语。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>The layer holds no places: choose one with features, or clear its filter and selection.</source>
        <translation>该图层不含地点：请选择含有要素的图层，或清除其过滤器和选择。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The learning rate is {found}; expected more than 0 and at most 1, for example 0.001.</source>
        <translation>学习率为{found}；应大于0且不超过1，例如0.001。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The least confidence is {found}; expected a number from 0 to 1, for example 0.5.</source>
        <translation>最低置信度为 {found}；应为 0 到 1 之间的数，例如 0.5。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/request_checks.py"/>
        <source>The least distance between places is {found} m; expected 0 or more.</source>
        <translation>地点之间的最小距离为 {found} 米；应为 0 或更大。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The legend has {found} label(s), but every pixel takes the one that fits best: give two or more.</source>
        <translation>图例有 {found} 个标签，但每个像元取最吻合的：请给出两个或更多。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The legend has {found} labels; a class raster has room for {most}: join some of them, or classify twice.</source>
        <translation>图例有 {found} 个标签；类别栅格最多容纳 {most} 个：请合并一些，或分两次分类。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/lexicon.py"/>
        <source>The lexicon of places {path} is damaged or of another version (line {line}: {reason}): install the plugin again.</source>
        <translation>地点词典 {path} 已损坏或版本不符（第 {line} 行：{reason}）：请重新安装插件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/live/map.py"/>
        <source>The live map cannot be written to {path} ({reason}): check that the folder is there and has room.</source>
        <translation>无法将实时地图写入{path}（{reason}）：请检查文件夹是否存在且有空间。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/finite_loss.py"/>
        <source>The loss stopped being a number in epoch {epoch}; the learning rate {rate} is probably too high: try a tenth of it.</source>
        <translation>损失在第{epoch}轮不再是数值；学习率{rate}可能过高：请尝试其十分之一。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/request_checks.py"/>
        <source>The minimum area is {found} m²; expected 0 or more.</source>
        <translation>最小面积为{found} m²；应为0或更大。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/asking.py"/>
        <source>The mix of text and examples is {found}; expected 0 for the text alone to 1 for the examples alone.</source>
        <translation>文本与示例的混合为 {found}；应为 0（只用文本）到 1（只用示例）。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The number of epochs is {found}; expected 1 to {most}.</source>
        <translation>轮数为{found}；应为1到{most}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/request_checks.py"/>
        <source>The number of places is {found}; expected 1 to {most}.</source>
        <translation>地点数量为{found}；应为1到{most}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>The number of seeds is {found}; expected 1 to {most}, for example 5.</source>
        <translation>种子数量为{found}；应为1到{most}，例如5。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/writer.py"/>
        <source>The output folder {folder} cannot be written to: choose one of your own.</source>
        <translation>无法写入输出文件夹{folder}：请选择您自己的文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>The output folder {folder} does not exist: create it or choose another one.</source>
        <translation>输出文件夹{folder}不存在：请创建它或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/label_vectors.py"/>
        <source>The phrase “{text}” of the label “{label}” asks with “&amp;” or “|”; expected a plain phrase: separate several phrases by “;”.</source>
        <translation>标签“{label}”的短语“{text}”用了“&amp;”或“|”；应为普通短语：多个短语请用“;”分隔。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/label_vectors.py"/>
        <source>The phrase “{text}” of the label “{label}” cannot be used: {reason}</source>
        <translation>标签“{label}”的短语“{text}”无法使用：{reason}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/label_vectors.py"/>
        <source>The phrase “{text}” of the label “{label}” was not understood as a kind of land or place (the nearest would be “{kind}”), and a map of it would mislead: say it in other words, or take the phrases as typed.</source>
        <translation>标签“{label}”的短语“{text}”未被理解为某种土地或地点（最接近的是“{kind}”），其地图会误导：请换个说法，或按原样采用短语。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/label_vectors.py"/>
        <source>The phrases of the label “{label}” cancel each other out: change one of them.</source>
        <translation>标签“{label}”的短语相互抵消：请更改其中之一。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/backends.py"/>
        <source>The pixel tower of “{bundle}” maps {takes} numbers to {gives}, but its manifest says {vector} to {aligned}: copy the bundle again or train it anew.</source>
        <translation>“{bundle}”的像素塔将{takes}个数值映射为{gives}个，但其清单中为{vector}个到{aligned}个：请重新复制模型包或重新训练。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/grids.py"/>
        <source>The pixels of {other} lie {found} of a pixel beside those of {first}: choose rasters of one grid, or let the others be warped onto the first one's.</source>
        <translation>{other} 的像元与 {first} 的像元错开 {found} 个像元：请选择同一格网的栅格，或让其余栅格重采样到第一个的格网。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/grids.py"/>
        <source>The pixels of {other} measure {found} and those of {first} {expected}, or they are turned: choose rasters of one grid, or let the others be warped onto the first one's.</source>
        <translation>{other} 的像元为 {found}，{first} 的像元为 {expected}，或者方向有旋转：请选择同一格网的栅格，或让其余栅格重采样到第一个的格网。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>The places file {path} cannot be read ({reason}): export the places again.</source>
        <translation>无法读取地点文件{path}（{reason}）：请重新导出地点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>The proxy wants a name and a password before it lets AETHER reach {host}: enter them under Settings &gt; Options &gt; Network.</source>
        <translation>代理需要名称和密码才允许AETHER访问{host}：请在“设置 &gt; 选项 &gt; 网络”中输入。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_mistakes.py"/>
        <source>The query breaks off at place {place}: type what to look for there.</source>
        <translation>查询在第 {place} 位中断：请在那里输入要查找的内容。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/mixtures.py"/>
        <source>The query has {found} alternatives when its brackets are written out; at most {most} are compared: use fewer “&amp;” and “|”.</source>
        <translation>查询展开括号后有 {found} 种可能；最多比较 {most} 种：请少用“&amp;”和“|”。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/query_vector.py"/>
        <source>The query has {found} characters; at most {expected} are read: shorten it to a phrase or a sentence.</source>
        <translation>查询有{found}个字符；最多读取{expected}个：请将其缩短为一个短语或一个句子。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/query_vector.py"/>
        <source>The query holds half a character ({code}), which damaged text may contain: delete it and type it again.</source>
        <translation>查询中含有半个字符（{code}），损坏的文本可能包含这种字符：请将其删除并重新输入。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/query_vector.py"/>
        <source>The query is empty: type what to look for, for example “woods by the river”.</source>
        <translation>查询为空：请输入要查找的内容，例如“woods by the river”。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_language.py"/>
        <source>The query only avoids (from place {place} on): add what to look for, for example “meadow -forest”.</source>
        <translation>查询只有要避开的内容（从第 {place} 位起）：请补充要查找的内容，例如“草地 -森林”。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_mistakes.py"/>
        <source>The quotation mark at place {place} closes nothing: remove it, or add another one before the words.</source>
        <translation>第 {place} 处的引号没有配对：请移除，或在词前再加一个。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_mistakes.py"/>
        <source>The quotation mark at place {place} is never closed: add another one after the words.</source>
        <translation>第 {place} 位的引号没有闭合：请在词语之后再加一个。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>The rasters were not in time order; they are compared as {years}.</source>
        <translation>栅格未按时间顺序给出；按 {years} 进行比较。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>The report and its figures would both be written to {path}: choose two files.</source>
        <translation>报告及其指标会同时写入{path}：请选择两个文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>The report would replace {path}, the file of the labels: choose another file.</source>
        <translation>报告会替换标签文件{path}：请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/errors.py"/>
        <source>The request was cancelled.</source>
        <translation>请求已取消。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/overviews.py"/>
        <source>The result takes {needed} GiB, but {folder} has only {free} GiB left: choose a smaller extent or another disk.</source>
        <translation>结果需要 {needed} GiB，但 {folder} 只剩 {free} GiB：请选择更小的范围或其他磁盘。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/outputs.py"/>
        <source>The result would replace {path}, a file of the raster that is read: choose another file.</source>
        <translation>结果会替换所读取栅格的文件{path}：请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The seed is {found}; expected a whole number from 0 to {most}.</source>
        <translation>种子为{found}；应为0到{most}的整数。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/demo_scene/scene.py"/>
        <source>The seed {seed} is negative: choose 0 or more.</source>
        <translation>种子{seed}为负：请选择0或更大的值。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>The shares of {count} of {all} places do not sum to 1 (the first of them sums to {sum}): choose all fields of the distribution, or divide each by their sum.</source>
        <translation>{all}个地点中有{count}个的占比总和不为1（其中第一个的总和为{sum}）：请选择该分布的所有字段，或将各字段除以其总和。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/settings_checks.py"/>
        <source>The side of a block is {found} m; expected a length above 0, for example 1000.</source>
        <translation>块的边长为{found} m；应为大于0的长度，例如1000。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/tiles/folder.py"/>
        <source>The similarities of several rasters go into the folder {path}, but other files are there: choose another name for the similarity raster.</source>
        <translation>多个栅格的相似度存入文件夹{path}，但其中有其他文件：请为相似度栅格选择其他名称。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/tiles/folder.py"/>
        <source>The similarity of several rasters becomes a VRT, but {path} is another file: choose another name for the similarity raster.</source>
        <translation>多个栅格的相似度会成为VRT，但{path}是另一种文件：请为相似度栅格选择其他名称。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/similarity/similarity_raster.py"/>
        <source>The similarity raster takes {needed} GiB, but {folder} has only {free} GiB left: choose a smaller extent or another disk.</source>
        <translation>相似度栅格需要{needed} GiB，但{folder}只剩{free} GiB：请选择较小的范围或其他磁盘。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/source.py"/>
        <source>The source {folder} is a file; expected the folder that holds &lt;year&gt;/&lt;zone&gt;/….tiff and {index}: choose that.</source>
        <translation>来源{folder}是文件；应为包含&lt;year&gt;/&lt;zone&gt;/….tiff和{index}的文件夹：请选择该文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/state.py"/>
        <source>The state after epoch {epoch} is saved in {folder}: the same training goes on from there.</source>
        <translation>第{epoch}轮之后的状态已保存在{folder}中：同一训练会从该处继续。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/state.py"/>
        <source>The state of an unfinished training in {folder} is damaged and is not used; the training starts anew.</source>
        <translation>{folder}中未完成训练的状态已损坏，不予使用；训练重新开始。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/state.py"/>
        <source>The state of the training cannot be saved in {folder} ({reason}); after an interruption it starts anew.</source>
        <translation>无法在{folder}中保存训练状态（{reason}）；中断后训练会重新开始。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/targets.py"/>
        <source>The task {task} reads one field, but {found} were chosen ({fields}): choose one, or the task distribution for shares.</source>
        <translation>任务{task}读取一个字段，但选择了{found}个（{fields}）：请选择一个，或对占比使用任务distribution。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The temperature is {found}; expected more than 0 and at most 10, for example 0.07.</source>
        <translation>温度为{found}；应大于0且不超过10，例如0.07。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The text encoder folder {folder} does not hold its weights as .safetensors alone; expected a sentence-transformers model without code and without other formats, which are not loaded, for safety.</source>
        <translation>文本编码器文件夹{folder}中的权重不是仅有.safetensors格式；应为不含代码和其他格式的sentence-transformers模型，出于安全考虑不会加载代码和其他格式。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The text encoder in {folder} cannot be loaded ({reason}); expected a whole sentence-transformers model.</source>
        <translation>无法加载{folder}中的文本编码器（{reason}）；应为完整的sentence-transformers模型。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The text encoder in {folder} is damaged: {file} is missing or differs from its check sum; install the plugin again.</source>
        <translation>{folder}中的文本编码器已损坏：{file}缺失或与其校验和不符；请重新安装插件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/importing.py"/>
        <source>The text encoder's endpoint is “{url}” with the model “{model}”; expected an address that begins with http:// or https:// and holds no password, and a model's name: give both, or neither.</source>
        <translation>文本编码器的端点为“{url}”，模型为“{model}”；应为以http://或https://开头且不含密码的地址，以及模型的名称：请两者都给出，或都不给出。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/text.py"/>
        <source>The text head of “{bundle}” gives {found} numbers, but its manifest says {expected}: copy the bundle again or train it anew.</source>
        <translation>“{bundle}”的文本头给出{found}个数值，但其清单中为{expected}个：请重新复制模型包或重新训练。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/zonal/asked_texts.py"/>
        <source>The text “{text}” cannot be used: {reason}</source>
        <translation>文本“{text}”无法使用：{reason}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/request_checks.py"/>
        <source>The threshold is said to be a “{found}”; expected one of: {expected}.</source>
        <translation>阈值的类型为“{found}”；应为以下之一：{expected}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/request_checks.py"/>
        <source>The threshold of change is {found}; expected a number above 0 and up to 100, for example 50.</source>
        <translation>变化阈值为 {found}；应为大于 0 且不超过 100 的数，例如 50。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/torch_backend.py"/>
        <source>The torch backend needs the package {package}, which the engine's Python lacks: install the training requirements into it, or choose onnxruntime.</source>
        <translation>torch后端需要软件包{package}，而引擎的Python缺少它：请将训练所需的软件包安装到其中，或选择onnxruntime。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The views' radii are {base} and {wide} pixels; expected 0 to {most}, the first not larger than the second, for example 4 and 9.</source>
        <translation>两个视野的半径为{base}和{wide}像素；应为0到{most}，且第一个不大于第二个，例如4和9。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The weight decay is {found}; expected 0 to 1, for example 0.0001.</source>
        <translation>权重衰减为{found}；应为0到1，例如0.0001。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>The weight of the views (lambda) is {found}; expected 0 to 1, for example 0.2.</source>
        <translation>视野的权重（lambda）为{found}；应为0到1，例如0.2。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>The window of the smoothing is {found} pixels wide; expected an odd number from 1, which smooths nothing, to {widest}.</source>
        <translation>平滑窗口宽 {found} 像元；应为 1（不平滑）到 {widest} 之间的奇数。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/on_worker.py"/>
        <source>The worker {worker} finds no {path}: put rasters, indexes and bundles on a disk that all machines share under the same path.</source>
        <translation>工作进程{worker}找不到{path}：请将栅格、索引和模型包放在所有机器以相同路径共享的磁盘上。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/on_worker.py"/>
        <source>The worker {worker} met a fault it does not know ({kind}: {reason}): look into its log.</source>
        <translation>工作进程{worker}遇到未知故障（{kind}：{reason}）：请查看其日志。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>The year {year} is named twice: name a different year for each raster.</source>
        <translation>年份 {year} 出现两次：请为每个栅格给出不同的年份。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>The years that were given, {given}, are not those that the rasters' tags or names say, {found}: those given count; check their order.</source>
        <translation>给定的年份 {given} 与栅格标签或名称所示的 {found} 不同：以给定的为准；请检查其顺序。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/protocol/query_language.py"/>
        <source>There are no words between the quotation marks at place {place}: type what to look for.</source>
        <translation>第 {place} 位的引号之间没有词语：请输入要查找的内容。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/text_retrieval.py"/>
        <source>There are texts for the class “{unknown}”, but the labels on the raster have: {names}; write the class as in the layer.</source>
        <translation>给出了类别“{unknown}”的文本，但栅格上的标签有：{names}；请按图层中的写法填写类别。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/aether/trainer.py"/>
        <source>There are {found} points to train on, fewer than a batch of {batch}: lower the batch size or add points.</source>
        <translation>有{found}个点可用于训练，少于一批的{batch}个：请降低批大小或添加点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/zonal/zonal.py"/>
        <source>There are {found} texts to compare with; expected 1 to {most}.</source>
        <translation>有 {found} 个要比较的文本；应为 1 到 {most} 个。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>There are {found} years for {expected} rasters: name one year for each raster, or none to have them guessed.</source>
        <translation>{expected} 个栅格却有 {found} 个年份：请为每个栅格给出一个年份，或不给出而由程序推测。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/asking.py"/>
        <source>There is a text to avoid, but none to look for: type what to look for as well, or mark what to avoid as counter-examples.</source>
        <translation>有要避开的文本，但没有要查找的：请也输入要查找的内容，或将要避开的标为反例。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>There is no AlphaEarth for {asked} in this area; there is for {years}: choose among these years.</source>
        <translation>此区域没有{asked}的AlphaEarth数据；有{years}的数据：请从这些年份中选择。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>There is no AlphaEarth in this area, which lies at sea or too near to a pole: choose an area on land.</source>
        <translation>此区域位于海上或过于靠近极点，没有AlphaEarth数据：请选择陆地上的区域。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>There is no backend “{found}”; expected one of: {expected}.</source>
        <translation>没有后端“{found}”；应为以下之一：{expected}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>There is no device “{found}”; expected one of: {expected}.</source>
        <translation>没有设备“{found}”；应为以下之一：{expected}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/examples/asking.py"/>
        <source>There is no example, only {count} counter-example(s): show at least one place that is like what you look for.</source>
        <translation>没有示例，只有 {count} 个反例：请至少给出一个与所寻之物相似的地点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/files.py"/>
        <source>There is no file {path}: it was moved, renamed or deleted; load the raster again.</source>
        <translation>没有文件{path}：它已被移动、重命名或删除；请重新加载栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/source.py"/>
        <source>There is no folder {folder}; expected the one that holds &lt;year&gt;/&lt;zone&gt;/….tiff and {index}: choose another source.</source>
        <translation>没有文件夹{folder}；应为包含&lt;year&gt;/&lt;zone&gt;/….tiff和{index}的文件夹：请选择其他来源。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/bundle.py"/>
        <source>There is no model bundle “{name}”: expected one of the shipped names ({known}) or a folder that holds bundle.json.</source>
        <translation>没有模型包“{name}”：应为自带模型包的名称之一（{known}），或包含bundle.json的文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/exporting/aligned_raster.py"/>
        <source>There is no number type “{found}” for aligned rasters; expected one of: {expected}.</source>
        <translation>对齐栅格没有数值类型“{found}”；应为以下之一：{expected}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>There is no recipe “{found}”; expected one of: {expected}.</source>
        <translation>没有方案“{found}”；应为以下之一：{expected}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>There is no way to {host}: check the connection to the internet, the proxy under Settings &gt; Options &gt; Network and the source's address, then start again.</source>
        <translation>无法连接到{host}：请检查互联网连接、“设置 &gt; 选项 &gt; 网络”中的代理以及来源的地址，然后重新开始。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_checks.py"/>
        <source>There is no way “{found}” to hold out places; expected one of: {expected}.</source>
        <translation>没有留出地点的方式“{found}”；应为以下之一：{expected}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/request_checks.py"/>
        <source>There is no {what} “{found}”; expected one of: {expected}.</source>
        <translation>没有{what}“{found}”；应为以下之一：{expected}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/train.py"/>
        <source>There is not enough memory to train on batches of {batch} points by {device}: lower the batch size, close other programs, or choose another device.</source>
        <translation>内存不足，无法用{device}以每批{batch}个点进行训练：请降低批大小，关闭其他程序，或选择其他设备。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/fetch.py"/>
        <source>This area takes {amount} MB of {tiles} tiles, more than the limit of {limit} MB, and nothing was fetched: choose a smaller area, fewer years or a coarser resolution, or raise the limit.</source>
        <translation>此区域需要{tiles}个切片的{amount} MB，超过上限{limit} MB，未获取任何内容：请选择较小的区域、较少的年份或较粗的分辨率，或提高上限。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_device.py"/>
        <source>Training on the CPU instead of the GPU: {reason}.</source>
        <translation>在CPU而不是GPU上训练：{reason}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/training_device.py"/>
        <source>Training on: {device}</source>
        <translation>训练设备：{device}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/downstream.py"/>
        <source>Training probes</source>
        <translation>正在训练探针</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/outputs.py"/>
        <source>Two results would be written to {path}: choose a file of its own for each.</source>
        <translation>两个结果会写入{path}：请为每个结果选择各自的文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/raster.py"/>
        <source>What had been built of the index of {raster} was damaged on the disk and has been removed: build it anew.</source>
        <translation>{raster}的索引中已建立的部分在磁盘上损坏，已被移除：请重新建立索引。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/request.py"/>
        <source>What has been built of the index stays: building it again goes on from there.</source>
        <translation>索引中已建立的部分会保留：再次建立会从该处继续。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/mixtures.py"/>
        <source>What to look for and what to avoid cancel each other out: change one of the two.</source>
        <translation>要查找的内容和要避开的内容相互抵消：请更改其中之一。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/tile_file.py"/>
        <source>What was fetched of {file} is damaged: start the same again, or choose another source.</source>
        <translation>{file}中已获取的部分已损坏：请再次启动同一任务，或选择其他来源。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/sense.py"/>
        <source>What words mean cannot be read from {path} ({reason}): install the plugin again.</source>
        <translation>无法从 {path} 读取词语的含义（{reason}）：请重新安装插件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/understanding.py"/>
        <source>What “{words}” does not want was not understood: it is read as a whole.</source>
        <translation>“{words}”中不想要的部分未被理解：按整体读取。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/exporting/aligned_raster.py"/>
        <source>Writing the aligned raster</source>
        <translation>正在写出对齐栅格</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/alignment/train.py"/>
        <source>Writing the bundle</source>
        <translation>正在写出模型包</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Writing the change raster</source>
        <translation>正在写出变化栅格</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/evaluate.py"/>
        <source>Writing the report</source>
        <translation>正在写出报告</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>Writing the results</source>
        <translation>正在写出结果</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/query.py"/>
        <source>Writing the similarity raster</source>
        <translation>正在写出相似度栅格</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>Years as the rasters' tags say: {years}.</source>
        <translation>栅格标签所示年份：{years}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>Years guessed from the names of the bands: {years}.</source>
        <translation>根据波段名称推测的年份：{years}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>Years guessed from the names of the files: {years}.</source>
        <translation>根据文件名称推测的年份：{years}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>Years guessed from the names of the folders: {years}.</source>
        <translation>根据文件夹名称推测的年份：{years}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>a coordinate is a number</source>
        <translation>坐标是一个数值</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>a number is too large</source>
        <translation>某个数值过大</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>a ring is a list of points</source>
        <translation>环是点的列表</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>a value is a text, a number or null</source>
        <translation>值是文本、数值或null</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>an area has polygons</source>
        <translation>区域具有多边形</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_reader.py"/>
        <source>cut short</source>
        <translation>被截断</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/devices.py"/>
        <source>no usable GPU was found on this machine</source>
        <translation>在本机上未找到可用的GPU</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>one value per column is expected</source>
        <translation>每列应有一个值</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/backends.py"/>
        <source>onnxruntime could not start {provider}: check the graphics driver and its CUDA libraries.</source>
        <translation>onnxruntime无法启动{provider}：请检查显卡驱动程序及其CUDA库。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/gpus.py"/>
        <source>the GPU failed ({reason})</source>
        <translation>GPU失败（{reason}）</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/devices.py"/>
        <source>the GPU was slower on a trial batch</source>
        <translation>在试验批次上GPU更慢</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/devices.py"/>
        <source>the engine's Python has neither onnxruntime-gpu nor a torch that can use the GPU</source>
        <translation>引擎的Python既没有onnxruntime-gpu，也没有可使用GPU的torch</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/shared_dataset.py"/>
        <source>the file has been closed</source>
        <translation>文件已关闭</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/instructions.py"/>
        <source>the program has no end</source>
        <translation>程序没有结尾</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/program.py"/>
        <source>the stack is empty</source>
        <translation>栈为空</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_reader.py"/>
        <source>too slow</source>
        <translation>太慢</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/raster_list.py"/>
        <source>{count} file(s) hold no 64 bands and are left out: {names}</source>
        <translation>{count}个文件不含64个波段，已略去：{names}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/labelled_points.py"/>
        <source>{count} label(s) of the labelled points are not in the legend: {names}; expected only {expected}: rename them, or add them to the legend.</source>
        <translation>带标签的点的 {count} 个标签不在图例中：{names}；只应有 {expected}：请重命名，或将其加入图例。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/legend/request_checks.py"/>
        <source>{count} labels have the number {value} in the raster; expected a number of its own for each.</source>
        <translation>{count} 个标签在栅格中的编号都是 {value}；每个应有自己的编号。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/cluster/running.py"/>
        <source>{count} workers ended one after another at the same piece of work, the last one was {worker}: look into its log; often there was too little memory.</source>
        <translation>{count}个工作进程在同一项工作上相继结束，最后一个是{worker}：请查看其日志；通常是内存太少。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/fetch.py"/>
        <source>{file} has changed while it was fetched: start the same again.</source>
        <translation>{file}在获取期间已更改：请再次启动同一任务。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/tile_list/index_file.py"/>
        <source>{file} of {host} is no list of AlphaEarth's tiles, or a damaged one; expected the columns path and wgs84_west to wgs84_north, or STAC's: refresh the list of tiles, or choose another source.</source>
        <translation>{host}的{file}不是AlphaEarth的切片列表，或已损坏；应有path以及wgs84_west到wgs84_north各列，或STAC的列：请刷新切片列表，或选择其他来源。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/difference/difference.py"/>
        <source>{first} and {second} hold no pixel with data in both: choose answers of the same area.</source>
        <translation>{first} 与 {second} 没有两者都有数据的像元：请选择同一区域的答案。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>{folder} belongs to the plugin, whose own bundles are not replaced: choose a folder of your own for the bundle.</source>
        <translation>{folder}属于插件，插件自身的模型包不会被替换：请为模型包选择您自己的文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>{folder} cannot be looked into ({reason}): choose another folder for the bundle.</source>
        <translation>无法查看{folder}（{reason}）：请为模型包选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>{folder} exists and is no model bundle: choose a new folder for the bundle, or one that holds a bundle to replace.</source>
        <translation>{folder}已存在且不是模型包：请为模型包选择新文件夹，或包含待替换模型包的文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/fetch.py"/>
        <source>{folder} has room for {free} MB, and {needed} MB are needed: free some disk space, or choose another folder or a smaller area.</source>
        <translation>{folder}有{free} MB空间，而需要{needed} MB：请释放一些磁盘空间，或选择其他文件夹或较小的区域。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>{folder} holds more than a bundle ({found}), which would be lost: move that elsewhere, or choose another folder for the bundle.</source>
        <translation>{folder}除模型包外还有其他内容（{found}），这些内容会丢失：请将其移到别处，或为模型包选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/output_folder.py"/>
        <source>{folder} is a file; expected a folder for the rasters: choose one.</source>
        <translation>{folder}是文件；应为存放栅格的文件夹：请选择一个。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/listing.py"/>
        <source>{folder} is no index in {parent}: choose one from the list.</source>
        <translation>{folder}不是{parent}中的索引：请从列表中选择一个。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/years.py"/>
        <source>{found} is no year of a satellite image; expected {first} to {last}.</source>
        <translation>{found} 不是卫星影像的年份；应为 {first} 到 {last}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/array_files.py"/>
        <source>{grid} has {found} pixels, but {path} has {expected}: they belong to different tiles.</source>
        <translation>{grid}有{found}个像素，但{path}有{expected}个：它们属于不同的切片。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>{host} answered {file} with HTTP status {status}; expected a part of the file: check the source's address, or choose another source.</source>
        <translation>{host}对{file}的应答为HTTP状态{status}；应为该文件的一部分：请检查来源的地址，或选择其他来源。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>{host} answered {file} with a web page; expected AlphaEarth's data: check the source's address, and whether this network asks you to sign in first.</source>
        <translation>{host}对{file}的应答为网页；应为AlphaEarth的数据：请检查来源的地址，以及此网络是否要求您先登录。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/tile_list/index_download.py"/>
        <source>{host} answered {file} with something else; expected a Parquet file: check the source's address, and whether this network asks you to sign in first.</source>
        <translation>{host}对{file}的应答为其他内容；应为Parquet文件：请检查来源的地址，以及此网络是否要求您先登录。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>{host} cannot answer at the moment (HTTP status {status}): start the same again later, and it goes on where it stopped.</source>
        <translation>{host}目前无法应答（HTTP状态{status}）：请稍后再次启动同一任务，它会从停止处继续。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>{host} does not let AETHER read {file} (HTTP status {status}); expected a public file: choose another source.</source>
        <translation>{host}不允许AETHER读取{file}（HTTP状态{status}）；应为公开的文件：请选择其他来源。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/tile_list/index_download.py"/>
        <source>{host} holds no list of AlphaEarth's tiles; expected one of {names} in the folder of the years: check the source.</source>
        <translation>{host}没有AlphaEarth的切片列表；年份所在的文件夹中应有{names}之一：请检查来源。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>{host} limits how much is fetched at a time (HTTP status 429): start the same again in some minutes, and it goes on where it stopped.</source>
        <translation>{host}限制每次获取的数据量（HTTP状态429）：请几分钟后再次启动同一任务，它会从停止处继续。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/estimate.py"/>
        <source>{host} lists {count} tiles for this area and has none of them: refresh the list of tiles, or choose another source.</source>
        <translation>{host}为此区域列出了{count}个切片，但一个都没有：请刷新切片列表，或选择其他来源。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/http_faults.py"/>
        <source>{host} sends whole files only, which have up to 3 GB each, and not the parts that are needed; nothing was fetched: choose another source.</source>
        <translation>{host}只发送每个最大3 GB的整个文件，而不发送所需的部分；未获取任何内容：请选择其他来源。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/recognition.py"/>
        <source>{names} of {title} are used, other bands left aside: {others}</source>
        <translation>使用{title}的{names}，其他波段不予考虑：{others}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/grids.py"/>
        <source>{other} does not cover any of the area of {first} that is asked for: choose rasters of the same area.</source>
        <translation>{other} 不覆盖所要求的 {first} 区域的任何部分：请选择同一区域的栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/series.py"/>
        <source>{other} holds {found} vectors, but {first} {expected}: only years of one embedding can be compared.</source>
        <translation>{other} 含有 {found} 向量，而 {first} 含有 {expected}：只能比较同一种嵌入的各年。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/grids.py"/>
        <source>{other} is in {found}, but {first} in {expected}: choose rasters of one grid, or let the others be warped onto the first one's.</source>
        <translation>{other} 使用 {found}，而 {first} 使用 {expected}：请选择同一格网的栅格，或让其余栅格重采样到第一个的格网。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/files.py"/>
        <source>{path} cannot be opened as a raster ({reason}): expected a GeoTIFF, VRT or another raster that GDAL reads.</source>
        <translation>无法将{path}作为栅格打开（{reason}）：应为GeoTIFF、VRT或GDAL可读取的其他栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/folder_reader.py"/>
        <source>{path} cannot be read ({reason}): check the folder and the right to read it.</source>
        <translation>无法读取{path}（{reason}）：请检查文件夹以及读取权限。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/difference/answer.py"/>
        <source>{path} cannot be read ({reason}): the file is damaged or was changed meanwhile; ask again.</source>
        <translation>无法读取 {path}（{reason}）：文件已损坏或中途被更改；请重新询问。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/place_table.py"/>
        <source>{path} cannot be read as GeoParquet ({reason}): check whether the file is whole.</source>
        <translation>无法将{path}读取为GeoParquet（{reason}）：请检查文件是否完整。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/array_files.py"/>
        <source>{path} cannot be read as a NumPy file ({reason}): copy or download it again.</source>
        <translation>无法将{path}读取为NumPy文件（{reason}）：请重新复制或下载。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/regions/strips.py"/>
        <source>{path} cannot be read back ({reason}): the disk may be full or the file was changed; try again.</source>
        <translation>无法回读{path}（{reason}）：磁盘可能已满，或文件已更改；请重试。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/reader.py"/>
        <source>{path} cannot be read from row {row} on; the file is damaged, cut short or gone: copy or download it again.</source>
        <translation>从第{row}行起无法读取{path}；文件已损坏、被截断或已不存在：请重新复制或下载。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/server/server.py"/>
        <source>{path} cannot be read or written ({reason}): choose another name or place.</source>
        <translation>无法读取或写入{path}（{reason}）：请选择其他名称或位置。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/warping.py"/>
        <source>{path} cannot be warped onto the grid of {first} ({reason}): warp it with QGIS first (Raster &gt; Projections &gt; Warp, nearest neighbour).</source>
        <translation>无法将 {path} 重采样到 {first} 的格网（{reason}）：请先用 QGIS 重采样（栅格 &gt; 投影 &gt; 变形，最邻近）。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/regions/regions.py"/>
        <source>{path} cannot be written ({reason}): free some disk space or choose another folder.</source>
        <translation>无法写入{path}（{reason}）：请释放一些磁盘空间或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report.py"/>
        <source>{path} cannot be written ({reason}): free some disk space, close programs that use the file, or choose another folder.</source>
        <translation>无法写入{path}（{reason}）：请释放一些磁盘空间，关闭正在使用该文件的程序，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/similarity_blocks.py"/>
        <source>{path} cannot be written ({reason}): free some disk space.</source>
        <translation>无法写入 {path}（{reason}）：请释放磁盘空间。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/program.py"/>
        <source>{path} describes its objects in a way that PyTorch's reader of plain weights does not know, such as pickle protocol 4: save it anew by torch.save without options, or download it again.</source>
        <translation>{path}描述其对象的方式（例如pickle协议4）不为PyTorch的纯权重读取器所支持：请用不带选项的torch.save重新保存，或重新下载。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/program.py"/>
        <source>{path} describes its objects in a way that plain weights never need, and is not read: ask its publisher for a checkpoint of weights alone.</source>
        <translation>{path}描述其对象的方式是纯权重从不需要的，因此不予读取：请向其发布者索取仅含权重的检查点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} describes its objects in more than {most} bytes, which a checkpoint of the AETHER towers never does: it is another kind of checkpoint.</source>
        <translation>{path}用超过{most}字节来描述其对象，AETHER各塔的检查点从不会如此：它是另一种检查点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/array_files.py"/>
        <source>{path} does not say where its pixels lie: put the TIFF of the same tile beside it ({expected}).</source>
        <translation>{path}未说明其像素的位置：请将同一切片的TIFF放在它旁边（{expected}）。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/difference/pair.py"/>
        <source>{path} does not tell how relevant its pixels are: ask again with this version, or compare similarities.</source>
        <translation>{path} 未说明其像元的相关度：请用本版本重新询问，或比较相似度。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_refusals.py"/>
        <source>{path} has 64 bands of 8-bit numbers, but they decode to vectors of mean length {length:.2f} instead of 1, so they are no AlphaEarth embeddings: use the file as published.</source>
        <translation>{path}有64个8位数值的波段，但解码后的向量平均长度为{length:.2f}而不是1，因此它们不是AlphaEarth嵌入：请使用按原样发布的文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/band_names.py"/>
        <source>{path} has bands of {title} by name, but lacks {count} of {names} (number {lacking}): use a file with all of them.</source>
        <translation>{path}具有按名称属于{title}的波段，但缺少{names}中的{count}个（编号{lacking}）：请使用包含全部波段的文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_refusals.py"/>
        <source>{path} has lost its negative numbers (mean vector length {length:.2f} instead of 1), as happens to a VRT or copy made by GDAL older than 3.7: use the original file.</source>
        <translation>{path}丢失了其负值（向量平均长度为{length:.2f}而不是1），由早于3.7的GDAL生成的VRT或副本会出现这种情况：请使用原始文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/place_table.py"/>
        <source>{path} has more than {most} places in the area: choose a smaller one.</source>
        <translation>{path}在该区域中有超过{most}个地点：请选择较小的区域。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/files.py"/>
        <source>{path} has no coordinate reference system, so places on it cannot be found: assign the right one first (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>{path}没有坐标参照系，因此无法找到其上的地点：请先指定正确的坐标参照系（栅格 &gt; 投影 &gt; 指定投影）。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>{path} has no pixels of {wanted} m; it has those of {sizes} m: choose one of these resolutions.</source>
        <translation>{path}没有{wanted} m的像素；它有{sizes} m的像素：请从这些分辨率中选择一个。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/published.py"/>
        <source>{path} has no “{part}”; expected a checkpoint of the AETHER towers with ae_state_dict and txt_state_dict: choose another file.</source>
        <translation>{path}没有“{part}”；应为带有ae_state_dict和txt_state_dict的AETHER各塔的检查点：请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} has the format that PyTorch wrote before version 1.6, which cannot be read without running code: ask its publisher for a file saved by a newer version.</source>
        <translation>{path}采用PyTorch 1.6版之前所写的格式，不运行代码就无法读取：请向其发布者索取由较新版本保存的文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/band_names.py"/>
        <source>{path} has {count} bands for number {number} of {title}, as a stack of several years has; expected one of each from {names}: save one year as a raster of its own.</source>
        <translation>{path}中{title}的编号{number}有{count}个波段，如同多年的堆叠；{names}中的每一个应各有一个波段：请将一个年份保存为单独的栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/recognition.py"/>
        <source>{path} has {count} bands without the names of an embedding that AETHER knows; if they are {title}'s, name them {names}.</source>
        <translation>{path}有{count}个波段，但没有AETHER所支持嵌入的名称；如果它们是{title}的波段，请将其命名为{names}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/recognition.py"/>
        <source>{path} has {found} band(s), as a picture or a single measure has; expected an embedding raster with 64 bands, A00 to A63: choose an AlphaEarth raster.</source>
        <translation>{path}有{found}个波段，如同图像或单一量测值；应为具有A00到A63共64个波段的嵌入栅格：请选择AlphaEarth栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/recognition.py"/>
        <source>{path} has {found} bands, but their names ({named}, …) are those of no embedding that AETHER knows; expected AlphaEarth's A00 to A63 or TESSERA's Tessera_Band_0 to Tessera_Band_127: choose such a raster, or name the bands if they are these.</source>
        <translation>{path}有{found}个波段，但其名称（{named}、…）不属于AETHER所支持的任何嵌入；应为AlphaEarth的A00到A63或TESSERA的Tessera_Band_0到Tessera_Band_127：请选择此类栅格，或者如果波段确为这些波段，请为其命名。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/array_files.py"/>
        <source>{path} has {found} scales, but the raster beside it has {expected} pixels: they belong to different tiles.</source>
        <translation>{path}有{found}个比例值，但旁边的栅格有{expected}个像素：它们属于不同的切片。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} holds an entry named “{name}”, which a PyTorch checkpoint never does: get the checkpoint from its publisher again.</source>
        <translation>{path}包含名为“{name}”的条目，PyTorch检查点中从不会有这种条目：请从其发布者处重新获取检查点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} holds compressed or encrypted entries, which a PyTorch checkpoint never does: choose the .pth file itself.</source>
        <translation>{path}包含压缩或加密的条目，PyTorch检查点中从不会有这种条目：请选择.pth文件本身。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/query/query.py"/>
        <source>{path} holds no data here.</source>
        <translation>{path}在此处没有数据。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/exporting/picture.py"/>
        <source>{path} holds no data in any pixel: choose another raster.</source>
        <translation>{path} 的任何像元都没有数据：请选择其他栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/similarity/scoring.py"/>
        <source>{path} holds no data in the area asked for (every pixel is nodata): choose another extent or another raster.</source>
        <translation>{path}在所要求的区域内没有数据（每个像素都是无数据）：请选择其他范围或其他栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/published.py"/>
        <source>{path} holds numbers in “{name}” that are not finite; expected finite weights: download the checkpoint again.</source>
        <translation>{path}的“{name}”中包含非有限的数值；应为有限的权重：请重新下载检查点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/program.py"/>
        <source>{path} holds objects of “{name}”, which are no plain weights and are not read: ask its publisher for a checkpoint of weights alone.</source>
        <translation>{path}包含“{name}”的对象，它们不是纯权重，不予读取：请向其发布者索取仅含权重的检查点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/similarity/scoring.py"/>
        <source>{path} holds other numbers from row {row}, column {column} on than where it was recognised: vectors of mean length {length:.2f}; expected {title} vectors all over it: use the original file, or choose an extent without that part.</source>
        <translation>{path}从第{row}行、第{column}列起的数值与识别其类型之处不同：向量平均长度为{length:.2f}；整个文件应为{title}向量：请使用原始文件，或选择不含该部分的范围。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_refusals.py"/>
        <source>{path} holds vectors of mean length {length:.4g} and type {dtype}, and neither its numbers nor its bands' names show that they are an embedding; expected vectors of length 1 or bands named A00 to A63: use the original file, or name the bands.</source>
        <translation>{path}包含平均长度为{length:.4g}、类型为{dtype}的向量，其数值和波段名称都不能表明它们是嵌入；应为长度为1的向量或名为A00到A63的波段：请使用原始文件，或为波段命名。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/exporting/picture.py"/>
        <source>{path} holds vectors of {found}; a picture can be made of AlphaEarth's: choose a raster of those.</source>
        <translation>{path} 含有 {found} 的向量；图片只能由 AlphaEarth 的向量制作：请选择这样的栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} holds {found} bytes; expected no more than {most}, of which a checkpoint of the AETHER towers needs a small part: choose another file.</source>
        <translation>{path}包含{found}字节；应不超过{most}字节，而AETHER各塔的检查点只需其中一小部分：请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/published.py"/>
        <source>{path} holds {found} entries in “{part}” where the AETHER towers have {expected} (missing: {missing}; unknown: {extra}): choose a published AETHER checkpoint.</source>
        <translation>{path}的“{part}”中有{found}个条目，而AETHER各塔有{expected}个（缺少：{missing}；未知：{extra}）：请选择已发布的AETHER检查点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/published.py"/>
        <source>{path} holds {found} in “{name}”; expected a tensor of floating point numbers: choose a published AETHER checkpoint.</source>
        <translation>{path}的“{name}”中包含{found}；应为浮点数张量：请选择已发布的AETHER检查点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/array_files.py"/>
        <source>{path} holds {found} with {count} axes; expected {expected} with {axes}, as TESSERA is handed out: use the original file.</source>
        <translation>{path}包含具有{count}个轴的{found}；应为具有{axes}的{expected}，即TESSERA分发的形式：请使用原始文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/recognition.py"/>
        <source>{path} holds {title}'s whole numbers without the scale of each pixel: put the file of scales ({suffix}) beside it.</source>
        <translation>{path}包含{title}的整数值，但没有每个像素的比例值：请将比例值文件（{suffix}）放在它旁边。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/reading.py"/>
        <source>{path} holds “{found}”; expected a dictionary with the towers of AETHER: choose a published AETHER checkpoint.</source>
        <translation>{path}包含“{found}”；应为含有AETHER各塔的字典：请选择已发布的AETHER检查点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/published.py"/>
        <source>{path} holds “{name}” in the shape {found}; the AETHER towers have {expected}: choose a published AETHER checkpoint.</source>
        <translation>{path}中“{name}”的形状为{found}；AETHER各塔中为{expected}：请选择已发布的AETHER检查点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/place_table.py"/>
        <source>{path} is a Parquet file without geometries; expected GeoParquet with geometries as WKB: save it so, or as a GeoPackage.</source>
        <translation>{path}是没有几何图形的Parquet文件；应为以WKB存储几何图形的GeoParquet：请以此格式保存，或保存为GeoPackage。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/outputs.py"/>
        <source>{path} is a device or a pipe, which a result would replace; expected a file: choose another name or folder.</source>
        <translation>{path}是设备或管道，结果会将其替换；应为文件：请选择其他名称或文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/place_table.py"/>
        <source>{path} is a folder; expected a GeoParquet file: choose one in it.</source>
        <translation>{path}是一个文件夹；需要GeoParquet文件：请选择其中的一个。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} is a zip file, but no PyTorch checkpoint (it has no data.pkl in one folder): choose the .pth file itself.</source>
        <translation>{path}是zip文件，但不是PyTorch检查点（没有位于同一文件夹中的data.pkl）：请选择.pth文件本身。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/array_files.py"/>
        <source>{path} is cut short: copy or download it again.</source>
        <translation>{path}被截断：请重新复制或下载。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} is damaged or was cut short: download the checkpoint again.</source>
        <translation>{path}已损坏或被截断：请重新下载检查点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} is empty; expected a PyTorch checkpoint (.pth): download it again.</source>
        <translation>{path}为空；应为PyTorch检查点（.pth）：请重新下载。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/request_checks.py"/>
        <source>{path} is named twice: choose a different raster for each year.</source>
        <translation>{path} 出现两次：请为每一年选择不同的栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/difference/difference.py"/>
        <source>{path} is named twice: choose two different answers.</source>
        <translation>{path} 被指定了两次：请选择两个不同的答案。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/checkpoints/archive.py"/>
        <source>{path} is no PyTorch checkpoint; expected the .pth file that torch.save writes: choose another file.</source>
        <translation>{path}不是PyTorch检查点；应为torch.save写出的.pth文件：请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/difference/answer.py"/>
        <source>{path} is no answer to a query (bands: {count}, name of the first: “{name}”); expected a similarity raster: choose the “Similarity” layer of an answer.</source>
        <translation>{path} 不是查询的答案（波段：{count}，第一个的名称：“{name}”）；应为相似度栅格：请选择答案的“相似度”图层。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/places/places_file.py"/>
        <source>{path} is no places file; expected a first line of JSON with the format “{expected}” and its columns: export the places again.</source>
        <translation>{path}不是地点文件；第一行应为JSON，给出格式“{expected}”及其各列：请重新导出地点。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/towers/session.py"/>
        <source>{path} is no usable ONNX model ({reason}): copy the bundle again or train it anew.</source>
        <translation>{path}不是可用的ONNX模型（{reason}）：请重新复制模型包或重新训练。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/reader.py"/>
        <source>{path} lies at {host}, which could not be read: check the connection and ask again, or download the area.</source>
        <translation>{path} 位于 {host}，无法读取：请检查网络连接后重试，或下载该区域。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/number_refusals.py"/>
        <source>{path} names its bands A00 to A63, but their numbers (mean length {length:.4g}) are no AlphaEarth vectors in any form that AETHER knows: use the file as published.</source>
        <translation>{path}将其波段命名为A00到A63，但其数值（平均长度{length:.4g}）不是AETHER所支持的任何形式的AlphaEarth向量：请使用按原样发布的文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/plan.py"/>
        <source>{path} of {host} cannot be read ({reason}); expected a tile of AlphaEarth, a GeoTIFF: choose another source.</source>
        <translation>无法读取{host}的{path}（{reason}）；应为AlphaEarth的切片，即GeoTIFF：请选择其他来源。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/regions/regions.py"/>
        <source>{path} was not written whole; the disk may be full: free some space or choose another folder.</source>
        <translation>{path}未完整写入；磁盘可能已满：请释放一些空间或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/series.py"/>
        <source>{path} was warped onto the grid of {first}, by the nearest pixel.</source>
        <translation>{path} 已按最近像元重采样到 {first} 的格网。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/change/change.py"/>
        <source>{rasters} hold no pixel with data in every year in the area asked for: choose another area or other rasters.</source>
        <translation>{rasters} 在所要求的区域内没有每年都有数据的像元：请选择其他区域或其他栅格。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/building/request.py"/>
        <source>{raster} holds no data and gets no index.</source>
        <translation>{raster}没有数据，不建立索引。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/file_stamps.py"/>
        <source>{raster} is no file of this machine, so an index could not tell when it changes: copy it to a disk to build its index.</source>
        <translation>{raster}不是本机的文件，因此索引无法得知它何时更改：请将其复制到磁盘以建立其索引。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/index/file_stamps.py"/>
        <source>{raster} reads {file}, which is no file of this machine, so an index could not tell when it changes: copy it to a disk to build its index.</source>
        <translation>{raster}读取{file}，而后者不是本机的文件，因此索引无法得知它何时更改：请将其复制到磁盘以建立其索引。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/bundles/writer.py"/>
        <source>“{folder}” is no name of a folder; expected where the bundle is to be written: choose a new folder.</source>
        <translation>“{folder}”不是文件夹名称；应为模型包的写入位置：请选择新文件夹。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/rasters/outputs.py"/>
        <source>“{path}” is no name of a file; expected where a result is to be written: choose a file.</source>
        <translation>“{path}”不是文件名称；应为结果的写入位置：请选择一个文件。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/fetching/sources/source.py"/>
        <source>“{source}” is no source of AlphaEarth; expected a folder or an address without a name, password or question mark, such as {example}: correct it.</source>
        <translation>“{source}”不是AlphaEarth的来源；应为文件夹，或不含名称、密码和问号的地址，例如{example}：请更正。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/words/understanding.py"/>
        <source>“{text}” was not understood as a kind of land or place (the nearest would be “{kind}”), and a map of it would mislead: say it in other words, or search for it anyway, as typed.</source>
        <translation>“{text}”未被理解为一种土地或地点（最接近的是“{kind}”），为其绘图会产生误导：请换个说法，或仍按原样搜索。</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>20 % of the places test, 10 % of the rest validate, split at random, anew for each of {seeds} seed(s).</source>
        <translation>20 %的地点用于测试，其余的10 %用于验证，随机划分，对{seeds}个种子各重新划分一次。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>20 % of the places test, 10 % of the rest validate, split in square blocks of {side} m, each in one part only, anew for each of {seeds} seed(s).</source>
        <translation>20 %的地点用于测试，其余的10 %用于验证，按边长{side} m的方形块划分，每个块只属于一个部分，对{seeds}个种子各重新划分一次。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>A place of another label may still fit a text: labels that overlap in meaning lower the figures.</source>
        <translation>具有其他标签的地点仍可能符合某个文本：含义重叠的标签会降低指标。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>A place that is of the class asked for ranks above one that is not in {share} of the cases (mean AUC over {classes} classes {auc}; chance is 0.5).</source>
        <translation>在{share}的情况下，属于所查询类别的地点排在不属于该类别的地点之前（{classes}个类别的平均AUC为{auc}；随机水平为0.5）。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>A point is the decoded vector of the pixel under it, as the bundle was trained with.</source>
        <translation>一个点即其所在像素的解码向量，与训练模型包时相同。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>A point is the mean of the decoded vectors in a window of {side} x {side} pixels, the one that the bundle was trained with, at unit length; pixels without data do not count.</source>
        <translation>一个点是{side}×{side}像素窗口中解码向量的平均值（与训练模型包时的窗口相同），归一化为单位长度；没有数据的像素不计入。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>AUC (dashed: chance)</source>
        <translation>AUC（虚线：随机水平）</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>AUC is the probability that a place of the class scores higher than one of another class; average precision the mean precision over the places of the class, from the best score down.</source>
        <translation>AUC是该类别的地点得分高于其他类别地点的概率；平均精确率是从最高得分向下，该类别各地点处精确率的平均值。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>AUC per class, the mean over its texts; the whiskers show one standard deviation over the texts.</source>
        <translation>每个类别的AUC，为其各文本的平均值；须线表示各文本间的一个标准差。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Adam with a learning rate of {rate}, batches of {batch}, at most {most} epochs; training stops after {patience} epochs without a lower validation loss, and the weights of the best epoch are tested.</source>
        <translation>Adam，学习率{rate}，批大小{batch}，最多{most}轮；验证损失连续{patience}轮未降低时停止训练，并测试最佳轮次的权重。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Aligned</source>
        <translation>对齐</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Aligned vectors are what the bundle's pixel tower makes of these means.</source>
        <translation>对齐向量是模型包的像素塔由这些平均值生成的向量。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>An area is the mean of the decoded vectors whose pixel centre lies inside, at unit length; one without such a pixel takes the pixel under a point on it.</source>
        <translation>一个面是像素中心位于其内部的解码向量的平均值，归一化为单位长度；没有此类像素的面取其上一个点所在的像素。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Blocks that touch share their border, so places on both sides of it still resemble each other; another region may be harder.</source>
        <translation>相邻的块共用边界，因此边界两侧的地点仍彼此相似；其他地区可能更难。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Check sum of the bundle</source>
        <translation>模型包的校验和</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Classes with fewer than {least} places are left out.</source>
        <translation>地点少于{least}个的类别会被略去。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Classes without texts of their own are asked for by their name.</source>
        <translation>没有自己文本的类别以其名称查询。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Classification</source>
        <translation>分类</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Computed on</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>Confusion matrix of the best probe ({probe}), test places of all seeds together, in % of each labelled class.</source>
        <translation>最佳探针（{probe}）的混淆矩阵，所有种子的测试地点合并，以各标签类别的%表示。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Each dimension of the vectors is scaled to mean 0 and standard deviation 1 of the training part, for raw and aligned vectors alike: unit vectors of different dimension would otherwise learn at different speeds.</source>
        <translation>向量的每个维度都按训练部分缩放为平均值0、标准差1，原始向量和对齐向量均如此：否则不同维数的单位向量会以不同的速度学习。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Embedding profile</source>
        <translation>嵌入配置</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Evaluation of “{bundle}”</source>
        <translation>“{bundle}”的评估</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Every text</source>
        <translation>每个文本</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Every text is encoded by the bundle's text tower; the score of a place is the cosine of text and aligned vector. Nothing is trained, so there is no split.</source>
        <translation>每个文本由模型包的文本塔编码；地点的得分是文本与对齐向量的余弦值。不训练任何内容，因此没有划分。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>How it was measured</source>
        <translation>衡量方法</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>If the bundle was trained on these places or on labels like them, its aligned vectors have seen the answer, and their figures are too good.</source>
        <translation>如果模型包是用这些地点或类似的标签训练的，其对齐向量已见过答案，其指标会偏高。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>KL is the mean Kullback-Leibler divergence of the predictions from the labelled shares, in nats; L1 the mean sum of absolute differences. Shares that sum to 1 within 0.01 are scaled to sum to 1 exactly.</source>
        <translation>KL是预测值相对于标签占比的平均Kullback-Leibler散度，以nat为单位；L1是绝对差之和的平均值。总和与1相差在0.01以内的占比会缩放为总和恰好为1。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Labelled places in the layer</source>
        <translation>图层中带标签的地点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Left out: of classes with too few</source>
        <translation>略去：所属类别的地点过少</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Left out: on pixels without data</source>
        <translation>略去：位于无数据像素上</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Left out: outside the raster</source>
        <translation>略去：位于栅格外</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Left out: without a label</source>
        <translation>略去：没有标签</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Macro F1 is the mean F1 over the classes that occur in the test part or are predicted there; accuracy is the share of right answers.</source>
        <translation>宏平均F1是测试部分中出现的或在其中预测到的各类别的F1平均值；准确率是正确答案的占比。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>Mean over the seeds; the whiskers show one standard deviation.</source>
        <translation>各种子的平均值；须线表示一个标准差。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>Mean shares over the test places of all seeds, best probe ({probe}).</source>
        <translation>所有种子的测试地点上的平均占比，最佳探针（{probe}）。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Mean ± standard deviation over the texts of a class; “all classes” is the mean over the classes, and of their deviations. Precision and recall at k are those of the k best places.</source>
        <translation>某类别各文本的平均值±标准差；“所有类别”是各类别的平均值，以及各类别标准差的平均值。k处的精确率和召回率为k个最佳地点的精确率和召回率。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Mean ± standard deviation over {seeds} seed(s). The difference is that of the same seeds, with its share of the raw figure; it is coloured where it is larger than its own standard deviation.</source>
        <translation>{seeds}个种子的平均值±标准差。差值为相同种子的差值，并给出其占原始指标的比例；差值大于其自身标准差时以颜色标出。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Model bundle</source>
        <translation>模型包</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Name of the bundle</source>
        <translation>模型包的名称</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Plots</source>
        <translation>图表</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Precision and average precision depend on how common a class is among the labels; compare them between bundles, not between classes.</source>
        <translation>精确率和平均精确率取决于某类别在标签中的常见程度；请在模型包之间比较，而不要在类别之间比较。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Probe</source>
        <translation>探针</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Raster</source>
        <translation>栅格</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Raw vectors answer no text; their figures are missing for that reason.</source>
        <translation>原始向量不能对文本给出结果；因此没有其指标。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Recipe</source>
        <translation>方案</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Regression</source>
        <translation>回归</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Retrieval</source>
        <translation>检索</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>R² is the share of the test numbers' variance that is predicted; RMSE and MAE are in the field's own unit.</source>
        <translation>R²是测试数值的方差中被预测到的占比；RMSE和MAE以字段自身的单位表示。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Spatial blocks</source>
        <translation>空间块</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>The best probe ({probe}) on the test places of the first seed; on the dashed line it is right.</source>
        <translation>第一个种子的测试地点上的最佳探针（{probe}）；位于虚线上即为正确。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>The deviation over seeds is that of splits and first weights, not of other samples of places.</source>
        <translation>各种子间的偏差是划分和初始权重造成的偏差，而不是其他地点样本造成的偏差。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>The figures hold for these labels, this raster and this year; they say nothing of the quality of the labels themselves.</source>
        <translation>这些指标适用于这些标签、此栅格和此年份；它们不说明标签本身的质量。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>The first seed trains on {training}, validates on {validation} and tests on {test}.</source>
        <translation>第一个种子用{training}训练，用{validation}验证，用{test}测试。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>The loss is the Kullback-Leibler divergence of a softmax.</source>
        <translation>损失为softmax的Kullback-Leibler散度。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>The loss is the cross entropy.</source>
        <translation>损失为交叉熵。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>The loss is the squared error, on numbers scaled to mean 0 and standard deviation 1 of the training part.</source>
        <translation>损失为平方误差，所用数值按训练部分缩放为平均值0、标准差1。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>The raster is a simulated scene.</source>
        <translation>该栅格是模拟场景。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Trained on points in</source>
        <translation>训练所用点的位置</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>Two probes read the vectors: a linear layer, and one hidden layer of {units} with ReLU.</source>
        <translation>两个探针读取向量：一个线性层，以及一个含{units}个单元、使用ReLU的隐藏层。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>What it does not tell</source>
        <translation>未能说明的内容</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>What was measured</source>
        <translation>衡量的内容</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_words.py"/>
        <source>With a random split, test places lie between training places that resemble them; a split by spatial blocks tells more of places that are somewhere else.</source>
        <translation>采用随机划分时，测试地点位于与其相似的训练地点之间；按空间块划分更能说明其他地方地点的情况。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Written by AETHER {version}.</source>
        <translation>由AETHER {version}写出。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>Year of the embeddings</source>
        <translation>嵌入的年份</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>aligned vectors</source>
        <translation>对齐向量</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>all classes</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>average precision</source>
        <translation>平均精确率</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>hidden layer</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>higher is better</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>labelled</source>
        <translation>标签值</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>labelled: {field}</source>
        <translation>标签值：{field}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>lower is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>macro F1</source>
        <translation>宏平均F1</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>mean share</source>
        <translation>平均占比</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>precision at {k}</source>
        <translation>前{k}个的精确率</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>predicted by the probe</source>
        <translation>探针的预测值</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>raw vectors</source>
        <translation>原始向量</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/wording.py"/>
        <source>recall at {k}</source>
        <translation>前{k}个的召回率</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>share of the labelled class</source>
        <translation>占标签类别的比例</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_tables.py"/>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>{measure} (lower is better)</source>
        <translation>{measure}（越低越好）</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>{measure}: {figures}.</source>
        <translation>{measure}：{figures}。</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/plots.py"/>
        <source>{probe} on {vectors}</source>
        <translation>{probe}，{vectors}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>{probe} {raw} raw, {aligned} aligned</source>
        <translation>{probe}：原始{raw}，对齐{aligned}</translation>
    </message>
    <message>
        <location filename="../aether_qgis/engine/evaluation/report_page.py"/>
        <source>{task} of “{fields}” at {count} labelled places</source>
        <translation>{count}个带标签地点上“{fields}”的{task}</translation>
    </message>
</context>
</TS>
