import type { Address } from "@sixtwo/domain";
import { ledgerAbi } from "../artifacts/ledger.ts";
import { packPowers } from "../powers.ts";
import { powersOf } from "../reads/powers-of.ts";
import { rulebookInForce } from "../reads/rulebook-in-force.ts";
import { toCall } from "../send/call.ts";
import { type Sending, sendTransaction } from "../send/send-transaction.ts";
import { OFFICE_POWERS, type OfficeName } from "./office-powers.ts";

/** Lets the ledger ask the rulebook, unless it does already. */
export async function putRulebookInForce(
  sending: Sending,
  { ledger, rulebook }: { readonly ledger: Address; readonly rulebook: Address },
): Promise<void> {
  if ((await rulebookInForce(sending.client, ledger)) === rulebook) return;
  await sendTransaction(sending, setRulebookCall(ledger, rulebook));
}

/** Administrator only: the ledger's call that replaces the rulebook. */
export function setRulebookCall(ledger: Address, rulebook: Address) {
  return toCall(ledger, { abi: ledgerAbi, functionName: "setRulebook", args: [rulebook] });
}

/** Gives the office its powers in the ledger, unless it has them already. */
export async function empowerOffice(
  sending: Sending,
  {
    ledger,
    office,
    name,
  }: {
    readonly ledger: Address;
    readonly office: Address;
    readonly name: OfficeName;
  },
): Promise<void> {
  const wanted = packPowers(OFFICE_POWERS[name]);
  const present = packPowers(
    await powersOf({ client: sending.client, deployment: { ledger } }, office),
  );
  if (present === wanted) return;
  const call = toCall(ledger, {
    abi: ledgerAbi,
    functionName: "setOffice",
    args: [office, wanted],
  });
  await sendTransaction(sending, call);
}
