// Draws a .sfu file as smoke in WebGL2: a coarse level first, and finer ones as they arrive.

import { open } from "sfumato-web";

const COARSE = 64, FINE = 256; // voxels along the longest side of the first picture, and of the last
const VERTEX = `#version 300 es
  out vec2 place;
  void main() {
    place = vec2(gl_VertexID & 1, gl_VertexID >> 1) * 4.0 - 1.0;
    gl_Position = vec4(place, 0, 1);
  }`;
const FRAGMENT = `#version 300 es
  precision highp float;
  precision highp sampler3D;
  uniform sampler3D volume;
  uniform mat3 turn;               // from the eye to the axes of the volume
  uniform vec3 size, scale, shift; // of the box; from a place in it, 0 to 1, to one in the texture
  uniform float zoom, density, steps;
  in vec2 place;
  out vec4 colour;

  float value(vec3 p) { return texture(volume, ((p / size + 0.5) * scale + shift).zyx).r; }

  void main() {
    vec3 from = turn * vec3(place / zoom, 2.0), along = turn * vec3(0, 0, -1);
    vec3 a = (-size / 2.0 - from) / along, b = (size / 2.0 - from) / along, near = min(a, b), far = max(a, b);
    float start = max(max(near.x, near.y), near.z), end = min(min(far.x, far.y), far.z), length = 2.0 / steps;
    vec3 seen = vec3(0), light = turn * normalize(vec3(-1, 1.5, 1)), grey = vec3(0.063, 0.07, 0.086);
    float through = 1.0;
    start += length * fract(sin(dot(gl_FragCoord.xy, vec2(12.9898, 78.233))) * 43758.5); // no rings where steps begin
    for (float t = start; t < end && through > 0.01; t += length) {
      vec3 p = from + t * along;
      float v = value(p);
      if (v < 0.02) continue;
      float opaque = 1.0 - exp(-density * v * length);
      float shade = value(p + 0.04 * light) + 2.0 * value(p + 0.12 * light);
      vec3 own = mix(vec3(0.45, 0.55, 0.75), vec3(1.0, 0.92, 0.8), v);
      seen += through * opaque * own * (0.25 + 0.95 * exp(-1.1 * shade));
      through *= 1.0 - opaque;
    }
    colour = vec4(seen + through * grey, 1);
  }`;

const canvas = document.querySelector("canvas"), form = document.querySelector("form"), said = document.getElementById("said");
const gl = canvas.getContext("webgl2"), view = { yaw: 0.6, pitch: 0.35, zoom: 1.8 };
let program = null, drawn = null, current = null, wanted = null; // what draws; what is drawn; the file that is open; that was asked for last

/** The program, made once. */
function start() {
  if (!gl) throw new Error("this browser has no WebGL2");
  program = gl.createProgram();
  for (const [kind, text] of [[gl.VERTEX_SHADER, VERTEX], [gl.FRAGMENT_SHADER, FRAGMENT]]) {
    const shader = gl.createShader(kind);
    gl.shaderSource(shader, text);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS)) throw new Error(gl.getProgramInfoLog(program));
  gl.useProgram(program);
}

/** A level of a grid becomes the texture: bytes, from the lowest value of the first level to the highest. */
function show(grid, found, range) {
  const [X, Y, Z] = found.shape, C = found.shape[3] ?? 1, bytes = new Uint8Array(X * Y * Z), [low, high] = range;
  const share = (n) => (magnitude(found.values, n, C) - low) / (high - low || 1);
  for (let n = 0; n < bytes.length; n++) bytes[n] = Math.min(Math.max(share(n), 0), 1) * 255;
  if (drawn) gl.deleteTexture(drawn.texture);
  const texture = gl.createTexture(), step = [X, Y, Z].map((_, axis) => column(found.affine, axis) / column(grid.affine, axis));
  gl.bindTexture(gl.TEXTURE_3D, texture);
  gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
  gl.texImage3D(gl.TEXTURE_3D, 0, gl.R8, Z, Y, X, 0, gl.RED, gl.UNSIGNED_BYTE, bytes); // z is the fastest axis of the values
  for (const side of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T, gl.TEXTURE_WRAP_R]) gl.texParameteri(gl.TEXTURE_3D, side, gl.CLAMP_TO_EDGE);
  for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) gl.texParameteri(gl.TEXTURE_3D, filter, gl.LINEAR);
  const whole = grid.shape.slice(0, 3), sides = whole.map((n, axis) => n * column(grid.affine, axis)), longest = Math.max(...sides);
  drawn = {
    texture, steps: 1.2 * Math.max(X, Y, Z), size: sides.map((side) => side / longest),
    scale: [X, Y, Z].map((n, axis) => whole[axis] / step[axis] / n), // coarse voxels lie where every so many-th fine one does
    shift: [X, Y, Z].map((n, axis) => (0.5 - 0.5 / step[axis]) / n),
  };
  draw();
}

