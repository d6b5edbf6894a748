"use strict";

// ---- what the file says, and what is shown of it ----

const data = JSON.parse(document.getElementById("data").textContent);
const $ = (id) => document.getElementById(id);
const LOOKS = ["smoke", "solid", "surface", "xray"];
const DENSITY = { smoke: 1.55, solid: 2.1, surface: 1.9, xray: 1.5 };
const MAPS = {
  smoke: [[176, 180, 190], [214, 212, 210], [246, 240, 232]],
  bone: [[84, 34, 24], [176, 92, 58], [226, 178, 138], [246, 234, 212], [255, 252, 246]],
  viridis: [[58, 16, 92], [47, 84, 142], [30, 146, 138], [108, 200, 92], [248, 228, 60]],
  inferno: [[0, 0, 0], [46, 12, 88], [134, 32, 102], [212, 72, 60], [248, 150, 30], [252, 252, 178]],
  grey: [[0, 0, 0], [255, 255, 255]],
};
const FIRST_MAP = { smoke: "smoke", solid: "bone", surface: "smoke" };
const ERROR_MAP = "inferno";
const view = {
  look: data.look, map: FIRST_MAP[data.look], up: data.up, sign: 1, window: data.window.slice(), density: DENSITY[data.look],
  worst: data.worst ? data.usual / data.worst : 1, box: true, frame: 0, crosshair: [0.5, 0.5, 0.5], yaw: 0, pitch: 0, zoom: 1, shift: [0, 0],
};
/** Voxels along the longest side of the first picture of a file that the page carries. */
const FIRST_SIDE = 64;
const panels = [];
let scene, renderer, sharpening = false;

// ---- small mathematics; matrices are lists of columns ----

const dot = (a, b) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a, b) => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
const scaled = (a, s) => a.map((v) => v * s);
const plus = (...all) => all[0].map((_, i) => all.reduce((sum, a) => sum + a[i], 0));
const unit = (a) => scaled(a, 1 / Math.hypot(...a));
const times = (columns, a) => plus(...columns.map((column, i) => scaled(column, a[i])));
const clamp = (v, low, high) => Math.min(Math.max(v, low), high);
const affine = (rows, at) => rows.map((row) => dot(row, at) + row[3]);

function inverse([a, b, c]) {
  const rows = [cross(b, c), cross(c, a), cross(a, b)].map((row) => scaled(row, 1 / dot(a, cross(b, c))));
  return [0, 1, 2].map((i) => rows.map((row) => row[i]));
}

// ---- volumes ----

