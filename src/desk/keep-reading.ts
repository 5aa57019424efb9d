import type { Corpus } from '../corpus/read-corpus.ts';
import type { AnnotationCache } from '../coverage/annotation-cache.ts';
import {
  type ReadArticle,
  type ReadingFile,
  readReadingFile,
  writeReadingFile,
} from '../coverage/reading-file.ts';
import { revisionOf } from '../coverage/revision-of.ts';
import type { Log } from '../text/log.ts';

/** What was read, from one start to the next. */
export interface KeptReading {
  /** What an earlier start has kept; what was found in the articles goes into the annotations. */
  load(): Promise<Pick<Corpus, 'articles' | 'stamps'>>;
  /** Writes it down, where it is other than what was loaded. */
  keep(corpus: Corpus): Promise<void>;
}

export function keepReading(file: ReadingFile, annotations: AnnotationCache, log: Log): KeptReading {
  let kept = '';
  return {
    async load() {
      const { entries, stamps } = await readReadingFile(file, log);
      for (const [article, annotation] of entries) annotations.keep(article, annotation);
      const corpus = { articles: entries.map(([article]) => article), stamps };
      kept = stateOf(corpus);
      return corpus;
    },
    async keep(corpus) {
      const now = stateOf(corpus);
      if (now === kept) return;
      kept = now;
      const entries = corpus.articles.flatMap((article): readonly ReadArticle[] => {
        const annotation = annotations.kept(article);
        return annotation === undefined ? [] : [[article, annotation]];
      });
      await writeReadingFile(file, { entries, stamps: corpus.stamps ?? new Map() }, log);
    },
  };
}

/** The same for the same articles of which as many are known by how their files look. */
function stateOf({ articles, stamps }: Pick<Corpus, 'articles' | 'stamps'>): string {
  return `${revisionOf(articles)} ${stamps?.size ?? 0}`;
}
