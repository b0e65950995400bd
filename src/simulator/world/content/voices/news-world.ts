import type { Voice } from '../types.ts';

const lists = {
  ministry: ['transport', 'health', 'interior', 'fisheries', 'education', 'housing', 'finance', 'culture'],
  official: [
    'a deputy minister',
    'the prime minister’s office',
    'a spokeswoman',
    'the head of the delegation',
    'two officials',
    'the ombudsman',
    'the cabinet secretary',
  ],
  body: [
    'parliament',
    'the upper house',
    'the constitutional court',
    'the regional assembly',
    'the electoral commission',
    'the senate committee',
    'the lower house',
  ],
  pair: [
    'Estonia and Latvia',
    'Ghana and Togo',
    'Chile and Peru',
    'Austria and Slovenia',
    'Kenya and Uganda',
    'Jordan and Egypt',
    'Portugal and Morocco',
    'Norway and Finland',
    'Uruguay and Paraguay',
    'Vietnam and Laos',
  ],
  river: ['Sava', 'Volta', 'Mekong', 'Tagus', 'Oder', 'Scheldt', 'Paraná', 'Narva', 'Drava'],
  matter: [
    'a ferry contract',
    'the price of school meals',
    'a railway tender',
    'the salaries of mayors',
    'a bridge toll',
    'a water treaty',
    'the rules on seasonal work',
    'the census',
    'fishing quotas',
    'a postal reform',
  ],
  evening: [
    'late in the evening',
    'shortly before midnight',
    'after eleven hours of talks',
    'in a session that ended at breakfast',
    'without debate',
    'by a show of hands',
    'on the third attempt',
  ],
} as const;

/** World news as it comes in. */
export const newsWorld: Voice = {
  key: 'news-world',
  lists,
  frames: [
    {
      text: '{^body} in {country} has {approved|rejected|sent back} {matter} {evening}; the count was {61-98} to {31-60}.',
      card: ['{country}: vote on {matter}', 'What was decided, who crossed the floor and when it takes effect.'],
    },
    {
      text: 'Talks between {pair} over the {river} resume on {weekday+2}, {official} said. Both sides have asked for smaller rooms.',
    },
    {
      text: '{country}’s {ministry} minister resigns over {matter}. She is the {third|fourth|fifth} to hold the post in {2-4} years.',
      card: ['A resignation in {country}', 'The letter has four sentences. We print all of them.'],
    },
    {
      text: 'Polls have closed in {country}. Turnout by {18|19|20}:00 stood at {51-74} percent, {the highest since records were digital|about as last time|lower than the rain would explain}.',
    },
    {
      text: 'Flood warnings along the {river} were lowered {this morning|overnight}. About {#400-2600} people are returning home; the bridge at {city} stays shut until inspectors have walked it twice.',
      card: ['Waters fall along the {river}', 'Pictures, road closures and where to get help with the mud.'],
    },
    {
      text: 'A court in {city} has ruled that {matter} must be made public. The file runs to {#800-4200} pages, of which {11-39} are blank “for reasons”.',
    },
    {
      text: '{^official} in {country}: “We have {not agreed, but we have agreed on what we have not agreed on|a text. It is the same text as yesterday, only warmer|moved. I cannot tell you in which direction|nothing to announce, and we announce it at eight}.” {Background|How it got there|What is at stake}:',
      card: ['Where the talks stand', 'Three points are open. One of them is the shape of the table.'],
    },
    {
      text: 'Rescue teams near {city} have reached the last of {7-19} hikers cut off since {weekday-2}. All are well; one has asked for a window seat.',
    },
    {
      text: 'Air traffic over {country} is back to normal after a {two|three|four}-hour fault in a server that, {official} said, “nobody had been aware of liking”.',
      card: [
        'How one server stopped {200-700} flights',
        'The backup worked. It was the switch to the backup that did not.',
      ],
    },
    {
      text: '{pair} will share a weather radar from {month+60} on. It stands on the border, eleven metres on one side, nine on the other.',
    },
    {
      text: 'Journalists in {city} were let back into {body} this {morning|afternoon} after a row over who may sit where. They are sitting.',
    },
    {
      text: 'The census in {country} has counted {#120000-890000} more people than expected. {^official}: “We are delighted to meet them.”',
      card: ['More people than anyone knew', 'A new method looked at electricity meters, and then knocked.'],
    },
    {
      text: 'A general strike in {country} enters its {second|third} day. Trains run on {two|three} lines, bakeries everywhere.',
    },
    {
      text: 'Ceasefire monitors on the {river} report a {quiet night|second quiet night|night with one incident and no injuries}. Schools on both banks plan to open on {weekday+3}.',
    },
    {
      text: 'Aid convoy reaches the valley above {city}: {14-46} lorries, {one ambulance|a field kitchen|two vets}, first since the landslide. Roads crews walked ahead with poles.',
      card: ['The road is open, slowly', 'How a village mapped its own landslide with string and flags.'],
    },
    {
      text: '{country} lowers the voting age to sixteen for local elections. The bill was {drafted by pupils|carried by one vote|held up for a year by a typo}.',
    },
    {
      text: 'In {city}, {#12000-60000} people marched {for|against} {matter}. Organisers say twice that, police say half, our drone says {#12000-60000}.',
    },
    {
      text: 'The {ministry} ministry in {country} says it lost {matter}. Not the case: the documents. A search of the cellar begins {weekday+1}.',
    },
    {
      text: 'Two {mountain rescuers|border guards|fishermen|bus drivers} from {country} are to receive the civil medal for carrying a stranger {4-11} kilometres. One said: “She was not heavy. The argument about who carries was.”',
      card: ['The medal and the argument', 'They still disagree on who took the longer half.'],
    },
    {
      text: 'Embassy of {country} in {city} closed after a burst pipe. Visa applicants are served in the {ballroom next door|café opposite|garden}, reportedly faster.',
    },
    {
      text: 'New: {pair} agree to recognise each other’s {driving licences|school diplomas|nursing certificates|fishing permits} after {9-26} years of talks. The first one was used {this morning|within the hour}.',
    },
    {
      text: '{^official} in {country} denied reports of {a snap election|a new tax|a secret meeting} and then confirmed the date.',
      card: ['Denied, then dated', 'A reconstruction of a press conference in {11-48} minutes.'],
    },
    {
      text: 'The harvest in {country} is down by {8-27} percent; {the price of bread is frozen until spring|import duty on wheat is lifted|the army lends its lorries}. {What farmers told us, district by district|The mills say it will do, the mills always do|From the threshing floors}:',
      card: ['A thin harvest', 'Interactive: yields, prices, prayers.'],
    },
    {
      text: 'After {23-61} years, the {river} again has a passenger ferry at {city}. Captain {friend} says she will wait “for whoever is running”.',
    },
    {
      text: 'Power is back in {60-94} percent of {city} after the storm; hospitals never lost it. Crews from {country} arrived {last night|at dawn} with their own ladders.',
    },
    { text: 'A panel in {country} recommends ending clock changes. It could not agree on when.' },
  ],
  quotes: [
    'The number in the second line is the story. The rest is furniture.',
    'For those who ask why this matters here: same law, same loophole, two years later.',
    'I was in that room in 2017. The table was already too long.',
    'Worth reading to the end, which is where they hid the dog.',
    'Filed under things that look small until you need the bridge.',
  ],
};

