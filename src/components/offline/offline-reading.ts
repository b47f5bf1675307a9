import { cacheNames } from '../../offline/cache-names.ts';
import { type Keeping, keepPack, packState, removePack } from '../../offline/keep/keep-pack.ts';
import { readKeptIndex } from '../../offline/keep/kept-index.ts';
import { siteScope, turnOff, turnOn } from '../../offline/keep/switch.ts';
import { isOfflineFiles, type OfflineFiles, type OfflinePack } from '../../offline/offline-files.ts';
import { parseJson } from '../../text/json-shape.ts';
import { keep, readKept } from '../preferences/device-storage.ts';
import { makePackRow, type PackRow } from './pack-row.ts';
import { listVisited } from './visited-list.ts';
import { acts, states, switchKey } from './words.ts';

/** `<offline-reading>`: switches reading offline on and off, keeps and removes packs, lists what is kept because it was read. */
class OfflineReading extends HTMLElement {
	readonly #scope = siteScope();
	readonly #names = cacheNames(this.#scope);
	#offered: OfflineFiles | null = null;
	#rows = new Map<OfflinePack, PackRow>();

	connectedCallback(): void {
		if (navigator.serviceWorker === undefined || globalThis.caches === undefined) {
			this.#say(states.unable);
			this.removeAttribute('aria-busy');
			return;
		}
		this.#switch.addEventListener('click', () => void this.#turn());
		void this.#showAll().finally(() => this.removeAttribute('aria-busy'));
	}

	get #isOn(): boolean {
		return readKept(switchKey) !== 'off';
	}

	get #switch(): HTMLButtonElement {
		return this.#part('switch') as HTMLButtonElement;
	}

	#part(name: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
		if (part === null) throw new Error(`the page has no part “${name}”`);
		return part;
	}

	#say(words: string): void {
		this.#part('state').textContent = words;
	}

	async #turn(): Promise<void> {
		this.#switch.disabled = true;
		if (this.#isOn) {
			keep(switchKey, 'off');
			await turnOff();
		} else {
			keep(switchKey, null);
			await turnOn().catch(() => this.#say(states.unable));
		}
		this.#switch.disabled = false;
		await this.#showAll();
	}

	async #showAll(): Promise<void> {
		const isOn = this.#isOn;
		this.#switch.hidden = false;
		this.#switch.textContent = isOn ? acts.turnOff : acts.turnOn;
		this.#part('packs').hidden = !isOn;
		await this.#showUsage();
		if (isOn) await this.#showPacks();
		await this.#showVisited();
	}

	async #showUsage(): Promise<void> {
		if (!this.#isOn) return this.#say(states.off);
		const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
		this.#say(states.on(estimate?.usage ?? null));
	}

	async #showVisited(): Promise<void> {
		const rows = this.#isOn ? await listVisited(caches, this.#names, this.#scope) : [];
		this.#part('visited').hidden = rows.length === 0;
		this.#part('visited-list').replaceChildren(...rows);
	}

	async #showPacks(): Promise<void> {
		this.#offered ??= await this.#fetchOffered();
		if (this.#offered === null) {
			this.#part('trouble').textContent = states.unreachable;
			return;
		}
		if (this.#rows.size === 0) {
			for (const pack of this.#offered.packs) {
				const row = makePackRow(
					pack,
					() => void this.#change(pack, keepPack),
					() => void this.#change(pack, removePack),
				);
				this.#rows.set(pack, row);
				this.#part(`list-${pack.id.split('/')[0]}`).append(row.row);
			}
		}
		await this.#showStates(this.#offered);
	}

	async #showStates(offered: OfflineFiles): Promise<void> {
		const index = await readKeptIndex(caches, this.#names, this.#scope);
		for (const [pack, row] of this.#rows) row.show(packState(offered, pack, index));
	}

	/** Null where there is neither a network nor a copy. */
	async #fetchOffered(): Promise<OfflineFiles | null> {
		try {
			const response = await fetch(this.dataset['src'] ?? '');
			return parseJson(await response.text(), isOfflineFiles);
		} catch {
			return null;
		}
	}

	async #change(
		pack: OfflinePack,
		change: (keeping: Keeping, pack: OfflinePack, progress: (done: number, total: number) => void) => Promise<void>,
	): Promise<void> {
		const offered = this.#offered;
		if (offered === null) return;
		const keeping: Keeping = {
			caches,
			names: this.#names,
			scope: this.#scope,
			offered,
			fetch: (address, options) => fetch(address, options),
			now: () => new Date(),
		};
		this.#part('trouble').textContent = '';
		for (const row of this.#rows.values()) row.setBusy(true);
		// Asked while the reader acts: what a reader wants kept is not to go when space is short.
		void navigator.storage?.persist?.().catch(() => false);
		try {
			await change(keeping, pack, (done, total) => this.#rows.get(pack)?.showProgress(done, total));
		} catch (error) {
			const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
			this.#part('trouble').textContent = isFull ? states.full : states.broken;
		}
		for (const row of this.#rows.values()) row.setBusy(false);
		await this.#showStates(offered);
		await this.#showUsage();
	}
}

customElements.define('offline-reading', OfflineReading);
