/**
 * The part of Emscripten's module type that @embedpdf/pdfium's own types refer to and do not bring along. Views of the memory are
 * exchanged when it grows: read them anew each time.
 */
interface EmscriptenModule {
  wasmBinary: ArrayBuffer;
  readonly HEAPU8: Uint8Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
  /** The library's functions without the conversions of @embedpdf/pdfium's wrappers, which cost more than the functions themselves. */
  _FPDFText_GetUnicode(text: number, index: number): number;
  _FPDFText_GetCharOrigin(text: number, index: number, x: number, y: number): number;
  _FPDFText_GetCharBox(text: number, index: number, left: number, right: number, bottom: number, top: number): number;
  _FPDFText_GetLooseCharBox(text: number, index: number, rect: number): number;
  _FPDFText_GetFontSize(text: number, index: number): number;
  _FPDFText_GetCharAngle(text: number, index: number): number;
  _FPDFText_GetMatrix(text: number, index: number, matrix: number): number;
}
declare function UTF16ToString(pointer: number): string;
