import type { Says } from '../types.ts';

/** Reports of the week as newsrooms put them: headline and standfirst, service, live notes, letters, mistakes. */
export const newsWeek: Says = {
  meridiandaily: [
    {
      text: '“We were told to wait on the roof, so we waited on the roof”: four families on the night the river came in through the kitchen',
      card: ['A night on the roof', 'They counted headlights until five. A neighbour with a canoe counted them.'],
      pictures: ['storm-over-harbour'],
    },
    'What we know, and what we do not, about the outage at the land registry. One page, updated when something changes and not before.',
    'Obituary: Teodora Banić, 97, who ran the telephone exchange of Split through three governments and listened, she said, “to none of them”.',
  ],
  wirebird: [
    'URGENT: Parliament in Valletta evacuated after alarm. Update: toast. Sitting resumes 15:20.',
    'Explainer | Why three countries count the same ferry. A disaster drill, a flag and a tax rule from 1931.',
    'PHOTO CORRECTION: The man identified as the finance minister in our 07:12 picture is the man who mends his boiler. We apologise to both.',
  ],
  continentpost: [
    {
      text: 'Brussels wants your old charger back. The plan, in four questions.',
      card: ['Your drawer, regulated', 'Who collects, who pays, and why the deposit is 1.80 euro.'],
    },
    'Opinion: The border was closed for ninety minutes and my mother aged a year. By a reader in Narva.',
    'Nine heads of government, one lift, twenty minutes. Nobody has leaked what was said, and we have asked all nine.',
  ],
  harbourtimes: [
    'Missing since Monday and found on Thursday: the bronze seal from the promenade, in a bath in Eastgate, “visiting”. Police are not pressing the matter.',
    'Tide tables for the weekend: high water Sat 06:14 and 18:41. The lower car park will flood. It floods every month. Please.',
  ],
  ledgerline: [
    {
      text: 'Sable Rail cuts its outlook for the second time since summer; shares down 11 percent. The chief executive took the train to the press conference and was late.',
      card: ['Sable Rail’s long quarter', 'Leaves, leases and a signalling contract: where 190 million went.'],
    },
    'Lexicon of the week: “right-sizing”, used 14 times in 40 minutes by a company that sells shoes.',
  ],
  quartobusiness: [
    'Interview: she bought her employer for one euro and its debts for nine years. “I read the debts first. Nobody else had.”',
    'The four-day week, five years on: we went back to the 38 firms in our first story. 29 kept it, six dropped it, three dropped everything.',
  ],
  shopfloornews: [
    'At 05:40 the night shift at Monteverde voted on the new rota with cement bags: one bag, one vote. It passed by eleven bags.',
    'Women make up 3 percent of crane operators in the north ports. We spent a shift with two of them, which is most of the shift.',
  ],
  tradewindsfm: [
    'Coming up at five: what a frozen pension is, why yours might be one, and a phone number with a person at the end.',
    'Listener Hauke asks if he should fix his mortgage. We cannot say. Our economist can say what she did, and she did it with a coin.',
  ],
  obsscience: [
    {
      text: 'A lake under two kilometres of ice has tides. Nobody had expected to need a word for that.',
      card: [
        'The lake that breathes',
        'Eleven years of laser measurements, and one intern who did not believe the filter.',
      ],
      pictures: ['stars-over-lake'],
    },
    'Retraction: the paper on left-handed crabs, which we covered in May, has been withdrawn. The crabs were photographed in a mirror.',
  ],
  labnotes_: [
    'Preprint, so careful: 214 people with long-term tinnitus, a collar, six weeks. Half slept better. So did a third of the placebo collars. Worth watching, not worth buying.',
    'She found the error in her own result two days before the prize. She told them. They gave her the prize. Interview tomorrow.',
  ],
  fieldguidemag: [
    'What to look for this week: redwings at dusk, honey fungus at the foot of old birches, and, if you are north of 60, nothing, beautifully.',
    {
      text: 'Eleven people wanted to save a moor and began by lying down on it.',
      card: ['Lying down on the moor', 'How to count moss: slowly, on your stomach, for a summer.'],
      pictures: ['forest-fog'],
    },
  ],
  pulseandnerve: [
    'Norovirus is early this year. Soap works, gel does not. That is the post.',
    'We asked night nurses what they would change for free. Top three: a clock patients can see, a chair in every bay, the door that bangs.',
  ],
  scheldekrant: [
    'Line 4 will not stop at the Vismarkt from Monday to Wednesday. Walk from the bridge: six minutes, or nine with a dog.',
    'Rosa, 8, asked the mayor why the fountain is off. The mayor did not know. The fountain is on.',
    'Fire in a garage in Berchem, out by 03:50, no one hurt. The owner thanks “the tall one who went back for the parrot”.',
  ],
  irwelltimes: [
    {
      text: 'Forty years of one chip shop: the Lams are handing over the fryer. We asked the queue.',
      card: ['Last Friday at the Lams’', '“She knew I was pregnant before my husband did. Extra gherkin.”'],
    },
    'Planning: 61 flats on the old baths site go to committee on {weekday+4}. 312 objections, 7 in favour, one drawing of a newt.',
  ],
  fyrisbladet: [
    'Ice on the river is 3 cm at Islandsbron. That is not enough. It is also not enough for you on the kick sledge, you know who you are.',
    { text: 'Läsarbild: tre rådjur i biblioteket. De gick ut igen genom barnavdelningen.', lang: 'sv' },
  ],
  canalcityradio: [
    'Tonight 20:00, live from the swimming pool: the police choir, the accordion school, and a debate on night buses. Bring a towel to sit on.',
    'We played the wrong national anthem at 07:58. It was a very good recording. We are sorry, and hello to our listeners in Paraguay.',
  ],
  touchlinedesk: [
    {
      text: 'Inside the 48 hours in which Athletic Sorreda lost a manager, a sponsor and the team bus.',
      card: ['Where is the bus?', 'It was in Leeds. It had been in Leeds all along.'],
    },
    'TEAM NEWS Harbour United: Koné starts, Adeyinka on the bench, Lindqvist out (flu). Kick-off brought forward to 17:30 for the trains.',
    'She refereed her first top-division match tonight, gave one red card, got it right, and cycled home.',
  ],
  roadandtrack_x: [
    'STAGE 4 cut to 61 km because of ice on the pass. The peloton voted by putting their hands up, which at minus two is a statement.',
    'Longest read on the site today: a man who has finished last in the same marathon 22 times, and who everyone waits for.',
  ],
  thirdhalf: [
    'Division five, Saturday: AFC Wednesday 0, Brickworks 0. Both keepers man of the match. Attendance 61, pies 88.',
    {
      text: 'The groundskeeper’s daughter, the striker’s father and the wall between their gardens. A cup final in one street.',
      card: ['One street, two scarves', 'They have not spoken since the semi. They have passed eggs over the wall.'],
    },
  ],
  courtsidewire: [
    'RESULTS volleyball: Tampere 3–1 Graz, Ghent 0–3 Izmir, Porto v. Nantes abandoned (roof).',
    'At 41 she has qualified again. “My knees voted no, and were outvoted.”',
  ],
  stallsandcircle: [
    'REVIEW ★★★★ “The Long Table”, Kanaal Theatre. Three hours, one meal, and for once the food is real and the family is too.',
    'Understudies’ week: eleven of them went on across the city. We saw six. Two will not be understudies in spring.',
  ],
  sleevenotes: [
    {
      text: 'Track by track: how five people from Hull made the best trumpet record of the year with one trumpet.',
      card: ['Wet Denim, and nine others', 'The dent is audible on side two. They kept it.'],
      pictures: ['record-player'],
    },
    'Sound engineer wanted, by a festival, by Friday: theirs has become a monk. (We checked.)',
  ],
  longreadroom: [
    '6,400 words on the woman who answers letters to dead poets. She does not pretend to be them. She says what the post office says: moved, address unknown, and then she writes a page.',
    'Our fact checker rang 31 people about a single sentence on goats. The sentence is now “There were goats.”',
  ],
  museumfloor: [
    'The Rosenholm textiles are shown again, at 50 lux, ten people at a time. Your eyes need four minutes. Give them the four minutes.',
    'Returned this morning, in person: the head of a small bronze horse, taken in 1944 by a soldier’s grandfather. He asked if he could hold it once more. He could.',
  ],
};
