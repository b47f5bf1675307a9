import { createHash } from 'node:crypto';

/** The namespace of addresses (RFC 9562, appendix A). */
const addressNamespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/**
 * The identifier of a book, the same in every build: its own address or, where the site does not know its origin, a UUID of
 * version 5 made of the publisher and the address from the root of the host.
 */
export function bookIdentifier({ url, publisher }: { url: string; publisher: string }): string {
	if (!url.startsWith('/')) return url;
	const hash = createHash('sha1').update(addressNamespace).update(`${publisher} ${url}`).digest().subarray(0, 16);
	hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
	hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
	return `urn:uuid:${hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-')}`;
}
