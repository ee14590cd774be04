/** One WebGL program for all lines: unbroken, dashed, dotted, twice dotted, with a bar, with an arrowhead. */
import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { LineStyle } from '../kinds/status.ts';

export interface EdgeMark {
  readonly style: LineStyle;
  /** An arrowhead at the target. */
  readonly arrow: boolean;
}

const STYLES: readonly LineStyle[] = ['solid', 'dashed', 'dotted', 'suspended', 'same'];

const VERTEX = `
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec4 a_line;
attribute float a_arrow;
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_zoom;
varying vec4 v_color;
varying vec2 v_place;
varying vec4 v_line;
const float bias = 255.0 / 254.0;
void main() {
  vec2 a = (u_matrix * vec3(a_source, 1.0)).xy * u_viewport * 0.5;
  vec2 b = (u_matrix * vec3(a_target, 1.0)).xy * u_viewport * 0.5;
  vec2 way = b - a;
  float whole = max(length(way), 0.001);
  vec2 unit = way / whole;
  float from = min(a_line.z / u_zoom + 2.0, whole * 0.5);
  float to = max(whole - a_line.w / u_zoom - 2.0, whole * 0.5);
  float half_ = 7.0;
  vec2 at = a + unit * mix(from, to, a_corner.x) + vec2(-unit.y, unit.x) * a_corner.y * half_;
  gl_Position = vec4(at / (u_viewport * 0.5), 0.0, 1.0);
  v_place = vec2(mix(0.0, to - from, a_corner.x), a_corner.y * half_);
  v_line = vec4(a_line.x, a_line.y, a_arrow, to - from);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

// v_line: style, width, arrow, length. v_place: px along and across.
const FRAGMENT = `
precision highp float;
varying vec4 v_color;
varying vec2 v_place;
varying vec4 v_line;
uniform float u_pixel;
float cover(float d) { return 1.0 - smoothstep(-u_pixel * 0.5, u_pixel * 0.5, d); }
void main() {
  float across = abs(v_place.y);
  #ifdef PICKING_MODE
  if (across > 4.0) discard;
  gl_FragColor = v_color;
  #else
  float along = v_place.x;
  float end = v_line.w;
  float width = v_line.y;
  float body = along;
  float alpha = 0.0;
  float stop = v_line.z > 0.5 ? end - 6.0 : end;
  if (v_line.x > 3.5) {
    float period = mod(along, 4.0);
    alpha = cover(length(vec2(period - 2.0, across - 2.0)) - 0.8);
    float middle = abs(along - end * 0.5);
    if (middle < 14.0) alpha = 0.0;
  } else if (v_line.x > 1.5) {
    float period = mod(along, 5.5);
    alpha = cover(length(vec2(period - 2.75, across)) - max(0.85, width * 0.62));
    if (v_line.x > 2.5 && abs(along - end * 0.5) < 1.0) alpha = max(alpha, cover(across - 3.0));
  } else if (v_line.x > 0.5) {
    float period = mod(along, 10.0);
    alpha = cover(across - width * 0.5) * cover(abs(period - 3.5) - 3.5);
  } else {
    alpha = cover(across - width * 0.5);
  }
  if (along > stop) alpha = 0.0;
  if (v_line.z > 0.5) {
    float left = end - along;
    if (left < 9.0) alpha = max(alpha, cover(across - left * 0.44));
  }
  gl_FragColor = vec4(v_color.rgb, 1.0) * alpha;
  #endif
}`;

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
const UNIFORMS = ['u_matrix', 'u_viewport', 'u_zoom', 'u_pixel'] as const;

export class LineProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_source', size: 2, type: FLOAT },
        { name: 'a_target', size: 2, type: FLOAT },
        { name: 'a_line', size: 4, type: FLOAT },
        { name: 'a_arrow', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [0, -1],
        [1, -1],
        [1, 1],
        [0, -1],
        [1, 1],
        [0, 1],
      ],
    };
  }

  override processVisibleItem(
    index: number,
    at: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const mark = data as EdgeDisplayData & EdgeMark;
    const { array } = this;
    let i = at;
    array[i++] = source.x;
    array[i++] = source.y;
    array[i++] = target.x;
    array[i++] = target.y;
    array[i++] = STYLES.indexOf(mark.style);
    array[i++] = data.size;
    array[i++] = source.size;
    array[i++] = target.size;
    array[i++] = mark.arrow ? 1 : 0;
    array[i++] = floatColor(data.color);
    array[i] = index;
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations['u_matrix']!, false, params.matrix);
    gl.uniform2f(uniformLocations['u_viewport']!, params.width, params.height);
    gl.uniform1f(uniformLocations['u_zoom']!, params.sizeRatio);
    gl.uniform1f(uniformLocations['u_pixel']!, 1.5 / params.pixelRatio);
  }
}
