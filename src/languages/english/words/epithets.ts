import { wordsIn } from '../../words-in.ts';

/** How the chunk of "the world number three" is called. */
export const RANKED = 'world-number';

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
  octogenarian nonagenarian septuagenarian ${RANKED}`),
);

/** Those of them who play, lower case. */
export const PLAYERS: ReadonlySet<string> = new Set(
  wordsIn(`batsman bowler defender forward goalkeeper midfielder quarterback striker winger ${RANKED}`),
);
/** Who stands beside the players of a team and is none of them, lower case. */
export const NO_PLAYERS: ReadonlySet<string> = new Set(
  wordsIn('coach manager trainer referee umpire physio chairman chairwoman owner commentator pundit'),
);
