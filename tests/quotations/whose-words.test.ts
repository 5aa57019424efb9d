import { describe, expect, it } from 'vitest';
import { lastSpeaker, readArticle } from './read-article.ts';

/** Paragraphs, parted by "|", and who speaks last: a name, the words of a description, or nobody. */
const KINDS: Readonly<Record<string, readonly (readonly [paragraphs: string, speaker: string])[]>> = {
  'a date before a name': [
    ['Hilma Nangolo came. | On Monday Nangolo said: “The pump is late.”', 'Hilma Nangolo'],
    ['Sione Fifita lost. | In June Fifita said: “We will row again.”', 'Sione Fifita'],
    ['Last Friday Okonjo said: “The bridge is shut.”', 'Okonjo'],
    ['Luz Mamani went home. | Early Sunday Mamani said: “The ice is thin.”', 'Luz Mamani'],
    ['“The road is open,” said April Thorsen on Tuesday.', 'April Thorsen'],
  ],
  'an office whose holder is named beside it': [
    [
      'The mayor of Tamale, Abena Quaye, opened the weir on Friday, adding, “It must never dry again.”',
      'Abena Quaye',
    ],
    ['“We close at noon,” said the registrar of the Suva clinic, Mere Tabua.', 'Mere Tabua'],
    [
      'The union’s general secretary, Pedro Salcedo, told reporters on Monday “we asked three times”.',
      'Pedro Salcedo',
    ],
    [
      'The minister for inland waters Goran Petrovic said: “Nobody will wait in the rain again.”',
      'Goran Petrovic',
    ],
    [
      'The chair of the growers, Ingrid Solheim of Bergen, echoed that, saying in a statement that “frost is no excuse”.',
      'Ingrid Solheim',
    ],
  ],
  'what is said within what is said': [
    ['Karl Brandt was held on Friday. Police said he told officers: “I burned it down.”', 'Karl Brandt'],
    ['Officer Dan Mills said Rosa Marchetti shouted: “I will burn it down.”', 'Rosa Marchetti'],
    ['Ann Lindqvist said Tomas Berg asked her: “Do you want the pool?”', 'Tomas Berg'],
    ['Neighbours said Grace Wanjiku called: “Bring the ladder!”', 'Grace Wanjiku'],
    ['The ferry firm said Hector Ruiz replied: “I have no ticket.”', 'Hector Ruiz'],
  ],
  'who is quoted, by whom': [
    [
      '“The dyke will hold,” Water Minister Lotte Hansen was quoted as saying by radio station NRB.',
      'Lotte Hansen',
    ],
    [
      '“We sail at dawn,” Captain Yusuf Demir was quoted as saying by the harbour’s own newsletter.',
      'Yusuf Demir',
    ],
    ['Ines Carvalho was quoted as saying by the agency ATL that the vote was “a farce”.', 'Ines Carvalho'],
    ['“No grain left us,” Governor Petru Ionescu was quoted by the daily as saying.', 'Petru Ionescu'],
    ['“It rained for a week,” Wei Lan was quoted as saying. “Then it stopped.”', 'Wei Lan'],
  ],
  'whom one without a name speaks for': [
    ['A Brightway spokeswoman said: “Every bus counts.”', 'Brightway'],
    ['“We are on track,” an Arrowline spokesman said.', 'Arrowline'],
    ['A Kestrelair spokesperson called it “a matter of hours”.', 'Kestrelair'],
    ['A Norwegian spokesman called it “odd beyond words”.', 'A Norwegian spokesman'],
    ['The pump was “ready at last”, a Tidewell spokesman said.', 'Tidewell'],
  ],
  'a place before a colon': [
    ['PUNE: The High Court on Monday said the poor cannot be “swept off a road”.', 'High Court'],
    ['ACCRA: The Teachers Union on Friday said the offer was “an insult to chalk”.', 'Teachers Union'],
    ['SUVA: Minister Mere Tabua on Tuesday said the reef was “not for sale”.', 'Mere Tabua'],
    ['LIMA: Mayor Rosa Quispe said on Sunday the wells were “as dry as the talk of them”.', 'Rosa Quispe'],
    ['OSLO: The Harbour Board in a letter on Monday said it was “done waiting”.', 'Harbour Board'],
  ],
  'whom a paper quotes': [
    ['The agency quoted Sergei Morozov as saying: “We will not sign in June.”', 'Sergei Morozov'],
    ['The Daily Post cited minister Olga Petrova as saying “the talks are dead and buried”.', 'Olga Petrova'],
    ['Nadia Haddad left the hall. Radio Oran quoted her as saying: “I will be back.”', 'Nadia Haddad'],
    ['The plan is, in the words of Liam Doyle, “a hole with money in it”.', 'Liam Doyle'],
    ['Paula Ortiz called the conduct a “breach of his duty”, according to NBC.', 'Paula Ortiz'],
  ],
  'words that are denied, imagined or not said': [
    ['Marco Bianchi denied saying the pool was “a hole with money in it”.', 'nobody'],
    ['Julia Roth denied calling the warden “a liar and a thief”.', 'nobody'],
    ['Mayor Anna Novak rejected claims that the fire was “an act of terror”.', 'nobody'],
    ['Peter Kamau never said “the dam can wait”.', 'nobody'],
    ['Maria Silva dismissed the claims as “nonsense from the riverbank”.', 'Maria Silva'],
  ],
  'any verb behind words that end open': [
    ['“You always say that,” Morag Sinclair shot back.', 'Morag Sinclair'],
    ['“It was here all along,” Luca Ferrari beamed.', 'Luca Ferrari'],
    ['“We saw the smoke first,” comments Helga Maier of the watch.', 'Helga Maier'],
    ['“When will you do that?” Mr. Osborne asked.', 'Osborne'],
    ['“When will you do that?” Harriet Lowe, a shopkeeper, asked.', 'Harriet Lowe'],
  ],
  'somebody without a name stays in mind': [
    [
      'Prosecutor Erik Olsen spoke on Monday.|The suspect walked up to the woman. He told her “give me the bag or you are dead”.',
      'The suspect',
    ],
    [
      'Judge Carla Mendes remanded him.|A man got on at Mill Street. He said “nobody move or I will shoot”.',
      'A man',
    ],
    [
      'John Mbeki, a clerk at the mill, left in March.|A second clerk said nobody had the key. “There are four hundred of them in there,” the clerk said.',
      'the clerk',
    ],
    ['Ana Sousa opened the fair.|My father sold bread. “Never trust a cake,” he said.', 'My father'],
    ['The first witness at the inquest was Yusuf Demir. He said the valve “was never shut”.', 'Yusuf Demir'],
  ],
  'whoever speaks on': [
    [
      'Noel Kiprono, the minister, said Mr Otieno had been right. “He was very patient,” he said.',
      'Noel Kiprono',
    ],
    [
      'Alex Marsh married Martha Gill. She later sued Jake Orton. “He owes me a house,” she said.',
      'Martha Gill',
    ],
    [
      'Born in Leith, the daughter of a draper, Isla Kerr sailed at ten. “I was cold,” she said.',
      'Isla Kerr',
    ],
    [
      'A spokeswoman for the Harbour Board said it was sorry. She described the delay as “regrettable”.',
      'Harbour Board',
    ],
    ['Wei Chen ran. He later told her the lock was broken. “No one checked me,” he said.', 'Wei Chen'],
  ],
  'a document is whose it is': [
    [
      'In a statement, the Reform League said it was late. “He fully supports our aims,” said the statement.',
      'Reform League',
    ],
    ['“The market is factoring in a recovery,” said a report from Orchard Equities.', 'Orchard Equities'],
    ['The letter says “the well is dry”.', 'The letter'],
    ['Vera Lang sent a letter to the council. “The well is dry,” the letter reads.', 'Vera Lang'],
    ['The Harbour Board met. It said the pier “will stand”.', 'Harbour Board'],
  ],
  'a list of voices': [
    ['“I like it.”|Lena Fuchs, gardener, Graz|“I do not.”|Kofi Mensah, florist, Kumasi', 'Kofi Mensah'],
    ['Lena Fuchs, gardener|“I like it.”|Kofi Mensah, florist|“I do not.”', 'Kofi Mensah'],
    ['And from Chairwoman Lucia Romero:|“Ines brings a wealth of experience.”', 'Lucia Romero'],
    ['“We lost the lot,” Omar Farouk said.|Advertisement|“Then the rain came.”', 'Omar Farouk'],
    ['“As far as I know, they start again.” he added.', 'nobody'],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_kind, rows) => {
  it.each(rows)('%s → %s', (paragraphs, speaker) => {
    expect(lastSpeaker(...paragraphs.split('|'))).toBe(speaker);
  });
});

describe('a noun behind marked words is no verb of speech', () => {
  it.each([
    'The union parted the “work-related” emails from her “private notes”.',
    'Growers in Puno sorted “overdue” claims from the “forged papers” of the mill.',
    'Divers off Apia kept “ghost” reports of the reef beside “old charts”.',
    'The clerk in Graz filed “angry” notes about the tram under “lost property”.',
    'The mayor of Tartu logged “urgent” answers from the depot before “idle talk”.',
  ])('%s', (paragraph) => {
    expect(readArticle(paragraph)).toEqual([]);
  });

  it.each([
    ['“We close at noon,” reports Mere Tabua.', 'Mere Tabua'],
    ['“Why now?” emails the reader Omar Farouk.', 'Omar Farouk'],
  ])('one is: %s', (paragraph, speaker) => {
    expect(lastSpeaker(paragraph)).toBe(speaker);
  });
});