async function inflated(text) {
  const packed = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Decodes a level of a grid of a file: part by part in workers, so that the page stays awake, or here where there can be none. */
async function decoded(bytes, grid, level, watch) {
  const coarse = grid.coarser(level), options = { grid: grid.number, level };
  const run = `onmessage = ({ data: { bytes, ...options } }) => sfumato.decode(bytes, { ...options, watch: (share) => postMessage({ share }) }).then(
    (field) => postMessage({ field }, [field.values.buffer]), (problem) => postMessage({ problem: problem.message }));`;
  const code = URL.createObjectURL(new Blob([$("decoder").textContent, run], { type: "text/javascript" }));
  const parts = coarse.parts(clamp(navigator.hardwareConcurrency || 2, 1, 8)), shares = parts.map(() => 0);
  try {
    const fields = await Promise.all(parts.map((region, number) => worked(code, { bytes, region, ...options }, (share) => {
      shares[number] = share;
      watch(shares.reduce((a, b) => a + b) / parts.length);
    })));
    return assembled(fields, parts, coarse.shape);
  } finally {
    URL.revokeObjectURL(code);
  }
}

/** What a worker decodes; without workers, what the page itself does. */
function worked(code, { bytes, ...options }, watch) {
  return new Promise((resolve, reject) => {
    const here = () => sfumato.decode(bytes, options);
    let worker;
    try { worker = new Worker(code); } catch { resolve(here()); return; }
    const end = (settle, value) => { worker.terminate(); settle(value); };
    worker.onmessage = ({ data: { share, field, problem } }) => {
      if (share !== undefined) watch(share);
      else if (field) end(resolve, field);
      else end(reject, new Error(problem));
    };
    worker.onerror = (event) => { event.preventDefault(); end(resolve, here()); };
    worker.postMessage({ bytes, ...options });
  });
}

/** Fields of regions that lie one behind the other along an axis to the field of the whole shape. */
function assembled(fields, parts, shape) {
  if (fields.length === 1) return fields[0];
  const values = new fields[0].values.constructor(shape.reduce((a, b) => a * b, 1));
  const axis = shape.findIndex((n, a) => parts[0][a][1] < n), inner = shape.slice(axis + 1).reduce((a, b) => a * b, 1);
  fields.forEach((field, number) => {
    const row = field.shape[axis] * inner, start = parts[number][axis][0] * inner, rows = field.values.length / row;
    for (let i = 0; i < rows; i++) values.set(field.values.subarray(i * row, (i + 1) * row), i * shape[axis] * inner + start);
  });
  return { ...fields[0], shape, values };
}

/** Of each cell along an axis of n voxels, the first voxel it touches and how much of this one and the next it holds. */
function cellWeights(n, count) {
  return Array.from({ length: count }, (_, cell) => {
    const low = (cell * n) / count, high = ((cell + 1) * n) / count, first = Math.floor(low), weights = [];
    for (let voxel = first; voxel < Math.min(high, n); voxel++) weights.push(((Math.min(high, voxel + 1) - Math.max(low, voxel)) * count) / n);
    return [first, weights];
  });
}

/** The same for cells along an axis of n voxels of which only every so many-th is known: the two next to each cell's middle. */
function coarseWeights(n, known, step, count) {
  return Array.from({ length: count }, (_, cell) => {
    const at = clamp((((cell + 0.5) * n) / count - 0.5) / step, 0, known - 1), first = Math.min(Math.floor(at), Math.max(known - 2, 0));
    return [first, at > first ? [1 - at + first, at - first] : [1]];
  });
}

/** Sums (cells) along one axis of numbers in C order, weighted for each cell. */
function weighed(numbers, shape, axis, cells) {
  const inner = shape.slice(axis + 1).reduce((a, b) => a * b, 1), outer = shape.slice(0, axis).reduce((a, b) => a * b, 1);
  const out = new Float32Array(outer * cells.length * inner);
  for (let o = 0, to = 0; o < outer; o++) for (const [first, weights] of cells) {
    weights.forEach((weight, k) => {
      const from = (o * shape[axis] + first + k) * inner;
      for (let i = 0; i < inner; i++) out[to + i] += weight * numbers[from + i];
    });
    to += inner;
  }
  return [out, shape.map((n, other) => (other === axis ? cells.length : n))];
}

/** The length of what a field holds at a voxel, counted in C order. */
function amount({ values, shape }, voxel) {
  const C = shape.length === 4 ? shape[3] : 1;
  if (shape.length === 3) return values[voxel];
  let sum = 0;
  for (let c = 0; c < C; c++) sum += values[voxel * C + c] ** 2;
  return Math.sqrt(sum);
}

/** What a preview of a decoded field would be: how many voxels it has along the axes of the world, and their bytes, x fastest. */
function previewed(field, { order, flips }) {
  const box = field.shape.slice(0, 3), { low: least, high: most } = data.histograms, span = data.high - data.low || 1;
  const whole = data.sides[0].facts.dims, counts = data.counts.map((n, world) => (field.level ? Math.min(n, box[order[world]]) : n));
  let numbers = new Float32Array(box[0] * box[1] * box[2]), shape = box;
  for (let i = 0; i < numbers.length; i++) {
    const value = amount(field, i);
    numbers[i] = Number.isFinite(value) ? clamp(value, least, most) : least;
  }
  order.forEach((axis, world) => {
    const n = shape[axis], count = counts[world];
    const cells = field.level ? coarseWeights(whole[axis], n, 2 ** field.level, count) : n === count ? null : cellWeights(n, count);
    if (cells) [numbers, shape] = weighed(numbers, shape, axis, cells);
  });
  const strides = [shape[1] * shape[2], shape[2], 1], [X, Y, Z] = counts, bytes = new Uint8Array(X * Y * Z);
  const along = [X, Y, Z].map((n, world) => Array.from({ length: n }, (_, i) => (flips[world] ? n - 1 - i : i) * strides[order[world]]));
  for (let z = 0, to = 0; z < Z; z++) for (let y = 0; y < Y; y++) for (let x = 0; x < X; x++, to++) {
    bytes[to] = Math.round(clamp((numbers[along[0][x] + along[1][y] + along[2][z]] - data.low) / span, 0, 1) * 255);
  }
  return { counts, bytes };
}

/** A volume of bytes with half the voxels along each axis, on which the light is computed. */
function halved(bytes, counts) {
  const [X, Y, Z] = counts, less = counts.map((n) => Math.ceil(n / 2)), out = new Float32Array(less[0] * less[1] * less[2]);
  const hits = new Uint8Array(out.length);
  for (let z = 0, i = 0; z < Z; z++) for (let y = 0; y < Y; y++) for (let x = 0; x < X; x++, i++) {
    const at = (x >> 1) + less[0] * ((y >> 1) + less[1] * (z >> 1));
    out[at] += bytes[i] / 255;
    hits[at]++;
  }
  for (let i = 0; i < out.length; i++) out[i] /= hits[i];
  return { values: out, counts: less };
}

/** The box in the scene: centred, its longest side one; and the way back from scene to shares of the box. */
function placed() {
  const columns = [0, 1, 2].map((axis) => data.to_world.map((row) => row[axis]));
  const longest = Math.max(...columns.map((column) => Math.hypot(...column)));
  const box = columns.map((column) => scaled(column, 1 / longest));
  return { box, toBox: inverse(box), sides: box.map((column) => Math.hypot(...column)) };
}

/** The window's lowest value and one over its width, as shares of what a byte can say. */
function windowed() {
  const span = data.high - data.low || 1, [low, high] = view.window;
  return [(low - data.low) / span, span / Math.max(high - low, span * 1e-4)];
}

// ---- light: marched through the coarse volume once, layer by layer, whenever density or window change ----

/** How much of a light from `towards` (in the scene) arrives at each coarse voxel, 0 to 1. */
function arrived(coarse, towards) {
  const cells = times(scene.toBox, scaled(towards, -1)).map((v, axis) => v * coarse.counts[axis]);
  const main = cells.reduce((best, v, axis) => (Math.abs(v) > Math.abs(cells[best]) ? axis : best), 0);
  const [side, other] = [0, 1, 2].filter((axis) => axis !== main);
  const stride = [1, coarse.counts[0], coarse.counts[0] * coarse.counts[1]];
  const [U, V, N] = [coarse.counts[side], coarse.counts[other], coarse.counts[main]];
  const du = -cells[side] / Math.abs(cells[main]), dv = -cells[other] / Math.abs(cells[main]), reach = 1 / Math.abs(cells[main]);
  const out = new Float32Array(coarse.values.length).fill(1);
  let ahead = new Float32Array(U * V).fill(1), next = new Float32Array(U * V);
  const sampled = (u, v) => {
    const i = Math.floor(u), j = Math.floor(v), fu = u - i, fv = v - j;
    const value = (a, b) => (a < 0 || b < 0 || a >= U || b >= V ? 1 : ahead[a + U * b]);
    return (value(i, j) * (1 - fu) + value(i + 1, j) * fu) * (1 - fv) + (value(i, j + 1) * (1 - fu) + value(i + 1, j + 1) * fu) * fv;
  };
  for (let layer = 0; layer < N; layer++) {
    const base = (cells[main] > 0 ? layer : N - 1 - layer) * stride[main];
    for (let v = 0; v < V; v++) for (let u = 0; u < U; u++) {
      const at = base + u * stride[side] + v * stride[other], incoming = sampled(u + du, v + dv);
      const passes = Math.exp(-thickness(coarse.values[at]) * reach);
      out[at] = incoming * Math.sqrt(passes);
      next[u + U * v] = incoming * passes;
    }
    [ahead, next] = [next, ahead];
  }
  return out;
}

/** What a value takes from light along one length of the scene. */
function thickness(value) {
  const [low, slope] = windowed(), x = clamp((value - low) * slope, 0, 1);
  if (view.look === "surface") return (x - 0.5) * sidedness() > 0 ? 60 : 0;
  return 10 ** view.density * x * (view.look === "solid" ? 1.2 : 0.8);
}

/** +1 where the inside of a surface holds the greater values; level sets are less inside. */
function sidedness() { return data.sides[0].facts.kind === "level set" ? -1 : 1; }

function lights() {
  const up = [0, 0, 0], front = [0, 0, 0], right = [0, 0, 0];
  up[view.up] = view.sign; front[(view.up + 1) % 3] = 1; right[(view.up + 2) % 3] = 1;
  const turn = firstYaw(), aside = plus(scaled(right, Math.cos(turn)), scaled(front, -Math.sin(turn)));
  const facing = plus(scaled(front, Math.cos(turn)), scaled(right, Math.sin(turn)));
  return {
    key: unit(plus(scaled(up, 0.8), scaled(facing, 0.35), scaled(aside, -0.7))),
    rim: unit(plus(scaled(up, 0.25), scaled(facing, -0.55), scaled(aside, 0.8))),
  };
}

function lit(coarse) {
  const { key, rim } = lights(), from = [arrived(coarse, key), arrived(coarse, rim)];
  const bytes = new Uint8Array(2 * coarse.values.length);
  for (let i = 0; i < coarse.values.length; i++) {
    bytes[2 * i] = 255 * from[0][i];
    bytes[2 * i + 1] = 255 * from[1][i];
  }
  return bytes;
}

// ---- colours ----

function ramp(points) {
  const bytes = new Uint8ClampedArray(256 * 4);
  for (let i = 0; i < 256; i++) {
    const at = (i / 255) * (points.length - 1), left = Math.min(Math.floor(at), points.length - 2), f = at - left;
    for (let k = 0; k < 3; k++) bytes[4 * i + k] = points[left][k] * (1 - f) + points[left + 1][k] * f;
    bytes[4 * i + 3] = 255;
  }
  return bytes;
}

const ramps = Object.fromEntries(Object.entries(MAPS).map(([name, points]) => [name, ramp(points)]));
const gradient = (name) => `linear-gradient(90deg, ${sliceMap(name).map((c) => `rgb(${c})`).join(", ")})`;
/** Slices need black at the low end, which lit smoke and surfaces do without. */
const sliceMap = (name) => (name === "smoke" || name === "bone" ? [[6, 7, 9], ...MAPS[name]] : MAPS[name]);
const sliceRamps = Object.fromEntries(Object.keys(MAPS).map((name) => [name, ramp(sliceMap(name))]));

// ---- camera ----

/** Smoke is seen a little from the side; a scan, whose y runs to the back of the head, from the front. */
function firstYaw() { return view.up === 2 ? 0.5 * Math.PI + 0.55 : 0.45; }

function resetCamera() { Object.assign(view, { yaw: firstYaw(), pitch: 0.22, zoom: 1, shift: [0, 0] }); }

function camera(aspect) {
  const [u, a, b] = [view.up, (view.up + 1) % 3, (view.up + 2) % 3], back = [0, 0, 0], up = [0, 0, 0];
  back[u] = view.sign * Math.sin(view.pitch);
  back[a] = Math.cos(view.pitch) * Math.cos(view.yaw);
  back[b] = Math.cos(view.pitch) * Math.sin(view.yaw);
  up[u] = view.sign;
  const right = unit(cross(up, back)), above = cross(back, right), tangent = 0.27;
  const reach = [tangent * aspect, tangent], distance = fitting(right, above, back, reach) / view.zoom;
  const eye = plus(scaled(back, distance), scaled(right, -view.shift[0]), scaled(above, -view.shift[1]));
  return { right, above, back, eye, reach, distance };
}

const CORNERS = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => [i & 1, (i >> 1) & 1, i >> 2]);
const inScene = (share) => times(scene.box, share.map((v) => v - 0.5));

