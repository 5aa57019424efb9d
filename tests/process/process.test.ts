import { beforeAll, describe } from 'vitest';
import { answering } from './answering.ts';
import { beingAskedMuch } from './being-asked-much.ts';
import { beingRefused } from './being-refused.ts';
import { buildBot } from './build-bot.ts';
import { comparing } from './comparing.ts';
import { coolingDown } from './cooling-down.ts';
import { digesting } from './digesting.ts';
import { enduringTrouble } from './enduring-trouble.ts';
import { following } from './following.ts';
import { gathering } from './gathering.ts';
import { keepingSecrets } from './keeping-secrets.ts';
import { refreshing } from './refreshing.ts';
<<<<<<< HEAD
import { servingHttp } from './serving-http.ts';
=======
import { reportedElsewhere } from './reported-elsewhere.ts';
>>>>>>> main
import { settling } from './settling.ts';
import { sharding } from './sharding.ts';
import { signingIn } from './signing-in.ts';
import { stopping } from './stopping.ts';
import { tellingHealth } from './telling-health.ts';
import { waiting } from './waiting.ts';
import { watching } from './watching.ts';

/** One file, so that the bot is built once and two processes at most share a small machine. */
beforeAll(buildBot, 120_000);

describe('the bot signing in', signingIn);
describe('the bot answering', answering);
describe('the bot comparing', comparing);
describe('a reply to a question', following);
describe('a server that has settled something', settling);
describe('a refresh', refreshing);
describe('gathering', gathering);
describe('the bot in trouble', enduringTrouble);
describe('a message that is refused', beingRefused);
describe('an answer that takes its time', waiting);
describe('the bot that is asked much', beingAskedMuch);
describe('the bot stopping', stopping);
describe('how the bot is', tellingHealth);
describe('the bot with several connections', sharding);
describe('the bot that is sent interactions over HTTP', servingHttp);
describe('the wait between questions', coolingDown);
describe('what is nobody’s business', keepingSecrets);
describe('what has troubled other bots', reportedElsewhere);
describe('a watch', watching);
describe('a digest', digesting);
