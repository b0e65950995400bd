import type { Says } from '../types.ts';

/** What stars say on the days after the visitor first came. */
export const starsLater: Says = {
  nadiafares: ['وصلتُ البيت بعد شهر. النباتات ماتت كلها إلا واحدة، وهي التي لم أكن أحبّها. تعلّمت.'],
  saoirsekeane: [
    'van broke down outside Gort. a farmer called Pádraig has given us soup, a tow and a fairly thorough review of the new record',
    'Dublin date announced at noon. it’s the big one. I’ve been sick twice. come',
  ],
  tarobeats: ['移動日。富士山は雲の中。マネージャーが「心の目で」と言うので、心の目で撮った。真っ暗だった。'],
  dariusmoyo: [
    'Press night. I have eaten half a banana and called my mother twice. If you’re in tonight: the bit with the umbrella is meant to happen. Probably.',
    'Reviews are out, I’m told. I’ll read them in March.',
  ],
  ameliastrand: ['Home. Four logs in the stove, phone in the breadbox. Do not write, I am practising being nobody.'],
  benedettaluce: [
    'Calf day 9: jogged twenty minutes on grass with my niece timing me on a toy phone. New world record, according to her.',
  ],
  idrissakone: [
    'The boots arrived in block K. His mother sent me a photo, he is sleeping with them on. This is better than the final. Almost. No, it is better.',
  ],
  margaretwren: [
    'My editor has rung. She likes it. She would “only” like a different murderer. I have put the kettle on and am looking at the vicar.',
    'It turns out that it can be the organist, if one moves the marmalade.',
  ],
  obiokonkwo: ['New ending: four pages, no rain, nobody returns from abroad. I sent it to the girl in Nsukka first.'],
  carlarobledo: [
    'Se cortó la luz en la milonga y nadie se fue. Cantamos con los celulares apagados, a propósito. No hay video. Qué suerte.',
  ],
  jonasrydberg: ['Bib 31. Called it. Anyway: sixth. SIXTH! From 31! My mum has broken a lamp.'],
  priyavenkat: [
    'Thank you Accra. Long flight, window seat, four films, cried at the one with the dog.',
    'Trials update: 412 girls registered. Four hundred and twelve. The ground has two toilets. We are working on it.',
  ],
  thelanternfish: [
    'we have been asked to support a VERY big band and the money is good and the drummer has already spent it',
    'retainer has been claimed. it belonged to our own bass player. he says it’s “for sleeping”',
  ],
  zsofiakardos: [
    'One of the six students played so honestly today that I forgot to correct the fingering. I shall write to her. About the honesty; then about the fingering.',
  ],
  rubenalcaraz_: [
    'Village tournament result: out in the first round, against the baker and his daughter, 6–4. Twenty-two tortillas. Best day of the year.',
  ],
  fatimazahrae: [
    '8C has given me a card: “You were only 0.046 % slower.” They did the percentage themselves. Correctly. I am keeping it for ever.',
  ],
  gusbellweather: ['Played “Gravel Road” in a key I could reach. Sounded like the truth for once.'],
  lindiwedube: [
    'Gogo’s review of the Sunday show: “You shout too much but the shoes were nice.” Five stars.',
    'Back to writing. The dog has heard everything twice and only reacts to the word “cheese”.',
  ],
  camillepetit_: [
    {
      text: 'Un critique était en salle, table 4. Il a saucé l’assiette. Je n’ai besoin d’aucune autre ligne.',
      lang: 'fr',
    },
  ],
  masatoueda: [
    '第三局、終わりました。負けです。帰りの列車で弁当を食べながら、百十二手目を三回やり直しました。弁当は美味しかった。',
  ],
  emekabright: ['it’s the twelfth. it was always the twelfth. tell everybody. tell your barber'],
  tillyashdown: [
    'The custard contestant sent me a photo of her second try. It’s like silk. I have shown it to a man on a train who did not ask.',
  ],
  viktorsandoval: ['Primer corte: tres horas doce. El montador me mira. Yo miro el mar.'],
  ninakalogera: ['First class. Eight students, eight stories about why they were late. I gave a mark for the stories.'],
  samoasefa: [
    'Watched the last scrum back. Twice. Then turned it off and went to my nephew’s under-7s. They had a scrum of nineteen and a dog. Feeling better.',
  ],
  astridlunde: ['The composer is out of the bath. We have eleven minutes of music and it is all elbows. I love it.'],
  karimbenali: ['اتصل المخرج. غيّروا النهاية. نعم. سأموت.'],
  leomarchetti: [
    'Back in the squad, on the bench, tracksuit on, heart at 140 just from the anthem. Whatever happens: I’m back.',
  ],
  commanderpaz: [
    'Hatch drill, medical, last haircut with a vacuum cleaner. In four days I shall weigh something.',
    'Packing. One bag, 1.5 kilos, nine months. I am leaving the good spoon for the next crew.',
  ],
};
