/** The one policy by which this page names scripts: those of its own origin. */
const policy = globalThis.trustedTypes?.createPolicy('allegiances', {
  createScriptURL: (address) => {
    if (new URL(address, globalThis.location.href).origin !== globalThis.location.origin) {
      throw new TypeError(`A script of another origin: ${address}`)
    }
    return address
  },
})

/** The address of a worker or service worker, vouched for where the browser asks for it. */
export const trustedScript = (address: string): string =>
  // The DOM's types do not know yet that a trusted address is taken where a text is.
  (policy ? policy.createScriptURL(address) : address) as unknown as string
