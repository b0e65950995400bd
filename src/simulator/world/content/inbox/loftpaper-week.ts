import type { Script } from '../types.ts';

/** The shop's last three days: most of it answered, some of it still open, some not worth an answer. */
export const loftpaperWeek: readonly Script[] = [
  {
    by: 'thermos_thea',
    at: 6.6,
    text: '@loftpaper I paid for express on the {day-6}. It is the {day}. I know about the strike. I did not know that “express” knew about it too.',
  },
  {
    by: 'newborn_nia',
    at: 7.2,
    text: '@loftpaper do you do something like a baby book but with fewer ducks? I have slept three hours and I can’t look at one more duck',
  },
  {
    by: 'cabinetmaker_e',
    at: 7.9,
    text: '@loftpaper I opened one along the spine to see how it is sewn. Nine holes, linen, knots inside. It is good work. I will need another one now.',
    replies: [
      {
        by: 'loftpaper',
        after: 46,
        text: '@cabinetmaker_e Our binder has read this out twice, slowly. The next one is on us, please do not open that too. ^Ravi',
      },
    ],
  },
  {
    by: 'sundayleague_5',
    at: 9.9,
    text: '@loftpaper we need something for the team sheet that survives rain, mud and our manager. waterproof anything?',
  },
  {
    by: 'crateandbarb',
    at: 10.4,
    text: '@loftpaper do the trees get a discount code',
  },
  {
    by: 'museumguard_77',
    at: 12.1,
    text: '@loftpaper I ordered the pocket plain, you sent the pocket lined, and I have been standing next to a Flemish portrait for six hours thinking about it. Could you swap them?',
    replies: [
      {
        by: 'loftpaper',
        after: 31,
        text: '@museumguard_77 We can. Plain leaves tomorrow, keep the lined for notes on the portrait. Which room should we think of? ^Jo',
        replies: [{ by: 'museumguard_77', after: 12, text: '@loftpaper Twelve. She looks left. Thank you.' }],
      },
    ],
  },
  {
    by: 'violetahrens',
    at: 14.5,
    text: '@loftpaper bookshop in Bremen here, second floor. Do you do wholesale, what is the smallest order, and may I put the greys by the radiator?',
  },
  {
    by: 'plasterpete',
    at: 15.3,
    text: '@loftpaper WHERE is my order. 20655. wifes birthday was SUNDAY. she got a card with a drawing of a notebook on it',
    replies: [
      {
        by: 'loftpaper',
        after: 18,
        text: '@plasterpete We are very sorry. It has been in Coventry since Saturday with a wrong house number, ours, not yours. It comes tomorrow before noon, and your 31 euro go back today. ^Jo',
        replies: [
          {
            by: 'plasterpete',
            after: 9,
            text: '@loftpaper fair play. she liked the drawing tbh. will say when it lands',
            replies: [{ by: 'plasterpete', after: 700, text: '@loftpaper landed 11.52. cut it fine. cheers Jo' }],
          },
        ],
      },
    ],
  },
  {
    by: 'sticker_empire',
    at: 17.2,
    text: '@loftpaper Custom stickers from $0.03!!! MOQ 5000 🔥 We work with ALL big brands. Whatsapp in bio',
  },
  {
    by: 'studi_jette',
    at: 18.4,
    text: '@loftpaper gibt es bei euch Studirabatt oder wenigstens Mitleid? Masterarbeit, 9 Hefte voll, Konto leer.',
    lang: 'de',
  },
  {
    by: 'retired_ravi_k',
    at: 20.3,
    text: '@loftpaper Sir/Madam, 38 years I filled railway registers. Your ledger is the first one since 2009 on which my hand is at home. I wished to say this once.',
  },
  {
    by: 'mr_actually_',
    at: 21.1,
    text: '@loftpaper “handmade” lol. you own a machine. i saw it in your own photo. so which is it',
    replies: [
      {
        by: 'loftpaper',
        after: 240,
        text: '@mr_actually_ Both: we sew on a 1962 machine and do the rest by hand. It says so on every label, in rather small type. ^Ravi',
        replies: [{ by: 'mr_actually_', after: 2, text: '@loftpaper “rather small type” exactly. exactly' }],
      },
    ],
  },
  {
    by: 'iris_at_uni',
    at: 23.6,
    text: '@loftpaper the page numbers in my refill go 88, 89, 90, 90, 90, 91. i have now got three page nineties. i’m not complaining. i’m asking what you know',
  },
  {
    by: 'thorpe_wi',
    at: 26.8,
    text: '@loftpaper Good morning. The Institute would like 55 recipe books for a jam anniversary, cloth, green, by {month+90}. Who should our treasurer be strict with?',
    replies: [
      {
        by: 'loftpaper',
        after: 52,
        text: '@thorpe_wi With Ravi, he enjoys it. Could she send name and address by message? A swatch of three greens goes out today. ^Jo',
      },
    ],
  },
  {
    by: 'insomnia_club',
    at: 30.5,
    text: '@loftpaper is it true you answer at night. it is 4. hello',
    replies: [
      {
        by: 'loftpaper',
        after: 290,
        text: '@insomnia_club It is not true, but it is nine now, and good morning. Did you sleep? ^Jo',
        replies: [{ by: 'insomnia_club', after: 3, text: '@loftpaper no. but nice of you' }],
      },
    ],
  },
  {
    by: 'seamstress_oya',
    at: 32.2,
    text: '@loftpaper my measuring book is full after four years, 812 people in it. Do you still make that size? 14 by 22, soft cover, squared. I cannot find it on the page.',
  },
  {
    by: 'filmnoor',
    at: 35.4,
    text: '@loftpaper customs here want 40 % and “the purpose of the notebook”. What have other people from Dhaka written? I was going to put “plot”.',
    replies: [
      {
        by: 'loftpaper',
        after: 77,
        text: '@filmnoor “Stationery, personal” has worked three times out of three, and we enclose a new invoice that says so. But we liked “plot”. ^Ravi',
      },
    ],
  },
  {
    by: 'postie_gwen',
    at: 37.5,
    text: '@loftpaper delivered eleven of your parcels this month, not one of them rattled. As one who knows: thank you for packing like you mean it.',
  },
  {
    by: 'lucas_fixes_tea',
    at: 39.8,
    text: '@loftpaper your checkout throws an error when the postcode has a space in it. RG1 4QP no, RG14QP yes. Took me 4 goes and a biscuit.',
    replies: [
      {
        by: 'loftpaper',
        after: 25,
        text: '@lucas_fixes_tea Thank you!! That explains a quiet month from Reading. Fixed at 14:10. Which biscuit do we owe you? ^Ravi',
        replies: [
          {
            by: 'lucas_fixes_tea',
            after: 6,
            text: '@loftpaper 14:10!! custard cream, dry, in an envelope, surprise me',
          },
        ],
      },
    ],
  },
  {
    by: 'sambright',
    at: 42.3,
    text: '@loftpaper neighbourly question: the paper you wrap in, where is it from? I need something for the rye that breathes and isn’t plastic.',
    replies: [
      {
        by: 'loftpaper',
        after: 95,
        text: '@sambright A mill near Huy, 40 gsm, unbleached. We put twenty sheets in a tube for you, in exchange for what you wrap in the first one. ^Jo',
      },
    ],
  },
  {
    by: 'gran_on_wheels',
    at: 46.1,
    text: '@loftpaper The website wants me to prove I am not a robot and I have failed twice. I am 81. Can I order by post? I have a cheque book and opinions.',
    replies: [
      {
        by: 'loftpaper',
        after: 33,
        text: '@gran_on_wheels You can, with the greatest pleasure: Loft Paper, Pianostraat 8, 2000 Antwerp. Write what you like on it, we are no robots either. ^Jo',
        replies: [{ by: 'gran_on_wheels', after: 55, text: '@loftpaper Posted. Second class, so wait.' }],
      },
    ],
  },
  {
    by: 'letterstoeditor',
    at: 48.7,
    text: '@loftpaper Sir, – Your ruled lines are 7 mm apart in volume one and 7.1 in volume two. Over thirty pages this is a moral question. – P. J. O.',
  },
  {
    by: 'repaircafe_mol',
    at: 51.9,
    text: '@loftpaper iemand bracht vandaag een Loft-planner met een losse kaft. Gelijmd, geperst, koffie gedronken. Mogen we weten welke lijm jullie gebruiken?',
    lang: 'nl',
  },
  {
    by: 'welder_ngozi',
    at: 55.3,
    text: '@loftpaper one of you please tell me if the black cover can stand heat. Mine lives beside a torch. It has survived since March, I only want to know who to thank.',
  },
  {
    by: 'loftpaperrefund',
    at: 58.2,
    text: '@plasterpete Hi, Loft Paper refunds team here, we see your delay with @loftpaper. Send card number + expiry in DM, refund in 10 min',
  },
  {
    by: '3kids_1bathroom',
    at: 59.4,
    text: '@loftpaper the “wipe-clean” cover. is it wipe-clean as in coffee or wipe-clean as in child',
    replies: [
      {
        by: 'loftpaper',
        after: 41,
        text: '@3kids_1bathroom Coffee yes, ink mostly, banana we have no data. Would you be our data? ^Jo',
        replies: [{ by: '3kids_1bathroom', after: 18, text: '@loftpaper it has already begun' }],
      },
    ],
  },
  {
    by: 'kwesi_reads',
    at: 65.5,
    text: '@loftpaper final-year student, good hand, no money, can sew a little. Do you ever take people for the summer? I would come from Cape Coast with my own needle.',
  },
  {
    by: 'rowninerita',
    at: 68.3,
    text: '@loftpaper My scorebook came with the corner wet. Dried it on the radiator, it’s fine, it has character, like me. Just tell your courier that a letterbox is not a bath.',
    replies: [
      {
        by: 'loftpaper',
        after: 120,
        text: '@rowninerita We told him, in your words. If the corner ever stops having character and just has mould, say so and a new one comes. ^Jo',
      },
    ],
  },
];
