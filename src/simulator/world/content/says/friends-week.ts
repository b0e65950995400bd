import type { Says } from '../types.ts';

/** Small news of friends over the week: nothing of it matters to anybody else, which is the point of it. */
export const friendsWeek: Says = {
  carmenibarra: ['Turno partido. He desayunado dos veces y no he comido ninguna.'],
  bramjacobs: [
    'From up here I can see my own house and that I left the bathroom light on.',
    'no ships, no work, day 5. cleaned the entire crane cabin. found a sandwich older than my contract',
  ],
  sunitarao: [
    'Small patient discharged today after 41 days. She waved at every single bed on the way out, also the empty ones.',
  ],
  ottavianob: ['My granddaughter is teaching me to “react” to messages. I have sent a weeping face to the bank.'],
  folasadeo: ['Delivered twin goats at 2 a.m. by phone torch. Farmer named them Folasade and Torch.'],
  ewanmcallister: [
    'Sailing cancelled so the whole crew did the car deck quiz. I got the question about the ferry wrong. The ferry I’m on.',
  ],
  linneavester: ['does anyone in Copenhagen have a van on Sunday. it is one (1) pipe. it is six metres'],
  petracernik: [
    'Sister’s wedding: 140 guests, one accordion, and I got the seat next to the man who sells bee insurance. Best evening in years.',
  ],
  dansotero: ['Long shift. Everybody’s ok. Calling my kids now even though it’s 5 am, they can be mad about it.'],
  noemiruiz: ['Vino la novia a la última prueba y lloró. Yo también. El vestido, por suerte, no encogió.'],
  tobiasfreund: ['Heute ein Schiff mit 400 Metern und einem Kapitän mit 1,60. Er war der Ruhigere.'],
  kasiawrona: [
    '“I love you” is ten characters. “I don’t know any more” is twenty. I had room for both and cut the wrong one. Fixing it tomorrow.',
    'Anyone want a ticket for Thursday, the 19:00? My date has discovered he “prefers series”.',
  ],
  leifsorensen: ['New knee, day 4. The physiotherapist is 24 and shows no mercy. I like her.'],
  agatamroz: ['He’s out tonight, I’m home. Radio on, soup on, phone face up.'],
  tendaimoyo_: [
    'Sold the big one. The heron. It went on a lorry this morning and I have been walking round the place where it stood.',
  ],
  brigittelux: ['The cat has been given a diet. I was told in three languages and she understood none.'],
  sorenkjaer: ['My son has drawn me a road. It has no junctions. “So you can rest, dad.”'],
  annelisevogt: ['Wer hat meinen guten Hobel ausgeliehen? Ich frage nett. Noch.'],
  harukamori: ['割れた茶碗が届く季節。手紙が一緒に入っている。今日のは「母のです。怒られたままです」とだけ。'],
  delphinearno: [
    'lost my light meter. if you find it in the Camargue it answers to nothing',
    { text: 'Six in the morning and it put on a show for two people and a bin lorry.', pictures: ['city-dusk'] },
  ],
  rorymcinnes: [
    'Call-out at four. Found them by half eight, cold, cross and alive. Made porridge for 212 at eleven. Sleeping now. Good day.',
  ],
  oluchieze: ['My eight-year-old has requested “a written ruling” on bedtime. I have reserved judgment until Friday.'],
  mateuszkruk: ['Quiet night. One fox on platform 2, waited, left at 04:12, on time.'],
  ildikoszabo: ['Sold eleven boxes of throat pastilles today. All altos. Concert on Saturday.'],
  quentinroux: ['measured twice cut once. measured the wrong window. twice'],
  tuulikkiaho: ['Minus 21. The car said no, the sledge said yes, the cat said absolutely not.'],
  samuelbaptiste: ['Mas camp open till midnight all week, we need hands with glue. Food provided. Gossip provided.'],
  wilmadejong: [
    'A canoeist asked if I ever get bored. I told him to come back in forty minutes, when the water is level.',
  ],
  hugolindgren_: ['The Snorer brought a friend. They’re in stereo.'],
  amaraogun: [
    'We won. Four years, that family. I said something very dull and lawyerly to them on the steps and then cried in the robing room with a sandwich in my hand.',
    'anyone got a spare half marathon number for Sunday, my actual sister has “changed her mind about knees”',
  ],
  nikosleventis: [
    'My mother has counted the jars. She says there are three missing. There are two missing, I am fifty-one years old and I am hiding one.',
  ],
  miriamkatz_: ['My own therapist is retiring. We discussed how that makes me feel. I asked if she was sure.'],
  anselmokt: ['Tenors 4, basses 11. Football 11, tenors 0. I have a calendar problem.'],
  judithgreaves: [
    'Girl, 3.4 kilos, 04:50, in the back of a Skoda outside Wymondham. Mother fine. Father needs a chair. Skoda needs a valet.',
  ],
  jeanlucthierry: ['Bought a second-hand watch on the internet. It is one of mine.'],
  shirinazadi: ['A boy of six bit me today and then apologised to my glove.'],
  colmbrannigan: ['Rain. Roof. Rain. Roof. Tea. That’s the diary.'],
  henrytso: ['2.1 near Tofino, nobody felt it, I said hello to it.'],
  zeynepkara: ['Daughter drove me to the observatory. 40 km, two hours, one roundabout, four times.'],
  tunjiadeyemi: [
    'The one meeting has been moved. I have nothing to be late for. It’s unsettling',
    'made jollof for the new team. three of them have proposed. one of them is the CTO',
  ],
  bronwynpugh: [
    'mam has discovered voice notes. nine minutes. there is a shop in it, and a bus, and she talks to both',
  ],
  marekzielinski: [
    'Left work at four, took the kids to the planetarium. The small one asked the moon its name. I have nothing to add.',
  ],
  ayeshakhalid: [
    'Dad’s results came back clear!!! I have written and deleted this six times, there isn’t a better word for it than clear',
  ],
  gabrielsouza: ['Fornada de hoje: 60 pães de queijo, 58 saíram. Os outros dois foram teste de qualidade.'],
  lottebakker: ['Viewing no. 14: “cosy” means the shower is in the kitchen. I quite liked it? Send help'],
  dimitrapapas: ['Lift is out again. Fifth floor. I have met all of my neighbours and two of their mothers.'],
  haraldfoss: ['Stood up at my own party to give a speech and forgot it. Sat down. Best received speech of my life.'],
  meilinchua: ['moved desk to the window. productivity down. happiness up. lizard: one'],
  callumreid_: ['Hibs away, 3–0, raining sideways, pie fell. would go again'],
  siobhandoyle: ['Parent-teacher. “She’s very definite.” She is. She gets it from the other side. (From me.)'],
  okanyildiz: ['rent went up again so the cat is getting a job'],
  joshuaamoah: ['personal best by four seconds and nobody was there but a swan. swan unmoved'],
  wanjirunduta: [
    'My mother has opened a second account with her neighbour “for the secret money”. Every woman in the building knows about the secret money.',
  ],
  ebbanordin: ['I have a cold. I am speaking to nobody until Sunday. This is me speaking to nobody.'],
  mattipekka: ['Chopped wood. Stacked wood. Looked at wood.'],
  siljeberg: [
    'First-graders sold waffles for a new sledge. Price list: 5 kr, or 2 if you say something nice. I paid 2, eleven times.',
  ],
  agnesfalk_: ['who took the good scissors. the orange ones. I will not be angry. I will be very, very quiet'],
  johanhedlund: [
    'Bathroom floor, 23:15: both twins asleep on the mat, so I’ve put a blanket over them and me and turned the light off.',
  ],
  klaraengstrom: ['Spent today making one footstep sad. It’s the left one.'],
  danielmwangi: [
    'Finnish neighbours invited us to sauna. Nobody spoke for an hour, then the grandfather said “good”. I think we are family.',
  ],
  rashidaallen: [
    'Class assembly: 31 children, one song about volcanoes, real smoke. The deputy has asked for a word. I’m choosing “volcano”.',
  ],
  mayarios: [
    'Neighbour’s wifi is now called “please oil the press”. Fine. FINE.',
    'Nine hundred posters done, hands black to the elbow. My niece asked if it comes off. Never, I hope.',
  ],
  anapetrovic: [
    'Translated “sevdah” as “longing”, took it out, put it in, took it out. Went for a walk. It’s still out.',
  ],
  sambright: [
    {
      text: 'starter’s fine, oven’s fine, I’m not. Shop shut tomorrow, sorry all. Back on {weekday+2} with the seeded.',
      at: 74,
    },
    { text: 'Seeded is back on the shelf and someone left flowers on the step with no note. You lot.', at: 26 },
  ],
  irisvale: [
    'A boy brought me his late dog’s vaccination booklet and asked if I could make it “last”. I did not charge him. Do not tell my accountant, who is also my brother.',
  ],
  kwabenaosei: ['Calendar season: slept on the paper pallets again. A4 is firmer than A3, for the back.'],
  otisfarrow: ['Wall’s done. 40 feet, six days, one wasp. Go see it on Gratiot before the city does.'],
  rafaelnunes: ['Primeiro dia de frio a sério. Desenhei com luvas. Ficou melhor, o que me irrita.'],
  greerlockhart: ['Landlord says the damp is “historic”. So is my patience.'],
  bastiaan_dv: ['The stool has a wobble on G. I have begun to play around it, and then I have begun to like it.'],
  amaliareyes: ['Guardia de 24 horas. Nadie se murió. Me comí un ponqué entero en el carro, llorando de felicidad.'],
  jeromeclaes: ['Third floor heating came on today. Somebody clapped. It was me.'],
  katarinanovak: ['Water 6.8. Hearing went to 19:40. In that order, thankfully.'],
  birgitalm: ['Fourteen is limping. Vet at nine. If you don’t know which one fourteen is, you haven’t been listening.'],
  lucmarechal: [
    'Changed a light bulb. She held the ladder with both hands and her eyes shut. Thirty-five years at 380 kilovolts.',
  ],
  giuliafontana_: ['Wrote “let us be honest” into a speech, looked at it for a while, and took it out.'],
  rosalindpike: ['Pump tested, Alan tested, both coughing. River at 1.4 and behaving.'],
  eilidhmunro: ['Divers came up with a bicycle. It has a lock on it.'],
};
