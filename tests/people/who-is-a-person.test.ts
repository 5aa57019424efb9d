import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../src/quotations/annotate-article.ts';
import { attributeCorpus } from '../../src/quotations/attribute-corpus.ts';
import { articleOf, lastSpeaker, readArticle } from '../quotations/read-article.ts';

/** The people of an article of these paragraphs, by name. */
function peopleIn(...paragraphs: readonly string[]): readonly string[] {
  const article = articleOf(paragraphs);
  const { people } = attributeCorpus([{ article, annotation: annotateArticle(article) }]);
  return people.people.map(({ name }) => name);
}

/** How often the only person of an article is named. */
function mentionsIn(text: string): number {
  const article = articleOf([text]);
  const { people } = attributeCorpus([{ article, annotation: annotateArticle(article) }]);
  expect(people.people).toHaveLength(1);
  return people.people[0]?.mentions.length ?? 0;
}

describe('what ends like a place, a firm or a work', () => {
  it.each([
    ['The tram stops at Rosa Winter Avenue and turns.'],
    ['The gardeners of Franz Keller Park County met in the rain.'],
    ['They flew from Amelia Torres International Airport to Lima.'],
    ['The pump was made by Oscar Lindqvist Industries in Turku.'],
    ['The prize of the Sofia Duarte Trophy went to a school.'],
    ['They crossed the Charles Bridge on foot, and the Maria Lodge was shut.'],
    ['The singer signed with Victor Salazar Records last week.'],
    ['Sunrise Road said nothing, and Ivy Valley slept.'],
  ])('names nobody: %s', (text) => {
    expect(peopleIn(text)).toEqual([]);
  });

  it.each([
    ['“We dive at dawn,” Rosa Bridge said.', 'Rosa Bridge'],
    ['The pilot Victor Lake landed safely in Lima.', 'Victor Lake'],
    ['Sofia Hill, 34, mends the nets of the village.', 'Sofia Hill'],
    ['Oscar Field, who bakes the bread, opened late.', 'Oscar Field'],
    ['Mrs Amelia Park won the race.', 'Amelia Park'],
  ])('is a surname beside which somebody is meant: %s', (text, person) => {
    expect(peopleIn(text)).toEqual([person]);
  });
});

describe('what stands beside a name that no table knows', () => {
  it.each([
    ['a title', 'A letter from Mrs Quilla Wenzu arrived.', ['Quilla Wenzu']],
    ['an age', 'Quilla Wenzu, 41, mends clocks in Arequipa.', ['Quilla Wenzu']],
    ['“who”', 'They thanked Quilla Wenzu, who had mended the clock.', ['Quilla Wenzu']],
    ['a verb of speech', '“The clock is slow,” Quilla Wenzu said.', ['Quilla Wenzu']],
    ['where she belongs', 'Quilla Wenzu, from the Lima Weavers, came first.', ['Quilla Wenzu']],
    ['an article and a noun', 'Quilla Wenzu, another castaway, was found.', ['Quilla Wenzu']],
    ['a pronoun behind a verb', 'Quilla Wenzu left when her clock stopped.', ['Quilla Wenzu']],
    ['kin', 'They met Quilla Wenzu’s sister in Lima.', ['Quilla Wenzu']],
    [
      'a trade that no table of offices holds',
      'They thanked the lexicographer Quilla Wenzu.',
      ['Quilla Wenzu'],
    ],
    [
      'a list of people',
      'Clocks went to Ines Brandt, Ayar Kusi, Quilla Wenzu and Pavel Horak.',
      ['Ayar Kusi', 'Ines Brandt', 'Pavel Horak', 'Quilla Wenzu'],
    ],
    ['her surname alone', 'Quilla Wenzu mended the clock of the town. Now Wenzu sells it.', ['Quilla Wenzu']],
  ])('makes a person of it: %s', (_, text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });

  it.each([
    ['nothing', 'The clock came from Quilla Wenzu in spring.'],
    ['a noun for a firm', 'The clock was made by the retailer Quilla Wenzu in spring.'],
    ['what firms own', 'Quilla Wenzu’s shares fell on Friday.'],
    ['“which”', 'Quilla Wenzu, which makes clocks, said that spring was slow.'],
    ['a noun that it describes', 'A Quilla Wenzu clock was sold in Lima.'],
    ['“its” behind a comma', 'Quilla Wenzu, its main rival, said that spring was slow.'],
    ['a longer name of a body', 'Quilla Wenzu School said no. “We are full,” Quilla Wenzu said.'],
    ['several', 'Quilla Wenzus are rare. Some Wenzus were sold in Lima.'],
  ])('leaves it unknown: %s', (_, text) => {
    expect(peopleIn(text)).toEqual([]);
  });

  it.each([
    ['Open Hands said that the kitchen would close.'],
    ['Silent Spring won, and Clear Water came second.'],
    ['Land Rights rose, Fair Wages asked for more.'],
    ['“We open at six,” Early Bread told the street.'],
    ['The singers of Blue Thunder left. Blue Thunder announced a tour.'],
  ])('does not make a person of plain words: %s', (text) => {
    expect(peopleIn(text)).toEqual([]);
  });
});

