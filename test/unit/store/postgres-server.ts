import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A PostgreSQL of this machine's own, thrown away after the tests. */
export interface ThrowAwayServer {
  readonly address: string;
  stop(): void;
}

function binaries(): string | null {
  const places = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt'].filter((place) => existsSync(place));
  const found = places
    .flatMap((place) => readdirSync(place).map((version) => join(place, version, 'bin')))
    .filter((bin) => existsSync(join(bin, 'initdb')) && existsSync(join(bin, 'postgres')));
  return found.at(-1) ?? null;
}

/** PostgreSQL refuses to run as root: there the user `postgres`, else `nobody`, runs it. Null: whoever runs the tests. */
function serverUser(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // the next name
    }
  }
  throw new Error('no user to run PostgreSQL as');
}

/** The socket is there before the server takes connections, so only a connection tells that it is ready. */
async function answers(address: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: address });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/** Starts a server on a socket in a temporary folder. A string: why there is none here. */
export async function startServer(): Promise<ThrowAwayServer | string> {
  const bin = binaries();
  if (!bin) return 'PostgreSQL is not installed on this machine';
  const folder = mkdtempSync(join(tmpdir(), 'dabir-pg-'));
  try {
    const user = serverUser();
    if (user) chownSync(folder, user.uid, user.gid);
    const options = { ...(user ?? {}), cwd: folder, stdio: 'ignore' as const };
    const data = join(folder, 'data');
    execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'dabir', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], options);
    const server = spawn(
      join(bin, 'postgres'),
      ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off', '-c', 'shared_buffers=32MB'],
      options,
    );
    const stop = () => {
      server.kill('SIGINT');
      server.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    };
    const address = `postgres://dabir@localhost/postgres?host=${encodeURIComponent(folder)}`;
    for (const end = Date.now() + 20_000; Date.now() < end; ) {
      if (await answers(address)) return { address, stop };
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    stop();
    return 'PostgreSQL did not start within 20 s';
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    return `PostgreSQL could not be started: ${error instanceof Error ? error.message : String(error)}`;
  }
}
