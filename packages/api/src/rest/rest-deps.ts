import type { Db } from "@sixtwo/db";
import type { Logger } from "pino";
import type { downloadSlots } from "./download-slots.ts";
import type { Signer } from "./signer.ts";

/** What answers of the REST interface are made with. */
export type RestDeps = {
  /** Read only. */
  readonly db: Db;
  readonly logger: Logger;
  /** Chain blocks after which the chain counts as final. */
  readonly finality: number;
  /** Null where nothing is signed. */
  readonly signer: Signer | null;
  readonly inSlot: ReturnType<typeof downloadSlots>;
  /** Changes when what is told of the same ledger changes. */
  readonly edition: string;
};
