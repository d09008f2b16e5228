import type { FieldModel } from "./field-model.ts";

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Joi's complaint about the type or the size of a value, or null. */
export function checkValue(name: string, model: FieldModel, value: unknown): string | null {
  if (value === "") return `"${name}" is not allowed to be empty`;
  switch (model.type) {
    case "number":
      return checkNumber(name, { min: 0, ...model }, value);
    case "integer":
      return Number.isInteger(value) ? checkNumber(name, model, value) : must(name, "an integer");
    case "year":
      return checkNumber(name, { min: FIRST_YEAR, top: LAST_YEAR, ...model }, value);
    case "date":
      return Number.isNaN(Date.parse(String(value))) ? must(name, "a valid date") : null;
    case "uri":
      return URL.canParse(String(value))
        ? checkText(name, model, value)
        : must(name, "a valid uri");
    case "guid":
      return GUID.test(String(value)) ? null : must(name, "a valid GUID");
    case "list":
      return checkList(name, value);
    case "scalar":
      return typeof value === "number" ? null : checkText(name, model, value);
    default:
      return checkText(name, model, value);
  }
}

function must(name: string, be: string): string {
  return `"${name}" must be ${be}`;
}

type Bounds = { readonly min?: number; readonly top?: number };

/** Joi converts a text that is a number. */
function checkNumber(name: string, { min, top }: Bounds, value: unknown): string | null {
  const number = typeof value === "string" ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number)) return must(name, "a number");
  if (min !== undefined && number < min) return must(name, `greater than or equal to ${min}`);
  if (top !== undefined && number > top) return must(name, `less than or equal to ${top}`);
  return null;
}

function checkText(name: string, { max }: FieldModel, value: unknown): string | null {
  if (typeof value !== "string") return must(name, "a string");
  if (max === undefined || value.length <= max) return null;
  return `"${name}" length must be less than or equal to ${max} characters long`;
}

function checkList(name: string, value: unknown): string | null {
  if (!Array.isArray(value)) return must(name, "an array");
  const at = value.findIndex((each) => typeof each !== "string");
  if (at >= 0) return must(`${name}[${at}]`, "a string");
  return value.length > 0 ? null : `"${name}" must contain at least 1 items`;
}
