import { RegistryError } from "@sixtwo/domain";
import { z } from "zod";
import { expectAnswer, isSuccess } from "../client/expect-answer.ts";
import { governedPicklists } from "../client/governance.ts";
import { homeOrganization } from "../client/home-organization.ts";
import { nodeMessage } from "../client/node-message.ts";
import { orgStatus } from "../client/org-status.ts";
import type { NodeAnswer, Send } from "../client/send.ts";
import type { Refused, Replaced, Staged } from "../client/stage.ts";
import type { CadTrustClient } from "../client.ts";
import type { TableName } from "../model/insert-order.ts";
import type { AnyFields } from "../record.ts";
import { isV1Table, V1_TABLES, type V1Table } from "./tables.ts";
import { fromV1Row, toV1Body } from "./v1-rows.ts";
import { listV1Staging } from "./v1-staging.ts";

const ANY = z.looseObject({});
const UUID = z.object({ uuid: z.string() });
const ROW = z.record(z.string(), z.unknown()).nullable();

/** A CAD Trust node of data model 1.7, as a client of its two kinds of record: `project` and `unit`. */
export function createV1Client(send: Send): CadTrustClient {
  const act = async (path: string, body: unknown, what: string) =>
    void expectAnswer(await send({ method: "POST", path, body }), { what, schema: ANY });
  return {
    health: () => health(send),
    orgStatus: () => orgStatus(send, "/v1/organizations/status"),
    homeOrganization: () => homeOrganization(send, "/v1/organizations"),
    picklists: () => governedPicklists(send, "/v1/governance/meta/pickList"),
    sampleRow: async () => null,
    stage: (table, fields) => stage(send, v1Table(table), fields),
    replace: (table, id, fields) => replace(send, v1Table(table), { id, fields }),
    listStaging: (type) => listV1Staging(send, type),
    retryStaging: async (uuid) => {
      const answer = await send({ method: "POST", path: "/v1/staging/retry", body: { uuid } });
      return isSuccess(answer);
    },
    discardStaging: async (uuid) => {
      const answer = await send({ method: "DELETE", path: "/v1/staging", body: { uuid } });
      expectAnswer(answer, { what: `discard staged record ${uuid}`, schema: ANY });
    },
    commit: (body) => act("/v1/staging/commit", body, `commit ${body.ids.length} records`),
    getRecord: (table, id) => getRecord(send, v1Table(table), id),
  };
}

async function health(send: Send): Promise<boolean> {
  const answer = await send({ method: "GET", path: "/v1/health" });
  expectAnswer(answer, { what: "report its health", schema: ANY });
  return answer.readOnly;
}

async function stage(send: Send, table: V1Table, fields: AnyFields): Promise<Staged | Refused> {
  const { endpoint } = V1_TABLES[table];
  const answer = await send({ method: "POST", path: endpoint, body: toV1Body(fields) });
  if (!isSuccess(answer)) return refused(answer);
  const what = `say what it staged in ${table}`;
  const { uuid } = expectAnswer(answer, { what, schema: UUID });
  return { ok: true, cadTrustId: uuid, stagingUuid: uuid };
}

type Replacement = { readonly id: string; readonly fields: AnyFields };

async function replace(
  send: Send,
  table: V1Table,
  { id, fields }: Replacement,
): Promise<Replaced | Refused> {
  const { endpoint, primaryKey } = V1_TABLES[table];
  const body = { ...toV1Body(fields), [primaryKey]: id };
  const answer = await send({ method: "PUT", path: endpoint, body });
  if (isSuccess(answer)) return { ok: true };
  const refusal = refused(answer);
  const isUnknown = /does not have a record/i.test(refusal.refusal);
  return isUnknown ? { ...refusal, status: 404 } : refusal;
}

async function getRecord(send: Send, table: V1Table, id: string) {
  const { endpoint, primaryKey } = V1_TABLES[table];
  const answer = await send({ method: "GET", path: endpoint, query: { [primaryKey]: id } });
  const row = expectAnswer(answer, { what: `show ${table} ${id}`, schema: ROW });
  return row && fromV1Row(table, row);
}

function refused(answer: NodeAnswer): Refused {
  const said = nodeMessage(answer.body) ?? "no reason given";
  const refusal = `The CAD Trust node answered ${answer.status}: "${said}".`;
  return { ok: false, status: answer.status, refusal };
}

function v1Table(table: TableName): V1Table {
  if (isV1Table(table)) return table;
  throw new RegistryError("CAD_TRUST_REFUSED", {
    message: `Data model 1.7 has no table ${table}.`,
    remedy: "Send projects and units only, with everything inside.",
  });
}
