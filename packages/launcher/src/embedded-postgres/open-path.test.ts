import { chmod, chown, mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { pino } from "pino";
import { openPath } from "./open-path.ts";

const logger = pino({ level: "silent" });
const user = { uid: 65_500, gid: 65_500 };

describe("openPath", () => {
  let top: string;
  let path: string;
  beforeEach(async function () {
    if (process.getuid?.() !== 0) this.skip();
    top = await mkdtemp(join(tmpdir(), "sixtwo-open-"));
    await chmod(top, 0o755);
    path = join(top, "home", "data");
    await mkdir(path, { recursive: true });
  });
  afterEach(() => rm(top, { recursive: true, force: true }));

  it("lets others pass through a closed folder of root, without letting them list it", async () => {
    await chmod(join(top, "home"), 0o700);
    await openPath({ path, user, logger });
    expect((await stat(join(top, "home"))).mode & 0o777).to.equal(0o701);
  });

  it("names a closed folder of somebody else instead of changing it", async () => {
    await chmod(join(top, "home"), 0o700);
    await chown(join(top, "home"), 65_501, 65_501);
    const error = await openPath({ path, user, logger }).catch((thrown) => thrown);
    expect(error.code).to.equal("DATABASE_UNREACHABLE");
    expect(error.remedy).to.contain(`chmod o+x ${join(top, "home")}`);
    expect((await stat(join(top, "home"))).mode & 0o777).to.equal(0o700);
  });

  it("changes nothing when PostgreSQL runs as the launcher's own user", async () => {
    await chmod(join(top, "home"), 0o700);
    await openPath({ path, user: undefined, logger });
    expect((await stat(join(top, "home"))).mode & 0o777).to.equal(0o700);
  });
});
