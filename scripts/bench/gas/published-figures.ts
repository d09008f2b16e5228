/**
 * Gas of Toucan's contracts (an ERC-20 per vintage; retirement with or without a certificate), in
 * thousands, as recorded outside of this project. Nothing of it is measured here.
 */
export const TOUCAN_FIGURES: Readonly<Record<string, string>> = {
  issue: "507-570k",
  "first international transfer, whole": "68-85k",
  "NDC use, whole": "250k, with certificate 477-512k",
  "NDC use, part": "250k, with certificate 477-512k",
};
