"""What the toolbox shows of an algorithm."""

from __future__ import annotations

from typing import ClassVar, List, Mapping

from qgis.core import QgsProcessingAlgorithm
from qgis.PyQt.QtGui import QIcon

from aether_qgis.icon import plugin_icon
from aether_qgis.processing.base.help_page import help_page
from aether_qgis.translation import tr, tr_noop

_GROUPS = {
    "query": tr_noop("Query"),
    "models": tr_noop("Models"),
    "engine": tr_noop("Engine"),
}


class DescribedAlgorithm(QgsProcessingAlgorithm):
    """Name, group, help and icon, from what an algorithm declares.

    Texts are marked by ``tr_noop``.
    """

    NAME: ClassVar[str]
    """The id after the provider's."""
    TITLE: ClassVar[str]
    """The name in the toolbox."""
    GROUP: ClassVar[str] = "models"
    TAGS: ClassVar[str] = ""
    """Further words under which the toolbox finds it, commas between."""
    SUMMARY: ClassVar[str] = ""
    """The tooltip in the toolbox."""
    HELP: ClassVar[str] = ""
    """What it does and how; the parameters' own help follows it."""
    EXAMPLE: ClassVar[Mapping[str, str]] = {}
    """Values for the command in the help; what is needed and not here gets
    one that suits its kind."""

    def name(self) -> str:
        """Return the id after the provider's."""
        return self.NAME

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr(self.TITLE)

    def group(self) -> str:
        """Return the name of the group."""
        return tr(_GROUPS[self.GROUP])

    def groupId(self) -> str:
        """Return the id of the group."""
        return self.GROUP

    def tags(self) -> List[str]:
        """Return further words under which the toolbox finds it."""
        return tr(self.TAGS).split(",")

    def shortDescription(self) -> str:
        """Return the tooltip in the toolbox."""
        return tr(self.SUMMARY)

    def shortHelpString(self) -> str:
        """Return what the dialog shows beside the parameters."""
        return help_page(self, tr(self.HELP), self.EXAMPLE)

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return plugin_icon()
