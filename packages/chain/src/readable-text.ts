/** Text from a chain, where anyone may write anything; a NUL, which PostgreSQL refuses, becomes U+FFFD. */
export function readableText(text: string): string {
  return text.replaceAll("\u0000", "\uFFFD");
}
