import type { ProfileAnswer } from '../answers/answer.ts';
import type { ArticleListing } from '../coverage/article-questions.ts';
import type { Block, Line } from './block.ts';
import type { ButtonPlan, CallPlan, MenuPlan } from './buttons.ts';
import { citeInline } from './cite.ts';
import { COLOURS } from './colours.ts';
import type { Frame } from './frame.ts';
import { bold, code, dotted, inContent, inert, type Markup, words } from './markup.ts';
import type { FieldPlan } from './message-plan.ts';
import { optional, titleOr } from './place-text.ts';
import { renderMessage } from './render-message.ts';
import type { Reply } from './reply.ts';
import { speechBlocks } from './speech-block.ts';

const ALIASES = 6;
/** As many names, escaped, as a field surely takes. */
const BESIDE = 8;

/** `/who`: names, roles as articles word them, what they say, and, apart from it, where they are only mentioned. */
export function profileReply(answer: ProfileAnswer, frame: Frame): Reply {
  const { profile } = frame.messages;
  const name = inert(answer.name, 100);
  return renderMessage(
    {
      content: words(
        profile.core(
          inContent(answer.name, 100),
          answer.quotations,
          answer.statements,
          answer.mentionedIn.length,
        ),
      ),
      title: name,
      colour: COLOURS.profile,
      blocks: [whoBlock(answer, frame), saysBlock(answer, frame), ...saidBlocks(answer, frame)],
      fields: fieldsOf(answer, frame),
      pages: allQuotations(answer, frame),
      more: withReported(answer, frame),
      ...besideMenu(answer, frame),
    },
    frame,
  );
}

function whoBlock(answer: ProfileAnswer, frame: Frame): Block {
  const { profile } = frame.messages;
  const lines: Line[] = [];
  const aliases = answer.person?.aliases ?? [];
  if (answer.person === undefined) lines.push({ kind: 'text', text: words(profile.body) });
  if (aliases.length > 0) {
    const names = aliases.slice(0, ALIASES).map((alias) => inert(alias, 60));
    lines.push({ kind: 'text', text: words(`**${profile.alsoCalled}** ${names.join(', ')}`) });
  }
  const roles = answer.roles.map((role) => roleOf(role, frame)).filter((role) => role !== undefined);
  if (roles.length > 0) {
    lines.push({ kind: 'text', text: words(`**${profile.roles}** ${roles.join(', ')}`) });
  }
  return { lines };
}

/** A role in the article's own words, with its paragraph. */
function roleOf({ place }: ProfileAnswer['roles'][number], { messages, log }: Frame): Markup | undefined {
  const [span] = place.spans;
  const cited = span === undefined ? undefined : citeInline(place.article, span, log);
  return cited === undefined
    ? undefined
    : words(`“${cited}” (${messages.frame.paragraph(place.passage.number)})`);
}

function saysBlock({ quotations, statements }: ProfileAnswer, { messages: { profile } }: Frame): Block {
  const says = quotations + statements === 0 ? profile.saysNothing : profile.says(quotations, statements);
  return { lines: [{ kind: 'text', text: bold(words(says)) }] };
}

function saidBlocks({ latest }: ProfileAnswer, frame: Frame): readonly Block[] {
  return speechBlocks(latest, frame);
}

function fieldsOf(answer: ProfileAnswer, frame: Frame): readonly FieldPlan[] {
  const { messages } = frame;
  const { profile } = messages;
  return [
    {
      name: words(profile.quotedIn(answer.quotedIn.total)),
      blocks: answer.quotedIn.items.map((listing) => ({
        lines: [articleLine(listing, frame, [code(listing.id)])],
      })),
      beyond: answer.quotedIn.total - answer.quotedIn.items.length,
    },
    {
      name: words(profile.mentionedIn(answer.mentionedIn.length)),
      blocks: answer.mentionedIn.map(({ listing, place }) => ({
        lines: [
          articleLine(listing, frame, [
            words(messages.frame.paragraph(place.passage.number)),
            code(place.passage.id),
          ]),
        ],
        names: place.passage.id,
      })),
    },
    {
      name: words(profile.beside),
      blocks: [besideBlock(answer, frame)],
    },
  ];
}

/** Names on one line: a name a line would fill a phone's screen. */
function besideBlock({ quotedBeside }: ProfileAnswer, { messages: { profile } }: Frame): Block {
  const names = quotedBeside
    .slice(0, BESIDE)
    .map(({ name, articles }) => words(profile.besideIn(inert(name, 40), articles)));
  return { lines: [{ kind: 'text', text: dotted(names) }] };
}

function articleLine(listing: ArticleListing, { messages }: Frame, more: readonly Markup[] = []): Line {
  const date = listing.date === undefined ? undefined : inert(messages.frame.day(listing.date), 30);
  return {
    kind: 'text',
    text: dotted([titleOr(listing.headline, listing.path), optional(listing.outlet), date, ...more]),
  };
}

function allQuotations(answer: ProfileAnswer, { messages: { profile } }: Frame): readonly ButtonPlan[] {
  if (answer.quotations + answer.statements === 0) return [];
  const options = { speaker: answer.id, ...(answer.quotations === 0 ? { reported: 'true' } : {}) };
  return [
    {
      kind: 'call',
      label: profile.allQuotations,
      call: { command: 'quote', options, aside: true },
      isMain: true,
    },
  ];
}

/** What they said, with what is reported of them. */
function withReported(
  { id, quotations, statements }: ProfileAnswer,
  { messages: { profile } }: Frame,
): readonly CallPlan[] {
  if (quotations === 0 || statements === 0) return [];
  const call = { command: 'quote', options: { speaker: id, reported: 'true' }, aside: true } as const;
  return [{ kind: 'call', label: profile.withReported, call }];
}

function besideMenu(answer: ProfileAnswer, { messages: { profile } }: Frame): { readonly menu?: MenuPlan } {
  if (answer.quotedBeside.length === 0) return {};
  return {
    menu: {
      placeholder: profile.lookUp,
      call: { command: 'who', options: { name: '?' }, aside: true },
      entries: answer.quotedBeside.map(({ id, name }) => ({ label: name, value: id })),
    },
  };
}
