/** One WebGL program for all kinds: outline by signed distance, fill level from below, ring, and the dot of a pinned node. */
import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { distanceShader } from '../kinds/outlines.ts';

/** What a node carries besides sigma's own. */
export interface NodeMark {
  readonly shape: number;
  /** 0 hollow, .5 half, 1 solid. */
  readonly fill: number;
  readonly ringColor: string;
  /** Width of the ring in px; 0 is none. */
  readonly ring: number;
  readonly pinned: boolean;
  readonly paper: string;
}

const VERTEX = `
attribute vec2 a_position;
attribute float a_size;
attribute vec4 a_color;
attribute vec4 a_paper;
attribute vec4 a_ringColor;
attribute vec4 a_mark;
attribute vec4 a_id;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_paper;
varying vec4 v_ringColor;
varying vec4 v_mark;
varying vec2 v_point;
varying float v_size;
const float bias = 255.0 / 254.0;
void main() {
  float extent = a_size * 1.45 + 9.0;
  v_point = a_corner * extent;
  vec2 offset = v_point * (2.0 * u_correctionRatio / u_sizeRatio);
  gl_Position = vec4((u_matrix * vec3(a_position + offset, 1.0)).xy, 0.0, 1.0);
  v_size = a_size;
  v_mark = a_mark;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_paper = a_paper;
  v_paper.a *= bias;
  v_ringColor = a_ringColor;
  v_ringColor.a *= bias;
}`;

// v_mark: shape, fill, ring width, pinned. Distances are px at zoom 1; u_pixel is one device px in that unit.
const FRAGMENT = `
precision highp float;
varying vec4 v_color;
varying vec4 v_paper;
varying vec4 v_ringColor;
varying vec4 v_mark;
varying vec2 v_point;
varying float v_size;
uniform float u_pixel;
${distanceShader()}
float cover(float d) { return 1.0 - smoothstep(-u_pixel * 0.5, u_pixel * 0.5, d); }
void main() {
  vec2 p = vec2(v_point.x, -v_point.y);
  float d = outline(p / v_size, v_mark.x) * v_size;
  #ifdef PICKING_MODE
  if (d > 3.0) discard;
  gl_FragColor = v_color;
  #else
  float stroke = max(1.6, v_size * 0.2);
  float solid = v_mark.y > 0.75 ? 1.0 : 0.0;
  if (v_mark.y > 0.25 && p.y > 0.0) solid = 1.0;
  vec4 inner = mix(v_paper, v_color, solid);
  vec4 body = mix(v_color, inner, cover(d + stroke));
  float dot2 = v_mark.w > 0.5 ? cover(length(p) - 2.0) : 0.0;
  body = mix(body, v_paper, dot2);
  vec4 result = vec4(body.rgb, 1.0) * cover(d);
  if (v_mark.z > 0.0) {
    float ringAt = length(p) - (v_size * 1.12 + 4.0 + v_mark.z * 0.5);
    float ring = cover(abs(ringAt) - v_mark.z * 0.5);
    result = mix(result, vec4(v_ringColor.rgb, 1.0), ring);
  }
  gl_FragColor = result;
  #endif
}`;

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_pixel'] as const;

export class KindProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_paper', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_ringColor', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_mark', size: 4, type: FLOAT },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, -1],
        [1, 1],
        [-1, 1],
      ],
    };
  }

  override processVisibleItem(index: number, at: number, data: NodeDisplayData): void {
    const mark = data as NodeDisplayData & NodeMark;
    const { array } = this;
    let i = at;
    array[i++] = data.x;
    array[i++] = data.y;
    array[i++] = data.size;
    array[i++] = floatColor(data.color);
    array[i++] = floatColor(mark.paper);
    array[i++] = floatColor(mark.ringColor);
    array[i++] = mark.shape;
    array[i++] = mark.fill;
    array[i++] = mark.ring;
    array[i++] = mark.pinned ? 1 : 0;
    array[i] = index;
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations['u_matrix']!, false, params.matrix);
    gl.uniform1f(uniformLocations['u_sizeRatio']!, params.sizeRatio);
    gl.uniform1f(uniformLocations['u_correctionRatio']!, params.correctionRatio);
    gl.uniform1f(uniformLocations['u_pixel']!, (1.5 * params.sizeRatio) / params.pixelRatio);
  }
}