describe('a name is divided from what stands before it', () => {
  it.each([
    // Plain words with which a sentence opens.
    ['Suddenly Okello was there. “We row,” Amara Okello said.', ['Amara Okello']],
    ['Thanking Ines Brandt, the choir bowed.', ['Ines Brandt']],
    ['Cheerful Ines Brandt sold the last boat.', ['Ines Brandt']],
    ['Beaten, Ines Brandt went home. Exhausted Pavel Horak slept.', ['Ines Brandt', 'Pavel Horak']],
    ['Meanwhile Ines Brandt counted the sheep.', ['Ines Brandt']],
    // Offices in letters.
    ['A report by PC Ines Brandt was read.', ['Ines Brandt']],
    ['They wrote to DCI Brandt and to VP Pavel Horak.', ['Brandt', 'Pavel Horak']],
    ['The road was opened by CM Harpreet Dhillon.', ['Harpreet Dhillon']],
    ['Maj-Gen Ines Brandt inspected the bridge.', ['Ines Brandt']],
    ['The clocks were given to Drs Ines Brandt and Pavel Horak.', ['Ines Brandt', 'Pavel Horak']],
    // Nationalities, parties and trades.
    ['A goal by Chilean Quilla Wenzu, 20, decided it.', ['Quilla Wenzu']],
    ['“We vote,” said Democrat Wenzu, a farmer.', ['Wenzu']],
    ['Virologist Ines Brandt found the cause.', ['Ines Brandt']],
    ['Rookie Pavel Horak scored, and Sophomore Ines Brandt cheered.', ['Ines Brandt', 'Pavel Horak']],
    ['They lost to Uruguayan Quilla Wenzu, who had trained alone.', ['Quilla Wenzu']],
    // A place.
    ['The choice of Harbour Norway Ines Brandt, who fishes, was easy.', ['Ines Brandt']],
    ['The envoy to Ghana Pavel Horak, who paints, left.', ['Pavel Horak']],
  ])('%s', (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });

  it.each([
    ['The players of the Premier League and the General Hospital met.'],
    ['A Lisbon-based choir and the Tito-era bridge were shown.'],
    ['Every X-ray and each T-shirt was counted.'],
    ['Pupils of St. Barnabas sang, and St Olave’s won.'],
    ['The prize is kept in P.O. Box 12 since U.S. November storms.'],
    ['They sang “Once Upon A Tide” and watched The Girl Who Knew Nothing Much.'],
    ['The printer is a PC World model.'],
    ['The choir left Washington, D.C. She stayed.'],
    ['Â Â Â The lake froze.Â Â Â'],
  ])('and nobody is left: %s', (text) => {
    expect(peopleIn(text)).toEqual([]);
  });
});

describe('a given name alone', () => {
  it.each([
    ['does something', 'On the pier Amara waited. Amara sang.', ['Amara']],
    ['is somebody’s kin', 'He wrote to his wife, Amara, in Lima.', ['Amara']],
    ['is identified', 'The diver, identified only as Amara, was saved.', ['Amara']],
    ['only describes a noun', 'They showed the Amara lamp and an Oscar pump.', []],
    ['stands in a title', 'They sang “Amara’s Garden” and “Dear Mrs Okello”, two songs of the valley.', []],
  ])('is a person’s where it %s', (_, text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });
});

