export { useGivenScratch } from "../queries/rebuild/given-scratch.ts";
export { holdRebuildLock } from "../queries/rebuild/rebuild-lock.ts";
export {
  createScratchDatabase,
  type ScratchDatabase,
} from "../queries/rebuild/scratch-database.ts";
