"""What is printed while work goes on."""

import pytest

from sfumato.cli import output
from sfumato.progress import Progress


@pytest.mark.parametrize("soon", [0, 1000])
@pytest.mark.parametrize("quiet", [False, True])
def test_a_bar_is_of_long_work_and_news_are_lines(quiet, soon, capsys, monkeypatch):
    output.listen(quiet=quiet)
    monkeypatch.setattr(output, "SOON", soon)
    step = {"step": 3, "steps": 4, "psnr": 31.5, "loss": None}
    with output.bar() as watch:
        watch("density [red]\x1b", Progress(**step))
        watch("2 workers\x1b")
        watch("density", Progress(**step, seconds=1.5, stopped=False))
        watch("density", Progress(**step, seconds=1.5, stopped=True))
    out, err = capsys.readouterr()
    lines = " ".join(err.split())
    assert out == "" and (not quiet or err == "")
    assert (r"density [red]\x1b" in lines and "step 3/4" in lines) == (not quiet and soon == 0)
    if not quiet:
        assert r"2 workers\x1b" in lines
        assert "density: fitted in 1.5 s; step 3 of 4, about 31.50 dB" in lines
        assert "density: stopped after 1.5 s; keeping the best so far, of step 3 of 4, about 31.50 dB" in lines


def test_json_has_no_infinity(capsys):
    output.print_json({"psnr_db": float("inf"), "grids": {"a": {"max_error": 0.0}}})
    assert capsys.readouterr().out.replace(" ", "").replace("\n", "") == '{"psnr_db":"inf","grids":{"a":{"max_error":0.0}}}'