describe('a surname that is a plain word, too', () => {
  it.each([
    ['Ines Day sang first. “I was late,” Day said.', 'Ines Day'],
    ['Pavel March won. March is 30. Then March said: “It rained.”', 'Pavel March'],
    ['Will Winters and Amara Frost sailed. “The mast broke,” Winters said.', 'Will Winters'],
    ['Amara Storm judged the race. A storm later Storm said: “Nobody won.”', 'Amara Storm'],
    ['Ines Second rowed. “We were third,” Second told the town.', 'Ines Second'],
  ])('means its bearer where it stands as a name does: %s', (text, person) => {
    expect(lastSpeaker(text)).toBe(person);
  });

  it.each([
    ['Ines March sailed in March. In March the town said no.'],
    ['Will Winters wrote. Will Congress agree?'],
    ['Amara Day slept. Day breaks at six, and Day 3 is free.'],
  ])('is the plain word elsewhere: %s', (text) => {
    expect(mentionsIn(text)).toBe(1);
  });
});

describe('a title before the name of a place', () => {
  it('makes a person of it, but not where it is won or is a land’s', () => {
    expect(peopleIn('“We will see,” Baroness Cornwall said. Lord Leeds agreed with her.')).toEqual([
      'Cornwall',
      'Leeds',
    ]);
    expect(peopleIn('Miss Ghana waved. DR Congo won the match.')).toEqual([]);
  });
});

describe('a given name with letters that English has not', () => {
  it.each([['Guðrún'], ['Łukasz'], ['Jörg'], ['Søren'], ['Zsófia'], ['Ayşe']])(
    '%s makes a name of an unknown surname',
    (given) => {
      expect(peopleIn(`${given} Wenzudóttir measured the ice.`)).toEqual([`${given} Wenzudóttir`]);
    },
  );
});

describe('what follows a name', () => {
  it.each([
    ['Amara Okello Sr. met Amara Okello Jr. in Gulu.', ['Amara Okello Jr.', 'Amara Okello Sr.']],
    ['Pavel Horak, Jr., sold the boat to Pavel Horak III.', ['Pavel Horak III', 'Pavel Horak, Jr.']],
    [
      'Ines A. Brandt wrote to Ines B. Brandt. Pavel Horak read it.',
      ['Ines A. Brandt', 'Ines B. Brandt', 'Pavel Horak'],
    ],
    ['Ines Maria Brandt is no kin of Ines Lucia Brandt.', ['Ines Lucia Brandt', 'Ines Maria Brandt']],
    [
      'Tomas Moreno Lopez Jr came first, Tomas Moreno Lopez II last.',
      ['Tomas Moreno Lopez II', 'Tomas Moreno Lopez Jr'],
    ],
  ])('tells two people of one name apart: %s', (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });

  it.each([
    ['The hall was named after Ines Brandt MBA, and Brandt came.', ['Ines Brandt']],
    ['Pavel Horak Jr. rowed. Pavel Horak is forty.', ['Pavel Horak Jr.']],
    ['Ines M. Brandt rowed. Ines Brandt is forty. Ines Maria Brandt won.', ['Ines M. Brandt']],
    ['Amara Okello PhD and Pavel Horak KC spoke.', ['Amara Okello', 'Pavel Horak']],
  ])('makes nobody else of one: %s', (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });

  it('leaves open which of two is meant by the name that both bear', () => {
    const [quotation] = readArticle(
      'Amara Okello Sr. rowed. Amara Okello Jr. swam. “We have fished here for years,” Amara Okello said.',
    );
    expect(quotation).toMatchObject({ speaker: 'nobody', how: 'ambiguous' });
  });

  it('tells them apart across articles, too', () => {
    const articles = ['Pavel Horak Jr. rowed.', 'Pavel Horak Sr. sold the boat.'].map((text, at) =>
      articleOf([text], `${at}.txt`),
    );
    const { people } = attributeCorpus(
      articles.map((article) => ({ article, annotation: annotateArticle(article) })),
    );
    expect(people.people.map(({ name }) => name)).toEqual(['Pavel Horak Jr.', 'Pavel Horak Sr.']);
  });
});

