import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Article } from '../../src/corpus/article.ts';
import { parseArticle } from '../../src/corpus/parse-article.ts';

/** A quotation as a person labelled it, or as we predict it; offsets are UTF-16 units. */
export interface LabelledQuotation {
  readonly start: number;
  readonly end: number;
  readonly speaker?: string | readonly string[] | null;
  readonly speakerType?: string;
  readonly kind?: string;
  readonly mention?: string | null;
  readonly mentionType?: string;
}

export interface LabelledPerson {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly credit?: boolean;
}

/** One line of a file of labelled articles. */
export interface LabelledArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes?: readonly LabelledQuotation[];
  readonly other?: readonly LabelledQuotation[];
  readonly people?: readonly LabelledPerson[];
}

/** Reads a file with one JSON object a line. */
export function readLabelled(path: string): readonly LabelledArticle[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledArticle);
}

/** The labelled text as the product reads a file. */
export function articleOf({ id, text }: LabelledArticle): Article {
  return parseArticle({
    path: `${id}.txt`,
    text,
    contentHash: createHash('sha256').update(text).digest('hex'),
  });
}
