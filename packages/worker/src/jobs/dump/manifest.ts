import type { RestMoment } from "@sixtwo/db/rest";
import type { ListFile } from "./write-lists.ts";

/** What a dump says of itself, in its folder's manifest.json. */
export function manifestOf(
  day: string,
  moment: RestMoment,
  { files, made }: { readonly files: readonly ListFile[]; readonly made: Date },
) {
  const { chainId, ledger, chainBlock, hash, minedAt } = moment;
  return {
    day,
    madeAt: made.toISOString(),
    chainId,
    ledger,
    chainBlock: Number(chainBlock),
    hash,
    minedAt: minedAt?.toISOString() ?? null,
    files,
  };
}
