import { compare } from '../text/compare.ts';
import { type IsSameSpeaker, matchSaid } from './match-said.ts';
import type { NamedArticle, RecordedArticle, RecordedCoverage } from './recorded-coverage.ts';
import type { RevisionChange } from './revision-change.ts';
import { sameSpeakerIn } from './same-speaker.ts';

type Speaker = RevisionChange['voices']['came'][number];

/** What `after` has brought, changed and taken. Two records of the same files differ in nothing but what another version of the bot reads in them. */
export function compareRecords(before: RecordedCoverage, after: RecordedCoverage): RevisionChange {
  const pairs = pairArticles(before.articles, after.articles);
  const isSame = sameSpeakerIn(after);
  const quotations = { came: [], went: [], renamed: [], corrected: [], withdrawn: [] } as {
    came: string[];
    went: string[];
    renamed: [string, string][];
    corrected: RevisionChange['quotations']['corrected'];
    withdrawn: string[];
  };
  for (const { one, other } of pairs) {
    // What is read otherwise in an article that nobody has touched was there before: a later version of the bot sees more in it.
    const isUntouched = one !== undefined && one.content === other?.content;
    for (const match of matchSaid(one?.said ?? [], other?.said ?? [], isSame)) {
      if (isUntouched && match.kind !== 'same' && match.kind !== 'speaker') continue;
      switch (match.kind) {
        case 'new':
          quotations.came.push(match.after.id);
          break;
        case 'gone':
          quotations.went.push(match.before.id);
          if (other !== undefined) quotations.withdrawn.push(match.before.id);
          break;
        case 'same':
          if (match.before.id !== match.after.id) quotations.renamed.push([match.before.id, match.after.id]);
          break;
        case 'words':
        case 'speaker':
          quotations.corrected.push({ before: match.before.id, after: match.after.id, what: match.kind });
      }
    }
  }
  return {
    from: before.revision,
    to: after.revision,
    articles: {
      came: pairs.flatMap(({ one, other }) =>
        one === undefined && other !== undefined ? [named(other)] : [],
      ),
      changed: pairs.flatMap(({ one, other }) =>
        one !== undefined && other !== undefined && one.content !== other.content ? [named(other)] : [],
      ),
      went: pairs.flatMap(({ one, other }) => (one !== undefined && other === undefined ? [named(one)] : [])),
    },
    quotations,
    voices: voicesChanged(before, after, isSame),
  };
}

interface Pair {
  readonly one: RecordedArticle | undefined;
  readonly other: RecordedArticle | undefined;
}

/** An article is the one of the same id; one of the same content under another path is the same that was moved. By the path of now. */
function pairArticles(
  before: readonly RecordedArticle[],
  after: readonly RecordedArticle[],
): readonly Pair[] {
  const left = new Map(before.map((article) => [article.id, article]));
  const here = new Set(after.map(({ id }) => id));
  const moved = new Map<string, RecordedArticle[]>();
  for (const article of before) {
    if (here.has(article.id)) continue;
    moved.set(article.content, [...(moved.get(article.content) ?? []), article]);
  }
  const pairs = after.map((other): Pair => {
    const one = left.get(other.id) ?? moved.get(other.content)?.shift();
    if (one !== undefined) left.delete(one.id);
    return { one, other };
  });
  const gone = [...left.values()].map((one): Pair => ({ one, other: undefined }));
  return [...pairs, ...gone];
}

function named({ id, path, headline, outlet, date }: RecordedArticle): NamedArticle {
  return {
    id,
    path,
    headline,
    ...(outlet === undefined ? {} : { outlet }),
    ...(date === undefined ? {} : { date }),
  };
}

/** Who is quoted now and was not, and the other way round; a fuller name of the same person is neither. */
function voicesChanged(
  before: RecordedCoverage,
  after: RecordedCoverage,
  isSame: IsSameSpeaker,
): RevisionChange['voices'] {
  const went = voicesBeyond(before, after);
  const came = voicesBeyond(after, before);
  return {
    came: came.filter((voice) => !went.some((one) => isSame(one, voice))),
    went: went.filter((voice) => !came.some((one) => isSame(voice, one))),
  };
}

/** Who is quoted in the first and not in the second, by name. */
function voicesBeyond(first: RecordedCoverage, second: RecordedCoverage): readonly Speaker[] {
  const known = new Set(speakersIn(second).map(({ id }) => id));
  const beyond = new Map(
    speakersIn(first).flatMap((speaker) => (known.has(speaker.id) ? [] : [[speaker.id, speaker] as const])),
  );
  return [...beyond.values()].sort(
    (one, other) => compare(one.name, other.name) || compare(one.id, other.id),
  );
}

function speakersIn({ articles }: RecordedCoverage): readonly Speaker[] {
  return articles.flatMap(({ said }) => said.flatMap(({ speaker }) => speaker ?? []));
}
