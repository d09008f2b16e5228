import type { Request } from "express";
import type { Parameter } from "./parameter.ts";
import { word } from "./parameters.ts";

/** The forms of an answer, by media type. */
export const MEDIA_TYPES = {
  json: "application/json",
  jose: "application/jose+json",
  csv: "text/csv",
  ndjson: "application/x-ndjson",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

export type Format = keyof typeof MEDIA_TYPES;
export type DownloadFormat = Exclude<Format, "json" | "jose">;

const FORMATS = Object.keys(MEDIA_TYPES) as readonly Format[]; // the keys, one line above

export const format: Parameter<Format> = word(
  FORMATS,
  "The form of the answer, where no Accept header can be set. csv, ndjson and xlsx give the whole list, jose a signed page.",
);

/** The form that a client asks for, by parameter or by Accept; null for one that there is not. */
export function formatOf(request: Request, asked: Format | null): Format | null {
  if (asked !== null) return asked;
  const accepted = request.accepts(...Object.values(MEDIA_TYPES));
  return FORMATS.find((name) => MEDIA_TYPES[name] === accepted) ?? null;
}

export function isDownload(name: Format): name is DownloadFormat {
  return name !== "json" && name !== "jose";
}
