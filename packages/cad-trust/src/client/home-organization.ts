import { z } from "zod";
import { isSuccess } from "./expect-answer.ts";
import type { Send } from "./send.ts";

const ORGANIZATIONS = z.record(z.string(), z.unknown());
// Data model 2 answers in snake_case, 1.7 in camelCase.
const ORGANIZATION = z.union([
  z.object({ is_home: z.literal(true), org_uid: z.string() }).transform((one) => one.org_uid),
  z.object({ isHome: z.literal(true), orgUid: z.string() }).transform((one) => one.orgUid),
]);

/** The id of the organization that the node writes for; null when it does not tell. */
export async function homeOrganization(send: Send, path: string): Promise<string | null> {
  const answer = await send({ method: "GET", path });
  const parsed = ORGANIZATIONS.safeParse(answer.body);
  if (!isSuccess(answer) || !parsed.success) return null;
  const homes = Object.values(parsed.data).flatMap((each) => {
    const home = ORGANIZATION.safeParse(each);
    return home.success ? [home.data] : [];
  });
  return homes[0] ?? null;
}
