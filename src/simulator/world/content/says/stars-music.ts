import type { Says } from '../types.ts';

/** What singers, players and producers say of their week, each in their own voice. */
export const starsMusic: Says = {
  nadiafares: [
    'الصوت اليوم أجشّ. تركته كما هو، فيه صدق أكثر مني.',
    'جارتي في الطابق الثالث تعرف الأغنية الجديدة قبل شركة الإنتاج. شكراً يا أم سامي على الملاحظات، كلها صحيحة.',
    { text: 'القاعة قبل أن يدخل أحد. هنا أتعلّم التواضع كل ليلة.', pictures: ['concert-gold'] },
    'سؤال للموسيقيين: من منكم أخذ قرص الليمون من حقيبتي؟ العود لا يكذب.',
    'أول حفلة في مدينة أبي. غنّيت واقفة حيث كان يبيع الأحذية.',
    'قال لي الطبيب: لا كلام ثلاثة أيام. بيتنا لم يعرف هذا الهدوء منذ ولادتي.',
  ],
  saoirsekeane: [
    'new verse arrived on the bus between Oranmore and home. wrote it on a receipt for carrots. the carrots are in it now',
    'Low Tide Radio is number three in a country I had to look up. Hello! I am told you have excellent bogs!',
    {
      text: 'Ten towns, no big halls, soup included where the hall has a kitchen. Tickets in the morning.',
      card: ['The Kitchen Tour', 'Ten village halls from Kinvara to Dingle. Bring a mug, there are never enough mugs.'],
    },
    'my da listened to the record in the van and said “the third one is grand”. fan clubs have been founded on less',
    'to whoever heckled “play the sad one” — mate. which',
    'Fiddle player has a cold and is playing everything a quarter tone flat. It is the best we have ever sounded. Nobody bring her a lozenge.',
    'recorded the sea for four hours this morning. it came in late on every bar',
  ],
  tarobeats: [
    '大阪ありがとう。アンコール三回目でベースの弦が切れて、四本が三本になった。三本でも曲は曲だった。',
    '深夜のコンビニ、おにぎりの棚の前で新しいメロディが降りてきた。店員さん、鼻歌うるさくてごめん。',
    'スタジオの隣が歯医者。ドリルの音がちょうどBフラット。避けて作曲している。',
    {
      text: '明日、新曲「終電のあと」を出します。二分五十八秒。終電にはギリギリ間に合う長さ。',
      pictures: ['city-lights-rain'],
    },
    '母に歌詞を見せた。「漢字が多い」。ひらがなに直した。よくなった。',
    'ツアーバスの席順で揉めて、結局全員、床で寝た。平和。',
  ],
  carlarobledo: [
    'Anoche cantamos para doce personas y un bandoneón con tos. Salió perfecto.',
    'El taxista me reconoció y me cobró igual, pero llorando.',
    { text: 'Sábado, San Telmo, medianoche. Si llueve, con paraguas. Si no, también.', pictures: ['concert-red'] },
    'Mi abuela decía que el tango se canta con lo que no se dijo en la cena. En mi casa se cenaba callados.',
    'Ensayo: el piano llegó tarde, el pianista más tarde, la emoción puntual.',
    '¿Quién fue el genio que puso una parrilla al lado del camarín? Salgo a escena con olor a vacío y con hambre de gloria.',
    'Grabé un tango sobre mi ex. Me llamó para decir que desafino en el estribillo. Tiene razón, como en todo, por eso es mi ex.',
  ],
  thelanternfish: [
    'DENISE UPDATE: she has passed her MOT. The man said “I have seen worse”. We have put it on a t-shirt',
    'Support act tonight is a nineteen-year-old with a harp and we are all terrified. See you in the front row, taking notes',
    {
      text: 'Which song are we finally dropping from the set?',
      poll: {
        options: [
          ['Wet Denim', 12],
          ['Grimsby, Mon Amour', 9],
          ['The nine-minute one', 61],
          ['Drop the drummer', 18],
        ],
        hours: 20,
      },
    },
    'For the record the drummer voted for himself four times from four phones',
    'Second-hand trumpet, £40, comes with a dent and, we think, a curse. First gig with it: power cut. Sounded incredible in the dark',
    'We have been a band for eleven years and today somebody’s mum said “are you still doing that”. Yes Karen we are still doing that. (Hi mum. – Gaz)',
    'Lost: one (1) tambourine, black, smells of Belgium. Sentimental value, no other value',
  ],
  gusbellweather: [
    'Woke up at four with a chorus. Went back to sleep. If it’s any good it’ll wait.',
    'Played the Tuesday room for 40 folks and a birthday cake. I’ve played stadiums. There’s no cake in a stadium.',
    'Young man asked me which string gauge I use. Son, I use whichever ones are left.',
    { text: 'Bought this the year I met her. Still plays. So does she.', pictures: ['record-close'] },
    'My hearing aid picked up a baseball game during the second verse. Sang the score. Nobody noticed.',
    'Sixty years on the road and the best meal is still a gas-station peach in August.',
    'Buried an old friend Thursday. He’d have hated the organ. We sang over it.',
  ],
  emekabright: [
    'bassline so rude I had to call my mum and apologise in advance',
    'NEPA took light at 2:58, track was finished at 2:57. God is a sound engineer',
    'session with an eight-man choir from Surulere, one mic, one fan, fan wins every take, we kept the fan',
    { text: 'studio B is back. new floor, same ghosts', pictures: ['record-player'] },
    'A&R: “can it be happier?” Sir it is called ‘Rent’',
    'three artists, three egos, one generator. guess which one got the credit first',
    'My barber heard the demo and stopped cutting halfway. I went to the label meeting with half a haircut. We got the budget.',
  ],
  zsofiakardos: [
    'Practised the left hand alone for two hours. The neighbours knocked. They wanted the right hand.',
    'The piano in Graz has one key that returns late, like a good pupil. We came to an arrangement in the slow movement.',
    'Asked for a chair without wheels. Was given a chair without back, then a box, then an apology with wheels.',
    { text: 'Brahms at eight. Lights low, coughs welcome before the first bar only.', pictures: ['concert-gold'] },
    'My teacher is 91 and still rings after each broadcast. “Too much pedal. Eat something.”',
    'Page turner turned two at once. For eleven bars we were all in the future.',
  ],
};
