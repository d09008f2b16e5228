import { prepareIssue } from "@sixtwo/chain";
import { type BlockId, registryCode, TCO2E, tonnes, vintage } from "@sixtwo/domain";
import { type ScenarioStack, theEvent } from "./scenario-stack.ts";

export const HOST = registryCode("XXA01");
export const COUNTERPART = registryCode("XXC01");

/** Numbers of the training country's authorizations, in the order of their recording. */
export const NDC_AUTHORIZATION = 1;
export const CORSIA_AUTHORIZATION = 2;

type Issue = {
  readonly to: string;
  readonly quantity: bigint;
  readonly authorization: number | null;
};

/** XXA's registry administrator issues outcomes of 2024 to a role's account, under an authorization. */
export async function issueAs(
  { act, deployment, addressOf }: ScenarioStack,
  { to, quantity, authorization }: Issue,
): Promise<BlockId> {
  const call = prepareIssue(deployment, {
    activity: "XXA-COOK",
    to: addressOf(to),
    vintage: vintage(2024),
    metric: TCO2E,
    quantity: tonnes(quantity),
    monitored: { from: new Date("2024-01-01T00:00:00Z"), until: new Date("2024-12-31T23:59:59Z") },
    mitigationType: "Emission reductions",
    underlying: null,
    documentHash: `0x${"ab".repeat(32)}`,
    authorization,
  });
  const sent = await act("XXA-registrar", call);
  return theEvent(sent, "Issued").blockId;
}

/** What a Party has, by its code. */
export const PARTY = `query ($code: ID!) {
  party(code: $code) { issued held firstTransferred acquired used cancelled }
}`;

/** What the mirror recorded, oldest first. */
export const RECORDED_ACTIONS = `
  select kind, cause, first_serial::text as first, last_serial::text as last
  from ledger.actions order by chain_block, log_index, item`;

/** CAD Trust units, by their first serial. */
export const UNITS = `
  select unit_start_block as first, unit_end_block as last, unit_count::text as count, unit_status as status
  from cad_trust.unit order by unit_start_block::bigint`;

/** CAD Trust's AEF actions, in the order in which such actions happen. */
export const AEF_ACTIONS = `
  select a.aef_t3_actions_type as type, a.aef_t3_actions_itmo_first_id as first,
    a.aef_t3_actions_quantity_t_co2::text as quantity, a.aef_t3_actions_itmo_used_year as used
  from cad_trust.aef_t3_actions a order by array_position(
    array['Authorization', 'First Transfer', 'Acquisition', 'Cancellation', 'Use'], a.aef_t3_actions_type)`;

/** One ton, the block it is in, and how it came there. */
export const HISTORY = `query ($id: ItmoId!) {
  itmo(id: $id) { block { first last state holder { name entity { name } } } history { kind cause quantity } }
}`;
