/**
 * The part of Emscripten's module type that @embedpdf/pdfium's own types refer to and do not bring along. Views of the memory are
 * exchanged when it grows: read them anew each time.
 */
interface EmscriptenModule {
  wasmBinary: ArrayBuffer;
  readonly HEAPU8: Uint8Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
}
declare function UTF16ToString(pointer: number): string;
