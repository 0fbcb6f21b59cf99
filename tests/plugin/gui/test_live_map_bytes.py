"""What a live answer's bytes mean, their colours, and where they lie."""

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsPointXY,
    QgsProject,
)

from aether_qgis.engine.protocol import LivePicture
from aether_qgis.gui.live_map.colours import heat_colours, shipped_ramp
from aether_qgis.gui.live_map.histogram import bar_heights
from aether_qgis.gui.live_map.placement import place
from aether_qgis.gui.live_map.scale import (
    PictureScale,
    highest_byte,
    median_byte,
    share_reaching,
)

UTM = QgsCoordinateReferenceSystem("EPSG:32633")
DEGREES = QgsCoordinateReferenceSystem("EPSG:4326")
SIZE = 40
LEFT, TOP, PIXEL = 500_000.0, 5_700_000.0, 10.0
PICTURE = LivePicture(
    "valley.tif",
    offset=0,
    width=SIZE,
    height=SIZE,
    transform=(PIXEL, 0.0, LEFT, 0.0, -PIXEL, TOP),
    crs_wkt=UTM.toWkt(),
)


class TestBytes:
    def test_the_first_and_last_byte_are_the_ends(self):
        scale = PictureScale(-0.2, 0.6)
        assert scale.similarity(1) == pytest.approx(-0.2)
        assert scale.similarity(255) == pytest.approx(0.6)

    @pytest.mark.parametrize("byte", [1, 2, 77, 254, 255])
    def test_a_bytes_similarity_is_reached_by_that_byte_first(self, byte):
        scale = PictureScale(-0.2, 0.6)
        assert scale.first_reaching(scale.similarity(byte)) == byte

    def test_what_no_pixel_reaches_is_beyond_the_last_byte(self):
        assert PictureScale(0.0, 0.5).first_reaching(0.51) == 256
        assert PictureScale(0.0, 0.5).first_reaching(-0.5) == 1
        assert PictureScale(0.3, 0.3).first_reaching(0.3) == 1
        assert PictureScale(0.3, 0.3).first_reaching(0.31) == 256

    def test_pixels_without_a_vector_do_not_count(self):
        counts = [0] * 256
        counts[0], counts[10], counts[200] = 1000, 3, 1
        assert share_reaching(counts, 200) == 0.25
        assert share_reaching(counts, 256) == 0.0
        assert median_byte(counts) == 10
        assert highest_byte(counts) == 200
        assert share_reaching([5] + [0] * 255, 1) == 0.0

    def test_rare_bytes_have_a_bar_that_can_be_seen(self):
        counts = [7, 1_000_000, 400] + [0] * 253
        heights = bar_heights(counts)
        assert heights[:3] == [0.0, 1.0, 0.02]
        assert bar_heights([9] + [0] * 255) == []


class TestColours:
    def test_the_ramp_is_the_similarity_layers(self):
        ramp = shipped_ramp()
        assert [stop.place for stop in ramp][::8] == [0.0, 1.0]
        assert ramp[0].colour.alpha() == 0
        assert ramp[-1].colour.name() == "#f0f921"

    def test_below_the_threshold_it_is_dim_and_above_bright(self):
        colours = heat_colours(start=50, threshold=200, top=240)
        assert colours[0].alpha() == 0
        assert colours[50].alpha() == 0
        assert 0 < colours[199].alpha() < 120
        assert min(colour.alpha() for colour in colours[200:]) > 150
        assert colours[240] == colours[255] != colours[239]

    @pytest.mark.parametrize("threshold", [1, 2, 255, 256])
    def test_every_threshold_gives_every_byte_a_colour(self, threshold):
        colours = heat_colours(1, threshold, 255)
        assert len(colours) == 256
        bright = [c for c in colours if c.alpha() > 150]
        assert len(bright) == 256 - threshold


class TestPlacement:
    def test_in_the_rasters_crs_it_is_one_piece(self):
        pieces = place(
            PICTURE,
            UTM,
            QgsProject.instance().transformContext(),
        )
        assert len(pieces) == 1
        assert pieces[0].corners[2] == QgsPointXY(LEFT + 400, TOP - 400)

    def test_in_another_crs_the_pieces_fit_together(self):
        pieces = place(
            PICTURE,
            DEGREES,
            QgsProject.instance().transformContext(),
        )
        assert len(pieces) == 64
        assert pieces[0].corners[1] == pieces[1].corners[0]
        covered = sum(p.pixels.width() * p.pixels.height() for p in pieces)
        assert covered == SIZE * SIZE