describe('a name of several words', () => {
  it.each([
    ['Ines Brandt Keller won. “I slept,” Brandt Keller said.', 'Ines Brandt Keller'],
    [
      'Luis Moreno da Costa rowed. “We are late,” said Horak. Da Costa agreed: “Very late.”',
      'Luis Moreno da Costa',
    ],
    ['T.J. Okello rowed. “We are late,” T.J. said.', 'T.J. Okello'],
  ])('is found by its end or its initials: %s', (text, person) => {
    expect(lastSpeaker(text)).toBe(person);
  });
});

describe('a surname that is known', () => {
  it.each([
    ['On the pier stood Quilla Schneider and her dog.', ['Quilla Schneider']],
    ['A book by Ayar Fernandez was read.', ['Ayar Fernandez']],
    ['“The ice is thin,” Kowalski said.', ['Kowalski']],
    ['They lost to Quilla Papadopoulos in the final.', ['Quilla Papadopoulos']],
    ['The lamp belonged to Ayar Ivanova once.', ['Ayar Ivanova']],
    ['“The ice is thin,” Quibbo said.', ['Quibbo']],
  ])('makes a name of an unknown word: %s', (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });

  it.each([
    ['The bank Fischer Weber lent the money.'],
    ['They walked in Quilla Schneider for an hour.'],
    ['Silent Schneider was sold out.'],
    ['The Quilla Schneider lamp glowed.'],
  ])('does not where something else is as likely: %s', (text) => {
    expect(peopleIn(text)).toEqual([]);
  });
});

describe('what only human beings do', () => {
  it.each([
    ['Quilla Wenzu smiled.', ['Quilla Wenzu']],
    ['Wenzu was jailed for a year.', ['Wenzu']],
    ['Quilla Wenzu quietly resigned in May.', ['Quilla Wenzu']],
    ['Wenzu has been arrested twice.', ['Wenzu']],
    ['Wenzu said no. In spring she left.', ['Wenzu']],
    ['Quilla Wenzu sold its boats.', []],
    ['Wenzu was closed for a year.', []],
    ['Alabamians smiled, and Chicagoans sang.', []],
  ])('makes a person of an unknown name: %s', (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });
});

describe('a given name that opens a sentence as another word does', () => {
  it.each([
    ['Bill Horak rowed.', ['Bill Horak']],
    ['Bill Horak and Will Wenzu rowed. “We sank,” Wenzu said.', ['Bill Horak', 'Will Wenzu']],
    ['Bill 44 failed, and Will Parliament ask again?', []],
  ])('is one before a surname: %s', (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });
});

describe('words that all bear capitals', () => {
  it.each([
    ['Okello Says We Should Row Over Winter. “We row,” Amara Okello said.', ['Amara Okello']],
    ['Draft Ines Brandt, the posters read.', ['Ines Brandt']],
    ['Read next: Meet The Baker Who Calls Wenzu A Friend', []],
    ['Choir Report On Wenzu Spending Amid The Row', []],
    ['Limit Amara Okello Announces Upsets Town', ['Amara Okello']],
    ['The mayor of Wenzu Haute, Ines Brandt, left.', ['Ines Brandt']],
    ['The envoy Staffan de Wenzu left.', ['Staffan de Wenzu']],
  ])('hide no name and make none: %s', (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });
});

describe('what only looks like a name', () => {
  it.each([
    ['They danced on Cinco de Junio and on Noche de Fuego.'],
    ['“We train here,” Marine Corps said, and Rose Council agreed.'],
    ['Team Wenzu and Draft Wenzu were posted. They met in Greater Adelaide.'],
    ['The road to Wenzu Haute, Tuesday’s goal, led from San Okello.'],
    ['My mouse is a Keba MX Glide.'],
  ])('names nobody: %s', (text) => {
    expect(peopleIn(text)).toEqual([]);
  });
});

