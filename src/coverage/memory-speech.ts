import type { ArticleId } from '../corpus/article.ts';
import type { Quotation, Statement } from '../quotations/quotation.ts';
import { giveWay } from '../text/steps.ts';
import type { CoverageParts } from './coverage-parts.ts';
import type { HeardVoice } from './hearings-of.ts';
import { saidInMemory } from './memory-said.ts';
import { pageOf } from './page.ts';
import { type SaidEntry, saidEntriesOf } from './said-entries.ts';
import type { SpeechQuestions, Voice, VoiceBeside } from './speech-questions.ts';

/** Answers what is asked about what was said from maps that are made once. `heard` are the voices, most quoted first. */
export async function speechInMemory(
  { articles, corpus, passageIndex, language }: CoverageParts,
  heard: readonly HeardVoice[],
): Promise<SpeechQuestions> {
  const quotations = saidEntriesOf(corpus.quotations, articles, 0);
  await giveWay();
  const statements = saidEntriesOf(corpus.statements, articles, corpus.quotations.length);
  const quotationById = new Map<string, Quotation>(quotations.all.map(({ said }) => [said.id, said]));
  return {
    quotation: async (id) => quotationById.get(id),
    async quotations(filter, page) {
      const { items, total } = pageOf(quotations.select(filter), page);
      return { items: items.map(saidOf), total };
    },
    async statements(filter, page) {
      const { items, total } = pageOf(statements.select(filter), page);
      return { items: items.map(saidOf), total };
    },
    saidIn: async (article) => ({
      quotations: quotations.select({ article }).map(saidOf),
      statements: statements.select({ article }).map(saidOf),
    }),
    said: await saidInMemory({ articles, quotations, statements, passageIndex, language: language.search }),
    ...voicesInMemory(heard),
  };
}

function saidOf<Kind extends Quotation | Statement>(entry: SaidEntry<Kind>): Kind {
  return entry.said;
}

type VoiceQuestions = Pick<SpeechQuestions, 'voice' | 'voices' | 'loudest' | 'hearings' | 'voicesBeside'>;

function voicesInMemory(heard: readonly HeardVoice[]): VoiceQuestions {
  const heardById = new Map<string, HeardVoice>(heard.map((voice) => [voice.id, voice]));
  const voices = heard.map(({ hearings: _hearings, ...voice }): Voice => voice);
  const voiceById = new Map<string, Voice>(voices.map((voice) => [voice.id, voice]));
  const loudest = voices.reduce(
    (most, { quotations, statements }) => Math.max(most, quotations + statements),
    0,
  );
  /** By article, the places in `voices` of those who are heard there, ascending. */
  const placesByArticle = new Map<ArticleId, number[]>();
  heard.forEach(({ hearings }, place) => {
    for (const { article } of hearings) {
      const places = placesByArticle.get(article);
      if (places === undefined) placesByArticle.set(article, [place]);
      else places.push(place);
    }
  });
  return {
    voice: async (id) => voiceById.get(id),
    voices: async (page) => pageOf(voices, page),
    loudest: async () => loudest,
    hearings: async (speaker, page) => pageOf(heardById.get(speaker)?.hearings ?? [], page),
    async voicesBeside(speaker, page) {
      const common = new Map<number, number>();
      for (const { article } of heardById.get(speaker)?.hearings ?? []) {
        for (const place of placesByArticle.get(article) ?? []) {
          common.set(place, (common.get(place) ?? 0) + 1);
        }
      }
      const beside = [...common]
        .sort(([one, inOne], [other, inOther]) => inOther - inOne || one - other)
        .flatMap(([place, articles]): readonly VoiceBeside[] => {
          const voice = voices[place];
          return voice === undefined || voice.id === speaker
            ? []
            : [{ id: voice.id, name: voice.name, articles }];
        });
      return pageOf(beside, page);
    },
  };
}