/** From how far the whole box is seen. */
function fitting(right, above, back, reach) {
  const far = CORNERS.map(inScene).map((p) =>
    Math.max(Math.abs(dot(p, right)) / reach[0], Math.abs(dot(p, above)) / reach[1]) / 0.9 + dot(p, back));
  return Math.max(...far, 0.1);
}

function projected(point, cam, size) {
  const from = plus(point, scaled(cam.eye, -1)), depth = -dot(from, cam.back);
  const at = [dot(from, cam.right) / cam.reach[0], dot(from, cam.above) / cam.reach[1]].map((v) => v / depth);
  return [(at[0] * 0.5 + 0.5) * size[0], (0.5 - at[1] * 0.5) * size[1]];
}

// ---- the renderer: one WebGL2 context off the page, copied into each panel's canvas ----

function startRenderer() {
  const canvas = Object.assign(document.createElement("canvas"), { width: 1, height: 1 });
  const gl = canvas.getContext("webgl2", { antialias: false, preserveDrawingBuffer: true });
  if (!gl) return null;
  canvas.addEventListener("webglcontextlost", (event) => { event.preventDefault(); renderer = null; });
  canvas.addEventListener("webglcontextrestored", () => { renderer = prepared(canvas, gl); relight(); });
  return prepared(canvas, gl);
}

function prepared(canvas, gl) {
  const program = gl.createProgram();
  for (const [kind, id] of [[gl.VERTEX_SHADER, "vertex"], [gl.FRAGMENT_SHADER, "fragment"]]) {
    const shader = gl.createShader(kind);
    gl.shaderSource(shader, $(id).textContent);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  gl.useProgram(program);
  gl.bindVertexArray(gl.createVertexArray());
  gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
  const places = {}, total = gl.getProgramParameter(program, gl.ACTIVE_UNIFORMS);
  for (let i = 0; i < total; i++) {
    const { name } = gl.getActiveUniform(program, i);
    places[name] = gl.getUniformLocation(program, name);
  }
  ["volume", "light", "colours"].forEach((name, i) => gl.uniform1i(places[name], i));
  for (const panel of panels) {
    panel.volume = texture3d(gl, gl.R8, gl.RED, panel.counts, panel.bytes);
    panel.light = null;
  }
  const maps = Object.fromEntries(Object.entries(ramps).map(([name, bytes]) => [name, texture2d(gl, bytes)]));
  gl.drawArrays(gl.TRIANGLES, 0, 3); // of a canvas still small: what the first picture costs once is not counted in `cost`
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  return { canvas, gl, places, maps, cost: 4e-3 };
}

function smooth(gl, target, axes) {
  for (const axis of axes) gl.texParameteri(target, gl[`TEXTURE_WRAP_${axis}`], gl.CLAMP_TO_EDGE);
  for (const filter of ["MIN", "MAG"]) gl.texParameteri(target, gl[`TEXTURE_${filter}_FILTER`], gl.LINEAR);
}

function texture3d(gl, inside, format, counts, bytes) {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_3D, texture);
  gl.texImage3D(gl.TEXTURE_3D, 0, inside, ...counts, 0, format, gl.UNSIGNED_BYTE, bytes);
  smooth(gl, gl.TEXTURE_3D, ["S", "T", "R"]);
  return texture;
}

