import {
  activityRecords,
  aefT1SubmissionRecord,
  aefT2AuthorizationsRecord,
  aefT3ActionsRecord,
  aefT4HoldingsRecord,
  aefT5AuthorizedEntitiesRecord,
  type CadTrustRecord,
  issuanceRecord,
  labelRecord,
  unitLabelRecord,
  unitRecord,
} from "@sixtwo/cad-trust";
import {
  type Db,
  earlierValidations,
  ledgerIdentity,
  publishedActions,
  publishedActivities,
  publishedAuthorizations,
  publishedBatches,
  publishedBlocks,
  publishedEntities,
  publishedHoldings,
  publishedVerifications,
} from "@sixtwo/db";
import { actionFacts } from "../facts/action-facts.ts";
import { activityFacts } from "../facts/activity-facts.ts";
import { authorizationFacts } from "../facts/authorization-facts.ts";
import { batchFacts } from "../facts/batch-facts.ts";
import { blockFacts, unitLabelFacts } from "../facts/block-facts.ts";
import { entityFacts } from "../facts/entity-facts.ts";
import { holdingFacts } from "../facts/holding-facts.ts";
import { submissionFacts } from "../facts/submission-key.ts";

export type ProjectionDeps = {
  readonly db: Db;
  /** Where the registry is on the Internet, without a slash at the end; null when it is not. */
  readonly publicUrl: string | null;
  readonly clock: () => Date;
};

/** Every record that the registry publishes, by its local id, from mirror and paperwork as they are now. */
export async function cadTrustRecords(
  deps: ProjectionDeps,
): Promise<ReadonlyMap<string, CadTrustRecord>> {
  const records = [
    ...(await recordsOfActivities(deps)),
    ...(await recordsOfBlocks(deps)),
    ...(await recordsOfReports(deps)),
  ];
  // Activities share programmes and methodologies.
  return new Map(records.map((record) => [record.localId, record]));
}

async function recordsOfActivities({ db, publicUrl }: ProjectionDeps) {
  const verifications = await publishedVerifications({ db });
  const validations = await earlierValidations({ db });
  const activities = await publishedActivities({ db });
  const batches = await publishedBatches({ db });
  return [
    ...activities.flatMap((activity) =>
      activityRecords(
        activityFacts(activity, { verifications, earlierValidations: validations, publicUrl }),
      ),
    ),
    ...batches.map((batch) => issuanceRecord(batchFacts(batch))),
  ];
}

async function recordsOfBlocks({ db, publicUrl }: ProjectionDeps) {
  const blocks = await publishedBlocks({ db });
  const collection = await collectionOf(db);
  return blocks.flatMap((block): CadTrustRecord[] => {
    const label = unitLabelFacts(block);
    const unit = unitRecord(blockFacts(block, { publicUrl, collection }));
    return label === null ? [unit] : [unit, unitLabelRecord(label)];
  });
}

async function collectionOf(db: Db): Promise<string | null> {
  const identity = await ledgerIdentity({ db });
  return identity && `eip155:${identity.chainId}/erc1155:${identity.ledger}`;
}

/** The five tables of the AEF. A year is reported once it is over. */
async function recordsOfReports({ db, clock }: ProjectionDeps): Promise<readonly CadTrustRecord[]> {
  const lastYear = clock().getUTCFullYear() - 1;
  const entities = await publishedEntities({ db });
  const authorizations = (await publishedAuthorizations({ db })).map((authorization) =>
    authorizationFacts(authorization, lastYear),
  );
  const actions = (await publishedActions({ db })).flatMap((action) =>
    actionFacts(action, lastYear),
  );
  const holdings = (await publishedHoldings({ db }, lastYear)).map(holdingFacts);
  const reported = [...authorizations, ...actions, ...holdings];
  const submissions = submissionFacts(reported.map(({ submission }) => submission));
  return [
    ...authorizations.map(labelRecord),
    ...entities.map((entity) => aefT5AuthorizedEntitiesRecord(entityFacts(entity))),
    ...submissions.map(aefT1SubmissionRecord),
    ...authorizations.map(aefT2AuthorizationsRecord),
    ...actions.map(aefT3ActionsRecord),
    ...holdings.map(aefT4HoldingsRecord),
  ];
}
