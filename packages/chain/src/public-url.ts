/** A node's URL as it may be shown: without user, password, or a query that may hold a key. */
export function publicUrl(url: string): string {
  if (!URL.canParse(url)) return "(not a URL)";
  const { protocol, host, pathname } = new URL(url);
  // Hosted nodes put the key into the last part of the path.
  const path = pathname.replace(/[^/]{20,}/g, "***").replace(/\/$/, "");
  return `${protocol}//${host}${path}`;
}
