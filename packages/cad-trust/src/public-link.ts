const PRIVATE_HOSTS = [
  /^localhost$/,
  /\.(localhost|local|internal|test|example|invalid)$/,
  /^0\.0\.0\.0$/,
  /^127\./,
  /^10\./,
  /^192\.168\./,
  /^172\.(1[6-9]|2\d|3[01])\./,
  /^169\.254\./,
  /^\[(::1?|f[cd].*|fe80.*|::ffff:.*)\]$/,
];

/** True for an http(s) link that anyone on the Internet can follow: CAD Trust is public for ever. */
export function isPublicLink(link: string): boolean {
  const url = URL.parse(link);
  if (url === null || !/^https?:$/.test(url.protocol)) return false;
  const host = url.hostname.toLowerCase();
  const named = host.includes(".") || host.startsWith("[");
  return named && !PRIVATE_HOSTS.some((pattern) => pattern.test(host));
}

/** The first public link among the candidates, or null. */
export function publicLink(...candidates: readonly (string | null | undefined)[]): string | null {
  return candidates.find((link) => typeof link === "string" && isPublicLink(link)) ?? null;
}
