import type { Script } from '../types.ts';

/** What people say about the shop and those it competes with, by name and behind their backs; misspelt where people misspell. */
export const brandTalk: readonly Script[] = [
  {
    by: 'thebacklist',
    at: 2.6,
    text: 'Asked for a notebook for my birthday and got four. Three of them Loft Paper. I appear to have become predictable.',
  },
  {
    by: 'subwoofer_sue',
    at: 5.4,
    text: 'has anyone had anything out of Loftpaper since the strike?? mine’s been “in transit” so long I’ve started to worry about it as a person',
  },
  {
    by: 'pencilvane',
    at: 8.2,
    text: 'Torture test, eleven papers, one very wet nib. Loft Paper 100 gsm: no feathering, slight ghosting. Nordkladde no. 37: cleaner front, worse back. Folio Haus: gorgeous, drinks like a sailor.',
    pictures: ['notebook-stack'],
  },
  {
    by: 'letterstoeditor',
    at: 11.5,
    text: 'It is “Loft Paper”, two words. I have corrected the sign in the stationer’s window from the outside, in reverse.',
  },
  {
    by: 'iris_at_uni',
    at: 13.2,
    text: 'roommate uses my loft paper refills for shopping lists. SHOPPING LISTS. “it’s just paper” get out of my house',
  },
  {
    by: 'lucas_fixes_tea',
    at: 16.8,
    text: 'Quire Keeper’s app logged me out of a paper planner. I don’t know how else to put it.',
  },
  {
    by: 'seamstress_oya',
    at: 19.4,
    text: 'Ruled & Plain in Dublin still cut the pad to your size while you wait. I waited. We talked about my mother.',
  },
  {
    by: 'newborn_nia',
    at: 21.7,
    text: 'Wrote the first laugh down in the Loft Paper book. 04:20. Ink ran because I did.',
  },
  {
    by: 'violetahrens',
    at: 24.3,
    text: 'Customer today: “the grey ones, from Antwerp, with the piano.” She meant Loft Paper. She hummed it.',
  },
  {
    by: 'phdpending',
    at: 28.6,
    text: 'Nordkladde says “made for people who finish things”. I feel personally attacked by a stationery company.',
  },
  {
    by: 'nightdesk_lib',
    at: 31.2,
    text: '02:40. Student asks if we sell notebooks. We do not. I gave him mine, a Loftpaper, half full. He says he’ll write small and return it.',
  },
  {
    by: 'postie_gwen',
    at: 33.9,
    text: 'Which shop packs best, from the bag’s point of view: 1. Loft Paper 2. Nordkladde 3. a man in Hay who uses porridge boxes',
  },
  {
    by: 'tilerina',
    at: 37.1,
    text: 'Everyone on site has a tablet. The foreman and I have Folio Haus, engraved, and the only drawings that survived Tuesday’s rain.',
  },
  {
    by: 'museumguard_77',
    at: 40.8,
    text: 'Somebody sketched in Room 12 for two hours in a Loft Paper pocket and never once looked up when told to stand back. Good hand. I let it be.',
  },
  {
    by: 'freya_holt',
    at: 43.5,
    text: 'Book club has split over notebooks. Four for Loft Paper, two for Quire Keeper, and Joan uses the back of envelopes and is the only one who finished the book.',
  },
  {
    by: 'pencilvane',
    at: 47.3,
    text: 'NEW REVIEW for my sister: Papelaria Azul, hand-sewn, 96 pages, smells of a shop that opens when it finds the key. Nine out of ten. The tenth is with the key.',
    pictures: ['notebook-blue'],
  },
  {
    by: 'zero_waste_zita',
    at: 50.2,
    text: 'Plastic tape on a box from Loft Paper. They answered in half an hour and said why. Still plastic, but I’ve had worse from people I’m related to.',
  },
  {
    by: 'school_gate_dad',
    at: 54.7,
    text: 'a Loftpaper planner will not make me a person who plans. this is my fourth. I know what I am',
  },
  {
    by: 'quizteam_nolan',
    at: 58.9,
    text: 'Nordkladde sell a notebook for €32 with NO LINES. I can give you a notebook with no lines. It’s called a beermat',
  },
  {
    by: 'cabinetmaker_e',
    at: 62.3,
    text: 'Compared the sewing of three makers with the book on its back and its spine open. Loft Paper: nine stations. Ruled & Plain: seven, waxed. Folio Haus: glue, beautifully hidden.',
  },
  {
    by: 'parkrun_pramod',
    at: 66.1,
    text: 'Ordered from Loft Paper on the 2nd. It has gone Antwerp, Frankfurt, Frankfurt, Dubai, Frankfurt. My notebook is better travelled than I am.',
  },
  {
    by: 'marginalia_m',
    at: 70.4,
    text: 'Found in a charity shop, Deal: a Quire Keeper planner, every Tuesday crossed out, nothing written on any other day.',
  },
  {
    by: 'insomnia_club',
    at: 73.6,
    text: 'loft paper answered me at nine about a thing I asked at four. It wasn’t even a thing. I just wanted to know if anyone was there.',
  },
  {
    by: 'kwesi_reads',
    at: 77.2,
    text: 'Dream job: sew notebooks at Loft Paper. Actual job: seminar on the epistolary novel, unpaid, Thursdays.',
  },
  {
    by: 'jam_verhoeven',
    at: 81.9,
    text: 'Bij Loft Paper één etiket te weinig gekregen en er eentje met een vraagteken nagestuurd. Ik lach er nu al twee dagen om.',
    lang: 'nl',
  },
  {
    by: 'studi_jette',
    at: 85.4,
    text: 'Folio Haus: 48 €. Loft Paper: 24 €. Collegeblock: 1,29 €. Meine Masterarbeit: unbezahlbar, aber nicht im guten Sinn.',
    lang: 'de',
  },
  {
    by: 'lane4_lucia',
    at: 88.8,
    text: 'Libreta de entrenos mojada otra vez. ¿Alguien ha probado las de Loft Paper? Dicen que aguantan. El cloro, digo.',
    lang: 'es',
  },
  {
    by: 'ward7nights',
    at: 93.5,
    text: 'We have a Folio Haus visitors’ book on the ward now, someone’s family gave it. Nobody writes long. “Thank you.” “Thank you.” “He liked the window.”',
  },
  {
    by: 'grumpygardener',
    at: 97.6,
    text: 'Wife bought a Ruled & Plain gardening diary. It has a quotation every week. I do not need a dead Frenchman to tell me about leeks.',
  },
  {
    by: 'retired_ravi_k',
    at: 102.3,
    text: 'My grandson asked why Loft Paper ledgers have red lines on the right. So that money knows where to stop, I told him.',
  },
  {
    by: 'boatbuilder_t',
    at: 107.2,
    text: 'Nordkladde in the left pocket, pencil behind the ear, tape measure wherever it was last. That is the firm.',
  },
  {
    by: 'repaircafe_mol',
    at: 110.9,
    text: 'Score vandaag: twee toasters, een step, een Loftpaper-planner. De toasters leven.',
    lang: 'nl',
  },
  {
    by: 'kiosco_esquina',
    at: 114.6,
    text: 'Entró una profe con un cuaderno gris, Loft Paper creo. Lo tocaron cuatro clientes. Vendí cuatro chicles y cero cuadernos.',
    lang: 'es',
  },
  {
    by: 'page94_again',
    at: 119.3,
    text: 'I keep a Loft Paper book of books I haven’t finished. It’s full. I finished something!',
  },
  {
    by: 'thermos_thea',
    at: 124.8,
    text: 'Someone on the 7:12 has the same Loft Paper planner and also writes nothing in it. We nod.',
  },
  {
    by: 'catarina_voo',
    at: 129.4,
    text: 'A Papelaria Azul fechou mais cedo porque a Beatriz fazia anos. Voltei hoje. Comprei dois. Havia bolo.',
    lang: 'pt',
  },
  {
    by: 'thorpe_wi',
    at: 134.1,
    text: 'Minutes, item 6: recipe books. Mrs Pallister proposes Folio Haus (“leather”), Mrs Oke proposes Loft Paper (“sense”). Carried 31–4 for sense.',
  },
  {
    by: 'anoukpiano',
    at: 139.2,
    text: 'The Loft Paper people work in the building where my piano was made. I told her. She is slightly out of tune with excitement.',
  },
  {
    by: 'welder_ngozi',
    at: 143.7,
    text: 'Loft Paper cover, torch side, eight months: one burn, shape of Ghana. Still opens flat.',
  },
  {
    by: 'cllr_dunmore',
    at: 147.5,
    text: 'Resident came to surgery with a Quire Keeper planner, colour-coded, 14 complaints. Best-organised grievance of my career. Fixed nine.',
  },
  { by: 'olive_press_kr', at: 151.8, text: 'Oil ledger, third year, Loft Paper. There is oil on it. There would be.' },
  { by: 'rowninerita', at: 155.9, text: 'Loftpaper scorebook, wet corner, Harbour won. It stays wet.' },
  {
    by: 'violinfixer',
    at: 160.4,
    text: 'Hot take: Nordkladde’s numbering is marketing, Loft Paper’s dots are science, and Ruled & Plain’s counter is church.',
  },
  {
    by: 'mumbai_monsoon',
    at: 164.2,
    text: 'Wrote 38 pages on the 8:03 in the rain by the door. The Folio Haus is a sponge now. The Loft Paper in the bag inside the bag is FINE.',
  },
  {
    by: 'tuba_tiago',
    at: -3.4,
    text: 'Alguém sabe se a Loft Paper envia para Viseu? As minhas partituras merecem uma capa que não chore.',
    lang: 'pt',
  },
  {
    by: 'subwoofer_sue',
    at: -9.6,
    text: 'right, Loft Paper parcel’s moved. one town. in the wrong direction. but MOVED',
  },
  {
    by: 'pencilvane',
    at: -14.9,
    text: 'My sister asks: Loft Paper or Nordkladde for a left-hander with a broad nib? Loft. It dries before your hand gets there, just.',
  },
  {
    by: 'diyanddies',
    at: -23.1,
    text: 'built a shelf for the wife’s Folio Haus collection. shelf’s down. collection’s fine. that’s leather for you',
  },
  {
    by: 'quizteam_nolan',
    at: -29.8,
    text: 'Loft Paper say it’s hyphenated before the noun. Fergal has asked for their qualifications',
  },
  {
    by: 'violinfixer',
    at: -37.2,
    text: 'Quire Keeper did a planner without Mondays and it sold out in nine minutes?? I re-hair one bow in that time, and it still has Mondays in it',
  },
  {
    by: 'nightdesk_lib',
    at: -44.6,
    text: 'The half-full Loftpaper came back. He wrote 40 pages, small, and left me six. On the first of the six: “thanks”.',
  },
  {
    by: 'gran_on_wheels',
    at: -52.3,
    text: 'Paid Loft Paper by cheque, by post, at 81. It can be done. Tell your bank.',
  },
  {
    by: 'tilerina',
    at: -61.7,
    text: 'Loft Paper replied about the 0.4 mm. They said sorry to the set square. I’m keeping it.',
  },
];
