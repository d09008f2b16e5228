import { type Commit, commit } from "./client/commit.ts";
import { getRecord } from "./client/get-record.ts";
import { health } from "./client/health.ts";
import type { NodeRecord } from "./client/node-record.ts";
import { type OrgStatus, orgStatus } from "./client/org-status.ts";
import { createSend } from "./client/send.ts";
import { type Refused, type Replaced, replace, type Staged, stage } from "./client/stage.ts";
import {
  discardStaging,
  listStaging,
  type StagingRow,
  type StagingType,
} from "./client/staging-list.ts";
import { type DialectName, dialectNamed } from "./dialects.ts";
import type { TableName } from "./model/insert-order.ts";
import type { AnyFields } from "./record.ts";

export type CadTrustClientOptions = {
  /** Root of the node, such as "https://cadt.example.gov:31310". */
  readonly url: string;
  readonly apiKey: string | null;
  readonly timeoutMs: number;
  readonly dialect?: DialectName;
  readonly fetch?: typeof fetch;
};

/**
 * A CAD Trust node of data model 2. Fields are under our names, whatever the node calls them.
 * Every call throws RegistryError CAD_TRUST_UNREACHABLE, CAD_TRUST_BUSY or CAD_TRUST_REFUSED;
 * no message holds the API key.
 */
export type CadTrustClient = {
  readonly health: () => Promise<void>;
  readonly orgStatus: () => Promise<OrgStatus>;
  readonly stage: (table: TableName, fields: AnyFields) => Promise<Staged | Refused>;
  readonly replace: (
    table: TableName,
    id: string,
    fields: AnyFields,
  ) => Promise<Replaced | Refused>;
  readonly listStaging: (type: StagingType) => Promise<readonly StagingRow[]>;
  readonly discardStaging: (uuid: string) => Promise<void>;
  readonly commit: (body: Commit) => Promise<void>;
  readonly getRecord: (table: TableName, id: string) => Promise<NodeRecord | null>;
};

/** Makes a client; nothing is sent until it is used. */
export function createCadTrustClient(options: CadTrustClientOptions): CadTrustClient {
  const send = createSend({ ...options, fetch: options.fetch ?? fetch });
  const deps = { send, dialect: dialectNamed(options.dialect ?? "2.0.2") };
  return {
    health: () => health(send),
    orgStatus: () => orgStatus(send),
    stage: (table, fields) => stage(deps, { table, fields }),
    replace: (table, id, fields) => replace(deps, { table, id, fields }),
    listStaging: (type) => listStaging(deps, type),
    discardStaging: (uuid) => discardStaging(send, uuid),
    commit: (body) => commit(send, body),
    getRecord: (table, id) => getRecord(deps, { table, id }),
  };
}
