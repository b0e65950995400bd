import type { Voice } from '../types.ts';

const lists = {
  street: [
    'Mill Lane',
    'Station Road',
    'Kloosterstraat',
    'Harbour Row',
    'Svartbäcken',
    'Cooper Street',
    'the Vismarkt',
    'Chapel Walks',
    'Dragongatan',
    'Paardenmarkt',
    'Canal Street',
    'the Old Tannery',
    'Bishop’s Bridge',
    'Lower Quay',
  ],
  line: [
    'line 3',
    'line 7',
    'the 86',
    'the 11',
    'the night bus',
    'the ferry',
    'line 2',
    'the 504',
    'the hospital shuttle',
    'line 10',
  ],
  thing: [
    'a piano',
    'a sofa',
    'nine trolleys',
    'a wedding dress',
    'a box of medals',
    'a tuba',
    'an anchor',
    'a garden gnome',
    'a shop sign from 1931',
    'a crate of oysters',
    'a stuffed owl',
  ],
  school: [
    'St. Ann’s',
    'Linnéskolan',
    'the Lyceum',
    'Ladybarn Primary',
    'the evening school',
    'the music school',
    'De Kade',
    'Vaksala',
  ],
  weather: [
    'drizzle',
    'fog',
    'wet snow',
    'a dry north wind',
    'sun, briefly',
    'rain in the shape of rain',
    'hail',
    'mist till ten',
  ],
} as const;

/** Streets, schools, trams. */
export const newsLocal: Voice = {
  key: 'news-local',
  lists,
  frames: [
    '{^line} does not stop at {street} until {weekday+5}: {a burst main|new cobbles|a swan}. Replacement buses leave from the other side, which is always the other side.',
    {
      text: 'Plans for {street}: {fewer cars|thirty trees|a lift for bicycles|benches with backs}. The meeting is on {weekday+3} at seven; the last one ended at one.',
      card: ['What is planned for {street}', 'Drawings, costs and the three shopkeepers against.'],
    },
    'Found by divers under {street}: {thing}. The owner may collect it, with help.',
    '{school} has won the {regional|national} {chess|robotics|choir|debating} cup for the {first|second|third} time. Their secret: {a janitor|biscuits|“we were scared of Ms. {friend}”}.',
    {
      text: 'The bakery on {street} shuts after {31-88} years. Last loaves on {weekday+4}, queue from six. The recipe is going to {the museum|a nephew|the bakery across the road, in a surprise}.',
      card: ['Last loaves on {street}', 'Three generations, one oven, and the rival who gets the recipe.'],
      pictures: ['bread'],
    },
    'Council {approves|postpones} {the skate park|a public toilet|the footbridge|night lighting} at {street}, {14-29} votes to {3-13}. It has been on the agenda since {2011|2014|2017}.',
    'Weather for {weekday+1}: {weather}, {2-11} degrees, umbrellas at your own risk.',
    {
      text: 'After the storm: {80-320} trees down, {street} open again, library dry. The city thanks the {woman|man|student} who directed traffic for {two|three} hours in a {bathrobe|bee suit|wedding suit}.',
      card: ['The morning after', 'What is shut, what is open, and who was that in the bathrobe.'],
      pictures: ['storm'],
    },
    'Rent for a room near {street} is now {410-790} euro, {up|down} {2-14} percent in a year. A bed in the corridor is not a room, the court repeats.',
    'Fire in a {shed|kiosk|bin store} behind {street} is out. Nobody hurt. One cat was carried out three times, and went back twice.',
    {
      text: 'Parents at {school} have repainted the {gym|corridor|bike shed} over a weekend. The council’s estimate had been {#18000-94000} euro and two years.',
      card: ['Paint, brushes, two days', 'What the parents of {school} did, and the letter they got for it.'],
    },
    '{^line} will run every {eight|ten|twelve} minutes from the {day+14}. Drivers wanted: {16-70}. Coffee provided.',
    'Police in {street} return {thing} to its owner after {4-40} years. “I had bought another one by then,” she said.',
    'Market on {weekday+1} moves to {street}, since the square belongs to {the fair|a film crew|eleven thousand lights}.',
    {
      text: 'Number of {herons|foxes|parakeets|beavers} in town: {12-240}, says the yearly count. Counted by {school}, checked by someone with a telescope.',
      card: ['Our wildest neighbours', 'Where they live, and why bins should be shut.'],
    },
    'The clock at {street} is right again after {7-26} years. Complaints so far: {three|four|eleven}.',
    'Swimming pool closed {weekday+1} morning: the {heating|filter|lifeguard’s wedding}. Sauna open.',
    'A reader on {street} has been growing {lemons|cotton|wine|bananas} on her balcony. First harvest: {one|two|four}.',
    {
      text: 'New owner for the {cinema|ferry café|paper mill|roller rink} at {street}: a co-operative of {140-900} neighbours, at {50-200} euro each.',
      card: ['They bought the cinema', 'What they will show first, after a vote with {40-90} candidates.'],
    },
    'Noise complaint at {street} resolved: the humming was {a transformer|a choir|bees}. The choir has been asked to rehearse the other half too.',
    'Blood donors wanted on {weekday+2}, {nine|ten} to four, town hall. Biscuits by {school}, said to be the reason to come.',
    'Traffic lights at {street} have a mind of their own again. Please be kind at crossings, also to the lights.',
    'Lost in {line}: {thing}. Yes, really. Yes, the driver noticed.',
    'The mayor cut the ribbon at {street} in {weather}. The scissors had to be borrowed from {the florist|a nurse|a boy of six}.',
  ],
  quotes: [
    'This is the best beat in journalism and I will not be argued with.',
    'I was on that bus. It was a very large tuba.',
  ],
};

