/**
 * A pure function that remembers what it made of the inputs before, equal results being one value. It
 * forgets all of them at the limit, so that inputs from outside cannot fill the memory.
 * @param limit how many inputs it remembers
 */
export function remember<Input extends string | number, Output extends {}>(
  make: (input: Input) => Output,
  limit: number,
): (input: Input) => Output {
  const made = new Map<Input, Output>();
  return (input) => {
    const known = made.get(input);
    if (known !== undefined) return known;
    const output = make(input);
    if (made.size >= limit) made.clear();
    made.set(input, output);
    return output;
  };
}
