import { beforeAll, describe } from 'vitest';
import { answering } from './answering.ts';
import { buildBot } from './build-bot.ts';
import { enduringTrouble } from './enduring-trouble.ts';
import { refreshing } from './refreshing.ts';
import { signingIn } from './signing-in.ts';
import { stopping } from './stopping.ts';
import { waiting } from './waiting.ts';

/** One file, so that the bot is built once and two processes at most share a small machine. */
beforeAll(buildBot, 120_000);

describe('the bot signing in', signingIn);
describe('the bot answering', answering);
describe('a refresh', refreshing);
describe('the bot in trouble', enduringTrouble);
describe('the bot with a slow disk', waiting);
describe('the bot stopping', stopping);
