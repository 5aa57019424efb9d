import { describe, expect, it } from 'vitest';
import { lastSpeaker, readArticle } from './read-article.ts';

/** Paragraphs, parted by "|", and who speaks last: a name, the words of a description, "nobody", or "no quotation". */
const KINDS: Readonly<Record<string, readonly (readonly [paragraphs: string, speaker: string])[]>> = {
  'a sentence about somebody else behind the words': [
    ['“We will ask,” Pavel Dusek said. | “You always ask.” Rosa Imbert folded her arms.', 'nobody'],
    ['“It is only rain,” said Kofi Mensah. | “Only rain.” Lena Holm looked at the roof.', 'nobody'],
    ['“The price is fair,” Tariq Aziz Khan said. | “For whom?” Sunita Rao put the bag down.', 'nobody'],
    [
      '“The price is fair,” Tariq Khan said. | “It was higher in May.” Khan has sold fish for ten years.',
      'Tariq Khan',
    ],
    ['“We will ask,” Pavel Dusek said. | “Then we will wait.” He folded his arms.', 'Pavel Dusek'],
  ],
  'a body without a name that “it” goes back to': [
    [
      'The display showed Malta and the RMA boats. | The provincial council has written to shops which it says are “slow and out of date”.',
      'The provincial council',
    ],
    [
      'Oslo Lamp Works closed. | The union wants changes to what it calls “a rotten deal for the night shift”.',
      'The union',
    ],
    [
      'Keba Water opened a plant. | The local school has a rule that it says is “hard but fair to all”.',
      'The local school',
    ],
    ['The hospital trust paid nurses less than it had called “the least we can do”.', 'The hospital trust'],
    ['The court threw out a claim that it called “wholly without merit”.', 'The court'],
  ],
  'a sentence whose subject is in no table': [
    [
      'The Ministry of Safety said: “Fewer children will be hurt.” | The kite trade, which had asked for the vote, said it was ready, but added that it would not be “wise, fair or workable”.',
      'nobody',
    ],
    [
      'Norske Bank said: “We will pay.” | The herring fleet, which lost a year, said it had been “left to rot in the harbour”.',
      'nobody',
    ],
    [
      'Lima Gas said: “The pipe is safe.” | The wedding business, which needs fuel, said it could not be “run on promises and candles”.',
      'nobody',
    ],
    [
      'Delta Rail said: “The line is open.” | The coffee lobby, which uses it, said it was “open on paper”.',
      'nobody',
    ],
    [
      'Metro Waste said: “The bins are new.” | The flower market, which asked for them, said it was “glad of every one of them”.',
      'nobody',
    ],
  ],
  'a speaker behind a clause with commas': [
    [
      'The three hundred Sikhs in Whitehorse, in the Yukon, have two halls, said Arjan Gill, head of the Yukon Temple. “There may be a third one soon.”',
      'Arjan Gill',
    ],
    [
      'The boats in Arica, in Chile, have new nets, said Luz Mamani, captain of the Estrella. “They cost us a year of fish.”',
      'Luz Mamani',
    ],
    [
      'The pupils of Hove, in Sussex, have a garden, says Meg Tull, teacher at the school, with some pride. “They dig on Fridays.”',
      'Meg Tull',
    ],
    [
      'The nurses in Jos, in Plateau State, want rest, said Blessing Dung, chair of the union. “We have not slept since May.”',
      'Blessing Dung',
    ],
    [
      'The road to Tana, in Finnmark, has ice, said Nils Utsi, driver of the snow plough. “We salt it twice a day.”',
      'Nils Utsi',
    ],
  ],
  'a clause before the main clause': [
    [
      'Though Hugo Lindner believes in robots, Roger Castell remains doubtful. “We will see better ones,” he said.',
      'Roger Castell',
    ],
    [
      'While Anna Kovacs hopes for snow, Petra Novak has sold her skis. “I like the mud,” she said.',
      'Petra Novak',
    ],
    [
      'Although Omar Said thinks the well is deep, Musa Keita dug another. “Mine is deeper,” he said.',
      'Musa Keita',
    ],
    [
      'Because David Orr believed the clock, Simon Pell missed the boat. “I never wear a watch,” he said.',
      'Simon Pell',
    ],
    [
      'If Maria Lopez expects rain, Clara Ruiz carries the tent. “It weighs nothing,” she said.',
      'Clara Ruiz',
    ],
  ],
  'an office of a place, and its holder': [
    [
      'The mayor of Ostend, Sadia Khatun, gave her thanks on Friday, adding, “An inquiry must follow.”',
      'Sadia Khatun',
    ],
    ['The bishop of Upper Keba, Thabo Mokoena, wept on Sunday, saying, “We have no words.”', 'Thabo Mokoena'],
    ['The governor of Nakuru, Wanjiru Kamau, came by boat, adding: “The bridge is gone.”', 'Wanjiru Kamau'],
    ['Its sheriff of Elmira, Dagny Thorsen, shook hands, saying: “Go home now.”', 'Dagny Thorsen'],
    [
      'The captain of Suva, Sione Fifita, lifted the cup, shouting: “This is for the island.”',
      'Sione Fifita',
    ],
  ],
  'an office with what it is for before the name': [
    [
      'Robert Brans owns the line. “Nobody will wait in the rain,” the minister for inland waters Prakash Patil said earlier.',
      'Prakash Patil',
    ],
    ['“It melts in May,” the officer for mountain roads Anders Moe said on Monday.', 'Anders Moe'],
    ['“The nets are full,” the secretary for coastal fisheries Mere Tabua said later.', 'Mere Tabua'],
    ['“Each tree counts,” the director for public parks Ines Prado told visitors.', 'Ines Prado'],
    ['“We count them at night,” the adviser for wild birds Tom Hurley said.', 'Tom Hurley'],
  ],
  'a name of three parts behind a body': [
    [
      'Joshua Wong stayed. “It opens no cell,” Ostend director of Prison Watch Man-ho Tang said in a statement.',
      'Man-ho Tang',
    ],
    ['“Rice is dear,” the head of Fair Food Ji-woo Park said.', 'Ji-woo Park'],
    ['“The air is brown,” chief of Clean Sky Wei-lin Hsu said.', 'Wei-lin Hsu'],
    ['“They need shoes,” a spokeswoman for Child Aid Mei-ling Chou said.', 'Mei-ling Chou'],
    ['“The lake is low,” the chair of River Guard Min-jun Seo told reporters.', 'Min-jun Seo'],
  ],
  'a trade that no list of offices holds': [
    [
      'Scott Kell and his brother, Mark, a retired diver, were weighed. Kell said his knees hurt. | The diver said he had seen the ice. “You can read through it,” he said.',
      'Mark',
    ],
    [
      'Ana Prins met Jon Aal, a beekeeper, on Monday. | The beekeeper said: “They sleep until May.”',
      'Jon Aal',
    ],
    [
      'Lena Holm walked with Ida Berg, a glassblower. | The glassblower said: “It must not cool.”',
      'Ida Berg',
    ],
    ['Sam Tull sat beside Ravi Nair, a violinist. | The violinist said: “I count the bars.”', 'Ravi Nair'],
    ['A hitchhiker said the road was “as empty as the moon”.', 'A hitchhiker'],
  ],
  'a full stop before “he added”': [
    ['Ian Dunn quit on Monday. "As far as I know, they must start all over again." he added.', 'Ian Dunn'],
    ['Mary Obi came home. "It was raining when I left." she said.', 'Mary Obi'],
    ['Lars Moen lost. “The wind was against us all day.” he told reporters.', 'Lars Moen'],
    ['Nora Vik sings. “I begin at five.” she says.', 'Nora Vik'],
    ['Kwame Ofori drove. “The lorry had no lights.” he recalled.', 'Kwame Ofori'],
  ],
  'a verb of another kind turned round': [
    ['‘What’s the matter, Jenny?’ called Mr Laurie.', 'Laurie'],
    ['“Who wants the last one?” called Ines Prado.', 'Ines Prado'],
    ['“Is nobody coming?” objected Tom Hurley.', 'Tom Hurley'],
    ['“Then we shall walk!” threatened Mrs Bello.', 'Bello'],
    ['“Where is the key?” challenged Nils Utsi.', 'Nils Utsi'],
  ],
  'an apostrophe on either side of a word': [
    ["'I grew up in the '80s and rock 'n' roll was all we had,' said Leo Band.", 'Leo Band'],
    ["'We sell fish 'n' chips and nothing else,' said Meg Tull.", 'Meg Tull'],
    ["'It was drum 'n' bass in the barn,' said Ida Berg.", 'Ida Berg'],
    ["'Salt 'n' vinegar, that is the law,' Sam Tull said.", 'Sam Tull'],
    ["'Pick 'n' mix ended in the '90s,' Nora Vik said.", 'Nora Vik'],
  ],
  'a closing mark that was forgotten': [
    ['"We go again, said Leo Band on Friday. | "Not with me," said Sam Orr.', 'Sam Orr'],
    ['"The pump is late, Hilma Nangolo said. | "It came today," said Jon Aal.', 'Jon Aal'],
    ['"They sleep until May, says Ida Berg on the phone. | "In June," says Nils Utsi.', 'Nils Utsi'],
    ['"I paid twice, she said. | "Nobody paid twice," said Tom Hurley.', 'Tom Hurley'],
    ['"The road is open, said Mrs Bello. | "It is shut," said Ravi Nair.', 'Ravi Nair'],
  ],
  'a work that was named before': [
    [
      'His new single, “Say It Slowly”, is out. | Troy Mack said “Say It Slowly” was written in a day.',
      'no quotation',
    ],
    [
      'She is reading her novel “The Salt Road” there. | Ida Berg said “The Salt Road” took ten years.',
      'no quotation',
    ],
    ['The film “Nobody Waits” opened. | Ines Prado said “Nobody Waits” was shot in Peru.', 'no quotation'],
    ['The song “Blue Kettle” won. | Nora Vik says “Blue Kettle” is about her aunt.', 'no quotation'],
    [
      'Their album “Night Bus Home” sold well. | Tom Hurley called “Night Bus Home” his last.',
      'no quotation',
    ],
  ],
  'a line that leads elsewhere': [
    [
      'The hall will open in June, the council said. | Read more: “Enough is enough”, Ben Foy on night buses',
      'no quotation',
    ],
    ['The hall will open in June. | Related: “We lost it all”, says Ana Prins', 'no quotation'],
    ['The hall will open in June. | READ MORE: “I will not go”, Ravi Nair tells the court', 'no quotation'],
    [
      'The hall will open in June. | Related stories | See also: “Not in my name” — ten years on',
      'no quotation',
    ],
    ['The hall will open in June. | Read the minutes, said Ida Berg: “They are short.”', 'Ida Berg'],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_, rows) => {
  it.each(rows)('%s → %s', (paragraphs, speaker) => {
    expect(lastSpeaker(...paragraphs.split(' | '))).toBe(speaker);
  });
});

describe('a closing mark that was forgotten', () => {
  it('serves nothing of the reporter’s words', () => {
    expect(
      readArticle('"We go again, said Leo Band on Friday.', '"Not with me," said Sam Orr.'),
    ).toMatchObject([{ words: 'Not with me,' }]);
  });
});
