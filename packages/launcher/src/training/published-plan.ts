import { partyCode, registryCode } from "@sixtwo/domain";
import type { TimedAct } from "./act.ts";
import type { Fixtures, PublishedTransfer, TrainingActivity } from "./fixtures.ts";

const DAY = 24 * 60 * 60 * 1000;

/**
 * The published transfers at their dates. Each is authorized 60 days ahead (once for each host, acquirer and
 * activity), issued 14 days ahead, and sent by the host Party to the acquiring Party.
 */
export function publishedPlan(fixtures: Fixtures): readonly TimedAct[] {
  const authorized = new Set<string>();
  return fixtures.transfers.flatMap((transfer) => {
    const activity = activityOf(fixtures, transfer);
    const name = authorizationName(transfer);
    const acts = [...issueAndSend(transfer, activity)];
    if (!authorized.has(name)) acts.unshift(authorize(transfer, activity));
    authorized.add(name);
    return acts;
  });
}

function authorize(transfer: PublishedTransfer, activity: TrainingActivity): TimedAct {
  const at = before(transfer, 60);
  return {
    at,
    by: `${transfer.host}-authority`,
    act: {
      kind: "authorize",
      terms: {
        name: authorizationName(transfer),
        party: transfer.host,
        approach: transfer.approach,
        date: new Date(at.getTime() - DAY),
        purposes: ["NDC"],
        firstTransferDefinition: null,
        oimp: "",
        cap: null,
        acquirers: [partyCode(transfer.acquirer)],
        activity,
      },
    },
  };
}

function issueAndSend(
  transfer: PublishedTransfer,
  activity: TrainingActivity,
): readonly TimedAct[] {
  return transfer.blocks.flatMap(({ vintage, quantity }): readonly TimedAct[] => {
    const block = `${transfer.id}/${vintage}`;
    return [
      {
        at: before(transfer, 14),
        by: `${transfer.host}-registrar`,
        act: {
          kind: "issue",
          block,
          activity,
          to: `${transfer.host}-party`,
          vintage,
          quantity,
          authorization: authorizationName(transfer),
        },
      },
      {
        at: before(transfer, 0),
        by: `${transfer.host}-party`,
        act: { kind: "send", block, quantity, to: `${transfer.acquirer}-party` },
      },
    ];
  });
}

function authorizationName({ host, acquirer, activity }: PublishedTransfer): string {
  return `${host}-${acquirer}-${activity.slice(4)}`;
}

/** 10:00 UTC so many days before the transfer. */
function before(transfer: PublishedTransfer, days: number): Date {
  return new Date(Date.parse(`${transfer.date}T10:00:00Z`) - days * DAY);
}

function activityOf({ activities }: Fixtures, transfer: PublishedTransfer): TrainingActivity {
  const activity = activities.find(({ id }) => id === transfer.activity);
  if (activity?.registry !== registryCode(`${transfer.host}01`)) {
    throw new Error(
      `Transfer ${transfer.id} names no activity of ${transfer.host}: ${transfer.activity}.`,
    );
  }
  return activity;
}
