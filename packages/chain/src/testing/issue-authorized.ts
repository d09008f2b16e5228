import { registryCode, tonnes } from "@sixtwo/domain";
import type { Sent } from "../send/send-call.ts";
import { prepareAuthorize } from "../writes/authorize.ts";
import { prepareIssue } from "../writes/issue.ts";
import { prepareRegisterActivity } from "../writes/register-activity.ts";
import { prepareTag } from "../writes/tag.ts";
import type { TestSystem } from "./test-system.ts";
import { TEST_ACTIVITY, TEST_AUTHORIZATION, TEST_ISSUANCE, testBlock } from "./test-terms.ts";

/**
 * Registers ACT-1, issues 1,000 t of it to the treasury of XXA, and puts them under authorization 1. They
 * are `testBlock(1n)`.
 * @returns the transaction that tagged them
 */
export async function issueAuthorized({ deployment, countries, send }: TestSystem): Promise<Sent> {
  const { registrar, authority, treasury } = countries.a;
  const registry = registryCode("XXA01");
  const activity = { activity: "ACT-1", registry, terms: TEST_ACTIVITY };
  await send(registrar, prepareRegisterActivity(deployment, activity));
  await send(registrar, prepareIssue(deployment, { ...TEST_ISSUANCE, to: treasury.address }));
  await send(authority, prepareAuthorize(deployment, { registry, terms: TEST_AUTHORIZATION }));
  const tag = { block: testBlock(1n), quantity: tonnes(1000n), authorization: 1 };
  return send(registrar, prepareTag(deployment, tag));
}
