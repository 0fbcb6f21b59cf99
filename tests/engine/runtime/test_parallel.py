"""Windows are computed side by side and handed over in order."""

from __future__ import annotations

import threading

from rasterio.windows import Window

from aether_qgis.engine.runtime.parallel import side_by_side

_SOON = 30


def _windows(count):
    return [Window(number, 0, 1, 1) for number in range(count)]


def _number(window):
    return int(window.col_off)


def test_results_come_in_order_whatever_takes_longest():
    last = threading.Event()

    def work(window):
        if _number(window) == 0:
            assert last.wait(_SOON)
        if _number(window) == 2:
            last.set()
        return _number(window)

    assert list(side_by_side(work, _windows(9), 3)) == list(range(9))


def test_a_slow_window_keeps_no_worker_waiting():
    """With one result waiting, the second worker would stop at two."""
    others = threading.Semaphore(0)

    def work(window):
        if _number(window) > 0:
            others.release()
        else:
            assert all(others.acquire(timeout=_SOON) for _ in range(5))
        return _number(window)

    results = side_by_side(work, _windows(6), 2, waiting=4)
    assert list(results) == list(range(6))


def test_no_more_is_begun_than_may_wait():
    begun = []
    results = side_by_side(
        lambda window: begun.append(_number(window)), _windows(99), 2, 3
    )
    next(results)
    results.close()
    assert sorted(begun) == list(range(len(begun)))
    assert len(begun) <= 5


def test_ending_early_drops_the_rest():
    begun = []
    for _ in side_by_side(
        lambda window: begun.append(window), _windows(99), 2
    ):
        break
    assert len(begun) < 99
