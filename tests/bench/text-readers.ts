/** Something that reads English for names and sentences. */
export interface TextReader {
  readonly name: string;
  /** Reads the text with this index. */
  read(index: number): void;
}

interface Compromise {
  default(text: string): { people(): { out(form: 'array'): unknown } };
}

interface Wink {
  default(model: unknown): { readDoc(text: string): { sentences(): { out(): unknown } } };
}

/** The other readers that are installed in this folder; those that are not are left out. */
export async function openTextReaders(texts: readonly string[]): Promise<readonly TextReader[]> {
  const readers: TextReader[] = [];
  const compromise = await load<Compromise>('compromise');
  if (compromise !== undefined) {
    readers.push({
      name: 'compromise',
      read: (index) =>
        void compromise
          .default(texts[index] ?? '')
          .people()
          .out('array'),
    });
  }
  const wink = await load<Wink>('wink-nlp');
  const model = await load<{ readonly default: unknown }>('wink-eng-lite-web-model');
  if (wink !== undefined && model !== undefined) {
    const { readDoc } = wink.default(model.default);
    readers.push({
      name: 'wink-nlp',
      read: (index) =>
        void readDoc(texts[index] ?? '')
          .sentences()
          .out(),
    });
  }
  return readers;
}

/** The package is looked for at run time: the project itself does not depend on it. */
async function load<Module>(name: string): Promise<Module | undefined> {
  try {
    return (await import(name)) as Module;
  } catch {
    return undefined;
  }
}
