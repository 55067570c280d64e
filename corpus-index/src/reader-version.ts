/** Version of the whole reader chain: raise it whenever the same bytes would give other records, so that indexes are made anew. */
export const READER_VERSION = 2;
