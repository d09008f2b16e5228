import { cdopUnit } from "@sixtwo/domain";
import { blockTold, REST_BLOCKS, type RestBlockFilter, type RestBlockRow } from "./blocks.ts";
import type { RestList } from "./rest-list.ts";

/** Every block as a unit record of the Carbon Data Open Protocol, by id. */
export const CDOP_UNITS: RestList<RestBlockFilter, RestBlockRow, ReturnType<typeof cdopUnit>> = {
  ...REST_BLOCKS,
  name: "cdop of /api/v1",
  itemOf: (row) => {
    const { firstSerial, lastSerial } = row;
    return cdopUnit({ ...blockTold(row), firstSerial, lastSerial });
  },
};
