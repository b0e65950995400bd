import type { Says } from '../types.ts';

/** Reports of the days after the visitor first came. */
export const newsLater: Says = {
  meridiandaily: [
    {
      text: 'After the water: what the insurers of the lower town will pay, what they will not, and the word on which it turns.',
      card: ['Is it a flood if it comes from above?', 'Eighteen policies, one word, four hundred kitchens.'],
    },
    'A reader writes: “You said four families on the roof. We were five. We were on the other side of the chimney.” Corrected, with soup.',
  ],
  wirebird: [
    'SNAP: Land registry back online after 71 hours. First entry: a garage in Setúbal.',
    'Ceasefire talks move from the hotel to the school next door. Reason given: the chairs.',
  ],
  continentpost: [
    'The lift again: eight of the nine have now told us what was said. It does not add up, and we print all eight.',
  ],
  harbourtimes: ['The bronze seal is back on the promenade with two bolts more. Someone has put a shower cap on it.'],
  ledgerline: [
    'Sable Rail’s chief executive resigns, effective on arrival. Deputy takes over at Platform 2, where she gave the interview.',
  ],
  quartobusiness: [
    'Numbers: 4,100 firms opened in the port district after the last strike. We look for the ones still open, street by street. Part one, Quay Street.',
  ],
  shopfloornews: ['The new rota at Monteverde, week one: two swaps, no shouting, and someone has brought a plant.'],
  tradewindsfm: [
    'To the 214 of you who rang about frozen pensions: we have your numbers, all of them, and three people to call you back. It will take until Thursday.',
  ],
  obsscience: [
    {
      text: 'The comet did not do what it was told. It is brighter, it is early, and you can see it without a telescope if you get up at five.',
      card: ['Get up at five', 'Where to look, what to wear, and when to give up.'],
      pictures: ['milky-way-telescope'],
    },
  ],
  pulseandnerve: ['Yes, you may take your shoes off at the optician’s. We do not know why nineteen of you asked.'],
  scheldekrant: [
    'Line 4 is back at the Vismarkt, a day early. The driver announced it like a birth.',
    'The parrot from the garage in Berchem now says “anyone in here?” in a fireman’s voice.',
  ],
  irwelltimes: ['Committee on the baths site: refused, 7–5. The newt declined to comment.'],
  fyrisbladet: [{ text: 'Isen: 6 cm. Fortfarande nej. Mannen med sparken har erkänt.', lang: 'sv' }],
  canalcityradio: ['Paraguay has written back. They would like the recording.'],
  touchlinedesk: [
    'The bus has come home. Athletic Sorreda lined the road for it, which is more than they did for the manager.',
    'FIFTEEN minutes on, and it is 3–2, and we have stopped pretending to type tidily. Live page below.',
  ],
  roadandtrack_x: [
    'He finished last again. 23. His time was his best in nine years; they had to wait less and complained about it.',
  ],
  thirdhalf: ['Word from the street with the wall: they have watched the replay together. Eggs are back to normal.'],
  courtsidewire: [
    'The roof in Porto held for the replay: 3–2 to Nantes in two hours and forty minutes, last point at midnight, last bus gone, everybody walked.',
  ],
  stallsandcircle: [
    'One of the six is no longer an understudy. She found out in the interval and did the second half anyway.',
  ],
  sleevenotes: ['The festival has found a sound engineer. He is the monk. It is a part-time order.'],
  longreadroom: [
    'A poet, alive, has written to the woman who answers letters to dead ones. “Just in case.” She replied.',
  ],
  museumfloor: [
    'The horse has its head on. It takes some getting used to; two guards have separately said it looks surprised.',
  ],
};
