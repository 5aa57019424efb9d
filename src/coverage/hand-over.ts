import type { MessagePort } from 'node:worker_threads';
import type { Article } from '../corpus/article.ts';
import { byPlace, type Corpus } from '../corpus/read-corpus.ts';
import type { ArticleAnnotation } from '../quotations/annotation.ts';
import { type AnnotationCache, keyOf } from './annotation-cache.ts';
import type { EarlierRevision } from './next-coverage.ts';

/** So many articles a message: some hundred kilobytes, which take a few milliseconds on either side. */
const AT_ONCE = 20;

type HandedOver =
  | {
      readonly kind: 'articles';
      readonly entries: readonly (readonly [Article, ArticleAnnotation | undefined])[];
    }
  | {
      readonly kind: 'rest';
      readonly corpus: Omit<Corpus, 'articles'>;
      /** The revision to which the articles are to be added, and those of it that are gone, by `keyOf`. */
      readonly since?: { readonly revision: string; readonly gone: readonly string[] };
      readonly facts: EarlierRevision['facts'];
      readonly revision: string;
    };

/**
 * Sends what was read, and what was found in it, to another thread, which then need not read it again; only what a revision `since` lacks, where the
 * other holds that one. Questions are answered meanwhile.
 */
export async function handOver(
  { corpus, facts, revision }: EarlierRevision,
  annotations: AnnotationCache,
  port: MessagePort,
  since?: EarlierRevision,
): Promise<void> {
  const { articles: all, ...rest } = corpus;
  const before = new Set(since?.corpus.articles.map(keyOf));
  const now = new Set(since === undefined ? [] : all.map(keyOf));
  const articles = all.filter((article) => !before.has(keyOf(article)));
  const send = (message: HandedOver) => port.postMessage(message);
  for (let from = 0; from < articles.length; from += AT_ONCE) {
    const some = articles.slice(from, from + AT_ONCE);
    send({ kind: 'articles', entries: some.map((article) => [article, annotations.kept(article)] as const) });
    await new Promise((resolve) => setImmediate(resolve));
  }
  const gone = [...before].filter((key) => !now.has(key));
  const added = since === undefined ? {} : { since: { revision: since.revision, gone } };
  send({ kind: 'rest', corpus: rest, facts, revision, ...added });
  port.close();
}

/**
 * Receives it, and puts what was found into `annotations`. Rejects when the other side ends in the middle, and where what comes is to be added to
 * another revision than `own`.
 */
export function takeOver(
  port: MessagePort,
  annotations: AnnotationCache,
  own?: EarlierRevision,
): Promise<EarlierRevision> {
  return new Promise((resolve, reject) => {
    const articles: Article[] = [];
    port.on('message', (message: HandedOver) => {
      if (message.kind === 'rest') {
        const { corpus, facts, revision, since } = message;
        if (since?.revision !== own?.revision) reject(new Error('it goes on from another revision'));
        const gone = new Set(since?.gone);
        const kept = own?.corpus.articles.filter((article) => !gone.has(keyOf(article))) ?? [];
        resolve({ corpus: { ...corpus, articles: [...kept, ...articles].sort(byPlace) }, facts, revision });
        return;
      }
      for (const [article, annotation] of message.entries) {
        articles.push(article);
        if (annotation !== undefined) annotations.keep(article, annotation);
      }
    });
    port.on('close', () => reject(new Error('what was to be taken over did not come whole')));
  });
}
