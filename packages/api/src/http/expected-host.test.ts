import { request } from "node:http";
import { expect } from "chai";
import { useApi } from "../testing/use-api.ts";

/** The status of a request that names its host so. */
function statusFor(url: string, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(`${url}/api/v1/config`, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.once("error", reject).end();
  });
}

describe("the host that a request names", () => {
  describe("on the loopback", () => {
    const api = useApi({ publicUrl: "https://registry.example.org" });

    it("is this machine's", async () => {
      for (const host of ["127.0.0.1", "localhost:4000", "[::1]:80", "LOCALHOST", "a.localhost"]) {
        expect(await statusFor(api.url, host), host).to.equal(200);
      }
    });

    it("may be the registry's public name", async () => {
      expect(await statusFor(api.url, "registry.example.org")).to.equal(200);
    });

    it("is not one that a web page's owner let lead here", async () => {
      const wrong = ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:4000", "%"];
      for (const host of [...wrong, "u@evil.example", "registry.example.org.evil.example"]) {
        expect(await statusFor(api.url, host), host).to.equal(421);
      }
    });
  });

  describe("on a network", () => {
    const api = useApi({ host: "0.0.0.0" });

    it("is the operator's affair", async () => {
      const url = api.url.replace("0.0.0.0", "127.0.0.1");
      expect(await statusFor(url, "registry.example.org")).to.equal(200);
    });
  });
});
