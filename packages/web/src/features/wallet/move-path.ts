/** Where a block is sent, used or cancelled. */
export function movePath(blockId: string): string {
  return `/wallet/move/${encodeURIComponent(blockId)}`;
}
