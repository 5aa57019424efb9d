/** Reports made up for the tests: long enough to be told from what stands around them. */
export const HARBOUR = [
  'The harbour of Lowick will open again on Monday after three weeks of repairs, the port authority said on Thursday.',
  '“We have driven forty new piles, and not one of them has moved,” said Ingrid Solheim, the harbour master. “The ferries can come back.”',
  'Divers had found cracks in the eastern quay at the beginning of November. The repairs cost 2.4 million crowns, a third more than had been planned, and were paid for by the county.',
  'Fishermen had complained that they lost their best weeks of the season. Solheim said they would be paid for berths that they could not use.',
];
export const SCHOOL = [
  'Two village schools in the valley will be joined from next summer, the district council decided on Tuesday evening by nine votes to six.',
  '“Nobody wants to close a school, but eleven children are not a school,” said Rafael Okonjo, who chairs the council’s committee for education.',
  'Parents had gathered more than four hundred signatures against the plan. They fear that the way to the new school, eighteen kilometres over the pass, is closed by snow for weeks in winter.',
  'Okonjo promised a second bus. What it would cost, and who would pay for it, had not been settled by the end of the meeting.',
];
export const WATER = [
  'The water of the southern districts may be drunk again without boiling it, the health office announced on Friday morning.',
  '“Six samples in a row were clean, and that is what the law asks for,” said Mireille Castagne, who heads the laboratory of the waterworks.',
  'Some thirty thousand people had to boil their water for nine days after bacteria were found in a reservoir above the town. Nobody fell ill, as far as is known.',
  'The waterworks believe that surface water seeped in through a lid that had not been closed. Castagne said that all lids would be looked at before Christmas.',
];
