export { useGivenScratch } from "../queries/rebuild/given-scratch.ts";
export { removeLeftovers } from "../queries/rebuild/leftovers.ts";
export {
  type MirrorCopy,
  makeCopy,
  type RebuildPlaces,
  requireReplaceable,
} from "../queries/rebuild/make-copy.ts";
export { holdRebuildLock } from "../queries/rebuild/rebuild-lock.ts";
export {
  createScratchDatabase,
  type ScratchDatabase,
} from "../queries/rebuild/scratch-database.ts";
export { type Switch, switchMirror } from "../queries/rebuild/switch-mirror.ts";
