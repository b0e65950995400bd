import type { Says } from '../types.ts';

/** What the three trades say on the days after the visitor first came. */
export const tradesLater: Says = {
  deckleedge: [
    'Monday’s front page: the strike is over and the paper is somewhere between the ship and you. Our guess, by grade and country, inside.',
    {
      text: 'First containers out of Terminal 2 since the deal. We stood at the gate with a clipboard and a very cold photographer.',
      pictures: ['port-containers'],
    },
  ],
  ruthmakin: [
    'The type cases are staying in Sheffield. A school rang. Somebody must have sent them my piece, thank you, whoever you are. They start on Thursday, with the letter a.',
    'The binderies story is out. The one in Hull has ordered forty copies “for the wall and for the bank”.',
  ],
  hugovermeire: ['Forty-one replies to the envelope piece. Thirty-nine by email. I am going to frame the other two.'],
  kemi_o: [
    'We made it! Ifeoma is paid, in one go. She sent me a drawing of a woman asleep on a pile of money the size of a biscuit.',
  ],
  ottolindqvist: [
    'Lecture done. Somebody left a single comma on my desk, cut from card, upside down. The best review I have had.',
  ],
  hanaishikawa: ['展示の設営、初日。角丸の半径を測りに来たお客様がいた。まだ開いていません。お入れしました。'],
  paperguild: [
    'Result: 41 % will raise prices from January. We publish the letter template tomorrow so that four hundred of you do not all write “due to circumstances”.',
  ],
  millwatchers: [
    'Kymi is back to normal and two Swedish lines tripped overnight. Nobody hurt. Bearing (1), squirrel (1).',
  ],
  printunion_be: [
    'Gate 3 is open, the barrels are out, the coffee urn is back with its owner. We go back with 4.2 % and our heads up.',
  ],
  nordkladde: ['No. 38: 211 left of 600. We will not make it again, we will make no. 39.'],
  foliohaus: [
    {
      text: 'Danke für eure Geduld am Serverchaostag. Alle 163 Bestellungen sind raus. Die Kollegin, die sie von Hand sortiert hat, hat heute frei.',
      lang: 'de',
    },
  ],
  quirekeeper: [
    'the planner without mondays: preorders open noon pacific. we made 500. my mother has reserved three. she’s retired',
  ],
  ruledandplain: [
    'The red pencil is in the window, with his name. Two people have asked to buy one “the same as his”. They are all the same as his.',
  ],
  perrinvale: [
    'The winners of the ambulance tender let us come. Their night-shift answer: they spent six weeks of nights there. We had spent two afternoons. That is the whole difference.',
  ],
  mirelapopa: [
    'Question 9 was moved to the end, after “thank you”. Tears down, completion up 14 points. The clerk of 61 brought me plum cake.',
  ],
  helmut_kraft: ['Nineteen letters about the toggle switch. Eleven readers enclosed one.'],
  yewande_ux: [
    'Board asked what we do with the screens now. I said: keep them for the people who like screens. Silence. Then the chairman’s phone played a voice note, from his mum.',
  ],
  shiftandframe: [
    'Plinth has answered our questions. The invitation was renamed “Team update” forty minutes later. That is in the logs.',
    'Nine ex-Plinth designers have rented a bakery in Vesterbro. It has an oven, no name and already a client.',
  ],
  joellemarsh: [
    'Counted this morning: 17 of the 44 from Plinth have an interview this week. I am going to keep counting, every Tuesday, in this place.',
  ],
  designguildnl: [
    'A weekend at the contract desk: 38 letters read, 31 should be renegotiated, 2 were rather good. We ate 60 stroopwafels.',
  ],
  accessibleworks: [
    'The council’s building has a ramp now. It arrived overnight, in wood. Farida has been up and down it nine times, “to test”.',
  ],
  studio_oblong: ['The station master has asked for the display in his kitchen.'],
  ingridsolheim: [
    'The 14 months are gone from the model. New figure: 38. Nobody rang me, I found it in the version history like a normal person.',
    'Table 9 has been explained to me, twice, by two people, differently.',
  ],
  kilowattweekly: [
    'Friday in print: the column by the man with the queue, the rainbow map’s obituary, and a price curve that looks like a dachshund.',
  ],
  samirboulos: ['خمس ساعات كاملة اليوم. الجيران على الشرفات كأنه عيد.'],
  fredrikaune: ['Day one of leave. Spread between lunch and nap: narrow. Volatility after 17:00: extreme.'],
  hestervandam: [
    'I rang back eleven of the 412 today, unannounced. One hung up on me twice because he thought it was a joke.',
  ],
  abenaosei_grid: [
    'It is on a lorry! The transformer, I mean. My students have put its position on the wall and are betting in groundnuts.',
  ],
  professorgale: [
    'The grandfather arrived by ferry with two more rotors and a jar of crowdie. He has looked at our design and said “aye”. We cannot tell which kind.',
  ],
  lucianabraga: [
    'Três das doze empresas da aba três responderam. Uma pediu para sair da planilha. Eu disse: é só pagar.',
  ],
  rotorclub: [
    'The brake was found in a barn in Frisia. The farmer drove it to Thy himself, six hours, and stayed for milking.',
  ],
  solarvillages: ['All 31 roofs paid. The last photo was a very good photo of a roof, and of a thumb.'],
  gridoperatorseu: ['Consultation closed with 241 answers. The shortest says “faster please”. We understood.'],
  heatpumpfolk: ['Apprentice exam: 38 of 40 passed. The other two can hear it in bed and are going back.'],
  voltmoor_press: [
    'The last 212 homes have been back since 20:52 on the night. Thank you to Talgarth rugby club, who fed our crew and beat them at darts.',
  ],
  windpulse_: ['“Boring Asset” is painted. Bent has made a cake in the shape of a tender; it lists to port.'],
  heliotide: ['The wool weighed 1,340 kilos. The co-op has asked if the sheep could sign the invoice.'],
  nordlyskraft: ['Third day without sun. Somebody has put a very bright lamp in the lift. Nobody gets out.'],
};
