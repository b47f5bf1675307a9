/**
 * The path under which the site stands on its host, as BASE_PATH gives it.
 *
 * @param value such as `policy`, `/policy` or `/policy/`; undefined or empty for the root of the host
 * @returns the path with a slash at both ends
 */
export function basePath(value: string | undefined): string {
	const inner = (value ?? '').replace(/^\/+|\/+$/g, '');
	return inner === '' ? '/' : `/${inner}/`;
}
