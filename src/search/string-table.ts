const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const UPPER_A = 65;
const UPPER_Z = 90;

/**
 * Strings numbered from 0 in the order in which they first came, without a JavaScript string for each: their UTF-16 units
 * stand one after the other in one array, and an open-addressing table (linear probing, FNV-1a) finds them from a slice
 * of a text. Letters A to Z count as a to z.
 */
export class StringTable {
  #slots = new Int32Array(1024).fill(-1);
  #hashes = new Uint32Array(512);
  #ends = new Uint32Array(512);
  #units = new Uint16Array(4096);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The number of `text.slice(start, end)`, or -1 when it never came. */
  find(text: string, start = 0, end = text.length): number {
    return this.#slots[this.#slotOf(text, start, end, hashOf(text, start, end))] ?? -1;
  }

  /** The number of `text.slice(start, end)`, a new one when it has not come before. */
  add(text: string, start = 0, end = text.length): number {
    const hash = hashOf(text, start, end);
    const slot = this.#slotOf(text, start, end, hash);
    const known = this.#slots[slot] ?? -1;
    return known >= 0 ? known : this.#append(text, start, end, hash, slot);
  }

  /** The string with this number. */
  at(number: number): string {
    return String.fromCharCode(...this.#units.subarray(this.#startOf(number), this.#ends[number]));
  }

  #slotOf(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const number = slots[slot] as number;
      if (number < 0 || (this.#hashes[number] === hash && this.#equals(number, text, start, end)))
        return slot;
      slot = (slot + 1) & mask;
    }
  }

  #equals(number: number, text: string, start: number, end: number): boolean {
    const from = this.#startOf(number);
    if ((this.#ends[number] as number) - from !== end - start) return false;
    for (let at = start; at < end; at++) {
      if (this.#units[from + at - start] !== lowerUnit(text.charCodeAt(at))) return false;
    }
    return true;
  }

  #append(text: string, start: number, end: number, hash: number, slot: number): number {
    const number = this.#size++;
    const from = this.#startOf(number);
    const to = from + end - start;
    if (number >= this.#ends.length) {
      this.#ends = grown(this.#ends, number + 1, new Uint32Array(this.#ends.length * 2));
      this.#hashes = grown(this.#hashes, number + 1, new Uint32Array(this.#hashes.length * 2));
    }
    if (to > this.#units.length) {
      this.#units = grown(this.#units, to, new Uint16Array(Math.max(this.#units.length * 2, to)));
    }
    for (let at = start; at < end; at++) this.#units[from + at - start] = lowerUnit(text.charCodeAt(at));
    this.#ends[number] = to;
    this.#hashes[number] = hash;
    this.#slots[slot] = number;
    if (this.#size * 2 > this.#slots.length) this.#rehash();
    return number;
  }

  #startOf(number: number): number {
    return number === 0 ? 0 : (this.#ends[number - 1] as number);
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let number = 0; number < this.#size; number++) {
      let slot = (this.#hashes[number] as number) & mask;
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
    this.#slots = slots;
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ lowerUnit(text.charCodeAt(at)), FNV_PRIME);
  // The low bits of FNV mix slowly, and they alone choose the slot.
  return (hash ^ (hash >>> 15)) >>> 0;
}

function lowerUnit(unit: number): number {
  return unit >= UPPER_A && unit <= UPPER_Z ? unit | 32 : unit;
}

function grown<Values extends Uint16Array | Uint32Array>(
  values: Values,
  used: number,
  larger: Values,
): Values {
  larger.set(values.subarray(0, Math.min(used, values.length)));
  return larger;
}
