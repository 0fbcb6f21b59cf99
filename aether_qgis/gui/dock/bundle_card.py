"""What a bundle knows, in the lines below the list of models."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QWidget

from aether_qgis.endpoints import notice
from aether_qgis.engine.protocol import BundleInfo
from aether_qgis.gui.widgets.wrapped_label import WrappedLabel
from aether_qgis.translation import number, of_bundle, tr

_UNBREAKABLE = "\u00a0"


class BundleCard(WrappedLabel):
    """Place, year, points and quality of the chosen bundle."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("AetherBundleCard")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.show_bundle(None)

    def show_bundle(self, info: Optional[BundleInfo]) -> None:
        """Show ``info``; nothing as long as it is unknown."""
        text = card_text(info) if info else ""
        self.setText(text)
        self.setVisible(bool(text))


def card_text(info: BundleInfo) -> str:
    """Return the lines that distinguish a bundle from others."""
    if info.problem:
        return info.problem
    known = bundle_facts(info) if info.points else of_bundle(info.summary)
    lines = (known or bundle_facts(info), notice(info))
    return "\n".join(filter(None, lines))


def bundle_facts(info: BundleInfo) -> str:
    """Return place, year, points and quality, as far as they are known."""
    facts = (
        info.place,
        str(info.year) if info.year else "",
        _points(info.points),
        _quality(info.quality),
    )
    # A line may break between two facts, not within one.
    return " · ".join(
        fact.replace(" ", _UNBREAKABLE) for fact in facts if fact
    )


def bundle_tooltip(info: BundleInfo) -> str:
    """Return all that is known, with the bundle's folder."""
    known = (
        info.problem,
        of_bundle(info.summary),
        bundle_facts(info),
        notice(info),
        info.folder,
    )
    return "\n".join(filter(None, known))


def _points(count: int) -> str:
    if not count:
        return ""
    return tr("{count} points").format(count=number(count, 0))


def _quality(auc: float) -> str:
    if not auc:
        return ""
    return tr("AUC {auc} on held-out places").format(auc=number(auc, 2))
