"""`sfumato decompress`: regions, scales, types."""

import os

import numpy as np
import pytest

import sfumato
from sfumato import formats


def test_regions_scales_and_types(here, tmp_path, puff, network):
    np.save(tmp_path / "scan.npy", (puff.values * 200).astype(np.uint8))
    assert here("compress", "scan.npy", "scan.sfu", *network)[0] == 0
    assert here("decompress", "scan.sfu", "whole.npy")[0] == 0
    assert here("decompress", "scan.sfu", "part.npy", "--region", "2:9,0:24,3:4")[0] == 0
    assert here("decompress", "scan.sfu", "fine.nii.gz", "--scale", "2")[0] == 0
    whole, part = np.load(tmp_path / "whole.npy"), np.load(tmp_path / "part.npy")
    assert whole.dtype == np.uint8 and np.array_equal(part, whole[2:9, :, 3:4])
    assert formats.read(tmp_path / "fine.nii.gz")["values"].shape == (40, 48, 32)
    assert here("compare", "scan.npy", "whole.npy")[0] == 0
    raw = ["--shape", "20,24,16", "--dtype", "uint8", "--order", "C"]
    (tmp_path / "scan.raw").write_bytes(np.load(tmp_path / "scan.npy").tobytes())
    assert here("compress", "scan.raw", "raw.sfu", *network, *raw)[0] == 0
    assert np.array_equal(np.asarray(sfumato.open(tmp_path / "raw.sfu")), np.asarray(sfumato.open(tmp_path / "scan.sfu")))
    code, out, _ = here("compare", "scan.raw", "raw.sfu", *raw)
    assert code == 0 and "psnr_db" in out
    code, out, _ = here("info", "scan.raw", *raw)
    assert code == 0 and "20x24x16" in out


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_an_unwritable_folder_is_refused(tmp_path, field, refused):
    field.save(tmp_path / "good.sfu")
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)
    assert "locked" in refused("decompress", "good.sfu", "locked/x.vdb")


def test_f_overwrites(here, tmp_path, field):
    field.save(tmp_path / "good.sfu")
    (tmp_path / "x.npy").write_bytes(b"old")
    assert here("decompress", "good.sfu", "x.npy", "-f")[0] == 0
    assert np.load(tmp_path / "x.npy").shape == field.shape
