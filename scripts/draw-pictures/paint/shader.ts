/// <reference lib="dom" />
import { noiseGlsl, shapesGlsl } from './glsl.ts';
import type { Size } from './picture.ts';

/** A number, or two to four numbers for a vector. */
export type Uniform = number | readonly number[];

/** One run of a fragment shader over a whole picture. */
export type ShaderJob = Size & {
  /** Shader text that defines `vec3 render(vec2 uv, vec2 pixel, float sample)`; uv.y runs from -1 (below) to 1. */
  readonly body: string;
  readonly uniforms?: Readonly<Record<string, Uniform>>;
  /** Passes that are averaged: more give smoother edges and less noise out of focus. */
  readonly samples?: number;
  /** Read in the shader as `uTexture`. */
  readonly texture?: HTMLCanvasElement;
};

const tileHeight = 64;
const kept: { canvas: HTMLCanvasElement; gl: WebGL2RenderingContext; programs: Map<string, WebGLProgram> }[] = [];

function stage(): (typeof kept)[number] {
  const [first] = kept;
  if (first !== undefined) return first;
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl2', { preserveDrawingBuffer: true, antialias: false });
  if (gl === null) throw new Error('This Chromium has no WebGL 2; start it with software rendering allowed.');
  const made = { canvas, gl, programs: new Map<string, WebGLProgram>() };
  kept.push(made);
  return made;
}

function compile(gl: WebGL2RenderingContext, kind: number, text: string): WebGLShader {
  const shader = gl.createShader(kind);
  if (shader === null) throw new Error('WebGL refused to make a shader.');
  gl.shaderSource(shader, text);
  gl.compileShader(shader);
  if (gl.getShaderParameter(shader, gl.COMPILE_STATUS) !== true)
    throw new Error(`Shader: ${gl.getShaderInfoLog(shader)}`);
  return shader;
}

function programFor(gl: WebGL2RenderingContext, programs: Map<string, WebGLProgram>, body: string): WebGLProgram {
  const known = programs.get(body);
  if (known !== undefined) return known;
  const program = gl.createProgram();
  gl.attachShader(
    program,
    compile(gl, gl.VERTEX_SHADER, '#version 300 es\nin vec2 at; void main() { gl_Position = vec4(at, 0, 1); }'),
  );
  const text = `#version 300 es
precision highp float; precision highp int;
uniform vec2 uSize; uniform vec2 uJitter; uniform float uSample; uniform sampler2D uTexture; out vec4 outColor;
${noiseGlsl}${shapesGlsl}${body}
void main() { vec2 p = gl_FragCoord.xy + uJitter; vec2 uv = (2.0 * p - uSize) / uSize.y; outColor = vec4(render(uv, gl_FragCoord.xy, uSample), 1.0); }`;
  gl.attachShader(program, compile(gl, gl.FRAGMENT_SHADER, text));
  gl.linkProgram(program);
  if (gl.getProgramParameter(program, gl.LINK_STATUS) !== true)
    throw new Error(`Shader: ${gl.getProgramInfoLog(program)}`);
  programs.set(body, program);
  return program;
}

function setUniform(gl: WebGL2RenderingContext, program: WebGLProgram, name: string, value: Uniform): void {
  const at = gl.getUniformLocation(program, name);
  if (typeof value === 'number') gl.uniform1f(at, value);
  else if (value.length === 2) gl.uniform2fv(at, [...value]);
  else if (value.length === 3) gl.uniform3fv(at, [...value]);
  else gl.uniform4fv(at, [...value]);
}

/** Runs a shader over the whole area and answers the averaged picture; drawn in strips so that software rendering keeps answering. */
export function shade(job: ShaderJob): HTMLCanvasElement {
  const { canvas, gl, programs } = stage();
  const { width, height } = job;
  const samples = job.samples ?? 4;
  canvas.width = width;
  canvas.height = height;
  gl.viewport(0, 0, width, height);
  const program = programFor(gl, programs, job.body);
  // biome-ignore lint/correctness/useHookAtTopLevel: a WebGL call, not a React hook.
  gl.useProgram(program);
  const buffer = gl.createBuffer();
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([-1, -1, 3, -1, -1, 3]), gl.STATIC_DRAW);
  const at = gl.getAttribLocation(program, 'at');
  gl.enableVertexAttribArray(at);
  gl.vertexAttribPointer(at, 2, gl.FLOAT, false, 0, 0);
  if (job.texture !== undefined) {
    gl.bindTexture(gl.TEXTURE_2D, gl.createTexture());
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, true);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, job.texture);
    gl.generateMipmap(gl.TEXTURE_2D);
  }
  for (const [name, value] of Object.entries(job.uniforms ?? {})) setUniform(gl, program, name, value);
  setUniform(gl, program, 'uSize', [width, height]);
  const sums = new Float32Array(width * height * 4);
  const pass = new Uint8Array(width * height * 4);
  gl.enable(gl.SCISSOR_TEST);
  for (let sample = 0; sample < samples; sample += 1) {
    setUniform(gl, program, 'uSample', sample);
    setUniform(gl, program, 'uJitter', [((sample * 0.7548776662) % 1) - 0.5, ((sample * 0.5698402909) % 1) - 0.5]);
    for (let y = 0; y < height; y += tileHeight) {
      gl.scissor(0, y, width, tileHeight);
      gl.drawArrays(gl.TRIANGLES, 0, 3);
      gl.finish();
    }
    gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pass);
    for (let i = 0; i < pass.length; i += 1) sums[i] = (sums[i] ?? 0) + (pass[i] ?? 0);
  }
  return toCanvas(sums, samples, width, height);
}

function toCanvas(sums: Float32Array, samples: number, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This Chromium has no 2D canvas.');
  const image = context.createImageData(width, height);
  for (let y = 0; y < height; y += 1) {
    const from = (height - 1 - y) * width * 4;
    for (let x = 0; x < width * 4; x += 1) image.data[y * width * 4 + x] = (sums[from + x] ?? 0) / samples;
  }
  context.putImageData(image, 0, 0);
  return canvas;
}
