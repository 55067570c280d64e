import { version } from '../../../package.json';

/** Version of this Dabir. */
export const VERSION: string = version;
