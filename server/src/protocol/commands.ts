/** Command that writes the reference list of a draft; its one argument is the draft's address. */
export const WRITE_REFERENCE_LIST = 'dabir.writeReferenceList';
