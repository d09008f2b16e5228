import { builder } from "./builder.ts";

/**
 * An enum whose names are the domain's words in capitals: `first-transfer` is FIRST_TRANSFER.
 * @param meanings what each word means, in the enum's order
 */
export function enumOf<Word extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<Word, string>>,
) {
  const values: Record<string, { readonly value: Word; readonly description: string }> = {};
  for (const word of wordsOf(meanings)) {
    values[nameOf(word)] = { value: word, description: meanings[word] };
  }
  return builder.enumType(name, { description, values });
}

function wordsOf<Word extends string>(meanings: Readonly<Record<Word, string>>): readonly Word[] {
  return Object.keys(meanings) as Word[]; // the record has no other keys
}

function nameOf(word: string): string {
  const parted = word.replace(/[a-z](?=[A-Z])/g, "$&_"); // firstTransferred
  return parted.toUpperCase().replaceAll("-", "_");
}
