import type { FieldModel, FieldType } from "./model/table-model.ts";
import { checkPicklist } from "./picklists/check-picklist.ts";
import type { Picklists } from "./picklists/picklists.ts";
import type { Problem } from "./problem.ts";
import { isPublicLink } from "./public-link.ts";

type FieldCheck = {
  readonly field: string;
  readonly rule: FieldModel;
  readonly value: unknown;
  readonly picklists: Picklists;
};

type Expectation = {
  readonly holds: (value: unknown) => boolean;
  readonly expected: string;
};

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isAmount = (value: unknown) =>
  typeof value === "number" && Number.isFinite(value) && value >= 0;
const isYear = (value: unknown) =>
  typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 2100;

const EXPECTATIONS: Readonly<Record<FieldType, Expectation>> = {
  text: { holds: isText, expected: "a text that is not empty" },
  id: { holds: isText, expected: "the key of another record" },
  decimal: { holds: isAmount, expected: "a number of at least 0" },
  year: { holds: isYear, expected: "a year from 1900 to 2100" },
  date: { holds: isDay, expected: "a day written YYYY-MM-DD" },
  uri: { holds: (v) => isText(v) && isPublicLink(v), expected: "a public http or https link" },
  list: { holds: isList, expected: "a list of at least one text" },
};

/** The problems of one field's value. */
export function checkField(check: FieldCheck): readonly Problem[] {
  const { field, rule, value } = check;
  if (value === undefined || value === null) return rule.required ? [missing(field, rule)] : [];
  const { holds, expected } = EXPECTATIONS[rule.type];
  if (!holds(value)) return [wrongType({ field, value, expected })];
  return [...tooLong(check), ...notListed(check)];
}

function missing(field: string, rule: FieldModel): Problem {
  return {
    field,
    value: null,
    message: `${field} is missing.`,
    remedy: `Enter ${EXPECTATIONS[rule.type].expected}.`,
  };
}

function wrongType(wrong: { field: string; value: unknown; expected: string }): Problem {
  const { field, value, expected } = wrong;
  return {
    field,
    value,
    message: `${field} is ${JSON.stringify(value)}.`,
    remedy: `CAD Trust expects ${expected}.`,
  };
}

function tooLong({ field, rule, value }: FieldCheck): readonly Problem[] {
  if (rule.maxLength === undefined || typeof value !== "string") return [];
  if (value.length <= rule.maxLength) return [];
  const message = `${field} has ${value.length} characters ("${value.slice(0, 40)}…").`;
  return [{ field, value, message, remedy: `Shorten it to ${rule.maxLength} characters.` }];
}

function notListed({ field, rule, value, picklists }: FieldCheck): readonly Problem[] {
  const { picklist } = rule;
  if (picklist === undefined) return [];
  const values = (Array.isArray(value) ? value : [value]).map(String);
  return values.flatMap((each) => {
    const known = checkPicklist(picklists, picklist, each);
    if (known.ok) return [];
    const message = `${field} is "${each}", which is not in CAD Trust's picklist ${picklist}.`;
    return [{ field, value: each, message, remedy: listRemedy(known.nearest) }];
  });
}

function listRemedy(nearest: string | null): string {
  const request = "ask CAD Trust's governance to add the value";
  return nearest === null
    ? `Choose a listed value, or ${request}.`
    : `Use "${nearest}", or ${request}.`;
}

function isDay(value: unknown): boolean {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isText);
}
