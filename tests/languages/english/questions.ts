import type { BroughtFor } from '../situation.ts';
import { failsToday } from '../situation.ts';
import type { QUESTIONS } from '../situations-of-questions.ts';

const OBSERVATORY = [
  'The observatory above La Serena was opened to visitors in 2019.',
  'The observatory was designed by Ximena Rojas. It was built in Chile because the air there is dry.',
  'Some 4,200 people visited the observatory last year. The observatory cost $85 million.',
  'Visitors like the observatory.',
];
const CHOIR = [
  'The choir of Tartu sang for the first time since the fire.',
  'The choir was founded by Jaan Talvik, a retired postman. It meets in the old brewery.',
  'The choir has sixty singers. It lost its hall in March because a heater had been left on.',
  'A new hall for the choir would cost €2.4 million.',
];

export const ENGLISH_QUESTIONS: BroughtFor<typeof QUESTIONS> = {
  'a question for a person': [
    { question: 'Who designed the observatory?', text: OBSERVATORY, answer: 'Ximena Rojas' },
    { question: 'Who founded the choir?', text: CHOIR, answer: 'Jaan Talvik' },
  ],
  'a question for a time': [
    { question: 'When was the observatory opened to visitors?', text: OBSERVATORY, answer: '2019' },
    { question: 'When did the choir lose its hall?', text: CHOIR, answer: 'in March' },
  ],
  'a question for a place': [
    { question: 'Where was the observatory built?', text: OBSERVATORY, answer: 'in Chile' },
    {
      question: 'Where did the divers find the bell?',
      text: [
        'The divers found the bell last week.',
        'The divers found the bell in Lake Peipus, they say.',
        'The bell is cracked.',
      ],
      answer: 'Lake Peipus',
    },
    failsToday('a weekday behind "on" counts as a place', {
      question: 'Where did the divers find the bell?',
      text: [
        'The divers found the bell on Monday.',
        'The divers found the bell in Lake Peipus, they say.',
        'The bell is cracked.',
      ],
      answer: 'Lake Peipus',
    }),
  ],
  'a question for a reason': [
    {
      question: 'Why was the observatory built in Chile?',
      text: OBSERVATORY,
      answer: 'the air there is dry',
    },
    { question: 'Why did the choir lose its hall?', text: CHOIR, answer: 'a heater' },
  ],
  'a question for a count': [
    { question: 'How many people visited the observatory last year?', text: OBSERVATORY, answer: '4,200' },
    { question: 'How many singers does the choir have?', text: CHOIR, answer: 'sixty singers' },
  ],
  'a question for money': [
    { question: 'How much did the observatory cost?', text: OBSERVATORY, answer: '$85 million' },
    { question: 'How much would a new hall for the choir cost?', text: CHOIR, answer: '€2.4 million' },
  ],
  'a question for a length, a distance or an age': [
    {
      question: 'How long does the crossing take?',
      text: [
        'The crossing is popular.',
        'The crossing takes forty minutes in good weather.',
        'Few like the crossing in winter.',
      ],
      answer: 'forty minutes',
    },
    {
      question: 'How old is Agnes Novak?',
      text: [
        'Agnes Novak keeps bees.',
        'Agnes Novak, 81, sold her hives.',
        'Twelve neighbours helped Agnes Novak.',
      ],
      answer: '81',
    },
  ],
  'a question word with a noun': [
    { question: 'In which year did the mine close?', kind: 'time' },
    { question: 'Which village has lost its well?', kind: 'place' },
    { question: 'What minister signed the treaty?', kind: 'person' },
    { question: 'What is the population of Suva?', kind: 'number' },
    { question: 'What did the divers find?', kind: 'passage' },
  ],
  'what somebody said on something': [
    {
      question: 'What did Teresa Quispe say about the glacier?',
      text: [
        'Teresa Quispe spoke on the harvest. “The maize is fine,” she said.',
        '“The glacier gives us half the water,” Teresa Quispe said.',
        'The glacier is ten kilometres long.',
      ],
      answer: 'The glacier gives us half the water',
    },
    {
      question: 'What does Liam Byrne think of the peat ban?',
      text: [
        'Liam Byrne has cut turf since he was ten.',
        '“The peat ban is twenty years late,” Liam Byrne said. The ban begins in May.',
      ],
      answer: 'The peat ban is twenty years late',
    },
  ],
  'who said something': [
    {
      question: 'Who said that the reef will not come back?',
      text: [
        'The reef is grey.',
        '“The reef will not come back,” Alice Tamatoa said.',
        'Boats pass the reef.',
      ],
      answer: 'The reef will not come back',
    },
    {
      question: 'Who called the tax a fine on breathing?',
      text: [
        'The tax begins in June.',
        'Edward Chaudhry called the tax “a fine on breathing”.',
        'Nobody has paid the tax.',
      ],
      answer: 'a fine on breathing',
    },
  ],
  'who somebody is': [
    { question: 'Who is Jaan Talvik?', text: CHOIR, answer: 'a retired postman' },
    {
      question: 'Who is Mariam Toure?',
      text: [
        '“The dam will hold,” said the province’s chief hydrologist Mariam Toure.',
        'Mariam Toure walked home.',
      ],
      answer: 'chief hydrologist',
    },
  ],
  'a question in other forms of the words': [
    {
      question: 'Who visits observatories?',
      text: OBSERVATORY,
      answer: 'people visited the observatory',
    },
    { question: 'Where does the choir of Tartu meet?', text: CHOIR, answer: 'the old brewery' },
  ],
  'a question that the article does not answer': [
    { question: 'Who paid for the telescope of the observatory in Hawaii?', text: OBSERVATORY },
    { question: 'What is the capital of Mongolia?', text: CHOIR },
    { question: 'How many conductors has the choir dismissed?', text: CHOIR },
  ],
  'a number in digits': [
    { text: 'Some 4,200 people came.', figure: '4,200', value: 4_200 },
    { text: 'The needle rose by 3.5 points.', figure: '3.5', value: 3.5 },
  ],
  'a number in words': [
    { text: 'Forty-two boats sank.', figure: 'Forty-two', value: 42 },
    { text: 'It killed three hundred sheep.', figure: 'three hundred', value: 300 },
    { text: 'Half a million olive trees died.', figure: 'Half a million', value: 500_000 },
    failsToday('hundreds and what follows them are two numbers', {
      text: 'They counted two hundred and fifty puffins.',
      figure: 'two hundred and fifty',
      value: 250,
    }),
  ],
  money: [
    { text: 'The hall cost €2.4 million.', figure: '€2.4 million', value: 2_400_000 },
    { text: 'A loan of $1.5bn was refused.', figure: '$1.5bn', value: 1_500_000_000 },
    { text: 'The grant was worth 30 million rupees.', figure: '30 million rupees', value: 30_000_000 },
  ],
  'a number that is not exact': [
    { text: 'Dozens of goats were lost.', figure: 'Dozens' },
    { text: 'The fire drove out hundreds of thousands.', figure: 'hundreds of thousands' },
  ],
};
