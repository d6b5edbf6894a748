"""A second decoder of `.sfu` files, written from docs/format.md alone, with nothing of sfumato. `decode` gives for every grid "name",
"values" (X, Y, Z[, C]), "active" (X, Y, Z) and "integers": sections to all they hold, a layer's codes before its rows. What the second
coding was taught is read from the file that the page names."""

import base64
import itertools
import pathlib
import zlib

import constriction
import msgpack
import numpy as np

PARTS = ("frequencies", "weights", "tiles", "residuals", "rest", "palette", "missing", "mask")
KINDS, FILLED = np.array([0, np.nan, np.inf, -np.inf, 0]), 4
FIELD = dict.fromkeys(("frequencies", "reach", "width", "depth", "bits", "step", "threshold", "residual", "low"), 0) | {"high": 1}
FIELD |= {"model": "wavelet", "channels": 1, "topology": "all", "levels": [], "means": []}
FIELD |= {"activation": "silu", "octaves": 6, "tile": 128, "schedules": [], "tile_schedules": b"", "coding": 1, "network": 0}
FIELD |= {"residual_coding": 1}
S = np.rint(65536 / (1 + np.exp(-np.arange(-2560, 2561) / 256))).astype(int)
T = np.minimum(np.searchsorted(S, np.arange(65537)) - 2560, 2560)
FINE, ROUGH = [1, 2, 3] + [part << n for n in range(12) for part in (4, 5, 6, 7)], [2] + [1 << n for n in range(3, 12)]
F, R, EDGES = 2 * np.append(0, FINE), 2 * np.append(0, ROUGH), np.array([part << n for n in range(17) for part in (2, 3)])
B = ((R[:, None] + R) // 2).ravel()
NUMBERS = """0 0 0 0 0 0 14 5 0 0 0 0 0 0 0 0 23 9 1 0 0 0 74 52 27 18 12 0 3 0 0 0 1 38 27 8 6 4 1 0 0 0 0 8 0 0 0 0 0 0 7 3 6 2 0
0 0 0 0 0 21 5 1 4 0 0 64 49 23 20 12 0 2 0 4 0 0 34 28 6 7 8 2 0 0 3 0 0 1 0.991440193500 1.015185928041 1.025715858435
1.028821293794 1.029637782217 1.029844991822 1.029897018203 1.029910040442 1.029913297066 1.029914111293 1 1.020017629159
0.983471304123 1.019621394183 1.036880209836 1.042036703278 1.043397364732 1.043743053497 1.043829877598 1.043851611757
1.043857047214"""
EXPECTED, NORMS = np.array(NUMBERS.split()[:88], int).reshape(2, 4, 11), np.array(NUMBERS.split()[88:], float).reshape(2, 11)
USUAL = base64.b64decode("""gqVncmlkc5KKpG5hbWWmdmFsdWVzpXNoYXBllEBAQAOlZHR5cGWnZmxvYXQ2NKVmaWVsZIWlbW9kZWynZm91cmllcqh0b3BvbG9neadtaX
NzaW5nq2ZyZXF1ZW5jaWVzQKphY3RpdmF0aW9upHNpbmWkdGlsZUCqYmFja2dyb3VuZJHLAAAAAAAAAACka2luZKlsZXZlbCBzZXSobWV0YWRhdGGEq3ZlY3Rvcl90eXBlqWludm
FyaWFudLZpc19zYXZlZF9hc19oYWxmX2Zsb2F0wqp2YWx1ZV90eXBlpWZsb2F0pWNsYXNzqWxldmVsIHNldKRtYWRljqh0b3BvbG9neaVleGFjdKVtb2RlbKdmb3VyaWVyq2ZyZX
F1ZW5jaWVzQKV3aWR0aEClZGVwdGgCqmFjdGl2YXRpb26kcmVsdaRiaXRzCKVzaWdtYcs/8AAAAAAAAKZkaWxhdGWkYXV0b6VzdGVwc80H0KViYXRjaM0gAKlwcmVjaXNpb26nZm
xvYXQzMqVyYXRpb8tAWQAAAAAAAKhtYXhfc2l6Zc4AAQAAqXJlc2lkdWFsc5LNASzNASynbWlzc2luZ5GSkQEJi6RuYW1lpnZhbHVlc6VzaGFwZZNAQEClZHR5cGWldWludDilZm
llbGSNo2xvd8sAAAAAAAAAAKRoaWdoy0Bv4AAAAAAAqGNoYW5uZWxzA6h0b3BvbG9neadkZXJpdmVkpmxldmVsc5GRywAAAAAAAAAAqXRocmVzaG9sZMs/hHrhR64Ue6V3aWR0aA
ylZGVwdGgCpGJpdHMHpXJlYWNoBahyZXNpZHVhbMs/uZmZmZmZmqRzdGVwyz+5mZmZmZmapW1lYW5zkcs/uZmZmZmZmql0cmFuc2Zvcm2cyz/wAAAAAAAAywAAAAAAAAAAywAAAA
AAAAAAywAAAAAAAAAAywAAAAAAAAAAyz/wAAAAAAAAywAAAAAAAAAAywAAAAAAAAAAywAAAAAAAAAAywAAAAAAAAAAyz/wAAAAAAAAywAAAAAAAAAApm9yaWdpbpMAAACka2luZK
Nmb2eobWV0YWRhdGGCpWNsYXNzqmZvZyB2b2x1bWWkbmFtZadkZW5zaXR5pG1hZGWDqW1heF9lcnJvcss/uZmZmZmZmqRwc25yy0BEAAAAAAAApmVmZm9ydKRmYXN0pXRpbGVzks
0BLM0BLKljaGVja3N1bXPECAAAAAAAAAAAqHNlY3Rpb25zlZOpMS5taXNzaW5nCQCTpjEubWFza80BLACTqzAucmVzaWR1YWxzzQEsAJOpMC53ZWlnaHRzzQEsAJOnMC50aWxlc8
0LuAA=""")
LONGER = USUAL + base64.b64decode("""gqVncmlkc5GJpG5hbWWmdmFsdWVzpXNoYXBlk8yAzIDMgKVkdHlwZaVpbnQxNqdudW1iZXJziKRraW5kp2xhdHRpY2Wmb2Zmc2V
0ywAAAAAAAAAApHVuaXTLP/AAAAAAAAClZmlyc3QAqWluY3JlbWVudAGkbGFzdMz/pHJlc3QAp3BhbGV0dGUApWZpbGxzw6VmaWVsZI+jbG93ywAAAAAAAAAApGhpZ2jLQG/gAAA
AAACodG9wb2xvZ3mnZGVyaXZlZKZsZXZlbHORkcsAAAAAAAAAAKl0aHJlc2hvbGTLP4R64UeuFHuld2lkdGgMpWRlcHRoAqRiaXRzB6VyZWFjaAWocmVzaWR1YWzLP7mZmZmZmZq
kc3RlcMs/uZmZmZmZmqVtZWFuc5HLP7mZmZmZmZqudGlsZV9zY2hlZHVsZXPEAgABqXNjaGVkdWxlc5GTBAcEpmNvZGluZwKkbWFkZYKkcHNucstARAAAAAAAAKZlZmZvcnSnZGV
mYXVsdKV0aWxlc5LNC7jNC7ipY2hlY2tzdW1zxAgAAAAAAAAAAKhzZWN0aW9uc5KTqTAud2VpZ2h0c80BLACTpzAudGlsZXPNC7gA""")
STEPS = [step for step in itertools.product((-1, 0, 1), repeat=3) if any(step)]
FACES = [int(sum(map(abs, step)) == 1) for step in STEPS]
SIGNS = [face * abs(25 * x + 5 * y + z) for face, (x, y, z) in zip(FACES, STEPS, strict=True)]
HIGHS = ((1, 0, 0), (0, 1, 0), (0, 0, 1), (1, 1, 0), (1, 0, 1), (0, 1, 1), (1, 1, 1))
ACTIVATIONS = {"relu": lambda x: np.maximum(x, 0), "silu": lambda x: x / (1 + np.exp(-np.maximum(x, -80))), "sine": np.sin}
PHASES = (0, 3, 2, 1)  # by how many of x, y, z are odd


def decode(data):
    assert data[:4] == b"SFUM" and data[4] in (1, 2, 3, 4, 5, 6) and not any(data[5:8]), "magic, version, or reserved bits"
    start, sections = 16 + int.from_bytes(data[8:12], "little"), {}
    assert start <= 16 + (1 << 24) and zlib.crc32(data[:12] + data[16:start]) == int.from_bytes(data[12:16], "little"), "header"
    inflater = zlib.decompressobj(-15, (b"", USUAL, USUAL, LONGER, LONGER, LONGER)[data[4] - 1])
    header = msgpack.unpackb(inflater.decompress(data[16:start], 1 << 24), unicode_errors="surrogateescape")
    assert inflater.eof and not inflater.unused_data, "one whole deflate stream"
    new = ({"numbers", "fills"} & set(g) or {"schedules", "tile_schedules"} & set(g["field"]) for g in header["grids"])
    long = (grid["field"].get("tile", 0) > 256 for grid in header["grids"])
    assert data[4] > 2 or not (any(new) or any(long)), "numbers, fills, schedules and long tiles need version 3"
    assert data[4] > 3 or not any("coding" in grid["field"] for grid in header["grids"]), "coding needs version 4"
    assert data[4] > 4 or not any("apart" in grid for grid in header["grids"]), "apart needs version 5"
    assert data[4] > 5 or not any("network" in grid["field"] for grid in header["grids"]), "network needs version 6"
    assert data[4] > 5 or not any("residual_coding" in grid["field"] for grid in header["grids"]), "residual_coding needs version 6"
    for name, size, checksum in header["sections"]:
        assert name not in sections and zlib.crc32(data[start : start + size]) == checksum, f"section {name}"
        sections[name], start = data[start : start + size], start + size
    grids = [Grid(grid, f"{number}.", sections).decode() for number, grid in enumerate(header["grids"])]
    assert start == len(data) and not sections, f"the end, or unknown sections {list(sections)}"
    return grids


def shipped():  # the networks that the page names
    data = (CODING / "networks.bin").read_bytes()
    while data:
        end = 6 + int.from_bytes(data[4:6], "little")
        yield dict(zip(("reach", "width", "depth", "bits"), data[:4], strict=True)) | {"stream": data[6:end]}
        data = data[end:]


class Grid:
    def __init__(self, header, number, sections):
        assert not set(header["field"]) - set(FIELD), "unknown keys of field"
        self.header, self.box, self.integers, self.layers = header, tuple(header["shape"][:3]), {}, []
        self.checksums = iter(np.frombuffer(header.get("checksums", b""), "<u4").tolist())
        self.f, self.own = {**FIELD, **header["field"]}, {part: sections.pop(number + part, b"") for part in PARTS}
        if "network" in header["field"]:
            assert not {"reach", "width", "depth", "activation"} & set(header["field"]), "a network that ships, and what it is"
            assert type(self.f["network"]) is int and self.f["bits"] in (0, *range(2, 13)), "a number, and bits"
            self.ships = dict(enumerate(shipped(), 1))[self.f["network"]]
            self.f |= {key: self.ships[key] for key in ("reach", "width", "depth")}
            assert self.f["channels"] == 1 and self.f["model"] == "wavelet", "one channel"

    def decode(self):
        f, dtype, levels = self.f, np.dtype(self.header.get("dtype", "float32")), np.array(self.f["levels"], float)
        values, active = np.full((*self.box, f["channels"]), f["low"], float), np.ones(self.box, bool)
        if f["low"] < f["high"]:
            way = self.fourier if f["model"] == "fourier" else self.wavelet if f["residual_coding"] == 1 else self.foretold
            values = np.fmin(np.fmax(way(), f["low"]), f["high"])
        if f["topology"] == "exact":
            active = self.integers["mask"] = self.mask(self.own["mask"]) > 0
        if len(levels):
            apart = np.abs(values[..., None, :] - np.clip(levels, f["low"], f["high"])).max(-1)
            active = active if f["topology"] == "exact" else apart.min(-1) > f["threshold"]
            values[~active] = levels[apart.argmin(-1)[~active]]
        for where, codes, _ in self.tiles("residuals") if f["residual"] and f["residual_coding"] == 1 else ():
            rest, part = np.stack(codes, -1) * f["residual"], values[where]
            part[...] = np.clip(part + rest, min([f["low"], *levels.flat]), max([f["high"], *levels.flat]))
            active[where] |= (f["topology"] != "exact") & rest.any(-1)
        values = self.numbered(values, dtype)
        assert not list(self.checksums), "more checksums than tiles"
        if dtype.kind in "iub" and values.dtype != dtype:
            values = values > 0.5 if dtype.kind == "b" else np.clip(np.rint(values), np.iinfo(dtype).min, np.iinfo(dtype).max)
        values, ends = values.astype(dtype), np.cumsum([0, *[length for _, length in self.header.get("missing", [])]])
        assert ends[-1] == len(self.own["missing"]), "lengths of missing"
        for (pattern, length), end in zip(self.header.get("missing", []), ends[1:], strict=True):
            where = self.mask(self.own["missing"][end - length : end]) > 0
            self.integers["missing"] = np.append(self.integers.get("missing", np.zeros(0, int)), where)
            kinds, fill = np.array(pattern), np.array(self.header.get("background", [0] * len(pattern)))
            with np.errstate(invalid="ignore"):
                told = np.where(kinds == FILLED, fill, KINDS[kinds]).astype(dtype)
            values[where] = np.where(kinds, told, values[where])
            active &= ~(where & (f["topology"] == "missing" and not {1, FILLED}.isdisjoint(pattern)))
        values = values.reshape(self.header["shape"])
        return {"name": self.header["name"], "values": values, "active": active, "integers": self.integers}

    def numbered(self, said, dtype):  # what the numbers of a field stand for
        numbers = self.header.get("numbers", {"kind": ""})
        kind, last, rest, listed = (numbers.get(key, 0) for key in ("kind", "last", "rest", "palette"))
        if kind in ("", "scaled"):
            return numbers["offset"] + numbers["unit"] * said if kind else said
        n = np.clip(np.rint(said), 0, listed - 1 if listed else min(last >> 8 * rest, 1 << 62)).astype(int).astype(object)
        low = np.zeros(said.shape, object)
        for where, shape, streams in self.streams("rest") if rest else ():
            planes = [np.frombuffer(zlib.decompress(one, -15), np.uint8).reshape(rest, *shape).astype(object) for one in streams]
            low[where] = np.stack([sum(plane << 8 * (rest - 1 - k) for k, plane in enumerate(every)) for every in planes], -1)
        if listed:
            steps = np.frombuffer(zlib.decompress(self.own["palette"], -15), np.uint8).reshape(8, listed).astype(object)
            n = np.cumsum(sum(plane << 8 * (7 - k) for k, plane in enumerate(steps)))[n.astype(int)]
        count = np.minimum((n << 8 * rest) + low, last)
        if kind == "lattice":
            return numbers["offset"] + numbers["unit"] * count.astype(float)
        if kind == "whole":
            return (numbers["first"] + numbers["step"] * count).astype(dtype)
        order, sign = numbers["first"] + count, 1 << 8 * dtype.itemsize - 1
        bits = np.where(order < 0, sign + (-1 - order << numbers["shift"]), order << numbers["shift"])
        return bits.astype(f"u{dtype.itemsize}").view(dtype)

    def network(self, inputs):  # its layers, biases last
        sizes = list(itertools.pairwise([inputs, *[self.f["width"]] * self.f["depth"], self.f["channels"]]))
        if self.f["network"]:
            layers = self.weights(self.ships["stream"], sizes, self.ships["bits"])
            own = self.weights(self.own["weights"], sizes[-1:], self.f["bits"], "weights") if self.f["bits"] else layers[-1:]
            assert self.f["bits"] or not self.own["weights"], "weights of a network that ships"
            return layers[:-1] + own
        if self.f["bits"]:
            return self.weights(self.own["weights"], sizes, self.f["bits"], "weights")
        parts = np.split(np.frombuffer(self.own["weights"], "<f4"), np.cumsum([(n + 1) * m for n, m in sizes]))
        return [part.reshape(-1, m).astype(float) for part, (_, m) in zip(parts, [*sizes, (0, 1)], strict=True)][:-1]

    def weights(self, data, sizes, bits, name=""):  # layers of integers, biases last; they are kept by that name
        coder, matrix, bias, change = self.coder(data), Numbers(bits + 2), Numbers(20), Numbers(10)
        layers, found, codes = [], [], [-80]
        for number, (inputs, outputs) in enumerate(sizes):
            codes = (codes[-1] + np.cumsum(change.decode(coder, np.full(outputs, 16))) + 320) % 512 - 320
            rows, h = np.zeros((0, outputs), int), 1 << max(bits - 4 + 3 * (number == len(sizes) - 1), 0)
            while (r := len(rows)) <= inputs:
                count = 1 if r == inputs else min(inputs - r, max(1, min(r, 65536 // outputs)))
                e = np.tile(8 * (np.abs(rows).sum(0) + 2 * h) // (r + 2), count)
                rows = np.concatenate([rows, (bias if r == inputs else matrix).decode(coder, e).reshape(count, outputs)])
            layers, found = [*layers, rows * (8 + codes % 8) * 2.0 ** (codes // 8)], [*found, codes, rows.ravel()]
        if name:
            self.integers[name] = np.concatenate(found)
        return layers

    def said(self, x):
        *hidden, last = self.layers = self.layers or self.network(x.shape[-1])
        for layer in hidden:
            x = ACTIVATIONS[self.f["activation"]](x @ layer[:-1] + layer[-1])
        return x @ last[:-1] + last[-1]

    def fourier(self):
        f, k, data = self.f, self.f["frequencies"], self.own["frequencies"]
        x = (2 * np.stack(np.indices(self.box), -1) + 1 - self.box) / max(self.box)
        if k:
            b = self.weights(data, [(k, 3)], 5, "frequencies")[0][:-1].T if f["bits"] else np.frombuffer(data, "<f4").reshape(3, k)
            t = x @ b.astype(float)
            x = np.concatenate([np.sin(2 * np.pi * (t - np.rint(t))), np.cos(2 * np.pi * (t - np.rint(t)))], -1)
        return f["low"] + (self.said(x) + 1) * (f["high"] - f["low"]) / 2

    def tiles(self, part):  # where each tile lies, its integers for every channel, and its schedule
        found, n, schedules, of_tiles = [], self.f["channels"], self.f["schedules"] or [[]], self.f["tile_schedules"]
        assert len(schedules) < 2 or len(of_tiles), "which tile has which schedule"
        for number, (where, shape, own) in enumerate(self.streams(part)):
            schedule = [*schedules[of_tiles[number] if of_tiles else 0], *[7] * self.f["octaves"]] if part == "tiles" else []
            coding = self.f["coding"] if part == "tiles" else 1
            assert type(coding) is int and coding in (1, 2), "coding"
            found += [(Coefficients, Second)[coding - 1](self.coder(stream)).decode(shape, schedule) for stream in own]
            yield where, found[-n:], schedule
        self.integers[part] = np.concatenate([codes.ravel() for codes in found])

    def streams(self, part):  # where each tile lies, its shape, and its streams
        data, size, n, apart = (
            self.own[part],
            self.f["tile"],
            self.f["channels"],
            self.header.get("apart", []) if part == "tiles" else [],
        )
        corners, lengths = list(itertools.product(*[range(0, m, size) for m in self.box])), self.header.get(part, [len(data)])
        assert type(apart) is list and len(apart) <= 8, "apart"
        assert all(type(a) is int and 0 < a < b for b, a in itertools.pairwise([33, *apart])), "apart"
        assert len(lengths) == len(corners) * n * (len(apart) + 1) <= 1 << 19 and sum(lengths) == len(data), f"lengths of {part}"
        pieces = [data[end - length : end] for end, length in zip(np.cumsum(lengths), lengths, strict=True)]
        for start in range(0, len(pieces), n) if len(pieces) > n else ():
            assert next(self.checksums, None) == zlib.crc32(b"".join(pieces[start : start + n])), f"{part}: tile {start // n}"
        streams = [b"".join(pieces[k :: len(corners) * n]) for k in range(len(corners) * n)]
        for number, corner in enumerate(corners):
            shape, own = np.minimum(size, np.subtract(self.box, corner)), streams[number * n : (number + 1) * n]
            yield tuple(map(slice, corner, corner + shape)), shape, own

    def wavelet(self):
        f, out, far = self.f, np.empty((*self.box, self.f["channels"])), int(self.f["reach"] ** 0.5)
        steps = sorted((np.dot(s, s), s) for s in itertools.product(range(-far, far + 1), repeat=3) if 0 < np.dot(s, s) <= f["reach"])
        for where, every, schedule in self.tiles("tiles"):
            tile = out[where]
            for channel, codes in enumerate(every):
                for _, _, place, norm, _, _ in bands(codes.shape, schedule):
                    tile[..., channel][place] = codes[place] * (f["step"] / norm)
                self.inverse(tile[..., channel], schedule)
            tile += f["means"]
            if steps:
                u = np.pad(tile, [(far, far)] * 3 + [(0, 0)], mode="edge")
                x = [u[tuple(slice(far + d, far + d + n) for d, n in zip(s, tile.shape, strict=False))] - tile for _, s in steps]
                x = [*(apart / f["step"] for apart in x), (tile - (f["low"] + f["high"]) / 2) * 2 / (f["high"] - f["low"])]
                tile += f["step"] * self.said(np.concatenate(x, -1))
        return out

    def foretold(self):  # whole numbers of steps from an anchor
        f, out, every = self.f, np.empty((*self.box, self.f["channels"])), []
        assert f["residual_coding"] == 2 and f["residual"] >= 1e-300 and not f["reach"] and len(f["levels"]) < 2, "residual_coding"
        for (where, codes, schedule), (_, _, streams) in zip(list(self.tiles("tiles")), self.streams("residuals"), strict=True):
            for c, (code, stream) in enumerate(zip(codes, streams, strict=True)):
                anchor, x = f["levels"][0][c] if f["topology"] == "derived" else f["low"], np.empty(code.shape, np.float32)
                for _, _, place, norm, _, _ in bands(code.shape, schedule):
                    x[place] = code[place] * np.float64(np.float32(f["step"] / norm))
                self.inverse(x, schedule)
                x = (x + np.float32(f["means"][c] - anchor)) * np.float32(16 / f["residual"])
                low, high = (
                    np.float32(np.clip((end - anchor) * (16 / f["residual"]), -(2**26), 2**26)) for end in (f["low"], f["high"])
                )
                x = np.where(x > low, x, low)
                field = np.where(x < high, x, high).astype(int)
                every.append(Numbered(field).decode(self.coder(stream)) if len(stream) else field + 8 >> 4)
                out[where][..., c] = anchor + f["residual"] * every[-1]
        self.integers["residuals"] = np.concatenate([numbers.ravel() for numbers in every])
        return out

    def inverse(self, x, schedule):  # coefficients to values, in place
        if schedule:
            axes = [schedule[0] >> axis & 1 and n >= 4 for axis, n in enumerate(x.shape)]
            self.inverse(x[tuple(slice((n + 1) // 2 if a else n) for a, n in zip(axes, x.shape, strict=True))], schedule[1:])
            merge(x, axes)

    def mask(self, data):
        coder, where = self.coder(data), tuple(np.indices(self.box) // 8)
        blocks = [-(-n // 8) for n in self.box]
        alike = self.lattice(coder, np.ones(blocks, bool), np.zeros(blocks, int))
        return self.lattice(coder, alike[where] == 0, self.lattice(coder, alike > 0, np.zeros(blocks, int))[where])

    def lattice(self, coder, asked, out):
        priors = [np.array([65536 * (1 + n.bit_count()) // 10 for n in range(256)]), 65536 * (10 * (np.arange(351) // 39) + 3) // 86]
        questions = [Question(*priors, 65536 * (2 * (np.arange(325) // 25) + 1) // 26, sets=3) for _ in range(7)]
        for spacing in (16, 8, 4, 2, 1):
            every = (slice(None, None, spacing),) * 3
            known, ask = np.pad(out[every], 3), np.pad(asked[every], 3)
            for parity in ((0, 0, 0), (1, 1, 1), (0, 1, 1), (1, 0, 1), (1, 1, 0), (0, 0, 1), (0, 1, 0), (1, 0, 0)):
                phase, steps = PHASES[sum(parity)], itertools.product(range(-3, 4), repeat=3)
                if phase or spacing == 16:
                    at = np.argwhere(ask & ~np.any((np.indices(ask.shape) - 3) % 2 != np.reshape(parity, (3, 1, 1, 1)), 0))
                    steps = [s for s in steps if np.dot(s, s) <= 14 and PHASES[sum(np.add(parity, s) % 2)] < phase]
                    steps.sort(key=lambda s: (np.dot(s, s), sorted(map(abs, s)), s))
                    seen = np.array([known[tuple((at + s).T)] for s in steps[:44]] + [0 * at[:, 0]] * (44 - len(steps)))
                    near, ring, outer = seen[:8].sum(0), seen[8:20].sum(0), seen[20:].sum(0)
                    states = (1 << np.arange(8)[::-1]) @ seen[:8], 39 * near + 3 * ring + 3 * outer // 25, 25 * ring + outer
                    question = questions[phase + 3 * (phase > 0 and spacing > 1)]
                    known[tuple(at.T)] = question.ask(coder, *states, chosen=np.sign(ring) + ring // 12)
            out[every] = known[3:-3, 3:-3, 3:-3]
        return out

    def coder(self, data):  # the function from probabilities to the next bits
        words = np.frombuffer(bytes(data) + bytes(-len(data) % 4), "<u4").astype(np.uint32)
        queue, model = constriction.stream.queue.RangeDecoder(words), constriction.stream.model.Bernoulli(perfect=False)
        return lambda p: queue.decode(model, p / 65536).astype(int) if len(p) else p


def merge(x, axes):  # one split back, in place, in the type of x
    even, odd = np.array([[-0.443506852043971, 0.052980118572961], [-0.882911075530934, 1.586134342059924]], x.dtype)
    for part in (np.moveaxis(x, axis, 0) for axis in range(3) if axes[axis]):
        i, j, g = np.arange((len(part) + 1) // 2), np.arange(len(part) // 2), 1.149604398860241
        e, o = part[: len(i)] * x.dtype.type(1 / g), part[len(i) :] * x.dtype.type(g)
        for step in range(2):
            e += even[step] * (o[np.maximum(i - 1, 0)] + o[np.minimum(i, j[-1])])
            o += odd[step] * (e[j] + e[np.minimum(j + 1, i[-1])])
        part[::2], part[1::2] = e, o


def splits(shape, schedule):  # for each level the shape before it, the axes that it splits, and those that the schedule has
    levels, shape = [], np.array(shape)
    for axes in schedule:
        said = np.array([axes >> axis & 1 for axis in range(3)])
        split = said * (shape >= 4)
        if split.any():
            levels, shape = [*levels, (shape, split, said)], (shape + split) // (1 + split)
    return levels


def bands(shape, schedule):  # level, high axes, place, norm, parent, how often places are halved to it, in the order of the stream
    levels = splits(shape, schedule)
    shape = (levels[-1][0] + levels[-1][1]) // (1 + levels[-1][1]) if levels else shape
    rows = np.cumsum([(0, 0, 0), *[split for _, split, _ in levels]], 0)
    yield len(levels), (0, 0, 0), tuple(map(slice, shape)), NORMS[0, np.minimum(rows[-1], 10)].prod(), None, (0, 0, 0)
    for level, (before, split, _) in reversed(list(enumerate(levels))):
        low = (before + split) // (1 + split)
        for high in (high for high in HIGHS if all(split >= high)):
            where = tuple(slice(c, n) if h else slice(c) for c, n, h in zip(low, before, high, strict=True))
            above = ((n, tuple(levels[n][2] * high)) for n in range(level + 1, len(levels)) if (levels[n][2] * high).any())
            n, axes = next(above, (level, high))
            parent = (n, axes) if n > level and all(levels[n][1] >= axes) else None
            halvings = sum((levels[m][2] * (levels[m - 1][0] >= 4) for m in range(level + 1, n + 1)), np.zeros(3, int))
            yield level, high, where, NORMS[list(high), np.minimum(rows[level + 1], 10)].prod(), parent, halvings * (parent is not None)


class Question:
    def __init__(self, *priors, sets=1):
        self.start, self.seen = np.cumsum([0, *map(len, priors)])[:-1, None], 0
        self.ones, self.total = 1024 * np.concatenate(priors) // 65536, np.full(sum(map(len, priors)), 1024)
        self.w, self.u = np.full((sets, len(priors)), 75366 // len(priors)), np.full((sets, len(priors)), 1 << 30)

    @classmethod
    def taught(cls, counts, sets, weights, answers):
        question = cls(*(np.full(count, 32768) for count in counts), sets=sets)
        question.ones, question.total = 4096 * S[18 * answers + 2560] // 65536, np.full(len(answers), 4096)
        question.w, question.u = 256 * weights.reshape(-1, sets).T, np.full((sets, len(counts)), 300 << 24)
        return question

    def ask(self, coder, *states, chosen=0):  # One answer for each column of states, `chosen` being the sets.
        states, answers, chosen = np.array(states) + self.start, np.zeros(0, int), np.broadcast_to(chosen, len(states[0]))
        while states.shape[1]:
            n = min(max(64, self.seen >> 3), 8192)
            now, mine, states, chosen = states[:, :n], chosen[:n], states[:, n:], chosen[n:]
            t = T[65536 * self.ones[now] // self.total[now]]
            p = S[np.clip((self.w[mine].T * t).sum(0) >> 16, -2304, 2304) + 2560]
            bits, some = coder(p), slice(None, None, max(1, len(p) >> 10))
            t, q, own = t[:, some], p[some], (mine[some] == np.arange(len(self.w))[:, None]).astype(int)
            self.u += own @ (t**2 * (q * (65536 - q) >> 16)).T >> 8
            self.w += np.clip(6 * (65536 * (own @ (t * (65536 * bits[some] - q)).T) // self.u) >> 4, -8192, 8192)
            self.u -= self.u >> 6
            np.add.at(self.total, now.ravel(), 256)
            np.add.at(self.ones, now.ravel(), np.tile(256 * bits, len(now)))
            over, self.seen, answers = self.total > 128000, self.seen + len(bits), np.append(answers, bits)
            self.ones, self.total = self.ones >> over, self.total >> over
        return answers


def chain(coder, questions, states, chosen=0):  # how often each is answered yes before its first no; `states`: of a time, of some
    count = np.zeros(len(states(0, slice(None))[0]), int)
    for time, question in enumerate(questions):
        on = np.flatnonzero(count == time)
        count[on] += question.ask(coder, *states(time, on), chosen=chosen)
    return count


def odds(a, h, times=1):
    return np.repeat(65536 * (a + 5) // (a + 5 + h), times)


class Coefficients:
    order, roughs, limit = (0, 3, 3, 2, 3, 2, 2, 1), 11, 255  # order: the phase by the parities of x + 1, y + 1, z + 1

    def __init__(self, coder):
        self.coder, self.negative, self.upper = coder, Question([32768] * 1000), Question([26214] * 176)
        self.block = Question(np.concatenate([odds(40 * near + R, 128) for near in range(8)]), odds(B, 128), sets=4)
        self.nonzero = Question(odds(B, 154, 4), odds(B, 154, 4), odds(F * 5 // 4, 154, 8), odds(R, 154, 48), sets=16)
        self.more = [Question(odds(F + 72, 307), *[odds(B + 72, 307)] * 2, odds(R + 72, 307, 48)) for _ in range(4)]
        self.longer = Question(odds(F + 72, 1024, 16), odds(R + 72, 1024, 768))

    def decode(self, shape, schedule):
        codes, sizes, last = np.zeros(shape, int), {}, None
        for level, high, where, _, above, halvings in bands(shape, schedule):
            if level != last:
                last, known, some = level, np.zeros(shape, int), 0
                self.look(codes, splits(shape, schedule), level)
            out, parent = np.zeros(codes[where].shape, int), sizes.get(above, np.zeros((1, 1, 1), int))
            near = np.ix_(*[np.minimum(np.arange(n) >> a, m - 1) for n, a, m in zip(out.shape, halvings, parent.shape, strict=True)])
            sibling = known[tuple(map(slice, out.shape))]
            seen = np.array([parent[near], self.summed(parent, FACES)[near], sibling, self.summed(sibling, FACES)])
            self.foretell(codes, high, where)
            codes[where] = self.band(out, level, high, seen, some)
            sizes[level, high], some = self.seen(out), 1
            sibling += sizes[level, high]
        return codes

    def look(self, codes, levels, level):  # what is known before a level
        pass

    def foretell(self, codes, high, where):  # what is known before a band
        pass

    def seen(self, out):
        return np.minimum(np.abs(out), 255)

    def rough(self, e):
        return np.digitize(e // 2, ROUGH)

    def band(self, out, level, high, seen, k):
        holds, parent, sibling = np.ones(out.size, bool), 2 * seen[0] + seen[1], 2 * seen[2] + seen[3]
        if out.size >= 1024:
            places, (flags, p, s) = tuple(np.indices(out.shape) // 4), np.zeros((3, *[-(-n // 4) for n in out.shape]), int)
            np.maximum.at(p, places, parent)
            np.maximum.at(s, places, sibling)
            p, s = self.rough(32 * p).ravel(), self.rough(16 * s).ravel()
            for phase, at in enumerate(self.phases(flags.shape)):
                near = np.minimum(7, self.summed(flags, np.add(FACES, 1)).ravel()[at])
                flags.flat[at] = self.block.ask(self.coder, self.roughs * near + p[at], self.roughs * s[at] + p[at], chosen=phase)
            holds = flags[places].ravel() > 0
        for phase, everything in enumerate(self.phases(out.shape)):
            for at in np.split(everything[holds[everything]], range(65536, everything.size, 65536)):
                self.piece(out, at, phase, level, high, seen, k)
        return out

    def piece(self, out, at, phase, level, high, seen, k):
        parent, sibling, o, numbers = 2 * seen[0] + seen[1], 2 * seen[2] + seen[3], np.dot(high, (1, 2, 4)), EXPECTED[k][phase]
        n = self.expected(out, high, numbers)
        e = n + np.tensordot(numbers[6:10], seen, 1) + numbers[10]
        r, near, above, beside = (self.rough(x) for x in (e, n, 32 * parent, 8 * sibling))
        place = 8 * (6 * r + min(level, 5)) + o
        every = [np.digitize(e // 2, FINE), 11 * near + above, 11 * r + beside, place, r, self.signs(out, o)]
        f, a, b, c, r, g = np.array([x.ravel()[at] for x in every])
        on = self.nonzero.ask(self.coder, 4 * a + phase, 4 * b + phase, 8 * f + 2 * phase + k, c, chosen=phase + 4 * sum(high)) > 0
        sign, f, a, b, c, r = 1 - 2 * self.negative.ask(self.coder, g[on]), *(x[on] for x in (f, a, b, c, r))
        out.flat[at[on]] = self.fitting(sign * self.sizes((f, a, b, c), 0, (f, c), r))

    def expected(self, out, high, numbers):  # N
        kinds = [(0, r, 2 + r, 5)[sum(map(abs, step))] for step in STEPS for r in [np.dot(np.abs(step), high)]]
        return self.summed(self.seen(out), [numbers[kind] for kind in kinds])

    def signs(self, out, o):  # g
        return 125 * o + 62 + self.summed(np.sign(out), SIGNS)

    def summed(self, a, numbers):  # for every place the sum over its 26 neighbours of their numbers times a there
        p = np.pad(a, 1)
        return sum(n * p[tuple(map(slice, np.add(s, 1), np.add(s, 1) + a.shape))] for n, s in zip(numbers, STEPS, strict=True) if n)

    def phases(self, shape):
        phase = np.array(self.order)[np.tensordot((4, 2, 1), (np.indices(shape) + 1) % 2, 1)]
        return [np.flatnonzero(phase == number) for number in range(max(self.order) + 1)]

    def sizes(self, more, chosen, longer, r):  # magnitudes, known not to be 0
        size = 1 + chain(self.coder, self.more, lambda _, on: [x[on] for x in more], chosen)
        left, y = np.flatnonzero(size == 5), np.ones(np.sum(size == 5), int)
        first, second, r = longer[0][left], longer[1][left], r[left]
        length = chain(self.coder, [self.longer] * 31, lambda j, on: (16 * first[on] + min(j, 15), 16 * second[on] + min(j, 15)))
        for place in range(length.max(initial=0)):
            on = np.flatnonzero(length > place)
            states = self.roughs * length[on].clip(0, 15) + r[on]
            y[on] = 2 * y[on] + (self.coder(0 * on + 32768) if place else self.upper.ask(self.coder, states))
        size[left] += y - 1
        return size

    def fitting(self, found):
        assert ((found >= -(1 << 31)) & (found < 1 << 31)).all(), "a coefficient"
        return found


CODING = pathlib.Path(__file__).resolve().parents[1] / "src" / "sfumato" / "coding"
TAUGHT = (CODING / "trained.bin").read_bytes()
SHORTS, BYTES = np.frombuffer(TAUGHT, "<i2", 979, 2).astype(int), np.frombuffer(TAUGHT, "i1", offset=1960).astype(int)
OF_N, OF_X = SHORTS[:576].reshape(3, 8, 2, 12), SHORTS[576:672].reshape(3, 8, 4)
EDGES_OF_FINE = [(8 + j % 8) << 5 + j // 8 for j in range(1, 64)]
MORE = (169, 64, 676, 624)
ASKED = (((104, 169), 8), ((1352, 1024, 676, 624), 32), ((1000, 240, 1000, 880), 24), *((MORE, 4),) * 4, ((1024, 2704), 1), ((208,), 1))
FAR = 1 << 22


def root(n):
    bits = (16 * np.minimum(n, 1 << 24)).astype(np.float32).view(np.int32)
    return ((bits >> 1) + 532676608).view(np.float32).astype(int)


def sign(n, *edges):
    return len(edges) + np.sign(n) * np.digitize(np.abs(n), edges)


class Second(Coefficients):
    order, roughs = (0, 5, 6, 2, 7, 3, 4, 1), 13

    def __init__(self, coder):
        self.coder, questions, start, state = coder, [], 672, 0
        for counts, sets in ASKED:
            stop, end = start + len(counts) * sets, state + sum(counts)
            questions.append(Question.taught(counts, sets, SHORTS[start:stop], BYTES[state:end]))
            start, state = stop, end
        self.block, self.nonzero, self.negative, *self.more, self.longer, self.upper = questions

    def seen(self, out):
        return np.floor(np.sqrt(256 * np.minimum(np.abs(out), 255))).astype(int)

    def rough(self, e):
        return np.minimum(np.digitize(e, EDGES_OF_FINE) // 4, 12)

    def look(self, codes, levels, level):
        if level < len(levels):
            before, split, _ = levels[min(level + 1, len(levels) - 1)]
            low = np.clip(codes[tuple(map(slice, before))], -FAR, FAR).astype(np.float32)
            if level + 1 == len(levels):
                low = low[tuple(map(slice, (before + split) // (1 + split)))]
            else:
                low[tuple(map(slice, self.low.shape))] = self.low
                merge(low, split)
            self.low = np.clip(low, np.float32(-FAR), np.float32(FAR))
            self.j = j = (16 * self.low).astype(int)
            self.slopes = [np.diff(j, axis=axis, append=np.take(j, [-1], axis)) for axis in range(3)]
            before = [np.diff(j, axis=axis, prepend=np.take(j, [0], axis)) for axis in range(3)]
            total = np.abs([*self.slopes, *before]).sum(0)
            self.shade = 13 * (16 * (j - j.min()) // (j.max() - j.min() + 1)) + self.rough(64 * root(total))

    def foretell(self, codes, high, where):
        shape = codes[where].shape
        self.second, self.outer, self.steep, self.shades = *np.zeros((2, 3, *shape), int), *np.zeros((2, *shape), int)
        if any(high):
            inside = tuple(map(slice, shape))
            self.steep, self.shades = root(np.abs(self.slopes)[np.array(high) > 0].sum(0))[inside], self.shade[inside]
        for axis in np.flatnonzero(high):
            place = tuple(slice(n) if a == axis else part for a, (n, part) in enumerate(zip(self.low.shape, where, strict=True)))
            source = 16 * np.clip(codes[place], -FAR, FAR) if sum(high) > 1 else self.j[place]
            v = [source.take(np.clip(np.arange(shape[axis]) + i, 0, source.shape[axis] - 1), axis) for i in range(-2, 4)]
            self.second[axis], self.outer[axis] = v[1] - v[2] - v[3] + v[4], v[0] - v[1] - v[4] + v[5]

    def piece(self, out, at, phase, level, high, seen, k):
        h, o, numbers = sum(high), np.dot(high, (1, 2, 4)), OF_N[max(sum(high) - 1, 0), phase, k]
        n = self.expected(out, high, numbers)
        e = n + np.tensordot(numbers[6:10], seen, 1) + numbers[10] + numbers[11] * self.steep
        r, near, above, slope = (self.rough(x) for x in (e, n, 32 * (2 * seen[0] + seen[1]), 90 * self.steep))
        every = [np.digitize(e, EDGES_OF_FINE), 13 * near + above, 4 * (13 * slope + r) + h, 3 * self.shades + min(level, 2), r]
        f, a, t, d, r = np.array([x.ravel()[at] for x in every])
        on = self.nonzero.ask(self.coder, 8 * a + phase, 16 * f + 2 * phase + k, t, d, chosen=phase + 8 * h) > 0
        at, f, a, t, d, r = (x[on] for x in (at, f, a, t, d, r))
        size = self.sizes((a, f, t, d), h, (f, a), r)
        g, dx, dy, dz, dd, oo, x = (one.ravel()[at] for one in (self.signs(out, o), *self.second, *self.sums(out, high, phase)))
        q = np.minimum(size, 4) - 1
        sure = 4 * (4 * sign(x, 1, 2, 4, 8, 16, 32, 64) + q) + h
        bent = 125 * o + 25 * sign(dx, 9, 49) + 5 * sign(dy, 9, 49) + sign(dz, 9, 49)
        both = 4 * (4 * (5 * sign(dd, 4, 12, 32, 80, 200) + sign(oo, 8, 40)) + q) + h
        minus = self.negative.ask(self.coder, g, sure, bent, both, chosen=6 * h + min(level, 5))
        out.flat[at] = self.fitting((1 - 2 * minus) * size)

    def sums(self, out, high, phase):  # D', O' and X
        both, outer, near, numbers = self.second.sum(0), self.outer.sum(0), np.clip(out, -127, 127), OF_X[sum(high) - 1, phase]
        along = [np.abs(np.dot(STEPS, high)) * FACES, np.abs(np.dot(STEPS, np.subtract(1, high))) * FACES]
        x = (
            numbers[0] * both
            + numbers[1] * outer
            + 16 * (numbers[2] * self.summed(near, along[1]) + numbers[3] * self.summed(near, along[0]))
        )
        return both, outer, (x >> 12) * any(high)


class Numbered:  # whole numbers that a field foretells
    PARITIES = ((0, 0, 0), (1, 1, 1), (0, 1, 1), (1, 0, 1), (1, 1, 0), (0, 0, 1), (0, 1, 0), (1, 0, 0))
    NEAR = ((0, 90, 12), (160, 30, 6), *[(236, 12, 2)] * 3, *[(256, 4, 0)] * 3)

    def __init__(self, field):
        self.field, sizes = field, (576, 2304, 3744, 5408)
        n = [np.arange(size) for size in sizes]
        e, f = [n[0] // 9, n[1] // 144 * 4 + 4, n[2] // 117 * 2, n[3] % 32 * 2], [n[0] % 9, n[1] % 9, n[2] % 9, np.full(5408, 4)]
        often = [65536 * k // (k + 32) + 512 for k in e]
        self.nonzero = Question(*(o + ((40000 - o) * d * d >> 6) for o, d in zip(often, f, strict=True)), sets=8)
        self.negative = Question(*(65536 * (k + 4) // (2 * (k + 4 + d * d)) for k, d in zip(e, f, strict=True)), sets=8)
        self.more = [Question(*((65536 * (k + 2) // (3 * k + 40)).repeat(2) for k in e), sets=8) for _ in range(6)]
        self.longer, self.upper = Question(np.full(1024, 32768)), Question(np.full(1024, 32768))

    def decode(self, coder):
        field, out = self.field, np.zeros(self.field.shape, int)
        steep, padded, inner = 0, np.pad(field, 1, mode="edge"), (slice(1, -1),) * 3
        for axis in range(3):
            for by in (-1, 1):
                steep = steep + np.abs(np.roll(padded, by, axis)[inner] - field)
        steep, off, wrong = root(steep >> 3), np.zeros(padded.shape, int), np.zeros(padded.shape, int)
        for phase, parity in enumerate(self.PARITIES):
            own, here = tuple(slice(p, None, 2) for p in parity), tuple(slice(1 + p, -1, 2) for p in parity)
            near, sums, weights = 0, [0, 0], [0, 0]
            for s in STEPS:
                if tuple(np.add(parity, s) % 2) in self.PARITIES[:phase]:
                    there, weight = (
                        tuple(slice(1 + p + d, n + 1 + d, 2) for p, d, n in zip(parity, s, field.shape, strict=True)),
                        4 - np.dot(s, s),
                    )
                    near = near + weight * off[there]
                    kind = int(weight < 3)
                    sums[kind], weights[kind] = sums[kind] + weight * wrong[there], weights[kind] + weight
            shares = [65536 // w if w else 0 for w in (sum(weights), *weights)]
            r = field[own] + 8 >> 4
            part = field[own] - 16 * r
            side, d = np.where(part < 0, -1, 1), np.abs(part)
            near, (a, b, c) = near * shares[0] >> 16, self.NEAR[phase]
            sides = [
                sign(side * total * share >> 16, 1, 3, 6, 11, 20, 40) for total, share in zip((sum(sums), *sums), shares, strict=True)
            ]
            near, sides = near + 0 * part, [one + 0 * part for one in sides]
            k = np.digitize(64 * ((a * near + b * steep[own] >> 8) + c), EDGES_OF_FINE)
            states = [
                9 * k + d,
                9 * (16 * (np.digitize(32 * near, EDGES_OF_FINE) >> 2) + (np.digitize(32 * steep[own], EDGES_OF_FINE) >> 2)) + d,
            ]
            states += [9 * (13 * (k // 2) + sides[0]) + d, 32 * (13 * sides[1] + sides[2]) + k // 2]
            flat = [np.ravel(one) for one in (*states, k)]
            pieces = [self.piece(coder, phase, [one[n : n + 65536] for one in flat]) for n in range(0, d.size, 65536)]
            out[own] = r + side * np.concatenate([np.zeros(0, int), *pieces]).reshape(d.shape)
            apart = 16 * out[own] - field[own]
            wrong[here], off[here] = np.clip(apart, -2047, 2047), root(np.minimum(np.abs(apart), 65535))
        return out

    def piece(self, coder, phase, states):
        *states, k = states
        found = np.zeros(len(k), int)
        on = np.flatnonzero(self.nonzero.ask(coder, *states, chosen=phase))
        minus = self.negative.ask(coder, *(one[on] for one in states), chosen=phase)
        larger = [2 * one[on] + minus for one in states]
        size = 1 + chain(coder, self.more, lambda time, some: [one[some] for one in larger], phase)
        rest = np.flatnonzero(size > 6)
        if len(rest):
            k = k[on][rest]
            length = chain(coder, [self.longer] * 31, lambda time, some: [16 * k[some] + min(time, 15)])
            number = np.ones(len(k), int)
            for time in range(length.max()):
                some = np.flatnonzero(length > time)
                states = 64 * np.minimum(length[some], 15) + k[some]
                bits = coder(np.full(len(some), 32768)) if time else self.upper.ask(coder, states)
                number[some] = 2 * number[some] + bits
            size[rest] += number - 1
        found[on] = np.where(minus > 0, -size, size)
        return found


class Numbers:
    def __init__(self, digits):
        a, h, self.digits = np.append(1, EDGES * 5 // 4)[:, None], 6 << np.arange(digits), digits
        self.longer = Question(np.clip(65536 * a**2 // (a**2 + h**2), 256, 65280).ravel())
        self.negative, self.digit, self.rest = Question([32768]), Question([28672] * 4 * (digits + 1)), Question([32768])

    def decode(self, coder, e):
        length = chain(coder, [self.longer] * self.digits, lambda n, on: (self.digits * np.digitize(e[on], EDGES) + n,))
        out, some = np.minimum(length, 1), np.flatnonzero(length)
        sign = 1 - 2 * self.negative.ask(coder, 0 * some)
        for place in range(1, length.max(initial=0)):
            on = np.flatnonzero(length > place)
            out[on] = 2 * out[on] + (self.digit.ask(coder, 4 * length[on] + out[on]) if place <= 2 else self.rest.ask(coder, 0 * on))
        out[some] *= sign
        return out