function texture2d(gl, bytes) {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, 256, 1, 0, gl.RGBA, gl.UNSIGNED_BYTE, bytes);
  smooth(gl, gl.TEXTURE_2D, ["S", "T"]);
  return texture;
}

/** Draws one panel of so many pixels and copies it into the panel's canvas. */
function drawStage(panel, width, height, pace) {
  const { gl, canvas, places, maps } = renderer, cam = camera(width / height), { key } = lights();
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  gl.viewport(0, 0, width, height);
  const bind = (slot, target, texture) => { gl.activeTexture(gl.TEXTURE0 + slot); gl.bindTexture(target, texture); };
  bind(0, gl.TEXTURE_3D, panel.volume);
  bind(1, gl.TEXTURE_3D, panel.light || panel.volume);
  bind(2, gl.TEXTURE_2D, maps[panel.error ? ERROR_MAP : view.map]);
  gl.uniformMatrix3fv(places.toBox, false, scene.toBox.flat());
  gl.uniform3fv(places.eye, times(scene.toBox, cam.eye).map((v) => v + 0.5));
  gl.uniform3fv(places.ahead, scaled(cam.back, -1));
  gl.uniform3fv(places.across, scaled(cam.right, cam.reach[0]));
  gl.uniform3fv(places.above, scaled(cam.above, cam.reach[1]));
  gl.uniform3fv(places.counts, panel.counts);
  gl.uniform2fv(places.window, panel.error ? [0, 1 / view.worst] : windowed());
  gl.uniform1f(places.density, panel.error ? 30 : 10 ** view.density);
  gl.uniform1f(places.pace, pace);
  gl.uniform1f(places.side, sidedness());
  gl.uniform3fv(places.key, key);
  gl.uniform1i(places.look, panel.error ? 4 : LOOKS.indexOf(view.look));
  gl.drawArrays(gl.TRIANGLES, 0, 3);
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4)); // waits for the picture, so that its cost is known
  const pen = panel.stage.getContext("2d");
  pen.clearRect(0, 0, panel.stage.width, panel.stage.height);
  if (view.box) drawBox(pen, cam, panel.stage);
  pen.imageSmoothingQuality = "high";
  pen.drawImage(canvas, 0, 0, width, height, 0, 0, panel.stage.width, panel.stage.height);
}

/** The edges of the box, behind the volume, and the names of its axes. */
function drawBox(pen, cam, canvas) {
  const size = [canvas.width, canvas.height], dpr = size[0] / canvas.clientWidth;
  pen.strokeStyle = "rgba(170, 185, 205, 0.20)";
  pen.lineWidth = dpr;
  pen.beginPath();
  for (const corner of CORNERS) for (let axis = 0; axis < 3; axis++) if (!corner[axis]) {
    const end = corner.map((v, i) => (i === axis ? 1 : v));
    pen.moveTo(...projected(inScene(corner), cam, size));
    pen.lineTo(...projected(inScene(end), cam, size));
  }
  pen.stroke();
  pen.fillStyle = "rgba(170, 185, 205, 0.55)";
  pen.font = `${11 * dpr}px system-ui, sans-serif`;
  ["x", "y", "z"].forEach((name, axis) => {
    const at = projected(inScene([0, 1, 2].map((i) => (i === axis ? 0.5 : 0))), cam, size);
    pen.fillText(name, at[0] + 4 * dpr, at[1] + 12 * dpr);
  });
}

// ---- slices: drawn without WebGL, from the bytes ----

/** Axes across and up the page of the slice through each axis: the way up is up, x runs to the right. */
function sliceAxes(normal) {
  const [a, b] = [0, 1, 2].filter((axis) => axis !== normal);
  return a === view.up ? [b, a] : [a, b];
}

/** A share of an axis as it lies on the page, and back. */
const turned = (axis, v) => (view.sign < 0 && axis === view.up ? 1 - v : v);

const sliceNormals = () => [view.up, view.up === 1 ? 2 : view.up === 2 ? 1 : 2, view.up === 0 ? 1 : 0];
const SLICE_NAMES = ["axial", "coronal", "sagittal"];
const indexOf = (axis, counts = data.counts) => Math.min(Math.floor(view.crosshair[axis] * counts[axis]), counts[axis] - 1);

function sliceImage(panel, normal, across, up) {
  const { bytes, counts } = panel, stride = [1, counts[0], counts[0] * counts[1]], base = indexOf(normal, counts) * stride[normal];
  const image = new ImageData(counts[across], counts[up]), colours = sliceRamps[panel.error ? ERROR_MAP : view.map];
  const table = sliceTable(panel);
  for (let v = 0, at = 0; v < counts[up]; v++) for (let u = 0; u < counts[across]; u++, at += 4) {
    const entry = 4 * table[bytes[base + u * stride[across] + (view.sign < 0 && up === view.up ? v : counts[up] - 1 - v) * stride[up]]];
    for (let k = 0; k < 4; k++) image.data[at + k] = colours[entry + k];
  }
  return image;
}

/** A byte of a preview to its place in the colours. */
function sliceTable(panel) {
  const [low, slope] = windowed();
  return Uint8Array.from({ length: 256 }, (_, byte) => {
    const value = byte / 255;
    return 255 * clamp(panel.error ? (value * value) / view.worst : (value - low) * slope, 0, 1);
  });
}

/** Where a slice lies on its canvas: left, top, width, height. */
function sliceFrame(canvas, across, up) {
  const [w, h] = [scene.sides[across], scene.sides[up]], most = Math.min((canvas.width * 0.94) / w, (canvas.height * 0.94) / h);
  return [(canvas.width - w * most) / 2, (canvas.height - h * most) / 2, w * most, h * most];
}

