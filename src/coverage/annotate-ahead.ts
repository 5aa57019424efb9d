import { Worker } from 'node:worker_threads';
import type { Article } from '../corpus/article.ts';
import type { ArticleAnnotation } from '../quotations/annotation.ts';
import { givingWay } from '../text/steps.ts';
import type { AnnotationCache } from './annotation-cache.ts';

/** Threads that annotate beside this one. */
export interface Annotators {
  /** A module that answers a message of articles by one of their annotations. */
  readonly entry: URL;
  /** Plain data that it is given. */
  readonly data: unknown;
  readonly threads: number;
}

/** Fewer are found sooner than a thread is started. */
const FEW = 100;
/** So many articles a message: some hundred milliseconds of work. */
const AT_ONCE = 25;

/**
 * Finds what is said in those articles of which it is not kept, here and where there are many also on other threads, and keeps it. Where a thread is
 * lost, what it was at is left, to be found when it is asked for. Gives way; never rejects.
 */
export async function annotateAhead(
  articles: readonly Article[],
  annotations: AnnotationCache,
  onProgress: (done: number, of: number) => void,
  annotators?: Annotators,
): Promise<void> {
  const missing = articles.filter((article) => annotations.kept(article) === undefined);
  const threads = missing.length < FEW ? 0 : (annotators?.threads ?? 0);
  let next = 0;
  let done = articles.length - missing.length;
  onProgress(done, articles.length);
  const others = Array.from({ length: threads }, () => annotators && annotateThere(annotators));
  await Promise.all([annotateHere(), ...others]);

  function take(count: number): readonly Article[] {
    const taken = missing.slice(next, next + count);
    next += taken.length;
    return taken;
  }

  function tell(count: number): void {
    done += count;
    onProgress(done, articles.length);
  }

  async function annotateHere(): Promise<void> {
    for (let [article] = take(1); article !== undefined; [article] = take(1)) {
      await givingWay(annotations.annotationOf(article));
      tell(1);
    }
  }

  function annotateThere({ entry, data }: Annotators): Promise<void> {
    return new Promise((resolve) => {
      const worker = new Worker(entry, { workerData: data });
      let batch: readonly Article[] = [];
      const goOn = (): void => {
        batch = take(AT_ONCE);
        if (batch.length > 0) worker.postMessage(batch);
        else void worker.terminate();
      };
      worker.on('message', (found: readonly ArticleAnnotation[]) => {
        for (const [place, annotation] of found.entries()) {
          const article = batch[place];
          if (article !== undefined) annotations.keep(article, annotation);
        }
        tell(batch.length);
        goOn();
      });
      worker.on('error', () => undefined); // it ends, and what it was at is found here
      worker.on('exit', () => resolve());
      goOn();
    });
  }
}
