import type { Says } from '../types.ts';

/** What stars say between the first day one reads and the beginning of the week: work, thanks, tickets, tempers, days off. */
export const starsWeek: Says = {
  nadiafares: [
    'إلى من انتظروا تحت المطر ساعتين لأن البوّاب أضاع المفتاح: أنا آسفة، وأنتم أجمل جوقة سمعتها من وراء باب مقفل.',
    {
      text: 'أضفنا ليلة ثالثة في باريس، الخميس القادم. التذاكر غداً عند العاشرة صباحاً، ولا سوق سوداء من فضلكم.',
      pictures: ['concert-gold'],
    },
    'من أين أبدأ حين يسألني أحد «كيف صوتك؟» كأنه يسأل عن قريب مريض.',
  ],
  saoirsekeane: [
    'ok so the Ennis show is sold out, the Clifden show is sold out, Dingle has 14 left and one of those is behind a pillar. the pillar is lovely but be warned',
    'Three years ago today I was working in the chemist’s in Oranmore and singing into the till receipts. Thank you. I mean it. That’s the whole post.',
    {
      text: 'Lyric sheet for Salthill, since ye asked. Yes that is how I spell. No I will not be taking questions.',
      pictures: ['notebook-open'],
    },
  ],
  tarobeats: [
    '【お知らせ】札幌公演、開場が18時30分に変わりました。雪なので、ゆっくり来てください。転ばないで。',
    '新曲のコメント、全部読んでます。「終電のあと、始発まで聴いた」って人、ちゃんと寝て。でもありがとう。',
    'ドラムの人が風邪。代わりにマネージャーが叩いた。意外と良かった。本人が一番驚いていた。',
  ],
  dariusmoyo: [
    'First preview done. I dropped a line, Ruth picked it up, carried it across the stage and handed it back to me like a lost glove. That is what company means.',
    'Matinee schedule for those asking: Wed and Sat, 2.30. £15 tickets on the door for under-25s, always, every show. Bring a jumper, the stalls are cold.',
    'Somebody at the stage door wanted me to sign her cast. Her actual broken arm. It says “break a leg”. We both thought about that for a second too long.',
  ],
  ameliastrand: [
    'No, I am not in the remake. I have not been asked, and I would say no, and I would like to be asked.',
    'Today we shot in a swimming hall in Drammen with 60 pensioners as extras. They were told to ignore the camera. They ignored the director as well.',
  ],
  benedettaluce: [
    'Track session, for the club runners who always ask: 3 × 600 at 1:36, eight minutes walk between, then 4 × 150 relaxed. Do less than this. I mean it, you have jobs.',
    'I have pulled out of the relay. Left calf, grade one, ten days. It is not a tragedy, it is a calf. Forza ragazze, I will be the loud one in the stand.',
    {
      text: 'Bologna at six in the morning belongs to me and to the man who washes the arcade.',
      pictures: ['city-morning-fog'],
    },
  ],
  idrissakone: [
    'To the boy in block K with the sign “Koné give me your boots”: write to the club. I am serious. Size 44, I hope you grow.',
    'Recovery day. Slept, prayed, ate attiéké, lost three times at ludo against my sister who cheats. I have video.',
    'People write to me that I should celebrate less. My brothers, my sisters, I waited 26 years to score in a final. I will celebrate at the supermarket.',
  ],
  margaretwren: [
    'Number 34 is with my editor. I have tidied the study and found number 33’s missing chapter behind the radiator. Nobody noticed, which tells you something about chapter eleven.',
    {
      text: 'I shall be signing on Saturday at the bookshop in Lyme, eleven till one, or until the shortbread goes.',
      card: ['Tea and a body: Margaret Wren signs', 'Free entry. Bring your own theory about the vicar.'],
    },
    'A reader of eleven has written to say that the tide could not have been in on page 212. She has enclosed a tide table. She is right. I have offered her a job.',
  ],
  obiokonkwo: [
    'I was asked to read at a secondary school in Nsukka. One girl raised her hand and said the ending was lazy. We discussed it for an hour. I have begun the ending again.',
    'Nobody tells you that the second novel is written by a man who has read the reviews of the first.',
    'Diesel is 1,400, the generator is old, the chapter is due. If the book is short you will know why.',
  ],
  carlarobledo: [
    '¡Agregamos función! Viernes 23.30, la misma sala, el mismo bandoneón con tos. Entradas en boletería desde las cuatro, efectivo y sonrisa.',
    'Gracias a la señora que anoche gritó «¡más despacio!» en el segundo tango. Tenía razón. Estábamos corriendo de los nervios.',
  ],
  jonasrydberg: [
    'Training runs cancelled, wind 24 m/s at the start hut. We played cards in the hut for five hours. I have lost my helmet, a sock and next year’s prize money to the Canadians.',
    'Knee scan came back. It’s fine. I cried in the car park anyway, didn’t expect that. Thanks to Dr Holm and everyone in the basement in Östersund.',
    { text: 'Bib draw in ten minutes. I want anything under 20. Watch me get 31.', pictures: ['snow-peak'] },
  ],
  priyavenkat: [
    'Match day minus one. Pitch is flat, outfield is quick, and the hotel lift plays the same flute song on every floor. Send help or earplugs.',
    'Girls who wrote to me about trials in Madurai: registration closes Sunday night. It is FREE. If anybody asks you for money, screenshot it and send it to me.',
    '5 for 31. I have dreamt this since I was nine, with a tennis ball and a drainpipe for stumps. Amma is not picking up because she is on the phone telling everybody.',
  ],
  thelanternfish: [
    'NORWICH. You sang the trumpet part. ALL of it. Gaz cried and he will deny it',
    'Lost property from Saturday: 1 left boot, 2 scarves (both nice), 1 retainer (rinsed), a signed copy of our own album?? rude',
    {
      text: 'Tour posters are in, printed by an actual human on an actual press in Lisbon. Ten quid, sold out of the back of Denise, wipe your hands first',
      pictures: ['letterpress-prints'],
    },
  ],
  zsofiakardos: [
    'To answer the question from the foyer: eleven hours of practice a day is a legend. It is five, and then I walk, and the walk is also practice.',
    'Masterclass on Thursday in Pécs. Six students, two hours, doors open to anyone who can sit still.',
  ],
  rubenalcaraz_: [
    {
      text: 'Se acabó la gira de tierra. Balance: 31 victorias, 9 derrotas, 4 kilos de arcilla en la lavadora de mi madre. Me quedo con la cara de mi padre en Murcia.',
      lang: 'es',
    },
    'People say I should smile more on court. I am counting. When I smile I lose count.',
    'Playing doubles with my cousin tomorrow at the village club, court two, eleven o’clock. Entry is a dish to share. Last year we ended with nineteen tortillas.',
  ],
  fatimazahrae: [
    'Marked forty tests on the plane to Valencia. Average 12.4. The run tomorrow will be easier than question six.',
    'Someone asked how I train with a full timetable. At 4:50, before the bread. That is the whole secret, and it is not a nice one.',
    'Second. By four seconds. I have looked for them all along the road back and I think I left them at kilometre 31, at the drinks table, being polite.',
  ],
  gusbellweather: [
    'Folks ask when I’m retiring. Retiring from what? I’ve never had a job.',
    'Signed 212 records in Tulsa last night. My hand says no, my heart says line up.',
    'To whoever left a pecan pie on the bus steps with no note: you’re in the next song. Second verse, where it gets good.',
  ],
  lindiwedube: [
    'Gauteng people!! Extra show Sunday 3 p.m. because my gogo wants to come and she does not do nights. She will be in row one. She will be talking.',
    'Wrote for six hours, deleted for two, and the only line left standing is about my brother-in-law’s braai apron. Sorry Themba. It is very funny.',
    'A man told me after the show that he laughed for the first time since March, and then he just stood there. I hugged him. I don’t have a joke about it.',
  ],
  henriklothe: [
    { text: 'Bergen, regn. Skrev fire linjer, strøk tre. Den fjerde får stå til i morgen.', lang: 'no' },
    'The municipality has asked me for “a short poem for the new tunnel”. I have asked how long the tunnel is.',
  ],
  camillepetit_: [
    {
      text: 'Complet jusqu’au 14. Je sais, je suis désolée, nous avons vingt-deux chaises et je refuse d’en avoir vingt-trois.',
      lang: 'fr',
    },
    'My commis burned the shallots twice and the third time they were perfect. I did not say a word at any of the three. That was harder than the sauce.',
    'Leeks are at their best this week. Wash them, then wash them again, then cook them slower than you think. No recipe. You have hands.',
  ],
  masatoueda: [
    '明日は王座戦の第三局です。場所は旭川。朝九時開始。手袋を持っていきます。',
    '子ども将棋教室、七歳の子に香車一枚で負けました。「わざとですか」と聞かれ、「いいえ」と答えました。本当です。',
  ],
  emekabright: [
    'the album is DONE. mixed mastered prayed over. release date on friday, i’m not allowed to say it but it rhymes with “the twelfth”',
    'Whoever is selling “official Emeka Bright drum kit” for 90 dollars, that is my cousin’s ringtone folder. I give the real ones away free, link in the bio, go and make something.',
    'Choir session overran by four hours because auntie Ngozi said the second altos were “guessing”. They were guessing. She was right. Take 19.',
  ],
  tillyashdown: [
    'Right. Self-raising is not “the same thing”. I have had three letters. It is NOT the same thing.',
    'First day of the new series and a contestant asked me what to do with a split custard. Cried, both of us. Sieve it, love. Sieve it and carry on.',
    {
      text: 'Milk rolls, as promised to everyone at the Bedminster fete. 500 g flour, 300 warm milk, 60 butter, 8 salt, 7 yeast. Patience to taste.',
      pictures: ['milk-rolls'],
    },
  ],
  viktorsandoval: [
    'Terminamos. 41 días, una lancha, dos divorcios (ficticios), un eclipse (de verdad). Gracias a un equipo que no cabe en los créditos.',
    'Busco para enero: señora de 70 a 80 que sepa manejar tractor y guardar silencio. Sin experiencia en cine, por favor.',
  ],
  ninakalogera: [
    'On Monday there is no performance. On Monday I go to the market and bargain, so as not to lose the voice.',
    'They have asked me to teach again. I said one term, eight students, no mirrors. They asked why no mirrors. I said that is the first lesson.',
  ],
  samoasefa: [
    'Named in the squad for the autumn. Mum rang the radio station before she rang me, I found out from the traffic report. Fa‘afetai lava, everyone. Tissues needed.',
    'For the kids at Papatoetoe who asked what props eat: everything you’re thinking, then a banana.',
    'Lost by one. No excuses, they wanted the last scrum more than we did. Going to sit in the shed a bit.',
  ],
  astridlunde: [
    'We open in nine days. The floor has arrived, the dancers have arrived, the music is “with the composer”, which means in his head, in the bath.',
    'A woman came up after the run-through and said she had understood nothing and slept well for the first time in weeks. I have decided to put that on the poster.',
  ],
  karimbenali: [
    'اليوم أول مشهد أبقى فيه حيّاً إلى النهاية. المخرج قال: «لا تتعوّد».',
    'شكراً لكل من سأل عن أبي بعد العملية. خرج اليوم، طلب قهوة، ثم اشتكى من القهوة. الحمد لله.',
  ],
  leomarchetti: [
    'Ten kilometres this morning, then gym, then the physio with the cold hands. Back in the group on Thursday if he says yes. I am bringing him gloves.',
    {
      text: 'Grazie a tutti per i messaggi. Ho letto tutto, anche quelli che mi insultano in rima. I migliori erano quelli.',
      lang: 'it',
    },
    { text: 'Rest day. Her choice of beach.', pictures: ['dog-beach'] },
  ],
  commanderpaz: [
    'Somebody’s class in Antofagasta sent 31 questions for the radio link. Number 12: “Do you miss the ground or do you miss people?” We had nine minutes. I used four on that one.',
    'Water recycler made a new noise at 03:00. We all floated out of our bags and looked at it like parents. It stopped. We are still looking at it.',
    {
      text: 'The coast, from up here, about twenty minutes ago. If you were on the beach: I waved.',
      pictures: ['satellite-coast'],
    },
  ],
};
