import type { Mutant } from "./mutant.ts";
import { MOVEMENT_MUTANTS } from "./mutants/movements.ts";
import { OFFICE_MUTANTS } from "./mutants/offices.ts";
import { RULE_MUTANTS } from "./mutants/rules.ts";
import { RUN_MUTANTS } from "./mutants/runs.ts";

/** The faults that the tests of the contracts must find, each by itself. */
export const MUTANTS: readonly Mutant[] = [
  ...RUN_MUTANTS,
  ...MOVEMENT_MUTANTS,
  ...RULE_MUTANTS,
  ...OFFICE_MUTANTS,
];
