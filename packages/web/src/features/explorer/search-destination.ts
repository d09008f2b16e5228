import { parseItmoId, parseNationalSerial } from "@sixtwo/domain";
import { itmoPath, searchPath } from "../../ui/paths.ts";

/** Where a search leads: straight to a serial when the text names one, else to the results. */
export function searchDestination(typed: string): string {
  const text = typed.trim();
  const upper = text.toUpperCase();
  return namesOneSerial(upper) ? itmoPath(upper.replaceAll(",", "")) : searchPath(text);
}

function namesOneSerial(text: string): boolean {
  return [parseItmoId, parseNationalSerial].some((parse) => {
    try {
      parse(text);
      return true;
    } catch {
      return false; // of another form; the search may still know it
    }
  });
}
