/** The one policy of this site for addresses of programs, as `trusted-types` of the content security policy names it. */
const policyName = 'policy-explorer';

/** What a policy of trusted types gives; TypeScript's library does not know it yet. */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL(address: string): string },
	): {
		/** The address as a browser takes it for a program. The type is what those without trusted types take. */
		createScriptURL(address: string): string;
	};
}

/**
 * An address as `new Worker` and the registration of a service worker take it where the content security policy demands
 * trusted types (W3C, https://www.w3.org/TR/trusted-types/): programs come from this site alone.
 * @param address of a program, absolute or from the root of the host
 * @throws TypeError where it is that of another origin
 */
export function trustedScript(address: string): string {
	policy ??= types?.createPolicy(policyName, rules) ?? rules;
	return policy.createScriptURL(address);
}

const rules = {
	createScriptURL(address: string): string {
		if (new URL(address, location.href).origin === location.origin) return address;
		throw new TypeError(`a program of another origin: ${address}`);
	},
};

const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;
