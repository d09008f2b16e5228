import { publicUrl } from "@sixtwo/chain";

/** A stop or bracket behind a URL is the sentence's. */
const URLS = /\b[a-z][a-z0-9+.-]*:\/\/[^\s"'`<>]*[^\s"'`<>.,;:)\]]/gi;

/**
 * A text with each URL as it may be shown. Errors of libraries quote the URL that they asked, and
 * that of a node or database holds a password or a key.
 */
export function hideCredentials(text: string): string {
  return text.replace(URLS, publicUrl);
}
