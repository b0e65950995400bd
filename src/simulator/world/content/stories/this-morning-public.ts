import type { Script } from '../types.ts';

/** The last hours before the visitor comes, as newsrooms and stars tell them: what the first screen of their columns shows. */
export const thisMorningPublic: readonly Script[] = [
  {
    by: 'wirebird',
    at: 0.012,
    text: 'JUST IN Port: the first shift goes in within hours, the union says. Cranes 3, 7 and 9 move first.',
  },
  {
    by: 'fieldguidemag',
    at: 0.045,
    text: 'Beech wood near Wageningen, a minute ago. Nothing moved, and then a jay told everybody.',
    pictures: ['forest-fog'],
  },
  {
    by: 'touchlinedesk',
    at: 0.085,
    text: 'Goal of the week, and we know that the week is young.',
    poll: {
      options: [
        ['Koné, 90+3', 64],
        ['Rossini, after the slip', 11],
        ['Amoako, off the wind', 19],
        ['The dove, on rebound', 6],
      ],
      hours: 24,
    },
  },
  {
    by: 'ledgerline',
    at: 0.12,
    text: 'Freight rates from the first day of the closure to this morning. The last little step down is about four minutes old.',
    pictures: ['chart-shipping'],
  },
  {
    by: 'longreadroom',
    at: 0.16,
    text: 'Today’s long one. In 1968 a harbour pilot called Wim Staelens steered forty-one ships past a wreck that was on no chart, told nobody, and wrote each of them a letter instead. Thirty-nine of the letters came back. Our reporter has spent two winters with the other two, in a kitchen in Vlissingen and on a tanker that no longer exists. Bring a chair.',
    pictures: ['ferry-at-dusk'],
    card: ['Letters to forty-one ships', 'What a pilot knew, whom he told, and who wrote back. Fifty minutes.'],
    replies: [
      { by: 'agatamroz', after: 3, text: 'My father-in-law had one of those letters. I have to make some calls.' },
    ],
  },
  {
    by: 'meridiandaily',
    at: 0.19,
    text: 'Live from the quay: the negotiators, the sofa, the applause. Four pictures by Inge Raes, who has stood there for nine days.',
    pictures: ['port-cranes-dusk', 'container-ship', 'rainy-street', 'city-morning-fog'],
  },
  {
    by: 'continentpost',
    at: 0.22,
    text: 'Jetzt auch auf Deutsch: Was die Einigung im Hafen für Ihre Bestellung, Ihren Balkon und Ihre Bananen bedeutet.',
    lang: 'de',
  },
  {
    by: 'obsscience',
    at: 0.27,
    text: 'Last night’s sky over the Pic du Sud, cleaned of satellites by a student with a great deal of patience. She counted 212. 1/3',
    pictures: ['milky-way-telescope'],
    thread: [
      'Each streak had to be told apart from meteors by hand, because the software calls slow meteors “possible aircraft”. 2/3',
      'There were eleven real meteors. She has named them after the people who let her use their kitchen. 3/3',
    ],
  },
  {
    by: 'shopfloornews',
    at: 0.31,
    text: '“We did not win, we got a calendar.” Voices from the gate, with soup.',
    card: ['We got a calendar', 'Eleven dockers on what two weeks’ notice does to a kitchen table.'],
  },
  {
    by: 'stallsandcircle',
    at: 0.36,
    text: 'The queue for the Ferro retrospective goes round the building and into a café. The café is part of the show now, says the museum.',
    pictures: ['museum-gallery'],
  },
  {
    by: 'commanderpaz',
    at: 0.02,
    text: 'Channel coast just now, clear to the bottom. The ships at anchor have begun to turn. I think somebody has told them.',
    pictures: ['satellite-coast'],
    replies: [{ by: 'bramjacobs', after: 1, text: 'Commander, I am the one waving. In the yellow.' }],
  },
  {
    by: 'tillyashdown',
    at: 0.13,
    text: 'settle this. the test kitchen has stopped speaking',
    poll: {
      options: [
        ['Jam then cream', 44],
        ['Cream then jam', 41],
        ['Butter, I am from elsewhere', 15],
      ],
      hours: 8,
    },
  },
  {
    by: 'thelanternfish',
    at: 0.34,
    text: 'Load-in with fans, forty minutes before they know what they said yes to. Thank you Ghent, mind the organ.',
    pictures: ['concert-blue', 'festival-pink'],
  },
  {
    by: 'obiokonkwo',
    at: 0.55,
    text: 'My mother has rung to say that she has reached the flood. She reads with a ruler under the line, as she taught me, and she says that on page 212 the ruler stopped. I asked which word. She said: “It was not a word, it was your father’s coat.” I had not told anyone that the coat was his. I wrote eleven pages around that coat so that nobody would look at it, and she put a ruler under it and stopped.',
    replies: [
      { by: 'freya_holt', after: 6, text: 'I had to put the kettle on after this. I have not switched it on.' },
      { by: 'kwesi_reads', after: 14, text: 'Page 212. I have underlined that page. I am so sorry, library.' },
    ],
  },
  {
    by: 'emekabright',
    at: 0.8,
    text: 'it is out. nine tracks, one generator, two mothers in the credits',
    pictures: ['record-close'],
    card: ['Rent Party', 'The new record by Emeka Bright. Forty-one minutes, one of them silence.'],
    quotes: [
      {
        by: 'saoirsekeane',
        after: 9,
        text: 'track six. TRACK SIX. who is on the tin whistle and are they free in march',
      },
    ],
  },
  {
    by: 'carlarobledo',
    at: 1.15,
    text: 'Recién llegada a casa. La ciudad va para un lado y yo me saco los tacos. Al que me siga despierto: gracias, mi amor.',
  },
  {
    by: 'margaretwren',
    at: 1.45,
    text: 'On how to hide a bread knife, for the lady who wrote from Hexham. 1/3',
    thread: [
      'Not in the river. Everyone looks in the river. I have had nine knives in the river and the Inspector is damp. 2/3',
      'In the bread. 3/3',
    ],
  },
  {
    by: 'jonasrydberg',
    at: 1.9,
    text: 'First tracks. My mother has asked what the black line on the left is. It is a road. It is fine. It is nearly fine.',
    pictures: ['snow-peak'],
  },
];
