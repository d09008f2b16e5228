import { execFile } from "node:child_process";
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";

const SCRIPT = fileURLToPath(new URL("../scripts/bootstrap.sh", import.meta.url));

/** Stands for npm: records its arguments, and makes what the real one would have made. */
const FAKE_NPM = `#!/bin/sh
echo "$*" >> "$CALLS"
[ -z "$NPM_FAILS" ] || exit 1
case $1 in
  ci) sleep 0.2; rm -rf node_modules; mkdir node_modules ;;
  install) mkdir -p node_modules/.bin && printf '#!/bin/sh\\necho v24.21.0\\n' > node_modules/.bin/node
    chmod +x node_modules/.bin/node ;;
esac
`;

type End = { readonly code: number; readonly stdout: string; readonly stderr: string };

describe("scripts/bootstrap.sh", () => {
  let root: string;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "sixtwo-bootstrap-"));
    await mkdir(join(root, "scripts"));
    await mkdir(join(root, "programs"));
    await copyFile(SCRIPT, join(root, "scripts/bootstrap.sh"));
    await writeFile(join(root, "package-lock.json"), "{}");
    await program("npm", FAKE_NPM);
    await nodeIs("v24.1.0");
  });

  afterEach(() => rm(root, { recursive: true, force: true }));

  it("installs the packages once, then runs the command at once", async () => {
    expect(await bootstrap("echo", "ready")).to.include({ code: 0, stdout: "ready\n" });
    expect(await bootstrap("echo", "again")).to.deep.equal({
      code: 0,
      stdout: "again\n",
      stderr: "",
    });
    expect(await calls()).to.deep.equal([
      "ci --no-audit --no-fund --loglevel=error --include=dev --include=optional",
    ]);
  });

  it("installs again when the lockfile has changed", async () => {
    await bootstrap("true");
    await writeFile(join(root, "package-lock.json"), '{"changed":true}');
    await bootstrap("true");
    expect(await calls()).to.have.length(2);
  });

  it("leaves alone what 'npm install' has just done under a current Node", async () => {
    await installedByHand();
    await mkdir(join(root, "node_modules/@nomicfoundation/edr-linux-x64"), { recursive: true });
    await writeFile(join(root, "node_modules/@nomicfoundation/edr-linux-x64/package.json"), "{}");
    await bootstrap("true");
    expect(await calls()).to.deep.equal([]);
  });

  it("installs anew when an old Node's 'npm install' left the native packages out", async () => {
    await installedByHand();
    await bootstrap("true");
    expect(await calls()).to.have.length(1);
  });

  it("brings the pinned Node when the present one is older than 24", async () => {
    await nodeIs("v20.20.2");
    expect(await bootstrap("node")).to.include({ code: 0, stdout: "v24.21.0\n" });
    expect((await calls())[0]).to.equal(
      "install --no-audit --no-fund --no-save --loglevel=error node@24.21.0",
    );
    await bootstrap("node");
    expect(await calls()).to.have.length(2);
  });

  it("refuses a Node older than 20 and says what to install", async () => {
    await nodeIs("v18.1.0");
    const { code, stderr } = await bootstrap("true");
    expect(code).to.equal(1);
    expect(stderr).to.equal(
      "sixtwo: Node 20 or later is needed, found v18.1.0.\n" +
        "  What to do: Install Node 24 from https://nodejs.org and run this again.\n",
    );
  });

  it("says what to do when npm cannot install", async () => {
    const { code, stderr } = await bootstrapWith({ NPM_FAILS: "1" }, "echo", "not run");
    expect(code).to.equal(1);
    expect(stderr).to.contain("'npm ci' failed").and.to.contain("Check the network");
    expect((await bootstrap("echo", "recovered")).stdout).to.equal("recovered\n");
  });

  it("installs once when two start together", async () => {
    const ends = await Promise.all([bootstrap("true"), bootstrap("true")]);
    expect(ends.map(({ code }) => code)).to.deep.equal([0, 0]);
    expect(await calls()).to.have.length(1);
  });

  it("takes over the lock of a process that has died", async () => {
    await mkdir(join(root, ".runtime/lock"), { recursive: true });
    await writeFile(join(root, ".runtime/lock/pid"), "99999999");
    expect(await bootstrap("echo", "ready")).to.include({ code: 0, stdout: "ready\n" });
  });

  it("hands on the command's exit code and arguments with spaces", async () => {
    const end = await bootstrap("sh", "-c", 'printf "%s" "$1"; exit 7', "sh", "two words");
    expect(end).to.include({ code: 7, stdout: "two words" });
  });

  function bootstrap(...command: string[]): Promise<End> {
    return bootstrapWith({}, ...command);
  }

  function bootstrapWith(more: Record<string, string>, ...command: string[]): Promise<End> {
    const PATH = [join(root, "programs"), "/usr/local/bin", "/usr/bin", "/bin"].join(delimiter);
    const env = { PATH, CALLS: join(root, "calls"), ...more };
    return new Promise((end) => {
      execFile("sh", [join(root, "scripts/bootstrap.sh"), ...command], { env }, (error, out, err) =>
        end({ code: Number(error?.code ?? 0), stdout: out, stderr: err }),
      );
    });
  }

  async function calls(): Promise<string[]> {
    try {
      return (await readFile(join(root, "calls"), "utf8")).trimEnd().split("\n");
    } catch {
      // No call has been recorded.
      return [];
    }
  }

  async function program(name: string, text: string): Promise<void> {
    await writeFile(join(root, "programs", name), text);
    await chmod(join(root, "programs", name), 0o755);
  }

  function nodeIs(version: string): Promise<void> {
    return program("node", `#!/bin/sh\necho ${version}\n`);
  }

  /** npm writes its own record after the lockfile. */
  async function installedByHand(): Promise<void> {
    await mkdir(join(root, "node_modules"));
    await writeFile(join(root, "node_modules/.package-lock.json"), "{}");
    await utimes(join(root, "package-lock.json"), 1_000, 1_000);
  }
});
