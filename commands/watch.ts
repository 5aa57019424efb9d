import { exampleOf } from '../src/answers/example-of.ts';
import { suggestNames } from '../src/answers/suggest-speakers.ts';
import { watchedSubject } from '../src/answers/watched-subject.ts';
import { type CommandContext, defineCommand } from '../src/interactions/define-command.ts';
import { UserError } from '../src/interactions/user-error.ts';
import { choiceReply } from '../src/replies/choice-reply.ts';
import { subjectOf } from '../src/replies/subject-words.ts';
import { watchNote } from '../src/replies/watch-note.ts';
import { watchPreview, watchReply } from '../src/replies/watch-reply.ts';
import { MOST_AN_HOUR, MOST_WATCHES, RHYTHMS, USUAL_AN_HOUR, type Watch } from '../src/settings/watch.ts';
import { watchIdOf } from '../src/settings/watch-id-of.ts';

export default defineCommand({
  name: 'watch',
  for: 'managers',
  isAlsoDirect: true,
  options: {
    action: { type: 'string', choices: ['add', 'list', 'remove', 'preview'] },
    name: { type: 'string', maxLength: 100, suggest: suggestNames },
    about: { type: 'string', maxLength: 200, freeText: true },
    outlet: { type: 'string', maxLength: 100 },
    channel: { type: 'channel' },
    every: { type: 'string', choices: RHYTHMS },
    limit: { type: 'integer', min: 1, max: MOST_AN_HOUR },
    watch: { type: 'string', maxLength: 20 },
  },
  async run({ action, watch, name, about, outlet, ...how }, context) {
    const isNamed = [name, about, outlet].some((part) => part !== undefined);
    const asked = action ?? (isNamed ? 'add' : watch === undefined ? 'list' : 'remove');
    // Which one to end is chosen from the list.
    if (asked === 'list' || (asked === 'remove' && watch === undefined)) return listed(context);
    if (asked === 'remove') return removed(watch, context);
    const given = subjectOf({ name, about, outlet });
    if (given === undefined) throw new UserError(context.ownMessages.watching.oneSubject);
    const { coverage, frame, watches } = context;
    const found = await watchedSubject(coverage, given);
    if (found.kind === 'choice')
      return choiceReply(found, { command: 'watch', options: againWith(asked, how, context) }, frame);
    if (found.kind === 'nothing-to-search') throw new UserError(context.ownMessages.watching.nothingToSearch);
    const { subject } = found;
    const example = await exampleOf(coverage, subject);
    const note = watchNote(found, watches.canPost || asked === 'preview', frame.messages);
    const withNote = note === undefined ? {} : { note };
    if (asked === 'preview' || !watches.canPost)
      return watchPreview({ subject, example, ...withNote }, frame);
    const kept = await added(
      { subject, every: how.every ?? 'refresh', limit: how.limit ?? USUAL_AN_HOUR, channel: how.channel },
      context,
    );
    return watchReply(
      {
        ...(await viewOf(context)),
        done: 'added',
        of: kept,
        ...withNote,
        ...(example === undefined ? {} : { example }),
      },
      frame,
    );
  },
});

type Wanted = Pick<Watch, 'subject' | 'every' | 'limit'> & { readonly channel: string | undefined };

/** The same subject in the same channel is one watch, with what was said of it last. */
async function added(wanted: Wanted, context: CommandContext): Promise<Watch> {
  const { asker, coverage, watches, ownMessages } = context;
  const channel = await channelFor(wanted.channel, context);
  const { subject, every, limit } = wanted;
  const watch: Watch = {
    id: watchIdOf(watches.owner, channel, subject),
    subject,
    channel,
    by: asker.userId,
    every,
    limit,
    locale: asker.guildLocale ?? asker.locale,
    since: coverage.revision.slice(0, 8),
  };
  if (!(await watches.add(watch))) throw new UserError(ownMessages.watching.tooMany(MOST_WATCHES));
  return watch;
}

/** In direct messages it is the one that is written in. */
async function channelFor(
  wanted: string | undefined,
  { asker, server, watches, ownMessages }: CommandContext,
): Promise<string> {
  const here = asker.channelId;
  if (watches.owner.kind === 'person') {
    if (here === undefined || (wanted !== undefined && wanted !== here))
      throw new UserError(ownMessages.watching.onlyHere);
    return here;
  }
  const channel = wanted ?? here;
  if (channel === undefined || !(await server.mayWriteTo(channel)))
    throw new UserError(ownMessages.watching.unwritable(channel === undefined ? '–' : `<#${channel}>`));
  return channel;
}

async function removed(typed: string | undefined, context: CommandContext) {
  const { watches, frame, ownMessages } = context;
  const listedNow = (await watches.list()).map(({ watch }) => watch);
  const of = listedNow.find(({ id }, at) => id === typed || String(at + 1) === typed);
  if (of === undefined) throw new UserError(ownMessages.watching.noSuchWatch);
  await watches.remove(of.id);
  return watchReply({ ...(await viewOf(context)), done: 'removed', of }, frame);
}

async function listed(context: CommandContext) {
  return watchReply(await viewOf(context), context.frame);
}

/** As it stands after what was done; a speaker by the name of today. */
async function viewOf({ watches }: CommandContext) {
  return { owner: watches.owner.kind, watches: await watches.list() };
}

/** The call once more, with one of those who are called so; what goes without saying is left out, for a button holds a hundred characters. */
function againWith(
  action: 'add' | 'preview',
  {
    channel,
    every,
    limit,
  }: {
    readonly channel: string | undefined;
    readonly every: string | undefined;
    readonly limit: number | undefined;
  },
  { asker }: CommandContext,
): Readonly<Record<string, string>> {
  return {
    name: '?',
    ...(action === 'preview' ? { action } : {}),
    ...(channel === undefined || channel === asker.channelId ? {} : { channel }),
    ...(every === undefined || every === 'refresh' ? {} : { every }),
    ...(limit === undefined || limit === USUAL_AN_HOUR ? {} : { limit: String(limit) }),
  };
}
