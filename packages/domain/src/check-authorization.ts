import type { AuthorizationTerms } from "./authorization.ts";
import { includesOimp } from "./purpose.ts";
import { type Refusal, type Ruling, rulingOf } from "./refusal.ts";

/** Whether an authorization's terms are complete and consistent; the first fault found, if any. */
export function checkAuthorization(terms: AuthorizationTerms): Ruling {
  return rulingOf(
    identityFault(terms) ??
      purposeFault(terms) ??
      capFault(terms) ??
      timeframeFault(terms) ??
      textFault(terms),
  );
}

function identityFault({ reference, sectors }: AuthorizationTerms): Refusal | null {
  if (!/^[A-Za-z0-9 -]+$/.test(reference)) {
    return {
      code: "INVALID_REFERENCE",
      message: `The authorization ID "${reference}" has characters that the AEF does not take.`,
      remedy: "Use letters, digits, spaces and hyphens.",
    };
  }
  if (sectors.length === 0) {
    return {
      code: "NO_SECTOR",
      message: `Authorization ${reference} names no sector.`,
      remedy: "Choose at least one sector.",
    };
  }
  return null;
}

function purposeFault(terms: AuthorizationTerms): Refusal | null {
  const { purposes, reference } = terms;
  if (purposes.size === 0) {
    return {
      code: "NO_PURPOSE",
      message: `Authorization ${reference} is for no purpose.`,
      remedy: "Choose NDC, IMP or OP.",
    };
  }
  return includesOimp(purposes) ? oimpFactMissing(terms) : oimpFactUnneeded(terms);
}

// 2/CMA.3 annex para 2(b): for OIMP the first transferring Party specifies the first transfer
function oimpFactMissing(terms: AuthorizationTerms): Refusal | null {
  if (terms.firstTransferDefinition === null) {
    return {
      code: "DEFINITION_MISSING",
      message: `Authorization ${terms.reference} is for OIMP and does not define its first transfer.`,
      remedy: "Choose authorization, issuance, or use or cancellation.",
    };
  }
  if (terms.oimp === null || terms.oimp.trim() === "") {
    return {
      code: "OIMP_MISSING",
      message: `Authorization ${terms.reference} is for OIMP and does not say which.`,
      remedy: "Name the purpose, such as CORSIA.",
    };
  }
  return null;
}

function oimpFactUnneeded(terms: AuthorizationTerms): Refusal | null {
  if (terms.firstTransferDefinition !== null) {
    return {
      code: "DEFINITION_UNNEEDED",
      message: `Authorization ${terms.reference} is for NDC alone and defines a first transfer for OIMP.`,
      remedy: "Remove the definition, or add IMP or OP to the purposes.",
    };
  }
  if (terms.oimp !== null) {
    return {
      code: "OIMP_UNNEEDED",
      message: `Authorization ${terms.reference} is for NDC alone and names OIMP "${terms.oimp}".`,
      remedy: "Remove the name, or add IMP or OP to the purposes.",
    };
  }
  return null;
}

function capFault({ reference, cap }: AuthorizationTerms): Refusal | null {
  if (cap !== 0n) return null;
  return {
    code: "ZERO_CAP",
    message: `Authorization ${reference} is for at most 0 t.`,
    remedy: "Give a quantity above 0, or none for no limit.",
  };
}

function timeframeFault(terms: AuthorizationTerms): Refusal | null {
  const { reference, date, occurrence, expires, use } = terms;
  // 2/CMA.3 annex para 1: mitigation from 2021 onward
  if (occurrence.from < 2021) {
    return {
      code: "OCCURRENCE_BEFORE_2021",
      message: `Authorization ${reference} covers mitigation of ${occurrence.from}.`,
      remedy: "Let the timeframe for occurrence begin in 2021 or later.",
    };
  }
  const useReversed = use.from !== null && use.until !== null && use.from >= use.until;
  const expired = expires !== null && expires <= date;
  if (occurrence.from > occurrence.until || useReversed || expired) {
    return {
      code: "WINDOW_REVERSED",
      message: `A timeframe of authorization ${reference} ends before it begins.`,
      remedy: "Let each timeframe begin before it ends.",
    };
  }
  return null;
}

function textFault(terms: AuthorizationTerms): Refusal | null {
  if (!/^0x[0-9a-f]{64}$/.test(terms.termsHash)) {
    return {
      code: "INVALID_TERMS_HASH",
      message: `"${terms.termsHash}" is not the SHA-256 of a letter of authorization.`,
      remedy: "Give 0x and 64 hexadecimal digits in lower case.",
    };
  }
  if (terms.changeableAfterFirstTransfer && terms.terms.trim() === "") {
    return {
      code: "TERMS_MISSING",
      message: `Authorization ${terms.reference} allows change after first transfer without terms.`,
      remedy: "State the circumstances and the process that avoids double counting.",
    };
  }
  return null;
}
