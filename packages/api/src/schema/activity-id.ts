import { RegistryError } from "@sixtwo/domain";

const LONGEST = 200;

/**
 * An activity's id out of a question.
 * @throws RegistryError BAD_INPUT for one that PostgreSQL cannot hold, or over 200 characters
 */
export function readActivityId(id: string): string {
  if (id.length <= LONGEST && !id.includes("\u0000")) return id;
  throw new RegistryError("BAD_INPUT", {
    message: `An activity's id has at most ${LONGEST} characters, and no NUL character.`,
    remedy: "Pass the id that the API gave, such as GHA-ACT-001.",
  });
}
