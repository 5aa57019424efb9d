import { wordsIn } from '../../words-in.ts';

/**
 * Nouns by which papers call somebody again whom they have just named, lower case: trades of the stage, of sport and of letters, from general
 * knowledge of how reports vary a name. Offices, and trades whose bearer is as often somebody else in the same report ("the coach", "the judge", "the
 * teacher", "the officer"), do not belong here.
 */
export const EPITHETS: ReadonlySet<string> = new Set(
  wordsIn(`actor actress artist author ballerina baritone bassist batsman billionaire bowler boxer cellist comedian comic composer cricketer cyclist
  dancer defender designer drummer entrepreneur filmmaker footballer forward frontman goalkeeper golfer guitarist hitmaker jockey midfielder
  millionaire model musician novelist painter photographer pianist playwright poet pop-star popstar quarterback rapper rocker rower sculptor singer
  songwriter singer-songwriter skier soprano sprinter star starlet striker swimmer tenor tycoon veteran violinist winger youngster teenager
  octogenarian nonagenarian septuagenarian`),
);
