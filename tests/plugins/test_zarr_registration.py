"""What docs/zarr-codec/ says of the codec, for the registry of Zarr's extensions, is what the codec writes and takes."""

import json
from pathlib import Path

import numpy as np
import pytest
import zarr

from sfumato.errors import OptionError
from sfumato.plugins.zarr import Codec

jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is not installed; no schema is held against what is written")
HOME = Path(__file__).parents[2] / "docs" / "zarr-codec"
TAKEN = (
    {},
    {"psnr": 45},
    {"ratio": 20.5},
    {"max_size": 4000},
    {"max_error": 1e-3},
    {"max_error": "1%"},
    {"lossless": True, "effort": "best"},
)
REFUSED = (
    *({"psnr": 0}, {"psnr": "40"}, {"ratio": 0}, {"max_size": 0.5}, {"max_error": -1}, {"effort": "none"}, {"lossless": 3}),
    *({"psnr": 40, "ratio": 3}, {"max_size": 3000, "max_error": 1.0}, {"lossless": True, "max_error": 1.0}),
)


@pytest.fixture(scope="module")
def validator():
    schema = json.loads((HOME / "schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def written(folder, settings) -> dict:
    """The metadata of an array, as it is on disk."""
    values = np.linspace(0, 1, 16**3, dtype="f4").reshape(16, 16, 16)
    zarr.create_array(folder / "x.zarr", data=values, chunks=(16, 16, 16), serializer=Codec(**settings), compressors=None)
    return json.loads((folder / "x.zarr" / "zarr.json").read_text())


@pytest.mark.parametrize("settings", TAKEN, ids=str)
def test_what_the_codec_writes_is_of_the_schema(settings, validator, tmp_path):
    (codec,) = written(tmp_path, settings)["codecs"]
    validator.validate(codec)
    assert codec["name"] == "sfumato" and codec.get("configuration", {}) == settings


@pytest.mark.parametrize("settings", REFUSED, ids=str)
def test_what_the_codec_refuses_is_not_of_the_schema(settings, validator):
    with pytest.raises(OptionError):
        Codec(**settings)
    assert not validator.is_valid({"name": "sfumato", "configuration": settings})


def test_another_name_is_not_of_the_schema(validator):
    assert not validator.is_valid({"name": "sfumat0"}) and not validator.is_valid({"name": "sfumato", "settings": {}})


def test_the_example_is_an_array_that_can_be_made_and_is_written_so(validator, tmp_path):
    example = json.loads((HOME / "example.json").read_text())
    (codec,) = example["codecs"]
    validator.validate(codec)
    (shown,) = [json.loads(block.split("```")[0]) for block in (HOME / "README.md").read_text().split("```json")[1:]]
    assert shown["codecs"] == [codec]
    (tmp_path / "zarr.json").write_text(json.dumps(example))
    array = zarr.open_array(tmp_path, mode="r+")
    values = np.random.default_rng(0).random((64, 64, 64), np.float32)
    array[:64, :64, :64] = values
    assert np.abs(array[:64, :64, :64] - values).max() <= 1e-3 and (array[64:] == 0).all()
    assert written(tmp_path, {"max_error": 1e-3}).keys() >= example.keys()
