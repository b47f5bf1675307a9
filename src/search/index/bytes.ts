/** How many bytes a number takes. */
export function numberLength(value: number): number {
	let length = 1;
	for (let rest = value; rest > 0x7f; rest = Math.floor(rest / 0x80)) length += 1;
	return length;
}

/** Collects bytes of an index file. Numbers are written as LEB128: seven bits a byte, the lowest first. */
export class ByteWriter {
	#bytes = new Uint8Array(1024);
	#length = 0;

	/** Writes a byte, 0–255. */
	byte(value: number): this {
		this.#reserve(1);
		this.#bytes[this.#length] = value;
		this.#length += 1;
		return this;
	}

	/** Writes a non-negative integer of up to 53 bits. */
	number(value: number): this {
		let rest = value;
		while (rest > 0x7f) {
			this.byte((rest % 0x80) | 0x80);
			rest = Math.floor(rest / 0x80);
		}
		return this.byte(rest);
	}

	/** Writes bytes as they are; their number must be known to the reader. */
	bytes(values: Uint8Array): this {
		this.#reserve(values.length);
		this.#bytes.set(values, this.#length);
		this.#length += values.length;
		return this;
	}

	/** Writes the number of bytes, then the bytes. */
	counted(values: Uint8Array): this {
		return this.number(values.length).bytes(values);
	}

	/** Number of bytes written. */
	get length(): number {
		return this.#length;
	}

	/** Forgets everything written. */
	clear(): this {
		this.#length = 0;
		return this;
	}

	/** Everything written so far. */
	finish(): Uint8Array<ArrayBuffer> {
		return this.#bytes.slice(0, this.#length);
	}

	#reserve(count: number): void {
		if (this.#length + count <= this.#bytes.length) return;
		const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + count));
		larger.set(this.#bytes);
		this.#bytes = larger;
	}
}

/** Reads what `ByteWriter` wrote, in the same order. */
export class ByteReader {
	readonly #source: Uint8Array;
	#at = 0;

	constructor(source: Uint8Array) {
		this.#source = source;
	}

	/** Whether everything was read. */
	get done(): boolean {
		return this.#at >= this.#source.length;
	}

	/** Reads a byte. */
	byte(): number {
		const value = this.#source[this.#at];
		if (value === undefined) throw new Error(`index file: found its end at byte ${this.#at}, expected more`);
		this.#at += 1;
		return value;
	}

	/** Reads a non-negative integer. */
	number(): number {
		let value = 0;
		let scale = 1;
		for (;;) {
			const byte = this.byte();
			value += (byte & 0x7f) * scale;
			if (byte < 0x80) return value;
			scale *= 0x80;
		}
	}

	/** Reads `count` bytes. */
	bytes(count: number): Uint8Array {
		const end = this.#at + count;
		if (end > this.#source.length) throw new Error(`index file: found ${this.#source.length} bytes, expected ${end}`);
		const values = this.#source.subarray(this.#at, end);
		this.#at = end;
		return values;
	}

	/** Reads all that is left. */
	rest(): Uint8Array {
		return this.bytes(this.#source.length - this.#at);
	}

	/** Reads what `counted` wrote. */
	counted(): Uint8Array {
		return this.bytes(this.number());
	}
}
