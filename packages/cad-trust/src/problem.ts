/** Why a field cannot be published, and what an operator does about it. */
export type Problem = {
  readonly field: string;
  readonly value: unknown;
  readonly message: string;
  readonly remedy: string;
};

/** All problems of a record as one text for an operator. */
export function describeProblems(problems: readonly Problem[]): string {
  return problems.map(({ message, remedy }) => `${message} ${remedy}`).join(" ");
}
