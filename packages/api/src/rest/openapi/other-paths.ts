/** What is there beside the lists. */
export const OTHER_PATHS = {};
