/**
 * `<lost-page>`: what is done for an address that has no page, by a program that is loaded for it. `data-unloadable` is what is
 * said where that, or what it needs, cannot be had.
 */
class LostPage extends HTMLElement {
	connectedCallback(): void {
		import('./answer-lost.ts')
			.then(({ answerLost }) => answerLost(this))
			.catch(() => {
				const status = this.querySelector('[role="status"]');
				if (status !== null) status.textContent = this.dataset['unloadable'] ?? '';
			});
	}
}

customElements.define('lost-page', LostPage);