describe('an office without its holder', () => {
  it.each([
    ['The ambassador to Norway and the Governor of Texas left.'],
    ['An Executive Order shut the harbour; General Electric mended it.'],
    ['The Chief Justice and the Deputy Speaker agreed.'],
    ['She wrote to the Ambassador to Ghana.'],
    ['The Vice Chancellor met the Major League.'],
  ])('names nobody: %s', (text) => {
    expect(peopleIn(text)).toEqual([]);
  });

  it.each([
    ['They thanked President Winters and Judge Lake.', ['Lake', 'Winters']],
    ['Celebrities Ines Brandt and Pavel Horak sang.', ['Ines Brandt', 'Pavel Horak']],
    ['“We meet at dawn,” Senators Amara Okello and Will Wenzu said.', ['Amara Okello', 'Will Wenzu']],
  ])('and one with it, who is somebody: %s', (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });
});

describe('what runs into a name', () => {
  it.each([
    ['They heard Ines Brandt Hints on the radio.', ['Ines Brandt']],
    ['They saw Amara Okello South Carolina Tour.', []],
    ['They follow Ines Brandt On Rowing daily.', ['Ines Brandt']],
    ['Laurence H. Tribe spoke.', ['Laurence H. Tribe']],
    ['The buttons of Ines BrandtShareReplyFlagLike were pressed.', []],
    ['A note from @AmaraOkello and #InesBrandt was read.', []],
    ['The cast came from Trenton, N.J. Pavel Horak led it.', ['Pavel Horak']],
  ])('is no part of it: %s', (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });
});

describe('bodies with names like people’s', () => {
  it.each([
    ['“Rates will rise,” Goldman Sachs said.'],
    ['Morgan Stanley smiled on its staff, and Charlie Hebdo wrote so.'],
    ['Dallas Rovers won; Carolina Weavers lost to Georgia FC.'],
    ['Abu Sayyaf took the town.'],
    ['Eli Lilly cut its prices.'],
  ])('are nobody: %s', (text) => {
    expect(peopleIn(text)).toEqual([]);
  });
});

describe('what more stands beside an unknown name', () => {
  it.each([
    ['Quilla Wenzu, then a clerk of the Harbour Board, told the town no.', ['Quilla Wenzu']],
    ['Quilla Wenzu: “We close at noon on Sundays from now on.”', ['Quilla Wenzu']],
    ['Quilla Wenzu, Okello’s friend and ally, rowed.', ['Quilla Wenzu']],
    ['Quilla Wenzu, a glassblower, left for Lima.', ['Quilla Wenzu']],
    ['The Liberal Senators Amara Okello and Quilla Wenzu rowed.', ['Amara Okello', 'Quilla Wenzu']],
  ])('tells that it is somebody’s: %s', (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });

  it.each([
    ['Baker & Wenzu built the boat. On Tuesday it sank at 5 p.m. On Monday it had sailed.'],
    ['The LIV Regatta and the Rose Cups were won by a Wenzu-proof boat.'],
    ['An Irish-Chilean boat came from New England. Covid said no more.'],
  ])('or nobody’s: %s', (text) => {
    expect(peopleIn(text)).toEqual([]);
  });

  it.each([
    ['The Chief Of Staff Ines Brandt rowed.', ['Ines Brandt']],
    ['Minister of Rules and Trade Pavel Horak rowed.', ['Pavel Horak']],
    [
      'The trophy went to Kentuckian Ines Brandt and to Regatta-winner Pavel Horak.',
      ['Ines Brandt', 'Pavel Horak'],
    ],
    ['Interestingly Okello rowed. “We won,” Amara Okello said.', ['Amara Okello']],
    ['Pictures: Ines Schneider Pavel Horak', []],
    ['The picture shows Ines Schneider Amara Kowalski in a boat.', ['Amara Kowalski', 'Ines Schneider']],
  ])('and where the name begins and ends: %s', (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });

  it('gives nobody the surname of a neighbour who is named with another', () => {
    expect(peopleIn('Amara Okello rowed. Amara and Ines Brandt won.')).toEqual([
      'Amara Okello',
      'Ines Brandt',
    ]);
    expect(peopleIn('Pavel and Ines Brandt won.')).toEqual(['Ines Brandt', 'Pavel Brandt']);
  });
});
