/** Trusted Types (W3C), as far as we use them. */
interface TrustedTypePolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => object }
}
declare var trustedTypes: TrustedTypePolicyFactory | undefined