function drawSlice(panel, slot) {
  const canvas = panel.slices[slot], normal = sliceNormals()[slot], [across, up] = sliceAxes(normal), pen = canvas.getContext("2d");
  const image = sliceImage(panel, normal, across, up), small = document.createElement("canvas");
  Object.assign(small, { width: image.width, height: image.height });
  small.getContext("2d").putImageData(image, 0, 0);
  const [left, top, w, h] = sliceFrame(canvas, across, up);
  pen.clearRect(0, 0, canvas.width, canvas.height);
  pen.imageSmoothingQuality = "high";
  pen.drawImage(small, left, top, w, h);
  pen.fillStyle = "rgba(231, 178, 122, 0.45)";
  const line = Math.max(Math.round(pixelRatio()), 1), x = left + view.crosshair[across] * w, y = top + (1 - turned(up, view.crosshair[up])) * h;
  pen.fillRect(Math.round(x), top, line, h);
  pen.fillRect(left, Math.round(y), w, line);
  panel.labels[slot].textContent = `${SLICE_NAMES[slot]} ${"xyz"[normal]} ${fileIndex()[data.to_index.findIndex((row) => row[normal])]}`;
}

/** The crosshair's voxel in the file. */
function fileIndex() {
  const centre = data.counts.map((n, axis) => (indexOf(axis) + 0.5) / n);
  return affine(data.to_index, centre).map((v) => Math.floor(v + 0.5));
}

function valueAt(panel) {
  if (panel.field) {
    const at = fileIndex().map((i, axis) => clamp(Math.round(i / 2 ** panel.field.level), 0, panel.field.shape[axis] - 1));
    return amount(panel.field, (at[0] * panel.field.shape[1] + at[1]) * panel.field.shape[2] + at[2]);
  }
  const [x, y, z] = [0, 1, 2].map((axis) => indexOf(axis)), byte = panel.bytes[x + data.counts[0] * (y + data.counts[1] * z)] / 255;
  return panel.error ? byte * byte * data.worst : data.low + byte * (data.high - data.low);
}

// ---- painting, when something has changed and not otherwise ----

/** Milliseconds for all panels while something moves, and for the picture that stays; pixels along a panel's longer side. */
const limits = { moving: 90, still: 2700, longest: 1100 };
let waiting = 0, settling = 0;

function redraw() {
  say("drawing");
  waiting ||= requestAnimationFrame(paint);
  clearTimeout(settling);
  settling = setTimeout(() => settle(sharpening ? [] : shownPanels()), 160); // what is coarse leaves the processor to the decoder
}

/** What the page is about. What has failed stays so. */
function say(state) { if (document.body.dataset.state !== "failed") document.body.dataset.state = state; }

const shownPanels = () => panels.filter((panel) => panel.figure.offsetParent);

function paint() {
  waiting = 0;
  const all = shownPanels();
  for (const panel of all) {
    fitCanvas(panel.stage);
    if (renderer && (panel.light || panel.error)) paintStage(panel, limits.moving / all.length, 1.6, 1);
    panel.slices.forEach((canvas, slot) => { fitCanvas(canvas); drawSlice(panel, slot); });
    panel.value.textContent = short(valueAt(panel));
  }
  drawHistogram();
  describe();
}

/** Draws the panels again as well as time allows, one at a time, so that a hand on the page is never kept waiting for all. */
function settle(rest) {
  if (!rest.length) { say(sharpening ? "sharpening" : "drawn"); return; }
  const better = renderer && paintStage(rest[0], limits.still / shownPanels().length, 0.7, 2);
  settling = setTimeout(() => settle(better ? rest : rest.slice(1)));
}

/** As many pixels as the time allows, judged by what the last ones took; more than the canvas has where edges gain by it.
 *  Says whether far more would have been possible: the first pictures take long, whatever their size. */
function paintStage(panel, budget, pace, finest) {
  const { width, height } = panel.stage, most = Math.min(finest, limits.longest / Math.max(width, height));
  const possible = () => clamp(Math.sqrt((budget * pace) / (renderer.cost * width * height)), Math.min(0.2, most), most);
  const scale = possible(), size = [width, height].map((n) => Math.max(Math.round(n * scale), 1)), start = performance.now();
  drawStage(panel, ...size, pace);
  renderer.cost = Math.max((performance.now() - start) * pace, 0.01) / (size[0] * size[1]);
  return possible() > 1.5 * scale;
}

const pixelRatio = () => Math.min(window.devicePixelRatio || 1, 2);

function fitCanvas(canvas) {
  const [width, height] = [canvas.clientWidth, canvas.clientHeight].map((n) => Math.max(Math.round(n * pixelRatio()), 1));
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
}

let lighting = 0;

/** Works the light out again, at most once a frame. */
function relight() {
  say("drawing");
  clearTimeout(settling);
  lighting ||= requestAnimationFrame(() => {
    lighting = 0;
    if (renderer) for (const panel of panels) if (!panel.error) {
      renderer.gl.activeTexture(renderer.gl.TEXTURE0);
      if (panel.light) renderer.gl.deleteTexture(panel.light);
      panel.light = texture3d(renderer.gl, renderer.gl.RG8, renderer.gl.RG, panel.coarse.counts, lit(panel.coarse));
    }
    redraw();
  });
}

/** Gives a panel another volume. */
function fill(panel, { counts, bytes }) {
  Object.assign(panel, { counts, bytes, coarse: panel.error ? null : halved(bytes, counts) });
  if (!renderer) return;
  renderer.gl.activeTexture(renderer.gl.TEXTURE0);
  renderer.gl.deleteTexture(panel.volume);
  panel.volume = texture3d(renderer.gl, renderer.gl.R8, renderer.gl.RED, counts, bytes);
}

// ---- frames of a sequence ----

let showing = 0, playing = 0;

/** Shows a frame of so many, the first after the last; the pictures of the one asked for last. */
async function showFrame(number) {
  const { frames } = data;
  view.frame = (number + frames.length) % frames.length;
  const frame = frames[view.frame], token = ++showing;
  frame.volumes ||= Promise.all(frame.previews.map(inflated));
  const volumes = await frame.volumes;
  if (token !== showing) return;
  panels.forEach((panel, i) => fill(panel, { counts: data.counts, bytes: volumes[i] }));
  data.histograms.counts = frame.counted;
  data.figures = frame.figures;
  writeFigures();
  $("frame").value = view.frame;
  const thinned = data.all > frames.length ? `, of ${data.all} frames` : "";
  $("frame-out").textContent = `frame ${frame.number} · ${view.frame + 1} of ${frames.length}${thinned}`;
  relight();
}

