import { ConsoleEntitiesDocument } from "../../graphql/generated/console.ts";
import { useDocument } from "../../graphql/use-document.ts";
import type { Option } from "./option.ts";

/**
 * Entities to choose from.
 * @param registry only those it registered; all when left out
 */
export function useEntityOptions(registry?: string): readonly Option[] {
  const { data } = useDocument(ConsoleEntitiesDocument, {});
  return (data?.entities ?? [])
    .filter((entity) => registry === undefined || entity.registry.code === registry)
    .map(({ id, name, country, identification }) => ({
      value: id,
      label: `${name} (${country}, ${identification})`,
    }));
}
