import type { BroughtFor } from '../situation.ts';
import { failsToday } from '../situation.ts';
import type { NAMES } from '../situations-of-names.ts';

export const ENGLISH_NAMES: BroughtFor<typeof NAMES> = {
  'a name with a particle': [
    { text: 'The pianist Anna van der Velde arrived in Bruges.', people: ['Anna van der Velde'] },
    {
      text: 'The pianist Sanne van der Velde arrived in Bruges.',
      people: ['Sanne van der Velde'],
    },
    { text: 'A letter from the judge Tariq al-Hakimi was read out.', people: ['Tariq al-Hakimi'] },
    { text: 'Engineer Lucia de Almeida measured the crack.', people: ['Lucia de Almeida'] },
    failsToday('the Welsh particle is not known', {
      text: 'The harpist Gwen ap Rhys and the poet Luca di Marco shared the prize.',
      people: ['Gwen ap Rhys', 'Luca di Marco'],
    }),
  ],
  'a name with a hyphen or an apostrophe': [
    { text: 'The coach Jean-Pierre Mbarga named his squad.', people: ['Jean-Pierre Mbarga'] },
    { text: 'Sheep farmer Maeve O’Driscoll sold the field.', people: ['Maeve O’Driscoll'] },
    { text: 'The botanist Helen Ashworth-Nkosi found the orchid.', people: ['Helen Ashworth-Nkosi'] },
  ],
  initials: [
    { text: 'The novelist A. K. Banerjee lives by the river.', people: ['A. K. Banerjee'] },
    { text: 'A bridge was named after William T. Hargreaves there.', people: ['William T. Hargreaves'] },
  ],
  'a courtesy title or a degree before the name': [
    { text: 'Dr Priya Raman examined the bones.', people: ['Priya Raman'] },
    {
      text: 'Prof. Tobias Engel and Mrs Edith Crane chaired the session.',
      people: ['Tobias Engel', 'Edith Crane'],
    },
    { text: 'The will was read by Sir Gerald Ponsonby.', people: ['Gerald Ponsonby'] },
  ],
  'what is written behind a name': [
    { text: 'The shop belongs to Walter Simmons Jr. and his sons.', people: ['Walter Simmons Jr.'] },
    { text: 'Fiona Drummond QC, who defended them, sat down.', people: ['Fiona Drummond'] },
  ],
  'a possessive or genitive of a name': [
    { text: 'A neighbour found Ingrid Solheim’s boat.', people: ['Ingrid Solheim'] },
    { text: "The fire spared James Ortiz's barn.", people: ['James Ortiz'] },
    { text: 'The court read Dolores Reyes-Santos’ diary.', people: ['Dolores Reyes-Santos'] },
  ],
  'a name written in two ways': [
    {
      text: ['The carver Sione Tupou lives in Nukualofa.', 'Mr Tupou sells to nobody. Tupou has no shop.'],
      people: ['Sione Tupou'],
    },
    {
      text: ['Margaret Achieng won.', 'Later Margaret gave the prize away, and Achieng went home.'],
      people: ['Margaret Achieng'],
    },
  ],
  'two names of one surname': [
    { text: 'Kofi Mensah and Abena Mensah own the two looms.', people: ['Kofi Mensah', 'Abena Mensah'] },
    {
      text: ['David Weiss mends violins.', 'His cousin Miriam Weiss plays them.'],
      people: ['David Weiss', 'Miriam Weiss'],
    },
  ],
  'people from the countries that write in it': [
    {
      text: 'Ngozi Okafor-Bello, Aroha Parata and Siobhan Gallagher judged the cheeses.',
      people: ['Ngozi Okafor-Bello', 'Aroha Parata', 'Siobhan Gallagher'],
    },
    {
      text: 'Seats went to Gurpreet Dhillon and Latoya Baptiste.',
      people: ['Gurpreet Dhillon', 'Latoya Baptiste'],
    },
    failsToday('a Chinese name of three words is not known for a person', {
      text: 'The third seat went to Tan Wei Ling.',
      people: ['Tan Wei Ling'],
    }),
  ],
  'names of nationals and languages': [
    { text: 'The Estonians and the Chileans signed in Portuguese, as Icelandic law wants.', people: [] },
    { text: 'Kenyan runners and a Samoan choir opened the Games.', people: [] },
  ],
  'days and months': [
    { text: 'They met on Tuesday, again in August, and for the last time on Good Friday.', people: [] },
    { text: 'March was wet and April was worse; by Whit Monday the field was a pond.', people: [] },
  ],
  'a capital that makes no name': [
    { text: 'Bakers rose early. Nobody complained. Sadly, Bread ran out.', people: [] },
    { text: 'Frost had come. Children skated. Grandmothers watched from the bank.', people: [] },
  ],
  places: [
    { text: 'The road from Port Moresby to the Bay of Fundy does not exist.', people: [] },
    { text: 'The road to the Owen Stanley Range was closed.', people: [] },
    { text: 'Mount Kenya and the Victoria Falls drew crowds.', people: [] },
    { text: 'Snow fell on Lake Titicaca and in the streets of Punta Arenas.', people: [] },
  ],
  'bodies and firms': [
    { text: 'The Danish Road Directorate paid, and Baltic Timber Holdings did not.', people: [] },
    { text: 'UNESCO, the Wellington Harbour Board and the University of Tartu sent observers.', people: [] },
  ],
  'whoever wrote or photographed': [
    {
      text: ['By Naomi Feldman', 'Gardener Leon Fischer planted the tulips in October.'],
      people: ['Leon Fischer'],
    },
    {
      text: [
        'The potter Helena Laine opened her studio to visitors last week.',
        'FILE: The studio in winter. Picture: Otto Brandl',
      ],
      people: ['Helena Laine'],
    },
  ],
  'an office': [
    {
      text: 'Portugal’s agriculture minister Rui Tavares-Pinto met Nora Haas, a retired beekeeper.',
      person: 'Rui Tavares-Pinto',
      office: 'agriculture minister',
    },
    {
      text: 'The bell was cast by Nora Haas, a retired engineer, in 1961.',
      person: 'Nora Haas',
      office: 'retired engineer',
    },
    {
      text: 'The honey came from Nora Haas, a retired beekeeper.',
      person: 'Nora Haas',
      office: 'retired beekeeper',
    },
    {
      text: 'The weaver Kirsi Laine opened her studio to visitors last week.',
      person: 'Kirsi Laine',
      office: 'weaver',
    },
  ],
  'a name that is typed without its accents or marks': [
    {
      text: 'The skier Zoë Müller-Østergård retired.',
      typed: 'zoe muller-ostergard',
      person: 'Zoë Müller-Østergård',
    },
    {
      text: 'Sheep farmer Maeve O’Driscoll sold the field.',
      typed: 'maeve odriscoll',
      person: 'Maeve O’Driscoll',
    },
  ],
};
