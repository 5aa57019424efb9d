import type { ArticleListing } from '../coverage/article-questions.ts';
import type { CoverageFacts, DiskChanges } from '../coverage/coverage.ts';
import type { Voice } from '../coverage/speech-questions.ts';
import type { PageView } from './answer.ts';
import type { VoicesInArticles } from './voices-in-articles.ts';

/** `/coverage`. */
export type CoverageAnswer =
  | {
      readonly kind: 'coverage';
      readonly view: 'overview';
      readonly facts: CoverageFacts;
      readonly revision: string;
      readonly voices: readonly Voice[];
      /** How the folder differs from what was read; absent where it was not looked at. */
      readonly changes?: DiskChanges;
    }
  | {
      readonly kind: 'coverage';
      readonly view: 'articles';
      readonly listings: readonly ArticleListing[];
      readonly page: PageView;
    }
  | {
      readonly kind: 'coverage';
      readonly view: 'voices';
      readonly voices: readonly Voice[];
      /** Where they are heard; left out where nobody looked. */
      readonly heard?: VoicesInArticles;
      readonly page: PageView;
    }
  | {
      readonly kind: 'coverage';
      readonly view: 'unreadable';
      readonly facts: CoverageFacts;
      readonly page: PageView;
    };
