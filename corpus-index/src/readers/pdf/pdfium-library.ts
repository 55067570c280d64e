import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

/** What went wrong when a document was opened, as PDFium's error codes tell it. */
export type OpenFailure = 'encrypted' | 'broken';

const PASSWORD_ERROR = 4;
const SECURITY_ERROR = 5;

/** Libraries by the function that gives their bytes: one is made for each and kept until it fails. */
const libraries = new WeakMap<() => Promise<Uint8Array>, Promise<PdfLibrary>>();

/** The library for these bytes, made on first use (60 ms). */
export function pdfLibrary(bytes: () => Promise<Uint8Array>): Promise<PdfLibrary> {
  const known = libraries.get(bytes);
  if (known) return known;
  const made = bytes().then(PdfLibrary.load);
  libraries.set(bytes, made);
  made.catch(() => libraries.delete(bytes));
  return made;
}

/** After a trap in the library its memory cannot be trusted; the next document gets a new one. */
export function discardLibrary(bytes: () => Promise<Uint8Array>): void {
  libraries.delete(bytes);
}

/** PDFium with its memory. Every number that goes in or out as `document` or `page` is one of its handles. */
export class PdfLibrary {
  readonly functions: WrappedPdfiumModule;
  /** Room for results that PDFium writes: eight doubles. */
  readonly scratch: number;

  private constructor(functions: WrappedPdfiumModule) {
    this.functions = functions;
    this.scratch = functions.pdfium.wasmExports.malloc(64);
  }

  static async load(bytes: Uint8Array): Promise<PdfLibrary> {
    const wasmBinary = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const functions = await init({ wasmBinary: wasmBinary instanceof ArrayBuffer ? wasmBinary : new Uint8Array(bytes).buffer });
    functions.PDFiumExt_Init();
    return new PdfLibrary(functions);
  }

  /** Opens a document; the caller closes it. */
  open(bytes: Uint8Array): PdfDocument | OpenFailure {
    const { pdfium } = this.functions;
    const memory = pdfium.wasmExports.malloc(bytes.length);
    if (memory === 0) return 'broken';
    pdfium.HEAPU8.set(bytes, memory);
    const handle = this.functions.FPDF_LoadMemDocument(memory, bytes.length, '');
    if (handle !== 0) return new PdfDocument(this, handle, memory);
    const error = this.functions.FPDF_GetLastError();
    pdfium.wasmExports.free(memory);
    return error === PASSWORD_ERROR || error === SECURITY_ERROR ? 'encrypted' : 'broken';
  }

  /** A double that PDFium wrote into the scratch room. */
  double(index: number): number {
    return this.functions.pdfium.HEAPF64[this.scratch / 8 + index] ?? 0;
  }

  float(index: number): number {
    return this.functions.pdfium.HEAPF32[this.scratch / 4 + index] ?? 0;
  }
}

export class PdfDocument {
  readonly library: PdfLibrary;
  readonly handle: number;
  readonly #memory: number;

  constructor(library: PdfLibrary, handle: number, memory: number) {
    this.library = library;
    this.handle = handle;
    this.#memory = memory;
  }

  get pageCount(): number {
    return this.library.functions.FPDF_GetPageCount(this.handle);
  }

  /** Printed page number of a page (counted from 0), or null where the document names none. */
  pageLabel(index: number): string | null {
    const { functions } = this.library;
    const size = functions.FPDF_GetPageLabel(this.handle, index, 0, 0);
    if (size <= 2 || size > 200) return null;
    const memory = functions.pdfium.wasmExports.malloc(size);
    functions.FPDF_GetPageLabel(this.handle, index, memory, size);
    const label = functions.pdfium.UTF16ToString(memory);
    functions.pdfium.wasmExports.free(memory);
    return label || null;
  }

  close(): void {
    this.library.functions.FPDF_CloseDocument(this.handle);
    this.library.functions.pdfium.wasmExports.free(this.#memory);
  }
}
