/** The oldest major version of Node on which the bootstrap runs; the site itself runs on the Node that npm installs. */
export const minimumNode = 20;

/**
 * Whether a version of Node can run the bootstrap.
 * @param {string} version such as `20.11.1`
 * @returns {boolean} true from `minimumNode` on
 */
export function isSupportedNode(version) {
	return Number(version.split('.')[0]) >= minimumNode;
}
