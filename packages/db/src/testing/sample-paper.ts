import { registryCode } from "@sixtwo/domain";
import type { Db } from "../database.ts";
import { recordActivityPaper } from "../queries/registry/record-activity-paper.ts";
import { recordVerification } from "../queries/registry/record-verification.ts";

const ACTIVITY = { registry: registryCode("GHA01"), activity: "GHA-ACT-001" };

/** Paperwork of the sample ledger's activity, for tests: complete, and of values that CAD Trust knows. */
export async function insertSamplePaper(db: Db): Promise<void> {
  await recordActivityPaper(
    { db },
    {
      ...ACTIVITY,
      description: "Improved cookstoves replace open fires.",
      link: "https://registry.gov.gh/activities/GHA-ACT-001",
      methodology: { code: "VMR0006", name: "Improved cookstoves", version: "1.2" },
      crediting: { from: "2022-01-01", until: "2030-12-31" },
      location: { country: "Ghana", region: "Ashanti", coordinates: "6.69, -1.62" },
      validation: {
        id: "V-1",
        body: "Carbon Check (India) Private Limited",
        kind: "design",
        date: "2023-03-01",
      },
      registeredOn: "2023-04-02",
      parts: {
        stakeholders: [{ name: "Green Group A", part: "developer", link: null }],
        estimations: [
          { from: "2023-01-01", until: "2023-12-31", quantity: 1_000n, reference: null },
        ],
        ratings: [{ scheme: "CCQI", name: "Additionality", value: "3.5", link: null }],
        coBenefits: [3, 7],
      },
    },
  );
  for (const vintage of [2023, 2024]) {
    await recordVerification(
      { db },
      {
        ...ACTIVITY,
        verificationId: `M-${vintage}`,
        vintage,
        body: "Earthood Services Private Limited",
        period: { from: `${vintage}-01-01`, until: `${vintage}-12-31` },
      },
    );
  }
}