/** The local desk: calls, tips, corrections. */
export const newsLocalDesk: Voice = {
  key: 'news-local-desk',
  lists,
  frames: [
    'Were you on {line} at {seven|eight|half past five} and did you see {thing}? Our reporter would like a word, and a photo.',
    {
      text: 'Ten things to do this weekend between {street} and the water, {weather} or not.',
      card: ['The weekend, in ten', 'Number six is free. Number nine is {thing}.'],
    },
    'Correction: the {cheese|poem|pigeon} competition at {school} was won by {friend}, not by {friend2}. Both have been very good about it.',
    'Poll of the day on our page: should {street} be closed to cars on Sundays? So far: yes {48-71} %, no {18-40} %, “depends who drives” the rest.',
    {
      text: 'Old picture, new picture: {street} in {1908|1927|1954|1969} and this morning. Find the one window that is still the same.',
      pictures: ['city'],
    },
    'Obituaries of the week are up. Read the one of the lock-keeper even if you did not know him. You have met his lock.',
    'Our postbag on benches: {30-110} letters, {two|three} poems, one drawing of a better bench.',
    {
      text: 'Behind the counter: {friend} has sold tickets for {line} since {1986|1993|2001} and knows who is in love.',
      card: ['“I see who buys two”', 'A portrait at window four.'],
    },
    'School lunches, ranked by the pupils of {school}: {fish on Friday|lentils|“the orange one”} wins. Last place was handed to us in a bag.',
    'Ask the council: your questions on {bins|cellars|cats|pavements} go to the town hall at noon on {weekday+2}.',
    'On air at {five|six}: the man who tunes church bells, live, with bell.',
    { text: 'Photo from a reader: {weather} over {street}.', pictures: ['city'] },
    'Roadworks list for next week: {street}, {street2}, and, to nobody’s surprise, {street3}.',
    'We looked up why {street} is called that. There was a {tanner|bear|duel|very small war}.',
    {
      text: 'Would you use a night bus to the lakes?',
      poll: {
        options: [
          ['Weekly', 24],
          ['In summer', 53],
          ['I have a boat', 23],
        ],
        hours: 24,
      },
    },
    'Volunteer of the month: {friend}, who has picked up {#1200-8800} bottle caps at {street} and made {a map|a curtain|a dragon} of them.',
  ],
};
