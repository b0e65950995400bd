import type { Voice } from '../types.ts';

const lists = {
  animal: [
    'puffins',
    'hedgehogs',
    'bats',
    'eels',
    'reindeer',
    'swifts',
    'octopuses',
    'sea otters',
    'ants',
    'storks',
    'salamanders',
    'crows',
    'seals',
    'bumblebees',
    'wild boar',
    'lynx',
  ],
  place: [
    'a bog in Estonia',
    'a cave near Trieste',
    'a fjord in the Faroes',
    'a lake in Uganda',
    'a car park in Turku',
    'an abandoned quarry',
    'a glacier tongue in Norway',
    'a reef off Belize',
    'a hedge in Devon',
    'the Atacama',
  ],
  instrument: [
    'a radio dish',
    'a borrowed seismometer',
    'a microphone the size of a lentil',
    'a ship’s sonar',
    'a bread oven',
    'eleven thousand trail cameras',
    'a 1960s spectrograph',
    'a kite',
  ],
  thing: ['moss', 'sea ice', 'limestone', 'pollen', 'basalt', 'plankton', 'permafrost', 'clay', 'lichen', 'peat'],
  group: [
    'a team in Ghent',
    'researchers in Nairobi',
    'a group at Tampere',
    'two retired engineers',
    'a school class and its physics teacher',
    'a consortium of nineteen labs',
    'a doctoral student in Pune',
    'volunteers across Chile',
  ],
} as const;

/** What was found out. */
export const newsScience: Voice = {
  key: 'news-science',
  lists,
  frames: [
    {
      text: '{^animal} {recognise a neighbour’s call|take turns at the nest|avoid the one who stole last year}, {group} report after {3-11} years in {place}.',
      card: ['What {animal} remember', '{^group} listened for years. The pattern showed up in week two.'],
    },
    {
      text: 'The {thing} under {place} is {older|younger|wetter} than thought by {#1100-9800} years. How do they know? {^instrument}.',
    },
    {
      text: 'Seen: {a comet nobody ordered|a star that dims every 19 hours|a ring around a dwarf planet}. Found by {group} with {instrument}.',
      pictures: ['night-sky'],
    },
    {
      text: '{^group} have grown {thing} in {a fridge|zero gravity|seawater|a lunchbox}. It took {14-70} attempts; number {11-69} “exploded politely”.',
      card: ['{^thing}, grown indoors', 'The method is published, including all the failures.'],
    },
    {
      text: 'Preprint, not yet reviewed: {animal} {sleep in shifts|use tools|get the joke} in {place}. Three outside experts say {plausible|“lovely, now do it again”|“I would like the raw data and a holiday”}.',
    },
    {
      text: 'Launch of the ocean satellite moves to the {day+6}. Cause: {a valve|a bird|a software date}. The bird is fine.',
    },
    {
      text: 'A map of {thing} for all of {country}, at ten metres. Farmers may download it; {hikers already have|walkers are asked not to dig}.',
      card: ['Ten metres of {thing}', 'The map that {group} drew with {instrument}.'],
      pictures: ['map'],
    },
    {
      text: 'For the first time since {1912|1938|1967}, {animal} have bred near {city}. Please keep {dogs|drones|opinions} on a lead.',
      pictures: ['forest'],
    },
    {
      text: 'Negative result of the week: {instrument} {does not|cannot|will not} predict earthquakes. {^group} tried for {five|eight|nine} years, and we thank them.',
    },
    {
      text: 'How {animal} cross a motorway: they wait for {lorries|a gap of eleven seconds|the one who did it before|rain}. {Footage|Forty nights on a bridge|Slowed down sixteen times}:',
      card: ['Crossing', '{#11000-48000} crossings, {group} and {instrument}.'],
    },
    {
      text: 'The oldest known {recipe|shopping list|love letter|complaint} has been read again with {instrument}. It is about {beer|a goat|late delivery|beans}.',
      card: ['Four thousand years late', 'A tablet, {group}, and a missing line about {beer|beans}.'],
      pictures: ['museum'],
    },
    {
      text: 'A drop of {thing} has fallen. The experiment has been running since 1930; this was drop {9|10|11}. Nobody was in the room.',
    },
    {
      text: 'Sea level at {city} over {80-140} years, read from {harbour diaries|marks on a church|a brewery’s cellar}. The brewery was the most careful.',
      card: ['The brewery that measured the sea', '{^group} found the books under the malt.'],
    },
    {
      text: '{^animal} in {place} are changing their {song|route|menu}. The young ones started it. The old ones complain.',
    },
    {
      text: 'Battery news without miracles: {12-31} percent more cycles from a coating of {thing}. Costs {little|more|“ask me in spring”}, according to {group}.',
    },
    {
      text: 'Meteorite found {in a vineyard|on a school roof|inside a cow shed} near {city}. The owner has been using it as a doorstop since {weekday-4}.',
      card: ['The doorstop from space', '{1-9} kilograms, and it holds the door well.'],
    },
    {
      text: 'Ig-free and serious: why {wet dogs|clothes pegs|church bells|tea leaves} behave as they do. The equation, found by {group}, is short.',
    },
    {
      text: 'Permafrost hut in {place} gets a second winter of funding, thanks to {group} and a cake sale of unusual size.',
    },
  ],
  quotes: [
    'Small effect, honest error bars, nice people. Read it.',
    'This is the method section I show to every new student.',
    'The photo is good, the supplement is better.',
    'For once the headline undersells it.',
  ],
};

