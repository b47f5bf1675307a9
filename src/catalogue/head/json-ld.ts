import type { Thing } from 'schema-dts';
import { inlineJson } from '../../text/escape.ts';

/**
 * Things as JSON-LD to stand in a `<script>`: no `<` stays as it is, so that no text can close the element.
 *
 * A script of this type holds data and is never run, so the content security policy has no say in it.
 */
export function writeJsonLd(things: readonly Thing[]): string {
	return inlineJson({ '@context': 'https://schema.org', '@graph': things });
}
