export {
  type Checkpoint,
  dropCheckpointsAfter,
  findCheckpoint,
  storedDigests,
  storedHashes,
} from "../queries/digest/checkpoints.ts";
export type { DigestPoint, Sha256, TableDigests } from "../queries/digest/digest-chain.ts";
export { dueCheckpoints } from "../queries/digest/due-checkpoints.ts";
export {
  CHECKPOINT_EVERY,
  type MirrorDigest,
  mirrorDigest,
} from "../queries/digest/mirror-digest.ts";
export { type FinalChainBlock, recordCheckpoints } from "../queries/digest/record-checkpoints.ts";
