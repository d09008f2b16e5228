/** What one of several prints. */
export type Voice = {
  readonly say: (words: string | Buffer) => void;
  /** It will say no more. */
  readonly end: () => void;
};

type Held = { readonly words: (string | Buffer)[]; ended: boolean };

/**
 * Several print at the same time and are read one after the other, in the order in which they began:
 * the first at once, the next ones when those before have ended.
 */
export function inTurn(print: (words: string | Buffer) => void): () => Voice {
  const voices: Held[] = [];
  const flush = () => {
    for (let front = voices[0]; front !== undefined; front = voices[0]) {
      for (const words of front.words.splice(0)) print(words);
      if (!front.ended) return;
      voices.shift();
    }
  };
  return () => {
    const held: Held = { words: [], ended: false };
    voices.push(held);
    return {
      say(words) {
        held.words.push(words);
        flush();
      },
      end() {
        held.ended = true;
        flush();
      },
    };
  };
}
