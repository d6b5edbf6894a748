"""Bytes against PSNR as a table for a plotting program: curve.py VOLUME [GRID] > curve.csv

Every row is a file, made and decoded. `sfumato bench` does the same with the peers beside it.
"""

import sys

import sfumato

LEVELS = (30, 35, 40, 45, 50)

if __name__ == "__main__":
    volume = sfumato.read(sys.argv[1])
    volume = volume.only(sys.argv[2]) if len(sys.argv) > 2 else volume
    print("asked_db,bytes,ratio,psnr_db,psnr_active_db,ssim,max_error")
    for psnr in LEVELS:
        field = sfumato.compress(volume, psnr=psnr, effort="fast")
        figures = sfumato.compare(volume, field)
        figures = figures | figures.get("grids", {}).get("density", {})
        columns = (figures.get(key) for key in ("bytes", "ratio", "psnr_db", "psnr_active_db", "ssim", "max_error"))
        print(psnr, *("" if value is None else f"{value:.6g}" for value in columns), sep=",")
