import { type Commit, commit } from "./client/commit.ts";
import { type DataModel, detectDataModel } from "./client/detect-data-model.ts";
import { getRecord } from "./client/get-record.ts";
import { governedPicklists } from "./client/governance.ts";
import { health } from "./client/health.ts";
import { homeOrganization } from "./client/home-organization.ts";
import type { NodeRecord } from "./client/node-record.ts";
import { type OrgStatus, orgStatus } from "./client/org-status.ts";
import { sampleRow } from "./client/sample-row.ts";
import { createSend, type Send } from "./client/send.ts";
import { sendPatiently } from "./client/send-patiently.ts";
import { type Refused, type Replaced, replace, type Staged, stage } from "./client/stage.ts";
import {
  discardStaging,
  listStaging,
  retryStaging,
  type StagingRow,
  type StagingType,
} from "./client/staging-list.ts";
import { LIKELIEST_DIALECT } from "./dialects/likeliest-dialect.ts";
import type { Dialect } from "./dialects.ts";
import type { TableName } from "./model/insert-order.ts";
import type { Picklists } from "./picklists/picklists.ts";
import type { AnyFields } from "./record.ts";
import { createV1Client } from "./v1/v1-client.ts";

export type CadTrustClientOptions = {
  /** Root of the node, such as "https://cadt.example.gov:31310". */
  readonly url: string;
  readonly apiKey: string | null;
  readonly timeoutMs: number;
  /** How the node names fields, as far as is known by now. */
  readonly dialect?: () => Dialect;
  readonly fetch?: typeof fetch;
  /** Breaks off every call, for a process that stops. */
  readonly stopping?: AbortSignal;
};

/**
 * A CAD Trust node of data model 2. Fields are under our names, whatever the node calls them.
 * Every call throws RegistryError CAD_TRUST_UNREACHABLE, CAD_TRUST_BUSY or CAD_TRUST_REFUSED;
 * no message holds the API key. Reading and replacing are repeated when no answer came.
 */
export type CadTrustClient = {
  /** True when the node says of itself that it is read-only. */
  readonly health: () => Promise<boolean>;
  readonly orgStatus: () => Promise<OrgStatus>;
  readonly homeOrganization: () => Promise<string | null>;
  readonly picklists: () => Promise<Picklists>;
  readonly sampleRow: (table: TableName) => Promise<Readonly<Record<string, unknown>> | null>;
  readonly stage: (table: TableName, fields: AnyFields) => Promise<Staged | Refused>;
  readonly replace: (
    table: TableName,
    id: string,
    fields: AnyFields,
  ) => Promise<Replaced | Refused>;
  readonly listStaging: (type: StagingType) => Promise<readonly StagingRow[]>;
  readonly retryStaging: (uuid: string) => Promise<boolean>;
  readonly discardStaging: (uuid: string) => Promise<void>;
  readonly commit: (body: Commit) => Promise<void>;
  readonly getRecord: (table: TableName, id: string) => Promise<NodeRecord | null>;
};

/**
 * Makes a client for the newest data model that the node serves. When that cannot be told, it is one
 * for data model 2, whose first call tells why.
 */
export async function connectCadTrust(
  options: CadTrustClientOptions,
): Promise<{ readonly dataModel: DataModel; readonly client: CadTrustClient }> {
  const send = patientSend(options);
  const unknown = { dataModel: "2", readOnly: null } as const;
  const { dataModel, readOnly } = await detectDataModel(send).catch(() => unknown);
  if (dataModel === "1.7") return { dataModel, client: createV1Client(send) };
  const client = createCadTrustClient(options);
  return {
    dataModel,
    client: readOnly === null ? client : { ...client, health: async () => readOnly },
  };
}

function patientSend(options: CadTrustClientOptions): Send {
  const once = createSend({ ...options, fetch: options.fetch ?? fetch });
  return sendPatiently(once, options.stopping);
}

/** Makes a client; nothing is sent until it is used. */
export function createCadTrustClient(options: CadTrustClientOptions): CadTrustClient {
  const send = patientSend(options);
  const dialect = options.dialect ?? (() => LIKELIEST_DIALECT);
  const deps = () => ({ send, dialect: dialect() });
  return {
    health: () => health(send),
    orgStatus: () => orgStatus(send),
    homeOrganization: () => homeOrganization(send, "/v2/organizations"),
    picklists: () => governedPicklists(send, "/v2/governance/meta/pickList"),
    sampleRow: (table) => sampleRow(send, table),
    stage: (table, fields) => stage(deps(), { table, fields }),
    replace: (table, id, fields) => replace(deps(), { table, id, fields }),
    listStaging: (type) => listStaging(deps(), type),
    retryStaging: (uuid) => retryStaging(send, uuid),
    discardStaging: (uuid) => discardStaging(send, uuid),
    commit: (body) => commit(send, body),
    getRecord: (table, id) => getRecord(deps(), { table, id }),
  };
}
