import { RegistryError } from "@sixtwo/domain";
import type { Response } from "express";
import { sendProblem } from "../http/problem.ts";
import { MEDIA_TYPES } from "./formats.ts";

/** Answers 406 with the media types that there are. */
export function refuseFormat(response: Response): void {
  sendProblem(response, {
    status: 406,
    code: "BAD_INPUT",
    detail: "The Accept header names no form that this answer has.",
    remedy: `Accept one of ${Object.values(MEDIA_TYPES).join(", ")}, or name one by format.`,
  });
}

/** The failure of asking for a signed answer where nothing signs. */
export function signsNothing(): RegistryError {
  return new RegistryError("NOT_FOUND", {
    message: "This registry signs no answers: it has no signing key.",
    remedy: "Ask for application/json; the operator sets a key with SIGNING_KEY_FILE.",
  });
}

/** The failure of asking for a page of a file. */
export function hasNoPages(): RegistryError {
  return new RegistryError("BAD_INPUT", {
    message: "limit goes with pages; csv, ndjson and xlsx give the whole list.",
    remedy: "Leave limit out, or ask for application/json.",
  });
}
