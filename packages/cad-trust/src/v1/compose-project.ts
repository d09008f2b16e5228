import type { AnyFields } from "../record.ts";
import { childId, childText } from "./child-row.ts";
import { type Composite, known } from "./composite.ts";
import type { RecordTree, TreeRecord } from "./record-tree.ts";

/** Data model 2's status of a project to the nearest that 1.7 has. */
const STATUS: Readonly<Record<string, string>> = {
  Listed: "Listed",
  Validated: "Listed",
  Registered: "Registered",
  Authorized: "Registered",
  Certified: "Registered",
  Verified: "Registered",
  Completed: "Completed",
  Withdrawn: "Withdrawn",
  Rejected: "Withdrawn",
  Inactive: "De-registered",
};

/** A project of data model 1.7 from the records that data model 2 keeps apart. */
export function composeProject(tree: RecordTree, project: TreeRecord): Composite {
  const children = tree.childrenOf(project.localId);
  const ofTable = (table: string) => children.filter((child) => child.table === table);
  const links = ofTable("project_methodology");
  const methodologies = links.flatMap((link) => tree.targetOf(link, "cadTrustMethodologyId"));
  const parts = ofTable("stakeholder_projects");
  const stakeholders = parts.flatMap((part) => tree.targetOf(part, "cadTrustStakeholderId"));
  const validation = ofTable("validation").at(-1);
  const lists = { locations: ofTable("location"), estimations: ofTable("estimation") };
  const benefits = ofTable("co_benefit");
  const program = tree.targetOf(project, "cadTrustProgramId");
  return {
    table: "project",
    localId: project.localId,
    fields: known({
      ...plainFields(project.fields),
      projectDeveloper: developer(stakeholders),
      methodology: methodologies.map(({ fields }) => methodologyText(fields)).join("; ") || null,
      validationBody: validation?.fields.validationBody,
      validationDate: validation?.fields.validationDate,
      ...childLists({ ...lists, benefits }),
    }),
    members: [
      ...[...program, ...links, ...methodologies, ...parts, ...stakeholders],
      ...[...ofTable("validation"), ...lists.locations, ...lists.estimations, ...benefits],
    ].map(({ localId }) => localId),
  };
}

function plainFields(fields: AnyFields) {
  return {
    projectId: fields.projectId,
    originProjectId: fields.projectId,
    registryOfOrigin: fields.projectRegistryName,
    currentRegistry: fields.projectRegistryName,
    program: fields.projectCreditingProgram,
    projectName: fields.projectName,
    projectLink: fields.projectLink,
    sector: [fields.projectSector ?? []].flat()[0],
    projectType: [fields.projectType ?? []].flat()[0],
    coveredByNDC: "Unknown", // data model 2 does not ask
    projectStatus: STATUS[String(fields.projectStatus)] ?? fields.projectStatus,
    projectStatusDate: fields.projectStatusDate,
    unitMetric: fields.projectUnitMetric,
    description: fields.projectDescription,
  };
}

function developer(stakeholders: readonly TreeRecord[]): string | null {
  const named = (type: string) =>
    stakeholders.find(({ fields }) => fields.stakeholderType === type)?.fields.stakeholderName;
  const name = named("Developer") ?? named("Owner");
  return name === undefined ? null : String(name);
}

function methodologyText({ methodologyCode, methodologyName }: AnyFields): string {
  return `${methodologyCode} - ${methodologyName}`;
}

type Lists = {
  readonly locations: readonly TreeRecord[];
  readonly estimations: readonly TreeRecord[];
  readonly benefits: readonly TreeRecord[];
};

function childLists({ locations, estimations, benefits }: Lists) {
  return {
    projectLocations: locations.map(({ localId, fields }) =>
      childText("projectLocations", {
        id: childId(localId),
        country: fields.locationCountry,
        inCountryRegion: fields.locationRegion,
        geographicIdentifier: fields.locationGis ?? fields.locationRegion ?? fields.locationCountry,
      }),
    ),
    estimations: estimations.map(({ localId, fields }) =>
      childText("estimations", {
        id: childId(localId),
        creditingPeriodStart: fields.estimationStartDate,
        creditingPeriodEnd: fields.estimationEndDate,
        unitCount: fields.estimationUnitCount,
      }),
    ),
    coBenefits: benefits.map(({ localId, fields }) =>
      childText("coBenefits", { id: childId(localId), cobenefit: fields.coBenefitId }),
    ),
  };
}
