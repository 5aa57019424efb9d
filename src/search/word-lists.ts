const LEAST = 1 << 12;

/** Which of many numbered texts hold which of many numbered words: four bytes for each word that a text holds. */
export class WordLists {
  readonly #offsets: Uint32Array;
  readonly #texts: Uint32Array;

  /** `texts[offsets[word]]` up to `texts[offsets[word + 1]]` are those that hold the word, ascending. */
  constructor(offsets: Uint32Array, texts: Uint32Array) {
    this.#offsets = offsets;
    this.#texts = texts;
  }

  /** The texts that hold a word, ascending; none for a number that is no word's, such as `NO_TERM`. A view, not to be changed. */
  textsWith(word: number): Uint32Array {
    return this.#texts.subarray(this.#offsets[word] ?? 0, this.#offsets[word + 1] ?? 0);
  }

  /** Whether a text holds a word, by binary search. */
  holds(word: number, text: number): boolean {
    const end = this.#offsets[word + 1] ?? 0;
    let low = this.#offsets[word] ?? end;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#texts[middle] as number) < text) low = middle + 1;
      else high = middle;
    }
    return low < end && this.#texts[low] === text;
  }
}

/** Collects the words of texts, one text after the other; then `build` turns them around by counting sort. */
export class WordListsBuilder {
  #words = new Uint32Array(LEAST);
  #starts = new Uint32Array(LEAST);
  /** For each word, one more than the last text that held it. */
  #lastText = new Uint32Array(LEAST);
  #filled = 0;
  #texts = 0;

  /** Ends the text before and begins a new one; its number, from 0. */
  begin(): number {
    this.#starts = withRoomFor(this.#starts, this.#texts);
    this.#starts[this.#texts] = this.#filled;
    return this.#texts++;
  }

  /** Adds a word to the text that was begun last, which holds it from then on. */
  push(word: number): void {
    this.#lastText = withRoomFor(this.#lastText, word);
    if (this.#lastText[word] === this.#texts) return;
    this.#lastText[word] = this.#texts;
    this.#words = withRoomFor(this.#words, this.#filled);
    this.#words[this.#filled++] = word;
  }

  /** The lists of `wordCount` words. */
  build(wordCount: number): WordLists {
    const offsets = new Uint32Array(wordCount + 1);
    for (let at = 0; at < this.#filled; at++) {
      const next = (this.#words[at] as number) + 1;
      offsets[next] = (offsets[next] as number) + 1;
    }
    for (let word = 0; word < wordCount; word++) {
      offsets[word + 1] = (offsets[word + 1] as number) + (offsets[word] as number);
    }
    const texts = new Uint32Array(this.#filled);
    const next = offsets.slice(0, wordCount);
    for (let text = 0; text < this.#texts; text++) {
      const end = text + 1 < this.#texts ? (this.#starts[text + 1] as number) : this.#filled;
      for (let at = this.#starts[text] as number; at < end; at++) {
        const word = this.#words[at] as number;
        const place = next[word] as number;
        texts[place] = text;
        next[word] = place + 1;
      }
    }
    return new WordLists(offsets, texts);
  }
}

function withRoomFor(values: Uint32Array<ArrayBuffer>, place: number): Uint32Array<ArrayBuffer> {
  if (place < values.length) return values;
  const larger = new Uint32Array(Math.max(place + 1, values.length * 2));
  larger.set(values);
  return larger;
}
