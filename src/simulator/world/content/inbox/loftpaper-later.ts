import type { Script } from '../types.ts';

/** What reaches the shop by hand in the days after the visitor came. */
export const loftpaperLater: readonly Script[] = [
  {
    by: 'thermos_thea',
    at: -0.6,
    text: '@loftpaper it moved! “Antwerp, sorting”. That was one line in nine days and I have read it to the whole carriage.',
  },
  {
    by: 'gran_on_wheels',
    at: -1.5,
    text: '@loftpaper The cheque has been cashed so you have got it. I do not need a receipt. I need the pad.',
  },
  {
    by: 'violetahrens',
    at: -2,
    text: '@loftpaper quick nudge about wholesale: our spring order closes on {weekday+3}, and I would rather fill that shelf with you than with mugs.',
  },
  { by: 'crateandbarb', at: -2.8, text: '@loftpaper unfollowed. (was not following)' },
  {
    by: 'page94_again',
    at: -3.8,
    text: '@loftpaper the bookmark ribbon in mine has come out at page 94. PAGE 94. do you do this to everyone or did you look me up',
  },
  {
    by: 'nightdesk_lib',
    at: -4.7,
    text: '@loftpaper someone left one of yours on desk 14, full, no name, three weeks ago. First line: “If found, please do not read page 12.” We did not. Any way to trace the batch?',
  },
  {
    by: 'subwoofer_sue',
    at: -5.6,
    text: '@loftpaper I’m not one to moan but that’s the third email about a “delightful delay”. There’s nowt delightful about it. When?',
  },
  {
    by: 'mayarios',
    at: -6.4,
    text: '@loftpaper four hundred of your covers are off the press. The red is a hair warmer than the proof. I think it is better. Come and say so or come and say stop.',
  },
  {
    by: 'lenafuchs_',
    at: -7.3,
    text: '@loftpaper Der Brief der 3b ist im Kasten. Er glitzert durch den Umschlag. Ich entschuldige mich bei eurem Fußboden.',
  },
  { by: 'sticker_empire', at: -8.1, text: '@loftpaper FINAL PRICE $0.02!!! Only today 🔥🔥' },
  {
    by: 'corner_oven',
    at: -9.2,
    text: '@loftpaper you are round the corner, so I could shout, but: 30 order pads, carbon copy, by the weekend before Saint Nicholas? We are drowning in speculaas.',
  },
  {
    by: 'danak',
    at: -10.3,
    text: '@loftpaper separate matter: my sister has seen a photo of the dots and now wants dots. Is there a rate for families that cannot keep a secret?',
  },
  {
    by: 'ref_jonsson',
    at: -12.4,
    text: '@loftpaper My match book says “12 pages perforated”. Eleven are. The twelfth I tore, in front of both captains, badly.',
  },
  {
    by: 'bellringers_n',
    at: -14.6,
    text: '@loftpaper could you print a peal book? 5,040 changes, so about 90 pages of numbers, and nobody must ever find a misprint because we would all fall down the stairs.',
  },
  {
    by: 'marginalia_m',
    at: -17.2,
    text: '@loftpaper found in a second-hand Loft, page 3, blue ink: “new notebook, new me”. Page 4: a shopping list. We love your customers.',
  },
  {
    by: 'loftpaperrefund',
    at: -18.8,
    text: '@subwoofer_sue Hello, refund desk of @loftpaper, sorry for delay. Card details in DM and it is solved today',
  },
  {
    by: 'joellemarsh',
    at: -20.1,
    text: '@loftpaper writing about four-person firms that answer their own mail. May I ask how many hours a week it costs you, and whether you would stop if you could?',
  },
  {
    by: 'abuela_tere',
    at: -22.5,
    text: '@loftpaper hijos, el cuaderno muy bonito pero la letra del manual es para hormigas. ¿Me lo mandáis en grande?',
    lang: 'es',
  },
  {
    by: 'lockkeeper_jo',
    at: -24.6,
    text: '@loftpaper I keep the lock log in ink, outdoors, in {month}. Is there a paper of yours that does not turn to soup? Money is the Trust’s so be gentle.',
  },
  {
    by: 'kwesi_reads',
    at: -26.4,
    text: '@loftpaper asking again about the summer, politely, with a photo of my stitching. The third row is straight.',
    pictures: ['notebook-red'],
  },
  { by: 'gridlover_ulf', at: -28.9, text: '@loftpaper 5.01. You have listened. I am moved, by one hundredth.' },
  {
    by: 'kiosco_esquina',
    at: -31.5,
    text: '@loftpaper ¿venden a kioscos chicos? Acá piden “el gris con costura” desde que una profesora apareció con uno. Doce para empezar.',
    lang: 'es',
  },
  {
    by: 'vikkithorne',
    at: -33.8,
    text: '@loftpaper In fairness, since I am paid to be fair: the paper inside is superb. It is the cover, and the silence around the cover, that I was reviewing.',
  },
  { by: 'mr_actually_', at: -36.2, text: '@loftpaper ok so the search function thing was a joke btw. you can laugh' },
  {
    by: 'tenants_sud',
    at: -38.7,
    text: '@loftpaper on voudrait 80 carnets pour noter les jours sans chauffage. Les juges aiment le papier. Un prix d’ami ?',
    lang: 'fr',
  },
  {
    by: 'rohanbhatt',
    at: -41.3,
    text: '@loftpaper my cousin in Leicester offers to carry six of your ledgers home in his suitcase between two cheeses. Is that against anything?',
  },
  {
    by: 'offside_olu',
    at: -45.2,
    text: '@loftpaper charged me delivery twice, 6.90 and 6.90. One delivery. I will explain the rule if needed, people say I’m good at it',
  },
  {
    by: 'pta_kisumu',
    at: -49.5,
    text: '@loftpaper we are parents of 240 pupils. If there are notebooks you cannot sell, cover scratched, odd colour, we have desks now and nothing to put on them.',
  },
  {
    by: 'bakerstreet4am',
    at: -54,
    text: '@loftpaper the flour book is full. Same again please, same stain-coloured cover if you can.',
  },
  {
    by: 'houseplant_er',
    at: -59.4,
    text: '@loftpaper two of three arrived flat, one arrived wavy. Verdict: too much water. Prescription: a new one?',
  },
  { by: 'page94_again', at: -66, text: '@loftpaper I have reached 95. Nobody be weird about it.' },
  {
    by: 'hotelmiravella',
    at: -72.5,
    text: 'Dear @loftpaper, purchase order attached to a mail from our Signora Bressan. She asks for the delivery to avoid 12 to 14, when nobody here is a person.',
  },
  {
    by: 'yusraalmasri',
    at: -80,
    text: '@loftpaper صوّتت الطالبات على لون الغلاف: تسع عشرة للأزرق، وعشر للأخضر، وواحدة كتبت «لا يهم، المهم الورق». هي المفضّلة عندي.',
  },
];
