import { readFileSync } from 'node:fs';

/** A number of a process in /proc; null where the system has none. */
function statusOf(pid: number | undefined, field: 'VmRSS' | 'VmHWM'): number | null {
  try {
    const found = new RegExp(`${field}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return found ? Number(found[1]) / 1024 : null;
  } catch {
    return null;
  }
}

/** Resident memory of a process now, MB. */
export const residentMegabytes = (pid: number | undefined) => statusOf(pid, 'VmRSS');

/** The most that it ever was, MB. */
export const peakMegabytes = (pid: number | undefined) => statusOf(pid, 'VmHWM');

/** Ticks of processor time in a second, as Linux counts them. */
const TICKS = 100;

/** Processor time that a process and its threads have used, milliseconds: what other programs do does not count. */
export function processorTime(pid: number | undefined): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
  } catch {
    return null;
  }
}
