/** Draws the marks of the graph by WebGL: a shape for each kind, with a thin edge in the colour of the surface. */
import { floatColor, NodeProgram } from "../../vendor/sigma.js";
import type { NodeDisplayData, NodeProgramType, RenderParams } from "../../vendor/sigma.js";
import type { Shape } from "./colouring.js";
import { polygons } from "./shape-paths.js";

/** The marks lie in a triangle of this many radii; the reach of the corners has room in it. */
const vertexShader = `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute vec4 a_polygon;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec2 v_offset;
varying vec4 v_polygon;
varying float v_pixel;

const float bias = 255.0 / 254.0;

void main() {
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  vec2 offset = radius * 3.2 * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + offset, 1.0)).xy, 0.0, 1.0);
  v_offset = vec2(offset.x, -offset.y) / radius;
  v_polygon = a_polygon;
  v_pixel = u_correctionRatio * 2.0 / radius;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

const fragmentShader = `
precision highp float;

varying vec4 v_color;
varying vec2 v_offset;
varying vec4 v_polygon;
varying float v_pixel;

uniform vec3 u_edge;

const vec4 transparent = vec4(0.0);

// distance from the border in radii, negative inside; the polygon is sides, direction of a corner, reach, drop
float distanceToBorder(vec2 at) {
  vec2 p = at - vec2(0.0, v_polygon.w);
  if (v_polygon.x < 0.5) {
    return length(p) - v_polygon.z;
  }
  float slice = 6.283185307179586 / v_polygon.x;
  float angle = atan(p.y, p.x) - v_polygon.y - slice / 2.0;
  float toSide = angle - floor(angle / slice + 0.5) * slice;
  return cos(toSide) * length(p) - v_polygon.z * cos(slice / 2.0);
}

void main(void) {
  float border = distanceToBorder(v_offset);
  #ifdef PICKING_MODE
  gl_FragColor = border > 0.0 ? transparent : v_color;
  #else
  vec4 edge = vec4(u_edge, 1.0);
  vec4 inner = mix(v_color, edge, smoothstep(-0.5 * v_pixel, 0.5 * v_pixel, border));
  gl_FragColor = mix(inner, transparent, smoothstep(0.75 * v_pixel, 1.5 * v_pixel, border));
  #endif
}
`;

const uniforms = ["u_sizeRatio", "u_correctionRatio", "u_matrix", "u_edge"] as const;
const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;

/** @param surface colour of what lies behind, `#rrggbb` */
export function shapeProgram(surface: string): NodeProgramType {
  const value = Number.parseInt(surface.slice(1), 16);
  const edge = [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255] as const;

  class ShapeProgram extends NodeProgram<(typeof uniforms)[number]> {
    override getDefinition() {
      return {
        VERTICES: 3,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: "a_position", size: 2, type: FLOAT },
          { name: "a_size", size: 1, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_polygon", size: 4, type: FLOAT },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_angle", size: 1, type: FLOAT }],
        CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
      };
    }

    override processVisibleItem(id: number, at: number, data: NodeDisplayData & { shape?: Shape }) {
      const { sides, turn, reach, drop } = polygons[data.shape ?? "circle"];
      this.array.set([data.x, data.y, data.size, floatColor(data.color), id, sides, (turn * Math.PI) / 180, reach, drop], at);
    }

    override setUniforms(
      { sizeRatio, correctionRatio, matrix }: RenderParams,
      { gl, uniformLocations }: Parameters<NodeProgram["setUniforms"]>[1],
    ) {
      const at = uniformLocations as Record<string, WebGLUniformLocation>;
      gl.uniform1f(at.u_correctionRatio!, correctionRatio);
      gl.uniform1f(at.u_sizeRatio!, sizeRatio);
      gl.uniformMatrix3fv(at.u_matrix!, false, matrix);
      gl.uniform3f(at.u_edge!, ...edge);
    }
  }
  return ShapeProgram as unknown as NodeProgramType;
}
