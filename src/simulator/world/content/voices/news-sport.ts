import type { Voice } from '../types.ts';

const lists = {
  club: [
    'Harbour United',
    'Porto Dorato',
    'Real Almera',
    'SK Vinterhamn',
    'Olympique Brave',
    'FC Kanaal',
    'Athletic Sorreda',
    'Dynamo Karst',
    'Northgate Town',
    'Racing Valdora',
    'Union Brennfeld',
    'Arsenalets IF',
    'Sporting Maré',
    'Wanderers of Leith Row',
    'Concordia Basel-Ost',
  ],
  player: [
    'Koné',
    'Marchetti',
    'Van Aerde',
    'Okafor-Lind',
    'Duarte',
    'Halvorsen',
    'Zubizarra',
    'Pires',
    'Mbaye',
    'Kovačić-Brandt',
    'Sandberg',
    'Tanaka',
    'Achterberg',
    'Rossini',
    'De Wilde',
    'Amoako',
  ],
  coach: ['Lia Bergström', 'Paolo Trani', 'Ruud Ketelaar', 'Inés Cabrera', 'Samuel Adjei', 'Mick Thornaby'],
  rider: [
    'Mathilde Roos',
    'Ion Etxaburu',
    'Kaspar Lindt',
    'Bauke Terpstra',
    'Ana Sofía Rincón',
    'Yohannes Tesfay',
    'Luca Brenner',
    'Elise Gardien',
  ],
  event: [
    '800 metres',
    '400 hurdles',
    '200 butterfly',
    'pole vault',
    'javelin',
    '10,000 metres',
    'time trial',
    'road race',
    'keirin',
    'steeplechase',
  ],
  joint: ['hamstring', 'calf', 'knee', 'ankle', 'groin', 'shoulder'],
} as const;

/** Football. */
export const newsFootball: Voice = {
  key: 'news-football',
  lists,
  frames: [
    'FULL TIME: {club} {0-4}–{0-3} {club2}. {player} {twice|with a header|from his own half, by accident|late, as ever}.',
    '{club} without {player} for {two|three|six} weeks: {joint}. {coach}: “He will be bored, and so shall we.”',
    {
      text: 'Understood: {club} bid {4-60} million for {player}; {club2} want {4-60} and {a friendly|a goalkeeper|an apology}.',
      card: ['The {player} file', 'Who called whom, and what the goalkeeper has to do with it.'],
    },
    '{weekday+1}’s line-ups an hour before kick-off here. Expect {player} on the left, where he says he has never played, and has.',
    '{coach} on {player}: “{He runs like someone who left the oven on|I do not shout at him, I shout near him|He is eighteen. I have shoes that are eighteen}.”',
    'Referee explains: the goal of {club} was disallowed for {a heel|a second ball|a whistle from row nine}.',
    {
      text: 'Tactics: how {club} press with two and rest with nine. With arrows.',
      card: ['Press with two', 'Why {coach} calls it “the waiter”.'],
      pictures: ['football'],
    },
    'HT {club} {0-2}–{0-2} {club2}. Shots {3-11}–{1-9}, corners {0-7}–{0-6}, umbrellas several.',
    '{club} extend with {coach} to {2027|2028|2029}. She asked for {a second pitch|the kit man|Wednesdays off} and got it.',
    'The women of {club} sell out in {41 minutes|two hours|a day}: {#8000-48000} seats. “Finally we also queue,” says captain {player}.',
    '{player} has signed {his first contract at 17|for two more years|on a napkin, then on paper}. The number is {31, his mother’s house|44, the bus to training|88, because nobody wanted it|7, and he asked twice whether he might}.',
    'Pitch inspection at {club} at {nine|noon}. The storm took one goal; {it was found in the car park|it has landed in the away end|a farmer is bringing it back}.',
    'Ratings {club}–{club2}: keeper {6-9}, {player} {5-9}, VAR {2-5}, the brass band 10.',
    'Drawn: {club} against {club2} in the {round of 16|quarter-final|cup, again}. They last met in {1974|1988|2003}, in fog. Nobody saw it.',
  ],
  quotes: [
    'Screenshot this for {weekday+4}.',
    'The umbrella stat is doing more work than our midfield.',
    'My whole family has muted me until the {day+3}. Worth it.',
  ],
};

