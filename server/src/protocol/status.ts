/** A file or a folder that could not be read in full, ready to be shown. */
export interface StatusProblem {
  readonly code: string;
  /** Absolute path, or the setting's words where there is no such path. */
  readonly path: string;
  readonly message: string;
}

/** State of the index, sent whenever it changes. */
export interface DabirStatus {
  /** 'none': no corpus is set; 'indexing': papers are being read (features answer meanwhile); 'failed': there is no index. */
  readonly state: 'none' | 'indexing' | 'ready' | 'failed';
  /** Papers that can be asked now. */
  readonly papers: number;
  /** Files read and to be read in this run. */
  readonly done: number;
  readonly total: number;
  readonly folders: readonly string[];
  readonly problems: readonly StatusProblem[];
  /** Words for 'none' and 'failed'. */
  readonly message: string | null;
}

/** Name of the notification that carries it. */
export const STATUS_METHOD = 'dabir/status';

/** From the client: the writer now trusts the workspace. */
export const TRUSTED_METHOD = 'dabir/trusted';