/** Plays on, a frame after another, as fast as they can be drawn and no faster than a film's pace, or stands. */
function play(on = !playing) {
  clearTimeout(playing);
  playing = 0;
  $("play").textContent = on ? "❚❚" : "▶";
  $("play").ariaLabel = on ? "pause" : "play";
  if (!on) return;
  const next = async () => {
    const asked = playing;
    await showFrame(view.frame + 1);
    if (asked === playing) playing = setTimeout(next, 125);
  };
  playing = setTimeout(next);
}

function step(frames) { play(false); showFrame(view.frame + frames); }

function holdFilm() {
  $("film").hidden = false;
  document.querySelectorAll(".timed").forEach((element) => { element.hidden = false; });
  $("frame").max = data.frames.length - 1;
  $("frame").oninput = () => step(Number($("frame").value) - view.frame);
  $("play").onclick = () => play();
  Object.assign(KEYS, { ",": () => step(-1), ".": () => step(1), p: () => play() });
}

// ---- histogram, figures, words ----

const short = (v) => (v === 0 ? "0" : Math.abs(v) >= 1e5 || Math.abs(v) < 1e-3 ? v.toExponential(2) : String(Number(v.toPrecision(4))));
const grouped = (v) => String(Math.round(v)).replace(/\B(?=(\d{3})+$)/g, "\u202f");

function drawHistogram() {
  const canvas = $("histogram"), pen = canvas.getContext("2d"), { low, high, counts } = data.histograms;
  fitCanvas(canvas);
  const { width, height } = canvas, most = Math.log1p(Math.max(...counts.flat(), 1)), x = (v) => ((v - low) / (high - low || 1)) * width;
  pen.clearRect(0, 0, width, height);
  pen.fillStyle = "rgba(231, 178, 122, 0.10)";
  pen.fillRect(x(view.window[0]), 0, x(view.window[1]) - x(view.window[0]), height);
  counts.forEach((bins, number) => {
    pen.beginPath();
    pen.moveTo(0, height);
    bins.forEach((n, i) => {
      const y = height * (1 - (0.94 * Math.log1p(n)) / most);
      pen.lineTo((i / bins.length) * width, y);
      pen.lineTo(((i + 1) / bins.length) * width, y);
    });
    pen.lineTo(width, height);
    pen.fillStyle = "rgba(150, 170, 195, 0.35)";
    pen.strokeStyle = "#e7b27a";
    pen.lineWidth = 1.25 * pixelRatio();
    if (number) pen.stroke(); else pen.fill();
  });
  pen.fillStyle = "#e7b27a";
  for (const end of view.window) pen.fillRect(clamp(x(end), 0, width - pixelRatio()), 0, pixelRatio(), height);
}

function describe() {
  const [low, high] = view.window, worst = view.worst * (data.worst || 0);
  $("map-scale").style.background = gradient(view.map);
  $("error-colours").style.background = gradient(ERROR_MAP);
  $("map-low").textContent = short(low);
  $("map-high").textContent = short(high);
  $("error-high").textContent = short(worst) + (view.worst < 1 ? " and more" : "");
  $("density-out").textContent = short(Number((10 ** view.density).toPrecision(2)));
  $("level-out").textContent = short((low + high) / 2);
  $("width-out").textContent = short(high - low);
  $("worst-out").textContent = short(worst);
  const span = data.high - data.low || 1;
  Object.assign($("density"), { value: view.density });
  Object.assign($("level"), { value: ((low + high) / 2 - data.low) / span });
  Object.assign($("width"), { value: (high - low) / span });
  for (const name of ["look", "map"]) $(name).value = view[name];
  $("up").value = view.up + (view.sign < 0 ? 3 : 0);
  $("worst").value = Math.log10(view.worst);
}

const FIGURES = {
  psnr_db: ["PSNR, box", (v) => `${v.toFixed(2)} dB`], psnr_active_db: ["PSNR, active", (v) => `${v.toFixed(2)} dB`],
  ssim: ["SSIM", short], nrmse: ["NRMSE", short], max_error: ["largest error", short], iou: ["active sets, IoU", short],
  missing: ["NaN or infinite, voxels", grouped], missing_differing: ["of them, different", grouped],
  ratio: ["ratio", (v) => `${v.toFixed(1)}×`], bytes: ["bytes", grouped],
};

function figure(key, value) {
  if (value === null || value === undefined) return "–";
  return typeof value === "string" ? value.replace("inf", "∞") : FIGURES[key][1](value);
}

function add(parent, tag, text, attributes = {}) {
  const element = Object.assign(document.createElement(tag), attributes);
  if (text !== undefined) element.textContent = text;
  parent.append(element);
  return element;
}

function plainly(value) {
  if (Array.isArray(value)) return value.map(plainly).join(" ");
  if (value && typeof value === "object") return Object.entries(value).map(([k, v]) => `${k} ${plainly(v)}`).join(", ");
  return typeof value === "number" && !Number.isInteger(value) ? short(value) : String(value);
}

function write() {
  const [first, second] = data.sides;
  document.title = `${data.sides.map((side) => side.file).join(" · ")} – sfumato`;
  const voxels = first.facts.dims.join("×"), grid = first.name === "values" ? "" : `${first.name}, `;
  $("subject").textContent = `${first.file}${second ? ` → ${second.file}` : ""} · ${grid}${voxels} ${first.facts.type}`;
  writeFigures();
  writeFacts();
}

/** The figures, of a sequence those of the frame that is shown. */
function writeFigures() {
  const { figures } = data;
  for (const place of ["summary", "figures"]) $(place).replaceChildren();
  for (const key of ["psnr_db", "ratio", "bytes"]) if (figures[key] !== undefined && figures[key] !== null) {
    const part = add($("summary"), "span", key === "bytes" ? "" : key === "ratio" ? "ratio " : "PSNR ");
    add(part, "b", figure(key, figures[key]));
    if (key === "bytes") part.append(" bytes");
  }
  for (const key of Object.keys(FIGURES)) if (key in figures) {
    add($("figures"), "dt", FIGURES[key][0]);
    add($("figures"), "dd", figure(key, figures[key])).dataset.figure = key;
  }
}

