// Usage: npm run check
// Format, lint, types, Solidity style, dead code, and whether the generated files are up to date.
// Every step runs, whatever the others say; the exit code is 1 when one of them failed.
import { existsSync, globSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runProgram } from "./testing/run-program.ts";

type Step = {
  readonly name: string;
  readonly command: readonly string[];
  /** False while the project has nothing for this step. */
  readonly applies?: boolean;
};

const LIMIT_MS = 10 * 60_000;
const CONTRACTS = "contracts/**/*.sol";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const hasContracts = globSync(CONTRACTS).length > 0;
const colors = process.stdout.isTTY ? "force" : "off";
const program = (name: string): string => `node_modules/.bin/${name}`;
const steps: readonly Step[] = [
  {
    name: "format and lint",
    command: [program("biome"), "ci", `--colors=${colors}`, "--error-on-warnings", "."],
  },
  { name: "types", command: [program("tsc"), "--noEmit", "-p", "tsconfig.json"] },
  {
    name: "contracts: lint",
    command: [program("solhint"), "--noPoster", "--disc", "--max-warnings", "0", CONTRACTS],
    applies: hasContracts,
  },
  {
    name: "contracts: format",
    command: [program("prettier"), "--check", CONTRACTS],
    applies: hasContracts,
  },
  { name: "dead code", command: [program("knip"), "--no-progress", "--no-config-hints"] },
  {
    name: "generated files",
    command: [process.execPath, "scripts/generate.ts", "--check"],
    applies: existsSync("scripts/generate.ts"),
  },
];

const lines: string[] = [];
for (const step of steps) {
  if (process.exitCode === 130) break;
  if (step.applies !== false) lines.push(await runStep(step));
}
console.log(`\n${lines.join("\n")}`);

async function runStep({ name, command }: Step): Promise<string> {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const end = await runProgram(command, LIMIT_MS);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const ok = "code" in end && end.code === 0;
  if (!ok) process.exitCode ||= 1;
  const reason = "stopped" in end ? ` (${end.stopped})` : "";
  return `${ok ? "ok    " : "FAILED"} ${name}, ${seconds} s${reason}`;
}
