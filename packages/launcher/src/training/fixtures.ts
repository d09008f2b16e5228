import { readFile } from "node:fs/promises";
import {
  ACTIVITY_TYPES,
  approachCode,
  MITIGATION_TYPES,
  partyCode,
  registryCode,
  SECTORS,
  tonnes,
} from "@sixtwo/domain";
import { z } from "zod";

const day = z.iso.date();

const Transfer = z.object({
  id: z.string(),
  host: z.string().transform(partyCode),
  acquirer: z.string().transform(partyCode),
  date: day,
  note: z.string(),
  assumed: z.array(z.string()),
  approach: z.string().transform(approachCode),
  activity: z.string(),
  blocks: z.array(
    z.object({
      vintage: z.number().int(),
      quantity: z
        .number()
        .int()
        .transform((n) => tonnes(BigInt(n))),
    }),
  ),
});

const Activity = z.object({
  id: z.string(),
  registry: z.string().transform(registryCode),
  country: z.string(),
  region: z.string(),
  /** "latitude, longitude"; of few activities. */
  coordinates: z.string().nullable().default(null),
  title: z.string(),
  description: z.string(),
  sector: z.enum(SECTORS),
  activityType: z.enum(ACTIVITY_TYPES),
  mitigationType: z.enum(MITIGATION_TYPES),
  methodology: z.object({ code: z.string(), name: z.string(), version: z.string() }),
  crediting: z.object({ from: day, until: day }),
  registeredOn: day,
  link: z.url(),
  stakeholders: z.array(
    z.object({
      name: z.string(),
      part: z.enum(["developer", "owner", "consultant"]),
      link: z.url().nullable(),
    }),
  ),
  estimations: z.array(
    z.object({
      from: day,
      until: day,
      quantity: z.number().int().transform(BigInt),
      reference: z.string().nullable(),
    }),
  ),
  ratings: z.array(
    z.object({
      scheme: z.enum(["CCQI", "CDP"]),
      name: z.string(),
      value: z.string(),
      link: z.url().nullable(),
    }),
  ),
  coBenefits: z.array(z.number().int().min(1).max(17)),
});

export type PublishedTransfer = z.output<typeof Transfer>;
export type TrainingActivity = z.output<typeof Activity>;

export type Fixtures = {
  readonly transfers: readonly PublishedTransfer[];
  readonly activities: readonly TrainingActivity[];
  /** Stands in for every validation and verification body. */
  readonly body: string;
};

const FOLDER = new URL("../../../../fixtures/", import.meta.url);

/** Reads the published transfers and the training activities that the project ships. */
export async function readFixtures(): Promise<Fixtures> {
  const transfers = z.object({ transfers: z.array(Transfer) });
  const activities = z.object({ activities: z.array(Activity), body: z.string() });
  return {
    ...transfers.parse(await readJson("published-transfers.json")),
    ...activities.parse(await readJson("training-activities.json")),
  };
}

async function readJson(name: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(name, FOLDER), "utf8"));
}
