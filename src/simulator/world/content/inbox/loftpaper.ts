import type { Script } from '../types.ts';

/** Who speaks to the paper-goods shop: complaints, questions, enquiries, praise, a troll, and talks already answered. */
export const loftpaperInbox: readonly Script[] = [
  {
    by: 'marcusodell',
    at: 0.07,
    text: '@loftpaper night-shift question: does the pocket one lie flat? I write with one hand, the other holds a sandwich.',
  },
  { by: 'theovance', at: 0.19, text: '@loftpaper is the dotted refill 80 or 100 gsm? My pen is a bleeder and so am I' },
  {
    by: 'cateflynn',
    at: 0.42,
    text: 'Hi @loftpaper, two of the three parcels came, the third says “handed to neighbour”. I have one neighbour. He is a horse.',
  },
  {
    by: 'danak',
    at: 0.77,
    text: 'Hi @loftpaper, the A5 notebooks I ordered on the {day-14} still say “packing”. It was meant to be a birthday present for {weekday+4}. Can you check?',
  },
  {
    by: 'selmaaydin',
    at: 1.4,
    text: '@loftpaper would your cold-press take gouache without sulking? I can send you the sulk on video.',
  },
  {
    by: 'isamoreau',
    at: 2.05,
    text: '@loftpaper best paper I have written on all year, truly. Chapter nine behaves on it.',
    pictures: ['notebook'],
  },
  {
    by: 'imanisaleh',
    at: 3.1,
    text: '@loftpaper we are sixty tailors and we measure people into notebooks. Could you make 200 with a centimetre ruler printed on the inside cover? Who do I write to?',
  },
  {
    by: 'vikkithorne',
    at: 4.6,
    text: 'Third mail to @loftpaper about a torn cover and third silence. I review plays for a living, I know what an empty stage looks like.',
  },
  {
    by: 'rohanbhatt',
    at: 6.2,
    text: '@loftpaper do you ship to Ahmedabad and is the customs form in your hands or in those of the gods',
  },
  {
    by: 'akikoono_',
    at: 8.5,
    text: '@loftpaper any sign of the container? No hurry. I have begun to write smaller.',
    replies: [
      {
        by: 'loftpaper',
        after: 40,
        text: '@akikoono_ We see the terminal, not the box. We wrote to the forwarder at eight and will tell you the minute he answers. Smaller is also nice. ^Ravi',
      },
    ],
  },
  {
    by: 'crateandbarb',
    at: 9.3,
    text: '@loftpaper imagine paying 19 euro for dead tree. my phone has paper in it for free',
  },
  {
    by: 'lenafuchs_',
    at: 11,
    text: '@loftpaper Mein Heft hat zwei Seiten 41 und keine 42. Die 3b hält das für Zauberei, ich für einen Umtausch. Wie gehen wir vor?',
  },
  {
    by: 'bea_castel',
    at: 13.6,
    text: '@loftpaper ¿hacéis sobres a medida? Son 140, boda en mayo, la novia mide en «manos».',
  },
  {
    by: 'freya_holt',
    at: 16,
    text: 'If anyone from @loftpaper reads this: the green ribbon in my planner fades to a very good grey. Please do not fix it.',
  },
  {
    by: 'brandtwouter',
    at: 19,
    text: '@loftpaper charged me twice for order 20417, once in my sleep. Could I have the second one back?',
    replies: [
      {
        by: 'loftpaper',
        after: 22,
        text: '@brandtwouter Twice, confirmed, and entirely our doing. The second payment went back just now, your bank takes two days to believe it. ^Jo',
        replies: [
          {
            by: 'brandtwouter',
            after: 1020,
            text: '@loftpaper My bank believes nothing yet. Day one. I am watching it like a kettle.',
          },
        ],
      },
    ],
  },
  {
    by: 'gridlover_ulf',
    at: 22,
    text: '@loftpaper I have measured your five millimetre squares. They are 5.02. I am not angry, I only wanted you to know that somebody checks.',
  },
  {
    by: 'joaomatos_',
    at: 25.5,
    text: '@loftpaper o caderno chegou com o canto dobrado, como um aluno à segunda-feira. Dá para trocar?',
  },
  {
    by: 'yusraalmasri',
    at: 29,
    text: '@loftpaper هل عندكم دفتر يُفتح من اليمين؟ طالباتي يكتبن بالعربية ويكرهن أن يبدأن من النهاية.',
  },
  {
    by: 'hotelmiravella',
    at: 34,
    text: 'Dear @loftpaper, guests keep taking the notepads from our rooms, which we read as a compliment. May we have a price for 3,000 with our name?',
    replies: [
      {
        by: 'loftpaper',
        after: 65,
        text: '@hotelmiravella We read it the same way. Price list and two samples go out today; Ravi has written you a note on one of them. ^Jo',
      },
    ],
  },
  {
    by: 'margueritebooks',
    at: 38,
    text: '@loftpaper a whole school department asks again: will the lighter dots survive the photocopier? We have a meeting on {weekday+1} and I would like to win it.',
  },
  { by: 'petrusjansma', at: 44, text: 'Dear @loftpaper, the ink does not go through. Thank you. Yours, P.' },
  {
    by: 'abdikarim_w',
    at: 53,
    text: '@loftpaper order came to Minneapolis in nine days and smelled of sea. 10/10, would be shipped again.',
  },
  {
    by: 'pencilvane',
    at: 57,
    text: 'My sister has asked for a video of me unwrapping the @loftpaper parcel. We are that kind of family now.',
    replies: [
      {
        by: 'loftpaper',
        after: 190,
        text: '@pencilvane Please send it to us too. We have never seen one arrive. ^Jo',
        replies: [
          {
            by: 'pencilvane',
            after: 35,
            text: '@loftpaper It is four minutes and I drop it. You will like the ending.',
            replies: [
              { by: 'loftpaper', after: 20, text: '@pencilvane We watched it three times. The cat’s face. ^Ravi' },
            ],
          },
        ],
      },
    ],
  },
  {
    by: 'vonderhoehe',
    at: 62,
    text: '@loftpaper Die Gravur bricht nach „Höhenburg zur Li“ ab. Verständlich, aber der Rest von mir hätte auch gern Platz.',
  },
  {
    by: 'kwabenaosei',
    at: 71,
    text: 'If you are in calendars or in Accra, or both, talk to me about binding wire. Also: @loftpaper, who cuts your greyboard? It is straighter than my accountant.',
  },
  { by: 'lucky_lottie', at: 80, text: '@loftpaper 📦➡️🏠 = 😭💚💚 thank youuu (the sticker!! the tiny piano!!)' },
  { by: 'growth_rocket88', at: 86, text: '@loftpaper Great content! We can 10x your notebooks. DM ROCKET to start' },
  { by: 'noorhaddad', at: 93, text: 'كتبت أول صفحة في دفتر @loftpaper. القصبة لم تعترض، وهي تعترض على كل شيء.' },
  {
    by: 'mayarios',
    at: 106,
    text: 'Whoever at @loftpaper chose the thread for the new spine: I see you, I saw the colour, I told the cat.',
  },
  {
    by: 'ruthmakin',
    at: 118,
    text: 'Writing about small binderies and the strike. @loftpaper, could I have ten minutes with whoever counts the sheets? Deadline is {weekday+1}, I bring biscuits by post.',
  },
  {
    by: 'freya_holt',
    at: 131,
    text: 'The book club notes are kept in a Loft Paper book, and it shows. Somebody drew the teapot.',
  },
  {
    by: 'rohanbhatt',
    at: 140,
    text: 'Anyone else find loft paper pages take Iron Gall better than they take criticism',
  },
  { by: 'theovance', at: -0.05, text: '@loftpaper update: bought both weights, will report from the field' },
  { by: 'selmaaydin', at: -0.35, text: '@loftpaper found my old order: number 19822, if that helps anybody find me' },
  {
    by: 'judithgreaves',
    at: -1.1,
    text: '@loftpaper I would like a very small notebook for very small weights (babies). Ten by seven centimetres. Does it exist?',
  },
  {
    by: 'margueritebooks',
    at: -2.4,
    text: '@loftpaper we won the meeting. 340 of them, please. Who sends me a form I can fight with?',
  },
  {
    by: 'cateflynn',
    at: -3.2,
    text: '@loftpaper the horse had it. Long story. It is slightly chewed, may I still return it?',
  },
];
