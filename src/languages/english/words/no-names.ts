/** Days and months, with their short forms, lower case. "May", "April", "June" and "August" are also given names; a title or surname tells. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun christmas
  easter ramadan thanksgiving hanukkah gmt est edt pst pdt bst`
    .trim()
    .split(/\s+/),
);

/**
 * Words that news writes with a capital though they name nobody, and words that open sentences, lower case. Offices stand among
 * the nouns for persons, nationalities among the demonyms; neither belongs here.
 */
export const NO_NAMES: ReadonlySet<string> = new Set(
  `i i'm i've i'd i'll we're we've you're they're it's that's there's he's she's don't didn't isn't can't won't let's yes no oh ok okay
  mr mrs ms according related read watch updated update breaking exclusive photo photos video image picture file
  source sources copyright published posted share click here more advertisement sign tonight tomorrow today yesterday
  despite although whereas unlike unless among amid across along around behind below beneath beside besides between beyond
  like near off onto out outside past per through throughout toward towards up upon within without via until
  either neither whether whatever whenever wherever whoever nobody nothing everyone everybody everything someone somebody
  something anyone anybody anything none nearly almost about just already always never ever often sometimes usually
  again once twice soon recently clearly indeed thus hence therefore moreover furthermore nevertheless nonetheless additionally
  finally eventually initially originally previously apparently reportedly allegedly obviously certainly surely maybe perhaps please thanks
  thank welcome good great new old big many much more most less least few fewer enough first second third next final
  internet web god bible constitution act bill article section chapter page figure table part election day week month year
  christianity islam judaism english democracy america's street avenue road river lake mountain ocean sea north south east west`
    .trim()
    .split(/\s+/),
);
