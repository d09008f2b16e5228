/** The largest body that is read, compressed or not, in bytes. */
export const BODY_LIMIT = 100 * 1024;
