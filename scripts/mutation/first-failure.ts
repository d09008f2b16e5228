/**
 * Reads what Hardhat prints of a run of mocha or Solidity tests.
 * @returns the name of the first test that failed, undefined when the output tells of none.
 */
export function firstFailure(output: string): string | undefined {
  const [, failures] = output.split(/^ *\d+ failing$/m);
  const [, name] = failures?.match(/^ *1\) ([\s\S]*?)(?:\n *\n|\n +at |\n +\w*Error)/m) ?? [];
  return name
    ?.split("\n")
    .map((part) => part.trim().replace(/:$/, ""))
    .join(" › ");
}
