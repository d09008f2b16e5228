export { announceChainBlock, CHAIN_BLOCK_CHANNEL } from "../queries/mirror/announce-chain-block.ts";
export {
  type ChainBlockHash,
  insertChainBlocks,
  oldestChainBlock,
  rememberedHashes,
} from "../queries/mirror/chain-blocks.ts";
export { type Cursor, lockCursor, moveCursor, readCursor } from "../queries/mirror/cursor.ts";
export {
  analyzeGrown,
  buildDeferredIndexes,
  buildLookupIndex,
  deferIndexes,
} from "../queries/mirror/deferred-indexes.ts";
export {
  type AuthorizationSeries,
  liveAuthorizationVersions,
  liveRows,
} from "../queries/mirror/live-rows.ts";
export { holdMirrorLock } from "../queries/mirror/mirror-lock.ts";
export { liveOffices, officesAt } from "../queries/mirror/offices-at.ts";
export {
  RECORD_NAMES,
  type RecordName,
  type RecordTables,
  recordEvents,
} from "../queries/mirror/record-events.ts";
export { beginRowLoad, type RowLoad } from "../queries/mirror/row-load.ts";
export { type StateDigest, stateDigest } from "../queries/mirror/state-digest.ts";
export { undoTo } from "../queries/mirror/undo-to.ts";
export {
  approachKey,
  type KeyOf,
  levyKey,
  type RowOf,
  trustKey,
  VERSIONED_NAMES,
  type VersionedName,
  type VersionedTables,
} from "../queries/mirror/versioned-table.ts";
export {
  type ClosedVersion,
  closeVersions,
  type VersionChanges,
  writeVersions,
} from "../queries/mirror/write-versions.ts";