/** How each side was made, one below the other; once where both say the same. */
function writeFacts() {
  const told = data.sides.map(({ file, bytes, facts }) => ({ file, bytes: grouped(bytes), ...facts, dims: facts.dims.join("×") }));
  for (const key of new Set(told.flatMap(Object.keys))) {
    const texts = told.map((facts) => (facts[key] === null || facts[key] === undefined ? "" : plainly(facts[key]).slice(0, 400)));
    if (!texts.join("")) continue;
    const row = add($("facts"), "tr"), same = texts.every((text) => text === texts[0]);
    add(row, "th", key.replace("_", " "), { scope: "row" });
    if (same) add(row, "td", texts[0], { colSpan: texts.length });
    else for (const text of texts) add(row, "td", text);
  }
}

// ---- hands: pointers, wheel, keys ----

/** Calls moved(dx, dy, event) for one pointer, pinched(ratio, dx, dy) for two; pixels of the page. */
function drags(element, moved, pinched) {
  const held = new Map();
  element.addEventListener("pointerdown", (event) => {
    element.setPointerCapture(event.pointerId);
    held.set(event.pointerId, [event.clientX, event.clientY]);
    if (held.size === 1) moved(0, 0, event);
  });
  element.addEventListener("pointermove", (event) => {
    if (!held.has(event.pointerId)) return;
    const before = [...held.values()], was = held.get(event.pointerId), now = [event.clientX, event.clientY];
    held.set(event.pointerId, now);
    if (held.size === 1) { moved(now[0] - was[0], now[1] - was[1], event); return; }
    const apart = ([p, q]) => Math.hypot(p[0] - q[0], p[1] - q[1]) || 1;
    if (pinched) pinched(apart([...held.values()]) / apart(before), (now[0] - was[0]) / 2, (now[1] - was[1]) / 2);
  });
  for (const name of ["pointerup", "pointercancel"]) element.addEventListener(name, (event) => held.delete(event.pointerId));
}

function zoomBy(ratio) { view.zoom = clamp(view.zoom * ratio, 0.3, 12); redraw(); }

function turnBy(yaw, pitch) {
  view.yaw -= yaw;
  view.pitch = clamp(view.pitch + pitch, -1.55, 1.55);
  redraw();
}

function shiftBy(panel, dx, dy) {
  const { distance, reach } = camera(panel.stage.width / panel.stage.height), scale = (2 * reach[1] * distance) / panel.stage.clientHeight;
  view.shift = [view.shift[0] + dx * scale, view.shift[1] - dy * scale];
  redraw();
}

function reset() { resetCamera(); view.crosshair = [0.5, 0.5, 0.5]; redraw(); }

function holdStage(panel) {
  const canvas = panel.stage, turn = (dx, dy) => turnBy((dx / canvas.clientHeight) * 3.2, (dy / canvas.clientHeight) * 3.2);
  drags(canvas,
    (dx, dy, event) => (event.shiftKey || event.buttons === 4 ? shiftBy(panel, dx, dy) : turn(dx, dy)),
    (ratio, dx, dy) => { shiftBy(panel, dx, dy); zoomBy(ratio); });
  canvas.addEventListener("wheel", (event) => { event.preventDefault(); zoomBy(Math.exp(-clamp(event.deltaY, -120, 120) / 500)); }, { passive: false });
  canvas.addEventListener("dblclick", reset);
  canvas.addEventListener("keydown", (event) => {
    const turns = { ArrowLeft: [-0.1, 0], ArrowRight: [0.1, 0], ArrowUp: [0, -0.1], ArrowDown: [0, 0.1] }[event.key];
    const zooms = { "+": 1.15, "=": 1.15, "-": 1 / 1.15 }[event.key];
    if (!turns && !zooms) return;
    event.preventDefault();
    if (turns) turnBy(...turns); else zoomBy(zooms);
  });
}

/** Moves the crosshair by preview voxels along an axis. */
function stepBy(axis, voxels) {
  const n = data.counts[axis];
  view.crosshair[axis] = (clamp(indexOf(axis) + voxels, 0, n - 1) + 0.5) / n;
  redraw();
}

function holdSlice(panel, slot) {
  const canvas = panel.slices[slot];
  drags(canvas, (dx, dy, event) => {
    const [across, up] = sliceAxes(sliceNormals()[slot]), [left, top, w, h] = sliceFrame(canvas, across, up), place = canvas.getBoundingClientRect();
    view.crosshair[across] = clamp(((event.clientX - place.left) * pixelRatio() - left) / w, 0, 1);
    view.crosshair[up] = turned(up, clamp(1 - ((event.clientY - place.top) * pixelRatio() - top) / h, 0, 1));
    redraw();
  });
  canvas.addEventListener("wheel", (event) => { event.preventDefault(); stepBy(sliceNormals()[slot], event.deltaY < 0 ? 1 : -1); }, { passive: false });
  canvas.addEventListener("keydown", (event) => {
    const normal = sliceNormals()[slot], [across, up] = sliceAxes(normal), rise = turned(up, 0) ? -1 : 1;
    const step = { ArrowLeft: [across, -1], ArrowRight: [across, 1], ArrowDown: [up, -rise], ArrowUp: [up, rise], PageUp: [normal, 1], PageDown: [normal, -1] }[event.key];
    if (!step) return;
    event.preventDefault();
    stepBy(...step);
  });
}

function choose(number) {
  panels.forEach((panel, i) => panel.figure.classList.toggle("chosen", i === Math.max(number, 0)));
  [...$("tabs").children].forEach((button, i) => button.setAttribute("aria-pressed", i === Math.max(number, 0)));
  document.body.classList.toggle("solo", number >= 0);
  document.body.classList.toggle("wide", number >= 0 || panels.length === 1);
  redraw();
}

const after = (list, one) => list[(list.indexOf(one) + 1) % list.length];
const KEYS = {
  r: reset,
  b: () => { view.box = !view.box; redraw(); },
  l: () => setLook(after(LOOKS, view.look)),
  c: () => { view.map = after(Object.keys(MAPS), view.map); redraw(); },
  "[": () => setDensity(view.density - 0.1),
  "]": () => setDensity(view.density + 0.1),
  0: () => choose(-1), 1: () => choose(0), 2: () => panels[1] && choose(1), 3: () => panels[2] && choose(2),
};

function setDensity(value) { view.density = clamp(value, 0, 3); relight(); }

function setLook(look) {
  Object.assign(view, { look, density: DENSITY[look] });
  relight();
}

function setWindow(level, width) { view.window = [level - width / 2, level + width / 2]; relight(); }

