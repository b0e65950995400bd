import type { Says } from '../types.ts';

/** What athletes and players say of their week, each in their own voice. */
export const starsSport: Says = {
  leomarchetti: [
    'Physio update for those who ask: 62 % of the strength is back. The other 38 % is on the sofa with the dog.',
    'My dog has passed two million followers. She posted a picture of a sock. I scored against four countries and I have never had numbers like the sock.',
    'Cooked for the whole defence last night. They said the risotto was “compact and well organised”. Highest praise from a back four.',
    'Turin at this time of year: fog so thick that the manager coaches by memory.',
    {
      text: 'First full session with the group. I lost every ball, I smiled at every loss, nobody knew what to do with me.',
      pictures: ['stadium-smoke'],
    },
    'Answering the question of the week: no, I do not hate the boy who tackled me. His mother wrote to mine. They now exchange lemon cakes and I am not consulted.',
    'Nonno watched training from behind the fence with a folding chair and a notebook. Page one: “Leo, second touch.” Page two: “Leo, second touch.” There are nine pages.',
    'Gym playlist vetoed by the captain. We are back on eighties ballads. The squats are slower but the feelings are correct.',
  ],
  idrissakone: [
    'The lid is still missing. A boy in Schiedam has sent a saucepan lid “until then”. It fits. We may keep it.',
    'Sleep after a final: two hours. Sleep after my nephew heard I was home: zero.',
    'My father on the phone, minute 34 of the goal review: “and why were you smiling BEFORE the header?” Because I saw the corner, Papa.',
    {
      text: 'School pitch in Treichville has grass now. GRASS. I learned on gravel and I am jealous of eleven-year-olds. Thank you to everyone who bought the ugly scarf.',
      pictures: ['stadium-night'],
    },
    'They asked for my boots for the museum. I said the left one only. The right one has more to do.',
    'Rotterdam: you do not sing in tune, you do not sing in time, and I would not change one of you.',
    'Kit man Piet retires today after 31 years. He knows everyone’s shoe size and everyone’s secrets. He has washed both.',
    'À la maison. Ma mère a préparé pour onze. Nous sommes quatre. Personne ne discute avec l’entraîneuse.',
  ],
  benedettaluce: [
    'Splits this morning: 27.8, 27.9, 27.8, and a pigeon.',
    '2 × 600 with eight minutes between. The eight minutes were also hard, my coach used them to talk about his divorce.',
    'People ask about “mental strength”. On lap one I think about pasta, on lap two I do not think.',
    {
      text: 'New track in Bologna. Blue. I have been told it is the fastest colour by a salesman who had clearly never run from anything.',
      pictures: ['running-shoes'],
    },
    'My nonna timed me with the kitchen clock. 2:03. The clock is slow. I have not told her, she is so proud of it.',
    'Lactate test result arrived with a smiley drawn by the lab. I do not trust a lab that smiles.',
    'Tip for juniors: the warm-up is part of the race. So is the toilet queue. Plan for both.',
  ],
  jonasrydberg: [
    'Training run cancelled, fog. Second run cancelled, reindeer. Third run: best of the year, reindeer watching.',
    'Speed trap said 141. My mother, below the post: “That is too fast, put on a jumper.”',
    { text: 'The hill at seven. Nobody has ruined it yet.', pictures: ['winter-ridge'] },
    'Fell on camera. For those who want the technical analysis: ski went left, I had a different plan.',
    'Wax technician Bosse has not slept since {weekday-2} because the snow is “telling lies”. He is serious. He is always right.',
    'Someone knitted me a hat with a small crash on it. It is very good work. The ski has come off and everything.',
    'Knee, back, thumb. In that order. Otherwise fresh.',
  ],
  priyavenkat: [
    'Four overs, one wicket, two dropped catches and a dog on the pitch. The dog was our best fielder, clean hands, went for the gap.',
    'Chennai nets, 34 degrees. The ball is swinging, I am melting, Amma is on the boundary with buttermilk and field placements.',
    'To the gentleman who explained my own googly to me on the flight: it is not a googly, sir, I am left-handed, and that is my seat.',
    'Run-up shortened by one step. Entire universe has shifted. Will report.',
    {
      text: 'Which is harder?',
      poll: {
        options: [
          ['Bowling the last over', 31],
          ['Making round dosas', 44],
          ['Telling Amma you are resting', 25],
        ],
        hours: 30,
      },
    },
    'Got out to my little cousin with a tennis ball in the stairwell. He reviewed it upstairs with my grandmother. Out. Ruthless umpiring in this building.',
    'இன்று ஓய்வு. Means: physio, gym, ice, and “just two overs” for the selectors.',
  ],
  rubenalcaraz_: [
    'Lost the first set to a boy born in 2008. I own racquets older than him. I used one, and won. Barely.',
    'String count this week: 41. My stringer has asked for danger money.',
    'Hotel pillow number nine of the season. This one is made of a different hotel.',
    'Mamá llama después de cada partido y solo pregunta si he cenado. He ganado, mamá. «Ya, pero ¿has cenado?»',
    'The line judge and I disagreed. The mark agreed with him. I have apologised to him, to the mark, and to the ball girl I frightened.',
    'Clay in the shoes, the ears, the coffee. If you cut me open there would be a service line.',
    'Practised with the curtains closed to prepare for the indoor light. Walked into the wardrobe. Forty–love, wardrobe.',
  ],
  fatimazahrae: [
    'Long run 34 km, then two hours of fractions with 8B. Ask me which one I finished in better shape.',
    'A pupil has calculated that at marathon pace I could have brought back the tests by now. He is correct. The tests are in the car.',
    'Training in the medina before the bakers open. By the time I turn round, the whole street smells like a reason to stop.',
    '2:21:07 divided by 42.195. My class worked it out to the fourth decimal and then asked, quietly, “but why?”',
    {
      text: 'Course for spring, measured on foot, with a pupil on a bicycle shouting the kilometres.',
      pictures: ['map-run'],
    },
    'قالت لي بائعة الخبز: تركضين كل يوم ولا تصلين. قلت: أصل إليكِ.',
    'Shoes: 900 km. Officially dead. I have promised them one more Sunday.',
  ],
  samoasefa: [
    'Scrum session. We pushed the machine so far that the groundskeeper wants it back from the car park.',
    'Cried at my daughter’s prizegiving. She came fourth. I have three caps and nothing has hit me like that fourth.',
    'Reminder from a man of 118 kg: stretch, hydrate, ring your aunties.',
    'The ear is fine. It was already that shape.',
    'We sing before breakfast because you cannot be angry at someone you have harmonised with. Tested on two halfbacks.',
    'Away team changing room has a sign: “Please do not lift the benches”. I know who that is about. Sorry, Hamilton.',
    'Fa’afetai to the lady at the airport who fitted my knees into row 14 with a shoehorn and prayer.',
  ],
};
