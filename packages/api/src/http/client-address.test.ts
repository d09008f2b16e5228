import { expect } from "chai";
import { networkOf } from "./client-address.ts";

describe("networkOf", () => {
  it("is the address itself of IPv4, however it is written", () => {
    expect(networkOf("192.0.2.7")).to.equal("192.0.2.7");
    expect(networkOf("::ffff:192.0.2.7")).to.equal("192.0.2.7");
  });

  it("is of IPv6 what a provider gives to one customer", () => {
    const customer = "2001:db8:1:200::/56";
    for (const address of [
      "2001:db8:1:2ff::1",
      "2001:0db8:0001:0200:0:0:0:9",
      "2001:db8:1:211::",
    ]) {
      expect(networkOf(address), address).to.equal(customer);
    }
    expect(networkOf("2001:db8:1:300::1")).to.not.equal(customer);
    expect(networkOf("::1")).to.equal("0:0:0:0::/56");
    expect(networkOf("fe80::1%eth0")).to.equal("fe80:0:0:0::/56");
  });

  it("is whatever else there is, as it is", () => {
    expect(networkOf("unknown")).to.equal("unknown");
  });
});
