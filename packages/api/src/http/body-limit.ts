/** The largest body that is read, compressed or not. */
export const BODY_LIMIT = "100kb";
