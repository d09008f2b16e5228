/** True for 0x and 64 hexadecimal digits. */
export function isHash(text: string): text is `0x${string}` {
  return /^0x[0-9a-f]{64}$/.test(text);
}
