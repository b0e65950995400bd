/**
 * What some people say to the first and to the second good answer they get, written for what they asked.
 * A brush-off gets the general lines of its mood instead.
 */
export const PARTICULAR: Readonly<Record<string, readonly [first: string, second: string]>> = {
  danak: [
    'Oh, thank you for looking. My goddaughter turns twelve on Saturday and has been told “something with dots”. Will it really make it?',
    'You are wonderful. I shall send you a photo of her not sharing them.',
  ],
  theovance: [
    'Lovely, thanks. Does the 100 fit the same ring, or am I buying a second binder and a lie to my bank?',
    'Sold. My bleeder and I thank you.',
  ],
  marcusodell: [
    'That is the best news of the shift. Does the back cover hold if I lean on it? The sandwich needs the table.',
    'Then two, please. One is for the colleague who borrows mine “for a second”.',
  ],
  cateflynn: [
    'Thank you! I have asked the horse again. He is standing in front of something.',
    'It is brown, it is a parcel, it is damp. I shall let you know who wins.',
  ],
  selmaaydin: [
    'Promising! And if I scrub it twice with a stiff brush? I am not gentle, I should say so now.',
    'Then I want the pad, and you get the piano. Upright or grand?',
  ],
  imanisaleh: [
    'Very good. 200 to begin with, black, the ruler in centimetres and starting at zero, please, not at one. It matters. What would that cost?',
    'Fair. The tailors will vote on Friday; they vote quickly when there is tea.',
  ],
  vikkithorne: [
    'Well. A person. I withdraw “empty stage”. When does the new one leave?',
    'Four stars. The fifth when it arrives in one piece.',
  ],
  rohanbhatt: [
    'Excellent. And may I ask that the parcel does not say “ink” on it? The last one was opened by someone with white gloves.',
    'Perfect. The gods may stand down.',
  ],
  akikoono_: [
    'Thank you for telling me so plainly. I can wait, it is good for my handwriting.',
    'I am down to two lines per page. No pressure.',
  ],
  lenafuchs_: [
    'Wunderbar, danke! Dürfen wir das Zauberheft behalten? Die 3b hat schon einen Namen dafür.',
    'Die 3b schreibt euch einen Brief. Er wird lang und glitzert.',
  ],
  bea_castel: [
    '¡Genial! Son 15 × 21, con solapa en pico. ¿Me podéis mandar una muestra antes del viernes? La novia toca y luego existe.',
    'Perfecto. Os aviso cuando haya tocado.',
  ],
  joaomatos_: [
    'Muito obrigado! Devolvo o velho ou fica para a coleção dos amolgados?',
    'Combinado. Vou dar-lhe uma segunda oportunidade, como aos alunos.',
  ],
  yusraalmasri: [
    'يا لها من بشرى! عندي ثلاثون طالبة. هل يوجد بسطر عريض؟ خطّهن كبير مثل أحلامهن.',
    'سأكتب الطلب اليوم، من اليمين طبعاً.',
  ],
  margueritebooks: [
    'That is a yes? Then I walk in tomorrow with a photocopy in one hand and you in the other. How many would you have by January?',
    'I shall report from the battlefield.',
  ],
  vonderhoehe: [
    'Sehr freundlich. Wenn „zur Lindena“ auf die Rückseite passte, wäre ich zum ersten Mal vollständig.',
    'Meine Frau sagt, vorn genüge „Max“. Wir beraten noch.',
  ],
  brandtwouter: [
    'Thank you. I shall stop refreshing and go back to other people’s money.',
    'It is there! Both of us, the bank and I, apologise for doubting you.',
  ],
  ruthmakin: [
    'You are kind. Three questions then: how many sheets, how many days, and who has told the customers? I ring at four if that suits.',
    'Thank you. It runs on Thursday. The biscuits are in the post, flat, I fear.',
  ],
  adwoamensah: [
    'Great! Thursday at ten, half an hour. It is six people, they write letters to patients, and they have a budget for testing them. I send names tonight.',
    'Perfect. Bring the version with the crossings-out, they will love that.',
  ],
  perrinvale: [
    'A stopwatch! Maureen has gone to tell the others. Would you show us the raw times? And would Wednesday at the depot suit you, at eleven?',
    'It is settled, then. Wear shoes that do not mind oil.',
  ],
  yewande_ux: [
    'Thank you! They will tear it to pieces with love. May I send you the pieces?',
    'You will have them on Monday. One of them is a drawing of a goat.',
  ],
  pavelhorak_: [
    'Noted, thank you for being quick. The room holds forty; expect sixty and a dog.',
    'All good. I owe you a beer or a kofola.',
  ],
  driver_of_86: [
    'Bev says that is the right answer and she wants it in writing. The whole depot is reading over my shoulder.',
    'Bev has printed it.',
  ],
  joellemarsh: [
    'Thank you. Off record to begin with, twenty minutes, and you can read your quotes before they run. Would Tuesday evening be all right?',
    'See you then. If it makes you sad, we stop and talk about dropdowns.',
  ],
  accessibleworks: [
    'Sending it over. Minute three is where it goes wrong, minute six is where Farida laughs. Would you want to test the next version with us?',
    'Then it is a date. She asks that you bring the stopwatch.',
  ],
  siobhandoyle: [
    'Grand. Do not tell anybody, and ring before you sign. I mean it, I will come over there with two goalkeepers.',
    'I have moved a meeting for you. It never liked me anyway.',
  ],
  carolinewyatt: [
    'Perfect. I told them zero and they said “that is the nicest thing about this market”. I did not laugh. Thursday stands?',
    'Sleep, eat, and ask about the ward sister.',
  ],
  fredrikaune: [
    'Minimum, got it, thank you. Last one: was that in the published schedule, or only in the operators’ log?',
    'Great. You are in the second paragraph, where people still read.',
  ],
  hestervandam: [
    'Good. Five minutes, no acronyms, and one story with a person in it. My colleagues remember persons.',
    'I shall put you before the lobby and after the coffee.',
  ],
  ingridsolheim: [
    'So I am not mad. Can I write that you “read it the same way”, with your name?',
    'It is in. Expect a call from the ministry, they read footnotes after I do.',
  ],
  kilowattweekly: [
    'Splendid. 900 words by Wednesday night, and may we keep “boring assets break” as the title? Our chart person has already drawn a tired pylon.',
    'Deal. The invoice goes to Lotte, who is nicer than our system.',
  ],
  rosalindpike: [
    'Alan is overjoyed. He has asked if that makes him an operator. Please say no.',
    'I have told him. He has ordered a badge.',
  ],
  birgitalm: [
    'Thank you. I slept, and so did twelve. What do I owe you? I have wool and opinions.',
    'Then it shall be wool.',
  ],
  abenaosei_grid: [
    'Yes! Second week, then. You talk on Tuesday, I talk back on Wednesday, the goat is on Friday.',
    'Bring light shoes. And the chart with the queue.',
  ],
  samirboulos: [
    'شكراً جزيلاً. سؤال أخير: هل تُنشر أسماء المشاريع أم الأعداد فقط؟',
    'ممتاز. سأرسل لك الرابط قبل النشر، وصورة للمولّد.',
  ],
  ebbanordin: [
    'Then neither of us has it. I will look under the buns. Rehearsal is at seven, and I bring you coffee whatever happens.',
    'Good. Sing loudly today. For me.',
  ],
  rashidaallen: [
    'The class is in uproar. Half of them say that is “what a teacher would say”. May I read it out in assembly?',
    'Read out. Standing ovation. The cat is now on the timetable.',
  ],
  johanhedlund: [
    'You are brave. I will send them with gloves and a time limit.',
    'They have packed three sorts of tuna. I did warn you.',
  ],
  agnesfalk_: [
    'Good to know. It has stopped at the second table and it does look like Matisse. I am taking photographs before I open the window.',
    'Window open. Three pupils have asked to stay.',
  ],
  klaraengstrom: [
    'You are a star. I come with the good microphone, a blanket and buns. When does it sing best, mornings?',
    'Perfect. In the film you will be credited as “Radiator, courtesy of”.',
  ],
  siljeberg: [
    'That is wise. I shall tell him that sulphur is essential to life, and sit far away.',
    'He has bought a yellow tie. I think we are friends.',
  ],
  elkebrandt: [
    'Wunderbar, das schaffen wir mit Essig und Geduld. Er hat schon die Schutzbrille auf. Es ist Montag.',
    'Es ist BLAU. Er schläft jetzt neben dem Glas.',
  ],
  yukihasegawa: ['やった！では六時に。お魚の件、猫さんによろしくお伝えください。', '鍋、二つ用意します。'],
  emiliooneto: [
    'Fechado! Já avisei a minha mãe, ela está cozinhando desde agora. Para fevereiro.',
    'O gato tem passaporte?',
  ],
  northschool_: [
    'Wonderful. 400 it is, in two colours if possible; the whale has to be blue, there was a vote. Could we have a price by Friday?',
    'Thank you. I take it to our treasurer, Moira, who likes round numbers and whales.',
  ],
  hotelmiravella: [
    'Excellent. Where do we sign, and may the night porter have one now? He has asked twice.',
    'He sends his regards, in very neat handwriting.',
  ],
};
