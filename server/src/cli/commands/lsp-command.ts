import { join } from 'node:path';

/** dabir lsp: the language server on standard input and output, the same bundle that the editor starts. It runs until its client ends it. */
export function lspCommand(): void {
  // The server reads its channel from the arguments, as editors pass it.
  if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
  require(join(__dirname, 'server.js'));
}