/** The science desk: the sky tonight, questions, pictures. */
export const newsScienceDesk: Voice = {
  key: 'news-science-desk',
  lists,
  frames: [
    {
      text: 'Sky tonight over {country}: {Jupiter by the Moon|the Orionids, thin but honest|a pass of the station at {18|19|21}:{10-59}}. Clouds permitting, and they seldom do.',
      pictures: ['night-sky'],
    },
    {
      text: 'Reader question: why is {thing} {grey|sticky|older on top}? {^group} answer, with a drawing.',
      card: ['Why is {thing} like that?', 'Two answers, one of which is “we are not sure”.'],
    },
    {
      text: 'Picture of the week: {animal}, {place}, a photographer who did not sneeze for {two|three|five} hours.',
      pictures: ['forest'],
    },
    {
      text: 'Podcast: {14-41} minutes with the person who names {craters|wasps|typhoons|enzymes}. One is named after her landlord.',
    },
    {
      text: 'We called all {11-38} authors of a much-shared paper. {Nine|Twelve|Four} had read it to the end.',
      card: ['Who read the paper', 'A phone survey with long pauses.'],
    },
    {
      text: 'Citizen science: count {animal} from your window between {seven|eight} and nine on {weekday+2}. Zero is a result.',
    },
    {
      text: 'What would you rather have explained?',
      poll: {
        options: [
          ['Tides', 22],
          ['Sleep', 41],
          ['Glue', 13],
          ['My cat', 24],
        ],
        hours: 24,
      },
    },
    {
      text: 'Obituary: she spent {41-58} years on {thing} and was, colleagues say, never once in a hurry.',
      card: ['A life in {thing}', 'She leaves two daughters, nine students and a labelled cupboard.'],
    },
    {
      text: 'Glossary: “{significant|model|theory|margin of error}” as scientists use it, as the rest of us use it, and the gap, in which newspapers live.',
    },
    {
      text: 'In the field: our reporter spent a night at {place} for a story on {animal}. They slept too. There is no story. There are very nice photographs.',
      pictures: ['mountain'],
    },
    {
      text: 'Number of the day: {#1200-9900}. That is how many {animal} cross {city} in one night, unseen, minding the bins.',
    },
    {
      text: 'Book pick: a history of {measuring|salt|ink|lenses} by someone who has {dropped one|tasted most of it|been wrong twice}.',
      card: ['On {salt|ink|lenses}', 'Our reviewer finished it on a night train and missed her stop.'],
    },
    {
      text: 'Classroom kit: build {a barometer|a pinhole camera|a seismograph} from {a jar|a shoe box|a yoghurt pot}. Tested by a class that breaks things.',
    },
    { text: 'Corrected: {animal} have {two|three|four} hearts, not {five|nine}. We got carried away.' },
  ],
};

/** Health without miracles. */
export const newsHealth: Voice = {
  key: 'news-health',
  lists,
  frames: [
    {
      text: 'Trial with {#1200-8800} people: {walking after dinner|a cheap blood-pressure pill|shorter shifts|hearing aids} cut {falls|strokes|sick days|loneliness} by {8-29} percent. Large, dull, good.',
      card: ['A dull trial with a good result', 'What it means for you, and for whom it does not.'],
    },
    'Emergency rooms in {city} report {twice|half|a third} the usual {ankles|coughs|trampolines} after the storm.',
    {
      text: 'What the new sleep study says: {seven hours|a dark room|the same time each day}. What it does not say: {wine|supplements|an app}.',
      card: ['Sleep: what was measured', '{#2000-7000} nights, {smallnumber} caveats.'],
    },
    'Measles in {country}: {11-88} cases, all linked to one {wedding|school trip|choir}. Second doses are free until the {day+20}.',
    'A hospital in {city} let nurses write the rota. Vacancies: {from 41 to 6|halved|filled by word of mouth}.',
    {
      text: 'Myth of the week: {cracked knuckles|wet hair|cold feet|late dinners}. Verdict: {no|mostly no|it is complicated, so no}.',
      card: ['No, it does not', 'Our myth page, now with {200-340} entries and one “maybe”.'],
    },
    'Price of insulin in {country} falls by {20-60} percent on the {day+12}, after a letter signed by {#900-6000} pharmacists.',
    'First patients in {city} get their hip at {eight|nine} and walk home at {five|six}. The physiotherapist walks behind, “with biscuits”.',
    'Waiting lists: {country} adds evening clinics at {30-90} hospitals. Evening parking, sources stress, is another matter.',
    'New guidance on backs: move. Old guidance on backs: see above, but with more pages.',
  ],
};
