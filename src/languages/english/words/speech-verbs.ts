import type { CueKind } from '../../cue-verb.ts';

/**
 * The verbs of speech of news, each with what else is true of it (`SpeechFeature`) behind its plain form.
 * Collected by reading news of many countries and from dictionaries of verbs of saying; forms are made by rule. Not here: verbs whose object is
 * the hearer and no words ("persuade", "greet"), and verbs of deeds that only sometimes are words ("back", "launch").
 */
export const SPEECH_VERBS: Readonly<Record<CueKind, string>> = {
  /** Verbs of uttering: any words stand before or behind them, also turned round ("said Ms Vega"). */
  speech: `
    acknowledge, add plain goesOn, admit, advise hearer, allege, announce, answer noun, apologize, argue, ask asks,
    assert, assure hearer, bark shouts, beg, bellow shouts, blurt, boast, brag, caution noun hearer, chant shouts,
    charge noun, chide, chime, chuckle, claim noun, clarify, comment plain noun, complain, concede, conclude, concur,
    confess, confirm, contend, continue goesOn weak, convey, counsel noun hearer, counter singular, crow noun,
    cry shouts singular, deadpan, declare, demand noun, deny denies, disclose, elaborate, email noun, emphasize,
    enthuse, estimate noun, exclaim shouts, explain, figure weak noun, fume, gasp, giggle, groan, grumble, gush,
    hint weak noun, hiss, holler shouts, howl shouts, implore hearer, imply, inform hearer, inquire asks, insist,
    interject, intone, joke noun, lament, laugh noun, maintain, marvel, moan, mumble, murmur, muse thinks,
    mutter, note noun, observe, opine, plead, pledge noun, ponder thinks, post weak noun gerund, predict, proclaim,
    profess, promise noun, pronounce, propose, protest noun, query asks singular, quip, rage singular, rail,
    rant noun, react plain, read performs weak noun, reason noun, rebut denies, recall singular, reckon thinks,
    recount, reiterate, rejoin, relate, remark noun, remind hearer, reminisce, repeat weak singular,
    reply plain, report noun, respond plain, retort, retweet, reveal, roar shouts, say plain, scoff,
    scream shouts singular, shout shouts noun, shriek shouts, sigh singular, signal weak noun, sing performs, snap,
    snarl, sneer, sob, speculate thinks, splutter, stammer, state plain noun, stipulate, stress noun, stutter,
    submit weak, suggest, surmise thinks, swear, tease singular, tell plain hearer, testify, text weak noun,
    thank hearer, theorize thinks, thunder shouts, tweet noun, urge noun hearer, vent, venture noun, volunteer noun,
    vow noun, wail shouts, warn gerund, whine, whisper singular, wonder thinks singular, write, yell shouts
  `,
  /** Verbs that report what somebody says or thinks, mostly with a clause or a fragment behind them. */
  report: `
    agree thinks weak, allude, assess, believe plain thinks, challenge asks noun, characterize, cite, depict,
    describe plain names, determine thinks, discuss weak, dispute denies noun, doubt denies noun, echo singular,
    encourage, envision, expect thinks weak, express weak, fear thinks noun, feel plain thinks weak gerund,
    find thinks weak noun gerund, forecast noun, highlight, hope thinks noun, indicate, insinuate, instruct,
    know thinks weak, mention plain, object noun, offer noun, outline, paint singular, pitch singular, point noun,
    portray, postulate thinks, press asks weak noun, promote, question asks noun, quote plain noun, realize thinks,
    recite performs, refer, reference noun, refute denies, show thinks weak noun gerund, speak, summarize, talk noun,
    think plain thinks weak singular, threaten, tout, underline, underscore, understand thinks gerund, voice
  `,
  /** Verbs that rate or name, whose fragment is what somebody is called or accused of. */
  judge: `
    accuse, admire, admonish, applaud, assail, attack noun, bash singular, belittle, bemoan, berate, blame singular,
    blast singular, brand names noun, call plain names singular, castigate, chastise, commend, compare, condemn,
    criticize, decry, deem, defend, denounce, deplore, deride, dismiss denies, disparage, dub names, excoriate,
    fault singular, hail singular, hit noun, insult noun, knock noun, label names noun, lambaste/lambast, laud, liken,
    mock, nickname names, pan noun, praise noun, rate noun, rebuff, rebuke, reject denies, ridicule, rip singular,
    salute, savage singular, scold, skewer, slam singular, smear, tag names singular, taunt noun, term names noun,
    trumpet, vilify, welcome singular
  `,
};
