import type { ArticleId } from '../corpus/article.ts';
import { pageOf } from '../coverage/page.ts';
import type { Hearing, SpeechQuestions, Voice, VoiceBeside } from '../coverage/speech-questions.ts';
import type { Ask } from './ask-database.ts';
import { type Revision, valid } from './revision.ts';
import { restored, storable } from './storable.ts';

type VoiceQuestions = Pick<SpeechQuestions, 'voice' | 'voices' | 'loudest' | 'hearings' | 'voicesBeside'>;

/** Who is heard is in memory; where, and beside whom, is asked. */
export function voicesOf(ask: Ask, { number, names: { voices } }: Revision): VoiceQuestions {
  const voiceById = new Map<string, Voice>(voices.map((voice) => [voice.id, voice]));
  const placeOf = new Map<string, number>(voices.map(({ id }, place) => [id, place]));
  const loudest = voices.reduce((most, voice) => Math.max(most, voice.quotations + voice.statements), 0);
  return {
    voice: async (id) => voiceById.get(id),
    voices: async (page) => pageOf(voices, page),
    loudest: async () => loudest,
    async hearings(speaker, { offset, limit }) {
      const rows = await ask<{ article: string; quotations: number; statements: number }>(
        `select article, quotations, statements from hearings
         where ${valid('$1')} and speaker = $2 order by place offset $3 limit $4`,
        [number, storable(speaker), offset, limit],
      );
      return {
        items: rows.map((row): Hearing => ({ ...row, article: row.article as ArticleId })),
        total: voiceById.get(speaker)?.articles ?? 0,
      };
    },
    async voicesBeside(speaker, page) {
      if (!voiceById.has(speaker)) return pageOf<VoiceBeside>([], page);
      const rows = await ask<{ speaker: string; articles: number }>(
        `select other.speaker, count(*)::int as articles
         from hearings as own join hearings as other using (version)
         where ${valid('$1', 'own.')} and own.speaker = $2 and ${valid('$1', 'other.')} and other.speaker <> $2
         group by other.speaker`,
        [number, storable(speaker)],
      );
      const beside = rows
        .flatMap(({ speaker: id, articles }) => {
          const voice = voiceById.get(restored(id));
          return voice === undefined ? [] : [{ id: voice.id, name: voice.name, articles }];
        })
        .sort(
          (one, other) =>
            other.articles - one.articles || (placeOf.get(one.id) ?? 0) - (placeOf.get(other.id) ?? 0),
        );
      return pageOf(beside, page);
    },
  };
}
