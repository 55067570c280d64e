import type { Config } from '../config';
import type { FindingCode, Severity } from './finding';

/** Severities of INTERFACE.md, used where the settings say nothing. */
const DEFAULT_SEVERITY: Readonly<Record<FindingCode, Severity>> = {
  'contradicted-claim': 'warning',
  'disputed-claim': 'information',
  'unresolved-citation': 'warning',
  'citation-mismatch': 'warning',
  'unlisted-citation': 'warning',
  'uncited-entry': 'information',
  'duplicate-key': 'warning',
  'broken-entry': 'warning',
  'inconsistent-term': 'information',
  'confused-term': 'information',
};

/** How loud a code is for this user; 'off' silences it. */
export function severityOf(code: FindingCode, config: Config): Severity | 'off' {
  return config.severity[code] ?? DEFAULT_SEVERITY[code];
}
