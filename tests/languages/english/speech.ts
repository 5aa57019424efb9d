import type { BroughtFor } from '../situation.ts';
import { failsToday } from '../situation.ts';
import type { SPEECH } from '../situations-of-speech.ts';

/** English, as papers from Apia to Tallinn write it. */
export const ENGLISH_SPEECH: BroughtFor<typeof SPEECH> = {
  'the speaker before the words': [
    {
      text: 'Marta Oliveira said, “The cork oaks need nine years between harvests.”',
      words: 'The cork oaks need nine years between harvests.',
      speaker: 'Marta Oliveira',
    },
    {
      text: 'On Friday Kwame Asante told farmers in Kumasi “the price of cocoa will not fall again this season”.',
      words: 'the price of cocoa will not fall again this season',
      speaker: 'Kwame Asante',
    },
  ],
  'a colon before the words': [
    {
      text: 'Teresa Quispe told the regional assembly: “The glacier gives us half the water it gave my mother.”',
      words: 'The glacier gives us half the water it gave my mother.',
      speaker: 'Teresa Quispe',
    },
    {
      text: 'Asked about the new timetable, Hana Kobayashi answered: “A train that leaves early is a train that is late.”',
      words: 'A train that leaves early is a train that is late.',
      speaker: 'Hana Kobayashi',
    },
  ],
  'the speaker behind the words': [
    {
      text: '“Nobody plants rice in a dry field,” Ravi Deshpande said.',
      words: 'Nobody plants rice in a dry field,',
      speaker: 'Ravi Deshpande',
    },
    {
      text: '“The scrum was ours from the first minute,” Peter Faleafa told reporters in Apia.',
      words: 'The scrum was ours from the first minute,',
      speaker: 'Peter Faleafa',
    },
  ],
  'the speaker behind the words, verb first': [
    {
      text: '“We count every puffin twice,” said Anna Sigurdsdottir.',
      words: 'We count every puffin twice,',
      speaker: 'Anna Sigurdsdottir',
    },
    {
      text: '“A dike is only as good as its moles are few,” warns Willem Bakker, who inspects them.',
      words: 'A dike is only as good as its moles are few,',
      speaker: 'Willem Bakker',
    },
    {
      text: '“They hired me for my shovel,” jokes Willem Bakker.',
      words: 'They hired me for my shovel,',
      speaker: 'Willem Bakker',
    },
  ],
  'a verb of speech in several words': [
    {
      text: '“The lamb was born in a bus shelter,” Bronwen Pugh went on to say.',
      words: 'The lamb was born in a bus shelter,',
      speaker: 'Bronwen Pugh',
    },
    {
      text: 'Ibrahim Sesay has always said: “Plant the mango before you build the house.”',
      words: 'Plant the mango before you build the house.',
      speaker: 'Ibrahim Sesay',
    },
    {
      text: '“The rink melts at noon,” Nadezhda Ivanova was heard to say.',
      words: 'The rink melts at noon,',
      speaker: 'Nadezhda Ivanova',
    },
  ],
  'a verb of speech without a subject': { isNotInTheLanguage: 'a verb of speech has its subject' },
  'words divided by who says them': [
    {
      text: '“The choir,” Zanele Khumalo told the jury, “sings without a conductor.”',
      words: 'The choir, … sings without a conductor.',
      speaker: 'Zanele Khumalo',
    },
    {
      text: '“If the peat dries out,” warned Liam Byrne, “it burns for a month.”',
      words: 'If the peat dries out, … it burns for a month.',
      speaker: 'Liam Byrne',
    },
  ],
  'a question or an exclamation inside the marks': [
    {
      text: '“Who will teach the deaf children?” Amina Wanjiru asked.',
      words: 'Who will teach the deaf children?',
      speaker: 'Amina Wanjiru',
    },
    {
      text: '“What a goal!” shouted Carlos Benitez as the stand emptied.',
      words: 'What a goal!',
      speaker: 'Carlos Benitez',
    },
  ],
  'a sentence behind the speaker': [
    {
      text: '“The servers are in three countries,” Anneli Kask said. “No single storm can reach them all.”',
      words: 'No single storm can reach them all.',
      speaker: 'Anneli Kask',
    },
    {
      text: '“I bake at two in the morning,” said Fatima Zahra Idrissi. “By six the street smells of bread. That is my advertisement.”',
      words: 'By six the street smells of bread. That is my advertisement.',
      speaker: 'Fatima Zahra Idrissi',
    },
  ],
  'a paragraph without a speaker': [
    {
      text: [
        '“The kiwi eggs were cold when we found them,” Moana Ruatapu said.',
        '“So we carried them home under our jackets and kept them warm all night.”',
      ],
      words: 'So we carried them home under our jackets and kept them warm all night.',
      speaker: 'Moana Ruatapu',
    },
    {
      text: [
        '“Our grandparents walked to the well,” said Oumar Diallo.',
        '“Now the well has come to us, and nobody knows where the path was.”',
      ],
      words: 'Now the well has come to us, and nobody knows where the path was.',
      speaker: 'Oumar Diallo',
    },
  ],
  'words behind reported speech': [
    {
      text: 'Elena Popescu said the archive would open to everybody in May. “A country should be able to read its own letters.”',
      words: 'A country should be able to read its own letters.',
      speaker: 'Elena Popescu',
    },
    {
      text: [
        'Thomas Lindgren told the inquiry that the lift had been inspected the week before.',
        '“I signed the paper myself, and I would sign it again.”',
      ],
      words: 'I signed the paper myself, and I would sign it again.',
      speaker: 'Thomas Lindgren',
    },
  ],
  'a quotation over several paragraphs': [
    {
      text: [
        'Gloria Mendoza said: “The lake froze in November.',
        '“In January we drove lorries across it.',
        '“In March it took two of them.”',
      ],
      words:
        'The lake froze in November. … In January we drove lorries across it. … In March it took two of them.',
      speaker: 'Gloria Mendoza',
    },
    {
      text: [
        'In her letter Sarah Whitlam wrote: “Your museum holds four drums that belong to our island.',
        '“We ask for them back.”',
      ],
      words: 'Your museum holds four drums that belong to our island. … We ask for them back.',
      speaker: 'Sarah Whitlam',
    },
  ],
  'marks within marks': [
    {
      text: '“My teacher called it ‘a toy’ and put it in a drawer,” Daniel Mutasa said.',
      words: 'My teacher called it ‘a toy’ and put it in a drawer,',
      speaker: 'Daniel Mutasa',
    },
    {
      text: '\'She said "wait" and we waited for an hour,\' said Helen Prosser.',
      words: 'She said "wait" and we waited for an hour,',
      speaker: 'Helen Prosser',
    },
  ],
  'every pair of marks that its press uses': [
    { text: '“The snow came early,” Erik Lund said.', words: 'The snow came early,', speaker: 'Erik Lund' },
    { text: '"The snow came early," Erik Lund said.', words: 'The snow came early,', speaker: 'Erik Lund' },
    { text: '‘The snow came early,’ Erik Lund said.', words: 'The snow came early,', speaker: 'Erik Lund' },
    { text: "'The snow came early,' Erik Lund said.", words: 'The snow came early,', speaker: 'Erik Lund' },
    { text: "''The snow came early,'' Erik Lund said.", words: 'The snow came early,', speaker: 'Erik Lund' },
  ],
  'apostrophes that look like marks': [
    { text: "The nurses' union and the doctors' union shared the teachers' hall until New Year's Eve." },
    { text: "It's the '60s that the town's buskers sing of: rock 'n' roll, and the girls' choir's hymns." },
  ],
  'a dash and a name behind the words': [
    {
      text: '“The bees were here before the airport.” – Ilse Brandt',
      words: 'The bees were here before the airport.',
      speaker: 'Ilse Brandt',
    },
    {
      text: '“Every bridge is a promise to the other bank.” — Joseph Okello',
      words: 'Every bridge is a promise to the other bank.',
      speaker: 'Joseph Okello',
    },
  ],
  'a fragment within reported speech': [
    {
      text: 'Maria Fernandes said the old tram was “the slowest museum in Europe”.',
      words: 'the slowest museum in Europe',
      speaker: 'Maria Fernandes',
    },
    {
      text: 'The vaccine, Grace Chikwanha said, had arrived “in a fish box full of ice” last week.',
      words: 'in a fish box full of ice',
      speaker: 'Grace Chikwanha',
    },
  ],
  'a word that rates': [
    {
      text: 'Mehmet Aydin called the verdict “cowardly”.',
      words: 'cowardly',
      speaker: 'Mehmet Aydin',
    },
    {
      text: 'Rosa Villalobos dismissed the estimate as “fantasy” on Tuesday.',
      words: 'fantasy',
      speaker: 'Rosa Villalobos',
    },
  ],
  'a pronoun': [
    {
      text: [
        'Susan Achterberg has mended clocks for forty years.',
        '“They tell me when they hurt,” she said.',
      ],
      words: 'They tell me when they hurt,',
      speaker: 'Susan Achterberg',
    },
    {
      text: 'Paul Nkemelu walked to the border and back. “My feet know every stone,” he said.',
      words: 'My feet know every stone,',
      speaker: 'Paul Nkemelu',
    },
  ],
  'a pronoun where a woman and a man were named': [
    {
      text: ['Julia Moreau met Robert Tanaka at the vineyard.', '“The frost took everything,” she said.'],
      words: 'The frost took everything,',
      speaker: 'Julia Moreau',
    },
    {
      text: ['Julia Moreau met Robert Tanaka at the vineyard.', '“The frost took everything,” he said.'],
      words: 'The frost took everything,',
      speaker: 'Robert Tanaka',
    },
  ],
  'a pronoun behind a quotation that names somebody else': [
    {
      text: ['Peter Olufemi said: “I played chess with Simon Kaplan.”', '“He never let me win,” he added.'],
      words: 'He never let me win,',
      speaker: 'Peter Olufemi',
    },
    {
      text: [
        'Linda Castellanos told the court: “I sold the horse to Mary Prescott.”',
        '“It was lame already,” she said.',
      ],
      words: 'It was lame already,',
      speaker: 'Linda Castellanos',
    },
  ],
  'a surname behind the full name': [
    {
      text: ['Anita Bhattarai guides climbers.', '“The mountain decides,” Bhattarai said.'],
      words: 'The mountain decides,',
      speaker: 'Anita Bhattarai',
    },
    {
      text: ['The ferry was built by George Papadakis.', 'Papadakis said: “She has outlived two owners.”'],
      words: 'She has outlived two owners.',
      speaker: 'George Papadakis',
    },
  ],
  'a courtesy title and a surname': [
    {
      text: ['Nadia Rahmani runs the night school.', '“They come after work,” Ms Rahmani said.'],
      words: 'They come after work,',
      speaker: 'Nadia Rahmani',
    },
    {
      text: ['Stephen Mwangi studies locusts.', 'Dr. Mwangi said: “They hatch when it rains twice.”'],
      words: 'They hatch when it rains twice.',
      speaker: 'Stephen Mwangi',
    },
  ],
  'an office that the article gave': [
    {
      text: [
        'Fisheries minister Laura Petersen met the crews on the quay.',
        '“The quota stands,” the fisheries minister said.',
      ],
      words: 'The quota stands,',
      speaker: 'Laura Petersen',
    },
    {
      text: [
        'Jorge Salinas, the stadium’s architect, watched from the roof.',
        'The architect said: “It sways because it should.”',
      ],
      words: 'It sways because it should.',
      speaker: 'Jorge Salinas',
    },
  ],
  'an office in front of the name': [
    {
      text: '“The dam will hold,” said the province’s chief hydrologist Mariam Toure.',
      words: 'The dam will hold,',
      speaker: 'Mariam Toure',
    },
    {
      text: 'Deputy Transport Minister Victor Ionescu said: “The tunnel opens in June.”',
      words: 'The tunnel opens in June.',
      speaker: 'Victor Ionescu',
    },
  ],
  'an apposition behind the name': [
    {
      text: 'Claire Dubois, a baker from Quebec, said: “Flour has a memory.”',
      words: 'Flour has a memory.',
      speaker: 'Claire Dubois',
    },
    {
      text: '“We were first,” Henry Kapoor, the club’s oldest rower, recalled.',
      words: 'We were first,',
      speaker: 'Henry Kapoor',
    },
  ],
  'an age between commas': [
    {
      text: 'Agnes Novak, 81, said: “I voted in a barn.”',
      words: 'I voted in a barn.',
      speaker: 'Agnes Novak',
    },
    {
      text: '“The wave took the piano,” said Lucas Ferreira, 12, from the roof.',
      words: 'The wave took the piano,',
      speaker: 'Lucas Ferreira',
    },
  ],
  'a relative clause behind the name': [
    {
      text: 'Judith Adeyemi, who taught half the village to read, said: “They still hide from me.”',
      words: 'They still hide from me.',
      speaker: 'Judith Adeyemi',
    },
    {
      text: 'Martin Kowalczyk, whose tower leans by two metres, said: “It is the others that are crooked.”',
      words: 'It is the others that are crooked.',
      speaker: 'Martin Kowalczyk',
    },
  ],
  'a time and a place between name and words': [
    {
      text: 'Ruth Nakamura, speaking at the launch in Osaka on Thursday, said: “It flies without a sound.”',
      words: 'It flies without a sound.',
      speaker: 'Ruth Nakamura',
    },
    {
      text: 'Francis Boateng told villagers in Tamale on Sunday morning: “The road comes first.”',
      words: 'The road comes first.',
      speaker: 'Francis Boateng',
    },
  ],
  'a possessive': [
    {
      text: 'Isabel Aguirre’s letter added: “Keep the bells.”',
      words: 'Keep the bells.',
      speaker: 'Isabel Aguirre',
    },
    {
      text: 'Ali Haidari’s claim that the statue was “a copy of a copy” surprised the auctioneers.',
      words: 'a copy of a copy',
      speaker: 'Ali Haidari',
    },
    failsToday('"painting" is taken for a verb of speech', {
      text: 'Ali Haidari’s claim that the painting was “a copy of a copy” surprised the auctioneers.',
      words: 'a copy of a copy',
      speaker: 'Ali Haidari',
    }),
  ],
  'a passive with its agent': [
    {
      text: 'The new opera was described by Sofia Lindqvist-Mbeki as “three hours of weather”.',
      words: 'three hours of weather',
      speaker: 'Sofia Lindqvist-Mbeki',
    },
    {
      text: 'The tax was called “a fine on breathing” by Edward Chaudhry.',
      words: 'a fine on breathing',
      speaker: 'Edward Chaudhry',
    },
  ],
  'a small word that names the source': [
    {
      text: '“The reef will not come back,” according to Alice Tamatoa.',
      words: 'The reef will not come back,',
      speaker: 'Alice Tamatoa',
    },
    {
      text: 'According to Bernard Lefebvre, the vines were “drowned in July”.',
      words: 'drowned in July',
      speaker: 'Bernard Lefebvre',
    },
  ],
  'a clause that says who put it so': [
    {
      text: 'As Esther Goldman put it, the merger is “two drunks holding each other up”.',
      words: 'two drunks holding each other up',
      speaker: 'Esther Goldman',
    },
    {
      text: 'As Nicholas Ferraro has it, the strike is “a holiday with banners”.',
      words: 'a holiday with banners',
      speaker: 'Nicholas Ferraro',
    },
  ],
  'a participle of speech': [
    {
      text: 'Caroline Ostrowski defended the cull, saying, “The island cannot feed both.”',
      words: 'The island cannot feed both.',
      speaker: 'Caroline Ostrowski',
    },
    {
      text: 'Abdul Karimov refused to leave, adding that the house was “older than the law”.',
      words: 'older than the law',
      speaker: 'Abdul Karimov',
    },
  ],
  'a body': [
    {
      text: 'The Nordic Seed Bank said: “Not one sample was lost.”',
      words: 'Not one sample was lost.',
      speaker: 'Nordic Seed Bank',
    },
    {
      text: [
        'The Lagos Transport Authority met on Monday.',
        '“Buses will run all night,” the authority said.',
      ],
      words: 'Buses will run all night,',
      speaker: 'Lagos Transport Authority',
    },
  ],
  'somebody who speaks for a body': [
    {
      text: 'A Health Ministry spokeswoman said: “The clinics stay open.”',
      words: 'The clinics stay open.',
      speaker: 'Health Ministry',
    },
    {
      text: 'A spokesperson for the Tasman Ferry Company said: “Nobody was on board.”',
      words: 'Nobody was on board.',
      speaker: 'Tasman Ferry Company',
    },
  ],
  'a document': [
    {
      text: 'The draft treaty “obliges every state to count its whales once a year”.',
      words: 'obliges every state to count its whales once a year',
      speaker: 'draft treaty',
    },
    {
      text: 'The law says that no boat “shall leave the harbour without a lamp”.',
      words: 'shall leave the harbour without a lamp',
      speaker: 'law',
    },
  ],
  'a source that is only described': [
    {
      text: 'The report said: “Three of the five alarms were switched off.”',
      words: 'Three of the five alarms were switched off.',
      speaker: 'The report',
    },
    {
      text: ['Jane Moyo opened the fair.', '“I came for the goats,” a visitor said.'],
      words: 'I came for the goats,',
      speaker: 'a visitor',
    },
    {
      text: ['Igor Marek left early.', '“The valves were rusted shut,” one engineer said.'],
      words: 'The valves were rusted shut,',
      speaker: 'one engineer',
    },
  ],
  'two people of a surname': [
    {
      text: ['Diana Rojas and Victor Rojas run the mill together.', '“We grind at night,” Rojas said.'],
      words: 'We grind at night,',
      candidates: ['Diana Rojas', 'Victor Rojas'],
    },
    {
      text: ['James Tembo and Ruth Tembo own the boats.', 'Tembo said: “The lake is falling.”'],
      words: 'The lake is falling.',
      candidates: ['James Tembo', 'Ruth Tembo'],
    },
  ],
  'words that nobody is said to have said': [
    {
      text: '“The lighthouse has been dark since Easter and nobody has noticed.”',
      words: 'The lighthouse has been dark since Easter and nobody has noticed.',
    },
    {
      text: ['The orchard was empty.', '“You cannot hurry a pear, and you cannot argue with one.”'],
      words: 'You cannot hurry a pear, and you cannot argue with one.',
    },
  ],
  'a speaker who writes of themselves': [
    {
      text: ['Emma Larsen keeps the inn.', 'I asked, “Is the road open?”'],
      words: 'Is the road open?',
    },
    {
      text: ['Joan Ibarra cuts stone.', '“We should go back before dark,” I said.'],
      words: 'We should go back before dark,',
    },
  ],
  'what is said of somebody': [
    {
      text: 'Angela Suarez sang in Lima. She has been described as “the last great contralto”.',
      person: 'Angela Suarez',
    },
    {
      text: 'Hugo Andersen retired in May. He was once hailed as “the conscience of cycling”.',
      person: 'Hugo Andersen',
    },
  ],
  'words that somebody denies': [
    failsToday('the verb that denies counts as one that says', {
      text: 'Monica Ruiz denied that she had called the jury “a circus”.',
      person: 'Monica Ruiz',
    }),
    {
      text: 'Oscar Nyberg denies ever saying “the miners can walk”.',
      person: 'Oscar Nyberg',
    },
    {
      text: 'Oscar Nyberg never said “the miners can walk”.',
      person: 'Oscar Nyberg',
    },
    {
      text: 'Lorna Beck did not say that the island was “for sale”.',
      person: 'Lorna Beck',
    },
    failsToday('whether somebody spoke is read as that they did', {
      text: 'Lorna Beck, asked whether she had called the island “a rock with goats”, shook her head.',
      person: 'Lorna Beck',
    }),
  ],
  'the title of a work': [
    { text: 'Wanda Kimura plays the widow in the film “Salt on the Stairs” this spring.' },
    { text: 'The choir opened with “The Ploughman’s Last Furrow”, a song from Devon.' },
  ],
  'a nickname': [
    { text: 'Samuel “Sparrow” Oduya won the marathon in Nairobi on Sunday.' },
    { text: 'Anthony "Tiny" Delacroix lifted the anvil twice on Saturday.' },
  ],
  'scare quotes': [
    { text: 'The village has used its “temporary” school since the flood of 1998.' },
    { text: 'Shops sell the powder as “organic” to people who do not ask.' },
  ],
  'words on a sign': [
    { text: 'A hand-painted sign at the well read: “Boil it first”.' },
    { text: 'Students carried placards saying “Give us back our library”.' },
  ],
  'reported speech': [
    {
      text: 'Barbara Eze said the harvest would be late this year.',
      statement: 'Barbara Eze said the harvest would be late this year.',
      speaker: 'Barbara Eze',
    },
    {
      text: 'The pilot climbed out unhurt. The engine had failed over the sea, Marco Vidal told the inquiry.',
      statement: 'The engine had failed over the sea, Marco Vidal told the inquiry.',
      speaker: 'Marco Vidal',
    },
  ],
  'a sentence in the mood of reported speech': {
    isNotInTheLanguage: 'reported speech has no mood of its own',
  },
  'a headline with words in marks': [
    {
      headline: "New airport 'a runway to nowhere'",
      text: 'Catherine Okonkwo called the airport “a runway to nowhere” on Monday.',
      words: 'a runway to nowhere',
      speaker: 'Catherine Okonkwo',
    },
    {
      headline: '‘We lost the whole herd’: drought empties the valley',
      text: '“We lost the whole herd,” said Patrick Mulenga, a farmer.',
      words: 'We lost the whole herd',
      speaker: 'Patrick Mulenga',
    },
  ],
};
