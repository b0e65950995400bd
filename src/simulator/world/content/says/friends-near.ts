import type { Says } from '../types.ts';

/** What the personas' own circles say besides: old colleagues, the choir, the neighbours, people of the trade. */
export const friendsNear: Says = {
  tunjiadeyemi: [
    'standup today: “what did you do yesterday” “this” “what will you do today” “this, differently”',
    {
      text: 'Who else from the old team is on the 8:14? I am in coach C with a croissant and no purpose.',
      replies: [
        { by: 'lottebakker', after: 6, text: 'Utrecht. But in spirit I am eating the other half.' },
        { by: 'ayeshakhalid', after: 11, text: 'Coach D. Look left. LEFT.' },
      ],
    },
  ],
  bronwynpugh: [
    'Asked a man how he pays his gas bill. He told me about his mother for forty minutes. That was how he pays his gas bill.',
    { text: 'First frost on the promenade. I ran like a heron.', pictures: ['map-run'] },
  ],
  marekzielinski: [
    'My son has asked for a “dark mode” for his bedroom. We have that. It is called eight o’clock.',
    'Component of the day: a wooden gate, between kitchen and dachshund. Adopted by 100 % of teams. Dachshund has filed a bug.',
  ],
  ayeshakhalid: [
    'An error message I am proud of: “We lost the second page. We still have the first one. Sorry.” It is all true.',
    'Mum’s samosa count for {weekday+3}: 180. Guests: 12. “What if someone brings a friend.” A battalion, mum?',
  ],
  gabrielsouza: [
    'Pedi feedback honesto. Recebi. Nunca mais.',
    'O cliente aprovou na primeira. Estou há três horas olhando o e-mail, procurando a armadilha.',
  ],
  lottebakker: [
    'Second interview. They asked for my weakness. I said: this question. Long silence. Then the designer at the back clapped once.',
    {
      text: 'The wardrobe has leaned further. We have put a plant on the other side. We are designers.',
      pictures: ['kitchen-shelf'],
    },
  ],
  dimitrapapas: [
    'Day two in the queue. A man has brought a chair, a radio and a nephew. He is not even waiting for anything.',
    'Prototype of a waiting number that tells you to go and have a coffee. The clerks want to keep it. The café wants to marry it.',
  ],
  haraldfoss: [
    'My grandson gave me a gaming chair for my birthday. It has lumbar support and flames. I am keeping both.',
    'The bus shelter has a bench on which nobody can sleep. I wrote to the council: nobody can sit on it either.',
  ],
  meilinchua: [
    'User test with my grandmother: she finished in 40 seconds, then tested me on the eight kinds of mango. I failed at five.',
    'raining so hard in Tampines the frogs have formed a committee',
  ],
  callumreid_: [
    'sale number FIVE. it was my dad. he has asked how to make it stop',
    'added a dog to the grief game. reviewers: “devastating”. aye',
  ],
  siobhandoyle: [
    'Goalkeeper the elder let in four. Goalkeeper the younger kept a list. Dinner was quiet and then it was not.',
    'We are doing “quarterly intentions” at work now. I intend to have lunch.',
  ],
  okanyildiz: [
    'Yağmur, Kadıköy, iki simit, bir martı. Skor: martı 1, ben 1.',
    'Client wants the loader to “feel shorter without being shorter”. I have put a cat in it. Approved in nine seconds.',
  ],
  ritaferreira_: [
    'Entrevista número 40. O senhor perguntou-me a mim se eu estava bem. Não estava no guião. Chorámos os dois, ele mais.',
  ],
  joshuaamoah: [
    'Ice bath club: four of us, one bin, no dignity.',
    'Patient asked if he can play on {weekday+2}. I asked if he can put on his own sock. We will see who wins.',
  ],
  francaluger: [
    'Abgabe um zwölf. Um elf Uhr achtundfünfzig hat der Hund die Maus gefressen. Die vom Rechner.',
    'Heute hat mir jemand „gute Arbeit“ auf einen Klebezettel geschrieben. Er klebt jetzt an mir.',
  ],
  wanjirunduta: [
    'Market day test in Kawangware: woman pays three suppliers, counts change, sells kale and answers my question without looking at the phone once. I deleted two screens on the way home.',
    'Power back after nine hours. The fridge and I are meeting as strangers.',
  ],
  ebbanordin: [
    'Bar 44. Again. If we breathe together we are a choir, if not we are eleven people with asthma.',
    {
      text: 'Somebody left a glove on my music stand. Grey, left hand, smells of cinnamon. Come forward.',
      replies: [
        { by: 'sunnivaholm', after: 18, text: 'I knitted that. I will not say for whom.' },
        { by: 'larsoquist', after: 55, text: 'It was on the radiator. I only moved it. The cinnamon is mine.' },
      ],
    },
  ],
  mattipekka: [
    'Sauna 92. Snow 4 cm. Cat outside by choice, inside by regret.',
    'Radio played the same tango twice. Nobody rang in. We all agreed.',
  ],
  joramwekesa: [
    'Form two built a catapult. Physics passed. Window did not.',
    'My time over 5k: 24:10. Their comment: “It is good for a teacher.”',
  ],
  siljeberg: [
    'Visiting reindeer count: eleven. Pupils present: 58. The other three are counting reindeer.',
    'The bus came with nobody in it, stopped, opened its doors for the dog, and drove on. Ordinary morning.',
  ],
  larsoquist: [
    'Low E arrived at 20:14 and stayed until coffee.',
    'Have been asked to “bring something” to rehearsal. Brought my brother. Tenor. All debts are settled.',
  ],
  agnesfalk_: [
    'The chemistry smell has changed. It used to be eggs. Now it is eggs with confidence.',
    {
      text: 'Year six were asked to paint silence. Eleven of them painted snow. One painted her father.',
      pictures: ['child-drawing-family'],
    },
  ],
  johanhedlund: [
    'The twins have flushed a glove. I have now been called out to my own house, weekend rate.',
    'A lady kept a leak in a bucket for six years “because it was company”. Fixed it. She has bought a bird.',
  ],
  mikaeladahl: [
    'Village twelve reads only crime. Village thirteen only cookbooks. I do not drive that road after dark.',
    'Returned today: a book, a lunchbox inside the book bag, a tooth inside the lunchbox. The tooth fairy has been informed.',
  ],
  klaraengstrom: [
    'Recorded forty minutes of my aunt’s gravel drive for a horror film. She came out with buns. The buns are in the film.',
    'Every door you love in cinema is a fridge. I’m sorry.',
  ],
  sunnivaholm: [
    'Row 112. There was a mistake in row 9. I have always known, and today I went back.',
    'Somebody on the tram was wearing my pattern in the wrong wool, and it was better.',
  ],
  pontusvik: [
    'Regular no. 4 wants “the usual but surprising”. I gave him a glass of water. He tipped.',
    'Saved a penalty on {weekday-1}. With my face. It counts.',
  ],
  yukihasegawa: [
    'こっちの魚屋さんに「焼くときの煙は文化です」と説明した。隣人にも伝えてほしい。',
    '合唱の休憩、シナモンロール三個目。誰も数えていない国、最高。',
  ],
  danielmwangi: [
    'Customs: “What is in the bag?” Me: “Kisumu.” He tasted it with his eyes and let me go.',
    'Lab fridge label, found today: “NOT LUNCH (soil)”. Below, another hand: “too late”.',
  ],
  ingelaroos: [
    'Met a former pupil at the bank. He has the desk now. He stood up when I came in. They all do. I have never asked for it, I only look.',
    'I know who wrote it on the wall in 1993 and I have decided to take it with me.',
  ],
  rashidaallen: [
    'Class 4 have adopted Molybdenum as a mascot on the strength of one photograph. There is a song. It scans.',
    'Got on the wrong bus and taught a whole deck the word “fika”. Four have already used it on me.',
  ],
  emiliooneto: [
    'Hoje fez 19 graus e meu porteiro apareceu de cachecol. Chamei de sueco. Ele gostou.',
    'Achei no casaco um bilhete do ônibus 12 de Uppsala, 2017. Fui lá em cima da cama e voltei.',
  ],
  mayarios: [
    { text: 'Forme locked, press warm, radio off. This is church.', pictures: ['letterpress-press'] },
    'A couple want “Save the date” without the date. I have talked them into it. It will be a beautiful card for somewhere, some time.',
    'Ran out of lowercase e on the last line. Turned a c and a hyphen. Nobody will know but me, you, and every printer alive.',
  ],
  juntkd: [
    '朝五時、紙を漉く水が冷たい。冷たいほど、いい紙になる。手だけが反対している。',
    '八キロ走って、墨の匂いのする店に帰る。順番が大事。',
  ],
  anapetrovic: [
    'Translated the same sentence for six hours. It now says what it said, which is the hardest thing.',
    'Night train 41 late by ninety minutes. Chess with a priest from Niš. He opens with the bishop, naturally.',
  ],
  sambright: [
    '4:02. Starter woke up before me. It has plans for us.',
    { text: 'Invoice to the school: 60 rolls, 4 plaits, one “dinosaur (approx.)”.', pictures: ['bread-loaf'] },
    'asleep at 8:51. personal best. do not ring',
  ],
  irisvale: [
    'Cookbook in for repair: page 61 glued by jam since about 1958. I left the jam. It is holding the goulash together.',
    'Sewed 22 sections while listening to port news like other people listen to football.',
  ],
  kwabenaosei: [
    'Auntie (the generator) ran nine hours and asked for nothing but diesel and respect.',
    'Customer wants “the 2027 calendar, but without the bad months”. Printed him eleven pages, my friend.',
  ],
  elkebrandt: [
    'Der Enkel setzt seinen Namen im Winkelhaken. Spiegelverkehrt, versteht sich. Er hat geweint, dann gelacht, dann gedruckt.',
    'Quitten: vierzehn Gläser. Worte über Quitten: keine mehr.',
  ],
  otisfarrow: [
    '“Can you paint it so it looks old?” Sir, wait.',
    'Ladder, gold leaf, gust of wind. There is now a very expensive pigeon on Mill Street.',
    { text: 'Letter S, take four. It always knows when you need the money.', pictures: ['letterpress-wood-type'] },
  ],
  pilarmontes: [
    'Un niño ha pagado una goma con céntimos contados en fila. Le he dado la factura. Se fue como un notario.',
    'Vuelven los sobres azules, dice la radio. He quitado el cartel de luto.',
  ],
  rafaelnunes: [
    'Desenhei um azulejo de uma casa que existia. O dono chorou, eu também, o cão ladrou.',
    'Chove em Lisboa e o meu papel está num porto a ouvir sirenes. Falta pouco, meninas.',
  ],
  greerlockhart: [
    'One crease, eleven days. It has let go. I do not want to talk about it, I want to sit beside it.',
    'Found a pressed flower in a ledger of debts, 1822, at the page of a Miss Ross. Paid in full, the clerk wrote. Underlined.',
  ],
  bastiaan_dv: [
    'The stool has arrived in Ghent. It squeaks in E flat. I will have to learn a new piece.',
    'Neighbour asked what I was practising. Scales, I said. “Ah,” he said, “so it is meant to.”',
  ],
  noorhaddad: [
    'كتبتُ حرف الواو أربعين مرة. في الأخيرة التفتت إليّ.',
    'طفل سألني: أين الزر؟ أعطيته القصبة. سكت ساعة كاملة.',
  ],
  devkapoor: ['चाय ठंडी, काग़ज़ गरम, मैच आख़िरी ओवर में। आज कोई फ़ोन न करे।', 'ग्राहक ने पूछा: सबसे मज़बूत काग़ज़? मैंने कहा: प्रेमपत्र।'],
  amaliareyes: [
    'Guardia de 24 horas. Hermano, si lees esto: come algo que no sea una nota al pie.',
    'Un paciente me preguntó si el corazón pesa. Trescientos gramos, le dije. Él: «pues el mío, hoy, más».',
  ],
  jeromeclaes: [
    'The plant has been moved to the fourth floor. I have put in a request. For myself.',
    'Circular 2026/14 repeals circular 2026/11 that nobody had found yet.',
  ],
  katarinanovak: [
    'Danube 6 degrees, hearing at nine, judge at eight. He was in the water as well. We did not speak of the case.',
    'Opposing counsel cited a rule that was repealed while he was speaking. I let him finish. I have manners and a stopwatch.',
  ],
  desmondachieng: [
    'Meter 300 is on. The lady has put a cloth over it, so it does not feel watched.',
    'Father caught one fish. He has told it to everyone as three. I do energy statistics, I recognise the method.',
  ],
  birgitalm: [
    'Ewe 14 has learned to open the turbine gate. She goes in, turns round, comes out. Inspection complete.',
    {
      text: 'Number two at seven this morning. The sheep have moved to number three, they follow the sun.',
      pictures: ['wind-turbines-hills'],
    },
  ],
  lucmarechal: [
    'My wife has hidden the ladder. I have found the ladder. I have left it there. Forty years of marriage.',
    'On m’a demandé de garder la foreuse du voisin. Il y a des gens qui ont un chat.',
  ],
  meeralal: [
    'कल की बिजली आज की कविता है: आती है, जाती है, पंखे को पता होता है।',
    'Parathas at 1 a.m. after the tariff order. Clause 9 tastes of pickle.',
  ],
  stellanberg: [
    'My model said 14 cm. The stick in my garden says 31. I have had a word with the stick.',
    'Somebody at work calls it “white hydro”. It is snow, Anders.',
  ],
  giuliafontana_: [
    'The minister improvised for one minute. I aged a year. It was the best minute.',
    'Took out “historic”. Took out “historic”. Took out “historic”. It grows back.',
  ],
  omarfaruqi: [
    'قالت أمي: فهمتُ الشبكة الآن، هي مثل العائلة، كلّ واحد يسحب وأنا أدفع.',
    'المحوّل الجديد اسمه رسمياً T-41. الحيّ يسمّيه «العروس».',
  ],
  rosalindpike: [
    'Parish business: the pump is dry, Alan is damp, the minutes are somewhere between.',
    'Wrote to the agency for the fourth time. Enclosed a photograph of a duck in the hall. That got an answer in an hour.',
  ],
  felixobermann: [
    'Sitzung Nummer neun zum Entwurf des Entwurfs. Kuchen war Version eins und sofort konsensfähig.',
    'Nachtzug Wien–Brüssel. Der Schaffner liest das Gesetz, das ich schreibe. Er hat eine Frage. Es ist eine gute.',
  ],
  carmelitadiaz: [
    'Tormenta en el Golfo. Mi vecina: «¿tiendo?». Le mandé la imagen de satélite. «¿Eso es un sí?»',
    'Hoy acerté la lluvia al minuto. Estaba en ella.',
  ],
  eilidhmunro: [
    'Turbine three is up for inspection. A crab had moved in, with furniture.',
    'The sea returned next door’s bin. Not ours. There is a discussion.',
  ],
};
