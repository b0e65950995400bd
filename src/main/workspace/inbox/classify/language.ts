import type { Reading } from './token.ts';
import { isKnownWord } from './vocabulary.ts';

const english =
  wordSet(`the a an and or but of to in on for with at from by is are was were be been am i you we they he she it my your our their this that these those what when where who why how
  do does did have has had can could will would should not no so if then than there here just get got now all any some please thanks thank just still about after before because been out up down over more very really too`);

// Words that English does not share.
const others: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'Spanish',
    wordSet(
      'el los las una que por para con del como pero esta estoy esto muy mas mi tu su yo ustedes gracias hola cuando donde porque desde hasta hace hay nada todo todos si ya tengo puedo quiero sigo hacer servicio nos les buenos buenas dias tardes quien cual cuanto ayer pedido',
    ),
  ],
  [
    'Portuguese',
    wordSet(
      'nao voce voces uma os que para com por mais mas meu minha seu estou obrigado obrigada quando onde porque muito bom dia tudo isso esse essa ja tem pra pelo pela ate ontem consigo gente boa noite quero fazer',
    ),
  ],
  [
    'French',
    wordSet(
      'le les des une est pour pas avec que qui dans sur vous nous je mon ma mes votre vos ce cette bonjour merci depuis quand comment pourquoi tres bien mais ne suis ai sont etre fait faire toujours cest jai aucune aucun est-ce commande',
    ),
  ],
  [
    'German',
    wordSet(
      'der das und ist wo nicht ich ein eine mit fur auf den dem von zu sie wir ihr mein meine kein keine seit wann warum wie was noch auch paket aber schon immer bei nach danke bitte hallo habe hat wird sind kann gestern heute gibt euch eure mir mich',
    ),
  ],
  [
    'Italian',
    wordSet(
      'il lo gli una che per con del della sono non mi ho ha questo questa grazie ciao quando dove perche molto piu anche come ancora ma nel buongiorno vostro servizio da ieri',
    ),
  ],
  [
    'Dutch',
    wordSet(
      'de het waar blijft bestelling een en van ik niet dat je met voor zijn op te maar mijn jullie wat wel nog al ook naar geen hoe kan waarom dank bedankt hallo heb heeft gisteren vandaag',
    ),
  ],
  [
    'Indonesian',
    wordSet(
      'yang dan di ini itu untuk dengan saya tidak aku kak min kapan gak nggak ga ada bisa sudah udah tolong terima kasih kenapa dari belum lagi banget apa mau buka pesanan dong nih sih mohon dibantu tak nak boleh',
    ),
  ],
  [
    'Filipino',
    wordSet('ang mga ng sa ko na po ba lang naman yung hindi kayo niyo nyo bakit pa paano ano salamat kasi wala may'),
  ],
  [
    'Turkish',
    wordSet(
      'bir ve bu icin ne cok ben var yok degil neden nasil daha gibi ama kadar tesekkurler lutfen merhaba hala mi gun zaman bana siparisim',
    ),
  ],
  [
    'Hindi',
    wordSet(
      'hai hain nahi nahin kya mera meri mere aap ka ki ke ko se kar raha rahe rahi bhai kal ho tha bhi kyu kyun kab koi hoga karo yaar aapka apna hum mujhe',
    ),
  ],
  ['Polish', wordSet('nie jest to sie na od jak czy dla ze mam moje dziekuje kiedy dlaczego juz jeszcze')],
  ['Swedish', wordSet('och att det som en pa ar av inte jag har till med om ni varfor nar hej tack igen mitt')],
]);

// Words of `others` that English knows too, if only in names: they speak for another language only in company.
const shared = wordSet(
  `el los las con como si hay ya mi tu su os com para ate ja van met hoe dat al de en te op kan wel come per ma ha il lo was hat die den bei mit ein ben var gun ne may sa ko na pa ba ano di ini mau ada ho tha se ka ki ke kar main to son par sur est qui la le de app min`,
);

// Written with accents in English as well.
const accented = wordSet(
  'café cafés fiancé fiancée naïve résumé beyoncé pokémon jalapeño piñata cliché touché décor crème brûlée déjà entrée façade nestlé über',
);

const undetermined = /^(?:und|qme|zxx|qht|qst|qam|qct|art|mul)?$/i;
const neighbour = /^(?:es|fr|it|pt|de|ca|ro)\b/;
const letters = /\p{L}/gu;
const latinLetters = /\p{Script=Latin}/gu;

/**
 * Why a text cannot be judged as English, as a sentence's end; undefined where it can be. `lang` is the BCP 47 tag X gives a post
 * ("und" and its like say nothing); an English text that X mistook for another language is judged all the same.
 */
export function notEnglish(reading: Reading, lang: string | undefined): string | undefined {
  const all = reading.text.match(letters)?.length ?? 0;
  const latin = reading.text.match(latinLetters)?.length ?? 0;
  if (all > 0 && latin < all * 0.6) return 'it is not in English';
  const words = reading.tokens.map((token) => token.word);
  const englishWords = words.filter((word) => english.has(word)).length;
  const foreign = [...others].map(([name, known]) => ({ name, count: words.filter((word) => known.has(word)).length }));
  const most = foreign.reduce((best, one) => (one.count > best.count ? one : best), { name: '', count: 0 });
  const marked = /[¿¡]/.test(reading.text) || hasForeignAccent(reading.text);
  const lone = words.some((word) => !shared.has(word) && [...others.values()].some((known) => known.has(word)));
  const said = lang === undefined || undetermined.test(lang) ? undefined : lang.toLowerCase();
  if (said?.startsWith('en') === true) {
    return most.count >= 3 && most.count > englishWords * 1.5 ? `it reads as ${most.name}` : undefined;
  }
  if (said !== undefined) {
    const plainlyEnglish = englishWords >= 3 && englishWords >= words.length * 0.3 && englishWords > most.count * 2;
    // Short English is often taken for Indonesian, Tagalog or Estonian; for a neighbour that shares whole words ("terrible") X is believed.
    const shortEnglish =
      !neighbour.test(said) && !lone && !marked && words.every((word) => english.has(word) || isKnownWord(word));
    return plainlyEnglish || shortEnglish ? undefined : `X takes it for another language (${said})`;
  }
  if (most.count >= 2 && most.count > englishWords) return `it reads as ${most.name}`;
  return englishWords === 0 && (lone || marked) ? 'it is not in English' : undefined;
}

function hasForeignAccent(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some((word) => /[à-öø-ÿąćęłńśźżğışőű]/.test(word) && !accented.has(word));
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
