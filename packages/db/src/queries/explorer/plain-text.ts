import { RegistryError } from "@sixtwo/domain";

const LONGEST = 200;

/**
 * Text from outside that PostgreSQL can compare.
 * @throws RegistryError BAD_INPUT for a NUL character, which PostgreSQL's text cannot hold, or over 200 characters
 */
export function plainText(text: string): string {
  if (!text.includes("\u0000") && text.length <= LONGEST) return text;
  throw new RegistryError("BAD_INPUT", {
    message:
      text.length > LONGEST
        ? `The text has ${text.length} characters, and ${LONGEST} are the most.`
        : "The text has a NUL character (U+0000).",
    remedy: `Write at most ${LONGEST} printable characters.`,
  });
}