/** The world desk speaking of its own work: explainers, live pages, questions from readers. */
export const newsWorldDesk: Voice = {
  key: 'news-world-desk',
  lists,
  frames: [
    {
      text: 'Explainer: what a “{memorandum|protocol|communiqué|joint reading}” binds a government to. Short answer: {lunch|less than you think|it depends on the comma}.',
      card: ['What is a {memorandum|protocol} worth?', 'Four lawyers, one diplomat, no agreement.'],
    },
    {
      text: 'Our correspondent in {city} has been asked the same question in {smallnumber} taxis today. Her notes:',
      card: ['Notes from {city}', 'On prices, patience and the radio in every cab.'],
    },
    {
      text: 'What to watch {today|tomorrow|on weekday}: {body} in {country} at ten, {matter} at noon, the weather all day.',
    },
    {
      text: 'Reader question: “Why do you write {#1200-4800} and not ‘thousands’?” Because someone counted, and it took her all night.',
    },
    {
      text: 'Live page closed. {14-40} hours, {90-260} entries, {one correction|two corrections|no corrections, we checked again}. Thank you for staying.',
    },
    { text: 'Map of the evening: where the {river} stands, hour by hour.', pictures: ['map'] },
    {
      text: 'The week in {smallnumber} sentences, the last one about {a goat|a choir|a lost suitcase|a very old clock}.',
      card: ['The week, briefly', 'With one thing that went right in {city}.'],
    },
    { text: 'Listen: why {pair} measure the same river and get different numbers. {18-34} minutes, with frogs.' },
    {
      text: 'We asked {40-120} mayors what they would do with one more clerk. {Most|Almost all|More than half} said: “Answer the phone.”',
      card: ['One more clerk', 'The mayors’ survey, with the rude answers left in.'],
    },
    {
      text: 'Photo of the day: dawn over {city}, taken by a reader on the way to the {night shift|early ferry|bakery}.',
      pictures: ['city'],
    },
    {
      text: 'A profile of the interpreter who has sat between {pair} for {11-29} years and is the only one both trust with the tea.',
      card: ['The woman in the middle', 'She has never once been quoted. Until now, and only about tea.'],
    },
    {
      text: 'Do you follow news at breakfast?',
      poll: {
        options: [
          ['Yes, with coffee', 44],
          ['Only the weather', 27],
          ['I have children', 29],
        ],
        hours: 24,
      },
    },
    {
      text: 'From the archive: {23-70} years ago {today|this week} we got {the election in {country}|the flood at {city}|the height of a mountain} wrong by {a little|a day|a lot}. We have never stopped apologising.',
    },
    {
      text: 'Newsletter going out at {six|seven}: {matter}, a walk along the {river}, and the best obituary we have read in {month}.',
    },
    {
      text: 'Our data desk has put all {#2000-9000} votes of {body} in {country} since 2010 into one searchable page. The most lonely member is no longer in doubt.',
      card: ['How they voted, all of it', 'Search by name, bill or mood.'],
    },
    {
      text: 'Behind the picture: the photographer waited {four|six|nine} hours in {city} for the flag to stop hiding the face.',
      pictures: ['city'],
    },
    {
      text: 'Three things we do not know yet about the vote in {country}: {who abstained and why|what it costs|who wrote clause nine}. We will not guess.',
    },
    {
      text: 'Long weekend read: the last telegraph office of {country} shuts on {weekday+4}. Its final message is booked, and it is in rhyme.',
      card: ['Stop', 'The last telegram of {country} costs nine cents a word.'],
      pictures: ['museum'],
    },
    {
      text: 'Quiz: which {ministry} minister said “I read it, but not with my eyes”? Half of our newsroom got it wrong.',
    },
    {
      text: 'Updated: what we know about {matter} in {country}, what we do not, and what is only loud.',
      card: ['{country}: what is known', 'Last updated an hour ago. New lines are marked.'],
    },
  ],
  quotes: [
    'This is how you do a correction. Everybody else, take notes.',
    'The frogs are at minute eleven. You are welcome.',
    'Assigning this to my students for {weekday+4}.',
  ],
};