/** Cycling, athletics and the rest. */
export const newsSport: Voice = {
  key: 'news-sport',
  lists,
  frames: [
    '{rider} wins stage {4-19} in {city} by {one second|a wheel|4 minutes and a puncture}. Second {rider2}, who has now been second {three|five|seven} times.',
    'World lead in the {event}: {rider}, on a cold night in {city}, in front of {90-900} people and a sausage stand.',
    {
      text: '{rider} stops at {29|33|36|41}. “My {joint} sent a letter.”',
      card: ['{rider} says goodbye', 'Eleven seasons, {joint} included, told by room-mates.'],
    },
    'Handball: {city} beat {city2} {24-38}–{18-23}. Player of the match was the keeper, who also drives the team bus.',
    'Rain delay in {city}. {rider} and {rider2} are playing cards; the cards are wet.',
    '{weekday+1}’s {event} final: {rider} in lane {2-8}, {rider2} in lane {2-8}, wind from the station.',
    'Ban of {two|four} years in the {event} after {missed tests|a positive sample}. The bronze goes, {4-9} years late, to a teacher in {country}. She found out at break.',
    {
      text: 'Tennis: qualifier from {country} into the semi-final. Her coach is her aunt; the aunt is on shift.',
      card: ['The aunt on night shift', 'How to coach by text message between two wards.'],
    },
    'Basketball: {city} {78-104}, {city2} {70-99}. {A three from the other half at the buzzer, then silence, then the dog of the mascot|{player} with {19-38}, nine of them in the last two minutes|Two overtimes, one shoe, no timeouts left|The bench won it, and the bench knows}.',
    'Swim: {event} record falls in {city}, by {0.1-0.9} seconds. {rider}: “I did not look. I am always scared of the clock.”',
    'Calendar change: the {event} moves to {month+120} {so that the swallows can be spared|since the hall has been sold|for television, and the athletes were told by television|at the wish of the schools}.',
    {
      text: 'Paracycling: {rider} and pilot {friend} defend their title on a tandem repaired with {a belt|a spoon|cello string}.',
      pictures: ['bicycle'],
    },
    'Rowing on the {Oder|Tagus|Scheldt}: cancelled, no water. Rowing tomorrow: cancelled, too much.',
    'Marathon in {city}: {#9000-38000} starters, {#8000-30000} medals, one tuba. It finished.',
  ],
};

/** The sports desk between the games. */
export const newsSportDesk: Voice = {
  key: 'news-sport-desk',
  lists,
  frames: [
    'Quiz: who scored for {club} in {1994|2001|2009} wearing two different boots? Answer at the whistle.',
    {
      text: 'Podcast: the kit man of {club}, {22-39} years of washing. “Red is the liar among colours.”',
      card: ['Washing for {club}', '{19-44} minutes. Contains socks.'],
    },
    'Medical of the day: {player}, {joint}, back by the {day+16}. Source: his barber.',
    {
      text: 'The table, drawn by how far each team has travelled. {club} have been to the Moon and lost there.',
      pictures: ['chart'],
    },
    'Mailbag: why do keepers spit in their gloves? {^smallnumber} keepers answered. We printed two.',
    'We asked {rider} for a packing list: {rice cooker|own pillow|a photo of a hill}, nine pairs of socks, no phone.',
    {
      text: 'Who takes the cup this year?',
      poll: {
        options: [
          ['Harbour United', 41],
          ['Porto Dorato', 38],
          ['The fog', 21],
        ],
        hours: 24,
      },
    },
    'Song of the weekend, from the away end at {club}: four verses on {coach}’s coat.',
    {
      text: 'Long read: a village team in {country} {with nine players and three priests|whose pitch is under water from May|that has not lost since the ferry stopped|and the grandmother who does the transfers}.',
      card: ['They never play on Sundays', 'Bottom of the league, top of the fair-play table, every year since 1988.'],
    },
    'Correction: {player} ran {9-13}.{1-9} km, not metres. He has called.',
    'Picture: {player} and {player2} after {club}–{club2}, forehead to forehead, arguing about dinner.',
    'Transfer rumours, sorted by likelihood: {club} (low), {club2} (lower), “an island” (we like this one).',
    'Stat: {club} have won {3-11} of {12-15} when {coach} wears the scarf. {^coach} says it is about the draught.',
    'Your five-a-side horror stories: {140-600} so far. The one with the {hedge|vicar|inflatable} is leading.',
    'On this day in {1956|1972|1985}: {city} saw a match end {9|11|14}–{7|8|10}. {Both keepers became poets|The referee went into politics|Nobody has the ball|The scoreboard stopped at 8}.',
    'Live from {six|seven|half past eight}: {club}–{club2}, words by us, nerves by you.',
    'Groundskeeper diary, {weekday}: {worms happy, striker not|frost on the near post|someone has been dancing in the box}.',
    'How do you referee your own daughter? {friend} does, under nines, and has booked her twice.',
  ],
};
