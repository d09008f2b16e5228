/** Gives each text a number from 1 on, the same one every time. */
export type Dictionary = (text: string) => number;

/** @param onNew hears of each text that was not known before, in the order of the numbers. */
export function createDictionary(onNew: (number: number, text: string) => void): Dictionary {
  const numbers = new Map<string, number>();
  return (text) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const next = numbers.size + 1;
    // A slice would keep the whole answer of the node in memory.
    const own = Buffer.from(text, "latin1").toString("latin1");
    numbers.set(own, next);
    onNew(next, own);
    return next;
  };
}
