import { ConsoleActivitiesDocument } from "../../graphql/generated/console.ts";
import { useDocument } from "../../graphql/use-document.ts";
import type { Option } from "./option.ts";

const MOST = 100;

/** The registry's activities to choose from. */
export function useActivityOptions(registry: string): readonly Option[] {
  const { data } = useDocument(ConsoleActivitiesDocument, { first: MOST, filter: { registry } });
  return (data?.activities.nodes ?? []).map(({ id, title }) => ({
    value: id,
    label: `${title} (${id})`,
  }));
}