function holdHistogram() {
  const canvas = $("histogram"), { low, high } = data.histograms;
  let end = 0;
  drags(canvas, (dx, dy, event) => {
    const place = canvas.getBoundingClientRect(), value = low + clamp((event.clientX - place.left) / place.width, 0, 1) * (high - low);
    if (event.type === "pointerdown") end = Math.abs(value - view.window[0]) < Math.abs(value - view.window[1]) ? 0 : 1;
    const least = (high - low) * 0.01;
    view.window[end] = end ? Math.max(value, view.window[0] + least) : Math.min(value, view.window[1] - least);
    relight();
  });
}

function hold() {
  const span = data.high - data.low || 1, number = (id) => Number($(id).value);
  for (const name of Object.keys(MAPS)) add($("map"), "option", name, { value: name });
  $("look").onchange = () => setLook($("look").value);
  $("map").onchange = () => { view.map = $("map").value; redraw(); };
  $("up").onchange = () => { view.up = number("up") % 3; view.sign = number("up") < 3 ? 1 : -1; resetCamera(); relight(); };
  $("density").oninput = () => setDensity(number("density"));
  $("level").oninput = () => setWindow(data.low + number("level") * span, view.window[1] - view.window[0]);
  $("width").oninput = () => setWindow((view.window[0] + view.window[1]) / 2, number("width") * span);
  $("worst").oninput = () => { view.worst = 10 ** number("worst"); redraw(); };
  $("worst-row").hidden = $("error-scale").hidden = !data.sides[1];
  holdHistogram();
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("select, input")) return;
    if (KEYS[event.key]) KEYS[event.key]();
  });
  new ResizeObserver(redraw).observe($("panels"));
}

// ---- the beginning ----

function addPanel(title, file, { counts, bytes }, error) {
  const figure = add($("panels"), "figure", undefined, { className: error ? "panel error" : "panel" });
  const caption = add(figure, "figcaption"), panel = { figure, error };
  add(caption, "b", title);
  panel.said = add(caption, "span", file);
  panel.value = add(caption, "output", "", { title: "at the crosshair" });
  const stage = add(figure, "div", undefined, { className: "stage" }), row = add(figure, "div", undefined, { className: "slices" });
  panel.stage = add(stage, "canvas", undefined, { tabIndex: 0, ariaLabel: `${title}: drag to rotate` });
  const cells = SLICE_NAMES.map(() => add(row, "div", undefined, { className: "slice" }));
  panel.slices = cells.map((cell, slot) => add(cell, "canvas", undefined, { tabIndex: 0, ariaLabel: `${title}: ${SLICE_NAMES[slot]} slice` }));
  panel.labels = cells.map((cell) => add(cell, "span"));
  panels.push(panel);
  const number = panels.length - 1;
  add($("tabs"), "button", title, { onclick: () => choose(number) });
  fill(panel, { counts, bytes });
}

function withoutWebGL() {
  for (const panel of panels) {
    panel.stage.hidden = true;
    add(panel.stage.parentNode, "p", "This browser offers no WebGL2, which the three-dimensional picture needs. Slices and figures are below.",
      { className: "missing" });
  }
}

/** Decodes the file that the page carries, a coarse level first, and shows each level as it comes; says so where it is damaged. */
async function showCarried({ name, file, bytes }) {
  const waiting = add($("panels"), "div", undefined, { id: "waiting", role: "status" }), began = performance.now();
  add(waiting, "span", `decoding ${grouped(bytes)} bytes of ${file}`);
  const bar = add(waiting, "progress", undefined, { max: 1, value: 0 });
  say("decoding");
  try {
    const packed = Uint8Array.from(atob(data.carried.file), (c) => c.charCodeAt(0)), { grids } = await sfumato.open(packed);
    const grid = grids[data.carried.grid], levels = grid.levels(FIRST_SIDE, Math.max(...data.counts));
    for (const level of levels) {
      const field = await decoded(packed, grid, level, (share) => {
        bar.value = share;
        if (panels.length) panels[0].said.textContent = `${file}, still coarse: ${Math.round(100 * share)} % of the next picture`;
      });
      sharpening = level > 0;
      showField(name, file, Object.assign(field, { level, seconds: (performance.now() - began) / 1000 }));
      if (sharpening && !document.hidden) await seen();
    }
  } catch (problem) {
    fail(`${file} cannot be shown: ${problem.message}.`);
  }
}

/** Two frames later: one for the light, one for the picture, which is seen before work goes on. */
async function seen() {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  await new Promise((next) => setTimeout(next));
}

/** Shows a level of the field that the page carries: the first one begins the page, others take its place. */
function showField(name, file, field) {
  const first = !panels.length, volume = previewed(field, data.carried);
  if (first) addPanel(name, file, volume, false);
  else fill(panels[0], volume);
  panels[0].field = field;
  panels[0].said.textContent = field.level ? `${file}, still coarse` : `${file}, decoded here in ${field.seconds.toFixed(1)} s`;
  if (first) { $("waiting").remove(); start(); } else relight();
}

async function begin() {
  scene = placed();
  resetCamera();
  write();
  const [first, second] = data.sides;
  document.body.classList.toggle("single", !second);
  if (data.carried) { await showCarried(first); return; }
  const volumes = await Promise.all((data.frames ? data.frames[0] : data).previews.map(inflated)), { counts } = data;
  addPanel(second ? "Original" : first.name, first.file, { counts, bytes: volumes[0] }, false);
  if (second) {
    addPanel("Reconstruction", second.file, { counts, bytes: volumes[1] }, false);
    addPanel("Error", "root mean square of each voxel shown", { counts, bytes: volumes[2] }, true);
  }
  start();
}

/** Begins to draw what the panels hold, and listens to hands. */
function start() {
  $("panels").style.setProperty("--columns", panels.length);
  panels.forEach((panel) => { holdStage(panel); panel.slices.forEach((_, slot) => holdSlice(panel, slot)); });
  hold();
  renderer = startRenderer();
  if (!renderer) withoutWebGL();
  choose(-1);
  if (data.frames) { holdFilm(); showFrame(0); } else relight();
}

/** Says what is wrong, in place of any picture. */
function fail(reason) {
  say("failed");
  panels.length = 0;
  $("panels").replaceChildren();
  add($("panels"), "p", reason, { id: "waiting", role: "alert" });
}

begin().catch((problem) => {
  fail(`This page could not be drawn: ${problem.message}. It needs a browser of 2023 or later.`);
  throw problem;
});
