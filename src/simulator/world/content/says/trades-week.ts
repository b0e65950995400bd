import type { Says } from '../types.ts';

/** What the three trades say over the week: reporting, notices, shop talk, arguments, small ads. */
export const tradesWeek: Says = {
  deckleedge: [
    {
      text: 'Pulp is up for the fourth month running. We asked nine mills when the rise reaches the shelf. Six said spring, two said it has, one hung up.',
      card: ['When the pulp price reaches the shelf', 'Nine mills, one question, and a table you can print out.'],
    },
    'Hiring: sub-editor, London, three days, £34k pro rata. You will know the difference between laid and wove, or want to by Friday.',
    'Correction to Tuesday’s chart: the axis was in short tons. We know. We have all been spoken to by our own columnist.',
  ],
  ruthmakin: [
    'I rang 31 small binderies this week. Twenty-two have stock for less than a month. Nobody wanted their name in it except the one in Hull, who wanted hers in capitals.',
    'Does anyone have the 1987 price list of the Stocksbridge mill? The library’s copy has been cut out with a very sharp knife by somebody with very good taste.',
    'Long day. A printer’s widow showed me his type cases, all of it still in order, every drawer labelled in his hand. The foundry offered scrap value. I sat in the car for a while.',
  ],
  hugovermeire: [
    'Postage for a letter within Belgium, 1995–now, adjusted for wages: it is the only line on my wall that has never once gone down. Piece out on {weekday+3}.',
    'A window envelope has 11 suppliers. I know because I wrote to all of them and nine answered in a window envelope.',
  ],
  kemi_o: [
    'New “Slow Ink” is out. It is about the people who pay for a book six months before it exists, and what they think they are buying. (Not the book.)',
    'Subscriber letter of the week, in full: “I print your emails and bind them. Please write shorter, the spine is cracking.”',
    'Three pre-orders away from being able to pay the illustrator in one go instead of three. If you were going to, tonight would be kind.',
  ],
  ottolindqvist: [
    'Set the same page in two widths and gave it to forty readers. They preferred the narrow one and could not say why. Then one could: “I found my place again.” That is all of typography.',
    'Thursday’s lecture is about the apostrophe. It will be short and it will be hanging in the air.',
  ],
  hanaishikawa: [
    '今週の一冊:昭和四十年代の出納帳。罫線の赤が、ページごとに少しずつ違う。機械ではなく、人が疲れていく色。',
    '「角丸」の展示、来月から横浜で。触れる展示です。手を洗ってきてください。',
  ],
  paperguild: [
    'Strike relief: members with goods stuck at Terminal 2 can claim storage back for the first five days. Form is one page. Deadline is the last day of {month}. Phone us if the page frightens you.',
    'We had 61 calls yesterday. 58 about the port, two about VAT, one from a gentleman who wanted to know if we sell guilds.',
    {
      text: 'Do you pass the higher pulp price on to your customers?',
      poll: {
        options: [
          ['Already have', 24],
          ['From January', 41],
          ['Not if I can help it', 30],
          ['What margin?', 5],
        ],
        hours: 48,
      },
    },
  ],
  eurobindery: [
    'Glue safety course in Leuven, two days, Dutch and French, 14 places left. Bring the data sheet of whatever you have under the sink.',
    'Our statement on sewn school books is now two pages shorter. Thank you to the eleven members who wrote “we stopped at page three”.',
  ],
  millwatchers: [
    'Weekly: output 212 mills −1.8 %, outages 9 (one planned), river levels normal except Kymi, which is high and pleased with itself.',
    'Kaskinen restarts line 2 after 16 days. Cause was a bearing. It is nearly always a bearing.',
  ],
  printunion_be: [
    'Picket at gate 3 from six. Coffee from seven. If you come to argue, come at seven.',
    'To the columnist who calls the dockers greedy: they earn 41 minutes of your column per hour. We did the sum on the back of your column.',
    { text: 'Réunion ce soir à Charleroi, salle du premier. On parlera des horaires, pas des slogans.', lang: 'fr' },
  ],
  nordkladde: [
    'No. 38 is sewn, pressed and leaving Malmö on Monday. 600 pieces, light grey, 192 pages, no ribbon. There was a long meeting about the ribbon.',
    'We will not do a sale on Friday. The price is what it costs, every day, including Friday.',
    'Found in returns: notebook no. 9, from 2014, full, with a note asking if we could “please check page 60 is still funny”. It is. We sent it back with a new one.',
  ],
  foliohaus: [
    {
      text: '✨ Wieder da: das Reisetagebuch in Cognac. Gravur bis Mittwoch 12 Uhr bestellt, bis Samstag bei Ihnen. Link in der Bio.',
      lang: 'de',
    },
    'Our server was down from 9 to 11 this morning. Orders from that time are safe; if you got no mail by tonight, write to us with your surname and we will look by hand.',
  ],
  quirekeeper: [
    'restock list for Thursday 9am pacific: weekly horizontal (forest), weekly vertical (clay), the Tuesday pad. that’s it that’s the list. please be gentle with our website',
    'A customer asked us for a planner without Mondays and we took it as a joke, and then 340 people liked it, and now there’s a prototype on my desk and honestly? freeing',
  ],
  ruledandplain: [
    'The long counter is closed tomorrow for a funeral. He bought a red pencil every week from 1979. We are putting one in.',
    'Blotting paper is in. Pink, white and the green that everyone says they don’t want.',
  ],
  papelaria_azul: [
    'Chegaram os lápis. O Sr. Alberto já testou todos e decretou que o n.º 2 é «um cavalheiro».',
    'Hoje fechamos às cinco, a Beatriz faz anos e o bolo não espera.',
  ],
  perrinvale: [
    'We lost the ambulance tender. The winning bid has a better answer to the night shift than ours did, and I have asked if we may come and learn it. Sore today all the same.',
    'Hiring two: senior product designer (public transport), service designer (libraries). Leeds, £46–61k, four days if you like. No task. You bring one piece of work and one regret.',
    'Long one, sorry. Every service I have ever admired had one person in it who knew where everything was. We keep drawing systems that make that person unnecessary, and then we are surprised when she leaves and it all gets slower. Draw her in. Give her a box. Put her phone number in the box.',
  ],
  mirelapopa: [
    'Field order on a lost-passport form: they ask for the passport number first. First! I have written to them. On their form.',
    'Today a clerk of 61 told me which question makes people cry. It is number 9, “Who should we contact?” We moved it. Tomorrow we measure.',
  ],
  helmut_kraft: [
    'The new ticket machines in Winterthur speak. I asked one a question. It said “please wait” in four languages and then nothing in all of them.',
    'Obituary for the toggle switch, 900 words, in the paper on Saturday. I wrote it by hand with the light off.',
  ],
  yewande_ux: [
    'Results from Kano are in. 62 people, 9 weeks: a voice note in Hausa beats our best screen by 31 points. I have been designing screens for eleven years and I am delighted and a bit unemployed.',
    'PAY YOUR PARTICIPANTS. On the day. In money. Not airtime, not a mug.',
  ],
  shiftandframe: [
    {
      text: 'The parking app of Aarhus was rebuilt in nine weeks by three people from the parking office. We spent a day with them and their whiteboard.',
      card: ['Nine weeks, three people, one car park', 'They had been told it needed a consultancy and two years.'],
    },
    {
      text: 'Layoffs at Plinth: 44 designers, told at 9:00 by a calendar invitation named “Quick sync”. We have confirmed it with six of them. If you are one of the others our line is open.',
      at: 93,
    },
  ],
  joellemarsh: [
    'Asked 70 hiring managers how long they look at a portfolio. Median answer: ten minutes. Median in the screen recordings they let me see: fifty-one seconds.',
    {
      text: 'If you were let go by Plinth today: you have 21 days before you need to sign anything. Read it tomorrow. Not tonight.',
      at: 91.4,
    },
  ],
  designguildnl: [
    {
      text: 'Plinth colleagues: our contract desk is open until ten tonight and all weekend, members or not. Bring the letter. Bring someone who loves you.',
      at: 90.2,
    },
    'Indexation for 2027 comes to 3.1 %. Template letter for your clients in Dutch and English. You may send it without apologising.',
  ],
  accessibleworks: [
    'A council asked us for “a quick accessibility check, one hour”. We sent Farida, who spent the hour trying to get into their building.',
    'Good news, plainly: the pharmacy chain fixed all nine things. Nine! Graham ordered his own prescription for the first time. He has bought a hat to celebrate.',
  ],
  studio_oblong: [
    'First snow test on the platform display today. 14 cm, wind, one fox. Readable at 30 metres, said the station master, who does not do compliments.',
  ],
  gridnine: ['We are four again. Welcome Inês, who joined on Monday and deleted a settings page by Wednesday.'],
  ingridsolheim: [
    'Scoop, if a footnote can be a scoop: the ministry’s own model assumes that every permit is granted in 14 months. Average today: 61. I asked where the 14 came from. “An ambition.”',
    'Anyone inside the regulator who feels like explaining Table 9 to me: usual number, until late. I will not quote you. I just want to sleep.',
    'Corrected online: I wrote gigawatts where it should say gigawatt-hours. Fourteen readers told me, eleven of them kindly.',
  ],
  kilowattweekly: [
    {
      text: 'What a week of storm did to power prices, hour by hour, in nine countries.',
      card: ['The week in 168 hours', 'Where it peaked, who paid, and why Thursday was boring.'],
      pictures: ['chart-wind-power'],
    },
    'Vacancy: data journalist, Copenhagen or remote in the EU. Must be able to say “we do not know” in public.',
    'Chart desk note: we have retired the rainbow map. Forty of you are colour-blind and have been too polite since 2017.',
  ],
  samirboulos: [
    'اليوم: أربع ساعات وعشر دقائق. أمس: ثلاث وخمسون. أكتبها كل يوم منذ ست سنوات، ولم يسألني أحد في الوزارة عن الجدول.',
    'صاحب المولّد في حيّنا ركّب ألواحاً على سطحه. سألته لماذا. قال: «أنا أعرف الأسعار».',
  ],
  fredrikaune: [
    'Day-ahead Norway south 61, north 9. Nine! My brother in Tromsø is heating the garage out of spite.',
    'Reservoirs 71.4 % (normal 74). Not drama. I say “not drama” every Wednesday and I am running out of ways.',
    'Paternity leave from Monday, five months. Colleague Maja takes over the morning notes; she is faster and she sleeps. Be nice to her.',
  ],
  hestervandam: [
    'We adopted the queue motion, 16 to 9. It says that a project which is ready may pass one which is not. It took three years to write down that sentence.',
    'To all who wrote about heat networks: I have read 412 letters. Most of you are not angry about the heat. You are angry that nobody rang back. Noted, and not only noted.',
  ],
  abenaosei_grid: [
    'Baseline is in from the four villages. Evening study hours doubled, kerosene down by two thirds, and the barber has bought a second chair. I will put the barber in the abstract and see who stops me.',
    'The transformer we ordered in February is in Rotterdam, in a strike. I teach queueing theory. I am living it.',
  ],
  professorgale: [
    'A student brought me a hand-carved rotor, birch, 40 cm, from his grandfather’s shed in Orkney. We put it in the tunnel. It beats ours at low wind. We have stopped the meeting and sent for the grandfather.',
    'Please do not send me perpetual motion machines. I have a shelf. It is full. It is also still.',
  ],
  lucianabraga: [
    'Audiência pública em Serra do Mel: 300 cadeiras, 520 pessoas, e a melhor pergunta veio de uma menina de nove anos: «o vento é de quem?»',
    'Planilha atualizada: dos 41 parques, 12 pagam arrendamento abaixo de um salário por torre. Os nomes estão na aba três.',
  ],
  rotorclub: [
    'Winter meeting in Husum: 11–13 {month+60}, 140 beds left in the school, bring a sleeping bag and one failure to talk about.',
    'Spare part wanted: yaw brake for a V27, yes, a V27, yes, it still runs, no, we are not selling it. Farmer in Thy, urgent, cows involved.',
  ],
  solarvillages: [
    'Insurance update after the storm: 31 roofs reported, 28 already paid, 3 with a photo of somebody’s thumb. Please send another photo.',
    {
      text: 'Genossenschaftsversammlung in Freiamt: Strompreis bleibt, Vorstand auch, Kuchen war um neun aus.',
      lang: 'de',
    },
  ],
  gridoperatorseu: [
    'Frequency yesterday: lowest 49.94 Hz at 07:02, highest 50.05 Hz at 22:00. You did not notice, which is the service.',
    'Consultation on connection rules closes on {weekday+6} at noon. We have 96 answers and would like yours, also if it is one line.',
  ],
  heatpumpfolk: [
    'Rule of thumb we gave 40 apprentices today: if the customer can hear it in bed, you are not finished.',
    'A reader asked why we install more in old houses than in new ones. Because old houses have owners who ask, and new ones have a developer who does not.',
  ],
  voltmoor_press: [
    'Power is back in Brecon and Hay since 16:40. 212 homes above Talgarth will be without until about 21:00; the road is under a tree. Warm room and hot food in the rugby club. Priority line is open all night.',
    'We got the estimated bills wrong for 3,100 customers in October. Letters go out on Friday, money the week after. No need to ring, but you can.',
  ],
  windpulse_: [
    'Job on the sea: blade technician, two weeks on, two off, Esbjerg. You need a head for heights and a stomach for Bent’s cooking.',
    'The tender has a name. By 61 votes to 59: “Boring Asset”. Painting starts on {weekday+2}.',
  ],
  heliotide: [
    'Shearing day at Carmona: 412 sheep, 3 shearers, zero panels harmed. The wool goes to the co-op as always.',
    { text: 'Aviso: visitas escolares completas hasta marzo. Para abril quedan dos martes.', lang: 'es' },
  ],
  nordlyskraft: [
    'Sun set today at 11:58 and will be back on 17 January. Production is normal. Vitamin D is in the canteen.',
    {
      text: 'Varsel: strømmen er borte på Kvaløya vest fra 01 til 04 natt til torsdag. Planlagt. Sov godt.',
      lang: 'no',
    },
  ],
};
