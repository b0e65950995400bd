import type { Voice } from '../types.ts';

const lists = {
  work: [
    '“The Salt Clerk”',
    '“Nine Kinds of Rain”',
    '“A Door in Trieste”',
    '“The Understudy’s Dog”',
    '“Ferry to Nowhere Else”',
    '“Quiet, Please”',
    '“The Cartographer’s Aunt”',
    '“Low Tide Radio”',
    '“Winter Timetable”',
    '“What the Baker Heard”',
    '“Small Keys”',
    '“Ordinary Thunder”',
    '“The Last Elevator Boy”',
  ],
  maker: [
    'Ilse Karlovna',
    'Bento Aguiar',
    'Hedda Wolff',
    'Rosa Imbert',
    'Kwame Antwi',
    'Tomás Ferrand',
    'Mina Sakurai',
    'Piotr Wasyl',
    'Leonie Achterkamp',
    'Dagny Hulme',
  ],
  house: [
    'the Kanaal Theatre',
    'the Old Customs Hall',
    'the Museum of Things',
    'Teatro Minore',
    'the Glass Arcade',
    'the Municipal Gallery of Graz',
    'the Round Cinema',
    'the Folk Opera',
  ],
  instrument: ['accordion', 'double bass', 'theremin', 'harmonium', 'viola', 'drum machine', 'oud', 'trombone'],
} as const;

/** Reviews, prizes, openings. */
export const newsCulture: Voice = {
  key: 'news-culture',
  lists,
  frames: [
    {
      text: '{work} by {maker} wins the {small|Northern|Critics’|Harbour} prize. Jury: “{We argued for five hours and then someone read page one aloud|Two of us wept, one of us is a critic|It was not close. It had looked close|We would have given it two prizes, there was money for one}.”',
      card: ['The prize goes to {maker}', 'Page one, in full, with permission.'],
    },
    'Opening tonight at {house}: {work}, {two|three} hours, {no interval|one interval|an interval the director calls “a wound”}.',
    {
      text: '{maker}’s new record was made with {one {instrument}|a choir of dentists|the door of a barn}. {Four|Three|Five} stars.',
      card: ['{maker}: {work}', 'A review with one complaint, about the door.'],
      pictures: ['music'],
    },
    'A drawing by a pupil of {maker} was found {behind a radiator|in a returned library book|under lino} in {city}. It shows {a cow|the artist, asleep|the wrong bridge}.',
    '{house} is free on {weekday+2} evenings from {month+30}. The guards have asked for chairs; the chairs are part of the show.',
    'The film of {work} has lost its {second|third} director. The {horse|novelist|weather} remains attached.',
    {
      text: 'How {house} moved {a whale|a chapel|four tonnes of glass} up one flight of stairs: at night, singing.',
      card: ['Up one flight', 'A time-lapse, and the song.'],
      pictures: ['museum'],
    },
    'Returned after {41-120} years: {a mask|a flag|two manuscripts|a drum}, from {house} to {country}. No speeches, at the request of the family.',
    '{maker} on writing {work}: “I had the last line for {nine|eleven} years and no story. Then my {sister|landlord|dentist} told me one.”',
    {
      text: 'Set list, {city}, last night: eleven songs, two new, one for {instrument} alone, and {maker} forgot the words and was helped by row {3-20}.',
      pictures: ['concert'],
    },
    'Auction: a letter from {maker} to a plumber makes {#2000-48000}. It is a very good letter. The tap dripped on.',
    'Casting: {maker} is to play {a lighthouse keeper|her own grandmother|“the man with the eel”} in {work}.',
    {
      text: 'Sold out in {nine|fourteen} minutes and then {400-2000} seats came back: {house} has blocked the bots with a question about {soup|its carpet}.',
      card: ['What colour is our carpet?', 'How a theatre told people from machines.'],
    },
    '{work} closes after {90-2400} shows. The stage manager has seen all of them. “I prefer the left side,” she says.',
    'Translation prize for {maker}, who turned {work} into {Basque|Finnish|Catalan|Faroese} with {one|two|four} invented words.',
    'Protest at {house}: {musicians|guards|ushers} play {silence|the same note|scales} in the foyer, well and at length.',
    {
      text: 'First look at the restored {ceiling|organ|cinema screen|mosaic} of {house}. They found {a sandwich|a signature|a second sky}.',
      pictures: ['museum'],
    },
    'Book of the week: {work}. It starts with a {flood|wedding|burnt cake} and ends before you want it to.',
    'A busker’s {instrument} that was stolen in {city} is back. {The thief left it with an apology in B minor|It was in the lost property of the tram, tuned|A child had recognised the sound of it through a wall|It came by post, insured, without a sender}.',
    'Ballet in the bus depot: {maker} sets {work} among {six|nine} parked buses. Number {4-60} has the solo.',
  ],
  quotes: [
    'Go. Take someone who says they do not like this sort of thing.',
    'Everything about this review is a love letter except the stars.',
    'The plumber’s reply is the one I want to read.',
  ],
};

/** The culture desk: lists, diary, letters. */
export const newsCultureDesk: Voice = {
  key: 'news-culture-desk',
  lists,
  frames: [
    {
      text: 'What to see in {city} this week: {work} at {house}, a free {instrument} recital, and a shop window on the way.',
      card: ['{city}, this week', 'Seven evenings, two of them free.'],
    },
    'Letters: “Your critic was asleep at {work}.” Our critic: “Only during the dream sequence, in sympathy.”',
    { text: 'Playlist: {19-44} songs with {instrument}, none of them sad on purpose.', pictures: ['music'] },
    'Overheard at {house}: “{It is about capitalism, and also the goose|I liked the exit|He paints as if someone were coming}.”',
    'Interview of the week: {maker}, on {failure|soup|loud neighbours|the second act}. We asked five questions. She answered nine.',
    {
      text: 'Do you finish books you do not like?',
      poll: {
        options: [
          ['Always', 23],
          ['Never', 39],
          ['I skip to the goose', 38],
        ],
        hours: 24,
      },
    },
    {
      text: 'From the stacks: {work}, out of print since {1961|1978|1994}, and why it should not be.',
      card: ['Bring back {work}', 'An appeal, with a petition of {30-90} booksellers.'],
      pictures: ['book'],
    },
    'Diary: {maker} lost her shoe at the premiere of {work}. It has been returned by {the orchestra|a critic, gallantly|post}.',
    'Behind {work}: the foley artist used {celery|wet newspaper|a bag of rice} for {the kiss|the snow|the ending}.',
    'Competition: win two seats at {house}. Tell us, in {six|nine} words, why you left at the interval.',
    { text: 'Photo: load-out at {house}, {two|three} in the morning.', pictures: ['stage'] },
    'Twenty years of {work}: {9-14} people who were in it, on what they stole from the set.',
    'Obituary: the prompter of {house} knew {60-140} plays by heart and whispered to the end.',
    'Reader’s recipe after {work}: the soup from scene four, with less poison.',
    'Vinyl: {maker}’s first single turns up in {city}, at a bakery, under the till, {mint|warped|warm}.',
    {
      text: 'Longer: a weekend with the people who repair {carousels|church organs|puppets|cinema signs}.',
      card: ['The menders', 'They never meet the audience. They hear it.'],
    },
    'Index of the month: {34-90} novels with a woman seen from behind on the cover. She has still not turned round.',
    'Podcast: {instrument} players on the jokes. They have heard all of them. They tell the best one at minute {11-29}.',
  ],
};
