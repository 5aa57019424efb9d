/**
 * What only human beings do, as verbs in the past and the present behind a name, lower case: from general knowledge. What a firm, a team, a
 * storm or a ship does as well ("won", "left", "died down") does not belong here.
 */
export const HUMAN_DEEDS: ReadonlySet<string> = new Set(
  `apologised apologized attended auditioned believes believed blinked blushed boxed chuckled coached confessed cooks cried danced divorced dreamed dreams dreamt
  enrolled farmed feels felt forgave forgets forgot frowned gasped gestured gloated golfed grinned groaned graduated grimaced hates hated hoped hopes hugged
  imagines imagined kissed knelt laughed laughs lectured lived lives loved loves majored married mused nodded painted pleaded pled prayed quipped raped
  recalls recalled reckons regrets regretted remarried remembers remembered resigned retired rowed sang sat scowled shouted shrugged sighed skied slept
  smiled smiles smirked sobbed spat starred stared stood strolled studied surfed swam swallowed sweated swore taught testified thinks thought trembled
  tweeted walked wept whispered winced winked wished wishes wondered wonders wore wrote yawned`
    .trim()
    .split(/\s+/),
);

/** What is done to human beings only, as participles behind "was" or "been", lower case. */
export const HUMAN_SUFFERINGS: ReadonlySet<string> = new Set(
  `arraigned arrested baptised baptized beheaded born bred bullied buried convicted cremated crowned decapitated deported detained diagnosed drowned educated elected
  executed exiled extradited handcuffed hospitalised hospitalized impeached imprisoned injured jailed kidnapped killed knighted lynched married murdered
  ordained orphaned pardoned pregnant raised raped resuscitated sedated sentenced shot stabbed strangled tortured widowed wounded`
    .trim()
    .split(/\s+/),
);
