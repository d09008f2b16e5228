/** SHA-256 of a file as 0x and 64 hexadecimal digits. The file stays where it is. */
export async function hashDocument(file: Blob): Promise<`0x${string}`> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { sha256 } = await import("./sha-256.ts");
  return sha256(bytes);
}