const column = (affine, axis) => Math.hypot(affine[axis], affine[4 + axis], affine[8 + axis]);

/** The size of a voxel's value. NaN is as low as can be. */
function magnitude(values, n, C) {
  if (C === 1) return Number.isNaN(values[n]) ? -Infinity : values[n];
  let sum = 0;
  for (let c = 0; c < C; c++) sum += values[n * C + c] ** 2;
  return Math.sqrt(sum) || 0;
}

function rangeOf({ values, shape }) {
  let [low, high] = [Infinity, -Infinity];
  for (let n = 0, C = shape[3] ?? 1; n < values.length / C; n++) {
    const v = magnitude(values, n, C);
    if (Number.isFinite(v)) { low = Math.min(low, v); high = Math.max(high, v); }
  }
  return [low, high];
}

function draw() {
  if (!drawn) return;
  const [a, b] = [Math.sin, Math.cos].map((f) => f(view.yaw)), [c, d] = [Math.sin, Math.cos].map((f) => f(view.pitch));
  const set = (name) => gl.getUniformLocation(program, name);
  gl.uniformMatrix3fv(set("turn"), false, [b, a, 0, -a * c, b * c, d, a * d, -b * d, c]); // z of the volume is up
  for (const name of ["size", "scale", "shift"]) gl.uniform3fv(set(name), drawn[name]);
  gl.uniform1f(set("zoom"), view.zoom);
  gl.uniform1f(set("density"), 14);
  gl.uniform1f(set("steps"), drawn.steps);
  gl.viewport(0, 0, canvas.width, canvas.height);
  gl.drawArrays(gl.TRIANGLES, 0, 3);
}

/** Opens a file and draws its first grid, from coarse to fine. */
async function display(from) {
  const clicked = performance.now(), times = [];
  const asked = wanted = {};
  current?.close();
  current = null;
  const file = await open(from, { workers: Math.min(navigator.hardwareConcurrency, 4) });
  if (asked !== wanted) return file.close(); // another was asked for meanwhile
  current = file;
  if (!program) start();
  const [grid] = file.grids, last = grid.levelWithin(FINE);
  let range = null;
  for (let level = Math.max(grid.levelWithin(COARSE), last); level >= last; level--) {
    const found = await grid.decode({ level });
    if (asked !== wanted) return;
    show(grid, found, range ??= rangeOf(found));
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4)); // the picture is there
    times.push(`level ${level}: ${found.shape.join(" x ")} voxels after ${((performance.now() - clicked) / 1000).toFixed(2)} s`);
    said.textContent = times.join("\n");
    await new Promise((next) => requestAnimationFrame(() => setTimeout(next))); // it is seen before work goes on
  }
  file.close();
  document.body.dataset.state = "done";
}

function opened(from) {
  const shown = display(from), asked = wanted;
  return shown.catch((problem) => { if (asked === wanted) said.textContent = problem.message; });
}
form.onsubmit = (event) => { event.preventDefault(); opened(form.url.value); };
form.file.onchange = () => opened(form.file.files[0]);
canvas.onpointermove = (event) => {
  if (!event.buttons) return;
  view.yaw -= event.movementX / 150;
  view.pitch = Math.min(Math.max(view.pitch + event.movementY / 150, -1.5), 1.5);
  requestAnimationFrame(draw);
};
canvas.onwheel = (event) => { event.preventDefault(); view.zoom *= Math.exp(-event.deltaY / 500); requestAnimationFrame(draw); };
