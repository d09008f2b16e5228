import { z } from "zod";
import type { Picklists } from "../picklists/picklists.ts";
import { expectAnswer } from "./expect-answer.ts";
import type { Send } from "./send.ts";

const PICKLISTS = z.record(z.string(), z.unknown());
const VALUES = z.array(z.string());

/**
 * The values that the node's governance allows, by picklist; what is no list of texts is left out.
 * @throws RegistryError CAD_TRUST_REFUSED when there is not one list in the answer
 */
export async function governedPicklists(send: Send, path: string): Promise<Picklists> {
  const answer = await send({ method: "GET", path });
  const schema = PICKLISTS.transform(listsOf).refine((lists) => Object.keys(lists).length > 0);
  return expectAnswer(answer, { what: "show its picklists", schema });
}

function listsOf(body: Readonly<Record<string, unknown>>): Picklists {
  const lists = Object.entries(body).flatMap(([name, values]) => {
    const parsed = VALUES.safeParse(values);
    return parsed.success ? [[name, parsed.data] as const] : [];
  });
  return Object.fromEntries(lists);
}
