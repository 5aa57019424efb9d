import type { MessagePort } from 'node:worker_threads';
import type { Article } from '../corpus/article.ts';
import type { Corpus } from '../corpus/read-corpus.ts';
import type { ArticleAnnotation } from '../quotations/annotation.ts';
import type { AnnotationCache } from './annotation-cache.ts';
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
      readonly facts: EarlierRevision['facts'];
      readonly revision: string;
    };

/** Sends what was read, and what was found in it, to another thread, which then need not read it again. Questions are answered meanwhile. */
export async function handOver(
  { corpus, facts, revision }: EarlierRevision,
  annotations: AnnotationCache,
  port: MessagePort,
): Promise<void> {
  const { articles, ...rest } = corpus;
  const send = (message: HandedOver) => port.postMessage(message);
  for (let from = 0; from < articles.length; from += AT_ONCE) {
    const some = articles.slice(from, from + AT_ONCE);
    send({ kind: 'articles', entries: some.map((article) => [article, annotations.kept(article)] as const) });
    await new Promise((resolve) => setImmediate(resolve));
  }
  send({ kind: 'rest', corpus: rest, facts, revision });
  port.close();
}

/** Receives it, and puts what was found into `annotations`. Rejects when the other side ends in the middle. */
export function takeOver(port: MessagePort, annotations: AnnotationCache): Promise<EarlierRevision> {
  return new Promise((resolve, reject) => {
    const articles: Article[] = [];
    port.on('message', (message: HandedOver) => {
      if (message.kind === 'rest') {
        const { corpus, facts, revision } = message;
        resolve({ corpus: { ...corpus, articles }, facts, revision });
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
