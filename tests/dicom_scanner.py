"""Writes series of DICOM slices for the tests, by pydicom: what a scanner would leave in a folder."""

from pathlib import Path

import numpy as np
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import CTImageStorage, EnhancedCTImageStorage, ExplicitVRLittleEndian, generate_uid

LPS = np.diag([-1.0, -1, 1, 1])


def blank(path: Path, kind, values: np.ndarray, uid: str) -> FileDataset:
    """A dataset that says everything of an image (rows, columns) or (frames, rows, columns) but where it is."""
    meta = FileMetaDataset()
    meta.TransferSyntaxUID, meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = ExplicitVRLittleEndian, kind, generate_uid()
    data = FileDataset(str(path), {}, file_meta=meta, preamble=bytes(128))
    data.SOPClassUID, data.SOPInstanceUID, data.SeriesInstanceUID, data.StudyInstanceUID = (
        kind,
        meta.MediaStorageSOPInstanceUID,
        uid,
        uid,
    )
    data.Modality, data.PatientName, data.SeriesDescription = "CT", "Nobody^At All", "made for a test"
    data.Rows, data.Columns = values.shape[-2:]
    data.SamplesPerPixel, data.PhotometricInterpretation = 1, "MONOCHROME2"
    data.BitsAllocated, data.BitsStored, data.HighBit, data.PixelRepresentation = 16, 12, 11, 0
    data.PixelData = values.astype("<u2").tobytes()
    return data


def place(position, steps) -> dict:
    """Position, orientation and spacing of a slice by its affine's columns."""
    spacing = np.linalg.norm(steps, axis=0)
    return {
        "ImagePositionPatient": [f"{part:.8f}" for part in position],
        "ImageOrientationPatient": [f"{part:.10f}" for part in (*(steps[:, 0] / spacing[0]), *(steps[:, 1] / spacing[1]))],
        "PixelSpacing": [f"{spacing[1]:.8f}", f"{spacing[0]:.8f}"],
        "SliceThickness": f"{spacing[2]:.8f}",
    }


def scan(folder: Path, values: np.ndarray, affine: np.ndarray, slope=1, intercept=-1024, change=lambda number, data: None) -> Path:
    """A series of stored values (X, Y, Z), uint12, at a RAS affine: one file a slice, named in an order of no meaning.

    change: called with the number and the dataset of each slice before it is saved; None for one that is left out.
    """
    folder.mkdir(exist_ok=True)
    uid, lps = generate_uid(), LPS @ affine
    for name, k in enumerate(np.random.default_rng(5).permutation(values.shape[2]).tolist()):
        path = folder / f"{name}.dcm"
        data = blank(path, CTImageStorage, values[:, :, k].T, uid)
        for key, value in place((lps @ [0, 0, k, 1])[:3], lps[:3, :3]).items():
            setattr(data, key, value)
        data.RescaleSlope, data.RescaleIntercept = slope, intercept
        if change(k, data) is not False:
            data.save_as(path)
    return folder


def enhanced(path: Path, values: np.ndarray, affine: np.ndarray) -> Path:
    """The same as one file of many frames."""
    lps = LPS @ affine
    data = blank(path, EnhancedCTImageStorage, values.transpose(2, 1, 0), generate_uid())
    data.NumberOfFrames = values.shape[2]
    said = [place((lps @ [0, 0, k, 1])[:3], lps[:3, :3]) for k in range(values.shape[2])]

    def group(name, **fields):
        inner, outer = Dataset(), Dataset()
        for key, value in fields.items():
            setattr(inner, key, value)
        setattr(outer, name, Sequence([inner]))
        return outer

    shared = group("PlaneOrientationSequence", ImageOrientationPatient=said[0]["ImageOrientationPatient"])
    shared.update(group("PixelMeasuresSequence", PixelSpacing=said[0]["PixelSpacing"], SliceThickness=said[0]["SliceThickness"]))
    shared.update(group("PixelValueTransformationSequence", RescaleSlope=1, RescaleIntercept=-1024, RescaleType="HU"))
    data.SharedFunctionalGroupsSequence = Sequence([shared])
    frames = [group("PlanePositionSequence", ImagePositionPatient=one["ImagePositionPatient"]) for one in said]
    data.PerFrameFunctionalGroupsSequence = Sequence(frames)
    data.save_as(path)
    return path
