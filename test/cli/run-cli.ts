import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The command line as users have it: the built bundle. Tests run from the repository's root. */
export const CLI = resolve('dist/cli.js');
export const FIXTURES = resolve('test/fixtures/cli');

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** A place for one test's files and index, removed after it. */
export class Sandbox {
  readonly folder = mkdtempSync(join(tmpdir(), 'dabir-cli-'));

  path(...parts: readonly string[]): string {
    return join(this.folder, ...parts);
  }

  /** Runs `dabir` in the sandbox's folder, with the cache inside it and an English system. */
  run(args: readonly string[], environment: Readonly<Record<string, string>> = {}, cwd = this.folder): Promise<Ran> {
    const env = {
      ...process.env,
      LC_ALL: '',
      LC_MESSAGES: '',
      LANG: 'en_US.UTF-8',
      NO_COLOR: '',
      DABIR_CACHE: this.path('cache'),
      ...environment,
    };
    const child = spawn(process.execPath, [CLI, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const text = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      text.out += piece;
    });
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      text.err += piece;
    });
    return new Promise((done, failed) => {
      child.on('error', failed);
      child.on('close', (status) => done({ status, ...text }));
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Lines of JSON. */
export function jsonLines(text: string): unknown[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
}
