import type { PartyPolicy } from "@sixtwo/domain";
import { ConsolePolicyDocument } from "../../../graphql/generated/console.ts";
import { useDocument } from "../../../graphql/use-document.ts";

/** How the registry is run; undefined until known. */
export function usePolicy(registry: string): PartyPolicy | undefined {
  const { data } = useDocument(ConsolePolicyDocument, { registry });
  return data?.registry?.policy;
}
