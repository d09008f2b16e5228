/** A Party's code out of what is typed; null until it is complete, so that no list is asked for less. */
export function partyTyped(text: string): string | null {
  const code = text.trim().toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? code : null;
}

/** A cooperative approach's code out of what is typed; null until it is complete. */
export function approachTyped(text: string): string | null {
  const code = text.trim().toUpperCase();
  return /^CA(?!0000)\d{4}$/.test(code) ? code : null;
}
